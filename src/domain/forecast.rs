//! A probability with a date: what reviewers expect, and on what.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::id::{AssumptionId, ContributionId, ObjectiveId, PersonId, QuestionId};
use super::localized::Localized;
use super::refusal::Refusal;

/// A probability in whole per cent, 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Percent(u8);

impl Percent {
    /// `n` per cent.
    ///
    /// # Errors
    /// [`Refusal`] above 100.
    pub fn new(n: u8) -> Result<Self, Refusal> {
        if n <= 100 {
            Ok(Self(n))
        } else {
            Err(Refusal::new("bad-percentage", n.to_string()))
        }
    }

    /// The percentage as a number, 0 to 100.
    pub fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Percent {
    type Error = Refusal;
    fn try_from(n: u8) -> Result<Self, Refusal> {
        Self::new(n)
    }
}

impl From<Percent> for u8 {
    fn from(percent: Percent) -> u8 {
        percent.0
    }
}

/// An event that can be forecast, with all that is needed to say later whether it happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ForecastEvent {
    /// Of which contribution; absent in a review, which has only one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contribution: Option<ContributionId>,
    /// To which question of the checklist it belongs.
    pub question: QuestionId,
    /// What may happen.
    pub text: Localized,
    /// How one will tell that it has happened.
    pub criterion: Localized,
    /// Day on which it is decided.
    pub due: Date,
    /// Who decides.
    pub resolver: PersonId,
    /// What it is about.
    pub subject: Subject,
}

/// What a forecast event is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Subject {
    /// An objective of the contribution.
    Objective(ObjectiveId),
    /// An assumption behind it.
    Assumption(AssumptionId),
}
