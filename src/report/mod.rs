//! Values in, pages out: a [`document::Document`] built once and rendered many ways. Opens no file, draws on no terminal.

pub mod build;
pub mod chart;
pub mod document;
pub mod export;
pub mod render;
pub mod words;
