//! The one document in many formats: each format is a row of [`RENDERERS`].

pub mod diagnostics;
mod escape;
pub mod explain;
pub mod html;
pub mod lines;
pub mod markdown;
mod plot;
#[cfg(test)]
mod sample;
pub mod side_by_side;
pub mod svg;
mod table;
pub mod terminal;
mod wrap;

pub use wrap::wrap_text;

use super::document::Document;

/// Why a document could not be rendered.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The format cannot write this.
    #[error("{format}: {reason}")]
    Unwritable {
        /// Name of the format.
        format: &'static str,
        /// What it cannot write.
        reason: String,
    },
}

/// A format that a document can be written in. Same document, same bytes.
pub trait Renderer {
    /// Its name, as on the command line.
    fn name(&self) -> &'static str;

    /// The document in this format.
    ///
    /// # Errors
    /// [`RenderError`] when the format cannot write something that the document holds.
    fn render(&self, document: &Document) -> Result<Vec<u8>, RenderError>;
}

/// What a renderer is told about where its output goes; a format takes from it what it needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// Width in terminal columns.
    pub width: usize,
    /// With which characters lines are drawn.
    pub glyphs: lines::Glyphs,
    /// True to colour; meaning never hangs on it.
    pub colour: bool,
}

impl Default for Page {
    fn default() -> Self {
        Self {
            width: 80,
            glyphs: lines::Glyphs::Box,
            colour: false,
        }
    }
}

/// A row: a format's name, the file extension that asks for it, and how to make its renderer.
#[derive(Debug, Clone, Copy)]
pub struct Format {
    /// Its name, as on the command line.
    pub name: &'static str,
    /// The extension of a file in this format.
    pub extension: &'static str,
    /// Makes its renderer.
    pub renderer: fn(Page) -> Box<dyn Renderer>,
}

/// Every format.
pub const RENDERERS: &[Format] = &[
    Format {
        name: "terminal",
        extension: "txt",
        renderer: |page| Box::new(terminal::Terminal { page }),
    },
    Format {
        name: "markdown",
        extension: "md",
        renderer: |_| Box::new(markdown::Markdown),
    },
    Format {
        name: "html",
        extension: "html",
        renderer: |_| Box::new(html::Html),
    },
];

/// The format called `name`.
pub fn by_name(name: &str) -> Option<&'static Format> {
    RENDERERS.iter().find(|format| format.name == name)
}

/// The format of a file with this extension, without the dot.
pub fn by_extension(extension: &str) -> Option<&'static Format> {
    RENDERERS
        .iter()
        .find(|format| format.extension.eq_ignore_ascii_case(extension))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_is_found_by_its_name_and_its_extension() {
        for format in RENDERERS {
            assert_eq!(
                (format.renderer)(Page::default()).name(),
                format.name,
                "{}",
                format.name
            );
            assert_eq!(by_name(format.name).unwrap().name, format.name);
            assert_eq!(by_extension(format.extension).unwrap().name, format.name);
        }
        assert!(by_name("docx").is_none());
    }
}
