//! What could be answered, on what evidence, and how surely.

use std::collections::BTreeMap;

use serde::Serialize;

use super::answered::{Answered, Stage};
use super::counts::Counts;
use super::figure::Figure;
use crate::domain::answer::{Confidence, Score};
use crate::domain::period::Period;
use crate::domain::review::ReviewRole;

/// What was covered, overall and by period.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Coverage {
    /// Over everything.
    pub overall: CoverageFigures,
    /// By period, so that a trend can be seen.
    pub periods: Vec<PeriodCoverage>,
}

/// What was covered in one period.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PeriodCoverage {
    /// Which.
    pub period: Period,
    /// What.
    pub figures: CoverageFigures,
}

/// What was covered. All are counts of answers, but for the shares.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CoverageFigures {
    /// How many reviews.
    pub reviews: usize,
    /// Questions asked of them that apply to the mission.
    pub questions: usize,
    /// Questions that do not apply to this type of mission; derived, and in none of the other counts.
    pub not_for_this_mission: usize,
    /// Answered with a level, yes or no, a forecast, a text or views of assumptions.
    pub answered: usize,
    /// The share of answered questions.
    pub answered_share: Figure,
    /// Cannot be assessed, by reason.
    pub cannot_be_assessed: Counts,
    /// The share that cannot be assessed.
    pub cannot_be_assessed_share: Figure,
    /// Not applicable according to the reviewer, by reason.
    pub not_applicable: Counts,
    /// Not answered yet.
    pub not_answered: usize,
    /// How sure reviewers are.
    pub confidence: ConfidenceCounts,
    /// On what evidence.
    pub evidence: EvidenceCounts,
}

/// How sure reviewers are of answers with a level.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ConfidenceCounts {
    /// Answers with a level.
    pub n: usize,
    /// High.
    pub high: usize,
    /// Medium.
    pub medium: usize,
    /// Low, by reason.
    pub low: Counts,
    /// Not stated.
    pub not_stated: usize,
}

/// On what evidence answers rest.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct EvidenceCounts {
    /// Answers with evidence.
    pub answers: usize,
    /// Of these, those with evidence from outside mission and line.
    pub answers_with_outside_evidence: usize,
    /// Citations, by whose view the source gives.
    pub citations: Counts,
    /// Citations of a source that is not entered.
    pub unknown_source: usize,
}

impl Default for CoverageFigures {
    fn default() -> Self {
        Self {
            reviews: 0,
            questions: 0,
            not_for_this_mission: 0,
            answered: 0,
            answered_share: Figure::share(0, 0),
            cannot_be_assessed: Counts::default(),
            cannot_be_assessed_share: Figure::share(0, 0),
            not_applicable: Counts::default(),
            not_answered: 0,
            confidence: ConfidenceCounts::default(),
            evidence: EvidenceCounts::default(),
        }
    }
}

/// What the reviews of `role` in `all` cover, by their final scores.
pub fn coverage(all: &[Answered], role: ReviewRole) -> Coverage {
    let mut coverage = Coverage::default();
    let mut periods: BTreeMap<Period, CoverageFigures> = BTreeMap::new();
    for one in all.iter().filter(|one| one.review.role == role) {
        coverage.overall.add(one);
        periods.entry(one.review.period).or_default().add(one);
    }
    coverage.overall.shares();
    for (period, mut figures) in periods {
        figures.shares();
        coverage.periods.push(PeriodCoverage { period, figures });
    }
    coverage
}

impl CoverageFigures {
    fn add(&mut self, one: &Answered) {
        self.reviews += 1;
        for (_, question) in one.checklist.questions() {
            if !one.applies(question) {
                self.not_for_this_mission += 1;
                continue;
            }
            self.questions += 1;
            match one.score(&question.id, Stage::Final) {
                None | Some(Score::NotYet) => self.not_answered += 1,
                Some(Score::CannotBeAssessed(reason)) => self.cannot_be_assessed.add(*reason),
                Some(Score::NotApplicable(reason)) => self.not_applicable.add(*reason),
                Some(score) => {
                    self.answered += 1;
                    if let (Some(_), Some(answer)) =
                        (score.level(), one.review.answers.get(&question.id))
                    {
                        self.confidence.add(answer.confidence);
                    }
                }
            }
            if let Some(answer) = one.review.answers.get(&question.id) {
                let origins = answer
                    .evidence
                    .iter()
                    .map(|citation| one.review.sources.get(&citation.source));
                self.evidence
                    .add(origins.map(|source| source.map(|source| source.origin)));
            }
        }
    }

