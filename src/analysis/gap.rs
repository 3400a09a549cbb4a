//! The gap between what the line says of itself and what independent reviewers find.

use std::collections::BTreeMap;

use serde::Serialize;

use super::answered::{Answered, Stage};
use super::catalogue::Catalogue;
use super::counts::Counts;
use super::figure::{Figure, NotComputed};
use super::kappa::{Kappas, Table};
use super::scope::{Groups, Scoped};
use crate::domain::answer::Score;
use crate::domain::gap_reason::GapCode;
use crate::domain::id::ContributionId;
use crate::domain::period::Period;
use crate::domain::question::QuestionKind;
use crate::domain::review::ReviewRole;
use crate::domain::scale::Level;

/// Self-reports against independent reviews.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Gap {
    /// Which of the reviewers' scores were taken. Of a self-report it is always the final one.
    pub stage: Stage,
    /// How many independent reviews there are.
    pub reviews: usize,
    /// How many self-reports there are.
    pub self_reports: usize,
    /// Reviews of which the self-report is missing, or answers another checklist.
    pub without_self_report: Vec<Unmatched>,
    /// Why nothing was compared, where nothing was.
    pub reason: Option<NotComputed>,
    /// The figures, over every scope that has a pair.
    pub scopes: Vec<Scoped<GapFigures>>,
}

/// A contribution and period of which reviews have no self-report beside them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Unmatched {
    /// Of which contribution.
    pub contribution: ContributionId,
    /// In which period.
    pub period: Period,
    /// True where there is a self-report, but on another checklist or version.
    pub other_checklist: bool,
}

/// The figures of one scope. A pair is one reviewer's level and the self-report's, for one question of one
/// contribution in one period.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GapFigures {
    /// How many pairs of levels.
    pub pairs: usize,
    /// Pairs in which the reviewer is lower than the line.
    pub lower: usize,
    /// Pairs in which both are the same.
    pub same: usize,
    /// Pairs in which the reviewer is higher.
    pub higher: usize,
    /// The mean of reviewer minus line, in levels: below 0, the line is the more optimistic.
    pub mean_difference: Figure,
    /// The share of the line's levels that are good enough.
    pub self_report_at_line: Figure,
    /// The share of the reviewers' levels that are good enough.
    pub independent_at_line: Figure,
    /// Cohen's kappa.
    pub kappa: Kappas,
    /// How often each pair of levels was given: the line's by row, the reviewers' by column.
    pub table: Table,
    /// Why the final levels differ, by the reasons that reviewers gave.
    pub reasons: Reasons,
    /// Pairs that are not two levels.
    pub left_out: LeftOut,
}

/// Why final levels differ from the line's.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Reasons {
    /// Pairs of which the final level differs from the line's.
    pub n: usize,
    /// Of these, those with a reason, by its code.
    pub given: Counts,
    /// Of these, those without one: nobody must give it.
    pub not_given: usize,
}

/// Pairs in which one side, or both, gave no level. They count in nothing else.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// How many.
    pub pairs: usize,
    /// What the line gave instead.
    pub self_report: Unscored,
    /// What the reviewers gave instead.
    pub independent: Unscored,
}

/// What stands where a level was asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Unscored {
    /// Cannot be assessed, by reason.
    pub cannot_be_assessed: Counts,
    /// Not applicable, by reason.
    pub not_applicable: Counts,
    /// Not answered.
    pub not_answered: usize,
    /// Something that the question does not take, such as a level off the scale.
    pub unfit: usize,
}

impl Unscored {
    /// Counts what stands where a level was asked for.
    pub fn add(&mut self, score: Option<&Score>) {
        match score {
            None | Some(Score::NotYet) => self.not_answered += 1,
            Some(Score::CannotBeAssessed(reason)) => self.cannot_be_assessed.add(*reason),
            Some(Score::NotApplicable(reason)) => self.not_applicable.add(*reason),
            Some(_) => self.unfit += 1,
        }
    }
}

impl Reasons {
    fn add(&mut self, code: Option<GapCode>) {
        self.n += 1;
        match code {
            Some(code) => self.given.add(code),
            None => self.not_given += 1,
        }
    }
}

/// What one scope has seen.
struct Seen {
    table: Table,
    reasons: Reasons,
    left_out: LeftOut,
}

