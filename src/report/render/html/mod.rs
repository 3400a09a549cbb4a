//! A document as one HTML page that needs nothing else: no script, no font, no address outside itself.

mod blocks;
mod figure;
mod frame;
mod inline;
mod style;
mod tables;
#[cfg(test)]
mod tests;

use super::{RenderError, Renderer};
use crate::i18n::{Language, Texts};
use crate::report::document::Document;

/// Writes HTML. Everything from the document is escaped; only maud writes markup.
#[derive(Debug, Clone, Copy, Default)]
pub struct Html;

impl Renderer for Html {
    fn name(&self) -> &'static str {
        "html"
    }

    fn render(&self, document: &Document) -> Result<Vec<u8>, RenderError> {
        let language = Language::find(document.language).unwrap_or(Language::DUTCH);
        let page = frame::page(document, &Texts::new(language));
        Ok(page.into_string().into_bytes())
    }
}
