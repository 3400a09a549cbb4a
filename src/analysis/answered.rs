//! A review with the checklist that it answers: what every figure is made from.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::answer::Score;
use crate::domain::checklist::Checklist;
use crate::domain::contribution::Contribution;
use crate::domain::id::{ContributionId, PersonId, QuestionId};
use crate::domain::period::Period;
use crate::domain::question::Question;
use crate::domain::review::{Review, ReviewRole};
use crate::domain::scale::Level;

/// A review, the checklist that it answers and the contribution that it is about.
///
/// Which reviews count (submitted ones, those that the viewer may see) is for the caller to choose;
/// [`latest`] leaves one of a review and its amendments.
#[derive(Debug, Clone, Copy)]
pub struct Answered<'a> {
    /// The review, self-report or consolidated review.
    pub review: &'a Review,
    /// The checklist that it refers to.
    pub checklist: &'a Checklist,
    /// The contribution, where its file could be read; without it every question counts as applicable.
    pub contribution: Option<&'a Contribution>,
}

/// Which of a review's two scores.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// The first score, blind, as locked.
    First,
    /// The final score, after the reveal.
    Final,
}

impl Stage {
    /// Short name, to look its word up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Final => "final",
        }
    }
}

impl<'a> Answered<'a> {
    /// `review` with its checklist and contribution.
    pub fn of(
        review: &'a Review,
        checklist: &'a Checklist,
        contribution: Option<&'a Contribution>,
    ) -> Self {
        Self {
            review,
            checklist,
            contribution,
        }
    }

    /// True when `question` applies to the contribution's mission.
    pub fn applies(&self, question: &Question) -> bool {
        self.contribution
            .is_none_or(|contribution| question.applies.to(&contribution.mission.types))
    }

    /// What was answered to `question`; of a review that was never locked there is no first score.
    pub fn score(&self, question: &QuestionId, stage: Stage) -> Option<&'a Score> {
        let score = match stage {
            Stage::First => self.review.lock.as_ref()?.scores.get(question)?,
            Stage::Final => &self.review.answers.get(question)?.score,
        };
        score.is_given().then_some(score)
    }

    /// The level given to `question`, where it is one of the checklist's scale.
    pub fn level(&self, question: &QuestionId, stage: Stage) -> Option<Level> {
        self.score(question, stage)?
            .level()
            .filter(|level| self.checklist.scale.contains(*level))
    }

    /// True for an uninvolved reviewer's review.
    pub fn is_independent(&self) -> bool {
        self.review.role == ReviewRole::Independent
    }
}

/// Of a review and its amendments only the last one, in the order of contribution, period and person.
pub fn latest<'a>(all: impl IntoIterator<Item = Answered<'a>>) -> Vec<Answered<'a>> {
    type Key<'a> = (&'a ContributionId, Period, &'a PersonId, u8);
    let mut last: BTreeMap<Key<'a>, Answered<'a>> = BTreeMap::new();
    let version = |one: &Answered| {
        one.review
            .amends
            .as_ref()
            .map_or(1, |amends| amends.version)
    };
    for one in all {
        let review = one.review;
        let role = match review.role {
            ReviewRole::Independent => 0,
            ReviewRole::SelfReport => 1,
            ReviewRole::Consolidated => 2,
        };
        let key = (&review.contribution, review.period, &review.person, role);
        let newer = last
            .get(&key)
            .is_none_or(|before| version(before) < version(&one));
        if newer {
            last.insert(key, one);
        }
    }
    last.into_values().collect()
}

/// `review` without everything that no figure is made of, so that thousands of reviews fit in memory.
/// Events of a reviewer's own stay whole.
#[must_use]
pub fn without_words(mut review: Review) -> Review {
    review.declaration = None;
    review.judgement = None;
    review.recommendations.clear();
    review.escalation = None;
    review.follow_up.clear();
    review.closing = None;
    review.consolidation = None;
    review.conflicts.clear();
    for source in review.sources.values_mut() {
        source.title = String::new();
        source.reference = None;
    }
    for answer in review.answers.values_mut() {
        answer.strengths = String::new();
        answer.concerns = String::new();
        for citation in &mut answer.evidence {
            citation.place = String::new();
        }
        if let Some(reason) = &mut answer.changed_because {
            reason.text = String::new();
        }
        if let Some(reason) = &mut answer.gap_because {
            reason.text = String::new();
        }
    }
    if let Some(lock) = &mut review.lock {
        lock.seen.clear();
    }
    review
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample;

    #[test]
    fn an_amendment_stands_in_for_the_review_that_it_amends() {
        let checklist = sample::checklist(4, 3);
        let review = sample::review("a", "2026-H1", "bz-01", &[("A1", 2)]);
        let mut amendment = sample::review("a", "2026-H1", "bz-01", &[("A1", 3)]);
        amendment.amends = Some(crate::domain::review::Amends {
            version: 2,
            because: "A misread paper.".to_owned(),
        });
        let other = sample::review("a", "2026-H1", "def-02", &[("A1", 1)]);
        let all = [&amendment, &review, &other].map(|one| Answered::of(one, &checklist, None));
        let left = latest(all);
        assert_eq!(left.len(), 2);
        let level = left[0].level(&sample::question_id("A1"), Stage::Final);
        assert_eq!(level, Level::new(3).ok());
    }

    #[test]
    fn a_level_off_the_scale_is_no_level() {
        let checklist = sample::checklist(4, 3);
        let review = sample::review("a", "2026-H1", "bz-01", &[("A1", 5)]);
        let answered = Answered::of(&review, &checklist, None);
        assert_eq!(
            answered.level(&sample::question_id("A1"), Stage::Final),
            None
        );
    }

    #[test]
    fn without_a_lock_there_is_no_first_score() {
        let checklist = sample::checklist(4, 3);
        let mut review = sample::review("a", "2026-H1", "bz-01", &[("A1", 3)]);
        let first = |review: &Review| {
            Answered::of(review, &checklist, None).level(&sample::question_id("A1"), Stage::First)
        };
        assert_eq!(first(&review), None);
        review.lock = Some(sample::lock(&[("A1", 2)]));
        assert_eq!(first(&review), Level::new(2).ok());
    }
}
