//! What could be answered, how surely and on what evidence, overall and by period.

use super::Page;
use super::number::Form;
use crate::analysis::coverage::CoverageFigures;
use crate::analysis::figure::Figure;
use crate::i18n::Value;
use crate::report::document::{Document, Span, Spans, Words, plain};

impl Page<'_> {
    /// What independent reviews cover.
    pub(super) fn coverage(&self, document: &mut Document) {
        let coverage = &self.given.stats.coverage;
        document.heading(1, self.t("stats-coverage"));
        let overall = &coverage.overall;
        if overall.reviews == 0 {
            document.text(self.t("stats-coverage-none"));
            return;
        }
        let mut all = vec![(self.t("stats-overall"), overall)];
        let periods = coverage.periods.iter();
        all.extend(periods.map(|one| (one.period.to_string(), &one.figures)));
        let rows = all
            .iter()
            .map(|(over, figures)| self.covered(over, figures));
        let columns = [
            "stats-over",
            "stats-answered",
            "stats-cannot",
            "stats-not-applicable",
            "stats-not-answered",
            "stats-n",
        ];
        let caption = self.t("stats-coverage-caption");
        self.table(caption, &columns, rows.collect(), document);
        let rows = all.iter().map(|(over, figures)| self.sure(over, figures));
        let columns = [
            "stats-over",
            "stats-high",
            "stats-medium",
            "stats-low",
            "stats-not-stated",
            "stats-n",
        ];
        let caption = self.t("stats-confidence-caption");
        self.table(caption, &columns, rows.collect(), document);
        document.facts(self.kinds(overall));
    }

    fn covered(&self, over: &str, figures: &CoverageFigures) -> Vec<Spans> {
        let all = figures.questions;
        let values = [
            ("over", over.into()),
            ("reviews", Value::from(figures.reviews)),
        ];
        vec![
            plain(self.tv("stats-over-reviews", &values)),
            self.share(figures.answered, all),
            self.share(figures.cannot_be_assessed.total(), all),
            self.share(figures.not_applicable.total(), all),
            plain(figures.not_answered.to_string()),
            plain(all.to_string()),
        ]
    }

    fn sure(&self, over: &str, figures: &CoverageFigures) -> Vec<Spans> {
        let confidence = &figures.confidence;
        let n = confidence.n;
        vec![
            plain(over),
            self.share(confidence.high, n),
            self.share(confidence.medium, n),
            self.share(confidence.low.total(), n),
            plain(confidence.not_stated.to_string()),
            plain(n.to_string()),
        ]
    }

    /// `12 (35 %)`; only the number where it is of nothing.
    fn share(&self, part: usize, all: usize) -> Spans {
        let mut spans = plain(part.to_string());
        if let Some(share) = Figure::share(part, all).value {
            let share = self.number(share, Form::Share);
            spans.push(Span::muted(format!("({share})")));
        }
        spans
    }

    /// Reasons and evidence, each with how many it is of.
    fn kinds(&self, figures: &CoverageFigures) -> Vec<(Words, Spans)> {
        let mut facts: Vec<(Words, Spans)> = Vec::new();
        let mut add = |key: &str, n: usize, parts: Vec<String>| {
            if n > 0 {
                let label = format!("{} (n {n})", self.t(key));
                let parts = if parts.is_empty() {
                    "–".to_owned()
                } else {
                    parts.join(", ")
                };
                facts.push((label.into(), plain(parts)));
            }
        };
        let cannot = &figures.cannot_be_assessed;
        add(
            "stats-cannot",
            cannot.total(),
            self.counts("cannot-assess", cannot),
        );
        let not = &figures.not_applicable;
        add(
            "stats-not-applicable",
            not.total(),
            self.counts("not-applicable", not),
        );
        let confidence = &figures.confidence;
        let level = |key: &str, n: usize| format!("{} {n}", self.t(key));
        add(
            "stats-low-confidence",
            confidence.low.total(),
            self.counts("low-confidence", &confidence.low),
        );
        let evidence = &figures.evidence;
        let mut origins = self.counts("origin", &evidence.citations);
        if evidence.unknown_source > 0 {
            origins.push(level("stats-unknown-source", evidence.unknown_source));
        }
        let citations = evidence.citations.total() + evidence.unknown_source;
        add("stats-citations", citations, origins);
        let outside = [(
            "outside",
            Value::from(evidence.answers_with_outside_evidence),
        )];
        add(
            "stats-with-evidence",
            evidence.answers,
            vec![self.tv("stats-outside-evidence", &outside)],
        );
        facts
    }
}
