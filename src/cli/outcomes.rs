//! `peil outcomes`: which forecasts are due, and what happened.

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Args, Subcommand};
use jiff::civil::Date;

use super::failure::{Exit, Failure};
use super::{Ran, output};
use crate::analysis::events::Standing;
use crate::domain::outcome::OutcomeResult;
use crate::domain::text::sanitise_line;
use crate::i18n::Value;
use crate::report::build::outcomes::{EventRow, outcomes};
use crate::session::Session;
use crate::session::outcomes::{Listed, Record, RecordError};

/// Which events to list; or what to record.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, disable_help_subcommand = true)]
pub struct Arguments {
    #[arg(long, conflicts_with = "all")]
    due: bool,
    #[arg(long)]
    all: bool,
    #[command(subcommand)]
    act: Option<Act>,
}

/// What can be done beside listing.
#[derive(Debug, Subcommand)]
#[command(disable_help_flag = true)]
pub enum Act {
    Record(RecordArguments),
}

/// What happened.
#[derive(Debug, Args)]
pub struct RecordArguments {
    event: String,
    #[arg(long, value_parser = result())]
    result: OutcomeResult,
    #[arg(long)]
    evidence: String,
    #[arg(long)]
    on: Option<Date>,
    #[arg(long)]
    replace: bool,
}

fn result() -> impl clap::builder::TypedValueParser<Value = OutcomeResult> {
    PossibleValuesParser::new(["happened", "did-not-happen", "void"]).map(|name| {
        match name.as_str() {
            "happened" => OutcomeResult::Happened,
            "did-not-happen" => OutcomeResult::DidNotHappen,
            _ => OutcomeResult::Void,
        }
    })
}

/// Lists the events without an outcome, with `--due` those whose day has come, with `--all` every one; or
/// records an outcome.
pub fn run(arguments: Arguments, mut session: Session) -> Ran {
    match arguments.act {
        Some(Act::Record(act)) => record(act, &mut session),
        None => list(arguments.due, arguments.all, &session),
    }
}

fn list(due: bool, all: bool, session: &Session) -> Ran {
    let texts = &session.texts;
    let (events, hidden) = session.events();
    let wanted = |standing: Standing| {
        all || if due {
            standing.is_due()
        } else {
            !standing.is_recorded()
        }
    };
    let people = session.folder.people.as_ref();
    let who = |one: &Listed| match people.and_then(|file| file.value.people.get(&one.resolver)) {
        Some(person) => texts.own(&person.title).into_owned(),
        None => one.resolver.to_string(),
    };
    let shown: Vec<(&Listed, String)> = events
        .iter()
        .filter(|one| wanted(one.standing))
        .map(|one| (one, who(one)))
        .collect();
    let rows: Vec<EventRow> = shown
        .iter()
        .map(|(one, who)| EventRow {
            key: &one.key,
            text: &one.text,
            criterion: &one.criterion,
            due: one.due,
            resolver: who,
            standing: one.standing,
            outcome: one.outcome.as_ref(),
        })
        .collect();
    let document = outcomes(&rows, events.len() - rows.len(), hidden, texts);
    output::show(&document, texts)?;
    Ok(Exit::Well)
}

fn record(act: RecordArguments, session: &mut Session) -> Ran {
    let recorded = session.record(Record {
        event: act.event,
        result: act.result,
        evidence: act.evidence,
        on: act.on,
        replace: act.replace,
    });
    let key = recorded.map_err(|error| failure(&error, act.result, session))?;
    let texts = &session.texts;
    let result = texts.get(&format!("outcomes-{}", name(act.result)));
    let values = [("event", Value::from(key)), ("result", Value::from(result))];
    let said = texts.with("cli-outcomes-recorded", &values);
    output::print(format!("{}\n", sanitise_line(&said)).as_bytes(), texts)?;
    Ok(Exit::Well)
}

fn name(result: OutcomeResult) -> &'static str {
    match result {
        OutcomeResult::Happened => Standing::Happened.key(),
        OutcomeResult::DidNotHappen => Standing::DidNotHappen.key(),
        OutcomeResult::Void => Standing::Void.key(),
    }
}

/// Why nothing was recorded, and what to do next.
fn failure(error: &RecordError, result: OutcomeResult, session: &Session) -> Failure {
    let texts = &session.texts;
    let of = |exit, key: &str, values: &[(&str, Value)]| Failure::of(exit, key, values, texts);
    match error {
        RecordError::Nobody => {
            let people = session.folder.people.iter();
            let people = people.flat_map(|file| &file.value.people);
            let list = people.map(|(id, person)| format!("{id}  {}", texts.own(&person.title)));
            of(Exit::Usage, "cli-outcomes-nobody", &[]).listing(list)
        }
        RecordError::NoSuchEvent { event, events } => {
            let values = [
                ("event", event.as_str().into()),
                ("count", events.len().into()),
            ];
            let list = events
                .iter()
                .map(|one| format!("{}  {}", one.key, texts.own(&one.text)));
            of(Exit::Usage, "cli-outcomes-no-such-event", &values).listing(list)
        }
        RecordError::Recorded { key, outcome } => {
            let result = texts.get(&format!("outcomes-{}", name(outcome.result)));
            let values = [
                ("event", key.as_str().into()),
                ("result", result.into()),
                ("on", texts.date(outcome.on).into()),
                ("by", outcome.by.as_str().into()),
            ];
            of(Exit::Usage, "cli-outcomes-already", &values)
        }
        RecordError::NotYours { key, by, resolver } => {
            let values = [
                ("event", key.as_str().into()),
                ("by", texts.own(&session.called(by)).into_owned().into()),
                (
                    "resolver",
                    texts.own(&session.called(resolver)).into_owned().into(),
                ),
            ];
            of(Exit::Usage, "cli-outcomes-not-yours", &values)
        }
        RecordError::NoEvidence if result == OutcomeResult::Void => {
            of(Exit::Usage, "cli-outcomes-no-reason", &[])
        }
        RecordError::NoEvidence => of(Exit::Usage, "cli-outcomes-no-evidence", &[]),
        RecordError::InFuture { on } => {
            let values = [("on", texts.date(*on).into())];
            of(Exit::Usage, "cli-outcomes-in-future", &values)
        }
        RecordError::Unreadable => of(Exit::Findings, "cli-outcomes-unreadable", &[]),
        RecordError::Comments => of(Exit::Findings, "cli-outcomes-comments", &[]),
        RecordError::Taken { who } => {
            let values = [("who", who.as_str().into())];
            of(Exit::World, "cli-outcomes-taken", &values)
        }
        RecordError::Store(error) => Failure::store(error, texts),
    }
}
