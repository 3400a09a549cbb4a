//! Every word that peil itself writes, in each language, behind one accessor.

mod language;
mod texts;

pub use language::Language;
pub use texts::{Texts, Value};
