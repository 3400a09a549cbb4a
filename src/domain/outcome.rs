//! What happened to what was forecast.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::format::Format;
use super::id::{ContributionId, EventId, PersonId};
use super::period::Period;
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
    /// By event: see [`event_key`] and [`own_event_key`].
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

/// How `outcomes.ron` calls an event of the round: `2026-H2/eufor-althea/mandate-2026`.
pub fn event_key(period: Period, contribution: &ContributionId, event: &EventId) -> String {
    format!("{period}/{contribution}/{event}")
}

/// How it calls an event of a reviewer's own, which stays one's own: `2026-H2/eufor-althea.bz-01/mandate-2026`.
pub fn own_event_key(
    period: Period,
    contribution: &ContributionId,
    person: &PersonId,
    event: &EventId,
) -> String {
    format!("{period}/{contribution}.{person}/{event}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_of_ones_own_never_gets_the_outcome_of_the_rounds() {
        let (period, contribution) = ("2026-H2".parse().unwrap(), "eufor-althea".parse().unwrap());
        let (person, event) = ("bz-01".parse().unwrap(), "mandate-2026".parse().unwrap());
        let shared = event_key(period, &contribution, &event);
        assert_eq!(shared, "2026-H2/eufor-althea/mandate-2026");
        let own = own_event_key(period, &contribution, &person, &event);
        assert_eq!(own, "2026-H2/eufor-althea.bz-01/mandate-2026");
    }
}
