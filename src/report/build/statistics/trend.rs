//! The questions of one contribution over the periods; where what was asked changed, the line breaks visibly.

use std::collections::{BTreeMap, BTreeSet};

use super::Page;
use crate::analysis::trend::{Change, Point, Trend};
use crate::domain::checklist::Checklist;
use crate::domain::period::Period;
use crate::i18n::Value;
use crate::report::build::scale;
use crate::report::chart::{Cell, Chart, Group, Matrix, Plot};
use crate::report::document::{Block, Column, Document, Span, Spans, Table, Words, plain};

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
        let table = Table {
            caption: Words::default(),
            columns,
            rows: trends
                .iter()
                .map(|trend| self.row(trend, &periods))
                .collect(),
        };
        let caption = self.t("stats-trend-caption");
        // Drawn on the scale of the last checklist that can be read; without one there is only the table.
        let last = points().max_by_key(|point| (point.period, point.version));
        let checklist = last.and_then(|point| {
            let mut lists = self.given.checklists.iter();
            lists.find(|list| list.id == point.checklist && list.version == point.version)
        });
        document.push(match checklist {
            None => Block::Table(Table {
                caption: caption.into(),
                ..table
            }),
            Some(checklist) => Block::Chart(Box::new(Chart {
                title: self.t("chart-matrix").into(),
                description: caption.into(),
                plot: Plot::Matrix(self.matrix(trends, &periods, checklist)),
                table,
            })),
        });
        document.list(self.breaks(points()));
    }

    /// The same as a matrix: the questions in the checklist's sections, then those that it does not have.
    fn matrix(
        &self,
        trends: &[Trend],
        periods: &BTreeSet<Period>,
        checklist: &Checklist,
    ) -> Matrix {
        let section = |trend: &Trend| {
            let mut questions = checklist.questions();
            let found = questions.find(|(_, question)| question.id == trend.question);
            found.map_or_else(String::new, |(section, _)| section.id.to_string())
        };
        let mut groups: Vec<Group> = Vec::new();
        for trend in trends {
            let label = Words::line(section(trend));
            let cells = periods.iter().map(|period| self.drawn(trend, *period));
            let row = (trend.question.to_string().into(), cells.collect());
            match groups.iter_mut().find(|group| group.label == label) {
                Some(group) => group.rows.push(row),
                None => groups.push(Group {
                    label,
                    rows: vec![row],
                }),
            }
        }
        Matrix {
            levels: scale::levels(checklist, self.texts),
            periods: periods
                .iter()
                .map(|period| period.to_string().into())
                .collect(),
            groups,
            break_words: self.t("chart-matrix-break").into(),
        }
    }

    /// The reviewers' levels in one period. A break is drawn where levels cannot be compared any more.
    fn drawn(&self, trend: &Trend, period: Period) -> Cell {
        let mut cell = Cell::default();
        for point in trend.points.iter().filter(|point| point.period == period) {
            let levels = point.levels.iter();
            cell.levels.extend(levels.map(|level| level.get()));
            cell.broken |= point.changed.iter().any(|change| change.is_incomparable());
        }
        if cell.levels.is_empty() {
            cell.mark = self.t("chart-mark-none").into();
        }
        cell
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
