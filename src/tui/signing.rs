//! After submission: the offer to sign, for which the terminal is handed to ssh-keygen, and the offer to commit.

use std::io::Write as _;

use super::app::App;
use super::effect::Place;
use super::perform::store_words;
use crate::domain::signature::SignatureState;
use crate::domain::text::sanitise_line;
use crate::report::build::verification::state;
use crate::session::signing::NotSigned;
use crate::store::signature::make::SignError;

impl App {
    /// Asks what else is to be done: first to sign, where the register asks for that, then to commit both files.
    pub(super) fn offer_after_submission(&mut self) {
        let Some(sitting) = &self.cx.sitting else {
            return;
        };
        let commit = sitting.can_commit();
        let sign = self.cx.session.asks_signature(sitting.key());
        if commit {
            self.push(Place::CommitSubmission);
        }
        if sign {
            self.push(Place::SignSubmission);
        }
    }

    /// Signs the review that was submitted. To be called with the terminal handed over: ssh-keygen may ask for a
    /// passphrase, or for a key to be touched. Without a signature the review stays submitted.
    pub fn run_errand(&mut self) {
        let Some(key) = self
            .cx
            .sitting
            .as_ref()
            .map(|sitting| sitting.key().clone())
        else {
            return;
        };
        self.reload();
        let texts = &self.cx.session.texts;
        let path = key.path();
        let mut err = std::io::stderr();
        let words = texts.with("sign-under-way", &[("path", path.as_str().into())]);
        // Where it cannot be told there is nobody to ask for a passphrase either.
        let _ = writeln!(err, "{}", sanitise_line(&words));
        let mut tell = |line: &str| {
            let _ = writeln!(err, "ssh-keygen: {}", sanitise_line(line));
        };
        let outcome = self.cx.session.sign(&key, None, false, &mut tell);
        let texts = &self.cx.session.texts;
        let next = [("path", path.as_str().into())];
        match outcome {
            Ok(signed) if matches!(signed.state, SignatureState::Good { .. }) => self.say("signed"),
            Ok(signed) => {
                let values = [("state", state(&signed.state, texts).into())];
                let words = texts.with("signed-does-not-count", &values);
                self.complain(words);
            }
            Err(why) => {
                let what = match &why {
                    NotSigned::Refused(SignError::Store(error)) => store_words(error, texts),
                    _ => {
                        let (key, values) = why.words(&key, texts);
                        texts.with(&key, &values)
                    }
                };
                let words = format!("{what} {}", texts.with("sign-next", &next));
                self.complain(words);
            }
        }
        self.close();
    }

    pub(super) fn commit_submission(&mut self) {
        self.commit("submit-commit-message", "submit-not-committed");
    }
}
