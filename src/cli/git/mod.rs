//! `peil git`: what git itself runs, to show reviews in words and to merge them.
//!
//! What belongs in git's configuration for the drivers of this room (`peil git install` writes it):
//!
//! ```text
//! [diff "peil"]
//!     command = peil git external-diff
//!     textconv = peil git textconv
//!     xfuncname = "^== (.+) ==$\n^ {4,8}(\"?[A-Za-z0-9_-]+\"?: .*)$"
//! ```
//!
//! with `*.ron diff=peil` in `.gitattributes`. Both drivers, because git uses them for different commands: `command`
//! for `git diff` (question by question), `textconv` for `git log -p`, `git show`, `git blame` and for
//! `git diff --no-ext-diff` (git's own lines, one fact each). The first pattern of `xfuncname` finds the headings of
//! the converted text, the second those of the file itself (`--no-textconv`). No `cachetextconv`: what is shown
//! depends on the reader's language, the checklist, and what the reader may see.

mod driver;
mod external_diff;
mod install;
mod merge;
mod textconv;

use clap::{Args, Subcommand};

use super::Ran;
use crate::i18n::Texts;
use crate::session::Request;

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
    Install(install::Arguments),
    Uninstall(install::UndoArguments),
    #[command(hide = true)]
    Merge(merge::Arguments),
    #[command(hide = true)]
    Textconv(textconv::Arguments),
    #[command(hide = true)]
    ExternalDiff(external_diff::Arguments),
}

/// Does it. Without a register too: git may stand anywhere.
pub fn run(arguments: Arguments, request: &Request, texts: &Texts) -> Ran {
    match arguments.act {
        Act::Install(act) => install::run(&act, request, texts),
        Act::Uninstall(act) => install::uninstall(&act, request, texts),
        Act::Merge(act) => merge::run(act, texts),
        Act::Textconv(act) => textconv::run(&act, request, texts),
        Act::ExternalDiff(act) => external_diff::run(&act, request, texts),
    }
}
