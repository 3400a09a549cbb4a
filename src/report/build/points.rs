//! The strengths and concerns that a summary names, and the reviewers' own limitation.

use super::case::Case;
use super::wording::brief;
use crate::domain::answer::{Answer, Score};
use crate::domain::checklist::{Checklist, Section};
use crate::domain::question::{About, CommentRule, Question, QuestionKind};
use crate::domain::review::Review;
use crate::report::document::{Span, Spans, Words};

/// As many strengths as concerns are named.
const NAMED: usize = 3;

/// Which side of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Strengths,
    Concerns,
}

struct Point<'a> {
    review: &'a Review,
    checklist: &'a Checklist,
    section: &'a Section,
    question: &'a Question,
    answer: &'a Answer,
    text: &'a str,
    rank: (u8, i16, bool),
}

/// The question in which reviewers say what they could not see: the last free text that asks for concerns.
pub(super) fn limitation(checklist: &Checklist) -> Option<&Question> {
    let questions = checklist.questions().map(|(_, question)| question);
    questions
        .filter(|question| {
            question.kind == QuestionKind::FreeText && question.comment == CommentRule::Concerns
        })
        .last()
}

/// Up to three points on one side: those with the level farthest from the line (of the contribution first), then those without a level,
/// then the others; among equals one per section first, then one per question, in the checklist's order.
pub(super) fn points(case: &Case<'_>, side: Side) -> Vec<Spans> {
    let mut found = Vec::new();
    for review in &case.basis {
        collect(case, review, side, &mut found);
    }
    // A stable sort keeps the checklist's order, and that of the reviewers within a question.
    found.sort_by_key(|point| point.rank);
    let mut chosen: Vec<usize> = Vec::new();
    let mut start = 0;
    for alike in found.chunk_by(|one, next| one.rank == next.rank) {
        for pass in 0..3 {
            for (place, point) in (start..).zip(alike) {
                let same = |one: &&usize| match pass {
                    0 => found[**one].section.id == point.section.id,
                    1 => found[**one].question.id == point.question.id,
                    _ => **one == place,
                };
                if chosen.len() < NAMED && !chosen.iter().any(|one| same(&one)) {
                    chosen.push(place);
                }
            }
        }
        start += alike.len();
    }
    chosen.sort_unstable();
    chosen
        .into_iter()
        .map(|place| words(case, &found[place]))
        .collect()
}

fn collect<'a>(case: &Case<'a>, review: &'a Review, side: Side, found: &mut Vec<Point<'a>>) {
    let Some(checklist) = case.checklist(review) else {
        return;
    };
    let limitation = limitation(checklist).map(|question| &question.id);
    for (section, question) in checklist.questions() {
        let Some(answer) = review.answers.get(&question.id) else {
            continue;
        };
        let text = match side {
            Side::Strengths => answer.strengths.trim(),
            Side::Concerns => answer.concerns.trim(),
        };
        let unassessed = matches!(
            answer.score,
            Score::CannotBeAssessed(_) | Score::NotApplicable(_)
        );
        if text.is_empty() || unassessed || limitation == Some(&question.id) {
            continue;
        }
        found.push(Point {
            review,
            checklist,
            section,
            question,
            answer,
            text,
            rank: rank(checklist, question, answer, side),
        });
    }
}

/// What comes first: the right side of the line, the distance from it, and what the contribution itself answers for.
fn rank(
    checklist: &Checklist,
    question: &Question,
    answer: &Answer,
    side: Side,
) -> (u8, i16, bool) {
    let apart = question.about != About::Contribution;
    let Some(level) = answer.score.level() else {
        return (1, 0, apart);
    };
    let above = i16::from(level.get()) - i16::from(checklist.scale.line.get());
    let (fits, distance) = match side {
        Side::Strengths => (above >= 0, above),
        Side::Concerns => (above < 0, -above),
    };
    (if fits { 0 } else { 2 }, -distance, apart)
}

/// `Ambitie en haalbaarheid (A2) 1 Onvoldoende: …`, with whose view its evidence gives.
fn words(case: &Case<'_>, point: &Point<'_>) -> Spans {
    let title = case.own(&point.section.title);
    let head = format!("{} ({})", title.as_str(), point.question.id);
    let mut spans = vec![Span::strong(Words::naming(head, &[&title]))];
    if let Some(level) = point.answer.score.level() {
        spans.push(case.level(point.checklist, level));
    }
    spans.push(Span::plain(":").joined());
    let (text, cut) = brief(point.text);
    spans.push(Span::plain(Words::typed(text)));
    let mut origin = case.origins(point.review, point.answer);
    match point.question.about {
        About::Contribution => {}
        About::Mission => origin = format!("{}; {origin}", case.t("summary-point-mission")),
        About::Context => origin = format!("{}; {origin}", case.t("summary-point-context")),
    }
    if case.is_shared() {
        origin = format!("{}; {origin}", case.author(point.review));
    }
    if cut {
        let id = point.question.id.to_string();
        let whole = case.tv("summary-whole-text", &[("question", id.into())]);
        origin = format!("{origin}; {whole}");
    }
    spans.push(Span::muted(format!("({origin})")));
    spans
}
