//! Who is asking, and what that person may see before locking first scores.

use std::collections::BTreeSet;

use super::id::{ContributionId, PersonId};
use super::period::Period;

/// What one viewer may see; goes with every output: screens, lists, search, findings' excerpts, summaries.
///
/// A reviewer with an open review of a contribution sees nothing that others wrote about it, of this period
/// or earlier ones, nor their own earlier reviews of it, until the first scores are locked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Visibility {
    viewer: Option<PersonId>,
    blind: BTreeSet<(ContributionId, Period)>,
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
        }
    }

    /// Who is asking.
    pub fn viewer(&self) -> Option<&PersonId> {
        self.viewer.as_ref()
    }

    /// True when the viewer has an open, unlocked review of `contribution`.
    pub fn is_blind(&self, contribution: &ContributionId) -> bool {
        self.blind.iter().any(|(one, _)| one == contribution)
    }

    /// True when the viewer may see what stands in a review, self-report, consolidated review, response or
    /// decision on `contribution` in `period`, written by `author` (`None` for files that are not one person's).
    pub fn shows(
        &self,
        contribution: &ContributionId,
        period: Period,
        author: Option<&PersonId>,
    ) -> bool {
        let own_open = author.is_some()
            && author == self.viewer.as_ref()
            && self.blind.contains(&(contribution.clone(), period));
        own_open || !self.is_blind(contribution)
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
}
