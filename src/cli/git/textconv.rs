//! `peil git textconv`: a file as lines that git compares, one fact each. git gives it a temporary file, whose name
//! tells nothing, and gives up the whole command when it fails: so it does not.

use std::path::PathBuf;

use clap::Args;

use super::driver::{self, Given};
use crate::cli::failure::Exit;
use crate::cli::{Ran, output};
use crate::i18n::Texts;
use crate::session::Request;

/// Of which file.
#[derive(Debug, Args)]
pub struct Arguments {
    file: PathBuf,
}

/// Prints the lines.
pub fn run(arguments: &Arguments, request: &Request, texts: &Texts) -> Ran {
    let session = driver::session(request);
    let given = driver::given(&arguments.file, "", session.as_ref(), texts);
    let text = match given {
        Given::Nothing => String::new(),
        Given::Read(side) => driver::lines(&side, session.as_ref(), texts),
        Given::Hidden => format!("{}\n", texts.get("cli-git-hidden")),
        Given::Raw(text, why) => driver::note(&why, texts) + &text,
    };
    output::print(text.as_bytes(), texts)?;
    Ok(Exit::Well)
}
