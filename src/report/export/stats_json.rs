//! The figures as JSON, for other programs: the object that `docs/STATS.md` describes.

use crate::analysis::stats::Stats;

/// The figures as one object, with numbers in full precision. Ends in a line feed.
pub fn stats_json(stats: &Stats) -> String {
    // Structs, strings and numbers, with strings for keys: JSON can write all of these.
    let mut text = serde_json::to_string_pretty(stats).unwrap_or_default();
    text.push('\n');
    text
}
