//! `peil diff`: what differs between two files, two periods or two reviewers, in words.

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::failure::{Exit, Failure};
use super::{Ran, choose, output};
use crate::domain::period::Period;
use crate::i18n::{Texts, Value};
use crate::report::build::changes::document;
use crate::report::export::{Comparison, changes_json};
use crate::report::render::{self, diagnostics};
use crate::session::Session;
use crate::session::differences::{Choice, Compared, Difference, Side, SideError};
use crate::store::revision::RevisionError;

/// What to compare, and how to say it.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Two files; a contribution and two periods; or a contribution, a period and two authors.
    #[arg(required = true, num_args = 2..=4)]
    sides: Vec<String>,
    #[arg(long)]
    of: Option<String>,
    #[arg(long, default_value = "terminal", value_parser = PossibleValuesParser::new(["terminal", "markdown", "json"]))]
    format: String,
}

/// Prints what differs. Ends with 1 where anything does.
pub fn run(arguments: &Arguments, session: &Session) -> Ran {
    let texts = &session.texts;
    let compared = {
        let _busy = output::Busy::with("cli-diff-busy", texts);
        compared(arguments, session)?
    };
    let differs = compared.iter().any(|one| !one.difference.is_empty());
    if arguments.format == "json" {
        let all: Vec<Comparison<'_>> = compared.iter().map(row).collect();
        output::print(changes_json(&all).as_bytes(), texts)?;
    } else {
        // The names stand in a list of the parser's own.
        let format = render::by_name(&arguments.format).unwrap_or(&render::RENDERERS[0]);
        for (place, one) in compared.iter().enumerate() {
            if place > 0 {
                output::print(b"\n", texts)?;
            }
            let document = document(&session.change_page(one), texts);
            let page = output::rendered(&document, format, output::page(), texts)?;
            output::print(&page, texts)?;
        }
    }
    Ok(if differs { Exit::Findings } else { Exit::Well })
}

fn row(compared: &Compared) -> Comparison<'_> {
    let (review, fields, goals) = match &compared.difference {
        Difference::Reviews(changes) => (Some(changes), None, &[][..]),
        Difference::Files(fields, goals) => (None, Some(fields.as_slice()), goals.as_slice()),
    };
    Comparison {
        before: &compared.before.name,
        after: &compared.after.name,
        equal: compared.difference.is_empty(),
        review,
        fields,
        goals,
    }
}

fn compared(arguments: &Arguments, session: &Session) -> Result<Vec<Compared>, Failure> {
    let texts = &session.texts;
    let side = |found: Result<Side, SideError>| found.map_err(|error| refused(&error, texts));
    let choice = match arguments.sides.as_slice() {
        [one, other] => {
            if arguments.of.is_some() {
                return Err(Failure::of(Exit::Usage, "cli-diff-of-periods", &[], texts));
            }
            let (before, after) = (side(session.side(one))?, side(session.side(other))?);
            return Ok(vec![session.compare(before, after)]);
        }
        [contribution, before, after] => {
            let contribution = choose::contribution(contribution, session)?;
            let periods = (period(before, texts)?, period(after, texts)?);
            session.between_periods(&contribution, periods, arguments.of.as_deref())
        }
        [contribution, when, one, other] => {
            let contribution = choose::contribution(contribution, session)?;
            let when = period(when, texts)?;
            session.between_authors(&contribution, (when, one), (when, other))
        }
        _ => return Err(Failure::of(Exit::Usage, "cli-diff-sides", &[], texts)),
    };
    let pairs = pairs(choice, &arguments.sides[0], texts)?;
    let pairs = pairs.iter().map(|(one, other)| {
        let before = side(session.side_of_review(one))?;
        let after = side(session.side_of_review(other))?;
        Ok(session.compare(before, after))
    });
    pairs.collect()
}

fn pairs(
    choice: Choice,
    contribution: &str,
    texts: &Texts,
) -> Result<Vec<crate::session::differences::Pairing>, Failure> {
    let failure = |key: &str, period: Option<Period>, whom: &str| {
        let period = period.map(|period| period.to_string()).unwrap_or_default();
        let values = [
            ("contribution", Value::from(contribution)),
            ("period", period.into()),
            ("whom", whom.into()),
        ];
        Failure::of(Exit::Usage, key, &values, texts)
    };
    match choice {
        Choice::Pairs(pairs) => Ok(pairs),
        Choice::Nothing(period) => Err(failure("cli-diff-no-review", Some(period), "")),
        Choice::Nobody(period, whom, known) => {
            Err(failure("cli-diff-nobody", Some(period), &whom).listing(known))
        }
        Choice::Unclear(one, other) => {
            let list = [one.join(", "), other.join(", ")];
            Err(failure("cli-diff-unclear", None, "").listing(list))
        }
    }
}

fn period(text: &str, texts: &Texts) -> Result<Period, Failure> {
    text.parse().map_err(|_| {
        let values = [("period", Value::from(text))];
        Failure::of(Exit::Usage, "cli-diff-no-period", &values, texts)
    })
}

/// Why a side cannot be shown, in words.
fn refused(error: &SideError, texts: &Texts) -> Failure {
    let of = |exit, key: &str, name: &str, revision: &str| {
        let values = [("name", Value::from(name)), ("revision", revision.into())];
        Failure::of(exit, key, &values, texts)
    };
    match error {
        SideError::NoFile { name } => of(Exit::Usage, "cli-diff-no-file", name, ""),
        SideError::Hidden { name } => of(Exit::World, "cli-diff-hidden", name, ""),
        SideError::Damaged { name, findings } => {
            let mut failure = of(Exit::World, "cli-diff-damaged", name, "");
            failure.advice = diagnostics::render(findings, texts, output::plain_page());
            failure
        }
        SideError::Revision(error) => match error {
            RevisionError::NoGit => of(Exit::World, "cli-diff-no-git", "", ""),
            RevisionError::NoRevision { revision } => {
                of(Exit::Usage, "cli-diff-no-revision", "", revision)
            }
            RevisionError::NoFile { revision, path } => {
                of(Exit::Usage, "cli-diff-not-in-revision", path, revision)
            }
            RevisionError::Unreadable { revision, path } => {
                of(Exit::World, "cli-diff-unreadable", path, revision)
            }
        },
    }
}
