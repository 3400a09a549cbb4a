//! `peil stats`: the figures behind the reviews, each with the number that it rests on.

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::failure::{Exit, Failure};
use super::{Ran, choose, output};
use crate::domain::period::PeriodRange;
use crate::report::build::statistics::{Statistics, statistics};
use crate::report::export::{stats_csv, stats_json};
use crate::session::Session;
use crate::session::measure::Part;

/// Over what, and how to say it.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(long)]
    contribution: Option<String>,
    #[arg(long)]
    period: Option<PeriodRange>,
    #[arg(long, default_value = "terminal", value_parser = PossibleValuesParser::new(["terminal", "json", "csv"]))]
    format: String,
}

/// Prints the figures over what was submitted.
pub fn run(arguments: &Arguments, session: &Session) -> Ran {
    let texts = &session.texts;
    let contribution = arguments.contribution.as_deref();
    let contribution = contribution
        .map(|name| choose::contribution(name, session))
        .transpose()?;
    let part = Part {
        contribution,
        periods: arguments.period,
    };
    if let Some(range) = part.periods {
        some_round(range, session)?;
    }
    let stats = {
        let _busy = output::Busy::with("cli-stats-busy", texts);
        session.stats(&part)
    };
    let folder = &session.folder;
    match arguments.format.as_str() {
        "json" => output::print(stats_json(&stats).as_bytes(), texts)?,
        "csv" => output::print(&stats_csv(&stats, part.contribution.as_ref()), texts)?,
        _ => {
            let checklists = folder.checklists.values();
            let contributions = folder.contributions.iter();
            let given = Statistics {
                stats: &stats,
                contribution: part.contribution.as_ref(),
                periods: part.periods,
                checklists: checklists.map(|file| &file.value).collect(),
                titles: contributions
                    .map(|(id, file)| (id, &file.value.title))
                    .collect(),
            };
            output::show(&statistics(&given, texts), texts)?;
        }
    }
    Ok(Exit::Well)
}

/// That `range` holds a period of this register.
fn some_round(range: PeriodRange, session: &Session) -> Result<(), Failure> {
    let periods = session.folder.periods();
    if periods.iter().any(|period| range.contains(*period)) {
        return Ok(());
    }
    let period = if range.from == range.to {
        range.from.to_string()
    } else {
        format!("{}..{}", range.from, range.to)
    };
    let values = [("period", period.into())];
    let failure = Failure::of(Exit::Usage, "cli-no-such-round", &values, &session.texts);
    Err(failure.listing(periods.iter().map(ToString::to_string)))
}
