//! What earlier periods left that weighs on a judgement now: the last verdict, failed assumptions, escalations.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::answer::Score;
use super::assumption::AssumptionStatus;
use super::decision::Decision;
use super::id::AssumptionId;
use super::judgement::{EscalationLevel, Verdict};
use super::period::Period;
use super::review::{Review, ReviewRole};
use super::scale::Level;

/// What earlier reviews of a contribution, and the decisions on them, left. Shown to a reviewer only after
/// the lock.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Earlier {
    /// The level that the contribution was judged at in the last period that judged it.
    pub last_level: Option<Level>,
    /// In how many reviewed periods in a row, up to the one before this, an assumption stood failed.
    pub failed: BTreeMap<AssumptionId, u32>,
    /// Failed assumptions on which a decision followed, in or after the first of these periods.
    pub decided: BTreeSet<AssumptionId>,
    /// True when a decision was taken in this period already.
    pub decided_now: bool,
    /// True when an earlier escalation to senior officials asked for an answer by a day that has passed, and
    /// no decision followed.
    pub senior_unanswered: bool,
}

impl Earlier {
    /// Gathers what `reviews` of one contribution from before `period`, and the `decisions` on it, left on
    /// `today`. Self-reports and reviews from `period` on are passed over; of a period that has a consolidated
    /// review, that one counts, else all.
    pub fn gather(
        period: Period,
        reviews: &[&Review],
        decisions: &[&Decision],
        today: Date,
    ) -> Self {
        let mut by_period: BTreeMap<Period, Vec<&Review>> = BTreeMap::new();
        for review in reviews {
            if review.period < period && review.role != ReviewRole::SelfReport {
                by_period.entry(review.period).or_default().push(review);
            }
        }
        for counted in by_period.values_mut() {
            if counted
                .iter()
                .any(|one| one.role == ReviewRole::Consolidated)
            {
                counted.retain(|one| one.role == ReviewRole::Consolidated);
            }
        }
        let since = |first: Period| decisions.iter().any(|decision| decision.period >= first);
        let mut earlier = Self {
            last_level: by_period.values().rev().find_map(|all| judged(all)),
            decided_now: since(period),
            ..Self::default()
        };
        for id in by_period.values().flatten().flat_map(|one| failed(one)) {
            let stood = by_period
                .iter()
                .rev()
                .take_while(|(_, all)| all.iter().any(|one| failed(one).contains(&id)));
            let periods: Vec<Period> = stood.map(|(period, _)| *period).collect();
            if let Some(first) = periods.last() {
                if since(*first) {
                    earlier.decided.insert(id.clone());
                }
                let count = u32::try_from(periods.len()).unwrap_or(u32::MAX);
                earlier.failed.insert(id, count);
            }
        }
        earlier.senior_unanswered = by_period.values().flatten().any(|review| {
            review.escalation.as_ref().is_some_and(|escalation| {
                escalation.level == EscalationLevel::Senior
                    && escalation.answer_by.is_some_and(|by| by < today)
                    && !since(review.period)
            })
        });
        earlier
    }

    /// True when a decision followed on the failed assumption `id`.
    pub fn is_decided(&self, id: &AssumptionId) -> bool {
        self.decided_now || self.decided.contains(id)
    }
}

/// The level at which `reviews` of one period judged the contribution: the middle one, of two the lower.
fn judged(reviews: &[&Review]) -> Option<Level> {
    let mut levels: Vec<Level> = reviews
        .iter()
        .filter_map(|review| match &review.judgement {
            Some(judgement) => match judgement.contribution.verdict {
                Verdict::Level(level) => Some(level),
                _ => None,
            },
            None => None,
        })
        .collect();
    levels.sort_unstable();
    levels.get(levels.len().saturating_sub(1) / 2).copied()
}

