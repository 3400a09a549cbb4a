//! What only the reviewer may know, and when: what others found after the lock, hints on the own draft.

use super::Sitting;
use crate::analysis::guards::{Guard, guards};
use crate::domain::review::ReviewRole;
use crate::session::Session;

impl Sitting {
    /// Shows what others found and what earlier periods left, from the moment that the first scores are locked,
    /// and keeps which files were shown; before that nothing happens. What an interruption left is decided first.
    pub fn look_back(&mut self, session: &Session) {
        if self.recovery.is_some() {
            return;
        }
        if let Some(past) = session.past(self.interview.review()) {
            self.interview.look_back(past.earlier);
            self.previous = past.previous;
        }
        if let Some((revealed, seen)) = session.revealed(self.interview.review()) {
            let effects = self.interview.reveal(revealed, seen);
            self.carry_out(effects);
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
