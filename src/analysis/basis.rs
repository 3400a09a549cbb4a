//! What figures rest on: which files counted, and which did not and why.

use serde::Serialize;

use crate::domain::id::ContributionId;
use crate::domain::period::Period;

/// What figures rest on. Counts are of files, but for the lists.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Basis {
    /// Independent reviews that count: submitted, and of a review and its amendments the last.
    pub reviews: usize,
    /// Submitted self-reports, which count too.
    pub self_reports: usize,
    /// About which contributions those are.
    pub contributions: Vec<ContributionId>,
    /// In which periods.
    pub periods: Vec<Period>,
    /// Of the files that count, those that illustrate and are no official assessment.
    pub illustrative: usize,
    /// Of the files that count, those about an invented mission.
    pub fictional: usize,
    /// Of the submitted files, those that were changed afterwards, or whose seal is damaged. They count.
    pub broken_seal: usize,
    /// Left out: not submitted yet.
    pub drafts: usize,
    /// Left out: a later version of the same review counts.
    pub superseded: usize,
    /// Left out: cannot be read.
    pub unreadable: usize,
    /// Left out: the checklist that it answers cannot be read.
    pub without_checklist: usize,
    /// Left out: the viewer may not see it before locking the own first scores, or submitting the self-report.
    pub hidden: usize,
    /// About which contributions the hidden files are.
    pub hidden_contributions: Vec<ContributionId>,
}
