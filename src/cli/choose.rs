//! From what somebody typed to a contribution or a round that is there.

use super::failure::{Exit, Failure};
use crate::domain::id::ContributionId;
use crate::domain::period::Period;
use crate::i18n::Texts;
use crate::session::Session;

/// The contribution called `name`.
///
/// # Errors
/// A failure that lists the contributions that are there.
pub fn contribution(name: &str, session: &Session) -> Result<ContributionId, Failure> {
    let known = session.folder.contributions.keys();
    if let Some(found) = known.clone().find(|id| id.as_str() == name) {
        return Ok(found.clone());
    }
    let values = [("contribution", name.into())];
    let failure = Failure::of(
        Exit::Usage,
        "cli-unknown-contribution",
        &values,
        &session.texts,
    );
    Err(failure.listing(known.map(ToString::to_string)))
}

/// The contribution called `name`, and the round of `period`; without one asked for, the contribution's latest.
///
/// # Errors
/// A failure that lists what is there, or says that the contribution is in no round.
pub fn turn(
    name: &str,
    period: Option<Period>,
    session: &Session,
) -> Result<(ContributionId, Period), Failure> {
    let contribution = contribution(name, session)?;
    let period = match period {
        Some(period) => round(Some(period), session)?,
        None => latest(
            session.latest_period(&contribution),
            &contribution,
            &session.texts,
        )?,
    };
    Ok((contribution, period))
}

/// `found`, the latest period of `contribution`.
///
/// # Errors
/// A failure when there is none: it is in no round.
pub fn latest(
    found: Option<Period>,
    contribution: &ContributionId,
    texts: &Texts,
) -> Result<Period, Failure> {
    found.ok_or_else(|| {
        let values = [("contribution", contribution.as_str().into())];
        Failure::of(Exit::Usage, "cli-never-reviewed", &values, texts)
    })
}

/// The round of `period`; without one asked for, the current round.
///
/// # Errors
/// A failure that lists the rounds that are there.
pub fn round(period: Option<Period>, session: &Session) -> Result<Period, Failure> {
    let rounds = &session.folder.rounds;
    match period {
        Some(period) if rounds.contains_key(&period) => Ok(period),
        Some(period) => {
            let values = [("period", period.to_string().into())];
            let failure = Failure::of(Exit::Usage, "cli-no-such-round", &values, &session.texts);
            Err(failure.listing(rounds.keys().map(ToString::to_string)))
        }
        None => session
            .current_round()
            .ok_or_else(|| Failure::of(Exit::World, "cli-no-round", &[], &session.texts)),
    }
}

/// `period`, where `contribution` is assigned or reviewed in it.
///
/// # Errors
/// A failure that lists the periods in which it is.
pub fn reviewed(
    contribution: &ContributionId,
    period: Period,
    session: &Session,
) -> Result<Period, Failure> {
    let periods = session.periods_of(contribution);
    if periods.contains(&period) {
        return Ok(period);
    }
    let values = [
        ("contribution", contribution.as_str().into()),
        ("period", period.to_string().into()),
    ];
    let failure = Failure::of(Exit::Usage, "cli-not-in-period", &values, &session.texts);
    Err(failure.listing(periods.iter().map(ToString::to_string)))
}
