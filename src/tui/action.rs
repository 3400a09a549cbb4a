//! What a key can mean.

use serde::Deserialize;

use super::widgets::editor::Motion;

/// What a key can mean on some screen. Its words stand under `do-<key>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Action {
    /// Show what the keys do.
    Help,
    /// Switch to the next language.
    Language,
    /// Hand the terminal back to the shell for a while.
    Suspend,
    /// Draw the whole screen anew, when something else wrote over it.
    Redraw,
    /// Leave peil.
    Quit,
    /// Leave this screen.
    Back,
    /// Open or choose what is selected, or go on to what is needed next.
    Confirm,
    /// Move the selection or the cursor.
    Move(Motion),
    /// Move the cursor and take the selection of text along.
    Select(Motion),
    /// Search.
    Filter,
    /// Show the period before.
    EarlierPeriod,
    /// Show the period after.
    LaterPeriod,
    /// Read the summary.
    Summary,
    /// Read what differs from the last period.
    Compare,
    /// Answer with a level, or choose the n-th.
    Level(u8),
    /// Answer that it cannot be assessed.
    CannotAssess,
    /// Answer that it does not apply.
    NotApplicable,
    /// Say how sure.
    Confidence,
    /// Write what is good.
    Strengths,
    /// Write what is not.
    Concerns,
    /// Cite evidence.
    Evidence,
    /// Mark how far the answer may travel.
    Marking,
    /// Take the answer away.
    Clear,
    /// Go to the next question without an answer.
    NextUnanswered,
    /// Go to the next question that lacks something.
    NextWarning,
    /// Go to a question by searching.
    Jump,
    /// Show the contribution's objectives, assumptions and papers.
    Information,
    /// Judge, recommend and close.
    Judge,
    /// Lock the first scores.
    Lock,
    /// Show or hide what others found.
    Others,
    /// Say why a score was changed.
    Because,
    /// Says why a level differs from the line's own.
    WhyGap,
    /// See what is missing and submit.
    Submit,
    /// Take the last change back.
    Undo,
    /// Do again what was taken back.
    Redo,
    /// Settle with what stands.
    Ours,
    /// Settle with what the other side has.
    Theirs,
    /// Settle by writing.
    Write,
    /// Add one.
    Add,
    /// Take the selected one away.
    Remove,
    /// Keep what was typed and go back.
    Done,
    /// Go to the next field.
    NextField,
    /// Go to the field before.
    PreviousField,
    /// Begin a new line.
    Newline,
    /// Delete before the cursor.
    Backspace,
    /// Delete after the cursor.
    Delete,
    /// Delete the word before the cursor.
    DeleteWordLeft,
    /// Delete the word after the cursor.
    DeleteWordRight,
    /// Delete to the end of the line.
    DeleteToLineEnd,
    /// Select the whole text.
    SelectAll,
    /// Cut the selected text.
    Cut,
    /// Copy the selected text.
    Copy,
    /// Put in what was cut or copied.
    PutBack,
}

impl Action {
    /// Short name, to look its words up by; all motions share one, and so do all levels.
    pub fn key(self) -> &'static str {
        match self {
            Self::Help => "help",
            Self::Language => "language",
            Self::Suspend => "suspend",
            Self::Redraw => "redraw",
            Self::Quit => "quit",
            Self::Back => "back",
            Self::Confirm => "confirm",
            Self::Move(_) => "move",
            Self::Select(_) => "select",
            Self::Filter => "filter",
            Self::EarlierPeriod => "earlier-period",
            Self::LaterPeriod => "later-period",
            Self::Summary => "summary",
            Self::Compare => "compare",
            Self::Level(_) => "level",
            Self::CannotAssess => "cannot-assess",
            Self::NotApplicable => "not-applicable",
            Self::Confidence => "confidence",
            Self::Strengths => "strengths",
            Self::Concerns => "concerns",
            Self::Evidence => "evidence",
            Self::Marking => "marking",
            Self::Clear => "clear",
            Self::NextUnanswered => "next-unanswered",
            Self::NextWarning => "next-warning",
            Self::Jump => "jump",
            Self::Information => "information",
            Self::Judge => "judge",
            Self::Lock => "lock",
            Self::Others => "others",
            Self::Because => "because",
            Self::WhyGap => "why-gap",
            Self::Submit => "submit",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::Ours => "ours",
            Self::Theirs => "theirs",
            Self::Write => "write",
            Self::Add => "add",
            Self::Remove => "remove",
            Self::Done => "done",
            Self::NextField => "next-field",
            Self::PreviousField => "previous-field",
            Self::Newline => "newline",
            Self::Backspace => "backspace",
            Self::Delete => "delete",
            Self::DeleteWordLeft => "delete-word-left",
            Self::DeleteWordRight => "delete-word-right",
            Self::DeleteToLineEnd => "delete-to-line-end",
            Self::SelectAll => "select-all",
            Self::Cut => "cut",
            Self::Copy => "copy",
            Self::PutBack => "put-back",
        }
    }
}
