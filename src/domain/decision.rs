//! What senior officials decided after discussing a contribution's reviews.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::format::Format;
use super::id::{ContributionId, MarkingId, PersonId};
use super::period::Period;

/// `<period>/<contribution>.decision.ron`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// Version of the format.
    pub format: Format,
    /// True where the file illustrates and is no official assessment.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub illustrative: bool,
    /// The contribution.
    pub contribution: ContributionId,
    /// The period of the reviews discussed.
    pub period: Period,
    /// Who decided.
    pub person: PersonId,
    /// Day of the decision.
    pub on: Date,
    /// What was decided.
    pub decided: Vec<Decided>,
    /// What was said, in so far as it must be kept.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub discussion: String,
    /// How far it may travel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marking: Option<MarkingId>,
}

/// One thing that was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decided {
    /// What.
    pub text: String,
    /// Which recommendation it follows or sets aside, by its full name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recommendation: Option<String>,
    /// Who carries it out.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
}
