//! `peil format`: gives every file its canonical text.

use std::path::PathBuf;

use clap::Args;

use super::failure::{Exit, Failure};
use super::{Ran, output};
use crate::domain::text::sanitise_line;
use crate::session::Session;
use crate::store::tidy::{Tidied, tidy};
use crate::store::{Selection, StoreError};

/// What to format, and how far to go.
#[derive(Debug, Args)]
pub struct Arguments {
    paths: Vec<PathBuf>,
    #[arg(long)]
    check: bool,
    #[arg(long)]
    drop_comments: bool,
}

/// Rewrites what is not canonical and says what became of each file; with `--check` only says it.
pub fn run(arguments: &Arguments, session: &Session) -> Ran {
    let texts = &session.texts;
    let store = |error: StoreError| Failure::store(&error, texts);
    let selection = Selection::of(session.root(), &arguments.paths).map_err(store)?;
    let mut exit = Exit::Well;
    let (mut rewritten, mut all) = (0_usize, 0_usize);
    let mut said = String::new();
    for kind in session.folder.files() {
        let path = kind.path();
        if !selection.holds(&path) {
            continue;
        }
        let tidied = tidy(
            &session.folder,
            kind,
            arguments.drop_comments,
            arguments.check,
        );
        let tidied = tidied.map_err(|error| {
            // What was done before stays done, so it is said as well.
            let _ = output::print(said.as_bytes(), texts);
            store(error)
        })?;
        all += 1;
        let key = match tidied {
            Tidied::Already => continue,
            Tidied::Rewritten => {
                rewritten += 1;
                "cli-format-rewritten"
            }
            Tidied::WouldRewrite => {
                (rewritten, exit) = (rewritten + 1, Exit::Findings);
                "cli-format-would-rewrite"
            }
            Tidied::Sealed => "cli-format-sealed",
            Tidied::Comments => {
                exit = Exit::Findings;
                "cli-format-comments"
            }
            Tidied::Unreadable => {
                exit = Exit::Findings;
                "cli-format-unreadable"
            }
        };
        said.push_str(&format!("{}: {}\n", sanitise_line(&path), texts.get(key)));
    }
    let key = if arguments.check {
        "cli-format-checked"
    } else {
        "cli-format-done"
    };
    let counts = [("count", rewritten.into()), ("all", all.into())];
    said.push_str(&format!("{}\n", texts.with(key, &counts)));
    output::print(said.as_bytes(), texts)?;
    Ok(exit)
}
