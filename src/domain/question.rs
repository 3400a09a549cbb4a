//! One question of a checklist, and what an answer to it must carry.

use serde::{Deserialize, Serialize};

use super::contribution::MissionType;
use super::id::{LessonId, QuestionId};
use super::localized::Localized;

/// A question of a checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// How answers refer to it.
    pub id: QuestionId,
    /// The lesson it derives from.
    pub lesson: LessonId,
    /// What kind of answer it asks for.
    pub kind: QuestionKind,
    /// What the answer speaks of.
    pub about: About,
    /// To which missions it applies.
    pub applies: Applies,
    /// When the answer must cite evidence.
    pub evidence: EvidenceRule,
    /// Which comment the answer must carry.
    pub comment: CommentRule,
    /// The question itself.
    pub text: Localized,
    /// How to answer it well.
    pub guidance: Localized,
    /// What each level means here, lowest first; empty: the scale's own anchors.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub anchors: Vec<Localized>,
}

/// What kind of answer a question asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum QuestionKind {
    /// A level on the checklist's scale.
    Ordinal,
    /// Yes or no.
    YesNo,
    /// How each assumption of the contribution stands.
    Assumptions,
    /// A probability that an event happens.
    Forecast,
    /// What became of what was asked earlier; filled by peil.
    FollowUp,
    /// Text alone.
    FreeText,
}

/// What an answer speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum About {
    /// The country's own contribution.
    Contribution,
    /// The mission as a whole.
    Mission,
    /// The setting.
    Context,
}

/// To which missions a question applies.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Applies {
    /// To all.
    All,
    /// To missions that have one of these types; elsewhere it does not apply, by derivation.
    Only(Vec<MissionType>),
}

impl Applies {
    /// True when the question applies to a mission of these types.
    pub fn to(&self, types: &[MissionType]) -> bool {
        match self {
            Self::All => true,
            Self::Only(wanted) => wanted.iter().any(|one| types.contains(one)),
        }
    }
}

/// When an answer must cite at least one source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum EvidenceRule {
    /// Always, also for *cannot be assessed* (where was looked), not for *not applicable*.
    Required,
    /// Only where a level, yes or no, or a forecast was given.
    IfScored,
    /// Only where the answer is yes.
    OnYes,
    /// Never.
    Optional,
}

/// Which comment an answer must carry. Strengths and concerns may both be given wherever a comment may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum CommentRule {
    /// A strength or a concern.
    Either,
    /// Both, as two separate texts.
    Both,
    /// The strengths text is the answer.
    Strengths,
    /// The concerns text is the answer.
    Concerns,
    /// Either, but only where the answer is yes or *cannot be assessed*.
    OnYes,
    /// None.
    Optional,
}
