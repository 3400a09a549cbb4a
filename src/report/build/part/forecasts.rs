//! What reviewers expect, and how what they expected earlier turned out.

use crate::domain::answer::Score;
use crate::domain::forecast::ForecastEvent;
use crate::domain::outcome::{Outcome, OutcomeResult, event_key, own_event_key};
use crate::domain::review::Review;
use crate::report::build::case::Case;
use crate::report::chart::{Chart, Forecasts, Plot, Range};
use crate::report::document::{Block, Column, Document, Span, Spans, Table, Words, plain};

/// The forecasts of this period, and those of earlier periods with their outcome.
pub(in crate::report::build) fn forecasts(case: &Case<'_>, document: &mut Document) {
    document.heading(1, case.t("summary-forecasts"));
    let now: Vec<Row> = case
        .basis
        .iter()
        .flat_map(|review| rows(case, review, false))
        .collect();
    if now.is_empty() {
        document.text(case.t("summary-forecasts-none"));
    } else {
        push(case, "summary-forecasts-now", now, document);
    }
    let earlier: Vec<Row> = case
        .earlier
        .values()
        .flatten()
        .flat_map(|review| rows(case, review, true))
        .collect();
    if !earlier.is_empty() {
        push(case, "summary-forecasts-earlier", earlier, document);
    }
}

/// A row of the table, and the same row as it is drawn.
type Row = (Vec<Spans>, Range);

fn push(case: &Case<'_>, caption: &str, rows: Vec<Row>, document: &mut Document) {
    let title = case.tv(caption, &[("count", rows.len().into())]).into();
    let (rows, drawn) = rows.into_iter().unzip();
    document.push(Block::Chart(Box::new(Chart {
        title,
        description: case.t("chart-forecasts-about").into(),
        plot: Plot::Forecasts(Forecasts { rows: drawn }),
        table: Table {
            caption: Words::default(),
            columns: [
                "summary-forecast-event",
                "summary-forecast-chance",
                "summary-forecast-due",
                "summary-forecast-outcome",
            ]
            .map(|key| Column::left(case.t(key)))
            .into(),
            rows,
        },
    })));
}

/// The event that `review` forecast, from its round or the review itself.
pub(in crate::report::build) fn event<'a>(
    case: &Case<'a>,
    review: &'a Review,
    id: &crate::domain::id::EventId,
) -> Option<&'a ForecastEvent> {
    let own = review.events.get(id);
    own.or_else(|| case.round_of(review.period)?.events.get(id))
}

fn rows(case: &Case<'_>, review: &Review, with_period: bool) -> Vec<Row> {
    let mut rows = Vec::new();
    for answer in review.answers.values() {
        let Score::Forecast {
            event: id,
            low,
            best,
            high,
        } = &answer.score
        else {
            continue;
        };
        let event = event(case, review, id);
        let mut what = match event {
            Some(event) => plain(case.own(&event.text)),
            None => plain(id.to_string()),
        };
        let mut aside = Vec::new();
        if with_period {
            aside.push(review.period.to_string());
        }
        if case.is_shared() || with_period {
            aside.push(case.author(review));
        }
        if !aside.is_empty() {
            what.push(Span::muted(format!("({})", aside.join(", "))));
        }
        let (period, contribution) = (review.period, &review.contribution);
        let key = if review.events.contains_key(id) {
            own_event_key(period, contribution, &review.person, id)
        } else {
            event_key(period, contribution, id)
        };
        let outcome = case.inputs.outcomes.and_then(|all| all.outcomes.get(&key));
        let chance = case.chance(low.get(), best.get(), high.get());
        let ended = turned_out(case, event, outcome);
        let label: Vec<&str> = what.iter().map(|span| span.words.as_str()).collect();
        let drawn = Range {
            label: label.join(" ").into(),
            low: low.get(),
            best: best.get(),
            high: high.get(),
            happened: match outcome.map(|outcome| outcome.result) {
                Some(OutcomeResult::Happened) => Some(true),
                Some(OutcomeResult::DidNotHappen) => Some(false),
                Some(OutcomeResult::Void) | None => None,
            },
            aside: format!("{chance}; {ended}").into(),
        };
        let due = event.map_or_else(|| plain("–"), |event| plain(case.texts.date(event.due)));
        rows.push((vec![what, plain(chance), due, plain(ended)], drawn));
    }
    rows
}

fn turned_out(case: &Case<'_>, event: Option<&ForecastEvent>, outcome: Option<&Outcome>) -> String {
    let due = event.is_some_and(|event| event.due < case.inputs.today);
    case.t(match outcome.map(|outcome| outcome.result) {
        Some(OutcomeResult::Happened) => "summary-outcome-happened",
        Some(OutcomeResult::DidNotHappen) => "summary-outcome-did-not",
        Some(OutcomeResult::Void) => "summary-outcome-void",
        None if due => "summary-outcome-due",
        None => "summary-outcome-open",
    })
}
