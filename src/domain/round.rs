//! A round: everything that is reviewed in one period, by whom, with what, due when.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::checklist::ChecklistRef;
use super::contribution::Contribution;
use super::forecast::ForecastEvent;
use super::format::Format;
use super::id::{ContributionId, EventId, PersonId, RuleId};
use super::people::{Person, PersonRole};
use super::period::Period;
use super::unique;

/// `<period>/round.ron`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Round {
    /// Version of the format.
    pub format: Format,
    /// True where the file illustrates and is no official assessment.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub illustrative: bool,
    /// The same as the folder's name.
    pub period: Period,
    /// Who runs the round.
    pub coordinator: PersonId,
    /// Day by which reviews are due, unless a contribution or reviewer has another.
    pub due: Date,
    /// What is reviewed.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique::map"
    )]
    pub contributions: BTreeMap<ContributionId, Assignment>,
    /// What reviewers are asked to forecast.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique::map"
    )]
    pub events: BTreeMap<EventId, ForecastEvent>,
    /// Blocks of the declaration that the coordinator lifted; print in every summary.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub waivers: Vec<Waiver>,
    /// Findings that the coordinator dismissed as false; print in every summary.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dismissed: Vec<Dismissal>,
}

/// Who reviews one contribution, with which checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assignment {
    /// Which checklist.
    pub checklist: ChecklistRef,
    /// Another due day than the round's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// Who of the line gives the self-report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_report_by: Option<PersonId>,
    /// The reviewers.
    #[serde(deserialize_with = "unique::map")]
    pub reviewers: BTreeMap<PersonId, Assigned>,
}

/// How one reviewer's assignment stands. Whether a review was begun or submitted is seen from its file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assigned {
    /// Whether the assignment stands.
    pub status: AssignmentStatus,
    /// Another due day than the contribution's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
}

/// Whether an assignment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum AssignmentStatus {
    /// It stands.
    Assigned,
    /// The declaration stopped the reviewer; nothing more is stored about it.
    Returned,
    /// The coordinator withdrew it.
    Withdrawn,
}

/// A block of the declaration that the coordinator lifted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiver {
    /// For which contribution.
    pub contribution: ContributionId,
    /// For whom.
    pub person: PersonId,
    /// By which coordinator.
    pub by: PersonId,
    /// When.
    pub on: Date,
    /// Why, as a code.
    pub code: WaiverCode,
}

/// Why a block was lifted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum WaiverCode {
    /// Earlier involvement, judged harmless.
    EarlierInvolvement,
    /// A relation with the line, judged harmless.
    LineRelation,
    /// A power over the contribution, judged harmless.
    Authority,
}

/// A finding that the coordinator dismissed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dismissal {
    /// Which rule gave it.
    pub rule: RuleId,
    /// On which file.
    pub path: String,
    /// Only what it says of this contribution; everything in the file when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contribution: Option<ContributionId>,
    /// Only what it says of this person; of everybody when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// By which coordinator.
    pub by: PersonId,
    /// When.
    pub on: Date,
    /// Why.
    pub because: String,
}

impl AssignmentStatus {
    /// True where a review is expected.
    pub fn stands(self) -> bool {
        self == Self::Assigned
    }
}

impl Dismissal {
    /// True when it speaks of what `rule` finds of `person` and `contribution` (in so far as the finding names
    /// them), in whatever file.
    pub fn is_about(&self, rule: &str, contribution: Option<&str>, person: Option<&str>) -> bool {
        let own = |own: Option<&str>, named| own.is_none() || own == named;
        self.rule.as_str() == rule
            && own(
                self.contribution.as_ref().map(ContributionId::as_str),
                contribution,
            )
            && own(self.person.as_ref().map(PersonId::as_str), person)
    }
}

impl Assignment {
    /// True when `id` may give the self-report on `contribution`: the round names that person, or the person
    /// has the role *line* and is one of those responsible. What the line says of itself is the line's, so
    /// whoever of it is at hand may write it.
    pub fn may_self_report(
        &self,
        id: &PersonId,
        person: Option<&Person>,
        contribution: Option<&Contribution>,
    ) -> bool {
        let line = person.is_some_and(|person| person.roles.contains(&PersonRole::Line));
        let responsible = contribution.is_some_and(|about| about.responsible.people.contains(id));
        self.self_report_by.as_ref() == Some(id) || (line && responsible)
    }
}

impl WaiverCode {
    /// Short name, to look its word up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::EarlierInvolvement => "earlier-involvement",
            Self::LineRelation => "line-relation",
            Self::Authority => "authority",
        }
    }
}

impl Round {
    /// The block that a coordinator lifted for `person` on `contribution`, where one did.
    pub fn waiver(&self, contribution: &ContributionId, person: &PersonId) -> Option<&Waiver> {
        let of = |one: &&Waiver| one.contribution == *contribution && one.person == *person;
        self.waivers.iter().find(of)
    }

    /// Day by which `person`'s review of `contribution` is due.
    pub fn due(&self, contribution: &ContributionId, person: &PersonId) -> Date {
        let assignment = self.contributions.get(contribution);
        assignment
            .and_then(|assignment| assignment.reviewers.get(person))
            .and_then(|assigned| assigned.due)
            .or_else(|| assignment.and_then(|assignment| assignment.due))
            .unwrap_or(self.due)
    }

    /// Day by which the self-report on `contribution` is due.
    pub fn self_report_due(&self, contribution: &ContributionId) -> Date {
        let assignment = self.contributions.get(contribution);
        assignment
            .and_then(|assignment| assignment.due)
            .unwrap_or(self.due)
    }

    /// The events to forecast for `contribution`.
    pub fn events_of<'a>(
        &'a self,
        contribution: &'a ContributionId,
    ) -> impl Iterator<Item = (&'a EventId, &'a ForecastEvent)> {
        self.events
            .iter()
            .filter(move |(_, event)| event.contribution.as_ref() == Some(contribution))
    }
}
