//! What must fit together in a merged review: locked scores with those that stand, citations with their sources.

use std::collections::BTreeSet;

use crate::domain::answer::Score;
use crate::domain::first_scores::is_changed;
use crate::domain::id::{EventId, QuestionId, SourceId};
use crate::domain::review::Review;

/// The answers whose scores one side locked and the other, which had not, changed: that was no change after the
/// lock, so nobody may find it as one.
pub(super) fn unlocked(base: &Review, ours: &Review, theirs: &Review) -> BTreeSet<QuestionId> {
    let (lock, other) = match (&ours.lock, &theirs.lock) {
        (Some(lock), None) => (lock, theirs),
        (None, Some(lock)) => (lock, ours),
        _ => return BTreeSet::new(),
    };
    if base.lock.is_some() {
        return BTreeSet::new();
    }
    let ids = lock.scores.keys();
    let changed = ids.filter(|id| is_changed(score(base, id), score(other, id)));
    changed.cloned().collect()
}

fn score<'a>(review: &'a Review, id: &QuestionId) -> &'a Score {
    let answer = review.answers.get(id);
    answer.map_or(&Score::NotYet, |answer| &answer.score)
}

/// Sources and events that the merged review needs and that one side had taken away, though the other cites them
/// where they were not cited before: as names of their places, with the map that each stands in.
pub(super) fn dangling(merged: &Review, ours: &Review, theirs: &Review) -> Vec<[String; 2]> {
    let mut found = Vec::new();
    for id in sources(merged) {
        let took = |side: &Review| !side.sources.contains_key(id) && !sources(side).contains(id);
        let has = |side: &Review| side.sources.contains_key(id);
        if !has(merged) && ((took(ours) && has(theirs)) || (took(theirs) && has(ours))) {
            found.push(["sources".to_owned(), id.to_string()]);
        }
    }
    for id in events(merged) {
        let took = |side: &Review| !side.events.contains_key(id) && !events(side).contains(id);
        let has = |side: &Review| side.events.contains_key(id);
        if !has(merged) && ((took(ours) && has(theirs)) || (took(theirs) && has(ours))) {
            found.push(["events".to_owned(), id.to_string()]);
        }
    }
    found
}

fn sources(review: &Review) -> BTreeSet<&SourceId> {
    let answers = review.answers.values();
    let cited = answers.flat_map(|answer| &answer.evidence);
    cited.map(|citation| &citation.source).collect()
}

fn events(review: &Review) -> BTreeSet<&EventId> {
    let scores = review.answers.values().map(|answer| &answer.score);
    let events = scores.filter_map(|score| match score {
        Score::Forecast { event, .. } => Some(event),
        _ => None,
    });
    events.collect()
}
