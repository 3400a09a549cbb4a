//! What the responsible line answers: corrections of fact, and a reply to each recommendation.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::format::Format;
use super::id::{ActionId, ContributionId, MarkingId, PersonId};
use super::period::Period;
use super::unique;

/// `<period>/<contribution>.response.ron`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// Version of the format.
    pub format: Format,
    /// True where the file illustrates and is no official assessment.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub illustrative: bool,
    /// The contribution.
    pub contribution: ContributionId,
    /// The period of the reviews answered.
    pub period: Period,
    /// Who answers, for the line.
    pub person: PersonId,
    /// Day of the answer, once given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// The chance to correct facts before a summary goes up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub factual_check: Option<FactualCheck>,
    /// A reply to each recommendation, by its full name `2026-H1/eufor-althea.bz-01#sharpen-objectives`.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique::map"
    )]
    pub replies: BTreeMap<String, Reply>,
}

/// Correction of facts, beside the sealed review, never over it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactualCheck {
    /// Day on which the line was asked.
    pub asked_on: Date,
    /// Day until which it could answer.
    pub until: Date,
    /// What it corrects.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
}

/// One correction of fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// What it is about, for example `bz-01 C1`.
    pub about: String,
    /// The fact as the line has it.
    pub text: String,
    /// How far it may travel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marking: Option<MarkingId>,
}

/// The line's reply to one recommendation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// Whether it is followed.
    pub verdict: ReplyVerdict,
    /// Why; mandatory for partly and rejected.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub because: String,
    /// What will be done.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique::map"
    )]
    pub actions: BTreeMap<ActionId, Action>,
    /// How far it may travel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marking: Option<MarkingId>,
}

/// Whether a recommendation is followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ReplyVerdict {
    /// Accepted.
    Accepted,
    /// Partly accepted.
    Partly,
    /// Rejected.
    Rejected,
}

impl ReplyVerdict {
    /// Short name, to look its word up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Partly => "partly",
            Self::Rejected => "rejected",
        }
    }
}

/// Something that the line will do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// What.
    pub text: String,
    /// By which function.
    pub owner: String,
    /// By when. *Overdue* is derived from it, never stored.
    pub due: Date,
    /// What has happened, oldest first; empty: not started.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<StatusChange>,
}

/// A change in the status of an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatusChange {
    /// Day of the change.
    pub on: Date,
    /// The status since then.
    pub status: ActionStatus,
    /// In words; mandatory for dropped.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub comment: String,
}

/// Where an action stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ActionStatus {
    /// Not started.
    NotStarted,
    /// Under way.
    UnderWay,
    /// Done.
    Done,
    /// Dropped, for a reason.
    Dropped,
}

impl ActionStatus {
    /// Short name, to look its word up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::NotStarted => "not-started",
            Self::UnderWay => "under-way",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }
}

impl Action {
    /// Where the action stands now.
    pub fn status(&self) -> ActionStatus {
        self.history
            .last()
            .map_or(ActionStatus::NotStarted, |change| change.status)
    }

    /// True when the due date has passed on `today` and the action is neither done nor dropped.
    pub fn is_overdue(&self, today: Date) -> bool {
        let open = matches!(
            self.status(),
            ActionStatus::NotStarted | ActionStatus::UnderWay
        );
        open && self.due < today
    }
}
