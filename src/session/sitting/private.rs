//! What only the reviewer may know, and when: earlier periods after the lock, hints on the own draft.

use super::Sitting;
use crate::analysis::guards::{Guard, guards};
use crate::domain::review::ReviewRole;
use crate::session::Session;

impl Sitting {
    /// Takes notice of earlier periods, which counts from the moment that the first scores are locked; before
    /// that nothing happens.
    pub fn look_back(&mut self, session: &Session) {
        if let Some(past) = session.past(self.interview.review()) {
            self.interview.look_back(past.earlier);
            self.previous = past.previous;
        }
    }

    /// Private hints to the reviewer about the own draft. They are stored nowhere and keep nothing from being
    /// submitted; what was submitted, or is a self-report, gets none.
    pub fn hints(&self) -> Vec<Guard> {
        let interview = &self.interview;
        let review = interview.review();
        if interview.is_sealed() || review.role != ReviewRole::Independent {
            return Vec::new();
        }
        guards(
            review,
            interview.checklist(),
            Some(interview.contribution()),
            self.previous.as_ref(),
        )
    }
}
