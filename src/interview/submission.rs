//! The end: everything missing is named, or the first scores are locked and the review can be sealed.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::conduct::Interview;
use crate::domain::completeness::Gap;
use crate::domain::review::{Review, ReviewRole};
use crate::domain::seal::{Lock, first_scores_digest};

impl Interview {
    /// The review as it is to be sealed, with its first scores locked `at` this moment if they were not.
    ///
    /// # Errors
    /// Everything that is missing.
    pub fn submission(&self, at: Timestamp) -> Result<Review, Vec<Gap>> {
        let gaps = self.gaps();
        if !gaps.is_empty() {
            return Err(gaps);
        }
        let mut review = self.review().clone();
        if review.role == ReviewRole::Independent && review.lock.is_none() {
            let scores: BTreeMap<_, _> = review
                .answers
                .iter()
                .map(|(question, answer)| (question.clone(), answer.score.clone()))
                .collect();
            review.lock = Some(Lock {
                at,
                digest: first_scores_digest(&scores),
                scores,
                seen: Vec::new(),
            });
        }
        Ok(review)
    }

    /// Takes over what was written to disk at submission: from now on nothing changes.
    pub fn submitted(&mut self, sealed: Review) {
        *self.review_mut() = sealed;
    }
}
