//! Beginning an amendment: a new file beside the submitted one, which stays as it is.

use super::Session;
use crate::domain::finding::Finding;
use crate::domain::id::ContributionId;
use crate::domain::period::Period;
use crate::domain::review::Amends;
use crate::domain::round::AssignmentStatus;
use crate::store::seal::verify_seal;
use crate::store::{Expected, ReviewKey, StoreError, save_review};

/// Why no amendment was begun. Nothing has changed then.
#[derive(Debug)]
pub enum NotAmended {
    /// Nobody is known to be asking.
    Nobody,
    /// No reason was given.
    NoReason,
    /// The round does not assign it to this person, or does so no more.
    NotAssigned,
    /// There is no review of this person yet, or it was not submitted.
    NotSubmitted,
    /// An amendment was begun already.
    Begun(ReviewKey),
    /// What would be amended was changed after it was submitted.
    SealBroken(ReviewKey),
    /// What would be amended cannot be read.
    Unreadable(Vec<Finding>),
    /// The disk.
    Store(StoreError),
}

impl Session {
    /// Begins an amendment of the viewer's own review of `contribution` in `period`: everything as it was submitted,
    /// open again but for the first scores, with the reason. The declaration at submission is to be made again.
    ///
    /// # Errors
    /// [`NotAmended`].
    pub fn amend(
        &mut self,
        contribution: &ContributionId,
        period: Period,
        because: &str,
    ) -> Result<ReviewKey, NotAmended> {
        let me = self.me.clone().ok_or(NotAmended::Nobody)?;
        let because = because.trim().to_owned();
        if because.is_empty() {
            return Err(NotAmended::NoReason);
        }
        let round = self.folder.rounds.get(&period);
        let assignment = round.and_then(|round| round.value.contributions.get(contribution));
        let assigned = assignment.and_then(|one| one.reviewers.get(&me));
        if assigned.is_none_or(|one| one.status != AssignmentStatus::Assigned) {
            return Err(NotAmended::NotAssigned);
        }
        let first = ReviewKey::person(period, contribution.clone(), me);
        let keys = self.folder.review_keys().iter();
        let last = keys.filter(|key| (*key).clone().first() == first).max();
        let last = last.cloned().ok_or(NotAmended::NotSubmitted)?;
        let loaded = self.folder.review(&last).map_err(NotAmended::Unreadable)?;
        if !loaded.value.is_sealed() {
            return Err(match last.version() {
                1 => NotAmended::NotSubmitted,
                _ => NotAmended::Begun(last),
            });
        }
        if verify_seal(&loaded.text, &loaded.value).is_err() {
            return Err(NotAmended::SealBroken(last));
        }
        let mut review = loaded.value;
        review.seal = None;
        review.closing = None;
        let version = last.version() + 1;
        review.amends = Some(Amends { version, because });
        save_review(self.root(), &review, &Expected::Absent).map_err(NotAmended::Store)?;
        self.reload().map_err(NotAmended::Store)?;
        Ok(ReviewKey::of(&review))
    }
}
