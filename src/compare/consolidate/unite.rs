//! One set of names for sources and events of one's own, where several reviews may call different things alike.

use std::collections::BTreeMap;

use crate::domain::answer::Score;
use crate::domain::id::{EventId, PersonId, SourceId};
use crate::domain::review::Review;

/// The reviews with sources and events renamed where an earlier one has another of the same name.
pub(super) fn unite(mut reviews: Vec<Review>) -> Vec<Review> {
    let (mut sources, mut events) = (BTreeMap::new(), BTreeMap::new());
    for review in &mut reviews {
        let renamed = rename(&mut review.sources, &mut sources, &review.person, |name| {
            SourceId::new(name).ok()
        });
        let forecast = rename(&mut review.events, &mut events, &review.person, |name| {
            EventId::new(name).ok()
        });
        for answer in review.answers.values_mut() {
            for citation in &mut answer.evidence {
                if let Some(name) = renamed.get(&citation.source) {
                    citation.source = name.clone();
                }
            }
            if let Score::Forecast { event, .. } = &mut answer.score
                && let Some(name) = forecast.get(event)
            {
                *event = name.clone();
            }
        }
    }
    reviews
}

/// Puts `own` among `all` under names that are free or stand for the same; says which got another name.
fn rename<K: Ord + Clone + ToString, V: Clone + PartialEq>(
    own: &mut BTreeMap<K, V>,
    all: &mut BTreeMap<K, V>,
    person: &PersonId,
    make: impl Fn(String) -> Option<K>,
) -> BTreeMap<K, K> {
    let mut renamed = BTreeMap::new();
    let before = std::mem::take(own);
    let taken: Vec<K> = before.keys().cloned().collect();
    for (id, value) in before {
        let name = match all.get(&id) {
            Some(other) if *other != value => {
                let name = free(&id, person, &make, |name| {
                    taken.contains(name) || all.get(name).is_some_and(|other| *other != value)
                });
                renamed.insert(id, name.clone());
                name
            }
            _ => id,
        };
        all.insert(name.clone(), value.clone());
        own.insert(name, value);
    }
    renamed
}

/// A name made from `id` and the person's that is free.
fn free<K: Clone + ToString>(
    id: &K,
    person: &PersonId,
    make: impl Fn(String) -> Option<K>,
    taken: impl Fn(&K) -> bool,
) -> K {
    let own = id;
    let id = id.to_string();
    // Ids have at most 64 letters, all of them ASCII; of a long one the beginning stays.
    let mut numbers = 1u32..;
    let found = numbers.find_map(|n| {
        let end = if n == 1 {
            format!("-{person}")
        } else {
            format!("-{person}-{n}")
        };
        let room = 64usize.saturating_sub(end.len());
        let begin: String = id.chars().take(room).collect();
        let name = if room == 0 {
            format!("other-{n}")
        } else {
            begin + &end
        };
        make(name).filter(|name| !taken(name))
    });
    // Each number gives another name, so they do not run out.
    found.unwrap_or_else(|| own.clone())
}
