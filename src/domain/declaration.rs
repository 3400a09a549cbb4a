//! Why this reviewer is uninvolved: asked first, stored sparingly.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::id::QuestionId;
use super::localized::Localized;

/// The declaration as a checklist asks it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeclarationForm {
    /// Version of the declaration, stored with each answer to it.
    pub version: u32,
    /// Its questions, in order; those of [`Moment::Before`] come first.
    pub questions: Vec<DeclarationQuestion>,
}

/// One question of the declaration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeclarationQuestion {
    /// How it is called, for example `T1`.
    pub id: QuestionId,
    /// When it is asked.
    pub when: Moment,
    /// What the answer does.
    pub effect: DeclarationEffect,
    /// The question itself.
    pub text: Localized,
}

/// When a question of the declaration is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Moment {
    /// Before anything of the contribution is shown.
    Before,
    /// At submission.
    Closing,
}

/// What an answer to a question of the declaration does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum DeclarationEffect {
    /// Yes stops the review; a coordinator may lift it with a coded reason.
    Stop,
    /// Yes stops the review and cannot be lifted (a personal stake).
    StopForGood,
    /// Yes is printed: earlier involvement; a second reviewer is needed.
    EarlierInvolvement,
    /// Yes is printed: a public statement.
    PublicStatement,
    /// No goes to the coordinator: not enough knowledge of the subject.
    Able,
    /// No is printed as a reservation: not free to judge.
    FreeJudgement,
    /// No is printed with the kind of source: not every source was given.
    AllSources,
}

/// What is stored of the declaration. Never which question stopped someone, no family, no history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Declaration {
    /// Version of the declaration that was answered.
    pub version: u32,
    /// Day of the answer.
    pub on: Date,
    /// Always false in a stored review, unless a coordinator lifted the block in the round.
    pub blocking: bool,
    /// Involved longer ago than the register's limit; printed.
    pub earlier_involvement: bool,
    /// Spoke publicly about the mission; printed.
    pub public_statement: bool,
    /// Knows enough of the subject.
    pub able: bool,
}

/// What is declared at submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closing {
    /// Was free to judge. False prints as a reservation; what happened goes to a person, never into the file.
    pub free: bool,
    /// Got every source asked for.
    pub all_sources: bool,
    /// The kind of source that was not given.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub missing_sources: String,
}
