//! What all reviews agree on, carried over into the consolidated one: every word of each stays.

use std::collections::btree_map::Entry;

use super::Together;
use crate::domain::answer::{Answer, Confidence};
use crate::domain::consolidation::Gathered;
use crate::domain::follow_up::recommendation_key;
use crate::domain::judgement::{Judged, Judgement};
use crate::domain::marking::highest;
use crate::domain::register::Register;
use crate::domain::review::{FollowUp, Review};
use crate::domain::subject::{Subject, joined};

/// Puts into `review` what `together` agrees on, all sources and all events: scores as they are, the lowest
/// confidence, everybody's words and evidence, the highest marking. A question that has an answer, and whatever
/// else is there, stays as it is.
pub fn carry_over(together: &Together, review: &mut Review, register: Option<&Register>) {
    let voices = &together.voices;
    let open = |subject: Subject| together.subjects.contains(&subject);
    for voice in voices {
        for (id, source) in &voice.sources {
            review
                .sources
                .entry(id.clone())
                .or_insert_with(|| source.clone());
        }
        for (id, event) in &voice.events {
            review
                .events
                .entry(id.clone())
                .or_insert_with(|| event.clone());
        }
    }
    for id in voices.iter().flat_map(|voice| voice.answers.keys()) {
        if !review.answers.contains_key(id) && !open(Subject::Question(id.clone())) {
            let mut answer = answer(voices, id);
            answer.marking = together.markings.get(id).cloned();
            review.answers.insert(id.clone(), answer);
        }
    }
    for key in voices.iter().flat_map(|voice| voice.follow_up.keys()) {
        if !review.follow_up.contains_key(key) && !open(Subject::FollowUp(key.clone())) {
            let of = || {
                voices
                    .iter()
                    .filter_map(|one| Some((one, one.follow_up.get(key)?)))
            };
            if let Some((_, first)) = of().next() {
                let comment = joined(of().map(|(one, stands)| (&one.person, &*stands.comment)));
                let status = first.status;
                review
                    .follow_up
                    .insert(key.clone(), FollowUp { status, comment });
            }
        }
    }
    if review.judgement.is_none() && !open(Subject::Judgement) {
        review.judgement = judgement(voices, register);
    }
    if review.escalation.is_none() && !open(Subject::Escalation) {
        let of = || {
            voices
                .iter()
                .filter_map(|one| Some((one, one.escalation.as_ref()?)))
        };
        review.escalation = of().next().map(|(_, first)| first.clone());
        if let Some(escalation) = &mut review.escalation {
            escalation.because = joined(of().map(|(one, given)| (&one.person, &*given.because)));
            escalation.marking = highest(register, of().map(|(_, given)| given.marking.as_ref()));
        }
    }
    let gathered = together.subjects.iter();
    let gathered = gathered.filter(|one| matches!(one, Subject::Recommendation(_)));
    if gathered.count() == 0 {
        recommendations(voices, review);
    }
}

/// All recommend the same: one of each, and each of theirs is that one.
fn recommendations(voices: &[Review], review: &mut Review) {
    let Some(first) = voices.first() else {
        return;
    };
    for voice in voices {
        let same = first.recommendations.iter().zip(&voice.recommendations);
        for ((id, recommendation), (own, _)) in same {
            let made = review.consolidation.get_or_insert_default();
            let gathered = made.recommendations.entry(recommendation_key(voice, own));
            if let Entry::Vacant(gathered) = gathered {
                gathered.insert(Gathered::As(id.clone()));
                let all = &mut review.recommendations;
                all.entry(id.clone())
                    .or_insert_with(|| recommendation.clone());
            }
        }
    }
}

fn answer(voices: &[Review], id: &crate::domain::id::QuestionId) -> Answer {
    let of = || {
        voices
            .iter()
            .filter_map(|one| Some((&one.person, one.answers.get(id)?)))
    };
    let mut answer = Answer::default();
    let Some((_, first)) = of().next() else {
        return answer;
    };
    answer.score = first.score.clone();
    answer.confidence = lowest(of().map(|(_, one)| one.confidence));
    answer.strengths = joined(of().map(|(who, one)| (who, &*one.strengths)));
    answer.concerns = joined(of().map(|(who, one)| (who, &*one.concerns)));
    for citation in of().flat_map(|(_, one)| &one.evidence) {
        if !answer.evidence.contains(citation) {
            answer.evidence.push(citation.clone());
        }
    }
    if let crate::domain::answer::Score::Assumptions(views) = &mut answer.score {
        for (assumption, view) in views {
            view.because = joined(of().filter_map(|(who, one)| match &one.score {
                crate::domain::answer::Score::Assumptions(theirs) => {
                    Some((who, &*theirs.get(assumption)?.because))
                }
                _ => None,
            }));
        }
    }
    answer
}

fn judgement(voices: &[Review], register: Option<&Register>) -> Option<Judgement> {
    let of = || {
        voices
            .iter()
            .filter_map(|one| Some((one, one.judgement.as_ref()?)))
    };
    let one = |part: fn(&Judgement) -> &Judged| {
        let (_, first) = of().next()?;
        let mut judged = part(first).clone();
        judged.confidence = lowest(of().map(|(_, given)| part(given).confidence));
        judged.because = joined(of().map(|(one, given)| (&one.person, &*part(given).because)));
        judged.marking = highest(
            register,
            of().map(|(_, given)| part(given).marking.as_ref()),
        );
        Some(judged)
    };
    Some(Judgement {
        contribution: one(|given| &given.contribution)?,
        mission: one(|given| &given.mission)?,
    })
}

/// The lowest confidence that was stated, the first of equals.
fn lowest(all: impl Iterator<Item = Confidence>) -> Confidence {
    let height = |confidence: &Confidence| match confidence {
        Confidence::Low(_) => 0,
        Confidence::Medium => 1,
        Confidence::High => 2,
        Confidence::NotStated => 3,
    };
    all.min_by_key(height).unwrap_or_default()
}
