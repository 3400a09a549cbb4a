//! How good reviewers' forecasts turned out to be: together, never by named reviewer.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Serialize;

use super::answered::{Answered, Stage};
use super::brier::{Resolved, Scored};
use crate::domain::answer::Score;
use crate::domain::forecast::{ForecastEvent, Percent};
use crate::domain::id::EventId;
use crate::domain::outcome::{OutcomeResult, Outcomes, event_key, own_event_key};
use crate::domain::period::Period;
use crate::domain::review::Review;
use crate::domain::round::Round;

/// Forecasts and what became of them.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Forecasts {
    /// What became of the events that were forecast, each counted once.
    pub events: Fate,
    /// What became of the final forecasts, one per reviewer and event.
    pub forecasts: Fate,
    /// First forecasts, as locked.
    pub first: Scored,
    /// Final forecasts.
    #[serde(rename = "final")]
    pub last: Scored,
    /// One forecast per event: the mean of the reviewers' final best estimates.
    pub pooled: Scored,
}

/// How many of something stand where.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Fate {
    /// How many in all.
    pub n: usize,
    /// Decided: it happened or it did not.
    pub resolved: usize,
    /// Can no longer be decided; not scored.
    pub void: usize,
    /// Not decided yet, and not due.
    pub unresolved: usize,
    /// Not decided, though the day has passed.
    pub overdue: usize,
    /// Names an event that neither the round nor the review defines.
    pub unknown: usize,
}

/// What became of one event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Resolved(bool),
    Void,
    Unresolved,
    Overdue,
    Unknown,
}

impl Fate {
    fn add(&mut self, state: State) {
        self.n += 1;
        let count = match state {
            State::Resolved(_) => &mut self.resolved,
            State::Void => &mut self.void,
            State::Unresolved => &mut self.unresolved,
            State::Overdue => &mut self.overdue,
            State::Unknown => &mut self.unknown,
        };
        *count += 1;
    }
}

/// Rounds and outcomes: what is needed to say what became of an event.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// The rounds that define events.
    pub rounds: &'a BTreeMap<Period, Round>,
    /// What happened.
    pub outcomes: &'a Outcomes,
    /// The day on which one looks.
    pub today: Date,
}

impl<'a> Known<'a> {
    /// The name in `outcomes.ron` and the definition of an event that `review` forecasts: the round's, else
    /// one of its own.
    pub fn event(&self, review: &'a Review, id: &EventId) -> (String, Option<&'a ForecastEvent>) {
        let (period, contribution) = (review.period, &review.contribution);
        let shared = self
            .rounds
            .get(&period)
            .and_then(|round| round.events.get(id))
            .filter(|event| event.contribution.as_ref() == Some(contribution));
        match (shared, review.events.get(id)) {
            (None, Some(own)) => {
                let key = own_event_key(period, contribution, &review.person, id);
                (key, Some(own))
            }
            (shared, _) => (event_key(period, contribution, id), shared),
        }
    }

    fn state(&self, key: &str, event: Option<&ForecastEvent>) -> State {
        let outcome = self.outcomes.outcomes.get(key);
        match (outcome.map(|outcome| outcome.result), event) {
            (Some(OutcomeResult::Happened), _) => State::Resolved(true),
            (Some(OutcomeResult::DidNotHappen), _) => State::Resolved(false),
            (Some(OutcomeResult::Void), _) => State::Void,
            (None, None) => State::Unknown,
            (None, Some(event)) if event.due < self.today => State::Overdue,
            (None, Some(_)) => State::Unresolved,
        }
    }
}

/// One forecast: the event's name, its state, and the best estimate.
type Forecast = (String, State, Percent);

fn collect(all: &[Answered], known: Known, stage: Stage) -> Vec<Forecast> {
    let mut found = Vec::new();
    for one in all.iter().filter(|one| one.is_independent()) {
        // A first forecast may be of a question that has no answer any more, so both maps count.
        let scores: Vec<&Score> = match (stage, &one.review.lock) {
            (Stage::Final, _) => one.review.answers.values().map(|one| &one.score).collect(),
            (Stage::First, Some(lock)) => lock.scores.values().collect(),
            (Stage::First, None) => Vec::new(),
        };
        for score in scores {
            if let Score::Forecast { event, best, .. } = score {
                let (key, event) = known.event(one.review, event);
                let state = known.state(&key, event);
                found.push((key, state, *best));
            }
        }
    }
    found
}

fn score(forecasts: &[Forecast]) -> Scored {
    let resolved: Vec<Resolved> = forecasts
        .iter()
        .filter_map(|(_, state, best)| match state {
            State::Resolved(happened) => Some(Resolved {
                forecast: f64::from(best.get()) / 100.0,
                happened: *happened,
            }),
            _ => None,
        })
        .collect();
    Scored::of(&resolved)
}

fn pool(forecasts: &[Forecast]) -> Scored {
    let mut events: BTreeMap<&str, (bool, u32, u32)> = BTreeMap::new();
    for (key, state, best) in forecasts {
        if let State::Resolved(happened) = state {
            let event = events.entry(key).or_insert((*happened, 0, 0));
            event.1 += u32::from(best.get());
            event.2 += 1;
        }
    }
    let resolved: Vec<Resolved> = events
        .into_values()
        .map(|(happened, sum, n)| Resolved {
            // One division of whole numbers, so that equal means are equal values.
            forecast: f64::from(sum) / f64::from(100 * n),
            happened,
        })
        .collect();
    Scored::of(&resolved)
}

/// Scores the forecasts of the independent reviews in `all`.
pub fn forecasts(all: &[Answered], known: Known) -> Forecasts {
    let first = collect(all, known, Stage::First);
    let last = collect(all, known, Stage::Final);
    let (mut events, mut fate) = (Fate::default(), Fate::default());
    let mut seen = BTreeSet::new();
    for (key, state, _) in &last {
        fate.add(*state);
        if seen.insert(key) {
            events.add(*state);
        }
    }
    Forecasts {
        events,
        forecasts: fate,
        first: score(&first),
        last: score(&last),
        pooled: pool(&last),
    }
}

#[cfg(test)]
#[path = "forecast_tests.rs"]
mod tests;
