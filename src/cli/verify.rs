//! `peil verify`: whether what was submitted is what was sealed, and who signed it.

use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::failure::{Exit, Failure};
use super::{Ran, output};
use crate::domain::signature::Verified;
use crate::domain::text::sanitise;
use crate::report::build::verification::verification;
use crate::report::export::verification_json;
use crate::session::Session;
use crate::store::Selection;

/// Of what, and how to say it.
#[derive(Debug, Args)]
pub struct Arguments {
    paths: Vec<PathBuf>,
    #[arg(long, default_value = "terminal", value_parser = PossibleValuesParser::new(["terminal", "json"]))]
    format: String,
    #[arg(long, conflicts_with_all = ["paths", "format"])]
    allowed_signers: bool,
}

/// Prints how each submitted review stands. Ends with findings where a seal does not hold, a signature does not count
/// or one that the policy asks is not there.
pub fn run(arguments: &Arguments, session: &Session) -> Ran {
    let texts = &session.texts;
    if arguments.allowed_signers {
        // Keys and ids only, each read and written anew: nothing in it can act on a terminal.
        output::print(sanitise(&session.allowed_signers()).as_bytes(), texts)?;
        return Ok(Exit::Well);
    }
    let selection = Selection::of(session.root(), &arguments.paths);
    let selection = selection.map_err(|error| Failure::store(&error, texts))?;
    let (verified, unreadable) = session.verify(&|path| selection.holds(path));
    if arguments.format == "json" {
        output::print(
            verification_json(&verified, &unreadable, texts).as_bytes(),
            texts,
        )?;
    } else {
        output::show(&verification(&verified, &unreadable, texts), texts)?;
    }
    let well = verified.iter().all(Verified::is_well) && unreadable.is_empty();
    Ok(if well { Exit::Well } else { Exit::Findings })
}
