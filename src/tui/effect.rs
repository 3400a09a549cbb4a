//! The whole of what a screen can ask of the world.

use crate::domain::id::{ContributionId, PersonId, QuestionId};
use crate::domain::period::Period;
use crate::domain::review::{Conflict, ReviewRole};
use crate::interview::form::FormKind;
use crate::interview::{Command, Side};

use super::keymap::Scope;

/// A place that a screen can ask to be opened; so no screen needs to know another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The list of contributions.
    Home,
    /// The list of people, to say who one is.
    WhoAmI,
    /// The questions of the open review.
    Checklist,
    /// What was found after an interruption.
    Recovery,
    /// A comment on a question, to be written.
    Comment(QuestionId, Side),
    /// A reason to choose: why a question cannot be assessed.
    CannotAssess(QuestionId),
    /// A reason to choose: why a question does not apply.
    NotApplicable(QuestionId),
    /// How sure one is.
    Confidence(QuestionId),
    /// Why one is not sure.
    LowConfidence(QuestionId),
    /// How far an answer may travel.
    Marking(QuestionId),
    /// Sources to cite for a question.
    Evidence(QuestionId),
    /// A form of several fields.
    Form(FormKind),
    /// A search over the questions.
    Jump,
    /// The contribution's objectives, assumptions and papers.
    Information,
    /// What is missing before the lock, and the lock.
    Lock,
    /// The question whether to lock for good.
    ConfirmLock,
    /// The question whether to commit the lock.
    CommitLock,
    /// A reason to choose: why a score differs from the first one.
    Because(QuestionId),
    /// That not everything is in the file, before leaving peil.
    Unsaved,
    /// That not everything is in the file, before leaving the review.
    UnsavedReview,
    /// Why a level differs from the line's own.
    WhyGap(QuestionId),
    /// What several reviewers differ on, side by side.
    Consolidation,
    /// The recommendations with which another can be put together.
    Merge(String),
    /// What a merge could not decide.
    Conflicts,
    /// One thing that a merge could not decide.
    Conflict(Box<Conflict>),
    /// The steps of the judgement.
    Judgement,
    /// What is missing, and submission.
    Submit,
    /// The question whether to submit for good.
    ConfirmSubmit,
    /// The question whether to sign what was submitted.
    SignSubmission,
    /// The question whether to commit what was submitted.
    CommitSubmission,
    /// The end: submitted.
    Submitted,
    /// The open review as a page.
    ReviewPage,
    /// The open review as a page and nothing else, where it cannot be saved.
    OnlyToRead,
    /// A contribution's summary.
    Summary(ContributionId, Period),
    /// What differs from the last period in which a contribution was reviewed.
    Changes(ContributionId, Period),
    /// What the keys of a screen do.
    Help(Scope),
}

/// Something to tell the reviewer, in the status bar until the next key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The words, ready.
    pub text: String,
    /// True for something that went wrong.
    pub bad: bool,
}

impl Notice {
    /// Something that went well, or is good to know.
    pub fn good(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            bad: false,
        }
    }

    /// Something that went wrong or was refused.
    pub fn bad(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            bad: true,
        }
    }
}

/// One thing that a screen asks of the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Open a screen over this one.
    Open(Place),
    /// Open a screen instead of this one.
    Replace(Place),
    /// Leave this screen.
    Close,
    /// Leave screens until this kind is on top, or none is left but the first.
    CloseTo(Scope),
    /// Ask for a level by its digit.
    ChooseLevel,
    /// Pass a command to the open review.
    Take(Box<Command>),
    /// Begin or resume what one writes in this role.
    Begin(ContributionId, Period, ReviewRole),
    /// Take over what an interrupted session left, or leave it.
    Recover(bool),
    /// Give the assignment back: the declaration stops it.
    ReturnAssignment,
    /// Lock the first scores of the open review.
    Lock,
    /// Commit the file of the open review.
    CommitLock,
    /// Submit the open review.
    Submit,
    /// Sign the open review, which was submitted; the terminal is handed to whoever asks for a passphrase.
    Sign,
    /// Commit the file of the open review, which was submitted.
    CommitSubmission,
    /// Be this person.
    Become(PersonId),
    /// Tell the reviewer something.
    Notify(Notice),
    /// Switch to the next language.
    NextLanguage,
    /// Draw the whole screen anew.
    Redraw,
    /// Hand the terminal to the shell for a while.
    Suspend,
    /// Leave peil.
    Quit,
    /// Leaves the program although not everything is in the file.
    QuitUnsaved,
    /// Leave this screen, and with it the review, although not everything is in the file.
    CloseUnsaved,
}
