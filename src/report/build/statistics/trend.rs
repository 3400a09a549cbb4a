//! The questions of one contribution over the periods; where what was asked changed, the line breaks visibly.

use std::collections::{BTreeMap, BTreeSet};

use super::Page;
use crate::analysis::trend::{Change, Point, Trend};
use crate::domain::period::Period;
use crate::i18n::Value;
use crate::report::document::{Block, Column, Document, Span, Spans, Table, plain};

impl Page<'_> {
    /// The levels of every question by period.
    pub(super) fn trends(&self, document: &mut Document) {
        let stats = self.given.stats;
        let Some(trends) = &stats.trends else {
            if stats.basis.contributions.len() > 1 {
                document.heading(1, self.t("stats-trend"));
                document.text(self.t("stats-trend-one-contribution"));
            }
            return;
        };
        let points = || trends.iter().flat_map(|trend| &trend.points);
        let periods: BTreeSet<Period> = points().map(|point| point.period).collect();
        document.heading(1, self.t("stats-trend"));
        if trends.is_empty() {
            document.text(self.t("stats-trend-none"));
            return;
        }
        let mut columns = vec![Column::left(self.t("summary-question"))];
        columns.extend(
            periods
                .iter()
                .map(|period| Column::left(period.to_string())),
        );
        document.push(Block::Table(Table {
            caption: self.t("stats-trend-caption").into(),
            columns,
            rows: trends
                .iter()
                .map(|trend| self.row(trend, &periods))
                .collect(),
        }));
        document.list(self.breaks(points()));
    }

    fn row(&self, trend: &Trend, periods: &BTreeSet<Period>) -> Vec<Spans> {
        let mut cells = vec![plain(trend.question.to_string())];
        for period in periods {
            let points = trend.points.iter().filter(|point| point.period == *period);
            let spans: Spans = points.flat_map(|point| self.point(point)).collect();
            cells.push(if spans.is_empty() { plain(" ") } else { spans });
        }
        cells
    }

    /// `(breuk) 2 3 / 4`: a break, the reviewers' levels, the line's own.
    fn point(&self, point: &Point) -> Spans {
        let mut spans = Vec::new();
        if point.is_broken() {
            spans.push(Span::strong(self.t("stats-trend-break")));
        }
        let levels: Vec<String> = point.levels.iter().map(ToString::to_string).collect();
        spans.push(Span::plain(if levels.is_empty() {
            "–".to_owned()
        } else {
            levels.join(" ")
        }));
        if let Some(own) = point.self_report {
            spans.push(Span::muted(format!("/ {own}")));
        }
        spans
    }

    /// What changed at each break, and of how many questions.
    fn breaks<'p>(&self, points: impl Iterator<Item = &'p Point>) -> Vec<Spans> {
        let mut changed: BTreeMap<(Period, Change), usize> = BTreeMap::new();
        for point in points {
            for change in &point.changed {
                *changed.entry((point.period, *change)).or_default() += 1;
            }
        }
        let words = changed.into_iter().map(|((period, change), count)| {
            let values = [
                ("period", period.to_string().into()),
                ("count", Value::from(count)),
            ];
            let mut words = self.tv(&format!("stats-break-{}", change.key()), &values);
            if change.is_incomparable() {
                words.push(' ');
                words.push_str(&self.t("stats-break-incomparable"));
            }
            plain(words)
        });
        words.collect()
    }
}
