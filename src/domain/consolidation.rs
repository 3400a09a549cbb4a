//! How several reviews became one: what was settled, and which views stand beside it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::answer::Score;
use super::id::{PersonId, QuestionId, RecommendationId};
use super::judgement::{Escalation, Judgement};
use super::review::FollowUp;
use super::seal::Seen;
use super::unique;

/// What a consolidated review records about its making.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consolidation {
    /// The reviews that it was made from.
    pub of: Vec<Seen>,
    /// Why it was made before all reviewers had submitted.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub incomplete_because: String,
    /// What reviewers differed on, and how each was settled.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique::map"
    )]
    pub settled: BTreeMap<QuestionId, Settlement>,
    /// How differences on what was asked earlier were settled, by its full name.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique::map"
    )]
    pub followed_up: BTreeMap<String, FollowUpSettlement>,
    /// Judgements that were not followed, whole.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique::map"
    )]
    pub judgements: BTreeMap<PersonId, Judgement>,
    /// Decisions on escalation that were not followed, whole.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique::map"
    )]
    pub escalations: BTreeMap<PersonId, Escalation>,
    /// What became of each reviewer's recommendation, by its full name.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique::map"
    )]
    pub recommendations: BTreeMap<String, Gathered>,
}

/// How one difference was settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settlement {
    /// Whose answer was followed; absent: the coordinator wrote one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follows: Option<PersonId>,
    /// Why.
    pub because: String,
    /// Views that were not followed, word for word.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub minority: Vec<MinorityView>,
}

/// A view that was not followed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MinorityView {
    /// Whose.
    pub person: PersonId,
    /// The score.
    pub score: Score,
    /// The reviewer's own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// How a difference on something that was asked earlier was settled.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowUpSettlement {
    /// Whose view was followed; absent: the coordinator wrote one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follows: Option<PersonId>,
    /// Why.
    pub because: String,
    /// Views that were not followed, whole.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique::map"
    )]
    pub minority: BTreeMap<PersonId, FollowUp>,
}

/// What became of a reviewer's recommendation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Gathered {
    /// It is this one of the consolidated review, alone or together with others.
    As(RecommendationId),
    /// It is left out, for this reason.
    LeftOut(String),
}
