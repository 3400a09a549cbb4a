//! `peil completions`: what a shell needs to complete peil's verbs and flags.

use clap::Args;
use clap_complete::Shell;

use super::failure::Exit;
use super::{Ran, output, wording};
use crate::i18n::Texts;

/// For which shell.
#[derive(Debug, Args)]
pub struct Arguments {
    shell: Shell,
}

/// Prints the shell's script.
pub fn run(arguments: &Arguments, texts: &Texts) -> Ran {
    let mut script = Vec::new();
    clap_complete::generate(
        arguments.shell,
        &mut wording::command(texts),
        "peil",
        &mut script,
    );
    output::print(&script, texts)?;
    Ok(Exit::Well)
}
