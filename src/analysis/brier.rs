//! The Brier score of forecasts (Brier 1950), its parts (Murphy 1973), its skill and its reliability table.

use std::collections::BTreeMap;

use serde::Serialize;

use super::figure::{Figure, NotComputed};

/// A forecast that has been decided.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Resolved {
    /// The forecast probability, 0 to 1.
    pub forecast: f64,
    /// Whether the event happened.
    pub happened: bool,
}

impl Resolved {
    fn outcome(self) -> f64 {
        f64::from(u8::from(self.happened))
    }
}

/// Forecasts that stand together in a reliability table: those of one value, or of one tenth.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ReliabilityRow {
    /// Lowest forecast of the row; with distinct values, the value.
    pub from: f64,
    /// Highest forecast of the row; with bins, where the next one begins.
    pub to: f64,
    /// How many forecasts.
    pub n: usize,
    /// How many of those events happened.
    pub happened: usize,
    /// The mean forecast; nothing in an empty row.
    pub mean_forecast: Option<f64>,
    /// The share that happened; nothing in an empty row.
    pub observed: Option<f64>,
}

impl ReliabilityRow {
    fn of(from: f64, to: f64, forecasts: &[Resolved]) -> Self {
        let n = forecasts.len();
        let happened = forecasts.iter().filter(|one| one.happened).count();
        let sum: f64 = forecasts.iter().map(|one| one.forecast).sum();
        let mean = |sum: f64| (n > 0).then(|| sum / n as f64);
        Self {
            from,
            to,
            n,
            happened,
            mean_forecast: mean(sum),
            observed: mean(happened as f64),
        }
    }
}

/// The parts of a Brier score: score = reliability − resolution + uncertainty.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Parts {
    /// How far the share that happened lies from what was forecast; 0 is best.
    pub reliability: f64,
    /// How far the forecasts set apart what happened from what did not; more is better.
    pub resolution: f64,
    /// How uncertain the events were in themselves; nobody's merit.
    pub uncertainty: f64,
}

/// The mean squared difference between forecast and outcome, 0 (best) to 1; `None` without forecasts.
/// Brier's own definition adds both classes, event and no event, and so is twice as large.
pub fn brier(forecasts: &[Resolved]) -> Option<f64> {
    let squared = |one: &Resolved| (one.forecast - one.outcome()).powi(2);
    let sum: f64 = forecasts.iter().map(squared).sum();
    (!forecasts.is_empty()).then(|| sum / forecasts.len() as f64)
}

/// The share of events that happened.
pub fn base_rate(forecasts: &[Resolved]) -> Option<f64> {
    let happened = forecasts.iter().filter(|one| one.happened).count();
    (!forecasts.is_empty()).then(|| happened as f64 / forecasts.len() as f64)
}

/// Forecasts by their distinct value, lowest first.
fn by_value(forecasts: &[Resolved]) -> BTreeMap<u64, Vec<Resolved>> {
    let mut groups: BTreeMap<u64, Vec<Resolved>> = BTreeMap::new();
    for one in forecasts {
        // The bits of numbers from 0 up are ordered as the numbers are; adding 0 makes −0 into 0.
        let bits = (one.forecast + 0.0).to_bits();
        groups.entry(bits).or_default().push(*one);
    }
    groups
}

/// Murphy's parts over the distinct forecast values, so that they add up to the Brier score exactly.
pub fn parts(forecasts: &[Resolved]) -> Option<Parts> {
    let base = base_rate(forecasts)?;
    let (mut reliability, mut resolution) = (0.0, 0.0);
    for group in by_value(forecasts).values() {
        let n = group.len() as f64;
        let observed = base_rate(group)?;
        reliability += n * (group.first()?.forecast - observed).powi(2);
        resolution += n * (observed - base).powi(2);
    }
    let n = forecasts.len() as f64;
    Some(Parts {
        reliability: reliability / n,
        resolution: resolution / n,
        uncertainty: base * (1.0 - base),
    })
}

/// How much better than forecasting the base rate each time: 1 is perfect, 0 no better, below 0 worse.
/// `None` where all events went the same way.
pub fn skill(forecasts: &[Resolved]) -> Option<f64> {
    let uncertainty = parts(forecasts)?.uncertainty;
    (uncertainty > 0.0).then_some(1.0 - brier(forecasts)? / uncertainty)
}

/// The reliability table by distinct forecast values, lowest first.
pub fn distinct(forecasts: &[Resolved]) -> Vec<ReliabilityRow> {
    by_value(forecasts)
        .iter()
        .map(|(bits, group)| {
            ReliabilityRow::of(f64::from_bits(*bits), f64::from_bits(*bits), group)
        })
        .collect()
}

/// The reliability table in ten bins, empty ones too: 0 up to but not including 0.1, …, 0.9 up to and including 1.
pub fn ten_bins(forecasts: &[Resolved]) -> Vec<ReliabilityRow> {
    let bin = |forecast: f64| (1..10).rev().find(|n| forecast >= tenth(*n)).unwrap_or(0);
    (0..10)
        .map(|n| {
            let within: Vec<Resolved> = forecasts
                .iter()
                .filter(|one| bin(one.forecast) == n)
                .copied()
                .collect();
            ReliabilityRow::of(tenth(n), tenth(n + 1), &within)
        })
        .collect()
}

fn tenth(n: u8) -> f64 {
    f64::from(n) / 10.0
}

