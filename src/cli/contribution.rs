//! `peil contribution`: the things reviewed. What changes in an objective is recorded beside it, with a reason.

use std::str::FromStr;

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Args, Subcommand};
use jiff::civil::Date;

use super::Ran;
use super::desk::carry_out::carry_out;
use super::desk::guide::Guide;
use super::desk::typed;
use super::failure::{Exit, Failure};
use super::round::Going;
use crate::domain::contribution::{Framework, MissionType};
use crate::domain::id::{AssumptionId, ContributionId, ObjectiveId, PersonId};
use crate::domain::localized::Localized;
use crate::domain::objective::ObjectiveChange;
use crate::i18n::Texts;
use crate::session::Session;
use crate::session::desk::{ContributionDraft, ObjectiveEdit};

/// What to do.
#[derive(Debug, Args)]
#[command(
    disable_help_subcommand = true,
    subcommand_required = true,
    arg_required_else_help = true
)]
pub struct Arguments {
    #[command(subcommand)]
    act: Act,
}

/// What can be done.
#[derive(Debug, Subcommand)]
#[command(disable_help_flag = true)]
enum Act {
    New(Box<Described>),
    Edit(Box<EditArguments>),
}

/// What is to be known of a contribution.
#[derive(Debug, Args)]
pub struct Described {
    contribution: Option<ContributionId>,
    #[arg(long)]
    title: Vec<String>,
    #[arg(long)]
    mission: Option<String>,
    #[arg(long, value_parser = framework())]
    framework: Option<Framework>,
    #[arg(long)]
    area: Vec<String>,
    #[arg(long = "type", value_parser = mission_type())]
    types: Vec<MissionType>,
    #[arg(long)]
    description: Vec<String>,
    #[arg(long)]
    decision: Vec<String>,
    #[arg(long)]
    from: Option<Date>,
    #[arg(long)]
    until: Option<Date>,
    #[arg(long)]
    next_letter: Option<Date>,
    #[arg(long)]
    unit: Vec<String>,
    #[arg(long)]
    function: Vec<String>,
    #[arg(long)]
    who: Vec<PersonId>,
    #[arg(long)]
    ground: Vec<String>,
    #[arg(long)]
    aim: Vec<String>,
    #[arg(long)]
    objective: Vec<String>,
    #[arg(long)]
    judged: Vec<String>,
    #[arg(long)]
    assumption: Vec<String>,
    #[arg(long)]
    main: Vec<AssumptionId>,
    #[command(flatten)]
    going: Going,
}

/// What changes in a contribution.
#[derive(Debug, Args)]
pub struct EditArguments {
    #[command(flatten)]
    described: Described,
    #[arg(long)]
    reword: Vec<String>,
    #[arg(long)]
    postpone: Vec<String>,
    #[arg(long)]
    drop: Vec<ObjectiveId>,
    #[arg(long)]
    because: Vec<String>,
    #[arg(long)]
    on: Option<Date>,
}

const FRAMEWORKS: [(&str, Framework); 4] = [
    ("nato", Framework::Nato),
    ("eu", Framework::Eu),
    ("un", Framework::Un),
    ("coalition", Framework::Coalition),
];

const TYPES: [(&str, MissionType); 6] = [
    ("training-advice", MissionType::TrainingAdvice),
    ("stabilisation", MissionType::Stabilisation),
    ("observation", MissionType::Observation),
    ("maritime", MissionType::Maritime),
    ("combat", MissionType::Combat),
    ("deterrence", MissionType::Deterrence),
];

fn called<T: Copy>(name: &str, all: &[(&str, T)]) -> Option<T> {
    let found = all.iter().find(|(one, _)| *one == name);
    found.map(|(_, value)| *value)
}

fn framework() -> impl clap::builder::TypedValueParser<Value = Framework> {
    PossibleValuesParser::new(FRAMEWORKS.map(|(name, _)| name))
        .map(|name| called(&name, &FRAMEWORKS).unwrap_or(Framework::Coalition))
}

fn mission_type() -> impl clap::builder::TypedValueParser<Value = MissionType> {
    PossibleValuesParser::new(TYPES.map(|(name, _)| name))
        .map(|name| called(&name, &TYPES).unwrap_or(MissionType::Combat))
}

/// Adds a contribution, or changes one.
pub fn run(arguments: Arguments, mut session: Session) -> Ran {
    match arguments.act {
        Act::New(given) => new(*given, &mut session),
        Act::Edit(given) => edit(*given, &mut session),
    }
}

fn wrong(flag: &str, value: &str, session: &Session) -> Failure {
    let values = [("flag", flag.into()), ("value", value.into())];
    Failure::of(Exit::Usage, "desk-bad-pair", &values, &session.texts)
}

/// Each `ID=TEXT` of `typed`.
fn named<T: FromStr>(
    flag: &str,
    typed: &[String],
    session: &Session,
) -> Result<Vec<(T, Localized)>, Failure> {
    let read = |one: &String| {
        let read = typed::pair::<T>(one);
        let read = read.and_then(|(id, text)| Some((id, typed::text(text, session)?)));
        read.ok_or_else(|| wrong(flag, one, session))
    };
    typed.iter().map(read).collect()
}

