//! What differs as JSON, for other programs: see *diff* in `docs/FORMAT.md`.

use serde::Serialize;

use super::safe_json::shown;
use crate::compare::{Changes, FieldChange, GoalChange};

/// Two sides by name, and what differs between them.
#[derive(Debug, Clone, Serialize)]
pub struct Comparison<'a> {
    /// The first side, as it was named.
    pub before: &'a str,
    /// The second.
    pub after: &'a str,
    /// True when nothing differs.
    pub equal: bool,
    /// Between two reviews: what differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review: Option<&'a Changes>,
    /// Between two other files: the fields that differ.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<&'a [FieldChange]>,
    /// Between two contributions: objectives that differ, as they stand today.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub goals: &'a [GoalChange],
}

/// An array of comparisons. Values are named as in the files. Ends in a line feed.
pub fn changes_json(comparisons: &[Comparison<'_>]) -> String {
    shown(&comparisons)
}
