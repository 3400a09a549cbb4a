//! The responsible line's part: who may give a self-report, and which are still to be submitted.

use super::Session;
use crate::domain::id::{ContributionId, PersonId};
use crate::domain::period::Period;
use crate::domain::progress::StatusRow;
use crate::domain::review::ReviewRole;
use crate::domain::round::Assignment;
use crate::store::{Author, ReviewKey};

impl Session {
    /// True when whoever is asking may give the self-report on `contribution` in `period`; see
    /// [`Assignment::may_self_report`].
    pub fn may_self_report(&self, contribution: &ContributionId, period: Period) -> bool {
        let round = self.folder.rounds.get(&period);
        let assignment = round.and_then(|round| round.value.contributions.get(contribution));
        match (&self.me, assignment) {
            (Some(me), Some(assignment)) => self.entitles(assignment, contribution, me),
            _ => false,
        }
    }

    /// True when the review or self-report of `row` is for whoever is asking to write.
    pub fn is_mine(&self, row: &StatusRow) -> bool {
        match row.role {
            ReviewRole::SelfReport => self.may_self_report(&row.contribution, row.period),
            _ => self.me.as_ref() == Some(&row.person),
        }
    }

    /// The self-reports that `me` may give, that were asked for or begun, and that are not submitted; one that
    /// cannot be read is one of them.
    pub(super) fn open_self_reports(&self, me: &PersonId) -> Vec<(ContributionId, Period)> {
        let mut open = Vec::new();
        for (period, round) in &self.folder.rounds {
            for (contribution, assignment) in &round.value.contributions {
                if !self.entitles(assignment, contribution, me) {
                    continue;
                }
                let key = self_report_key(*period, contribution);
                let begun = self.folder.review_keys().contains(&key);
                let sealed = || {
                    let review = self.folder.review(&key);
                    review.is_ok_and(|review| review.value.is_sealed())
                };
                if (begun || assignment.self_report_by.is_some()) && !(begun && sealed()) {
                    open.push((contribution.clone(), *period));
                }
            }
        }
        open
    }

    fn entitles(
        &self,
        assignment: &Assignment,
        contribution: &ContributionId,
        me: &PersonId,
    ) -> bool {
        let people = self.folder.people.as_ref().map(|file| &file.value.people);
        let about = self.folder.contributions.get(contribution);
        let person = people.and_then(|people| people.get(me));
        assignment.may_self_report(me, person, about.map(|file| &file.value))
    }
}

/// The file of the line's own report.
pub(super) fn self_report_key(period: Period, contribution: &ContributionId) -> ReviewKey {
    ReviewKey {
        period,
        contribution: contribution.clone(),
        author: Author::SelfReport,
    }
}