/// Everything about one set of decided forecasts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Scored {
    /// The Brier score; from one forecast on.
    pub brier: Figure,
    /// Murphy's reliability.
    pub reliability: Figure,
    /// Murphy's resolution.
    pub resolution: Figure,
    /// Murphy's uncertainty.
    pub uncertainty: Figure,
    /// Skill against the base rate.
    pub skill: Figure,
    /// The share of events that happened; from one forecast on.
    pub base_rate: Figure,
    /// The reliability table by distinct forecast values.
    pub distinct: Vec<ReliabilityRow>,
    /// The same in ten bins.
    pub bins: Vec<ReliabilityRow>,
}

impl Scored {
    /// Scores `forecasts`.
    pub fn of(forecasts: &[Resolved]) -> Self {
        let n = forecasts.len();
        let from_one = |value: Option<f64>| match value {
            Some(value) => Figure::of(value, n),
            None => Figure::none(NotComputed::NothingResolved, 0),
        };
        let coefficient = |compute: fn(&[Resolved]) -> Option<f64>| match n {
            0 => Figure::none(NotComputed::NothingResolved, 0),
            _ => Figure::coefficient(n, || compute(forecasts)),
        };
        Self {
            brier: from_one(brier(forecasts)),
            reliability: coefficient(|all| parts(all).map(|parts| parts.reliability)),
            resolution: coefficient(|all| parts(all).map(|parts| parts.resolution)),
            uncertainty: coefficient(|all| parts(all).map(|parts| parts.uncertainty)),
            skill: coefficient(skill),
            base_rate: from_one(base_rate(forecasts)),
            distinct: distinct(forecasts),
            bins: ten_bins(forecasts),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn resolved(percents: &[u8], happened: &[u8]) -> Vec<Resolved> {
        let pairs = percents.iter().zip(happened);
        pairs
            .map(|(percent, happened)| Resolved {
                forecast: f64::from(*percent) / 100.0,
                happened: *happened == 1,
            })
            .collect()
    }

    /// Brier (1950), Table 1: ten forecasts of rain. His score adds both classes: 0.19.
    fn ten_forecasts_of_rain() -> Vec<Resolved> {
        resolved(
            &[70, 90, 80, 40, 20, 0, 0, 0, 0, 10],
            &[0, 1, 1, 1, 0, 0, 0, 0, 0, 0],
        )
    }

    #[test]
    fn the_ten_forecasts_of_rain_of_brier_1950_score_half_of_his_0_19() {
        let score = brier(&ten_forecasts_of_rain()).unwrap();
        assert!((2.0 * score - 0.19).abs() < 1e-12, "{score}");
    }

    #[test]
    fn the_parts_of_a_small_example_are_those_worked_out_by_hand() {
        // Five times 80 %, four happened; five times 20 %, two happened. Base rate 6/10.
        // Reliability (5·0 + 5·(0.2−0.4)²)/10 = 0.02; resolution (5·0.2² + 5·0.2²)/10 = 0.04; uncertainty 0.24.
        let example = resolved(
            &[80, 80, 80, 80, 80, 20, 20, 20, 20, 20],
            &[1, 1, 1, 1, 0, 1, 1, 0, 0, 0],
        );
        let parts = parts(&example).unwrap();
        assert!((parts.reliability - 0.02).abs() < 1e-12);
        assert!((parts.resolution - 0.04).abs() < 1e-12);
        assert!((parts.uncertainty - 0.24).abs() < 1e-12);
        assert!((brier(&example).unwrap() - 0.22).abs() < 1e-12);
        assert!((skill(&example).unwrap() - (1.0 - 0.22 / 0.24)).abs() < 1e-12);
    }

    #[test]
    fn skill_says_nothing_where_all_events_went_the_same_way() {
        let scored = Scored::of(&resolved(&[90; 12], &[1; 12]));
        assert_eq!(scored.skill.reason, Some(NotComputed::NoVariation));
        assert_eq!(scored.uncertainty, Figure::of(0.0, 12));
    }

    #[test]
    fn a_few_forecasts_give_a_score_and_a_table_but_no_parts() {
        let scored = Scored::of(&resolved(&[50, 100], &[1, 1]));
        assert_eq!(scored.brier, Figure::of(0.125, 2));
        assert_eq!(scored.reliability.value, None);
        assert_eq!(scored.distinct.len(), 2);
        let none = Scored::of(&[]);
        assert_eq!(none.brier.reason, Some(NotComputed::NothingResolved));
    }

    #[test]
    fn every_whole_percentage_falls_into_its_own_tenth() {
        for percent in 0..=100 {
            let bins = ten_bins(&resolved(&[percent], &[1]));
            let expected = usize::from(percent / 10).min(9);
            assert_eq!(bins[expected].n, 1, "{percent} %");
            assert_eq!(bins.iter().map(|bin| bin.n).sum::<usize>(), 1);
        }
    }

    #[test]
    fn the_table_counts_what_was_forecast_and_what_happened() {
        let rows = distinct(&ten_forecasts_of_rain());
        assert_eq!(rows.len(), 7);
        assert_eq!((rows[0].from, rows[0].n, rows[0].happened), (0.0, 4, 0));
        assert_eq!(rows[6].observed, Some(1.0));
        assert_eq!(ten_bins(&ten_forecasts_of_rain())[3].observed, None);
    }

    proptest! {
        /// Murphy (1973): the identity holds for any forecasts, when grouped by distinct value.
        #[test]
        fn brier_is_reliability_minus_resolution_plus_uncertainty(
            all in prop::collection::vec((0u8..=100, 0u8..=1), 1..200)
        ) {
            let (percents, happened): (Vec<u8>, Vec<u8>) = all.into_iter().unzip();
            let forecasts = resolved(&percents, &happened);
            let parts = parts(&forecasts).unwrap();
            let sum = parts.reliability - parts.resolution + parts.uncertainty;
            prop_assert!((brier(&forecasts).unwrap() - sum).abs() < 1e-12);
        }
    }
}
