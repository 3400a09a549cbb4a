//! What several reviewers differ on, as JSON, for other programs.

use serde::Serialize;

use super::safe_json::shown;
use crate::domain::answer::{Answer, Score};
use crate::domain::follow_up::recommendation_key;
use crate::domain::judgement::{Escalation, Judgement};
use crate::domain::recommendation::Recommendation;
use crate::domain::review::{FollowUp, Review};
use crate::domain::subject::Subject;

/// One difference; the fields and their order are what other programs rely on.
#[derive(Serialize)]
struct Row<'a> {
    subject: String,
    settled: bool,
    views: Vec<View<'a>>,
}

/// What one reviewer says on it.
#[derive(Serialize)]
struct View<'a> {
    person: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<&'a Answer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    follow_up: Option<&'a FollowUp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    judgement: Option<&'a Judgement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recommendation: Option<&'a Recommendation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    escalation: Option<&'a Escalation>,
}

/// The differences as an array of objects with `subject`, `settled` and `views`; each view has `person` and what
/// that person answered, as the review's file has it. `draft` is the consolidated review so far. Ends in a line feed.
pub fn consolidation_json(
    voices: &[Review],
    subjects: &[Subject],
    draft: Option<&Review>,
) -> String {
    let rows = subjects.iter().map(|subject| Row {
        subject: subject.name(),
        settled: draft.is_some_and(|draft| subject.is_settled(draft)),
        views: voices
            .iter()
            .filter_map(|voice| view(voice, subject))
            .collect(),
    });
    let rows: Vec<Row<'_>> = rows.collect();
    shown(&rows)
}

fn view<'a>(voice: &'a Review, subject: &Subject) -> Option<View<'a>> {
    let mut view = View {
        person: voice.person.as_str(),
        answer: None,
        follow_up: None,
        judgement: None,
        recommendation: None,
        escalation: None,
    };
    match subject {
        Subject::Question(id) => {
            let answer = voice.answers.get(id)?;
            view.answer = Some(answer).filter(|answer| answer.score != Score::NotYet);
        }
        Subject::FollowUp(key) => view.follow_up = voice.follow_up.get(key),
        Subject::Judgement => view.judgement = voice.judgement.as_ref(),
        Subject::Escalation => view.escalation = voice.escalation.as_ref(),
        Subject::Recommendation(name) => {
            let mut all = voice.recommendations.iter();
            let (_, theirs) = all.find(|(id, _)| recommendation_key(voice, id) == *name)?;
            view.recommendation = Some(theirs);
        }
    }
    Some(view)
}
