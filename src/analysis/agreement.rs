//! How far independent reviewers agree with each other, before and after the reveal.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::alpha::Alphas;
use super::answered::{Answered, Stage};
use super::catalogue::Catalogue;
use super::counts::Counts;
use super::figure::Figure;
use super::scope::{Groups, Scope, Scoped, question_scope};
use crate::domain::id::{ContributionId, PersonId};
use crate::domain::period::Period;
use crate::domain::question::QuestionKind;
use crate::domain::scale::Level;

/// From this many levels between the lowest and the highest on, reviewers differ enough to list it.
pub const LEVELS_TO_LIST: u8 = 2;

/// Agreement between reviewers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Agreement {
    /// How many independent reviews there are.
    pub reviews: usize,
    /// The figures, over every scope that has a level.
    pub scopes: Vec<Scoped<AgreementFigures>>,
    /// Every question of a contribution in a period on which reviewers' final levels lie two or more apart,
    /// widest first.
    pub differ: Vec<Spread>,
    /// First against final scores.
    pub changes: Changes,
}

/// The figures of one scope. A unit is one question of one contribution in one period.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AgreementFigures {
    /// How many different reviewers gave a level.
    pub raters: usize,
    /// Units with a final level.
    pub units: usize,
    /// Of these, units with one only, which say nothing about agreement.
    pub units_with_one_rating: usize,
    /// Krippendorff's alpha over the first scores.
    pub first: Alphas,
    /// Krippendorff's alpha over the final scores.
    #[serde(rename = "final")]
    pub last: Alphas,
    /// The mean, over units with two final levels or more, of highest minus lowest.
    pub mean_range: Figure,
    /// The largest of these.
    pub largest_range: Option<u8>,
    /// The mean, over the same units, of the sample variance of their levels.
    pub mean_variance: Figure,
}

/// How far reviewers' final levels on one question lie apart. Levels only: not who gave which.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Spread {
    /// Of which contribution.
    pub contribution: ContributionId,
    /// In which period.
    pub period: Period,
    /// Which question.
    pub question: Scope,
    /// The levels, lowest first.
    pub levels: Vec<Level>,
    /// Highest minus lowest.
    pub range: u8,
    /// Sample variance: squared distances to the mean, over one less than the number of levels.
    pub variance: Figure,
}

/// How scores changed between lock and submission.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Changes {
    /// Answers that have both a first and a final level.
    pub compared: usize,
    /// Of these, final lower than first.
    pub lower: usize,
    /// Of these, unchanged.
    pub same: usize,
    /// Of these, final higher than first.
    pub higher: usize,
    /// Why changed levels changed, by reason.
    pub reasons: Counts,
    /// Changed levels without a reason.
    pub without_reason: usize,
}

/// The ratings of one unit.
#[derive(Default)]
struct Unit<'a> {
    first: Vec<u8>,
    last: Vec<u8>,
    raters: BTreeSet<&'a PersonId>,
}

/// What one scope has seen.
#[derive(Default)]
struct Seen<'a> {
    first: Vec<Vec<u8>>,
    last: Vec<Vec<u8>>,
    raters: BTreeSet<&'a PersonId>,
}

impl Seen<'_> {
    fn figures(self) -> AgreementFigures {
        let raters = self.raters.len();
        let several = || self.last.iter().filter(|ratings| ratings.len() > 1);
        let rated = self.last.iter().filter(|ratings| !ratings.is_empty());
        let units = rated.count();
        AgreementFigures {
            raters,
            units,
            units_with_one_rating: units - several().count(),
            first: Alphas::of(&self.first, raters),
            last: Alphas::of(&self.last, raters),
            mean_range: Figure::mean(several().map(|ratings| f64::from(range(ratings)))),
            largest_range: several().map(|ratings| range(ratings)).max(),
            mean_variance: Figure::mean(several().filter_map(|ratings| variance(ratings))),
        }
    }
}

/// Highest minus lowest; 0 without ratings.
pub fn range(ratings: &[u8]) -> u8 {
    let lowest = ratings.iter().min().copied().unwrap_or_default();
    let highest = ratings.iter().max().copied().unwrap_or_default();
    highest - lowest
}