impl Seen {
    fn new(levels: usize) -> Self {
        Self {
            table: Table::new(levels),
            reasons: Reasons::default(),
            left_out: LeftOut::default(),
        }
    }

    fn figures(self, line: Level) -> GapFigures {
        let (mut lower, mut same, mut higher, mut difference) = (0, 0, 0, 0.0);
        let (mut self_at_line, mut independent_at_line) = (0, 0);
        let line = usize::from(line.get()) - 1;
        for (own, row) in self.table.rows().iter().enumerate() {
            for (found, count) in row.iter().enumerate() {
                match found.cmp(&own) {
                    std::cmp::Ordering::Less => lower += count,
                    std::cmp::Ordering::Equal => same += count,
                    std::cmp::Ordering::Greater => higher += count,
                }
                difference += (found as f64 - own as f64) * *count as f64;
                self_at_line += if own >= line { *count } else { 0 };
                independent_at_line += if found >= line { *count } else { 0 };
            }
        }
        let pairs = self.table.n();
        GapFigures {
            pairs,
            lower,
            same,
            higher,
            mean_difference: Figure::quotient(difference, pairs),
            self_report_at_line: Figure::share(self_at_line, pairs),
            independent_at_line: Figure::share(independent_at_line, pairs),
            kappa: Kappas::of(&self.table),
            table: self.table,
            reasons: self.reasons,
            left_out: self.left_out,
        }
    }
}

/// Compares each independent review in `all` with the self-report of the same contribution and period on
/// the same checklist, over the ordinal questions that apply. Consolidated reviews are passed over.
pub fn gap(all: &[Answered], stage: Stage) -> Gap {
    let key = |one: &Answered| (one.review.contribution.clone(), one.review.period);
    let self_reports: BTreeMap<_, &Answered> = all
        .iter()
        .filter(|one| one.review.role == ReviewRole::SelfReport)
        .map(|one| (key(one), one))
        .collect();
    let catalogue = Catalogue::new(all.iter().map(|one| one.checklist));
    let mut groups = Groups::new(&catalogue);
    let (mut reviews, mut unmatched) = (0, Vec::new());
    for review in all.iter().filter(|one| one.is_independent()) {
        reviews += 1;
        let (contribution, period) = key(review);
        let own = self_reports.get(&(contribution.clone(), period));
        let Some(own) = own.filter(|own| own.review.checklist == review.review.checklist) else {
            unmatched.push(Unmatched {
                contribution,
                period,
                other_checklist: own.is_some(),
            });
            continue;
        };
        for place in catalogue.places(review.checklist) {
            let question = catalogue.entries()[*place].question;
            if question.kind != QuestionKind::Ordinal || !review.applies(question) {
                continue;
            }
            let levels = (
                own.level(&question.id, Stage::Final),
                review.level(&question.id, stage),
            );
            let differs = own.level(&question.id, Stage::Final).is_some_and(|own| {
                let found = review.level(&question.id, Stage::Final);
                found.is_some_and(|found| found != own)
            });
            let answer = review.review.answers.get(&question.id);
            let why = answer.and_then(|answer| answer.gap_because.as_ref());
            groups.each(*place, period, Seen::new, |seen| {
                if differs {
                    seen.reasons.add(why.map(|why| why.code));
                }
                match levels {
                    (Some(own), Some(found)) => seen.table.add(own, found),
                    (own_level, found_level) => {
                        let left_out = &mut seen.left_out;
                        left_out.pairs += 1;
                        if own_level.is_none() {
                            let score = own.score(&question.id, Stage::Final);
                            left_out.self_report.add(score);
                        }
                        if found_level.is_none() {
                            let score = review.score(&question.id, stage);
                            left_out.independent.add(score);
                        }
                    }
                }
            });
        }
    }
    unmatched.sort();
    unmatched.dedup();
    let scopes = groups.finish(Seen::figures);
    let reason = match (scopes.is_empty(), reviews, self_reports.len()) {
        (false, ..) => None,
        (_, 0, _) => Some(NotComputed::NoReview),
        (_, _, 0) => Some(NotComputed::NoSelfReport),
        _ => Some(NotComputed::TooFewUnits { n: 0, needed: 1 }),
    };
    Gap {
        stage,
        reviews,
        self_reports: self_reports.len(),
        without_self_report: unmatched,
        reason,
        scopes,
    }
}

#[cfg(test)]
#[path = "gap_tests.rs"]
mod tests;
