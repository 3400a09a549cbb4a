//! Cohen's kappa between two raters on one scale: unweighted (Cohen 1960), linear and quadratic (Cohen 1968).

use serde::Serialize;

use super::figure::Figure;
use crate::domain::scale::Level;

/// How much a disagreement counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Weighting {
    /// Every disagreement counts the same.
    Unweighted,
    /// By the number of levels between the two.
    Linear,
    /// By the square of that number.
    Quadratic,
}

impl Weighting {
    fn weight(self, row: usize, column: usize) -> f64 {
        let distance = row.abs_diff(column);
        match self {
            Self::Unweighted => f64::from(u8::from(distance > 0)),
            Self::Linear => distance as f64,
            Self::Quadratic => (distance * distance) as f64,
        }
    }
}

/// How often each pair of levels was given: rows are the first rater's levels, columns the second's.
/// It has a row and a column for every level of the scale, also for those that nobody gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Table(Vec<Vec<usize>>);

impl Table {
    /// An empty table for a scale of `levels` levels.
    pub fn new(levels: usize) -> Self {
        Self(vec![vec![0; levels]; levels])
    }

    /// Counts one pair; a level that is not on the scale counts nowhere.
    pub fn add(&mut self, first: Level, second: Level) {
        let (row, column) = (usize::from(first.get()), usize::from(second.get()));
        if let Some(cell) = self
            .0
            .get_mut(row - 1)
            .and_then(|cells| cells.get_mut(column - 1))
        {
            *cell += 1;
        }
    }

    /// The counts, row by row.
    pub fn rows(&self) -> &[Vec<usize>] {
        &self.0
    }

    /// How many pairs were counted.
    pub fn n(&self) -> usize {
        self.0.iter().flatten().sum()
    }

    /// Every cell with its row and column.
    fn cells(&self) -> impl Iterator<Item = (usize, usize, usize)> {
        self.0.iter().enumerate().flat_map(|(row, cells)| {
            cells
                .iter()
                .enumerate()
                .map(move |(column, count)| (row, column, *count))
        })
    }
}

impl From<Vec<Vec<usize>>> for Table {
    fn from(rows: Vec<Vec<usize>>) -> Self {
        Self(rows)
    }
}

/// Kappa from a table, however few pairs it holds: one minus the observed over the expected weighted
/// disagreement. `None` where chance expects none, as when both gave one and the same level throughout.
pub fn kappa(table: &Table, weighting: Weighting) -> Option<f64> {
    let n = table.n() as f64;
    let mut rows = vec![0usize; table.0.len()];
    let mut columns = rows.clone();
    for (row, column, count) in table.cells() {
        rows[row] += count;
        columns[column] += count;
    }
    let (mut observed, mut expected) = (0.0, 0.0);
    for (row, column, count) in table.cells() {
        let weight = weighting.weight(row, column);
        observed += weight * count as f64;
        expected += weight * rows[row] as f64 * columns[column] as f64 / n;
    }
    (expected > 0.0).then(|| 1.0 - observed / expected)
}

/// The three kappas of one table.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Kappas {
    /// Every disagreement counts the same.
    pub unweighted: Figure,
    /// By distance.
    pub linear: Figure,
    /// By squared distance.
    pub quadratic: Figure,
}

