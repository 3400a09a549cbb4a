//! `peil git`: what git needs to know to read and merge a register.

mod merge;

use clap::{Args, Subcommand};

use super::Ran;
use crate::i18n::Texts;

/// What to do.
#[derive(Debug, Args)]
#[command(disable_help_subcommand = true, arg_required_else_help = true)]
pub struct Arguments {
    #[command(subcommand)]
    act: Act,
}

/// What can be done; what only git itself asks for is not shown.
#[derive(Debug, Subcommand)]
#[command(disable_help_flag = true)]
pub enum Act {
    #[command(hide = true)]
    Merge(merge::Arguments),
}

/// Does it.
pub fn run(arguments: Arguments, texts: &Texts) -> Ran {
    match arguments.act {
        Act::Merge(act) => merge::run(act, texts),
    }
}
