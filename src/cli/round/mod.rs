//! `peil round`: making a round and keeping it, by the coordinator.

mod acts;
mod new;

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Args, Subcommand};
use jiff::civil::Date;

use super::Ran;
use crate::domain::id::{ChecklistId, ContributionId, EventId, PersonId, QuestionId};
use crate::domain::period::Period;
use crate::domain::round::WaiverCode;
use crate::session::Session;
use crate::session::desk::How;

/// What to do.
#[derive(Debug, Args)]
#[command(
    disable_help_subcommand = true,
    subcommand_required = true,
    arg_required_else_help = true
)]
pub struct Arguments {
    #[command(subcommand)]
    act: Act,
}

/// What can be done with a round.
#[derive(Debug, Subcommand)]
#[command(disable_help_flag = true)]
enum Act {
    New(NewArguments),
    Assign(AssignArguments),
    Withdraw(WithdrawArguments),
    Replace(ReplaceArguments),
    Extend(ExtendArguments),
    Waive(WaiveArguments),
    Dismiss(DismissArguments),
    Event(EventArguments),
}

/// How far to go; the same for every act.
#[derive(Debug, Clone, Copy, Args)]
pub struct Going {
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long)]
    pub drop_comments: bool,
}

impl Going {
    /// What the flags ask for.
    pub fn how(self) -> How {
        How {
            dry_run: self.dry_run,
            drop_comments: self.drop_comments,
        }
    }
}

/// A new round.
#[derive(Debug, Args)]
pub struct NewArguments {
    period: Option<Period>,
    #[arg(long)]
    due: Option<Date>,
    #[arg(long)]
    with: Vec<ContributionId>,
    #[arg(long)]
    without: Vec<ContributionId>,
    #[arg(long)]
    checklist: Option<ChecklistId>,
    #[arg(long)]
    reviewers: Option<usize>,
    #[command(flatten)]
    going: Going,
}

/// Whom to assign to what.
#[derive(Debug, Args)]
pub struct AssignArguments {
    contribution: Option<ContributionId>,
    people: Vec<PersonId>,
    #[arg(long)]
    period: Option<Period>,
    #[arg(long)]
    due: Option<Date>,
    #[command(flatten)]
    going: Going,
}

/// Whom to withdraw from what.
#[derive(Debug, Args)]
pub struct WithdrawArguments {
    contribution: Option<ContributionId>,
    who: Option<PersonId>,
    #[arg(long)]
    period: Option<Period>,
    #[command(flatten)]
    going: Going,
}

/// Who takes whose place.
#[derive(Debug, Args)]
pub struct ReplaceArguments {
    contribution: Option<ContributionId>,
    who: Option<PersonId>,
    by: Option<PersonId>,
    #[arg(long)]
    period: Option<Period>,
    #[arg(long)]
    due: Option<Date>,
    #[command(flatten)]
    going: Going,
}

/// Whose day moves, and to when.
#[derive(Debug, Args)]
pub struct ExtendArguments {
    contribution: Option<ContributionId>,
    who: Option<PersonId>,
    #[arg(long)]
    due: Option<Date>,
    #[arg(long)]
    period: Option<Period>,
    #[command(flatten)]
    going: Going,
}

/// What to lift for whom.
#[derive(Debug, Args)]
pub struct WaiveArguments {
    contribution: Option<ContributionId>,
    who: Option<PersonId>,
    #[arg(long, value_parser = code())]
    code: Option<WaiverCode>,
    #[arg(long)]
    period: Option<Period>,
    #[command(flatten)]
    going: Going,
}

/// What to set aside.
#[derive(Debug, Args)]
pub struct DismissArguments {
    rule: Option<String>,
    path: Option<String>,
    #[arg(long)]
    contribution: Option<ContributionId>,
    #[arg(long)]
    who: Option<PersonId>,
    #[arg(long)]
    because: Option<String>,
    #[arg(long)]
    period: Option<Period>,
    #[command(flatten)]
    going: Going,
}

/// What to ask reviewers to forecast.
#[derive(Debug, Args)]
#[command(disable_help_subcommand = true)]
pub struct EventArguments {
    #[arg(value_parser = PossibleValuesParser::new(["add"]))]
    act: String,
    contribution: Option<ContributionId>,
    event: Option<EventId>,
    #[arg(long)]
    text: Vec<String>,
    #[arg(long)]
    criterion: Vec<String>,
    #[arg(long)]
    due: Option<Date>,
    #[arg(long)]
    about: Option<String>,
    #[arg(long)]
    question: Option<QuestionId>,
    #[arg(long)]
    resolver: Option<PersonId>,
    #[arg(long)]
    period: Option<Period>,
    #[command(flatten)]
    going: Going,
}

/// The codes of a lifted block, as typed.
pub const CODES: [(&str, WaiverCode); 3] = [
    ("earlier-involvement", WaiverCode::EarlierInvolvement),
    ("line-relation", WaiverCode::LineRelation),
    ("authority", WaiverCode::Authority),
];

fn code() -> impl clap::builder::TypedValueParser<Value = WaiverCode> {
    PossibleValuesParser::new(CODES.map(|(name, _)| name)).map(|name| {
        let found = CODES.iter().find(|(one, _)| *one == name);
        found.map_or(WaiverCode::Authority, |(_, code)| *code)
    })
}

/// Does it.
pub fn run(arguments: Arguments, mut session: Session) -> Ran {
    let session = &mut session;
    match arguments.act {
        Act::New(arguments) => new::run(arguments, session),
        Act::Assign(arguments) => acts::assign(arguments, session),
        Act::Withdraw(arguments) => acts::withdraw(arguments, session),
        Act::Replace(arguments) => acts::replace(arguments, session),
        Act::Extend(arguments) => acts::extend(arguments, session),
        Act::Waive(arguments) => acts::waive(arguments, session),
        Act::Dismiss(arguments) => acts::dismiss(arguments, session),
        Act::Event(arguments) => acts::event(arguments, session),
    }
}
