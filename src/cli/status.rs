//! `peil status`: who has done what in a round, what is in the way, and whose turn it was before.

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::failure::Exit;
use super::{Ran, choose, output};
use crate::domain::period::Period;
use crate::report::build::round_status::round_status;
use crate::report::export::status_json;
use crate::session::Session;

/// Which round, and how to say it.
#[derive(Debug, Args)]
pub struct Arguments {
    period: Option<Period>,
    #[arg(long, default_value = "terminal", value_parser = PossibleValuesParser::new(["terminal", "json"]))]
    format: String,
}

/// Prints how the round stands; the current one where none is named.
pub fn run(arguments: &Arguments, session: &Session) -> Ran {
    let period = choose::round(arguments.period, session)?;
    let status = session.round_status(period);
    let texts = &session.texts;
    if arguments.format == "json" {
        output::print(status_json(&status).as_bytes(), texts)?;
    } else {
        let width = output::page().width;
        output::show(&round_status(&status, width, texts), texts)?;
    }
    Ok(Exit::Well)
}
