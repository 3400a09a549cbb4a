//! The small files of a register, as rules read them.

use std::collections::{BTreeMap, BTreeSet};

use super::file::File;
use crate::domain::checklist::{Checklist, ChecklistRef};
use crate::domain::contribution::Contribution;
use crate::domain::decision::Decision;
use crate::domain::id::{ContributionId, PersonId};
use crate::domain::objective::{Objective, ObjectiveAmendment};
use crate::domain::outcome::Outcomes;
use crate::domain::people::{People, Person};
use crate::domain::period::Period;
use crate::domain::register::Register;
use crate::domain::response::Response;
use crate::domain::round::Round;

/// Files by what they are called; `None` stands for a file that is there but cannot be read, about which
/// rules are silent: why it cannot be read has been reported already.
pub type Files<'a, K, T> = BTreeMap<K, Option<File<'a, T>>>;

/// An objective as a commit first held it.
#[derive(Debug, Clone)]
pub struct Pinned {
    /// The commit's name.
    pub commit: String,
    /// The objective as it stood there.
    pub first: Objective,
    /// Every amendment that a commit held of it.
    pub amended: Vec<ObjectiveAmendment>,
}

/// Everything in a register but its reviews.
#[derive(Debug, Default)]
pub struct RegisterView<'a> {
    /// `register.ron`, unless missing or damaged.
    pub register: Option<File<'a, Register>>,
    /// `people.ron`, unless missing or damaged.
    pub people: Option<File<'a, People>>,
    /// Checklists.
    pub checklists: Files<'a, ChecklistRef, Checklist>,
    /// Contributions.
    pub contributions: Files<'a, ContributionId, Contribution>,
    /// Rounds.
    pub rounds: Files<'a, Period, Round>,
    /// `outcomes.ron`, where there is one that can be read.
    pub outcomes: Option<File<'a, Outcomes>>,
    /// Responses that can be read.
    pub responses: Vec<File<'a, Response>>,
    /// Decisions that can be read.
    pub decisions: Vec<File<'a, Decision>>,
    /// What git's history first held of the objectives of each contribution; nothing without git.
    pub pinned: BTreeMap<ContributionId, Vec<Pinned>>,
    /// Of which there is a response that cannot be read.
    pub damaged_responses: BTreeSet<(Period, ContributionId)>,
    /// Of which there is a decision that cannot be read.
    pub damaged_decisions: BTreeSet<(Period, ContributionId)>,
}

impl<'a> RegisterView<'a> {
    /// The checklist, where it can be read.
    pub fn checklist(&self, reference: &ChecklistRef) -> Option<&File<'a, Checklist>> {
        self.checklists.get(reference).and_then(Option::as_ref)
    }

    /// The contribution, where it can be read.
    pub fn contribution(&self, id: &ContributionId) -> Option<&File<'a, Contribution>> {
        self.contributions.get(id).and_then(Option::as_ref)
    }

    /// The round, where it can be read.
    pub fn round(&self, period: Period) -> Option<&File<'a, Round>> {
        self.rounds.get(&period).and_then(Option::as_ref)
    }

    /// True when there is a round that cannot be read.
    pub fn is_round_damaged(&self, period: Period) -> bool {
        matches!(self.rounds.get(&period), Some(None))
    }

    /// The rounds that can be read, by period.
    pub fn readable_rounds(&self) -> impl Iterator<Item = &File<'a, Round>> {
        self.rounds.values().flatten()
    }

    /// The contributions that can be read.
    pub fn readable_contributions(&self) -> impl Iterator<Item = &File<'a, Contribution>> {
        self.contributions.values().flatten()
    }

    /// The checklists that can be read.
    pub fn readable_checklists(&self) -> impl Iterator<Item = &File<'a, Checklist>> {
        self.checklists.values().flatten()
    }

    /// The person, where `people.ron` names that person.
    pub fn person(&self, id: &PersonId) -> Option<&'a Person> {
        self.people.as_ref()?.value.people.get(id)
    }
}
