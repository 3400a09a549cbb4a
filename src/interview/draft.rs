//! What is half typed, and the records of the journal that holds it.

use serde::{Deserialize, Serialize};

use super::command::Side;
use super::patch::Patch;
use crate::domain::id::QuestionId;

/// A text that is being typed and not confirmed yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Where it will stand.
    pub place: DraftPlace,
    /// The text so far.
    pub text: String,
    /// The cursor, in bytes from the start of the text.
    pub cursor: usize,
    /// What was entered in the other fields of the same form, and is not confirmed either.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<Entered>,
}

/// What was entered in one field of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Entered {
    /// A field's name and its text.
    Text(String, String),
    /// A field's name and the option that was chosen, from 0.
    Choice(String, Option<usize>),
}

/// Where a half-typed text will stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum DraftPlace {
    /// A comment on a question.
    Comment(QuestionId, Side),
    /// A text field of a form, by the form's and the field's name.
    Field(String, String),
}

/// One record of the journal: written before the next key is handled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Record {
    /// A confirmed change.
    Patch(Patch),
    /// The question at which the reviewer is.
    At(QuestionId),
    /// What is half typed; `None` when it was confirmed or given up.
    Draft(Option<Draft>),
    /// Every change before this stands durably in the review's file.
    Saved,
}