    fn shares(&mut self) {
        self.answered_share = Figure::share(self.answered, self.questions);
        let unassessed = self.cannot_be_assessed.total();
        self.cannot_be_assessed_share = Figure::share(unassessed, self.questions);
    }
}

impl ConfidenceCounts {
    fn add(&mut self, confidence: Confidence) {
        self.n += 1;
        match confidence {
            Confidence::NotStated => self.not_stated += 1,
            Confidence::High => self.high += 1,
            Confidence::Medium => self.medium += 1,
            Confidence::Low(reason) => self.low.add(reason),
        }
    }
}

impl EvidenceCounts {
    fn add(&mut self, origins: impl Iterator<Item = Option<crate::domain::source::Origin>>) {
        let (mut any, mut outside) = (false, false);
        for origin in origins {
            any = true;
            match origin {
                None => self.unknown_source += 1,
                Some(origin) => {
                    outside |= origin.is_outside();
                    self.citations.add(origin);
                }
            }
        }
        self.answers += usize::from(any);
        self.answers_with_outside_evidence += usize::from(outside);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answer::{CannotAssess, LowConfidence, NotApplicable};
    use crate::domain::contribution::MissionType;
    use crate::domain::question::Applies;
    use crate::domain::sample;
    use crate::domain::source::Origin;

    #[test]
    fn every_question_that_applies_is_counted_once() {
        let mut checklist = sample::checklist(4, 3);
        checklist.sections[2].questions[0].applies =
            Applies::Only(vec![MissionType::TrainingAdvice]);
        let contribution = sample::contribution("a");
        let mut review = sample::review("a", "2026-H1", "bz-01", &[("A1", 2), ("A2", 3)]);
        let cannot = Score::CannotBeAssessed(CannotAssess::NotMeasured);
        sample::answer(&mut review, "A3", cannot);
        let not = Score::NotApplicable(NotApplicable::Phase);
        sample::answer(&mut review, "B1", not);
        let answer = sample::answer(&mut review, "A2", Score::Level(sample::level(3)));
        answer.confidence = Confidence::Low(LowConfidence::Dated);
        sample::cite(&mut review, "A1", Origin::Line);
        sample::cite(&mut review, "A1", Origin::Post);
        sample::cite(&mut review, "A2", Origin::Line);
        let answered = Answered::of(&review, &checklist, Some(&contribution));

        let coverage = coverage(&[answered], ReviewRole::Independent);
        let all = &coverage.overall;
        assert_eq!((all.questions, all.not_for_this_mission), (6, 1));
        let reasons = all.cannot_be_assessed.total() + all.not_applicable.total();
        assert_eq!(all.answered + reasons + all.not_answered, all.questions);
        assert_eq!(all.answered_share, Figure::of(2.0 / 6.0, 6));
        assert_eq!(all.cannot_be_assessed.get(CannotAssess::NotMeasured), 1);
        assert_eq!(all.confidence.low.get(LowConfidence::Dated), 1);
        assert_eq!((all.confidence.n, all.confidence.medium), (2, 1));
        assert_eq!(all.evidence.answers, 2);
        assert_eq!(all.evidence.answers_with_outside_evidence, 1);
        assert_eq!(all.evidence.citations.get(Origin::Line), 2);
        assert_eq!(coverage.periods.len(), 1);
        assert_eq!(coverage.periods[0].figures, *all);
    }

    #[test]
    fn no_review_gives_shares_of_nothing_and_not_of_zero() {
        let coverage = coverage(&[], ReviewRole::Independent);
        assert_eq!(coverage.overall.answered_share.value, None);
    }
}
