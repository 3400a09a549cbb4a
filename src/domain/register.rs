//! The register as a whole: its name, languages, markings, limits and policy.

use serde::{Deserialize, Serialize};

use super::format::Format;
use super::id::MarkingId;
use super::localized::Localized;
use super::marking::Marking;
use super::period::PeriodKind;

/// `register.ron`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Register {
    /// Version of the format.
    pub format: Format,
    /// True in a register that illustrates and is no official assessment.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub illustrative: bool,
    /// What it is called.
    pub title: Localized,
    /// Whose contributions it holds.
    pub country: Localized,
    /// Languages, the register's own first.
    pub languages: Vec<String>,
    /// How long a period is.
    pub periods: PeriodKind,
    /// Markings, lowest first. The top is *Departementaal Vertrouwelijk*; higher never in peil.
    pub markings: Vec<Marking>,
    /// Marking of a text that has none of its own.
    pub default_marking: MarkingId,
    /// Limits of the rules.
    pub limits: Limits,
    /// Who must sign.
    pub signatures: SignaturePolicy,
}

/// Limits of the rules; our proposals, to be set by the ministry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Months since the last involvement before someone may review.
    pub months_uninvolved: u32,
    /// Reviews of one contribution in a row by one person before someone else should.
    pub reviews_in_a_row: u32,
    /// Days within which the line answers.
    pub response_days: u32,
}

/// Who must sign what they submit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SignaturePolicy {
    /// Nobody.
    Nobody,
    /// Reviewers.
    Reviewers,
    /// Reviewers and coordinators.
    ReviewersAndCoordinators,
}

impl Register {
    /// The place of a marking in the register's list, 0 for the lowest; `None` when it is not listed.
    pub fn height(&self, marking: &MarkingId) -> Option<usize> {
        self.markings.iter().position(|one| one.id == *marking)
    }
}
