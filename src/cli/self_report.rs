//! `peil self-report`: opens the responsible line's own report on a contribution.

use clap::Args;

use super::failure::{Exit, Failure};
use super::{Ran, choose, open};
use crate::domain::period::Period;
use crate::domain::review::ReviewRole;
use crate::session::Session;

/// Which report.
#[derive(Debug, Args)]
pub struct Arguments {
    contribution: String,
    period: Option<Period>,
}

/// Opens the report; of the latest period where none is named.
///
/// # Errors
/// A failure for whoever is known not to be of the line, before anything is opened.
pub fn run(arguments: Arguments, session: Session) -> Ran {
    let (contribution, period) = choose::turn(&arguments.contribution, arguments.period, &session)?;
    if let Some(me) = &session.me
        && !session.may_self_report(&contribution, period)
    {
        let values = [
            ("person", me.as_str().into()),
            ("contribution", contribution.as_str().into()),
            ("period", period.to_string().into()),
        ];
        return Err(Failure::of(
            Exit::Usage,
            "cli-not-the-line",
            &values,
            &session.texts,
        ));
    }
    open::on(
        session,
        Some((contribution, period, ReviewRole::SelfReport)),
    )
}
