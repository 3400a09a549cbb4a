//! What must hold for an objective to serve an aim, and how it stands.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::answer::CannotAssess;
use super::id::AssumptionId;
use super::localized::Localized;

/// An assumption behind the contribution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assumption {
    /// How files refer to it.
    pub id: AssumptionId,
    /// What is assumed.
    pub text: Localized,
    /// True for a main assumption: when it fails, the judgement is capped.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub main: bool,
    /// What would show it failing, where that was recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign_of_failure: Option<Localized>,
}

/// A reviewer's view of one assumption.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AssumptionView {
    /// How it stands.
    pub status: AssumptionStatus,
    /// Why, in a sentence.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub because: String,
    /// The assumption itself, where the reviewer added one that the contribution did not record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub added: Option<String>,
}

/// How an assumption stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum AssumptionStatus {
    /// It holds.
    Holding,
    /// It is under pressure.
    Shaken,
    /// It has been refuted.
    Failed,
    /// It cannot be assessed, for a coded reason.
    CannotBeAssessed(CannotAssess),
}

impl AssumptionStatus {
    /// Short name, to look its word up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::Holding => "holding",
            Self::Shaken => "shaken",
            Self::Failed => "failed",
            Self::CannotBeAssessed(_) => "cannot-be-assessed",
        }
    }
}

impl fmt::Display for AssumptionStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}
