//! The same values for other programs.

mod changes_json;
mod consolidation_json;
mod findings_json;
mod rules_markdown;
mod safe_json;
mod stats_csv;
mod stats_json;
mod status_json;
mod verification_json;

pub use changes_json::{Comparison, changes_json};
pub use consolidation_json::consolidation_json;
pub use findings_json::findings_json;
pub use rules_markdown::rules_markdown;
pub use stats_csv::stats_csv;
pub use stats_json::stats_json;
pub use status_json::status_json;
pub use verification_json::verification_json;
