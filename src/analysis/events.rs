//! Every event that can be forecast, and what became of it.

use std::collections::BTreeMap;

use super::answered::Answered;
use super::forecast::Known;
use crate::domain::forecast::ForecastEvent;
use crate::domain::outcome::{Outcome, OutcomeResult, event_key};

/// An event with what is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event<'a> {
    /// Its name in `outcomes.ron`.
    pub key: String,
    /// The event.
    pub event: &'a ForecastEvent,
    /// What was recorded of it.
    pub outcome: Option<&'a Outcome>,
    /// Where it stands.
    pub standing: Standing,
}

/// Where an event stands on the day on which one looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// No outcome yet, and its day is still to come.
    Open,
    /// No outcome yet, and this is its day.
    Due,
    /// No outcome, though its day has passed.
    Overdue,
    /// It happened.
    Happened,
    /// It did not happen.
    DidNotHappen,
    /// It can no longer be decided.
    Void,
}

impl Standing {
    /// Short name, to look its word up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Due => "due",
            Self::Overdue => "overdue",
            Self::Happened => "happened",
            Self::DidNotHappen => "did-not-happen",
            Self::Void => "void",
        }
    }

    /// True where somebody must say what happened: its day has come, and nobody has.
    pub fn is_due(self) -> bool {
        matches!(self, Self::Due | Self::Overdue)
    }

    /// True where an outcome has been recorded.
    pub fn is_recorded(self) -> bool {
        matches!(self, Self::Happened | Self::DidNotHappen | Self::Void)
    }
}

/// Every event that the rounds, or the independent reviews in `all` for themselves, define; soonest first.
pub fn events<'a>(all: &[Answered<'a>], known: Known<'a>) -> Vec<Event<'a>> {
    let mut defined: BTreeMap<String, &ForecastEvent> = BTreeMap::new();
    for (period, round) in known.rounds {
        for (id, event) in &round.events {
            if let Some(contribution) = &event.contribution {
                defined.insert(event_key(*period, contribution, id), event);
            }
        }
    }
    for one in all.iter().filter(|one| one.is_independent()) {
        for id in one.review.events.keys() {
            if let (key, Some(event)) = known.event(one.review, id) {
                defined.insert(key, event);
            }
        }
    }
    let mut events: Vec<Event> = defined
        .into_iter()
        .map(|(key, event)| {
            let outcome = known.outcomes.outcomes.get(&key);
            let standing = match outcome.map(|outcome| outcome.result) {
                Some(OutcomeResult::Happened) => Standing::Happened,
                Some(OutcomeResult::DidNotHappen) => Standing::DidNotHappen,
                Some(OutcomeResult::Void) => Standing::Void,
                None if event.due < known.today => Standing::Overdue,
                None if event.due == known.today => Standing::Due,
                None => Standing::Open,
            };
            Event {
                key,
                event,
                outcome,
                standing,
            }
        })
        .collect();
    events.sort_by_key(|one| one.event.due);
    events
}
