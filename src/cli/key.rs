//! `peil key`: whose SSH key is whose in `people.ron`, and from when to when.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::civil::Date;

use super::failure::{Exit, Failure};
use super::{Ran, output};
use crate::domain::id::PersonId;
use crate::domain::text::sanitise_line;
use crate::i18n::Value;
use crate::session::Session;
use crate::session::desk::{DeskError, How, KeyError};

/// What to do.
#[derive(Debug, Args)]
#[command(disable_help_subcommand = true, subcommand_required = true)]
pub struct Arguments {
    #[command(subcommand)]
    act: Act,
}

/// What can be done.
#[derive(Debug, Subcommand)]
#[command(disable_help_flag = true)]
enum Act {
    Add(AddArguments),
    End(EndArguments),
}

/// Whose, and which.
#[derive(Debug, Args)]
pub struct AddArguments {
    who: PersonId,
    key: PathBuf,
    #[arg(long)]
    from: Option<Date>,
    #[arg(long)]
    until: Option<Date>,
    #[arg(long)]
    drop_comments: bool,
}

/// Whose, and which: a file or a fingerprint.
#[derive(Debug, Args)]
pub struct EndArguments {
    who: PersonId,
    key: String,
    #[arg(long)]
    until: Option<Date>,
    #[arg(long)]
    drop_comments: bool,
}

/// Adds or ends a key, and says which.
pub fn run(arguments: &Arguments, session: &mut Session) -> Ran {
    let today = session.today;
    let how = |drop_comments| How {
        drop_comments,
        ..How::default()
    };
    let (who, done, said) = match &arguments.act {
        Act::Add(act) => {
            let days = (act.from.unwrap_or(today), act.until);
            let done = session.add_key(&act.who, &act.key, days, how(act.drop_comments));
            (&act.who, done, "cli-key-added")
        }
        Act::End(act) => {
            let until = act.until.unwrap_or(today);
            let done = session.end_key(&act.who, &act.key, until, how(act.drop_comments));
            (&act.who, done, "cli-key-ended")
        }
    };
    let (_, fingerprint) = done.map_err(|error| failure(&error, who, session))?;
    let texts = &session.texts;
    let values = [
        ("person", Value::from(who.as_str())),
        ("key", fingerprint.into()),
    ];
    let words = texts.with(said, &values);
    output::print(format!("{}\n", sanitise_line(&words)).as_bytes(), texts)?;
    Ok(Exit::Well)
}

fn failure(error: &KeyError, who: &PersonId, session: &Session) -> Failure {
    let texts = &session.texts;
    let of = |exit, key: &str, what: &str| {
        let values = [("person", who.as_str().into()), ("what", what.into())];
        Failure::of(exit, &format!("cli-key-{key}"), &values, texts)
    };
    let people = || {
        let file = session.folder.people.iter();
        let ids = file.flat_map(|file| file.value.people.keys());
        ids.map(ToString::to_string)
    };
    match error {
        KeyError::NoKey(path) => of(Exit::Usage, "none", &path.display().to_string()),
        KeyError::EndsBeforeItBegins => of(Exit::Usage, "order", ""),
        KeyError::HasIt => of(Exit::Usage, "has-it", ""),
        KeyError::IsOf(other) => of(Exit::Usage, "of-another", other.as_str()),
        KeyError::NotOf(_) => of(Exit::Usage, "not-of", ""),
        KeyError::Desk(DeskError::Store(error)) => Failure::store(error, texts),
        KeyError::Desk(DeskError::Comments { .. }) => of(Exit::Findings, "comments", ""),
        KeyError::Desk(DeskError::Taken { who }) => of(Exit::World, "taken", who),
        KeyError::Desk(DeskError::UnknownPerson { .. }) => {
            of(Exit::Usage, "unknown", "").listing(people())
        }
        KeyError::Desk(DeskError::Nobody { coordinators }) => {
            let list = coordinators.iter().map(ToString::to_string);
            of(Exit::Usage, "nobody", "").listing(list)
        }
        KeyError::Desk(DeskError::NotCoordinator { coordinators, .. }) => {
            let list = coordinators.iter().map(ToString::to_string);
            of(Exit::Usage, "not-coordinator", "").listing(list)
        }
        KeyError::Desk(_) => of(Exit::Findings, "unreadable", ""),
    }
}