/// The sample variance; `None` below two ratings.
pub fn variance(ratings: &[u8]) -> Option<f64> {
    let n = ratings.len() as f64;
    let mean = ratings.iter().copied().map(f64::from).sum::<f64>() / n;
    let squares = ratings.iter().map(|one| (f64::from(*one) - mean).powi(2));
    (ratings.len() > 1).then(|| squares.sum::<f64>() / (n - 1.0))
}

/// Measures agreement between the independent reviews in `all`, over the ordinal questions.
/// Self-reports and consolidated reviews are passed over.
pub fn agreement(all: &[Answered]) -> Agreement {
    let reviews: Vec<&Answered> = all.iter().filter(|one| one.is_independent()).collect();
    let catalogue = Catalogue::new(reviews.iter().map(|one| one.checklist));
    let mut units: BTreeMap<(&ContributionId, Period, usize), Unit> = BTreeMap::new();
    let mut changes = Changes::default();
    for one in &reviews {
        let review = one.review;
        for place in catalogue.places(one.checklist) {
            let question = catalogue.entries()[*place].question;
            if question.kind != QuestionKind::Ordinal {
                continue;
            }
            let first = one.level(&question.id, Stage::First);
            let last = one.level(&question.id, Stage::Final);
            if first.is_none() && last.is_none() {
                continue;
            }
            let key = (&review.contribution, review.period, *place);
            let unit = units.entry(key).or_default();
            unit.first.extend(first.map(Level::get));
            unit.last.extend(last.map(Level::get));
            unit.raters.insert(&review.person);
            if let (Some(first), Some(last)) = (first, last) {
                let answer = review.answers.get(&question.id);
                let reason = answer.and_then(|answer| answer.changed_because.as_ref());
                changes.add(first, last, reason.map(|reason| reason.code));
            }
        }
    }
    let mut groups = Groups::new(&catalogue);
    let mut differ = Vec::new();
    for ((contribution, period, place), unit) in units {
        groups.each(
            place,
            period,
            |_| Seen::default(),
            |seen: &mut Seen| {
                seen.first.push(unit.first.clone());
                seen.last.push(unit.last.clone());
                seen.raters.extend(&unit.raters);
            },
        );
        if range(&unit.last) >= LEVELS_TO_LIST {
            let question = question_scope(&catalogue.entries()[place]);
            differ.push(Spread::of(contribution, period, question, unit.last));
        }
    }
    differ.sort_by_key(|spread| std::cmp::Reverse(spread.range));
    Agreement {
        reviews: reviews.len(),
        scopes: groups.finish(|seen, _| seen.figures()),
        differ,
        changes,
    }
}

impl Spread {
    fn of(
        contribution: &ContributionId,
        period: Period,
        question: Scope,
        mut ratings: Vec<u8>,
    ) -> Self {
        ratings.sort_unstable();
        let squares = variance(&ratings).unwrap_or_default();
        Self {
            contribution: contribution.clone(),
            period,
            question,
            range: range(&ratings),
            variance: Figure::of(squares, ratings.len()),
            levels: ratings
                .into_iter()
                .filter_map(|one| Level::new(one).ok())
                .collect(),
        }
    }
}

