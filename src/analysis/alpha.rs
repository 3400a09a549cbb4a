//! Krippendorff's alpha with missing ratings (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability").

use std::collections::BTreeMap;

use serde::Serialize;

use super::figure::{Figure, NotComputed, RATERS_NEEDED};

/// How far two values lie apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Metric {
    /// Equal or not.
    Nominal,
    /// By how many ratings lie between them.
    Ordinal,
    /// By their difference.
    Interval,
}

/// The squared difference between the values at `low` and `high` in `values`, which holds every value
/// with how often it occurs, in order.
fn squared_difference(values: &[(u8, f64)], low: usize, high: usize, metric: Metric) -> f64 {
    let (first, last) = (values[low], values[high]);
    let difference = match metric {
        Metric::Nominal => 1.0,
        Metric::Ordinal => {
            let between: f64 = values[low..=high].iter().map(|(_, count)| count).sum();
            between - (first.1 + last.1) / 2.0
        }
        Metric::Interval => f64::from(last.0) - f64::from(first.0),
    };
    difference * difference
}

/// Alpha over `units`, each the ratings that it got, however few units there are. A unit with one rating
/// drops out, having nothing to agree with. `None` where all ratings that are left are the same.
pub fn alpha<U: AsRef<[u8]>>(units: &[U], metric: Metric) -> Option<f64> {
    let pairable = || {
        units
            .iter()
            .map(AsRef::as_ref)
            .filter(|ratings| ratings.len() > 1)
    };
    let mut occurrences: BTreeMap<u8, f64> = BTreeMap::new();
    for value in pairable().flatten() {
        *occurrences.entry(*value).or_default() += 1.0;
    }
    let values: Vec<(u8, f64)> = occurrences.into_iter().collect();
    let n: f64 = values.iter().map(|(_, count)| count).sum();

    // Coincidences: each pair of ratings within a unit, weighted so that every rating counts once.
    let place = |value: u8| values.partition_point(|(one, _)| *one < value);
    let mut coincidences = vec![vec![0.0; values.len()]; values.len()];
    for ratings in pairable() {
        let weight = 1.0 / (ratings.len() - 1) as f64;
        for (at, one) in ratings.iter().enumerate() {
            for other in &ratings[at + 1..] {
                let (low, high) = (place(*one.min(other)), place(*one.max(other)));
                coincidences[low][high] += weight;
            }
        }
    }

    let (mut observed, mut expected) = (0.0, 0.0);
    for low in 0..values.len() {
        for high in low + 1..values.len() {
            let squared = squared_difference(&values, low, high, metric);
            observed += coincidences[low][high] * squared;
            expected += values[low].1 * values[high].1 * squared;
        }
    }
    (expected > 0.0).then(|| 1.0 - (n - 1.0) * observed / expected)
}

/// The three alphas over the same units.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Alphas {
    /// Equal or not.
    pub nominal: Figure,
    /// By rank.
    pub ordinal: Figure,
    /// By difference.
    pub interval: Figure,
}

impl Alphas {
    /// The three alphas over `units` by `raters` different people. `n` counts the units with two ratings
    /// or more.
    pub fn of<U: AsRef<[u8]>>(units: &[U], raters: usize) -> Self {
        let n = units
            .iter()
            .filter(|unit| unit.as_ref().len() >= RATERS_NEEDED)
            .count();
        let figure = |metric| {
            if raters < RATERS_NEEDED {
                let needed = RATERS_NEEDED;
                Figure::none(NotComputed::TooFewRaters { n: raters, needed }, n)
            } else {
                Figure::coefficient(n, || alpha(units, metric))
            }
        };
        Self {
            nominal: figure(Metric::Nominal),
            ordinal: figure(Metric::Ordinal),
            interval: figure(Metric::Interval),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Krippendorff (2011), section C: four observers, twelve units, ratings missing. One row a unit.
    const FOUR_OBSERVERS: [&[u8]; 12] = [
        &[1, 1, 1],
        &[2, 2, 3, 2],
        &[3, 3, 3, 3],
        &[3, 3, 3, 3],
        &[2, 2, 2, 2],
        &[1, 2, 3, 4],
        &[4, 4, 4, 4],
        &[1, 1, 2, 1],
        &[2, 2, 2, 2],
        &[5, 5, 5],
        &[1, 1],
        &[3],
    ];

    #[test]
    fn four_observers_and_twelve_units_of_krippendorff_2011_give_0_743_0_815_and_0_849() {
        for (metric, published) in [
            (Metric::Nominal, 0.743),
            (Metric::Ordinal, 0.815),
            (Metric::Interval, 0.849),
        ] {
            let found = alpha(&FOUR_OBSERVERS, metric).unwrap();
            assert!((found - published).abs() < 5e-4, "{metric:?}: {found}");
        }
    }

    #[test]
    fn two_observers_and_binary_data_of_krippendorff_2011_give_0_095() {
        // Section A: ten units, 0 and 1.
        let first = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
        let second = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
        let units: Vec<[u8; 2]> = first.into_iter().zip(second).map(|(a, b)| [a, b]).collect();
        let found = alpha(&units, Metric::Nominal).unwrap();
        assert!((found - 0.095).abs() < 5e-4, "{found}");
    }

    #[test]
    fn two_observers_and_five_categories_of_krippendorff_2011_give_0_692() {
        // Section B: twelve units, a to e.
        let units: Vec<[u8; 2]> = b"aabbdcccedda"
            .iter()
            .zip(b"babbbccceddd")
            .map(|(a, b)| [*a, *b])
            .collect();
        let found = alpha(&units, Metric::Nominal).unwrap();
        assert!((found - 0.692).abs() < 5e-4, "{found}");
    }

    #[test]
    fn a_unit_with_one_rating_drops_out_of_value_and_n() {
        let without = &FOUR_OBSERVERS[..11];
        for metric in [Metric::Nominal, Metric::Ordinal, Metric::Interval] {
            assert_eq!(alpha(&FOUR_OBSERVERS, metric), alpha(without, metric));
        }
        assert_eq!(Alphas::of(&FOUR_OBSERVERS, 4).ordinal.n, 11);
    }

    #[test]
    fn one_rater_few_units_and_no_variation_each_say_so() {
        let reason = |units: &[Vec<u8>], raters| Alphas::of(units, raters).interval.reason;
        let (n, needed) = (1, 2);
        assert_eq!(
            reason(&vec![vec![3]; 20], 1),
            Some(NotComputed::TooFewRaters { n, needed })
        );
        let (n, needed) = (9, 10);
        assert_eq!(
            reason(&vec![vec![3, 2]; 9], 2),
            Some(NotComputed::TooFewUnits { n, needed })
        );
        assert_eq!(
            reason(&vec![vec![3, 3]; 20], 2),
            Some(NotComputed::NoVariation)
        );
    }

    proptest! {
        #[test]
        fn the_order_of_units_and_of_ratings_does_not_matter(
            units in prop::collection::vec(prop::collection::vec(1u8..=6, 0..5), 1..30)
        ) {
            let turned: Vec<Vec<u8>> = units
                .iter()
                .rev()
                .map(|unit| unit.iter().rev().copied().collect())
                .collect();
            for metric in [Metric::Nominal, Metric::Ordinal, Metric::Interval] {
                match (alpha(&units, metric), alpha(&turned, metric)) {
                    (Some(a), Some(b)) => {
                        prop_assert!((a - b).abs() < 1e-12);
                        prop_assert!(a <= 1.0 + 1e-12);
                    }
                    (a, b) => prop_assert_eq!(a, b),
                }
            }
        }
    }
}
