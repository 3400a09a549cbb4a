//! Carrying out the lock: on disk first, then shown; and the commit that is offered with it.

use super::app::App;
use super::effect::{Effect, Place};
use super::keymap::Scope;
use super::perform::{now, store_words};
use crate::interview::NotLocked;
use crate::session::sitting::LockFailure;

impl App {
    pub(super) fn lock(&mut self) {
        // What is shown is what stands there at this moment.
        self.reload();
        let Some(sitting) = &mut self.cx.sitting else {
            return;
        };
        let shown = self.cx.session.to_be_shown(sitting.interview.review());
        match sitting.lock(now(), shown) {
            Ok(()) => self.locked(),
            Err(LockFailure::NotLocked(NotLocked::NotOwed)) => self.say("lock-not-owed"),
            Err(LockFailure::NotLocked(NotLocked::Incomplete(_))) => {
                self.perform(Effect::Replace(Place::Lock));
            }
            Err(LockFailure::Store(error)) => {
                let texts = &self.cx.session.texts;
                let why = store_words(&error, texts);
                let words = texts.with("not-locked", &[("why", why.into())]);
                self.complain(words);
                self.close();
            }
        }
    }

    fn locked(&mut self) {
        self.reload();
        if let Some(sitting) = &mut self.cx.sitting {
            sitting.look_back(&self.cx.session);
        }
        self.perform(Effect::CloseTo(Scope::Checklist));
        let sitting = self.cx.sitting.as_ref();
        if sitting.is_some_and(crate::session::sitting::Sitting::can_commit) {
            self.push(Place::CommitLock);
        }
        self.say("locked");
    }

    pub(super) fn commit_lock(&mut self) {
        self.commit("lock-commit-message", "lock-not-committed");
    }

    /// Commits the file of the open review, with a message and, should git not want to, words under these keys.
    pub(super) fn commit(&mut self, message: &str, failed: &str) {
        let Some(sitting) = &self.cx.sitting else {
            return;
        };
        let texts = &self.cx.session.texts;
        let name = sitting.key().name();
        let message = texts.with(message, &[("name", name.into())]);
        match sitting.commit(&message) {
            Ok(()) => self.say("lock-committed"),
            Err(why) => {
                let words = texts.with(failed, &[("why", why.into())]);
                self.complain(words);
            }
        }
        self.close();
    }
}
