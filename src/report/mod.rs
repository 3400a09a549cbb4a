//! Values in, pages out: a [`document::Document`] built once and rendered many ways. Opens no file, draws on no terminal.

pub mod document;
pub mod render;
