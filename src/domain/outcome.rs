//! What happened to what was forecast.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::format::Format;
use super::id::PersonId;
use super::unique;

/// `outcomes.ron`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcomes {
    /// Version of the format.
    pub format: Format,
    /// True where the file illustrates and is no official assessment.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub illustrative: bool,
    /// By event, `2026-H2/eufor-althea/mandate-2026`.
    #[serde(deserialize_with = "unique::map")]
    pub outcomes: BTreeMap<String, Outcome>,
}

/// What happened to one forecast event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// What happened.
    pub result: OutcomeResult,
    /// Day on which that was established.
    pub on: Date,
    /// Who established it.
    pub by: PersonId,
    /// How one knows, or why the event is void.
    pub evidence: String,
}

/// Whether an event happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum OutcomeResult {
    /// It happened.
    Happened,
    /// It did not happen.
    DidNotHappen,
    /// It cannot be decided any more; not scored.
    Void,
}
