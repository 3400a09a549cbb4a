//! Blocks as HTML, each with what a reader who cannot see it needs.

use maud::{Markup, PreEscaped, html};

use super::inline::{bare, language, spans, words};
use super::{figure, tables};
use crate::i18n::Texts;
use crate::report::document::{Block, NoteKind, Span, Words};

/// Writes blocks, and counts what needs a name of its own.
pub(super) struct Blocks<'a> {
    pub(super) texts: &'a Texts,
    /// The last heading, for a table that has no caption.
    pub(super) heading: Words,
    headings: usize,
    numbered: usize,
}

impl<'a> Blocks<'a> {
    /// Nothing written yet.
    pub(super) fn new(texts: &'a Texts) -> Self {
        Self {
            texts,
            heading: Words::default(),
            headings: 0,
            numbered: 0,
        }
    }

    /// A number that nothing else on the page has.
    pub(super) fn number(&mut self) -> usize {
        self.numbered += 1;
        self.numbered
    }

    /// `blocks` below each other.
    pub(super) fn all(&mut self, blocks: &[Block]) -> Markup {
        let mut out = String::new();
        for block in blocks {
            out.push_str(&self.block(block).into_string());
        }
        PreEscaped(out)
    }

    fn block(&mut self, block: &Block) -> Markup {
        match block {
            Block::Heading { level, words } => self.head(*level, words),
            Block::Paragraph(text) => html! { p { (spans(text)) } },
            Block::List(items) => html! {
                ul { @for item in items { li { (spans(item)) } } }
            },
            Block::Table(table) => tables::table(self, table, None),
            Block::Chart(chart) => figure::figure(self, chart),
            Block::Facts(facts) => list_of(facts),
            Block::Note { kind, words } => {
                let class = match kind {
                    NoteKind::Attention => "note attention",
                    NoteKind::Information => "note",
                };
                html! { p class=(class) { (spans(words)) } }
            }
            Block::Quote { words, by } => quote(words, by),
            Block::Withheld { words: why, .. } => html! { p.withheld { (words(why)) } },
            Block::Rule => html! { hr; },
            // The frame has split the blocks there.
            Block::PageBreak => html! {},
        }
    }

    fn head(&mut self, level: u8, text: &Words) -> Markup {
        self.headings += 1;
        self.heading = text.clone();
        let id = format!("s{}", self.headings);
        let text = words(text);
        match level {
            0 | 1 => html! { h2 id=(id) { (text) } },
            2 => html! { h3 id=(id) { (text) } },
            3 => html! { h4 id=(id) { (text) } },
            _ => html! { h5 id=(id) { (text) } },
        }
    }
}

fn list_of(facts: &[(Words, Vec<Span>)]) -> Markup {
    html! {
        dl {
            @for (label, value) in facts {
                div { dt { (words(label)) } dd { (spans(value)) } }
            }
        }
    }
}

/// A person's own words: paragraphs at empty lines, each in its own direction.
fn quote(text: &Words, by: &Words) -> Markup {
    let paragraphs = text.as_str().split("\n\n").map(str::trim);
    html! {
        figure.quote {
            blockquote lang=[language(text)] {
                @for paragraph in paragraphs.filter(|paragraph| !paragraph.is_empty()) {
                    p dir="auto" { (bare(&Words::typed(paragraph))) }
                }
            }
            @if !by.is_empty() { figcaption { "— " (words(by)) } }
        }
    }
}
