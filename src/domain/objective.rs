//! What the contribution must concretely deliver, and how that will be judged.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::id::ObjectiveId;
use super::localized::Localized;

/// An objective of the contribution. Its original text stays; changes are amendments beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Objective {
    /// How files refer to it.
    pub id: ObjectiveId,
    /// The text as it was first recorded.
    pub text: Localized,
    /// Day on which it was first recorded.
    pub recorded: Date,
    /// How it will be judged.
    pub yardstick: Yardstick,
    /// What changed since, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amendments: Vec<ObjectiveAmendment>,
}

/// How an objective will be judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Yardstick {
    /// By a figure.
    Measured {
        /// What is counted or measured.
        indicator: Localized,
        /// Where it started.
        baseline: Localized,
        /// Where it must arrive.
        target: Localized,
        /// By when.
        by: Date,
    },
    /// By a description agreed beforehand; counts in full where measuring is not possible.
    Judged {
        /// What would show that the objective is met.
        how: Localized,
        /// By when, where that was agreed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<Date>,
    },
    /// Nobody recorded how it would be judged; itself something to report.
    NotRecorded,
}

/// A recorded change to an objective.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectiveAmendment {
    /// Day of the change.
    pub on: Date,
    /// What changed.
    pub change: ObjectiveChange,
    /// Why, and who was told.
    pub because: Localized,
}

/// What can happen to an objective after it was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum ObjectiveChange {
    /// It now reads so.
    Reworded(Localized),
    /// It is now due on this day.
    Postponed(Date),
    /// It is no longer pursued.
    Dropped,
}

impl Objective {
    /// The text as it reads now: the last rewording, or the original.
    pub fn current_text(&self) -> &Localized {
        self.amendments
            .iter()
            .rev()
            .find_map(|amendment| match &amendment.change {
                ObjectiveChange::Reworded(text) => Some(text),
                _ => None,
            })
            .unwrap_or(&self.text)
    }

    /// The day on which it is due now.
    pub fn due(&self) -> Option<Date> {
        let postponed = self
            .amendments
            .iter()
            .rev()
            .find_map(|amendment| match amendment.change {
                ObjectiveChange::Postponed(day) => Some(day),
                _ => None,
            });
        postponed.or(match &self.yardstick {
            Yardstick::Measured { by, .. } => Some(*by),
            Yardstick::Judged { by, .. } => *by,
            Yardstick::NotRecorded => None,
        })
    }

    /// It as it stood at the end of `day`, with the amendments until then.
    #[must_use]
    pub fn as_of(&self, day: Date) -> Self {
        let mut then = self.clone();
        then.amendments.retain(|amendment| amendment.on <= day);
        then
    }

    /// True when it is no longer pursued.
    pub fn is_dropped(&self) -> bool {
        self.amendments
            .iter()
            .any(|amendment| amendment.change == ObjectiveChange::Dropped)
    }
}
