//! `peil status`: who has done what in a round.

use clap::Args;

use super::failure::Exit;
use super::{Ran, choose, output};
use crate::domain::period::Period;
use crate::report::build;
use crate::session::Session;

/// Which round.
#[derive(Debug, Args)]
pub struct Arguments {
    period: Option<Period>,
}

/// Prints how the reviews of the round stand; of the current round where none is named.
pub fn run(arguments: &Arguments, session: &Session) -> Ran {
    let period = choose::round(arguments.period, session)?;
    let rows = session.all_rows(period);
    let document = build::status::status(period, &rows, &session.texts);
    output::show(&document, &session.texts)?;
    Ok(Exit::Well)
}
