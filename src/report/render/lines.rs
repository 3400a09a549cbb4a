//! A document laid out in lines of a given width: the one layout that the terminal's text and the screen share.

use super::wrap::{self, Piece};
use super::{plot, table};
use crate::report::document::{Block, Chart, Document, NoteKind, Span, Style, Words};

/// Narrower than this nothing is laid out.
const NARROWEST: usize = 20;
/// Running text is not made wider than this, however wide the terminal: the eye loses the line.
const WIDEST_TEXT: usize = 100;

/// A piece of a line in one style.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StyledRun {
    /// The text, safe to show, without line feeds.
    pub text: String,
    /// How it is meant.
    pub style: RunStyle,
}

/// One line.
pub type Line = Vec<StyledRun>;

/// How a piece of a line is meant; a screen maps it to its own colours.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum RunStyle {
    /// Running text.
    #[default]
    Plain,
    /// The document's title.
    Title,
    /// A heading, 1 to 4.
    Heading(u8),
    /// What the eye should find first.
    Strong,
    /// Set apart.
    Emphasis,
    /// Of lesser weight.
    Muted,
    /// A level on a scale.
    Level {
        /// Which level, from 1.
        level: u8,
        /// True when it is not good enough.
        below_line: bool,
    },
    /// A person's own words.
    Quote,
    /// A label before a value, or the head of a column.
    Label,
    /// Something that must not be missed: a notice, a marking, a remark.
    Attention,
    /// Something withheld.
    Withheld,
    /// A drawn line.
    Border,
    /// Words that were taken out, with their marks.
    Removed,
    /// Words that were put in, with their marks.
    Added,
}

/// With which characters lines are drawn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Glyphs {
    /// Box-drawing characters.
    #[default]
    Box,
    /// ASCII alone.
    Ascii,
}

impl Glyphs {
    pub(super) fn horizontal(self) -> &'static str {
        match self {
            Self::Box => "─",
            Self::Ascii => "-",
        }
    }

    pub(super) fn double(self) -> &'static str {
        match self {
            Self::Box => "═",
            Self::Ascii => "=",
        }
    }

    pub(super) fn vertical(self) -> &'static str {
        match self {
            Self::Box => "│",
            Self::Ascii => "|",
        }
    }

    pub(super) fn cross(self) -> &'static str {
        match self {
            Self::Box => "┼",
            Self::Ascii => "+",
        }
    }

    fn bullet(self) -> &'static str {
        match self {
            Self::Box => "• ",
            Self::Ascii => "- ",
        }
    }

    fn quote(self) -> &'static str {
        match self {
            Self::Box => "│ ",
            Self::Ascii => "> ",
        }
    }

    fn dash(self) -> &'static str {
        match self {
            Self::Box => "— ",
            Self::Ascii => "- ",
        }
    }
}

/// The document in lines of at most `width` columns, drawn with box characters.
pub fn lines(document: &Document, width: usize) -> Vec<Line> {
    lines_with(document, width, Glyphs::Box)
}

/// The document in lines of at most `width` columns. Never narrower than 20.
pub fn lines_with(document: &Document, width: usize, glyphs: Glyphs) -> Vec<Line> {
    let mut layout = Layout {
        width: width.max(NARROWEST),
        glyphs,
        lines: Vec::new(),
    };
    layout.top(document);
    let mut before: Option<&Block> = None;
    for block in &document.blocks {
        let tight = matches!(before, Some(Block::Heading { .. }));
        if !tight {
            layout.blank();
        }
        layout.block(block);
        before = Some(block);
    }
    layout.lines
}

struct Layout {
    width: usize,
    glyphs: Glyphs,
    lines: Vec<Line>,
}

impl Layout {
    fn text_width(&self) -> usize {
        self.width.min(WIDEST_TEXT)
    }

