//! The thing reviewed: what one country brings to a mission, and why.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::assumption::Assumption;
use super::format::Format;
use super::id::{ContributionId, PersonId, SourceId};
use super::localized::Localized;
use super::objective::Objective;
use super::people::{Person, PersonRole};
use super::source::Source;
use super::unique;

/// `contributions/<id>.ron`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contribution {
    /// Version of the format.
    pub format: Format,
    /// True where the file illustrates and is no official assessment.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub illustrative: bool,
    /// True for an invented mission to practise on.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fictional: bool,
    /// The same as the file's name.
    pub id: ContributionId,
    /// What it is called.
    pub title: Localized,
    /// The larger operation.
    pub mission: Mission,
    /// What the contribution consists of.
    pub description: Localized,
    /// Under which decision, from when to when.
    pub mandate: Mandate,
    /// Units, functions and people who run it; reviewers must be independent of these.
    pub responsible: Responsible,
    /// Papers behind it; reviews take their first sources from here.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique::map"
    )]
    pub papers: BTreeMap<SourceId, Source>,
    /// Why the country takes part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grounds: Vec<Localized>,
    /// Where it hopes this leads; no causal proof is owed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub strategic_aims: Vec<Localized>,
    /// What the contribution must concretely deliver.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub objectives: Vec<Objective>,
    /// What must hold for that to serve the aims.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assumptions: Vec<Assumption>,
}

impl Contribution {
    /// True when `id` may establish what happened to a forecast that `resolver` was to decide: the resolver or a
    /// coordinator, and nobody of the line that the forecast is about.
    pub fn may_record(&self, id: &PersonId, person: Option<&Person>, resolver: &PersonId) -> bool {
        let coordinator = person.is_some_and(|one| one.roles.contains(&PersonRole::Coordinator));
        !self.responsible.people.contains(id) && (id == resolver || coordinator)
    }
}

/// The larger operation that the contribution is part of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mission {
    /// Its name, for example *Resolute Support*.
    pub name: String,
    /// Who leads it.
    pub framework: Framework,
    /// Where it is.
    pub area: Localized,
    /// What it does; decides which questions apply.
    pub types: Vec<MissionType>,
}

/// Who leads a mission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Framework {
    /// NATO.
    Nato,
    /// The European Union.
    Eu,
    /// The United Nations.
    Un,
    /// A coalition of the willing.
    Coalition,
}

/// What a mission does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum MissionType {
    /// Training, advice or mentoring.
    TrainingAdvice,
    /// Stabilisation or peacekeeping.
    Stabilisation,
    /// Monitoring or observation.
    Observation,
    /// Maritime security.
    Maritime,
    /// Combat.
    Combat,
    /// Deterrence on allied territory.
    Deterrence,
}

/// Under which decision the contribution runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mandate {
    /// The decision, in a line.
    pub decision: Localized,
    /// First day, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Last day, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// When the next letter to Parliament is due, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_letter: Option<Date>,
}

/// Who runs the contribution.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Responsible {
    /// Units responsible at home.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub units: Vec<String>,
    /// Functions responsible, up to director level, in words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub functions: Vec<Localized>,
    /// Those of them that are in `people.ron`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<PersonId>,
}
