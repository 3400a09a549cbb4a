//! What an answer refers to exists: sources, events, assumptions.

use super::rule::{Found, ReviewCase, Rule};
use crate::domain::answer::Score;
use crate::domain::id::{EventId, SourceId};

pub(super) const RULES: &[Rule] = &[
    Rule::review("unknown-source", unknown_source),
    Rule::review("unknown-event", unknown_event),
    Rule::review("unknown-assumption", unknown_assumption),
];

fn unknown_source(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let review = case.review();
    for (question, answer) in &review.answers {
        for (index, citation) in answer.evidence.iter().enumerate() {
            if !review.sources.contains_key(&citation.source) {
                let index = index.to_string();
                found.error(
                    case.file,
                    &["answers", question.as_str(), "evidence", &index],
                    &[("question", question), ("source", &citation.source)],
                );
                let known = review.sources.keys().map(SourceId::as_str);
                found.meant(citation.source.as_str(), known);
            }
        }
    }
}

fn unknown_event(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let review = case.review();
    if case.register.is_round_damaged(review.period) {
        return;
    }
    for (question, answer) in &review.answers {
        let Score::Forecast { event, .. } = &answer.score else {
            continue;
        };
        let asked = case.round.is_some_and(|round| {
            let mut events = round.value.events_of(&review.contribution);
            events.any(|(id, _)| id == event)
        });
        if !asked && !review.events.contains_key(event) {
            found.error(
                case.file,
                &["answers", question.as_str(), "score", "event"],
                &[("question", question), ("event", event)],
            );
            let events = case.round.iter();
            let events = events.flat_map(|round| round.value.events_of(&review.contribution));
            let known = events.map(|(id, _)| id).chain(review.events.keys());
            found.meant(event.as_str(), known.map(EventId::as_str));
        }
    }
}

fn unknown_assumption(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let Some(contribution) = case.contribution else {
        return;
    };
    for (question, answer) in &case.review().answers {
        let Score::Assumptions(views) = &answer.score else {
            continue;
        };
        for (id, view) in views {
            let mut recorded = contribution.value.assumptions.iter();
            if view.added.is_none() && !recorded.any(|one| one.id == *id) {
                found.error(
                    case.file,
                    &["answers", question.as_str(), "score", id.as_str()],
                    &[("question", question), ("assumption", id)],
                );
                let known = contribution.value.assumptions.iter();
                found.meant(id.as_str(), known.map(|one| one.id.as_str()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::world::{DRAFT, World, answered, assumption, forecast, id, level};
    use crate::domain::answer::Score;
    use crate::domain::source::Citation;

    #[test]
    fn a_cited_source_is_entered_in_the_review() {
        let mut world = World::sound();
        let mut answer = answered(level(2));
        let cite = |source| Citation {
            source: id(source),
            place: String::new(),
        };
        answer.evidence = vec![cite("letter"), cite("latter")];
        world.review(DRAFT).answers.insert(id("A1"), answer);
        assert_eq!(
            world.fired("unknown-source"),
            [format!("error {DRAFT}: answers/A1/evidence/1")]
        );
    }

    #[test]
    fn a_forecast_is_of_an_event_of_the_round_or_of_ones_own() {
        let fired = |event: &str, own: bool| {
            let mut world = World::sound();
            let asked = world.round("2026-H1").events[&id("mandate")].clone();
            let review = world.review(DRAFT);
            let answer = answered(forecast(event, 10, 20, 30));
            review.answers.insert(id("B3"), answer);
            if own {
                review.events.insert(id(event), asked);
            }
            world.fired("unknown-event")
        };
        let expected = [format!("error {DRAFT}: answers/B3/score/event")];
        assert_eq!(fired("handback", false), [""; 0]);
        assert_eq!(fired("handover", false), expected);
        assert_eq!(fired("handover", true), [""; 0]);
    }

    #[test]
    fn an_assumption_is_recorded_or_added() {
        let fired = |name: &str, added: Option<&str>| {
            let mut world = World::sound();
            let mut view = assumption();
            view.added = added.map(str::to_owned);
            let score = Score::Assumptions([(id(name), view)].into());
            world
                .review(DRAFT)
                .answers
                .insert(id("B2"), answered(score));
            world.fired("unknown-assumption")
        };
        assert_eq!(fired("support", None), [""; 0]);
        assert_eq!(fired("rains", Some("It rains enough")), [""; 0]);
        assert_eq!(
            fired("rains", None),
            [format!("error {DRAFT}: answers/B2/score/rains")]
        );
    }
}
