//! Two reviews side by side: answer by answer in the checklist's order, and everything else part by part.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::Serialize;

use super::answers::{AnswerChange, answer, asked};
use super::goals::{GoalChange, goals};
use super::moved::Mirror;
use super::order::merged;
use super::tree::{FieldChange, Tree, fields};
use crate::domain::checklist::Checklist;
use crate::domain::contribution::Contribution;
use crate::domain::id::QuestionId;
use crate::domain::review::Review;

/// A review with what is known about it.
#[derive(Debug, Clone, Copy)]
pub struct Version<'a> {
    /// The review.
    pub review: &'a Review,
    /// The checklist that it answers, where that can be read.
    pub checklist: Option<&'a Checklist>,
    /// The contribution reviewed, where that can be read.
    pub contribution: Option<&'a Contribution>,
}

/// What differs between two reviews. Empty of a review and itself; [`Mirror`] gives what the other way round gives.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Changes {
    /// Answers that differ, in the order of the checklist.
    pub answers: Vec<AnswerChange>,
    /// Objectives of the contribution that were changed between the two reviews.
    pub goals: Vec<GoalChange>,
    /// What else differs, in the order of the file.
    pub parts: Vec<PartChange>,
}

/// What differs in one part of a review besides the answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PartChange {
    /// The field of the file: `judgement`, `recommendations`, …
    pub part: String,
    /// What differs in it.
    pub fields: Vec<FieldChange>,
}

impl Changes {
    /// True when nothing differs.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.goals.is_empty() && self.parts.is_empty()
    }

    /// What differs in the part of the file called `name`.
    pub fn part(&self, name: &str) -> &[FieldChange] {
        let part = self.parts.iter().find(|part| part.part == name);
        part.map_or(&[], |part| &part.fields)
    }
}

impl Mirror for PartChange {
    fn mirrored(self) -> Self {
        Self {
            part: self.part,
            fields: self.fields.mirrored(),
        }
    }
}

impl Mirror for Changes {
    fn mirrored(self) -> Self {
        Self {
            answers: self.answers.mirrored(),
            goals: self.goals.mirrored(),
            parts: self.parts.mirrored(),
        }
    }
}

/// What differs between two reviews.
pub fn reviews(before: &Version<'_>, after: &Version<'_>) -> Changes {
    let answers = order(before, after).into_iter().filter_map(|question| {
        let asked = asked(&question, before.checklist, after.checklist);
        let change = answer(&question, asked, before.review, after.review);
        (!change.is_empty()).then_some(change)
    });
    let goals = match (before.contribution, after.contribution) {
        (Some(one), Some(other)) if one.id == other.id => {
            goals((one, day(before.review)), (other, day(after.review)))
        }
        _ => Vec::new(),
    };
    Changes {
        answers: answers.collect(),
        goals,
        parts: parts(before.review, after.review),
    }
}

/// The questions of both sides: those of their checklists in that order, then what else was answered.
pub(super) fn order(before: &Version<'_>, after: &Version<'_>) -> Vec<QuestionId> {
    let asked = |version: &Version<'_>| -> Vec<QuestionId> {
        let questions = version.checklist.into_iter().flat_map(Checklist::questions);
        questions.map(|(_, question)| question.id.clone()).collect()
    };
    let (first, second) = (asked(before), asked(after));
    let both = merged(
        &first.iter().collect::<Vec<_>>(),
        &second.iter().collect::<Vec<_>>(),
    );
    let known: BTreeSet<&QuestionId> = both.iter().copied().collect();
    let answered = before.review.answers.keys();
    let answered: BTreeSet<&QuestionId> = answered.chain(after.review.answers.keys()).collect();
    let rest = answered.difference(&known).copied();
    both.iter().copied().chain(rest).cloned().collect()
}

/// The day as of which a review speaks of the contribution's objectives: when it was submitted, else the last
/// day of its period.
fn day(review: &Review) -> Date {
    let sealed = review.seal.as_ref().and_then(|seal| {
        let at = seal.at.to_string();
        at.get(..10)?.parse().ok()
    });
    sealed.unwrap_or_else(|| review.period.last_day())
}

/// What differs besides the answers and the first scores, which stand with the answers.
fn parts(before: &Review, after: &Review) -> Vec<PartChange> {
    let (one, other) = (without_answers(before), without_answers(after));
    let mut parts: Vec<PartChange> = Vec::new();
    for mut change in fields(&one, &other) {
        let part = if change.path.is_empty() {
            String::new()
        } else {
            change.path.remove(0)
        };
        match parts.last_mut() {
            Some(last) if last.part == part => last.fields.push(change),
            _ => parts.push(PartChange {
                part,
                fields: vec![change],
            }),
        }
    }
    parts
}

fn without_answers(review: &Review) -> Tree {
    let mut rest = review.clone();
    rest.answers.clear();
    if let Some(lock) = &mut rest.lock {
        lock.scores.clear();
    }
    Tree::of(&rest)
}
