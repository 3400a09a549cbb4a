//! What a journal still holds that the file does not: offered at the start, never applied in silence.

use super::conduct::Interview;
use super::draft::{Draft, Record};
use super::patch::Patch;
use crate::domain::id::QuestionId;
use crate::domain::review::Review;

/// What was found in a journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovery {
    /// Where the reviewer was.
    pub at: Option<QuestionId>,
    /// What was half typed and is not in the file.
    pub draft: Option<Draft>,
    /// Confirmed changes that the file does not hold, in order.
    pub patches: Vec<Patch>,
    /// The review with those changes.
    pub recovered: Review,
}

impl Recovery {
    /// Compares a journal with the review as it is on disk.
    pub fn compare(stored: &Review, records: Vec<Record>) -> Self {
        let mut recovery = Self {
            at: None,
            draft: None,
            patches: Vec::new(),
            recovered: stored.clone(),
        };
        let mut all = Vec::new();
        for record in records {
            match record {
                Record::At(at) => recovery.at = Some(at),
                Record::Draft(draft) => recovery.draft = draft,
                Record::Patch(patch) => all.push(patch),
                Record::Saved => all.clear(),
            }
        }
        if !stored.is_sealed() {
            for patch in &all {
                let _ = patch.clone().apply(&mut recovery.recovered);
            }
        }
        if recovery.recovered != *stored {
            recovery.patches = all;
        }
        if stored.is_sealed() {
            recovery.draft = None;
        }
        recovery
    }

    /// True when the journal holds confirmed changes that the file does not.
    pub fn has_changes(&self) -> bool {
        !self.patches.is_empty()
    }
}

impl Interview {
    /// Goes back to where the reviewer was, with what was half typed. Confirmed changes are only taken
    /// over with `take_over`, after the reviewer said so.
    pub fn recover(&mut self, recovery: &Recovery, take_over: bool) {
        if take_over {
            for patch in &recovery.patches {
                let _ = patch.clone().apply(self.review_mut());
            }
        }
        self.resume(recovery.at.clone(), recovery.draft.clone());
    }
}
