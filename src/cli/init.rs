//! `peil init`: an empty register, ready for use.

use std::path::PathBuf;

use clap::Args;

use super::failure::{Exit, Failure};
use super::{Ran, output};
use crate::content::{DEFAULT_CHECKLIST, DEFAULT_CHECKLIST_PATH, starter_people, starter_register};
use crate::domain::period::Period;
use crate::domain::text::sanitise_line;
use crate::i18n::Texts;
use crate::session::{self, Request};
use crate::store::create::{self, Seed};

/// Where.
#[derive(Debug, Args)]
pub struct Arguments {
    folder: PathBuf,
}

/// Makes the register and says what to do next.
pub fn run(arguments: &Arguments, request: &Request, texts: &Texts) -> Ran {
    let (register, people) = (starter_register(), starter_people());
    let seed = Seed {
        register: &register,
        people: &people,
        checklist: (DEFAULT_CHECKLIST_PATH, DEFAULT_CHECKLIST),
    };
    let made =
        create::create(&arguments.folder, &seed).map_err(|error| Failure::store(&error, texts))?;
    let folder = arguments.folder.display().to_string();
    let folder = sanitise_line(&folder);
    let today = request.today.unwrap_or_else(session::today);
    let period = Period::containing(today, register.periods)
        .map_or_else(String::new, |period| period.to_string());
    let mut said = texts.with("cli-init-made", &[("folder", folder.as_ref().into())]);
    said.push('\n');
    for path in made {
        said.push_str(&format!("  {path}\n"));
    }
    let values = [
        ("folder", folder.as_ref().into()),
        ("period", period.into()),
    ];
    said.push_str(&format!("\n{}\n", texts.get("cli-init-next")));
    for (number, key) in [
        "cli-init-people",
        "cli-init-contributions",
        "cli-init-round",
    ]
    .iter()
    .enumerate()
    {
        said.push_str(&format!("  {}. {}\n", number + 1, texts.with(key, &values)));
    }
    output::print(said.as_bytes(), texts)?;
    Ok(Exit::Well)
}
