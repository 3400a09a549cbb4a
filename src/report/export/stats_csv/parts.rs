//! Which figures of each part become rows, and what they are called.

use super::rows::{Place, Rows, code};
use crate::analysis::agreement::{AgreementFigures, Spread};
use crate::analysis::alpha::Alphas;
use crate::analysis::brier::Scored;
use crate::analysis::coverage::CoverageFigures;
use crate::analysis::forecast::Fate;
use crate::analysis::gap::GapFigures;
use crate::analysis::scope::Scoped;
use crate::analysis::stats::Stats;
use crate::analysis::trend::Trend;

impl Rows {
    pub(super) fn basis(&mut self, stats: &Stats, place: &Place) {
        let basis = &stats.basis;
        for (name, count) in [
            ("basis.reviews", basis.reviews),
            ("basis.self_reports", basis.self_reports),
            ("basis.drafts", basis.drafts),
            ("basis.superseded", basis.superseded),
            ("basis.unreadable", basis.unreadable),
            ("basis.without_checklist", basis.without_checklist),
            ("basis.hidden", basis.hidden),
            ("basis.broken_seal", basis.broken_seal),
        ] {
            self.count(name, "", place, count, count);
        }
    }

    pub(super) fn gap(&mut self, stage: &str, one: &Scoped<GapFigures>, within: &Place) {
        let (place, figures) = (&Place::of(one, within), &one.figures);
        let pairs = figures.pairs;
        self.count("gap.pairs", stage, place, pairs, pairs);
        self.count("gap.lower", stage, place, figures.lower, pairs);
        self.count("gap.same", stage, place, figures.same, pairs);
        self.count("gap.higher", stage, place, figures.higher, pairs);
        for (name, figure) in [
            ("gap.mean_difference", figures.mean_difference),
            ("gap.self_report_at_line", figures.self_report_at_line),
            ("gap.independent_at_line", figures.independent_at_line),
            ("gap.kappa.unweighted", figures.kappa.unweighted),
            ("gap.kappa.linear", figures.kappa.linear),
            ("gap.kappa.quadratic", figures.kappa.quadratic),
        ] {
            self.figure(name, stage, place, figure);
        }
        let reasons = &figures.reasons;
        self.counts("gap.reasons.given", stage, place, &reasons.given, reasons.n);
        let name = "gap.reasons.not_given";
        self.count(name, stage, place, reasons.not_given, reasons.n);
        let left_out = figures.left_out.pairs;
        self.count("gap.left_out", stage, place, left_out, pairs + left_out);
        for (row, cells) in figures.table.rows().iter().enumerate() {
            for (column, count) in cells.iter().enumerate().filter(|(_, count)| **count > 0) {
                let name = format!("gap.table.{}.{}", row + 1, column + 1);
                self.count(&name, stage, place, *count, pairs);
            }
        }
    }

    /// Of what nothing could be compared, and why.
    pub(super) fn no_gap(&mut self, stats: &Stats, everything: &Place) {
        let gap = &stats.gap;
        if let Some(reason) = gap.reason {
            let none = String::new();
            self.row(
                "gap.pairs",
                gap.stage.key(),
                everything,
                none,
                0,
                &code(reason),
            );
        }
        for one in &gap.without_self_report {
            let place = Place {
                scope: "contribution",
                contribution: one.contribution.to_string(),
                period: one.period.to_string(),
                ..Place::default()
            };
            let reason = if one.other_checklist {
                "other_checklist"
            } else {
                "no_self_report"
            };
            let none = String::new();
            self.row("gap.pairs", gap.stage.key(), &place, none, 0, reason);
        }
    }

    pub(super) fn agreement(&mut self, one: &Scoped<AgreementFigures>, within: &Place) {
        let (place, figures) = (&Place::of(one, within), &one.figures);
        let units = figures.units;
        self.count("agreement.raters", "final", place, figures.raters, units);
        self.count("agreement.units", "final", place, units, units);
        let one_rating = figures.units_with_one_rating;
        let name = "agreement.units_with_one_rating";
        self.count(name, "final", place, one_rating, units);
        self.alphas("first", place, figures.first);
        self.alphas("final", place, figures.last);
        self.figure("agreement.mean_range", "final", place, figures.mean_range);
        if let Some(range) = figures.largest_range {
            let n = figures.mean_range.n;
            self.count("agreement.largest_range", "final", place, range.into(), n);
        }
        let name = "agreement.mean_variance";
        self.figure(name, "final", place, figures.mean_variance);
    }

    fn alphas(&mut self, stage: &str, place: &Place, alphas: Alphas) {
        self.figure("agreement.alpha.nominal", stage, place, alphas.nominal);
        self.figure("agreement.alpha.ordinal", stage, place, alphas.ordinal);
        self.figure("agreement.alpha.interval", stage, place, alphas.interval);
    }

    pub(super) fn spread(&mut self, one: &Spread) {
        let mut place = Place::default();
        place.fill(&one.question);
        place.scope = "contribution";
        place.contribution = one.contribution.to_string();
        place.period = one.period.to_string();
        let (range, n) = (one.range.into(), one.levels.len());
        self.count("agreement.range", "final", &place, range, n);
        self.figure("agreement.variance", "final", &place, one.variance);
    }

