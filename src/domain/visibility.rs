//! Who is asking, and what that person may see before locking first scores or submitting the line's own report.

use std::collections::BTreeSet;

use super::id::{ContributionId, PersonId};
use super::period::Period;
use super::review::ReviewRole;

/// What one viewer may see; goes with every output: screens, lists, search, findings' excerpts, summaries.
///
/// A reviewer with an open review of a contribution sees nothing that others wrote about it, of this period
/// or earlier ones, nor their own earlier reviews of it, until the first scores are locked.
///
/// One of the line who owes a self-report sees no review of that contribution in that period, and nothing that
/// rests on one, until the self-report is submitted: so it is the line's own view. Earlier periods stay in sight.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Visibility {
    viewer: Option<PersonId>,
    blind: BTreeSet<(ContributionId, Period)>,
    reporting: BTreeSet<(ContributionId, Period)>,
}

impl Visibility {
    /// Sees everything: nobody in particular asks, or somebody who reviews nothing.
    pub fn all() -> Self {
        Self::default()
    }

    /// What `viewer` sees, who has these open, unlocked reviews.
    pub fn of(viewer: PersonId, open: impl IntoIterator<Item = (ContributionId, Period)>) -> Self {
        Self {
            viewer: Some(viewer),
            blind: open.into_iter().collect(),
            reporting: BTreeSet::new(),
        }
    }

    /// The same for a viewer of the line, who has these self-reports still to submit.
    #[must_use]
    pub fn reporting(mut self, open: impl IntoIterator<Item = (ContributionId, Period)>) -> Self {
        self.reporting.extend(open);
        self
    }

    /// Who is asking.
    pub fn viewer(&self) -> Option<&PersonId> {
        self.viewer.as_ref()
    }

    /// True when anything is hidden from the viewer.
    pub fn hides(&self) -> bool {
        !self.blind.is_empty() || !self.reporting.is_empty()
    }

    /// True when the viewer has an open, unlocked review of `contribution`.
    pub fn is_blind(&self, contribution: &ContributionId) -> bool {
        self.blind.iter().any(|(one, _)| one == contribution)
    }

    /// True when the viewer, of the line, has a self-report on `contribution` in `period` still to submit.
    pub fn is_reporting(&self, contribution: &ContributionId, period: Period) -> bool {
        self.reporting.contains(&(contribution.clone(), period))
    }

    /// True when the viewer may see what stands in a file in `role` on `contribution` in `period`, written by
    /// `person` where that is known.
    pub fn shows_review(
        &self,
        contribution: &ContributionId,
        period: Period,
        role: ReviewRole,
        person: Option<&PersonId>,
    ) -> bool {
        match role {
            ReviewRole::Independent => self.shows(contribution, period, person),
            ReviewRole::Consolidated => self.shows(contribution, period, None),
            ReviewRole::SelfReport => !self.is_blind(contribution),
        }
    }

    /// True when the viewer may see what stands in a review, consolidated review, response or decision on
    /// `contribution` in `period`, written by `author` (`None` for files that are not one reviewer's). For a
    /// file whose role is known ask [`Visibility::shows_review`], which knows self-reports.
    pub fn shows(
        &self,
        contribution: &ContributionId,
        period: Period,
        author: Option<&PersonId>,
    ) -> bool {
        let own_open = author.is_some()
            && author == self.viewer.as_ref()
            && self.blind.contains(&(contribution.clone(), period));
        own_open || (!self.is_blind(contribution) && !self.is_reporting(contribution, period))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn before_the_lock_a_reviewer_sees_only_the_own_draft() {
        let (me, other) = (
            PersonId::new("bz-01").unwrap(),
            PersonId::new("def-02").unwrap(),
        );
        let (mine, rest) = (
            ContributionId::new("a").unwrap(),
            ContributionId::new("b").unwrap(),
        );
        let now: Period = "2026-H2".parse().unwrap();
        let before: Period = "2026-H1".parse().unwrap();
        let blind = Visibility::of(me.clone(), [(mine.clone(), now)]);
        assert!(blind.shows(&mine, now, Some(&me)));
        assert!(!blind.shows(&mine, now, Some(&other)));
        assert!(!blind.shows(&mine, now, None));
        assert!(!blind.shows(&mine, before, Some(&me)));
        assert!(blind.shows(&rest, now, Some(&other)));
        assert!(Visibility::all().shows(&mine, now, Some(&other)));
    }

    #[test]
    fn before_its_self_report_the_line_sees_earlier_periods_and_no_review_of_this_one() {
        let (me, reviewer) = (
            PersonId::new("line-a").unwrap(),
            PersonId::new("bz-01").unwrap(),
        );
        let (ours, rest) = (
            ContributionId::new("a").unwrap(),
            ContributionId::new("b").unwrap(),
        );
        let now: Period = "2026-H2".parse().unwrap();
        let before: Period = "2026-H1".parse().unwrap();
        let line = Visibility::of(me.clone(), []).reporting([(ours.clone(), now)]);
        let shows = |period, role, person| line.shows_review(&ours, period, role, person);
        assert!(!shows(now, ReviewRole::Independent, Some(&reviewer)));
        assert!(!shows(now, ReviewRole::Consolidated, Some(&reviewer)));
        assert!(!line.shows(&ours, now, None));
        assert!(shows(now, ReviewRole::SelfReport, Some(&me)));
        assert!(shows(before, ReviewRole::Independent, Some(&reviewer)));
        assert!(shows(before, ReviewRole::SelfReport, Some(&me)));
        assert!(line.shows(&rest, now, Some(&reviewer)));
        // A reviewer who has not locked sees no self-report, of whatever period.
        let blind = Visibility::of(reviewer.clone(), [(ours.clone(), now)]);
        for period in [now, before] {
            assert!(!blind.shows_review(&ours, period, ReviewRole::SelfReport, Some(&me)));
        }
    }
}
