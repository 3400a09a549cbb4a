//! Which reviews to lay side by side when two periods, or two reviewers, are named.

use std::collections::BTreeSet;

use super::super::Session;
use crate::domain::id::ContributionId;
use crate::domain::period::Period;
use crate::store::{Author, ReviewKey};

/// Which two reviews to compare.
pub type Pairing = (ReviewKey, ReviewKey);

/// What was found to compare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// These, one after the other.
    Pairs(Vec<Pairing>),
    /// There is no review in this period.
    Nothing(Period),
    /// It is not clear which to take: say whose. These wrote one, in the first and in the second period.
    Unclear(Vec<String>, Vec<String>),
    /// Nobody of this name wrote one in this period; these did.
    Nobody(Period, String, Vec<String>),
}

impl Session {
    /// What to compare of `contribution` in two periods. Of `whom` where somebody is named; else the consolidated
    /// reviews where both periods have one; else the asker's own where there are two; else those of every reviewer
    /// who wrote one in both; else that of each reviewer in the second against what the first rests on.
    pub fn between_periods(
        &self,
        contribution: &ContributionId,
        (before, after): (Period, Period),
        whom: Option<&str>,
    ) -> Choice {
        if let Some(whom) = whom {
            return self.between_authors(contribution, (before, whom), (after, whom));
        }
        let (one, other) = (
            self.newest(contribution, before),
            self.newest(contribution, after),
        );
        for (period, found) in [(before, &one), (after, &other)] {
            if found.iter().all(|key| key.author == Author::SelfReport) {
                return Choice::Nothing(period);
            }
        }
        let both = |wanted: &dyn Fn(&ReviewKey) -> bool| -> Vec<Pairing> {
            let pair = |key: &ReviewKey| {
                let same = other.iter().find(|other| is_same_author(key, other))?;
                Some((key.clone(), same.clone()))
            };
            one.iter()
                .filter(|key| wanted(key))
                .filter_map(pair)
                .collect()
        };
        let is_reviewer = |key: &ReviewKey| key.reviewer().is_some();
        let own = |key: &ReviewKey| self.me.is_some() && key.reviewer() == self.me.as_ref();
        let consolidated = |key: &ReviewKey| key.author == Author::Consolidated;
        for wanted in [
            &consolidated as &dyn Fn(&ReviewKey) -> bool,
            &own,
            &is_reviewer,
        ] {
            let pairs = both(wanted);
            if !pairs.is_empty() {
                return Choice::Pairs(pairs);
            }
        }
        let basis = |all: &[ReviewKey]| -> Vec<ReviewKey> {
            let whole = all.iter().filter(|key| consolidated(key));
            let whole: Vec<ReviewKey> = whole.cloned().collect();
            if whole.is_empty() {
                all.iter().filter(|key| is_reviewer(key)).cloned().collect()
            } else {
                whole
            }
        };
        let (first, second) = (basis(&one), basis(&other));
        if first.len() == 1 || second.len() == 1 {
            let pairs = first.iter().flat_map(|one| {
                let second = second.iter();
                second.map(|other| (one.clone(), other.clone()))
            });
            return Choice::Pairs(pairs.collect());
        }
        Choice::Unclear(names(&first), names(&second))
    }

    /// The reviews of two authors, each in a period: a reviewer, `consolidated` or `self-report`.
    pub fn between_authors(
        &self,
        contribution: &ContributionId,
        (before, one): (Period, &str),
        (after, other): (Period, &str),
    ) -> Choice {
        let of = |period: Period, whom: &str| {
            let all = self.newest(contribution, period);
            if all.is_empty() {
                return Err(Choice::Nothing(period));
            }
            let found = all.iter().find(|key| name(key) == whom).cloned();
            found.ok_or_else(|| Choice::Nobody(period, whom.to_owned(), names(&all)))
        };
        match (of(before, one), of(after, other)) {
            (Ok(one), Ok(other)) => Choice::Pairs(vec![(one, other)]),
            (Err(why), _) | (_, Err(why)) => why,
        }
    }

    /// The reviews of `contribution` in `period`, of amended ones the last version.
    fn newest(&self, contribution: &ContributionId, period: Period) -> Vec<ReviewKey> {
        let ours = self
            .folder
            .review_keys()
            .iter()
            .filter(|key| key.contribution == *contribution && key.period == period);
        let all: Vec<&ReviewKey> = ours.collect();
        let newest = all.iter().filter(|key| {
            let later =
                |other: &&&ReviewKey| is_same_author(key, other) && other.author > key.author;
            !all.iter().any(|other| later(&other))
        });
        newest.map(|key| (*key).clone()).collect()
    }
}

fn is_same_author(one: &ReviewKey, other: &ReviewKey) -> bool {
    match (&one.author, &other.author) {
        (Author::Person { id, .. }, Author::Person { id: other, .. }) => id == other,
        (one, other) => one == other,
    }
}

fn name(key: &ReviewKey) -> String {
    match &key.author {
        Author::Person { id, .. } => id.to_string(),
        other => other.to_string(),
    }
}

fn names(keys: &[ReviewKey]) -> Vec<String> {
    let names: BTreeSet<String> = keys.iter().map(name).collect();
    names.into_iter().collect()
}
