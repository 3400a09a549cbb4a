//! One reviewer's review of one contribution in one period.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::answer::{Answer, CannotAssess};
use super::checklist::ChecklistRef;
use super::consolidation::Consolidation;
use super::declaration::{Closing, Declaration};
use super::forecast::ForecastEvent;
use super::format::Format;
use super::id::{ContributionId, EventId, PersonId, QuestionId, RecommendationId, SourceId};
use super::judgement::{Escalation, Judgement};
use super::period::Period;
use super::recommendation::Recommendation;
use super::seal::{Lock, Seal};
use super::source::Source;
use super::unique;

/// A review, a self-report or a consolidated review: one type, three roles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Version of the format.
    pub format: Format,
    /// True where the file illustrates and is no official assessment.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub illustrative: bool,
    /// The contribution reviewed.
    pub contribution: ContributionId,
    /// The period reviewed.
    pub period: Period,
    /// Who wrote it.
    pub person: PersonId,
    /// In which role.
    pub role: ReviewRole,
    /// Which checklist it answers.
    pub checklist: ChecklistRef,
    /// Set in an amendment: what it amends and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amends: Option<Amends>,
    /// The declaration of independence, once made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declaration: Option<Declaration>,
    /// Sources, entered once and cited by id.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique::map"
    )]
    pub sources: BTreeMap<SourceId, Source>,
    /// Forecast events of the reviewer's own, beside the round's.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique::map"
    )]
    pub events: BTreeMap<EventId, ForecastEvent>,
    /// Answers; a question without one has no entry.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique::map"
    )]
    pub answers: BTreeMap<QuestionId, Answer>,
    /// The judgement, once given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub judgement: Option<Judgement>,
    /// Recommendations.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique::map"
    )]
    pub recommendations: BTreeMap<RecommendationId, Recommendation>,
    /// To whom the matter is taken, once decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub escalation: Option<Escalation>,
    /// What became of earlier recommendations (`2026-H1/eufor-althea.bz-01#sharpen-objectives`), forecasts and open questions.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique::map"
    )]
    pub follow_up: BTreeMap<String, FollowUp>,
    /// The declaration at submission, once made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closing: Option<Closing>,
    /// Set in a consolidated review: how differences were settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consolidation: Option<Consolidation>,
    /// What a merge could not decide; bars submission until settled.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conflicts: Vec<Conflict>,
    /// First scores, once locked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lock: Option<Lock>,
    /// Set at submission; a sealed review is never rewritten. The last field, so that its digest covers all before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seal: Option<Seal>,
}

/// In which role a review was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ReviewRole {
    /// By an uninvolved reviewer.
    Independent,
    /// By the responsible line, about itself.
    SelfReport,
    /// By the coordinator, out of several reviews.
    Consolidated,
}

/// What an amendment amends, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amends {
    /// This amendment's version: 2 amends the review, 3 amends version 2.
    pub version: u32,
    /// Why.
    pub because: String,
}

/// What became of something that was asked earlier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// Where it stands, in the reviewer's view.
    pub status: FollowUpStatus,
    /// In words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub comment: String,
}

/// Where something that was asked earlier stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum FollowUpStatus {
    /// Done.
    Done,
    /// Under way.
    UnderWay,
    /// Not started.
    NotStarted,
    /// Dropped, for the reason in the comment.
    Dropped,
    /// Cannot be assessed, for a coded reason.
    CannotBeAssessed(CannotAssess),
}

/// Something that a merge could not decide: ours stands in the file, the rest stands here.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conflict {
    /// The question, where it is about an answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<QuestionId>,
    /// Which field, for example `score` or `judgement.contribution`.
    pub field: String,
    /// As it was before, as it would stand in the file; absent: nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    /// Ours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ours: Option<String>,
    /// Theirs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theirs: Option<String>,
}

impl Review {
    /// A review in which nothing has been entered.
    pub fn new(
        contribution: ContributionId,
        period: Period,
        person: PersonId,
        role: ReviewRole,
        checklist: ChecklistRef,
    ) -> Self {
        Self {
            format: Format,
            illustrative: false,
            contribution,
            period,
            person,
            role,
            checklist,
            amends: None,
            declaration: None,
            sources: BTreeMap::new(),
            events: BTreeMap::new(),
            answers: BTreeMap::new(),
            judgement: None,
            recommendations: BTreeMap::new(),
            escalation: None,
            follow_up: BTreeMap::new(),
            closing: None,
            consolidation: None,
            conflicts: Vec::new(),
            lock: None,
            seal: None,
        }
    }

    /// True when the review was submitted and may not change any more.
    pub fn is_sealed(&self) -> bool {
        self.seal.is_some()
    }
}

impl FollowUpStatus {
    /// Short name, to look its word up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::UnderWay => "under-way",
            Self::NotStarted => "not-started",
            Self::Dropped => "dropped",
            Self::CannotBeAssessed(_) => "cannot-be-assessed",
        }
    }
}