impl Changes {
    fn add(
        &mut self,
        first: Level,
        last: Level,
        reason: Option<crate::domain::answer::ChangeCode>,
    ) {
        self.compared += 1;
        match last.cmp(&first) {
            std::cmp::Ordering::Equal => {
                self.same += 1;
                return;
            }
            std::cmp::Ordering::Less => self.lower += 1,
            std::cmp::Ordering::Greater => self.higher += 1,
        }
        match reason {
            Some(reason) => self.reasons.add(reason),
            None => self.without_reason += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::figure::NotComputed;
    use crate::domain::answer::{ChangeCode, ChangeReason};
    use crate::domain::review::Review;
    use crate::domain::sample;

    fn measure(reviews: &[Review], levels: u8) -> Agreement {
        let checklist = sample::checklist(levels, 3);
        let all: Vec<Answered> = reviews
            .iter()
            .map(|one| Answered::of(one, &checklist, None))
            .collect();
        agreement(&all)
    }

    fn overall(agreement: &Agreement) -> &AgreementFigures {
        let mut scopes = agreement.scopes.iter();
        &scopes
            .find(|one| one.scope == Scope::Overall)
            .unwrap()
            .figures
    }

    #[test]
    fn the_four_observers_of_krippendorff_2011_come_through_the_register_with_their_alphas() {
        // One contribution a unit, one question, four reviewers, 0 for a missing rating.
        let observers = [
            ("o-1", [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0]),
            ("o-2", [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3]),
            ("o-3", [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0]),
            ("o-4", [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0]),
        ];
        let mut reviews = Vec::new();
        for (person, ratings) in observers {
            for (n, rating) in ratings.into_iter().enumerate() {
                let levels: &[(&str, u8)] = if rating == 0 { &[] } else { &[("A1", rating)] };
                let contribution = format!("unit-{n}");
                reviews.push(sample::review(&contribution, "2026-H1", person, levels));
            }
        }
        let agreement = measure(&reviews, 5);
        let figures = overall(&agreement);
        for (figure, published) in [
            (figures.last.nominal, 0.743),
            (figures.last.ordinal, 0.815),
            (figures.last.interval, 0.849),
        ] {
            assert_eq!(figure.n, 11, "unit 12 has one rating and drops out");
            assert!((figure.value.unwrap() - published).abs() < 5e-4);
        }
        assert_eq!((figures.raters, figures.units), (4, 12));
        assert_eq!(figures.units_with_one_rating, 1);
        // Unit 6 has 1, 2, 3 and 4: the widest, and the only one two or more levels wide.
        assert_eq!(agreement.differ.len(), 1);
        assert_eq!(agreement.differ[0].contribution.as_str(), "unit-5");
        assert_eq!(agreement.differ[0].range, 3);
        assert_eq!(agreement.differ[0].variance, Figure::of(5.0 / 3.0, 4));
        assert_eq!(figures.largest_range, Some(3));
        let (n, needed) = (0, 10);
        let reason = figures.first.nominal.reason;
        assert_eq!(reason, Some(NotComputed::TooFewUnits { n, needed }));
    }

    #[test]
    fn one_reviewer_alone_has_nobody_to_agree_with() {
        let reviews: Vec<Review> = (0..12)
            .map(|n| sample::review(&format!("c-{n}"), "2026-H1", "bz-01", &[("A1", 3)]))
            .collect();
        let agreement = measure(&reviews, 4);
        let figures = overall(&agreement);
        let (n, needed) = (1, 2);
        let reason = Some(NotComputed::TooFewRaters { n, needed });
        assert_eq!(figures.last.ordinal.reason, reason);
        assert_eq!(figures.mean_range.value, None);
        assert_eq!(figures.units_with_one_rating, 12);
    }

    #[test]
    fn first_and_final_scores_are_set_side_by_side_with_the_reason_for_a_change() {
        let mut one = sample::review("a", "2026-H1", "bz-01", &[("A1", 3), ("A2", 2)]);
        one.lock = Some(sample::lock(&[("A1", 1), ("A2", 2), ("A3", 4)]));
        let answer = one.answers.get_mut(&sample::question_id("A1")).unwrap();
        answer.changed_because = Some(ChangeReason {
            code: ChangeCode::NewEvidence,
            text: String::new(),
        });
        let mut two = sample::review("a", "2026-H1", "def-02", &[("A1", 3)]);
        two.lock = Some(sample::lock(&[("A1", 4)]));
        let changes = measure(&[one, two], 4).changes;
        assert_eq!(changes.compared, 3);
        assert_eq!((changes.lower, changes.same, changes.higher), (1, 1, 1));
        assert_eq!(changes.reasons.get(ChangeCode::NewEvidence), 1);
        assert_eq!(changes.without_reason, 1);
    }

    #[test]
    fn the_self_report_is_no_reviewer() {
        let own = sample::self_report("a", "2026-H1", &[("A1", 4)]);
        let review = sample::review("a", "2026-H1", "bz-01", &[("A1", 1)]);
        let agreement = measure(&[own, review], 4);
        assert_eq!(overall(&agreement).raters, 1);
        assert!(agreement.differ.is_empty());
    }
}
