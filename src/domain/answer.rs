//! One scored, commented, evidenced item of a review.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::assumption::AssumptionView;
use super::forecast::Percent;
use super::gap_reason::GapReason;
use super::id::{AssumptionId, EventId, MarkingId};
use super::scale::Level;
use super::source::Citation;
use super::unique;

/// An answer to one question. A question without an answer has no entry at all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// What was answered; the final one, where a lock holds the first.
    pub score: Score,
    /// How sure the reviewer is. Always printed: the line between score and texts lets plain git merge edits of both.
    pub confidence: Confidence,
    /// What is good.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub strengths: String,
    /// What is not.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub concerns: String,
    /// Where it is found.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Citation>,
    /// How far this answer may travel; the register's default when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marking: Option<MarkingId>,
    /// Why the final score differs from the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed_because: Option<ChangeReason>,
    /// Why the level differs from the one in the line's self-report, once that was seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gap_because: Option<GapReason>,
}

/// What was answered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Score {
    /// Nothing yet; only a comment or evidence was entered.
    #[default]
    NotYet,
    /// A level on the scale.
    Level(Level),
    /// Yes.
    Yes,
    /// No.
    No,
    /// A probability that an event happens: lowest ≤ best ≤ highest estimate.
    Forecast {
        /// Which event: one of the round's, or one of the review's own.
        event: EventId,
        /// Lowest estimate.
        low: Percent,
        /// Best estimate.
        best: Percent,
        /// Highest estimate.
        high: Percent,
    },
    /// The comment is the answer.
    Text,
    /// How each assumption stands.
    Assumptions(#[serde(deserialize_with = "unique::map")] BTreeMap<AssumptionId, AssumptionView>),
    /// Cannot be assessed, for a coded reason; never a number.
    CannotBeAssessed(CannotAssess),
    /// Does not apply, for a coded reason.
    NotApplicable(NotApplicable),
}

impl Score {
    /// The level, where one was given.
    pub fn level(&self) -> Option<Level> {
        match self {
            Self::Level(level) => Some(*level),
            _ => None,
        }
    }

    /// True when something was answered.
    pub fn is_given(&self) -> bool {
        *self != Self::NotYet
    }
}

/// Why something cannot be assessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum CannotAssess {
    /// The papers or people were out of reach.
    NoAccess,
    /// Nobody wrote it down.
    NotDocumented,
    /// Nobody measured it.
    NotMeasured,
    /// What there is cannot be relied upon.
    Unreliable,
    /// It is too early to say.
    TooEarly,
    /// The reviewer lacks the expertise.
    OutsideExpertise,
    /// Another reason, given in the comment.
    Other,
}

impl CannotAssess {
    /// All reasons, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::NoAccess,
        Self::NotDocumented,
        Self::NotMeasured,
        Self::Unreliable,
        Self::TooEarly,
        Self::OutsideExpertise,
        Self::Other,
    ];
    /// Short name, to look its word up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::NoAccess => "no-access",
            Self::NotDocumented => "not-documented",
            Self::NotMeasured => "not-measured",
            Self::Unreliable => "unreliable",
            Self::TooEarly => "too-early",
            Self::OutsideExpertise => "outside-expertise",
            Self::Other => "other",
        }
    }
}

/// Why a question does not apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum NotApplicable {
    /// Not to this type of mission.
    MissionType,
    /// Not in this phase.
    Phase,
    /// Outside the mandate.
    Mandate,
    /// This is the first review.
    FirstReview,
    /// It does not arise.
    DoesNotArise,
    /// Another reason, given in the comment.
    Other,
}

impl NotApplicable {
    /// All reasons, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::MissionType,
        Self::Phase,
        Self::Mandate,
        Self::FirstReview,
        Self::DoesNotArise,
        Self::Other,
    ];
    /// Short name, to look its word up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::MissionType => "mission-type",
            Self::Phase => "phase",
            Self::Mandate => "mandate",
            Self::FirstReview => "first-review",
            Self::DoesNotArise => "does-not-arise",
            Self::Other => "other",
        }
    }
}

/// How sure the reviewer is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Confidence {
    /// Not stated, or not asked for.
    #[default]
    NotStated,
    /// Several sources agree, at least one of them outside mission and line.
    High,
    /// One such source, or agreement with gaps.
    Medium,
    /// Little to go on, for a coded reason.
    Low(LowConfidence),
}

impl Confidence {
    /// Short name, to look its word up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::NotStated => "not-stated",
            Self::High => "high",
            Self::Medium => "medium",
            Self::Low(_) => "low",
        }
    }
}

/// Why confidence is low.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum LowConfidence {
    /// One source only.
    SingleSource,
    /// Mission or line only.
    MissionOrLineOnly,
    /// Dated.
    Dated,
    /// Indirect.
    Indirect,
    /// Contradictory.
    Contradictory,
}

impl LowConfidence {
    /// All reasons, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::SingleSource,
        Self::MissionOrLineOnly,
        Self::Dated,
        Self::Indirect,
        Self::Contradictory,
    ];
    /// Short name, to look its word up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::SingleSource => "single-source",
            Self::MissionOrLineOnly => "mission-or-line-only",
            Self::Dated => "dated",
            Self::Indirect => "indirect",
            Self::Contradictory => "contradictory",
        }
    }
}

/// Why a final score differs from the first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeReason {
    /// The kind of reason.
    pub code: ChangeCode,
    /// In words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// The kind of reason for changing a score after the reveal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ChangeCode {
    /// New evidence came up.
    NewEvidence,
    /// The question or a source had been misread.
    Misread,
    /// A colleague's or the line's argument persuaded.
    Persuaded,
    /// Another reason.
    Other,
}

impl ChangeCode {
    /// All reasons, in the order in which they are offered.
    pub const ALL: [Self; 4] = [
        Self::NewEvidence,
        Self::Misread,
        Self::Persuaded,
        Self::Other,
    ];

    /// Short name, to look its word up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::NewEvidence => "new-evidence",
            Self::Misread => "misread",
            Self::Persuaded => "persuaded",
            Self::Other => "other",
        }
    }
}
