//! The ends of a sitting: submission, and giving the assignment back.

use jiff::Timestamp;

use super::{Saving, Sitting};
use crate::domain::completeness::Gap;
use crate::domain::review::Review;
use crate::domain::round::AssignmentStatus;
use crate::session::Session;
use crate::store::seal::SealError;
use crate::store::write::{save_file, save_within};
use crate::store::{Expected, FileKind, StoreError, seal};

/// Why a review was not submitted.
#[derive(Debug)]
pub enum SubmitError {
    /// Something is missing.
    Incomplete(Vec<Gap>),
    /// The disk, or the file changed underneath.
    Store(StoreError),
    /// The review is sealed already.
    Sealed,
}

impl Sitting {
    /// Submits: seals the review and writes it. Afterwards nothing changes any more.
    ///
    /// # Errors
    /// [`SubmitError`]; the review then stays a draft, on disk as it was.
    pub fn submit(&mut self, now: Timestamp) -> Result<(), SubmitError> {
        if self.interview.is_sealed() {
            return Err(SubmitError::Sealed);
        }
        let review = self
            .interview
            .submission()
            .map_err(SubmitError::Incomplete)?;
        let expected = match self.saver.take() {
            Some(saver) => saver.finish(),
            None => Expected::Absent,
        };
        match self.write_sealed(review, now, &expected) {
            Ok(sealed) => {
                self.interview.submitted(sealed);
                self.saving = Saving::Saved(now);
                if let Some(mut journal) = self.journal.take() {
                    // A journal that stays behind holds nothing that the sealed file does not.
                    let _ = journal.remove();
                }
                self.held = None;
                Ok(())
            }
            Err(error) => {
                self.start_saver(expected);
                Err(SubmitError::Store(error))
            }
        }
    }

    fn write_sealed(
        &self,
        review: Review,
        now: Timestamp,
        expected: &Expected,
    ) -> Result<Review, StoreError> {
        let path = self.root.join(self.key.path());
        let supersedes = self.amended.clone();
        let sealed =
            seal::seal_review(review, now, &self.checklist, &self.contribution, supersedes);
        let (sealed, text) = sealed.map_err(|error| match error {
            SealError::AlreadySealed => StoreError::Sealed { path: path.clone() },
            SealError::Unwritable(reason) => StoreError::Unwritable {
                path: path.clone(),
                reason,
            },
        })?;
        save_within(&self.root, &path, &text, expected)?;
        Ok(sealed)
    }

    /// Gives the assignment back: the round says *returned*, and nothing else is kept.
    ///
    /// # Errors
    /// The disk; the round's file changed, or holds comments that a rewrite would lose ([`StoreError::NotOurs`]).
    pub fn return_assignment(mut self, session: &Session) -> Result<(), StoreError> {
        let review = self.interview.review();
        let (contribution, person) = (review.contribution.clone(), review.person.clone());
        let period = review.period;
        if let Some(round) = session.folder.rounds.get(&period) {
            if round.has_comments() {
                let path = self.root.join(&round.path);
                return Err(StoreError::NotOurs { path });
            }
            let mut value = round.value.clone();
            let assignment = value.contributions.get_mut(&contribution);
            if let Some(assigned) = assignment.and_then(|one| one.reviewers.get_mut(&person)) {
                assigned.status = AssignmentStatus::Returned;
            }
            let expected = Expected::Digest(round.digest.clone());
            save_file(&self.root, &FileKind::Round(period), &value, &expected)?;
        }
        if let Some(mut journal) = self.journal.take() {
            journal.remove()?;
        }
        Ok(())
    }
}
