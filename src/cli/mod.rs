//! The command line: one file per verb.

mod amend;
mod arguments;
mod check;
mod choose;
mod completions;
mod consolidate;
mod contribution;
mod desk;
mod diff;
mod explain;
mod failure;
mod format;
mod git;
mod init;
mod key;
mod open;
mod outcomes;
mod output;
mod people;
mod review;
mod round;
mod self_report;
mod sign;
mod stats;
mod status;
mod submit;
mod summary;
mod usage;
mod verify;
mod wording;

use std::ffi::OsString;
use std::process::ExitCode;

use arguments::{Arguments, Verb};
use clap::FromArgMatches as _;
use failure::{Exit, Failure};

use crate::i18n::Texts;
use crate::session::Session;

/// What became of a verb.
type Ran = Result<Exit, Failure>;

/// Runs what the process's own arguments ask for.
pub fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let texts = Texts::new(wording::language_of(&arguments));
    let exit = run(&arguments, &texts).unwrap_or_else(|failure| {
        failure.print();
        failure.exit
    });
    exit.into()
}

fn run(arguments: &[OsString], texts: &Texts) -> Ran {
    let command = wording::command(texts);
    let parsed = command.try_get_matches_from(arguments);
    let parsed = match parsed.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(parsed) => parsed,
        Err(error) => return usage::answer(&error, texts),
    };
    let request = parsed.global.request();
    let session = || Session::open(&request).map_err(|error| Failure::session(&error, texts));
    match parsed.verb {
        None => open::run(session()?),
        Some(Verb::Review(arguments)) => review::run(arguments, session()?),
        Some(Verb::SelfReport(arguments)) => self_report::run(arguments, session()?),
        Some(Verb::Status(arguments)) => status::run(&arguments, &session()?),
        Some(Verb::Summary(arguments)) => summary::run(&arguments, &session()?),
        Some(Verb::Stats(arguments)) => stats::run(&arguments, &session()?),
        Some(Verb::Outcomes(arguments)) => outcomes::run(arguments, session()?),
        Some(Verb::Consolidate(arguments)) => consolidate::run(arguments, session()?),
        Some(Verb::Round(arguments)) => round::run(arguments, session()?),
        Some(Verb::Contribution(arguments)) => contribution::run(arguments, session()?),
        Some(Verb::People(arguments)) => people::run(arguments, session()?),
        Some(Verb::Check(arguments)) => check::run(&arguments, &session()?),
        Some(Verb::Explain(arguments)) => explain::run(&arguments, texts),
        Some(Verb::Submit(arguments)) => submit::run(&arguments, &mut session()?),
        Some(Verb::Amend(arguments)) => amend::run(&arguments, &mut session()?),
        Some(Verb::Sign(arguments)) => sign::run(&arguments, &session()?),
        Some(Verb::Verify(arguments)) => verify::run(&arguments, &session()?),
        Some(Verb::Key(arguments)) => key::run(&arguments, &mut session()?),
        Some(Verb::Diff(arguments)) => diff::run(&arguments, &session()?),
        Some(Verb::Format(arguments)) => format::run(&arguments, &session()?),
        Some(Verb::Init(arguments)) => init::run(&arguments, &request, texts),
        Some(Verb::Git(arguments)) => git::run(arguments, &request, texts),
        Some(Verb::Completions(arguments)) => completions::run(&arguments, texts),
    }
}
