//! A page as a value: blocks of text that every renderer shows in the same order with the same words.

pub use super::chart::Chart;
pub use super::words::Words;

/// How a piece of text is meant; never the only bearer of its meaning.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Style {
    /// As the rest.
    #[default]
    Plain,
    /// What the eye should find first.
    Strong,
    /// Set apart.
    Emphasis,
    /// A level on a scale, already named in the text.
    Level {
        /// Which level, from 1.
        level: u8,
        /// True when it is not good enough.
        below_line: bool,
    },
    /// Of lesser weight: where something comes from, how many it rests on.
    Muted,
    /// Words that were taken out; shown with marks, not by colour alone.
    Removed,
    /// Words that were put in; shown with marks, not by colour alone.
    Added,
}

/// A piece of text in one style.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// The text.
    pub words: Words,
    /// How it is meant.
    pub style: Style,
    /// True when a space stands before it, where it is not the first on its line.
    pub spaced: bool,
}

impl Span {
    /// Text in a style, with a space before it.
    pub fn new(words: impl Into<Words>, style: Style) -> Self {
        Self {
            words: words.into(),
            style,
            spaced: true,
        }
    }

    /// Plain text.
    pub fn plain(words: impl Into<Words>) -> Self {
        Self::new(words, Style::Plain)
    }

    /// What the eye should find first.
    pub fn strong(words: impl Into<Words>) -> Self {
        Self::new(words, Style::Strong)
    }

    /// Text set apart.
    pub fn emphasis(words: impl Into<Words>) -> Self {
        Self::new(words, Style::Emphasis)
    }

    /// Text of lesser weight.
    pub fn muted(words: impl Into<Words>) -> Self {
        Self::new(words, Style::Muted)
    }

    /// The same, directly after what stands before it.
    #[must_use]
    pub fn joined(mut self) -> Self {
        self.spaced = false;
        self
    }
}

/// Pieces of text that run on: a paragraph, a list item, a cell.
pub type Spans = Vec<Span>;

/// One plain piece of text as a run.
pub fn plain(words: impl Into<Words>) -> Spans {
    vec![Span::plain(words)]
}

/// On which side a column's text stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Align {
    /// Left: words.
    #[default]
    Left,
    /// Right: figures.
    Right,
    /// In the middle: marks.
    Centre,
}

/// A column of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Column {
    /// Its head.
    pub title: Words,
    /// On which side its text stands.
    pub align: Align,
}

impl Column {
    /// A column of words.
    pub fn left(title: impl Into<Words>) -> Self {
        Self {
            title: title.into(),
            align: Align::Left,
        }
    }

    /// A column of figures.
    pub fn right(title: impl Into<Words>) -> Self {
        Self {
            title: title.into(),
            align: Align::Right,
        }
    }
}

/// A table; every row has as many cells as there are columns.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Table {
    /// What it shows.
    pub caption: Words,
    /// Its columns, in order.
    pub columns: Vec<Column>,
    /// Its rows of cells.
    pub rows: Vec<Vec<Spans>>,
}

/// What a note is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoteKind {
    /// Good to know.
    Information,
    /// Something the reader must not miss.
    Attention,
}

/// A block of a document.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Block {
    /// A heading; 1 is the highest below the title.
    Heading {
        /// How deep, 1 to 4.
        level: u8,
        /// Its text.
        words: Words,
    },
    /// Running text.
    Paragraph(Spans),
    /// Items, one below the other.
    List(Vec<Spans>),
    /// Rows and columns.
    Table(Table),
    /// A drawing, with the same figures as a table.
    Chart(Box<Chart>),
    /// Labels and what stands behind them.
    Facts(Vec<(Words, Spans)>),
    /// A remark of peil's own.
    Note {
        /// What it is for.
        kind: NoteKind,
        /// Its text.
        words: Spans,
    },
    /// A person's own words, as typed, in the language in which they were typed.
    Quote {
        /// The words.
        words: Words,
        /// Whose they are.
        by: Words,
    },
    /// Something that the reader may not see, at the place where it stood.
    Withheld {
        /// How many texts.
        count: usize,
        /// How many and on what ground, in words.
        words: Words,
    },
    /// A line across the page.
    Rule,
    /// Here a new page begins, where there are pages.
    PageBreak,
}

/// A document: what a summary, an overview or a list of findings says, whatever it is shown on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Document {
    /// Its title.
    pub title: Words,
    /// Tag of the language that peil's own words are in.
    pub language: &'static str,
    /// How far it may travel, where a marking was decided; stands on every page.
    pub marking: Option<Words>,
    /// What it is not: that it illustrates, that it is invented. Stands on top.
    pub notices: Vec<Words>,
    /// Its text.
    pub blocks: Vec<Block>,
}

impl Document {
    /// A document without text.
    pub fn new(title: impl Into<Words>, language: &'static str) -> Self {
        Self {
            title: title.into(),
            language,
            ..Self::default()
        }
    }

    /// Adds a block.
    pub fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// Adds a heading; 1 is the highest below the title.
    pub fn heading(&mut self, level: u8, words: impl Into<Words>) {
        let words = words.into();
        self.push(Block::Heading { level, words });
    }

    /// Adds running text.
    pub fn paragraph(&mut self, spans: Spans) {
        self.push(Block::Paragraph(spans));
    }

    /// Adds running text in the plain style.
    pub fn text(&mut self, words: impl Into<Words>) {
        self.paragraph(plain(words));
    }

    /// Adds a list, unless it has no items.
    pub fn list(&mut self, items: Vec<Spans>) {
        if !items.is_empty() {
            self.push(Block::List(items));
        }
    }

    /// Adds labels with what stands behind them, unless there are none.
    pub fn facts(&mut self, facts: Vec<(Words, Spans)>) {
        if !facts.is_empty() {
            self.push(Block::Facts(facts));
        }
    }

    /// Adds a person's own words, unless there are none.
    pub fn quote(&mut self, text: &str, by: impl Into<Words>) {
        let words = Words::typed(text);
        if !words.is_empty() {
            let by = by.into();
            self.push(Block::Quote { words, by });
        }
    }

    /// Adds a remark.
    pub fn note(&mut self, kind: NoteKind, words: impl Into<Words>) {
        let words = plain(words);
        self.push(Block::Note { kind, words });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_empty_is_not_added() {
        let mut document = Document::new("t", "en");
        document.list(Vec::new());
        document.facts(Vec::new());
        document.quote(" \n", "x");
        assert!(document.blocks.is_empty());
    }
}
