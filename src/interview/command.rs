//! What a reviewer can ask of an interview, and why it can be refused.

use serde::{Deserialize, Serialize};

use super::conflicts::Settled;
use super::draft::Draft;
use crate::domain::answer::{Answer, ChangeReason, Confidence, Score};
use crate::domain::consolidation::Gathered;
use crate::domain::declaration::{Closing, Declaration};
use crate::domain::forecast::ForecastEvent;
use crate::domain::gap_reason::GapReason;
use crate::domain::id::{EventId, MarkingId, PersonId, QuestionId, RecommendationId, SourceId};
use crate::domain::judgement::{Escalation, Judgement};
use crate::domain::recommendation::Recommendation;
use crate::domain::review::{Conflict, FollowUp};
use crate::domain::source::{Citation, Source};
use crate::domain::subject::Subject;

/// Which of the two comments of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Side {
    /// What is good.
    Strengths,
    /// What is not.
    Concerns,
}

/// One thing that the reviewer does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Answers the declaration of independence.
    Declare(Declaration),
    /// Gives a score.
    Score(QuestionId, Score),
    /// Says how sure.
    Confidence(QuestionId, Confidence),
    /// Writes a comment; empty takes it away.
    Comment(QuestionId, Side, String),
    /// Cites a source as evidence.
    Cite(QuestionId, Citation),
    /// Takes the n-th piece of evidence away.
    Uncite(QuestionId, usize),
    /// Enters or changes a source.
    Source(SourceId, Source),
    /// Enters a source and cites it at once.
    SourceAndCite(QuestionId, Source, String),
    /// Marks an answer; `None`: the register's default.
    Mark(QuestionId, Option<MarkingId>),
    /// Says why a score differs from the first one; `None` takes the reason away.
    Because(QuestionId, Option<ChangeReason>),
    /// Says why a level differs from the one in the self-report; `None` takes the reason away.
    WhyGap(QuestionId, Option<GapReason>),
    /// Says where something that was asked earlier stands, by its full name; `None` takes that away.
    FollowUp(String, Option<FollowUp>),
    /// Takes an answer away altogether.
    Clear(QuestionId),
    /// Enters an event of one's own and forecasts it.
    Event(EventId, ForecastEvent),
    /// Judges.
    Judge(Judgement),
    /// Enters or changes a recommendation.
    Recommend(RecommendationId, Box<Recommendation>),
    /// Takes a recommendation away.
    Unrecommend(RecommendationId),
    /// Decides to whom the matter is taken.
    Escalate(Escalation),
    /// Answers the declaration at submission.
    Close(Closing),
    /// Settles a difference between reviewers as this one has it, for a reason.
    Follow(Subject, PersonId, String),
    /// Settles a difference on a question with an answer of one's own, for a reason.
    Decide(QuestionId, Box<Answer>, String),
    /// Settles a difference on something that was asked earlier with a view of one's own, for a reason.
    DecideFollowUp(String, FollowUp, String),
    /// Takes a reviewer's recommendation over, or puts it to another, or leaves it out.
    Gather(String, Gathered),
    /// Opens a difference again that was settled.
    Unsettle(Subject),
    /// Settles something that a merge could not decide.
    Settle(Box<Conflict>, Settled),
    /// Several changes that are one step to undo.
    Together(Vec<Command>),
    /// Goes to a question.
    GoTo(QuestionId),
    /// Goes this many questions on (or back).
    Step(isize),
    /// Goes to the next question without an answer, round the end.
    NextUnanswered,
    /// Goes to the next question that lacks something, round the end.
    NextWarning,
    /// Is typing; `None`: gives up what was being typed.
    Type(Option<Draft>),
    /// Takes the last change back.
    Undo,
    /// Does again what was taken back.
    Redo,
}

/// Why an interview refuses a command. Its words stand under `refused-<key>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refused {
    /// The review was submitted.
    Sealed,
    /// The declaration comes first.
    NotDeclared,
    /// The declaration stops this review.
    Blocked,
    /// The question does not take this score.
    NotFitting,
    /// There is no such question, or it does not apply to this mission.
    NoQuestion,
    /// There is nothing to take back, or to do again.
    NothingToUndo,
    /// There is no other question that lacks something.
    NothingMissing,
    /// The source is still cited.
    NoSource,
    /// The line's own report has questions and answers, and no declaration or judgement.
    NotInSelfReport,
    /// It comes after the lock.
    NotLocked,
    /// There is no such difference between reviewers, or no such reviewer.
    NoDifference,
    /// That conflict is not there any more.
    NothingToSettle,
}

impl Command {
    /// True for what only a reviewer does: declare, judge, recommend, escalate.
    pub(super) fn is_reviewers(&self) -> bool {
        matches!(
            self,
            Self::Declare(_)
                | Self::Judge(_)
                | Self::Recommend(..)
                | Self::Unrecommend(_)
                | Self::Escalate(_)
                | Self::Close(_)
        )
    }
}

impl Refused {
    /// All reasons.
    pub const ALL: [Self; 12] = [
        Self::NoDifference,
        Self::NothingToSettle,
        Self::NotLocked,
        Self::Sealed,
        Self::NotDeclared,
        Self::Blocked,
        Self::NotFitting,
        Self::NoQuestion,
        Self::NothingToUndo,
        Self::NothingMissing,
        Self::NoSource,
        Self::NotInSelfReport,
    ];

    /// Short name, to look its words up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::Sealed => "sealed",
            Self::NotDeclared => "not-declared",
            Self::Blocked => "blocked",
            Self::NotFitting => "not-fitting",
            Self::NoQuestion => "no-question",
            Self::NothingToUndo => "nothing-to-undo",
            Self::NothingMissing => "nothing-missing",
            Self::NoSource => "no-source",
            Self::NotInSelfReport => "not-in-self-report",
            Self::NotLocked => "not-locked",
            Self::NoDifference => "no-difference",
            Self::NothingToSettle => "nothing-to-settle",
        }
    }
}
