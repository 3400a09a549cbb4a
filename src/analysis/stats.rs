//! All figures over some reviews together: what `peil stats` shows, and its JSON.

use serde::Serialize;

use super::agreement::{Agreement, agreement};
use super::answered::{Answered, Stage};
use super::basis::Basis;
use super::coverage::{Coverage, coverage};
use super::forecast::{Forecasts, Known, forecasts};
use super::gap::{Gap, gap};
use super::trend::{Trend, trends};
use crate::domain::review::ReviewRole;

/// All figures. Serialised, it is the JSON that `docs/STATS.md` describes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Stats {
    /// Self-report against independent reviews, by their final scores.
    pub gap: Gap,
    /// Agreement between reviewers.
    pub agreement: Agreement,
    /// How good forecasts turned out to be.
    pub forecasts: Forecasts,
    /// What independent reviews cover.
    pub coverage: Coverage,
    /// Every question over the periods, where the figures are over one contribution; else nothing.
    pub trends: Option<Vec<Trend>>,
    /// What all this rests on.
    pub basis: Basis,
}

impl Stats {
    /// All figures over `all`, the files that `basis` counts.
    pub fn of(all: &[Answered], known: Known, basis: Basis) -> Self {
        Self {
            gap: gap(all, Stage::Final),
            agreement: agreement(all),
            forecasts: forecasts(all, known),
            coverage: coverage(all, ReviewRole::Independent),
            trends: (basis.contributions.len() == 1).then(|| trends(all)),
            basis,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use jiff::civil::date;

    use super::*;
    use crate::domain::outcome::Outcomes;
    use crate::domain::sample;

    #[test]
    fn the_json_has_its_parts_and_n_beside_every_figure() {
        let checklist = sample::checklist(4, 3);
        let own = sample::self_report("a", "2026-H1", &[("A1", 4)]);
        let review = sample::review("a", "2026-H1", "bz-01", &[("A1", 2)]);
        let all = [&own, &review].map(|one| Answered::of(one, &checklist, None));
        let known = Known {
            rounds: &BTreeMap::new(),
            outcomes: &Outcomes::default(),
            today: date(2026, 11, 24),
        };
        let json = serde_json::to_value(Stats::of(&all, known, Basis::default())).unwrap();
        for part in ["agreement", "coverage", "forecasts", "gap", "basis"] {
            assert!(json[part].is_object(), "{part}");
        }
        let overall = &json["gap"]["scopes"][0];
        assert_eq!(overall["scope"]["over"], "overall");
        let overall = &overall["figures"];
        assert_eq!(overall["pairs"], 1);
        assert_eq!(overall["mean_difference"]["value"], -2.0);
        assert_eq!(overall["mean_difference"]["n"], 1);
        let linear = &overall["kappa"]["linear"];
        assert!(linear["value"].is_null());
        assert_eq!(linear["reason"]["code"], "too_few_units");
        let reason = &json["forecasts"]["final"]["brier"]["reason"]["code"];
        assert_eq!(reason, "nothing_resolved");
        let ordinal = &json["agreement"]["scopes"][0]["figures"]["final"]["ordinal"];
        assert_eq!(ordinal["reason"]["code"], "too_few_raters");
    }
}
