//! `peil people`: who may have a part in the register.

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Args, Subcommand};

use super::Ran;
use super::desk::carry_out::carry_out;
use super::desk::guide::Guide;
use super::desk::typed;
use super::failure::{Exit, Failure};
use super::round::Going;
use crate::domain::id::{ContributionId, PersonId};
use crate::domain::people::PersonRole;
use crate::i18n::Texts;
use crate::session::Session;
use crate::session::desk::PersonDraft;

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
    Add(PersonArguments),
    Edit(PersonArguments),
}

/// Who, and what is to be known.
#[derive(Debug, Args)]
pub struct PersonArguments {
    who: Option<PersonId>,
    #[arg(long)]
    title: Vec<String>,
    #[arg(long, value_parser = role())]
    role: Vec<PersonRole>,
    #[arg(long)]
    ministry: Option<String>,
    #[arg(long)]
    unit: Option<String>,
    #[arg(long)]
    mailbox: Option<String>,
    #[arg(long)]
    expertise: Vec<String>,
    #[arg(long)]
    not_before: Vec<String>,
    #[arg(long)]
    involved_until: Vec<String>,
    #[command(flatten)]
    going: Going,
}

const ROLES: [(&str, PersonRole); 4] = [
    ("reviewer", PersonRole::Reviewer),
    ("coordinator", PersonRole::Coordinator),
    ("line", PersonRole::Line),
    ("senior", PersonRole::Senior),
];

fn role() -> impl clap::builder::TypedValueParser<Value = PersonRole> {
    PossibleValuesParser::new(ROLES.map(|(name, _)| name))
        .map(|name| role_called(&name).unwrap_or(PersonRole::Reviewer))
}

fn role_called(name: &str) -> Option<PersonRole> {
    let found = ROLES.iter().find(|(one, _)| *one == name);
    found.map(|(_, role)| *role)
}

/// Adds somebody, or changes what is known of somebody.
pub fn run(arguments: Arguments, mut session: Session) -> Ran {
    match arguments.act {
        Act::Add(given) => add(given, &mut session),
        Act::Edit(given) => edit(given, &mut session),
    }
}

fn draft(given: &PersonArguments, session: &Session) -> Result<PersonDraft, Failure> {
    let wrong = |flag: &str, value: &str| {
        let values = [("flag", flag.into()), ("value", value.into())];
        Failure::of(Exit::Usage, "desk-bad-pair", &values, &session.texts)
    };
    let (mut not_before, mut involved_until) = (Vec::new(), Vec::new());
    for one in &given.not_before {
        let read = typed::pair::<ContributionId>(one);
        let read = read.and_then(|(id, period)| Some((id, period.parse().ok()?)));
        not_before.push(read.ok_or_else(|| wrong("--not-before", one))?);
    }
    for one in &given.involved_until {
        let read = typed::pair::<ContributionId>(one);
        let read = read.and_then(|(id, day)| Some((id, day.parse().ok()?)));
        involved_until.push(read.ok_or_else(|| wrong("--involved-until", one))?);
    }
    Ok(PersonDraft {
        title: typed::localized(&given.title, session),
        roles: given.role.clone(),
        ministry: given.ministry.clone(),
        unit: given.unit.clone(),
        mailbox: given.mailbox.clone(),
        expertise: given.expertise.clone(),
        not_before,
        involved_until,
    })
}

fn add(given: PersonArguments, session: &mut Session) -> Ran {
    let texts = Texts::new(session.texts.language());
    let guide = Guide::new(&texts);
    let mut draft = draft(&given, session)?;
    let asked = given.who.is_none()
        || draft.title.is_none()
        || draft.roles.is_empty()
        || draft.ministry.is_none()
        || draft.unit.is_none();
    let some = |typed: &str| (!typed.is_empty()).then(|| typed.to_owned());
    let who = guide.need(given.who, "ID", "desk-ask-id", None, |typed| {
        typed.parse().ok()
    })?;
    let title = guide.need(draft.title, "--title", "desk-ask-title", None, |typed| {
        typed::text(typed, session)
    })?;
    draft.title = Some(title);
    let roles = Some(draft.roles).filter(|roles| !roles.is_empty());
    draft.roles = guide.need(roles, "--role", "desk-ask-role", None, |typed| {
        let names = typed.split([' ', ',']).filter(|name| !name.is_empty());
        let roles: Option<Vec<PersonRole>> = names.map(role_called).collect();
        roles.filter(|roles| !roles.is_empty())
    })?;
    let ministry = guide.need(
        draft.ministry,
        "--ministry",
        "desk-ask-ministry",
        None,
        some,
    )?;
    let unit = guide.need(draft.unit, "--unit", "desk-ask-unit", None, some)?;
    (draft.ministry, draft.unit) = (Some(ministry), Some(unit));
    if asked {
        draft.mailbox = guide.may(draft.mailbox, "desk-ask-mailbox", some)?;
        let fields = Some(draft.expertise).filter(|fields| !fields.is_empty());
        let fields = guide.may(fields, "desk-ask-expertise", |typed| {
            let fields = typed.split(',').map(|one| one.trim().to_owned());
            Some(fields.filter(|one| !one.is_empty()).collect())
        })?;
        draft.expertise = fields.unwrap_or_default();
    }
    carry_out(
        session,
        asked,
        given.going.how(),
        |session, how| Ok((session.add_person(&who, &draft, how)?, ())),
        |(), texts| texts.with("desk-person-added", &[("who", who.as_str().into())]),
    )
}

fn edit(given: PersonArguments, session: &mut Session) -> Ran {
    let texts = Texts::new(session.texts.language());
    let guide = Guide::new(&texts);
    let draft = draft(&given, session)?;
    let asked = given.who.is_none();
    let who = guide.need(given.who, "ID", "desk-ask-id", None, |typed| {
        typed.parse().ok()
    })?;
    carry_out(
        session,
        asked,
        given.going.how(),
        |session, how| Ok((session.edit_person(&who, &draft, how)?, ())),
        |(), texts| texts.with("desk-person-changed", &[("who", who.as_str().into())]),
    )
}