impl Kappas {
    /// The three kappas, where there are enough pairs.
    pub fn of(table: &Table) -> Self {
        let figure = |weighting| Figure::coefficient(table.n(), || kappa(table, weighting));
        Self {
            unweighted: figure(Weighting::Unweighted),
            linear: figure(Weighting::Linear),
            quadratic: figure(Weighting::Quadratic),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::analysis::figure::NotComputed;

    const ALL: [Weighting; 3] = [
        Weighting::Unweighted,
        Weighting::Linear,
        Weighting::Quadratic,
    ];

    fn table(levels: usize, first: &[u8], second: &[u8]) -> Table {
        let mut table = Table::new(levels);
        for (a, b) in first.iter().zip(second) {
            table.add(Level::new(*a).unwrap(), Level::new(*b).unwrap());
        }
        table
    }

    /// Data `anxiety` of the R package irr 0.84.1: 20 subjects on a scale of 1 to 6, raters 1 and 2.
    fn anxiety() -> Table {
        table(
            6,
            &[3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
            &[3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
        )
    }

    #[test]
    fn the_anxiety_ratings_of_r_package_irr_give_their_published_kappas() {
        for (weighting, published, exact) in [
            (Weighting::Unweighted, 0.119, 0.119_496_855_345_911_92),
            (Weighting::Linear, 0.189, 0.189_189_189_189_189_26),
            (Weighting::Quadratic, 0.297, 0.296_765_119_549_929_57),
        ] {
            let found = kappa(&anxiety(), weighting).unwrap();
            assert!((found - published).abs() < 5e-4, "{weighting:?}: {found}");
            // scikit-learn 1.9.1, cohen_kappa_score(labels=1..6).
            assert!((found - exact).abs() < 1e-12, "{weighting:?}: {found}");
        }
    }

    #[test]
    fn the_two_judges_of_cohen_1960_agree_at_0_492() {
        // Cohen (1960; reprinted 1968, Table 1): 200 cases, personality disorder, neurosis, psychosis.
        let table = Table::from(vec![vec![88, 10, 2], vec![14, 40, 6], vec![18, 10, 12]]);
        let found = kappa(&table, Weighting::Unweighted).unwrap();
        assert!((found - 0.492).abs() < 5e-4, "{found}");
    }

    #[test]
    fn a_level_that_nobody_gave_keeps_its_place_on_the_scale() {
        // scikit-learn 1.9.1, cohen_kappa_score([1,2,4,4],[1,4,4,2], labels=[1,2,3,4], weights="linear").
        let found = kappa(&table(4, &[1, 2, 4, 4], &[1, 4, 4, 2]), Weighting::Linear).unwrap();
        assert!((found - LINEAR_WITH_GAP).abs() < 1e-12, "{found}");
    }
    const LINEAR_WITH_GAP: f64 = 0.272_727_272_727_272_7;

    #[test]
    fn nine_pairs_give_the_table_and_not_the_coefficient() {
        let few = table(
            4,
            &[1, 2, 3, 4, 1, 2, 3, 4, 1],
            &[1, 2, 3, 4, 2, 3, 4, 4, 1],
        );
        let kappas = Kappas::of(&few);
        let (n, needed) = (9, 10);
        let reason = NotComputed::TooFewUnits { n, needed };
        assert_eq!(kappas.quadratic, Figure::none(reason, 9));
        assert_eq!(few.rows()[0], [2, 1, 0, 0]);
    }

    #[test]
    fn one_level_throughout_says_that_there_is_no_variation() {
        let flat = table(4, &[3; 12], &[3; 12]);
        let reason = Kappas::of(&flat).unweighted.reason;
        assert_eq!(reason, Some(NotComputed::NoVariation));
    }

    proptest! {
        #[test]
        fn kappa_is_one_where_all_agree_and_never_more(
            pairs in prop::collection::vec((1u8..=7, 1u8..=7), 2..80)
        ) {
            let (first, second): (Vec<u8>, Vec<u8>) = pairs.into_iter().unzip();
            for weighting in ALL {
                if let Some(same) = kappa(&table(7, &first, &first), weighting) {
                    prop_assert!((same - 1.0).abs() < 1e-12);
                }
                let one_way = kappa(&table(7, &first, &second), weighting);
                let other_way = kappa(&table(7, &second, &first), weighting);
                match (one_way, other_way) {
                    (Some(a), Some(b)) => {
                        prop_assert!(a <= 1.0 + 1e-12);
                        prop_assert!((a - b).abs() < 1e-12);
                    }
                    (a, b) => prop_assert_eq!(a, b),
                }
            }
        }

        #[test]
        fn levels_added_on_top_of_the_scale_change_nothing(
            pairs in prop::collection::vec((1u8..=3, 1u8..=3), 2..40)
        ) {
            let (first, second): (Vec<u8>, Vec<u8>) = pairs.into_iter().unzip();
            for weighting in ALL {
                let short = kappa(&table(3, &first, &second), weighting);
                let long = kappa(&table(9, &first, &second), weighting);
                prop_assert_eq!(short, long);
            }
        }
    }
}
