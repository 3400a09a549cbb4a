//! Without a verb: the terminal application.

use super::Ran;
use super::failure::{Exit, Failure};
use crate::i18n::{Texts, Value};
use crate::session::Session;
use crate::tui::{self, Opening, RunError};

/// Opens the application on the register.
pub fn run(session: Session) -> Ran {
    on(session, None)
}

/// Opens the application, on one review where `review` names one.
///
/// # Errors
/// A failure where there is no terminal to draw on or to read keys from.
pub fn on(session: Session, review: Option<Opening>) -> Ran {
    let texts = Texts::new(session.texts.language());
    match tui::run(session, review) {
        Ok(()) => Ok(Exit::Well),
        Err(RunError::NoTerminal) => Err(failure("cli-no-terminal", "", &texts)),
        Err(RunError::Terminal(error)) => Err(failure("cli-terminal", &error.to_string(), &texts)),
        Err(RunError::Damaged(reason)) => Err(failure("cli-damaged", &reason, &texts)),
    }
}

fn failure(key: &str, reason: &str, texts: &Texts) -> Failure {
    Failure::of(Exit::World, key, &[("reason", Value::from(reason))], texts)
}
