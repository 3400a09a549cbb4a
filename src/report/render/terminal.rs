//! A document as plain text for a terminal, with colour where that is wanted.

use super::lines::{RunStyle, lines_with};
use super::{Page, RenderError, Renderer};
use crate::report::document::Document;

/// Writes plain text, wrapped to the width of its page.
#[derive(Debug, Clone, Copy, Default)]
pub struct Terminal {
    /// Where the text goes.
    pub page: Page,
}

impl Renderer for Terminal {
    fn name(&self) -> &'static str {
        "terminal"
    }

    fn render(&self, document: &Document) -> Result<Vec<u8>, RenderError> {
        let mut out = String::new();
        for line in lines_with(document, self.page.width, self.page.glyphs) {
            let mut text = String::new();
            for run in &line {
                match sgr(run.style).filter(|_| self.page.colour) {
                    Some(code) => text.push_str(&format!("\x1b[{code}m{}\x1b[0m", run.text)),
                    None => text.push_str(&run.text),
                }
            }
            out.push_str(text.trim_end());
            out.push('\n');
        }
        Ok(out.into_bytes())
    }
}

/// The code that switches a style on; the sixteen colours only, so that the reader's own theme decides.
fn sgr(style: RunStyle) -> Option<&'static str> {
    match style {
        RunStyle::Plain | RunStyle::Quote => None,
        RunStyle::Title | RunStyle::Strong | RunStyle::Heading(_) => Some("1"),
        RunStyle::Emphasis => Some("3"),
        RunStyle::Label => Some("36"),
        RunStyle::Muted | RunStyle::Border => Some("2"),
        RunStyle::Level {
            below_line: true, ..
        } => Some("1;31"),
        RunStyle::Level { .. } => Some("1;32"),
        RunStyle::Attention | RunStyle::Withheld => Some("1;33"),
        RunStyle::Removed => Some("31"),
        RunStyle::Added => Some("32"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::document::{Block, NoteKind, Span, plain};
    use crate::report::render::lines::Glyphs;

    fn sample() -> Document {
        let mut document = Document::new("Een titel", "nl");
        document.marking = Some("Intern".into());
        document.notices.push("Dit illustreert.".into());
        document.heading(1, "Oordeel");
        let level = crate::report::document::Style::Level {
            level: 2,
            below_line: true,
        };
        document.paragraph(vec![Span::strong("Bijdrage"), Span::new("2 Zwak", level)]);
        document.list(vec![plain("een"), plain("twee")]);
        document.quote(
            "Eerste regel.\n\nTweede regel, die langer is dan het blad.",
            "bz-01",
        );
        document.note(
            NoteKind::Attention,
            "Er was geen eigen oordeel van de lijn.",
        );
        document.push(Block::Withheld {
            count: 1,
            words: "1 tekst is niet getoond".into(),
        });
        document
    }

    fn text(page: Page) -> String {
        String::from_utf8(Terminal { page }.render(&sample()).unwrap()).unwrap()
    }

    #[test]
    fn every_block_has_its_shape() {
        insta::assert_snapshot!(text(Page {
            width: 40,
            ..Page::default()
        }));
        let ascii = text(Page {
            width: 40,
            glyphs: Glyphs::Ascii,
            colour: false,
        });
        assert!(ascii.is_ascii(), "{ascii}");
    }

    #[test]
    fn colour_changes_no_word() {
        let coloured = text(Page {
            colour: true,
            ..Page::default()
        });
        assert!(coloured.contains("\x1b[1;31m2 Zwak\x1b[0m"));
        let mut bare = String::new();
        for (place, part) in coloured.split('\x1b').enumerate() {
            let part = if place == 0 {
                part
            } else {
                part.split_once('m').unwrap().1
            };
            bare.push_str(part);
        }
        assert_eq!(bare, text(Page::default()));
    }
}
