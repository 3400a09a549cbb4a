//! Private hints to a reviewer about the own draft: never a score of the reviewer, never stored or reported.

use std::collections::BTreeMap;

use crate::domain::answer::{Answer, Confidence, LowConfidence};
use crate::domain::checklist::Checklist;
use crate::domain::contribution::Contribution;
use crate::domain::id::{ObjectiveId, QuestionId};
use crate::domain::review::Review;
use crate::domain::scale::Level;
use crate::domain::source::Origin;
use crate::domain::text::fold;

/// A comment shorter than this many letters and digits is never called a copy: *see A1* may stand twice.
pub const LETTERS_TO_COMPARE: usize = 30;
/// From this many levels on, all the same is worth a hint.
pub const LEVELS_TO_COMPARE: usize = 5;
/// From this many comments on, only strengths or only concerns is worth a hint.
pub const COMMENTS_TO_COMPARE: usize = 3;

/// A hint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Guard {
    /// A comment is the same as one of last period.
    CopiedFromBefore {
        /// At this question.
        question: QuestionId,
    },
    /// A comment is the same as at another question.
    CopiedFromQuestion {
        /// At this question.
        question: QuestionId,
        /// And first at this one.
        other: QuestionId,
    },
    /// Every level given is the same.
    AllSameLevel {
        /// The level.
        level: Level,
        /// How often.
        count: usize,
    },
    /// Comments name strengths only.
    OnlyStrengths {
        /// How many answers do.
        count: usize,
    },
    /// Comments name concerns only.
    OnlyConcerns {
        /// How many answers do.
        count: usize,
    },
    /// All evidence comes from the mission or the line.
    EvidenceFromMissionOrLine {
        /// How many citations.
        count: usize,
    },
    /// A key judgement cites nothing from outside mission and line.
    KeyWithoutOutsideEvidence {
        /// The question.
        question: QuestionId,
    },
    /// The text of an objective changed since it was first recorded.
    ObjectiveChanged {
        /// The objective.
        objective: ObjectiveId,
    },
}

impl Guard {
    /// Short name: its words stand under `guard-<key>`.
    pub fn key(&self) -> &'static str {
        match self {
            Self::CopiedFromBefore { .. } => "copied-from-before",
            Self::CopiedFromQuestion { .. } => "copied-from-question",
            Self::AllSameLevel { .. } => "all-same-level",
            Self::OnlyStrengths { .. } => "only-strengths",
            Self::OnlyConcerns { .. } => "only-concerns",
            Self::EvidenceFromMissionOrLine { .. } => "evidence-from-mission-or-line",
            Self::KeyWithoutOutsideEvidence { .. } => "key-without-outside-evidence",
            Self::ObjectiveChanged { .. } => "objective-changed",
        }
    }

    /// The question that it is about; `None` where it is about the whole review.
    pub fn question(&self) -> Option<&QuestionId> {
        match self {
            Self::CopiedFromBefore { question }
            | Self::CopiedFromQuestion { question, .. }
            | Self::KeyWithoutOutsideEvidence { question } => Some(question),
            _ => None,
        }
    }

    /// What its words name, by variable.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::CopiedFromBefore { question } | Self::KeyWithoutOutsideEvidence { question } => {
                vec![("question", question.to_string())]
            }
            Self::CopiedFromQuestion { question, other } => vec![
                ("question", question.to_string()),
                ("other", other.to_string()),
            ],
            Self::AllSameLevel { level, count } => {
                vec![("level", level.to_string()), ("count", count.to_string())]
            }
            Self::OnlyStrengths { count }
            | Self::OnlyConcerns { count }
            | Self::EvidenceFromMissionOrLine { count } => vec![("count", count.to_string())],
            Self::ObjectiveChanged { objective } => vec![("objective", objective.to_string())],
        }
    }
}

/// Every hint about `review`. `previous` is the same reviewer's review of last period; pass `None` before the
/// lock, when it may not be shown.
pub fn guards(
    review: &Review,
    checklist: &Checklist,
    contribution: Option<&Contribution>,
    previous: Option<&Review>,
) -> Vec<Guard> {
    let mut all = copied(review, checklist, previous);
    all.extend(all_same_level(review, checklist));
    all.extend(one_sided(review));
    all.extend(evidence_from_mission_or_line(review));
    all.extend(key_without_outside_evidence(review, checklist));
    all.extend(contribution.into_iter().flat_map(objectives_changed));
    all
}

/// What is left of a comment when accents, case, spaces and punctuation do not count; `None` when that is
/// too little to compare.
fn essence(comment: &str) -> Option<String> {
    let letters: String = fold(comment)
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect();
    (letters.chars().count() >= LETTERS_TO_COMPARE).then_some(letters)
}

