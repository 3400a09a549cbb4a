//! The same values for other programs.

mod findings_json;

pub use findings_json::findings_json;
