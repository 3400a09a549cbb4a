//! `peil submit`: submits one's own review where everything is filled in, for scripts and for who likes a shell.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;

use super::failure::{Exit, Failure};
use super::{Ran, choose, output, sign};
use crate::domain::completeness::Gap;
use crate::domain::id::ContributionId;
use crate::domain::period::Period;
use crate::domain::review::ReviewRole;
use crate::domain::signature::SignatureState;
use crate::domain::text::sanitise_line;
use crate::i18n::{Texts, Value};
use crate::interview::Interview;
use crate::report::build::grounds;
use crate::session::Session;
use crate::session::signing::commit_review;
use crate::session::sitting::{Sitting, SubmitError};
use crate::store::ReviewKey;
use crate::tui::{trouble, words};

/// What to submit, and what to do with it.
#[derive(Debug, Args)]
pub struct Arguments {
    contribution: String,
    period: Option<Period>,
    #[arg(long)]
    sign: bool,
    #[arg(long)]
    key: Option<PathBuf>,
    #[arg(long)]
    commit: bool,
}

/// Submits, then signs, then commits what both made. What is missing is listed, and then nothing is submitted. A
/// signature or a commit that fails leaves the review submitted, and says so.
pub fn run(arguments: &Arguments, session: &mut Session) -> Ran {
    let (contribution, period) = choose::turn(&arguments.contribution, arguments.period, session)?;
    let key = submit(&contribution, period, session)?;
    if let Err(error) = session.reload() {
        return Err(Failure::store(&error, &session.texts));
    }
    let texts = &session.texts;
    let values = [("path", Value::from(key.path()))];
    say("cli-submitted", &values, texts)?;
    let mut exit = Exit::Well;
    if arguments.sign || arguments.key.is_some() {
        let signed = session.sign(&key, arguments.key.as_deref(), false, &mut sign::tell);
        let signed = signed.map_err(|why| sign::failure(&why, &key, texts))?;
        if !matches!(signed.state, SignatureState::Good { .. }) {
            exit = Exit::Findings;
        }
        sign::said(&signed, &key, session)?;
    } else if session.asks_signature(&key) {
        say("cli-submitted-unsigned", &values, texts)?;
    }
    if arguments.commit {
        let message = texts.with("submit-commit-message", &[("name", key.name().into())]);
        commit_review(session.root(), &key, &message).map_err(|why| {
            let values = [("why", why.into()), ("path", key.path().into())];
            Failure::of(Exit::World, "cli-submitted-not-committed", &values, texts)
        })?;
        say("lock-committed", &[], texts)?;
    }
    Ok(exit)
}

fn say(key: &str, values: &[(&str, Value)], texts: &Texts) -> Result<(), Failure> {
    let words = texts.with(key, values);
    output::print(format!("{}\n", sanitise_line(&words)).as_bytes(), texts)
}

fn submit(
    contribution: &ContributionId,
    period: Period,
    session: &Session,
) -> Result<ReviewKey, Failure> {
    let texts = &session.texts;
    let values = [
        ("contribution", Value::from(contribution.as_str())),
        ("period", period.to_string().into()),
    ];
    let failure = |exit, key: &str| Failure::of(exit, key, &values, texts);
    let quiet = Arc::new(|_| {});
    let role = ReviewRole::Independent;
    let begun = Sitting::begin(session, contribution, period, role, quiet);
    let mut sitting = begun.map_err(|error| refused(trouble::begin(&error, texts)))?;
    if sitting.recovery.is_some() {
        return Err(failure(Exit::Usage, "cli-not-submitted-recovery"));
    }
    let bars = session.bars(sitting.interview.review());
    if !bars.is_empty() {
        let why = [("why", grounds::grounds(&bars, texts).into())];
        let what = texts.with("not-submitted-not-independent", &why);
        return Err(refused(what));
    }
    sitting.look_back(session);
    match sitting.submit(trouble::now()) {
        Ok(()) => Ok(sitting.key().clone()),
        Err(SubmitError::Sealed) => Err(failure(Exit::Usage, "cli-not-submitted-sealed")),
        Err(SubmitError::Incomplete(gaps)) => {
            let lines = lines(&gaps, &sitting.interview, texts);
            Err(failure(Exit::Findings, "cli-not-submitted-incomplete").listing(lines))
        }
        Err(SubmitError::Store(error)) => Err(Failure::store(&error, texts)),
    }
}

/// What says itself what to do next.
fn refused(what: String) -> Failure {
    Failure {
        exit: Exit::Usage,
        what,
        advice: String::new(),
    }
}

/// What is missing, one line each.
fn lines(gaps: &[Gap], interview: &Interview, texts: &Texts) -> Vec<String> {
    let line = |gap: &Gap| {
        let part = words::part(gap, interview, texts);
        format!("{part}: {}", words::missing(&gap.missing, interview, texts))
    };
    gaps.iter().map(line).collect()
}
