//! The lock within a sitting: written and durable before anything of others is shown, or not at all.

use jiff::Timestamp;

use super::{Saving, Sitting};
use crate::domain::seal::Seen;
use crate::interview::{NotLocked, Record};
use crate::session::signing::commit_review;
use crate::store::git::Git;
use crate::store::{Expected, StoreError, save_review};

/// Why first scores were not locked.
#[derive(Debug)]
pub enum LockFailure {
    /// The interview does not allow it.
    NotLocked(NotLocked),
    /// The disk, or the file changed underneath.
    Store(StoreError),
}

impl Sitting {
    /// Locks the first scores, with what is shown from `now` on. When this returns well the lock stands
    /// durably on disk; else nothing is locked, and so nothing may be shown.
    ///
    /// # Errors
    /// [`LockFailure`].
    pub fn lock(&mut self, now: Timestamp, seen: Vec<Seen>) -> Result<(), LockFailure> {
        let review = self.interview.locking(now, seen);
        let review = review.map_err(LockFailure::NotLocked)?;
        let expected = match self.saver.take() {
            Some(saver) => saver.finish(),
            None => Expected::Absent,
        };
        // What the saving thread still reports was before this.
        self.revision += 1;
        match save_review(&self.root, &review, &expected) {
            Ok(saved) => {
                self.interview.locked(review);
                self.saving = Saving::Saved(now);
                if let Some(journal) = &mut self.journal {
                    // Without it the journal only holds more than it need.
                    let _ = journal.append(&Record::Saved);
                }
                self.start_saver(Expected::Digest(saved.digest));
                Ok(())
            }
            Err(error) => {
                if !matches!(self.saving, Saving::Lost(_)) {
                    self.saving = Saving::Failed(error.key());
                }
                self.start_saver(expected);
                Err(LockFailure::Store(error))
            }
        }
    }

    /// True when the register lies in a git work tree, so that the lock can be committed.
    pub fn can_commit(&self) -> bool {
        Git::at(&self.root).is_repository()
    }

    /// Commits the review's own file, as it stands on disk, with the signature beside it where there is one.
    ///
    /// # Errors
    /// What git complained of, in its own words; nothing else has changed.
    pub fn commit(&self, message: &str) -> Result<(), String> {
        commit_review(&self.root, &self.key, message)
    }
}
