//! `peil git external-diff`: what `git diff` shows of a file, question by question. git calls it with seven values,
//! `path old-file old-hex old-mode new-file new-hex new-mode`, two more after a rename, or only the path while a
//! merge is not settled; and ends the whole command when it fails: so it does not.

use std::path::PathBuf;

use clap::Args;

use super::driver::{self, Given};
use crate::cli::failure::Exit;
use crate::cli::{Ran, output};
use crate::compare::text::unified;
use crate::domain::text::sanitise_line;
use crate::i18n::Texts;
use crate::report::build::changes::document;
use crate::report::render::{Renderer as _, terminal::Terminal};
use crate::session::differences::Side;
use crate::session::{Request, Session};

/// What git says of the file.
#[derive(Debug, Args)]
pub struct Arguments {
    path: String,
    old_file: Option<PathBuf>,
    old_hex: Option<String>,
    old_mode: Option<String>,
    new_file: Option<PathBuf>,
    new_hex: Option<String>,
    new_mode: Option<String>,
    other_path: Option<String>,
    similarity: Option<String>,
}

/// Prints what differs.
pub fn run(arguments: &Arguments, request: &Request, texts: &Texts) -> Ran {
    let session = driver::session(request);
    let name = match &arguments.other_path {
        Some(other) => format!("{} → {other}", arguments.path),
        None => arguments.path.clone(),
    };
    let mut text = format!("=== {}\n", sanitise_line(&name));
    let (Some(old), Some(new)) = (&arguments.old_file, &arguments.new_file) else {
        text.push_str(&format!("{}\n\n", texts.get("cli-git-unmerged")));
        output::print(text.as_bytes(), texts)?;
        return Ok(Exit::Well);
    };
    let after_path = arguments.other_path.as_deref().unwrap_or(&arguments.path);
    let before = driver::given(old, &arguments.path, session.as_ref(), texts);
    let after = driver::given(new, after_path, session.as_ref(), texts);
    text.push_str(&difference(before, after, session.as_ref(), request, texts));
    text.push('\n');
    output::print(text.as_bytes(), texts)?;
    Ok(Exit::Well)
}

fn difference(
    before: Given,
    after: Given,
    session: Option<&Session>,
    request: &Request,
    texts: &Texts,
) -> String {
    let said = |key: &str| format!("{}\n", texts.get(key));
    match (before, after) {
        (Given::Hidden, _) | (_, Given::Hidden) => said("cli-git-hidden"),
        (Given::Read(before), Given::Read(after)) => {
            in_words(*before, *after, session, request, texts)
        }
        (Given::Nothing, Given::Read(side)) => {
            said("cli-git-added") + &driver::lines(&side, session, texts)
        }
        (Given::Read(side), Given::Nothing) => {
            said("cli-git-deleted") + &driver::lines(&side, session, texts)
        }
        (before, after) => {
            let mut notes = String::new();
            let mut lines = |given: Given| match given {
                Given::Raw(text, why) => {
                    notes.push_str(&driver::note(&why, texts));
                    text
                }
                // As it would be written: so that only what differs is shown beside the damaged text.
                Given::Read(side) => side.text().into_owned(),
                Given::Nothing | Given::Hidden => String::new(),
            };
            let (before, after) = (lines(before), lines(after));
            notes + &unified(&before, &after)
        }
    }
}

/// What differs between two files that could be read.
fn in_words(
    before: Side,
    after: Side,
    session: Option<&Session>,
    request: &Request,
    texts: &Texts,
) -> String {
    let today = request.today.unwrap_or_else(crate::session::today);
    let compared = crate::session::differences::compare(before, after, today);
    let people = session.and_then(|session| session.folder.people.as_ref());
    let page = compared.page(people.map(|file| &file.value), texts);
    let document = document(&page, texts);
    let rendered = Terminal {
        page: output::page(),
    }
    .render(&document);
    rendered.map_or_else(
        |_| String::new(),
        |bytes| String::from_utf8_lossy(&bytes).into_owned(),
    )
}
