//! What can be lacking in a review, and where.

use super::id::{AssumptionId, QuestionId, RecommendationId, SourceId};
use super::recommendation::Requirement;

/// Something that a review lacks before it can be submitted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Gap {
    /// Where in the review.
    pub part: Part,
    /// What is lacking.
    pub missing: Missing,
}

/// A part of a review that can lack something.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// The declaration of independence.
    Declaration,
    /// The answer to a question.
    Question(QuestionId),
    /// The lock on the first scores.
    Lock,
    /// Where something that was asked earlier stands, by its full name.
    FollowUp(String),
    /// The judgement on the contribution.
    Contribution,
    /// The judgement on the mission.
    Mission,
    /// The recommendations as a whole.
    Recommendations,
    /// One recommendation.
    Recommendation(RecommendationId),
    /// A reviewer's recommendation that is to be gathered, by its full name.
    Gathered(String),
    /// The escalation.
    Escalation,
    /// The declaration at submission.
    Closing,
    /// What a merge left undecided.
    Conflicts,
}

/// What is lacking.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Missing {
    /// Everything.
    All,
    /// The score, level, yes or no, or judgement.
    Score,
    /// The score is not of a kind that the question takes, or off the scale.
    FittingScore,
    /// How sure.
    Confidence,
    /// A comment.
    Comment,
    /// The strengths.
    Strengths,
    /// The concerns.
    Concerns,
    /// A source.
    Evidence,
    /// The cited source is not entered.
    Source(SourceId),
    /// Lowest ≤ best ≤ highest does not hold.
    Order,
    /// An event that exists, in the round or of one's own.
    Event,
    /// A view of this assumption.
    Assumption(AssumptionId),
    /// A sentence with the view of this assumption.
    AssumptionReason(AssumptionId),
    /// The text of a recommendation.
    Text,
    /// To whom.
    Addressee,
    /// Why.
    Reason,
    /// Why the reviewer deviates from what the checklist's rule proposed.
    Deviation,
    /// That the reviewer still judges so, now that the rule proposes something else than it did.
    Confirmation,
    /// Something that this kind of recommendation requires.
    Requirement(Requirement),
    /// The kind of source that was not given.
    MissingSources,
    /// The lock on the first scores.
    Lock,
    /// Why the score differs from the first one.
    ChangeReason,
    /// Where something that was asked earlier stands, by its full name.
    FollowUp(String),
    /// Why something that was asked earlier is dropped, by its full name.
    FollowUpReason(String),
    /// How a difference between reviewers is settled.
    Settlement,
}

impl Missing {
    /// Short name, to look its words up by.
    pub fn key(&self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Score => "score",
            Self::FittingScore => "fitting-score",
            Self::Confidence => "confidence",
            Self::Comment => "comment",
            Self::Strengths => "strengths",
            Self::Concerns => "concerns",
            Self::Evidence => "evidence",
            Self::Source(_) => "source",
            Self::Order => "order",
            Self::Event => "event",
            Self::Assumption(_) => "assumption",
            Self::AssumptionReason(_) => "assumption-reason",
            Self::Text => "text",
            Self::Addressee => "addressee",
            Self::Reason => "reason",
            Self::Deviation => "deviation",
            Self::Confirmation => "confirmation",
            Self::Requirement(_) => "requirement",
            Self::MissingSources => "missing-sources",
            Self::Lock => "lock",
            Self::ChangeReason => "change-reason",
            Self::FollowUp(_) => "follow-up",
            Self::FollowUpReason(_) => "follow-up-reason",
            Self::Settlement => "settlement",
        }
    }
}