fn draft(given: &Described, session: &Session) -> Result<ContributionDraft, Failure> {
    let texts = |typed: &[String]| -> Vec<Localized> {
        let read = typed.iter().filter_map(|one| typed::text(one, session));
        read.collect()
    };
    Ok(ContributionDraft {
        title: typed::localized(&given.title, session),
        mission: given.mission.clone(),
        framework: given.framework,
        area: typed::localized(&given.area, session),
        types: given.types.clone(),
        description: typed::localized(&given.description, session),
        decision: typed::localized(&given.decision, session),
        from: given.from,
        until: given.until,
        next_letter: given.next_letter,
        units: given.unit.clone(),
        functions: texts(&given.function),
        people: given.who.clone(),
        grounds: texts(&given.ground),
        aims: texts(&given.aim),
        objectives: named("--objective", &given.objective, session)?,
        judged: named("--judged", &given.judged, session)?,
        assumptions: named("--assumption", &given.assumption, session)?,
        main: given.main.clone(),
    })
}

fn new(given: Described, session: &mut Session) -> Ran {
    let texts = Texts::new(session.texts.language());
    let guide = Guide::new(&texts);
    let mut draft = draft(&given, session)?;
    let asked = given.contribution.is_none()
        || draft.title.is_none()
        || draft.mission.is_none()
        || draft.framework.is_none()
        || draft.types.is_empty()
        || draft.decision.is_none()
        || draft.units.is_empty();
    let some = |typed: &str| (!typed.is_empty()).then(|| typed.to_owned());
    let words = |typed: &str| typed::text(typed, session);
    let id = guide.need(
        given.contribution,
        "ID",
        "desk-ask-new-contribution",
        None,
        |typed| typed.parse().ok(),
    )?;
    draft.title = Some(guide.need(draft.title, "--title", "desk-ask-title", None, words)?);
    draft.mission = Some(guide.need(draft.mission, "--mission", "desk-ask-mission", None, some)?);
    let framework = guide.need(
        draft.framework,
        "--framework",
        "desk-ask-framework",
        None,
        |one| called(one, &FRAMEWORKS),
    )?;
    draft.framework = Some(framework);
    let types = Some(draft.types).filter(|types| !types.is_empty());
    draft.types = guide.need(types, "--type", "desk-ask-type", None, |typed| {
        let names = typed.split([' ', ',']).filter(|name| !name.is_empty());
        let types: Option<Vec<MissionType>> = names.map(|one| called(one, &TYPES)).collect();
        types.filter(|types| !types.is_empty())
    })?;
    let decision = guide.need(
        draft.decision,
        "--decision",
        "desk-ask-decision",
        None,
        words,
    )?;
    draft.decision = Some(decision);
    let units = Some(draft.units).filter(|units| !units.is_empty());
    draft.units = guide.need(units, "--unit", "desk-ask-units", None, |typed| {
        let units = typed.split(';').map(|one| one.trim().to_owned());
        let units: Vec<String> = units.filter(|one| !one.is_empty()).collect();
        (!units.is_empty()).then_some(units)
    })?;
    if asked {
        draft.description = guide.may(draft.description, "desk-ask-description", words)?;
        let day = |typed: &str| typed.parse().ok();
        draft.from = guide.may(draft.from, "desk-ask-from", day)?;
        draft.until = guide.may(draft.until, "desk-ask-until", day)?;
    }
    carry_out(
        session,
        asked,
        given.going.how(),
        |session, how| Ok((session.add_contribution(&id, &draft, how)?, ())),
        |(), texts| {
            let values = [("contribution", id.as_str().into())];
            texts.with("desk-contribution-added", &values)
        },
    )
}

fn edits(given: &EditArguments, session: &Session) -> Result<Vec<ObjectiveEdit>, Failure> {
    let mut edits = Vec::new();
    for (objective, text) in named("--reword", &given.reword, session)? {
        let change = ObjectiveChange::Reworded(text);
        edits.push(ObjectiveEdit { objective, change });
    }
    for one in &given.postpone {
        let read = typed::pair::<ObjectiveId>(one);
        let read = read.and_then(|(id, day)| Some((id, day.parse().ok()?)));
        let (objective, day) = read.ok_or_else(|| wrong("--postpone", one, session))?;
        let change = ObjectiveChange::Postponed(day);
        edits.push(ObjectiveEdit { objective, change });
    }
    for objective in given.drop.clone() {
        let change = ObjectiveChange::Dropped;
        edits.push(ObjectiveEdit { objective, change });
    }
    Ok(edits)
}

fn edit(given: EditArguments, session: &mut Session) -> Ran {
    let texts = Texts::new(session.texts.language());
    let guide = Guide::new(&texts);
    let draft = draft(&given.described, session)?;
    let edits = edits(&given, session)?;
    let because = typed::localized(&given.because, session);
    let asked = given.described.contribution.is_none() || (!edits.is_empty() && because.is_none());
    let contribution = given.described.contribution.clone();
    let key = "desk-ask-contribution";
    let id: ContributionId =
        guide.need(contribution, "ID", key, None, |typed| typed.parse().ok())?;
    let because = if edits.is_empty() {
        None
    } else {
        let words = |typed: &str| typed::text(typed, session);
        Some(guide.need(because, "--because", "desk-ask-because", None, words)?)
    };
    carry_out(
        session,
        asked,
        given.described.going.how(),
        |session, how| {
            let reason = (because.as_ref(), given.on);
            Ok((
                session.edit_contribution(&id, &draft, &edits, reason, how)?,
                (),
            ))
        },
        |(), texts| {
            let values = [("contribution", id.as_str().into())];
            texts.with("desk-contribution-changed", &values)
        },
    )
}
