//! The line's own scores beside the reviewers': in words, as counts, as a table and, where there is enough, as kappa.

use std::collections::BTreeMap;

use super::Page;
use super::number::Form;
use super::words::MOST;
use crate::analysis::figure::NotComputed;
use crate::analysis::gap::{GapFigures, Unmatched};
use crate::analysis::scope::{Scope, Scoped};
use crate::i18n::Value;
use crate::report::document::{Block, Column, Document, Spans, Table, plain};

impl Page<'_> {
    /// The gap between self-reports and independent reviews.
    pub(super) fn gap(&self, document: &mut Document) {
        let gap = &self.given.stats.gap;
        document.heading(1, self.t("stats-gap"));
        if let Some(reason) = gap.reason.filter(|_| !self.is_told_by_list()) {
            document.text(self.sentence(reason));
        }
        self.unmatched(&gap.without_self_report, document);
        let overall = || gap.scopes.iter().filter(|one| is_overall(one));
        for one in overall() {
            document.text(self.in_words(one, &gap.scopes));
        }
        if gap.scopes.is_empty() {
            return;
        }
        let wide: Vec<_> = gap.scopes.iter().filter(|one| !is_question(one)).collect();
        let questions: Vec<_> = gap.scopes.iter().filter(|one| is_question(one)).collect();
        self.compared(&wide, "stats-gap-counts", document);
        self.kappas(&wide, document);
        for one in overall() {
            self.cross(one, document);
        }
        for one in overall() {
            self.gap_reasons(one, document);
        }
        self.compared(&questions, "stats-gap-questions", document);
        for one in overall().filter(|one| one.figures.left_out.pairs > 0) {
            let left_out = &one.figures.left_out;
            let values = [
                ("count", Value::from(left_out.pairs)),
                ("self-report", self.unscored(&left_out.self_report).into()),
                ("reviews", self.unscored(&left_out.independent).into()),
            ];
            document.text(self.tv("stats-gap-left-out", &values));
        }
    }

    /// True where the list of what has no self-report says all that the reason would.
    fn is_told_by_list(&self) -> bool {
        let gap = &self.given.stats.gap;
        !matches!(gap.reason, Some(NotComputed::NoReview)) && !gap.without_self_report.is_empty()
    }

    /// Of which contributions, in which periods, there is no self-report to compare with.
    fn unmatched(&self, all: &[Unmatched], document: &mut Document) {
        let mut by_contribution: BTreeMap<_, Vec<String>> = BTreeMap::new();
        for one in all {
            let key = (&one.contribution, one.other_checklist);
            let periods = by_contribution.entry(key).or_default();
            periods.push(one.period.to_string());
        }
        let count = by_contribution.len();
        let words =
            by_contribution
                .into_iter()
                .take(MOST)
                .map(|((contribution, other), periods)| {
                    let values = [
                        ("contribution", self.called(contribution).into()),
                        ("periods", periods.join(", ").into()),
                    ];
                    let key = match other {
                        true => "stats-gap-other-checklist",
                        false => "stats-gap-no-self-report",
                    };
                    plain(self.tv(key, &values))
                });
        document.list(words.collect());
        self.more(count, document);
    }

    /// `De lijn scoorde hoger op 7 van de 21 …`: below is how the reviewer stands to the line.
    fn in_words(&self, one: &Scoped<GapFigures>, all: &[Scoped<GapFigures>]) -> String {
        let figures = &one.figures;
        let values = [
            ("over", self.over(one, all).into()),
            ("higher", Value::from(figures.lower)),
            ("same", Value::from(figures.same)),
            ("lower", Value::from(figures.higher)),
            ("pairs", Value::from(figures.pairs)),
        ];
        self.tv("stats-gap-words", &values)
    }

    fn compared(&self, scopes: &[&Scoped<GapFigures>], caption: &str, document: &mut Document) {
        let all = &self.given.stats.gap.scopes;
        let rows = scopes.iter().map(|one| {
            let figures = &one.figures;
            vec![
                plain(self.over(one, all)),
                plain(figures.lower.to_string()),
                plain(figures.same.to_string()),
                plain(figures.higher.to_string()),
                plain(figures.pairs.to_string()),
                self.cell(figures.mean_difference, Form::Signed),
            ]
        });
        let columns = [
            "stats-over",
            "stats-lower",
            "stats-same",
            "stats-higher",
            "stats-n",
            "stats-mean-difference",
        ];
        self.table(self.t(caption), &columns, rows.collect(), document);
        let figures = scopes.iter().map(|one| one.figures.mean_difference);
        self.reasons(figures, document);
    }

    /// Why levels differ, as far as reviewers said.
    fn gap_reasons(&self, one: &Scoped<GapFigures>, document: &mut Document) {
        let reasons = &one.figures.reasons;
        if reasons.n == 0 {
            return;
        }
        let mut said = self.counts("gap", &reasons.given);
        if reasons.not_given > 0 {
            let word = self.t("why-gap-open");
            said.push(format!("{word} {}", reasons.not_given));
        }
        let values = [
            ("n", Value::from(reasons.n)),
            ("reasons", said.join("; ").into()),
        ];
        document.text(self.tv("stats-gap-why", &values));
    }

    fn kappas(&self, scopes: &[&Scoped<GapFigures>], document: &mut Document) {
        let all = &self.given.stats.gap.scopes;
        let rows = scopes.iter().map(|one| {
            let figures = &one.figures;
            vec![
                plain(self.over(one, all)),
                self.cell(figures.self_report_at_line, Form::Share),
                self.cell(figures.independent_at_line, Form::Share),
                self.cell(figures.kappa.unweighted, Form::Plain),
                self.cell(figures.kappa.linear, Form::Plain),
                self.cell(figures.kappa.quadratic, Form::Plain),
                plain(figures.pairs.to_string()),
            ]
        });
        let columns = [
            "stats-over",
            "stats-self-report-at-line",
            "stats-independent-at-line",
            "stats-kappa",
            "stats-kappa-linear",
            "stats-kappa-quadratic",
            "stats-n",
        ];
        self.table(
            self.t("stats-gap-kappa"),
            &columns,
            rows.collect(),
            document,
        );
        let kappas = scopes.iter().flat_map(|one| {
            let kappa = one.figures.kappa;
            [kappa.unweighted, kappa.linear, kappa.quadratic]
        });
        self.reasons(kappas, document);
    }

    /// How often each pair of levels was given.
    fn cross(&self, one: &Scoped<GapFigures>, document: &mut Document) {
        let mut columns = vec![Column::left(self.t("stats-cross-self-report"))];
        for level in 1..=one.levels {
            columns.push(Column::right(level.to_string()));
        }
        columns.push(Column::right(self.t("stats-n")));
        let rows = one.figures.table.rows().iter().enumerate();
        let rows = rows.map(|(at, counts)| {
            let mut cells: Vec<Spans> = vec![plain((at + 1).to_string())];
            cells.extend(counts.iter().map(|count| plain(count.to_string())));
            cells.push(plain(counts.iter().sum::<usize>().to_string()));
            cells
        });
        let values = [("line", Value::from(usize::from(one.line.get())))];
        document.push(Block::Table(Table {
            caption: self.tv("stats-gap-cross", &values).into(),
            rows: rows.collect(),
            columns,
        }));
    }
}

pub(super) fn is_overall<T>(one: &Scoped<T>) -> bool {
    one.scope == Scope::Overall
}

pub(super) fn is_question<T>(one: &Scoped<T>) -> bool {
    matches!(one.scope, Scope::Question { .. })
}