/// The assumptions that `review` finds to have failed.
pub fn failed(review: &Review) -> BTreeSet<AssumptionId> {
    review
        .answers
        .values()
        .filter_map(|answer| match &answer.score {
            Score::Assumptions(views) => Some(views),
            _ => None,
        })
        .flatten()
        .filter(|(_, view)| view.status == AssumptionStatus::Failed)
        .map(|(id, _)| id.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::format::Format;
    use crate::domain::judgement::{Escalation, Judgement};
    use crate::domain::sample;

    fn judged_at(period: &str, person: &str, level: u8) -> Review {
        let mut review = sample::review("a", period, person, &[]);
        let mut judgement = Judgement::default();
        judgement.contribution.verdict = Verdict::Level(sample::level(level));
        review.judgement = Some(judgement);
        review
    }

    fn decision(period: &str) -> Decision {
        Decision {
            format: Format,
            illustrative: false,
            contribution: "a".parse().unwrap(),
            period: period.parse().unwrap(),
            person: "senior-01".parse().unwrap(),
            on: date(2026, 3, 1),
            decided: Vec::new(),
            discussion: String::new(),
            marking: None,
        }
    }

    fn gather(reviews: &[Review], decisions: &[Decision]) -> Earlier {
        let reviews: Vec<&Review> = reviews.iter().collect();
        let decisions: Vec<&Decision> = decisions.iter().collect();
        let period = "2026-H2".parse().unwrap();
        Earlier::gather(period, &reviews, &decisions, date(2026, 11, 24))
    }

    #[test]
    fn the_last_level_is_the_consolidated_one_else_the_lower_middle_one() {
        let mut reviews = vec![
            judged_at("2025-H2", "bz-01", 4),
            judged_at("2026-H1", "bz-01", 3),
            judged_at("2026-H1", "def-02", 2),
            judged_at("2026-H2", "bz-01", 1),
        ];
        assert_eq!(gather(&reviews, &[]).last_level, Some(sample::level(2)));
        let mut consolidated = judged_at("2026-H1", "coord-01", 3);
        consolidated.role = ReviewRole::Consolidated;
        reviews.push(consolidated);
        assert_eq!(gather(&reviews, &[]).last_level, Some(sample::level(3)));
        assert_eq!(gather(&[], &[]).last_level, None);
    }

    #[test]
    fn a_failed_assumption_is_counted_while_it_stands_and_settled_by_a_decision() {
        let failing = |period: &str, id: &str| {
            let mut review = sample::review("a", period, "bz-01", &[]);
            sample::failed_assumption(&mut review, "B3", id);
            review
        };
        let reviews = [
            failing("2024-H2", "trust"),
            failing("2025-H1", "other"),
            failing("2025-H2", "trust"),
            failing("2026-H1", "trust"),
        ];
        let trust = "trust".parse().unwrap();
        let earlier = gather(&reviews, &[]);
        assert_eq!(earlier.failed.get(&trust), Some(&2));
        assert_eq!(earlier.failed.len(), 1, "the other one recovered");
        assert!(!earlier.is_decided(&trust));
        assert!(!gather(&reviews, &[decision("2025-H1")]).is_decided(&trust));
        assert!(gather(&reviews, &[decision("2026-H1")]).is_decided(&trust));
        assert!(gather(&[], &[decision("2026-H2")]).is_decided(&trust));
    }

    #[test]
    fn an_escalation_is_unanswered_when_its_day_passed_without_a_decision() {
        let asked = |by: Date| {
            let mut review = judged_at("2026-H1", "bz-01", 2);
            review.escalation = Some(Escalation {
                proposed: None,
                level: EscalationLevel::Senior,
                because: String::new(),
                addressee: String::new(),
                answer_by: Some(by),
                marking: None,
            });
            [review]
        };
        let past = asked(date(2026, 9, 1));
        assert!(gather(&past, &[]).senior_unanswered);
        assert!(!gather(&past, &[decision("2026-H1")]).senior_unanswered);
        assert!(!gather(&asked(date(2026, 12, 1)), &[]).senior_unanswered);
    }
}
