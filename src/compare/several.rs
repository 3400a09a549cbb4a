//! What several reviewers differ on, question by question.

use super::answers::{AnswerChange, answer, asked};
use super::reviews::{Version, order};
use crate::domain::answer::Answer;
use crate::domain::first_scores::is_changed;
use crate::domain::id::QuestionId;
use crate::domain::scale::Level;

/// A question on which several reviews do not all say the same.
#[derive(Debug, Clone)]
pub struct Differing<'a> {
    /// Which question.
    pub question: QuestionId,
    /// The answer of each review, in the order in which they were given; `None`: not answered.
    pub answers: Vec<Option<&'a Answer>>,
    /// What differs between each two of them, by their places in `answers`, the first of the two the smaller.
    /// Pairs that say the same are left out.
    pub pairs: Vec<(usize, usize, AnswerChange)>,
    /// How far the levels lie apart, where at least two gave one.
    pub spread: Option<u8>,
}

impl Differing<'_> {
    /// True when the answers themselves differ: level, yes or no, forecast, view of an assumption, or that one
    /// answered and another did not. Otherwise only how sure, comments, evidence or markings do.
    pub fn is_on_score(&self) -> bool {
        let score = |place: usize| self.answers[place].map(|answer| &answer.score);
        self.pairs
            .iter()
            .any(|(one, other, _)| match (score(*one), score(*other)) {
                (Some(one), Some(other)) => is_changed(one, other),
                (one, other) => {
                    one.is_some_and(|score| score.is_given())
                        || other.is_some_and(|score| score.is_given())
                }
            })
    }
}

/// The questions on which `versions` differ, in the order of their checklists. Fewer than two differ on nothing.
pub fn differing<'a>(versions: &[Version<'a>]) -> Vec<Differing<'a>> {
    let Some((first, rest)) = versions.split_first() else {
        return Vec::new();
    };
    let mut questions = order(first, first);
    for version in rest {
        let more = order(first, version);
        questions.extend(more);
    }
    let mut seen = std::collections::BTreeSet::new();
    questions.retain(|question| seen.insert(question.clone()));
    questions
        .into_iter()
        .filter_map(|question| one(question, versions))
        .collect()
}

fn one<'a>(question: QuestionId, versions: &[Version<'a>]) -> Option<Differing<'a>> {
    let mut pairs = Vec::new();
    for (place, before) in versions.iter().enumerate() {
        for (behind, after) in versions.iter().enumerate().skip(place + 1) {
            let asked = asked(&question, before.checklist, after.checklist);
            let change = answer(&question, asked, before.review, after.review);
            if !change.is_empty() {
                pairs.push((place, behind, change));
            }
        }
    }
    let answers: Vec<Option<&Answer>> = versions
        .iter()
        .map(|version| version.review.answers.get(&question))
        .collect();
    let levels = answers.iter().flatten();
    let mut levels = levels.filter_map(|answer| answer.score.level().map(Level::get));
    let spread = levels.next().and_then(|first| {
        let (low, high, n) = levels.fold((first, first, 1), |(low, high, n), level| {
            (level.min(low), level.max(high), n + 1)
        });
        (n > 1).then_some(high - low)
    });
    (!pairs.is_empty()).then_some(Differing {
        question,
        answers,
        pairs,
        spread,
    })
}
