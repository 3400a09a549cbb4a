//! How far reviewers agree: alpha where there is enough, spread, where they differ, and what the reveal changed.

use super::Page;
use super::gap::{is_overall, is_question};
use super::number::Form;
use super::words::MOST;
use crate::analysis::agreement::{AgreementFigures, Spread};
use crate::analysis::figure::{Figure, NotComputed, RATERS_NEEDED};
use crate::analysis::scope::Scoped;
use crate::i18n::Value;
use crate::report::document::{Document, Span, Spans, Style, plain};

impl Page<'_> {
    /// Agreement between reviewers.
    pub(super) fn agreement(&self, document: &mut Document) {
        let agreement = &self.given.stats.agreement;
        document.heading(1, self.t("stats-agreement"));
        let overall: Vec<_> = agreement
            .scopes
            .iter()
            .filter(|one| is_overall(one))
            .collect();
        let raters = overall.iter().map(|one| one.figures.raters).max();
        let raters = raters.unwrap_or_default();
        if raters < RATERS_NEEDED {
            let (n, needed) = (raters, RATERS_NEEDED);
            document.text(self.sentence(match agreement.reviews {
                0 => NotComputed::NoReview,
                _ => NotComputed::TooFewRaters { n, needed },
            }));
        } else {
            for one in overall {
                let figures = &one.figures;
                let values = [
                    ("over", self.over(one, &agreement.scopes).into()),
                    ("reviewers", Value::from(figures.raters)),
                    ("units", Value::from(figures.units)),
                    ("one", Value::from(figures.units_with_one_rating)),
                ];
                document.text(self.tv("stats-agreement-words", &values));
            }
            let wide = agreement.scopes.iter().filter(|one| !is_question(one));
            let wide: Vec<_> = wide.collect();
            self.alphas(&wide, document);
            self.spreads(&wide, "stats-spread", document);
            let questions = agreement.scopes.iter().filter(|one| is_question(one));
            let rated = questions.filter(|one| one.figures.mean_range.n > 0);
            self.spreads(
                &rated.collect::<Vec<_>>(),
                "stats-spread-questions",
                document,
            );
            self.differ(&agreement.differ, document);
        }
        self.changes(document);
    }

    fn alphas(&self, scopes: &[&Scoped<AgreementFigures>], document: &mut Document) {
        let all = &self.given.stats.agreement.scopes;
        let rows = scopes.iter().map(|one| {
            let (first, last) = (one.figures.first, one.figures.last);
            let (first_n, n) = (first.nominal.n, last.nominal.n);
            vec![
                plain(self.over(one, all)),
                self.both(first.nominal, last.nominal),
                self.both(first.ordinal, last.ordinal),
                self.both(first.interval, last.interval),
                plain(if first_n == n {
                    n.to_string()
                } else {
                    format!("{first_n} / {n}")
                }),
            ]
        });
        let columns = [
            "stats-over",
            "stats-alpha-nominal",
            "stats-alpha-ordinal",
            "stats-alpha-interval",
            "stats-n",
        ];
        self.table(self.t("stats-alpha"), &columns, rows.collect(), document);
        let figures = scopes
            .iter()
            .flat_map(|one| [one.figures.first, one.figures.last])
            .flat_map(|alphas| [alphas.nominal, alphas.ordinal, alphas.interval]);
        self.reasons(figures, document);
    }

    /// `0.33 / 0.41`: first and final; one word where neither could be computed.
    fn both(&self, first: Figure, last: Figure) -> Spans {
        let (mut first, last) = (self.cell(first, Form::Plain), self.cell(last, Form::Plain));
        if first != last || first.iter().any(|span| span.style == Style::Plain) {
            first.push(Span::muted("/"));
            first.extend(last);
        }
        first
    }

    fn spreads(
        &self,
        scopes: &[&Scoped<AgreementFigures>],
        caption: &str,
        document: &mut Document,
    ) {
        let all = &self.given.stats.agreement.scopes;
        let rows = scopes.iter().map(|one| {
            let figures = &one.figures;
            let largest = figures.largest_range;
            vec![
                plain(self.over(one, all)),
                self.cell(figures.mean_range, Form::Plain),
                plain(largest.map_or_else(|| "–".to_owned(), |range| range.to_string())),
                self.cell(figures.mean_variance, Form::Plain),
                plain(figures.mean_range.n.to_string()),
            ]
        });
        let columns = [
            "stats-over",
            "stats-mean-range",
            "stats-largest-range",
            "stats-mean-variance",
            "stats-n",
        ];
        self.table(self.t(caption), &columns, rows.collect(), document);
        let figures = scopes.iter().map(|one| one.figures.mean_range);
        self.reasons(figures, document);
    }

    fn differ(&self, differ: &[Spread], document: &mut Document) {
        if differ.is_empty() {
            document.text(self.t("stats-differ-none"));
            return;
        }
        let rows = differ.iter().take(MOST).map(|one| -> Vec<Spans> {
            let levels: Vec<String> = one.levels.iter().map(ToString::to_string).collect();
            vec![
                plain(format!(
                    "{}, {}",
                    self.called(&one.contribution),
                    one.period
                )),
                plain(self.question(&one.question)),
                plain(levels.join(" ")),
                plain(one.range.to_string()),
                self.cell(one.variance, Form::Plain),
                plain(one.levels.len().to_string()),
            ]
        });
        let columns = [
            "status-contribution",
            "summary-question",
            "stats-levels",
            "stats-range-one",
            "stats-variance-one",
            "stats-n",
        ];
        let caption = self.tv("stats-differ", &[("count", differ.len().into())]);
        self.table(caption, &columns, rows.collect(), document);
        self.more(differ.len(), document);
    }

    /// First against final scores.
    fn changes(&self, document: &mut Document) {
        let changes = &self.given.stats.agreement.changes;
        let values = [
            ("compared", Value::from(changes.compared)),
            ("same", Value::from(changes.same)),
            ("higher", Value::from(changes.higher)),
            ("lower", Value::from(changes.lower)),
        ];
        document.text(self.tv("stats-changes", &values));
        let mut reasons = self.counts("change", &changes.reasons);
        if changes.without_reason > 0 {
            let word = self.t("annex-changed-not-said");
            reasons.push(format!("{word} {}", changes.without_reason));
        }
        if !reasons.is_empty() {
            let values = [("reasons", reasons.join("; ").into())];
            document.text(self.tv("stats-changes-why", &values));
        }
    }
}
