//! What is asked in several fields at once (a source, a forecast, a judgement, …), whatever the terminal.

use crate::domain::id::{QuestionId, RecommendationId, SourceId};
use crate::domain::localized::Localized;

/// Which form.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FormKind {
    /// The declaration of independence.
    Declaration,
    /// A new source, cited at once for a question.
    NewSource(QuestionId),
    /// A source that was entered before.
    EditSource(SourceId),
    /// The place in a source, to cite it for a question.
    Cite(QuestionId, SourceId),
    /// A forecast.
    Forecast(QuestionId),
    /// How each assumption stands.
    Assumptions(QuestionId),
    /// Both judgements.
    Judgement,
    /// A recommendation; `None`: a new one.
    Recommendation(Option<RecommendationId>),
    /// To whom the matter is taken.
    Escalation,
    /// The declaration at submission.
    Closing,
}

/// A form: its fields, filled with what was answered so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Which form.
    pub kind: FormKind,
    /// Key of its title.
    pub title: &'static str,
    /// Key of the sentence that says what it is for.
    pub guidance: &'static str,
    /// Its fields, in order.
    pub fields: Vec<Field>,
}

/// One field of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// How the form's reader finds it; unique within the form.
    pub name: String,
    /// What it is called.
    pub label: Label,
    /// How it is answered, and what is answered now.
    pub input: FieldInput,
}

/// A word of ours, by key, or a text of the ministry's or reviewer's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// A key of the language files.
    Key(String),
    /// A text in the ministry's own languages.
    Own(Localized),
    /// A text as typed.
    Plain(String),
}

/// How a field is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldInput {
    /// One line.
    Line(String),
    /// More than one line.
    Text(String),
    /// A day, written 2026-11-24; empty: none.
    Day(String),
    /// A whole percentage, 0 to 100; empty: none.
    Percent(String),
    /// One of several.
    Choice {
        /// What can be chosen.
        options: Vec<Label>,
        /// Which is chosen, if any.
        chosen: Option<usize>,
    },
}

/// What is wrong with a field; words under `problem-<key>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The field's name.
    pub field: String,
    /// Key of what is wrong.
    pub key: &'static str,
}
