//! The end: everything missing is named, or the review can be sealed.

use super::conduct::Interview;
use crate::domain::completeness::Gap;
use crate::domain::review::Review;

impl Interview {
    /// The review as it is to be sealed.
    ///
    /// # Errors
    /// Everything that is missing; the lock on the first scores is a step of its own, and one of them.
    pub fn submission(&self) -> Result<Review, Vec<Gap>> {
        let gaps = self.gaps();
        if gaps.is_empty() {
            Ok(self.review().clone())
        } else {
            Err(gaps)
        }
    }

    /// Takes over what was written to disk at submission: from now on nothing changes.
    pub fn submitted(&mut self, sealed: Review) {
        *self.review_mut() = sealed;
    }
}