    pub(super) fn changes(&mut self, stats: &Stats, place: &Place) {
        let changes = &stats.agreement.changes;
        let all = changes.compared;
        for (name, count) in [
            ("agreement.changes.lower", changes.lower),
            ("agreement.changes.same", changes.same),
            ("agreement.changes.higher", changes.higher),
            ("agreement.changes.without_reason", changes.without_reason),
        ] {
            self.count(name, "", place, count, all);
        }
        self.counts("agreement.changes.reason", "", place, &changes.reasons, all);
    }

    pub(super) fn forecasts(&mut self, stats: &Stats, place: &Place) {
        let forecasts = &stats.forecasts;
        self.fate("forecasts.events", place, forecasts.events);
        self.fate("forecasts.forecasts", place, forecasts.forecasts);
        for (stage, scored) in [
            ("first", &forecasts.first),
            ("final", &forecasts.last),
            ("pooled", &forecasts.pooled),
        ] {
            self.scored(stage, place, scored);
        }
    }

    fn fate(&mut self, name: &str, place: &Place, fate: Fate) {
        for (state, count) in [
            ("resolved", fate.resolved),
            ("void", fate.void),
            ("unresolved", fate.unresolved),
            ("overdue", fate.overdue),
            ("unknown", fate.unknown),
        ] {
            self.count(&format!("{name}.{state}"), "", place, count, fate.n);
        }
    }

    fn scored(&mut self, stage: &str, place: &Place, scored: &Scored) {
        for (name, figure) in [
            ("forecasts.brier", scored.brier),
            ("forecasts.reliability", scored.reliability),
            ("forecasts.resolution", scored.resolution),
            ("forecasts.uncertainty", scored.uncertainty),
            ("forecasts.skill", scored.skill),
            ("forecasts.base_rate", scored.base_rate),
        ] {
            self.figure(name, stage, place, figure);
        }
        for row in &scored.distinct {
            let name = format!("forecasts.happened.{}", row.from);
            self.count(&name, stage, place, row.happened, row.n);
        }
    }

    pub(super) fn coverage(
        &mut self,
        scope: &'static str,
        figures: &CoverageFigures,
        place: &Place,
    ) {
        let place = &Place {
            scope,
            ..place.clone()
        };
        let all = figures.questions;
        let cannot = &figures.cannot_be_assessed;
        let not = &figures.not_applicable;
        for (name, count) in [
            ("coverage.reviews", figures.reviews),
            ("coverage.questions", all),
            ("coverage.answered", figures.answered),
            ("coverage.cannot_be_assessed", cannot.total()),
            ("coverage.not_applicable", not.total()),
            ("coverage.not_answered", figures.not_answered),
        ] {
            self.count(name, "final", place, count, all);
        }
        let name = "coverage.not_for_this_mission";
        let count = figures.not_for_this_mission;
        self.count(name, "final", place, count, all + count);
        let share = figures.answered_share;
        self.figure("coverage.answered_share", "final", place, share);
        let share = figures.cannot_be_assessed_share;
        self.figure("coverage.cannot_be_assessed_share", "final", place, share);
        self.counts("coverage.cannot_be_assessed", "final", place, cannot, all);
        self.counts("coverage.not_applicable", "final", place, not, all);
        let confidence = &figures.confidence;
        let n = confidence.n;
        for (name, count) in [
            ("coverage.confidence.high", confidence.high),
            ("coverage.confidence.medium", confidence.medium),
            ("coverage.confidence.low", confidence.low.total()),
            ("coverage.confidence.not_stated", confidence.not_stated),
        ] {
            self.count(name, "final", place, count, n);
        }
        let name = "coverage.confidence.low";
        self.counts(name, "final", place, &confidence.low, n);
        let evidence = &figures.evidence;
        let n = evidence.citations.total() + evidence.unknown_source;
        let name = "coverage.evidence";
        self.counts(name, "final", place, &evidence.citations, n);
        let name = "coverage.evidence.unknown_source";
        self.count(name, "final", place, evidence.unknown_source, n);
        let outside = evidence.answers_with_outside_evidence;
        let name = "coverage.evidence.answers_with_outside_evidence";
        self.count(name, "final", place, outside, evidence.answers);
    }

    /// Levels are counted, one row for each that was given; what changed stands as the reason of a break.
    pub(super) fn trend(&mut self, trend: &Trend) {
        for point in &trend.points {
            let place = Place {
                scope: "trend",
                contribution: trend.contribution.to_string(),
                period: point.period.to_string(),
                question: trend.question.to_string(),
                checklist: point.checklist.to_string(),
                version: point.version.to_string(),
                levels: point.scale.to_string(),
                section: String::new(),
            };
            let n = point.levels.len();
            if point.is_broken() {
                let changed: Vec<&str> = point.changed.iter().map(|one| one.key()).collect();
                let none = String::new();
                self.row("trend.break", "final", &place, none, n, &changed.join(" "));
            }
            for level in 1..=u8::try_from(point.scale).unwrap_or(u8::MAX) {
                let count = point.levels.iter().filter(|one| one.get() == level).count();
                if count > 0 {
                    let name = format!("trend.level.{level}");
                    self.count(&name, "final", &place, count, n);
                }
            }
            if let Some(own) = point.self_report {
                let own = usize::from(own.get());
                self.count("trend.self_report", "final", &place, own, 1);
            }
        }
    }
}
