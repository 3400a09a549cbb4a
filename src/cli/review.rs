//! `peil review`: opens one's own review of a contribution.

use clap::Args;

use super::{Ran, choose, open};
use crate::domain::period::Period;
use crate::domain::review::ReviewRole;
use crate::session::Session;

/// Which review.
#[derive(Debug, Args)]
pub struct Arguments {
    contribution: String,
    period: Option<Period>,
}

/// Opens the review; of the latest period where none is named.
pub fn run(arguments: Arguments, session: Session) -> Ran {
    let (contribution, period) = choose::turn(&arguments.contribution, arguments.period, &session)?;
    open::on(
        session,
        Some((contribution, period, ReviewRole::Independent)),
    )
}
