//! The submitted reviews of a register, brought before the figures: file by file, and no more than may be seen.

use std::collections::{BTreeMap, BTreeSet};

use super::Session;
use crate::analysis::answered::{Answered, latest, without_words};
use crate::analysis::basis::Basis;
use crate::analysis::forecast::Known;
use crate::analysis::stats::Stats;
use crate::domain::id::ContributionId;
use crate::domain::outcome::Outcomes;
use crate::domain::period::{Period, PeriodRange};
use crate::domain::review::{Review, ReviewRole};
use crate::domain::round::Round;
use crate::store::seal::verify_seal;
use crate::store::{Author, Folder, ReviewKey};

/// Which part of the register is measured.
#[derive(Debug, Clone, Default)]
pub struct Part {
    /// One contribution; all when absent.
    pub contribution: Option<ContributionId>,
    /// Some periods; all when absent.
    pub periods: Option<PeriodRange>,
}

impl Part {
    fn holds(&self, key: &ReviewKey) -> bool {
        let contribution = self.contribution.as_ref();
        contribution.is_none_or(|one| *one == key.contribution)
            && self.periods.is_none_or(|range| range.contains(key.period))
    }
}

/// Submitted reviews and self-reports, without their words, and what was left out.
#[derive(Debug)]
pub struct Submitted {
    reviews: Vec<Review>,
    /// What counts, and what does not.
    pub basis: Basis,
}

/// Rounds and outcomes, to say what became of events.
#[derive(Debug)]
pub struct Fates {
    rounds: BTreeMap<Period, Round>,
    outcomes: Outcomes,
}

impl Fates {
    /// Those of `folder`.
    pub fn of(folder: &Folder) -> Self {
        let rounds = folder.rounds.iter();
        Self {
            rounds: rounds
                .map(|(period, file)| (*period, file.value.clone()))
                .collect(),
            outcomes: folder
                .outcomes
                .as_ref()
                .map_or_else(Outcomes::default, |file| file.value.clone()),
        }
    }

    /// The same, as figures take it.
    pub fn known(&self, today: jiff::civil::Date) -> Known<'_> {
        Known {
            rounds: &self.rounds,
            outcomes: &self.outcomes,
            today,
        }
    }
}

impl Submitted {
    /// Each review with its checklist and contribution; of a review and its amendments the last.
    pub fn answered<'a>(&'a self, folder: &'a Folder) -> Vec<Answered<'a>> {
        latest(self.reviews.iter().filter_map(|review| {
            let checklist = folder.checklists.get(&review.checklist)?;
            let contribution = folder.contributions.get(&review.contribution);
            let contribution = contribution.map(|file| &file.value);
            Some(Answered::of(review, &checklist.value, contribution))
        }))
    }
}

impl Session {
    /// Reads the submitted reviews and self-reports of `part`, one file at a time. Nothing of a contribution
    /// that the viewer still has to judge blind, the viewer's own earlier reviews included; and nothing that one of
    /// the line may not see before the self-report.
    pub fn submitted(&self, part: &Part) -> Submitted {
        let (mut reviews, mut basis) = (Vec::new(), Basis::default());
        let mut hidden = BTreeSet::new();
        for key in self.folder.review_keys() {
            if key.author == Author::Consolidated || !part.holds(key) {
                continue;
            }
            let (id, period) = (&key.contribution, key.period);
            let seen = &self.visibility;
            if !seen.shows_review(id, period, key.author.role(), key.reviewer()) {
                basis.hidden += 1;
                hidden.insert(id.clone());
                continue;
            }
            if seen.is_blind(id) {
                // The viewer's own, which is why the rest is hidden: not submitted.
                basis.drafts += 1;
                continue;
            }
            let Ok(file) = self.folder.review(key) else {
                basis.unreadable += 1;
                continue;
            };
            if !file.value.is_sealed() {
                basis.drafts += 1;
            } else if !self.folder.checklists.contains_key(&file.value.checklist) {
                basis.without_checklist += 1;
            } else {
                basis.broken_seal += usize::from(verify_seal(&file.text, &file.value).is_err());
                reviews.push(without_words(file.value));
            }
        }
        basis.hidden_contributions = hidden.into_iter().collect();
        let mut submitted = Submitted { reviews, basis };
        submitted.count(&self.folder);
        submitted
    }

    /// All figures over `part`.
    pub fn stats(&self, part: &Part) -> Stats {
        let submitted = self.submitted(part);
        let answered = submitted.answered(&self.folder);
        let fates = Fates::of(&self.folder);
        let basis = submitted.basis.clone();
        Stats::of(&answered, fates.known(self.today), basis)
    }
}

impl Submitted {
    fn count(&mut self, folder: &Folder) {
        let mut basis = std::mem::take(&mut self.basis);
        let counted = self.answered(folder);
        basis.superseded = self.reviews.len() - counted.len();
        let (mut contributions, mut periods) = (BTreeSet::new(), BTreeSet::new());
        for one in counted {
            match one.review.role {
                ReviewRole::Independent => basis.reviews += 1,
                ReviewRole::SelfReport => basis.self_reports += 1,
                ReviewRole::Consolidated => {}
            }
            contributions.insert(one.review.contribution.clone());
            periods.insert(one.review.period);
            basis.illustrative += usize::from(one.review.illustrative);
            let fictional = one.contribution.is_some_and(|one| one.fictional);
            basis.fictional += usize::from(fictional);
        }
        basis.contributions = contributions.into_iter().collect();
        basis.periods = periods.into_iter().collect();
        self.basis = basis;
    }
}
