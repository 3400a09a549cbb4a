//! What differs from the last period in which a contribution was reviewed, for a screen.

use super::super::Session;
use super::between::Choice;
use super::side::SideError;
use crate::domain::id::ContributionId;
use crate::domain::period::Period;
use crate::report::build::changes::ChangePage;
use crate::store::{Author, ReviewKey};

/// What can be said of the last period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SinceLast {
    /// What differs, one page for each two reviews.
    Pages(Vec<ChangePage>),
    /// It stays hidden until the asker's own work is locked.
    Hidden,
    /// There is nothing to compare with.
    Nothing,
}

impl Session {
    /// What differs between the reviews of `contribution` in `period` and those of the last period before it in
    /// which it was reviewed: the two that [`Session::between_periods`] chooses.
    pub fn since_last(&self, contribution: &ContributionId, period: Period) -> SinceLast {
        let earlier = self.folder.review_keys().iter().filter(|key| {
            key.contribution == *contribution
                && key.period < period
                && key.author != Author::SelfReport
        });
        let Some(last) = earlier.map(|key| key.period).max() else {
            return SinceLast::Nothing;
        };
        let Choice::Pairs(pairs) = self.between_periods(contribution, (last, period), None) else {
            return SinceLast::Nothing;
        };
        // Whoever reviews in this period compares the own review, not a colleague's.
        let own =
            |pair: &&(_, ReviewKey)| self.me.is_some() && pair.1.reviewer() == self.me.as_ref();
        let pairs = match pairs.iter().any(|pair| own(&pair)) {
            true => pairs.iter().filter(own).cloned().collect(),
            false => pairs,
        };
        let mut pages = Vec::new();
        for (one, other) in pairs {
            match (self.side_of_review(&one), self.side_of_review(&other)) {
                (Ok(before), Ok(after)) => {
                    pages.push(self.change_page(&self.compare(before, after)));
                }
                (Err(SideError::Hidden { .. }), _) | (_, Err(SideError::Hidden { .. })) => {
                    return SinceLast::Hidden;
                }
                // What cannot be read is for `peil check` to say.
                _ => {}
            }
        }
        match pages.is_empty() {
            true => SinceLast::Nothing,
            false => SinceLast::Pages(pages),
        }
    }
}
