//! What the command line takes: the flags that every verb knows, and the verbs. Their words stand in the language files.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use jiff::civil::Date;

use super::{
    amend, check, completions, consolidate, contribution, diff, explain, format, git, init, key,
    outcomes, people, review, round, self_report, sign, stats, status, submit, summary, verify,
};
use crate::domain::id::PersonId;
use crate::i18n::Language;
use crate::session::Request;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "peil",
    version,
    disable_help_subcommand = true,
    disable_help_flag = true
)]
#[command(disable_version_flag = true)]
pub struct Arguments {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub verb: Option<Verb>,
}

/// Flags that may stand before and after a verb.
#[derive(Debug, Args)]
pub struct Global {
    #[arg(short = 'C', global = true)]
    register: Option<PathBuf>,
    #[arg(long = "as", global = true)]
    person: Option<PersonId>,
    #[arg(long = "lang", global = true, value_parser = language)]
    language: Option<Language>,
    #[arg(long, global = true)]
    today: Option<Date>,
    #[arg(short, long, global = true, action = clap::ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = clap::ArgAction::Version)]
    version: Option<bool>,
}

/// The verbs, in the order in which the help lists them.
#[derive(Debug, Subcommand)]
#[command(disable_help_flag = true)]
pub enum Verb {
    Review(review::Arguments),
    SelfReport(self_report::Arguments),
    Status(status::Arguments),
    Summary(summary::Arguments),
    Stats(stats::Arguments),
    Outcomes(outcomes::Arguments),
    Consolidate(consolidate::Arguments),
    Round(round::Arguments),
    Contribution(contribution::Arguments),
    People(people::Arguments),
    Check(check::Arguments),
    Explain(explain::Arguments),
    Submit(submit::Arguments),
    Amend(amend::Arguments),
    Sign(sign::Arguments),
    Verify(verify::Arguments),
    Key(key::Arguments),
    Diff(diff::Arguments),
    Format(format::Arguments),
    Git(git::Arguments),
    Init(init::Arguments),
    Completions(completions::Arguments),
}

impl Global {
    /// What these flags ask of a session.
    pub fn request(&self) -> Request {
        Request {
            register: self.register.clone(),
            person: self.person.clone(),
            language: self.language,
            today: self.today,
            state: None,
        }
    }
}

fn language(tag: &str) -> Result<Language, String> {
    let found = Language::all().iter().find(|language| language.tag == tag);
    found.copied().ok_or_else(|| tag.to_owned())
}
