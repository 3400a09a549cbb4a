//! Every word that peil itself writes, in each language, behind one accessor.

mod language;
pub mod rules;
mod texts;

pub use language::Language;
pub use texts::{Texts, Value};