    fn blank(&mut self) {
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(Line::new());
        }
    }

    fn rule(&mut self, glyph: &str) {
        let width = self.text_width();
        self.lines.push(vec![StyledRun {
            text: glyph.repeat(width),
            style: RunStyle::Border,
        }]);
    }

    fn top(&mut self, document: &Document) {
        if let Some(marking) = &document.marking {
            self.words(marking, RunStyle::Attention, "", "");
            self.blank();
        }
        if !document.title.is_empty() {
            self.words(&document.title, RunStyle::Title, "", "");
            self.rule(self.glyphs.double());
        }
        for notice in &document.notices {
            self.words(notice, RunStyle::Attention, "! ", "  ");
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, words } => {
                self.words(words, RunStyle::Heading(*level), "", "");
                if *level == 1 {
                    self.rule(self.glyphs.horizontal());
                }
            }
            Block::Paragraph(spans) => self.spans(spans, "", ""),
            Block::List(items) => {
                for item in items {
                    self.spans(item, self.glyphs.bullet(), "  ");
                }
            }
            Block::Table(shown) => {
                let shown = table::lines(shown, self.width, self.text_width(), self.glyphs);
                self.lines.extend(shown);
            }
            Block::Chart(chart) => self.chart(chart),
            Block::Facts(facts) => {
                let shown = table::facts(facts, self.text_width());
                self.lines.extend(shown);
            }
            Block::Note { kind, words } => match kind {
                NoteKind::Attention => self.spans(words, "! ", "  "),
                NoteKind::Information => self.spans(words, "", ""),
            },
            Block::Quote { words, by } => {
                let bar = self.glyphs.quote();
                self.words(words, RunStyle::Quote, bar, bar);
                if !by.is_empty() {
                    let first = format!("{bar}{}", self.glyphs.dash());
                    let rest = format!("{bar}  ");
                    self.words(by, RunStyle::Muted, &first, &rest);
                }
            }
            Block::Withheld { words, .. } => self.words(words, RunStyle::Withheld, "# ", "  "),
            Block::Rule | Block::PageBreak => self.rule(self.glyphs.horizontal()),
        }
    }

    /// Its words, the drawing where there is room, and its figures.
    fn chart(&mut self, chart: &Chart) {
        self.words(&chart.title, RunStyle::Emphasis, "", "");
        self.words(&chart.description, RunStyle::Muted, "", "");
        self.blank();
        let drawn = plot::lines(&chart.plot, self.text_width(), self.glyphs);
        self.lines.extend(drawn);
        self.blank();
        let shown = table::lines(&chart.table, self.width, self.text_width(), self.glyphs);
        self.lines.extend(shown);
    }

    fn words(&mut self, words: &Words, style: RunStyle, first: &str, rest: &str) {
        let piece = Piece {
            text: words.as_str(),
            style,
            spaced: true,
        };
        self.pieces([piece], first, rest);
    }

    fn spans(&mut self, spans: &[Span], first: &str, rest: &str) {
        self.pieces(pieces(spans), first, rest);
    }

    /// Wrapped lines, the first one after `first`, the others after `rest`, which are equally wide.
    fn pieces<'a>(&mut self, pieces: impl IntoIterator<Item = Piece<'a>>, first: &str, rest: &str) {
        use unicode_width::UnicodeWidthStr;
        let indent = first.width().max(rest.width());
        let wrapped = wrap::wrap(pieces, self.text_width() - indent);
        for (row, text) in wrapped.into_iter().enumerate() {
            let mut line = Line::new();
            let lead = if row == 0 { first } else { rest };
            let lead = if text.is_empty() {
                lead.trim_end()
            } else {
                lead
            };
            wrap::put(&mut line, lead, RunStyle::Border);
            line.extend(text);
            self.lines.push(line);
        }
    }
}

/// Spans as pieces to wrap.
pub(super) fn pieces(spans: &[Span]) -> impl Iterator<Item = Piece<'_>> {
    spans.iter().flat_map(|span| {
        let style = run_style(span.style);
        let (before, after) = marks(style);
        let piece = |text, spaced| Piece {
            text,
            style,
            spaced,
        };
        let text = piece(span.words.as_str(), span.spaced && before.is_empty());
        [piece(before, span.spaced), text, piece(after, false)]
            .into_iter()
            .filter(|piece| !piece.text.is_empty() || piece.spaced)
    })
}

/// What stands before and after words that were taken out or put in, so that colour is not needed.
pub fn marks(style: RunStyle) -> (&'static str, &'static str) {
    match style {
        RunStyle::Removed => ("[-", "-]"),
        RunStyle::Added => ("{+", "+}"),
        _ => ("", ""),
    }
}

fn run_style(style: Style) -> RunStyle {
    match style {
        Style::Plain => RunStyle::Plain,
        Style::Strong => RunStyle::Strong,
        Style::Emphasis => RunStyle::Emphasis,
        Style::Level { level, below_line } => RunStyle::Level { level, below_line },
        Style::Muted => RunStyle::Muted,
        Style::Removed => RunStyle::Removed,
        Style::Added => RunStyle::Added,
    }
}
