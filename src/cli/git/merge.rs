//! `peil git merge`: git's merge driver.

use std::path::PathBuf;

use clap::Args;

use crate::cli::Ran;
use crate::cli::failure::{Exit, Failure};
use crate::domain::review::Conflict;
use crate::domain::text::sanitise_line;
use crate::i18n::{Texts, Value};
use crate::session::merging::{Asked, Fate, merge};

/// What git gives: `%O %A %B %P %L`.
#[derive(Debug, Args)]
pub struct Arguments {
    base: PathBuf,
    ours: PathBuf,
    theirs: PathBuf,
    path: String,
    marker: Option<u32>,
}

/// Merges `ours` and `theirs` into `ours`. Ends with 1 where a person must choose, and says what on stderr.
pub fn run(arguments: Arguments, texts: &Texts) -> Ran {
    let asked = Asked {
        base: arguments.base,
        ours: arguments.ours,
        theirs: arguments.theirs,
        path: arguments.path,
        marker: arguments.marker,
    };
    let fate = merge(&asked).map_err(|error| Failure::store(&error, texts))?;
    if fate.is_clean() {
        return Ok(Exit::Well);
    }
    Err(told(&fate, &asked.path, texts))
}

/// What a person must do, and where both sides are to be found.
fn told(fate: &Fate, path: &str, texts: &Texts) -> Failure {
    let path = Value::from(sanitise_line(path).into_owned());
    let say = |key: &str, more: &[(&str, Value)]| {
        let values = [&[("path", path.clone())], more].concat();
        Failure::of(Exit::Findings, key, &values, texts)
    };
    match fate {
        Fate::Open(conflicts) => {
            let count = [("count", conflicts.len().into())];
            say("git-merge-open", &count).listing(conflicts.iter().map(name))
        }
        Fate::Whole(why, side) => {
            let (key, side) = (
                format!("git-merge-{}", why.key()),
                format!("git-side-{}", side.key()),
            );
            say(&key, &[("side", texts.get(&side).into())])
        }
        Fate::Text { because, marked } => {
            let why = texts.get(&format!("git-merge-text-{}", because.key()));
            let key = if *marked {
                "git-merge-marked"
            } else {
                "git-merge-text"
            };
            say(key, &[("why", why.into())])
        }
        Fate::Ours | Fate::Clean => say("git-merge-ours", &[]),
    }
}

/// Which part it is about, without a word of what stands there.
fn name(conflict: &Conflict) -> String {
    let question = conflict.question.as_ref();
    let question = question.map_or_else(String::new, |id| format!("{id} "));
    format!("{question}{}", conflict.field)
}
