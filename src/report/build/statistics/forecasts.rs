//! How forecasts turned out: what became of the events, the scores with their parts, and the reliability table.

use super::Page;
use super::number::Form;
use crate::analysis::brier::Scored;
use crate::analysis::figure::Figure;
use crate::analysis::forecast::Fate;
use crate::i18n::Value;
use crate::report::build::reliability::reliability;
use crate::report::document::{Block, Document, Spans, plain};

/// A score: under which word, how it is written, and where it is found.
type Score = (&'static str, Form, fn(&Scored) -> Figure);

const SCORES: [Score; 6] = [
    ("stats-brier", Form::Fine, |scored| scored.brier),
    ("stats-reliability", Form::Fine, |scored| scored.reliability),
    ("stats-resolution", Form::Fine, |scored| scored.resolution),
    ("stats-uncertainty", Form::Fine, |scored| scored.uncertainty),
    ("stats-skill", Form::Fine, |scored| scored.skill),
    ("stats-base-rate", Form::Share, |scored| scored.base_rate),
];

impl Page<'_> {
    /// Forecasts, together and never by reviewer.
    pub(super) fn forecasts(&self, document: &mut Document) {
        let forecasts = &self.given.stats.forecasts;
        document.heading(1, self.t("stats-forecasts"));
        if forecasts.forecasts.n == 0 {
            document.text(self.t("stats-forecasts-none"));
            return;
        }
        document.text(self.fate("stats-fate-events", forecasts.events));
        document.text(self.fate("stats-fate-forecasts", forecasts.forecasts));
        let stages = [
            ("stats-stage-first", &forecasts.first),
            ("stats-stage-final", &forecasts.last),
            ("stats-stage-pooled", &forecasts.pooled),
        ];
        let mut rows: Vec<Vec<Spans>> = SCORES
            .iter()
            .map(|(key, form, score)| {
                let mut row = vec![plain(self.t(key))];
                row.extend(stages.map(|(_, scored)| self.cell(score(scored), *form)));
                row
            })
            .collect();
        let mut counts = vec![plain(self.t("stats-n"))];
        counts.extend(stages.map(|(_, scored)| plain(scored.brier.n.to_string())));
        rows.push(counts);
        let columns = [
            "stats-forecast-scores",
            "stats-stage-first",
            "stats-stage-final",
            "stats-stage-pooled",
        ];
        self.table(self.t("stats-brier-caption"), &columns, rows, document);
        let scores = SCORES.iter().map(|(_, _, score)| score);
        let figures = scores.flat_map(|score| stages.map(|(_, scored)| score(scored)));
        self.reasons(figures, document);
        if let Some(chart) = reliability(&forecasts.last, self.texts) {
            document.push(Block::Chart(Box::new(chart)));
        }
        // The diagram has the table of the final forecasts beside it.
        for (key, scored) in [stages[0], stages[2]] {
            self.bins(key, scored, document);
        }
    }

    fn fate(&self, key: &str, fate: Fate) -> String {
        let values = [
            ("n", Value::from(fate.n)),
            ("resolved", Value::from(fate.resolved)),
            ("void", Value::from(fate.void)),
            ("unresolved", Value::from(fate.unresolved)),
            ("overdue", Value::from(fate.overdue)),
            ("unknown", Value::from(fate.unknown)),
        ];
        self.tv(key, &values)
    }

    /// The reliability table in tenths, without the empty ones.
    fn bins(&self, stage: &str, scored: &Scored, document: &mut Document) {
        let rows = scored.bins.iter().filter(|row| row.n > 0).map(|row| {
            let share = |value: Option<f64>| match value {
                Some(value) => plain(self.number(value, Form::Share)),
                None => plain("–"),
            };
            let range = [row.from, row.to].map(|end| format!("{:.0}", end * 100.0));
            vec![
                plain(format!("{} %", range.join("–"))),
                share(row.mean_forecast),
                share(row.observed),
                plain(row.happened.to_string()),
                plain(row.n.to_string()),
            ]
        });
        let columns = [
            "stats-bin",
            "stats-bin-mean",
            "stats-bin-observed",
            "stats-bin-happened",
            "stats-n",
        ];
        let caption = self.tv("stats-bins", &[("stage", self.t(stage).into())]);
        self.table(caption, &columns, rows.collect(), document);
    }
}
