//! The same values for other programs.

mod findings_json;
mod stats_csv;
mod stats_json;

pub use findings_json::findings_json;
pub use stats_csv::stats_csv;
pub use stats_json::stats_json;