fn essences(answer: &Answer) -> impl Iterator<Item = String> {
    [&answer.strengths, &answer.concerns]
        .into_iter()
        .filter_map(|comment| essence(comment))
}

/// Comments that stood in last period's review, at any question, or that stand at two questions of this one.
pub fn copied(review: &Review, checklist: &Checklist, previous: Option<&Review>) -> Vec<Guard> {
    let before: Vec<String> = previous
        .into_iter()
        .flat_map(|previous| previous.answers.values().flat_map(essences))
        .collect();
    let mut first_at: BTreeMap<String, &QuestionId> = BTreeMap::new();
    let mut found = Vec::new();
    for (_, question) in checklist.questions() {
        let Some(answer) = review.answers.get(&question.id) else {
            continue;
        };
        for comment in essences(answer) {
            if before.contains(&comment) {
                found.push(Guard::CopiedFromBefore {
                    question: question.id.clone(),
                });
            }
            let first = *first_at.entry(comment).or_insert(&question.id);
            if *first != question.id {
                found.push(Guard::CopiedFromQuestion {
                    question: question.id.clone(),
                    other: first.clone(),
                });
            }
        }
    }
    found.dedup();
    found
}

/// One and the same level throughout.
pub fn all_same_level(review: &Review, checklist: &Checklist) -> Option<Guard> {
    let levels: Vec<Level> = checklist
        .questions()
        .filter_map(|(_, question)| review.answers.get(&question.id)?.score.level())
        .collect();
    let level = *levels.first()?;
    let same = levels.iter().all(|one| *one == level);
    (same && levels.len() >= LEVELS_TO_COMPARE).then_some(Guard::AllSameLevel {
        level,
        count: levels.len(),
    })
}

/// Only strengths, or only concerns.
pub fn one_sided(review: &Review) -> Option<Guard> {
    let filled = |text: fn(&Answer) -> &String| {
        let answers = review.answers.values();
        answers
            .filter(|answer| !text(answer).trim().is_empty())
            .count()
    };
    let strengths = filled(|answer| &answer.strengths);
    let concerns = filled(|answer| &answer.concerns);
    match (strengths, concerns) {
        (count, 0) if count >= COMMENTS_TO_COMPARE => Some(Guard::OnlyStrengths { count }),
        (0, count) if count >= COMMENTS_TO_COMPARE => Some(Guard::OnlyConcerns { count }),
        _ => None,
    }
}

fn origins(review: &Review, answer: &Answer) -> Vec<Origin> {
    let sources = answer
        .evidence
        .iter()
        .filter_map(|citation| review.sources.get(&citation.source));
    sources.map(|source| source.origin).collect()
}

/// No evidence from outside mission and line anywhere, though there is evidence.
pub fn evidence_from_mission_or_line(review: &Review) -> Option<Guard> {
    let cited: Vec<Origin> = review
        .answers
        .values()
        .flat_map(|answer| origins(review, answer))
        .collect();
    let inside = !cited.is_empty() && !cited.iter().any(|origin| origin.is_outside());
    inside.then_some(Guard::EvidenceFromMissionOrLine { count: cited.len() })
}

/// A level on the question on progress, or on one that caps the judgement, without evidence from outside
/// mission and line; but not where the reviewer gives just that as the reason for low confidence.
pub fn key_without_outside_evidence(review: &Review, checklist: &Checklist) -> Vec<Guard> {
    let rule = checklist.judgement.iter();
    let key = rule.flat_map(|rule| std::iter::once(&rule.progress).chain(&rule.cap_questions));
    key.filter(|question| {
        review.answers.get(question).is_some_and(|answer| {
            let said = answer.confidence == Confidence::Low(LowConfidence::MissionOrLineOnly);
            let outside = origins(review, answer)
                .iter()
                .any(|origin| origin.is_outside());
            answer.score.level().is_some() && !said && !outside
        })
    })
    .map(|question| Guard::KeyWithoutOutsideEvidence {
        question: question.clone(),
    })
    .collect()
}

/// Objectives that read otherwise now than when they were first recorded.
pub fn objectives_changed(contribution: &Contribution) -> Vec<Guard> {
    contribution
        .objectives
        .iter()
        .filter(|objective| objective.current_text() != &objective.text)
        .map(|objective| Guard::ObjectiveChanged {
            objective: objective.id.clone(),
        })
        .collect()
}

#[cfg(test)]
#[path = "guards_tests.rs"]
mod tests;
