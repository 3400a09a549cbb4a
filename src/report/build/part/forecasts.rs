//! What reviewers expect, and how what they expected earlier turned out.

use crate::domain::answer::Score;
use crate::domain::forecast::ForecastEvent;
use crate::domain::outcome::{Outcome, OutcomeResult, event_key, own_event_key};
use crate::domain::review::Review;
use crate::report::build::case::Case;
use crate::report::document::{Block, Column, Document, Span, Spans, Table, plain};

/// The forecasts of this period, and those of earlier periods with their outcome.
pub(in crate::report::build) fn forecasts(case: &Case<'_>, document: &mut Document) {
    document.heading(1, case.t("summary-forecasts"));
    let now: Vec<Vec<Spans>> = case
        .basis
        .iter()
        .flat_map(|review| rows(case, review, false))
        .collect();
    if now.is_empty() {
        document.text(case.t("summary-forecasts-none"));
    } else {
        push(case, "summary-forecasts-now", now, document);
    }
    let earlier: Vec<Vec<Spans>> = case
        .earlier
        .values()
        .flatten()
        .flat_map(|review| rows(case, review, true))
        .collect();
    if !earlier.is_empty() {
        push(case, "summary-forecasts-earlier", earlier, document);
    }
}

fn push(case: &Case<'_>, caption: &str, rows: Vec<Vec<Spans>>, document: &mut Document) {
    document.push(Block::Table(Table {
        caption: case.tv(caption, &[("count", rows.len().into())]).into(),
        columns: [
            "summary-forecast-event",
            "summary-forecast-chance",
            "summary-forecast-due",
            "summary-forecast-outcome",
        ]
        .map(|key| Column::left(case.t(key)))
        .into(),
        rows,
    }));
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

fn rows(case: &Case<'_>, review: &Review, with_period: bool) -> Vec<Vec<Spans>> {
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
            Some(event) => plain(case.texts.own(&event.text)),
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
        rows.push(vec![
            what,
            plain(case.chance(low.get(), best.get(), high.get())),
            event.map_or_else(|| plain("–"), |event| plain(case.texts.date(event.due))),
            plain(turned_out(case, event, outcome)),
        ]);
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
