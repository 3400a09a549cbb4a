//! A figure: a value with the number of units it rests on, or the reason why there is none.

use serde::Serialize;

/// Below this many units a coefficient is not computed; the table is shown instead.
pub const UNITS_NEEDED: usize = 10;
/// Below this many raters there is no agreement to measure.
pub const RATERS_NEEDED: usize = 2;

/// A value and what it rests on. Either `value` or `reason` is present, never both.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Figure {
    /// The value, where the data carries one.
    pub value: Option<f64>,
    /// How many units it rests on.
    pub n: usize,
    /// Why there is no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<NotComputed>,
}

/// Why a figure is not computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum NotComputed {
    /// Fewer units than the figure needs.
    TooFewUnits {
        /// Units there are.
        n: usize,
        /// Units needed.
        needed: usize,
    },
    /// Fewer raters than the figure needs.
    TooFewRaters {
        /// Raters there are.
        n: usize,
        /// Raters needed.
        needed: usize,
    },
    /// Everything fell into one category, so that chance alone explains it.
    NoVariation,
    /// There is no self-report to compare with.
    NoSelfReport,
    /// There is no independent review to compare with.
    NoReview,
    /// Nothing that was forecast has been decided yet.
    NothingResolved,
}

impl NotComputed {
    /// Short name, to look its word up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::TooFewUnits { .. } => "too-few-units",
            Self::TooFewRaters { .. } => "too-few-raters",
            Self::NoVariation => "no-variation",
            Self::NoSelfReport => "no-self-report",
            Self::NoReview => "no-review",
            Self::NothingResolved => "nothing-resolved",
        }
    }
}

impl Figure {
    /// A value that rests on `n` units.
    pub fn of(value: f64, n: usize) -> Self {
        Self {
            value: Some(value),
            n,
            reason: None,
        }
    }

    /// No value, with the reason.
    pub fn none(reason: NotComputed, n: usize) -> Self {
        Self {
            value: None,
            n,
            reason: Some(reason),
        }
    }

    /// A coefficient over `n` units: only from [`UNITS_NEEDED`] on, and where `compute` finds variation.
    pub fn coefficient(n: usize, compute: impl FnOnce() -> Option<f64>) -> Self {
        if n < UNITS_NEEDED {
            let needed = UNITS_NEEDED;
            return Self::none(NotComputed::TooFewUnits { n, needed }, n);
        }
        match compute() {
            Some(value) => Self::of(value, n),
            None => Self::none(NotComputed::NoVariation, n),
        }
    }

    /// `part` of `n` as a share between 0 and 1; from one unit on.
    pub fn share(part: usize, n: usize) -> Self {
        Self::quotient(part as f64, n)
    }

    /// `sum` over `n`; from one unit on.
    pub fn quotient(sum: f64, n: usize) -> Self {
        if n == 0 {
            Self::none(NotComputed::TooFewUnits { n: 0, needed: 1 }, 0)
        } else {
            Self::of(sum / n as f64, n)
        }
    }

    /// The mean of `values`; from one unit on.
    pub fn mean(values: impl IntoIterator<Item = f64>) -> Self {
        let (mut sum, mut n) = (0.0, 0);
        for value in values {
            sum += value;
            n += 1;
        }
        Self::quotient(sum, n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nine_units_carry_no_coefficient_and_ten_do() {
        let nine = Figure::coefficient(9, || Some(0.5));
        assert_eq!(nine.value, None);
        let (n, needed) = (9, 10);
        assert_eq!(nine.reason, Some(NotComputed::TooFewUnits { n, needed }));
        assert_eq!(Figure::coefficient(10, || Some(0.5)), Figure::of(0.5, 10));
    }

    #[test]
    fn a_coefficient_without_variation_says_so() {
        let figure = Figure::coefficient(10, || None);
        assert_eq!(figure, Figure::none(NotComputed::NoVariation, 10));
    }

    #[test]
    fn a_share_of_nothing_is_no_number() {
        assert_eq!(Figure::share(0, 0).value, None);
        assert_eq!(Figure::share(1, 4), Figure::of(0.25, 4));
    }

    #[test]
    fn a_figure_is_written_with_its_n_and_null_comes_with_a_reason() {
        let text = |figure| serde_json::to_string(&figure).unwrap();
        assert_eq!(text(Figure::of(0.1, 12)), r#"{"value":0.1,"n":12}"#);
        assert_eq!(
            text(Figure::coefficient(3, || None)),
            r#"{"value":null,"n":3,"reason":{"code":"too_few_units","n":3,"needed":10}}"#
        );
    }
}
