//! `peil outcomes`: which forecasts are due, and what happened.

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Args, Subcommand};
use jiff::civil::Date;

use super::desk::guide::Guide;
use super::failure::{Exit, Failure};
use super::{Ran, output};
use crate::analysis::events::Standing;
use crate::domain::outcome::OutcomeResult;
use crate::domain::people::PersonRole;
use crate::domain::text::sanitise_line;
use crate::i18n::{Texts, Value};
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
    event: Option<String>,
    #[arg(long, value_parser = result())]
    result: Option<OutcomeResult>,
    #[arg(long)]
    evidence: Option<String>,
    #[arg(long)]
    on: Option<Date>,
    #[arg(long)]
    replace: bool,
}

fn result() -> impl clap::builder::TypedValueParser<Value = OutcomeResult> {
    PossibleValuesParser::new(RESULTS.map(|(name, _)| name))
        .map(|name| result_called(&name).unwrap_or(OutcomeResult::Void))
}

const RESULTS: [(&str, OutcomeResult); 3] = [
    ("happened", OutcomeResult::Happened),
    ("did-not-happen", OutcomeResult::DidNotHappen),
    ("void", OutcomeResult::Void),
];

fn result_called(name: &str) -> Option<OutcomeResult> {
    let found = RESULTS.iter().find(|(one, _)| *one == name);
    found.map(|(_, result)| *result)
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

/// Asks for what the command line left out where somebody is there; then what would be written is said first, and
/// nothing is written unless that is confirmed.
fn record(act: RecordArguments, session: &mut Session) -> Ran {
    let texts = Texts::new(session.texts.language());
    let guide = Guide::new(&texts);
    let asked = act.event.is_none() || act.result.is_none() || act.evidence.is_none();
    let event = event_asked(act.event, &guide, session)?;
    let result = guide.need(
        act.result,
        "--result",
        "outcomes-ask-result",
        None,
        |typed| {
            let place: Option<usize> = typed.parse().ok();
            let by_number = place.and_then(|place| RESULTS.get(place.checked_sub(1)?));
            by_number
                .map(|(_, result)| *result)
                .or_else(|| result_called(typed))
        },
    )?;
    let key = match result {
        OutcomeResult::Void => "outcomes-ask-reason",
        _ => "outcomes-ask-evidence",
    };
    let some = |typed: &str| (!typed.is_empty()).then(|| typed.to_owned());
    let evidence = guide.need(act.evidence, "--evidence", key, None, some)?;
    let mut on = act.on;
    if asked {
        let today = session.today;
        let usual = Some(on.unwrap_or(today).to_string());
        let day = |typed: &str| typed.parse().ok().filter(|day: &Date| *day <= today);
        on = Some(guide.need(None, "--on", "outcomes-ask-on", usual, day)?);
        let word = texts.get(&format!("outcomes-{}", name(result)));
        let values = [
            ("event", Value::from(event.as_str())),
            ("result", Value::from(word)),
            ("evidence", Value::from(evidence.as_str())),
        ];
        guide.say(&texts.with("outcomes-would-record", &values));
        if !guide.confirm()? {
            guide.say(&texts.get("desk-left"));
            return Ok(Exit::Well);
        }
    }
    let recorded = session.record(Record {
        event,
        result,
        evidence,
        on,
        replace: act.replace,
    });
    let key = recorded.map_err(|error| failure(&error, result, session))?;
    let texts = &session.texts;
    let result = texts.get(&format!("outcomes-{}", name(result)));
    let values = [("event", Value::from(key)), ("result", Value::from(result))];
    let said = texts.with("cli-outcomes-recorded", &values);
    output::print(format!("{}\n", sanitise_line(&said)).as_bytes(), texts)?;
    Ok(Exit::Well)
}

/// The event's whole name: as given, or chosen from those without an outcome, soonest first.
fn event_asked(
    given: Option<String>,
    guide: &Guide<'_>,
    session: &Session,
) -> Result<String, Failure> {
    let texts = &session.texts;
    let (events, _) = session.events();
    let open = events.iter().filter(|one| !one.standing.is_recorded());
    let open: Vec<&Listed> = open.collect();
    if given.is_none() && guide.is_there() {
        if open.is_empty() {
            return Err(Failure::of(Exit::Usage, "outcomes-none-open", &[], texts));
        }
        for (place, one) in open.iter().enumerate() {
            let (key, due) = (&one.key, texts.date(one.due));
            guide.say(&format!("{:>3}  {key} ({due})", place + 1));
            guide.say(&format!("     {}", sanitise_line(&texts.own(&one.text))));
        }
    }
    guide.need(given, "EVENT", "outcomes-ask-event", None, |typed| {
        let place: Option<usize> = typed.parse().ok();
        let by_number = place.and_then(|place| open.get(place.checked_sub(1)?));
        let named = || {
            open.iter()
                .find(|one| one.key == typed || one.key.rsplit('/').next() == Some(typed))
        };
        by_number.or_else(named).map(|one| one.key.clone())
    })
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
            let known = session.folder.people.as_ref();
            let known = known.and_then(|file| file.value.people.get(resolver));
            let coordinates = known.is_some_and(|one| one.roles.contains(&PersonRole::Coordinator));
            let mut failure = of(Exit::Usage, "cli-outcomes-not-yours", &values);
            if coordinates {
                failure.advice = texts.with("cli-outcomes-ask-coordinator", &values);
            }
            failure
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
