//! The reliability diagram: forecasts in tenths against the share of them that came true.

use crate::analysis::brier::Scored;
use crate::analysis::figure::UNITS_NEEDED;
use crate::i18n::{Texts, Value};
use crate::report::chart::{Calibration, Chart, Plot, Reliability};
use crate::report::document::{Column, Table, Words, plain};

/// The diagram of `scored`; nothing where no forecast has been decided.
pub(super) fn reliability(scored: &Scored, texts: &Texts) -> Option<Chart> {
    let bins: Vec<_> = scored.bins.iter().filter(|bin| bin.n > 0).collect();
    let n: usize = bins.iter().map(|bin| bin.n).sum();
    if n == 0 {
        return None;
    }
    let percent = |share: Option<f64>| share.map_or(0, |share| (share * 100.0).round() as u8);
    let points: Vec<Calibration> = bins
        .iter()
        .map(|bin| Calibration {
            forecast: percent(bin.mean_forecast),
            observed: percent(bin.observed),
            n: bin.n,
        })
        .collect();
    let rows = bins.iter().zip(&points).map(|(bin, point)| {
        let range = [bin.from, bin.to].map(|end| format!("{:.0}", end * 100.0));
        vec![
            plain(format!("{} %", range.join("–"))),
            plain(format!("{} %", point.forecast)),
            plain(format!("{} %", point.observed)),
            plain(bin.happened.to_string()),
            plain(bin.n.to_string()),
        ]
    });
    let few = if n < UNITS_NEEDED { "yes" } else { "no" };
    let values = [("n", Value::from(n)), ("few", few.into())];
    Some(Chart {
        title: texts.get("chart-reliability").into(),
        description: texts.with("chart-reliability-about", &values).into(),
        table: Table {
            caption: Words::default(),
            columns: vec![
                Column::left(texts.get("stats-bin")),
                Column::right(texts.get("stats-bin-mean")),
                Column::right(texts.get("stats-bin-observed")),
                Column::right(texts.get("stats-bin-happened")),
                Column::right(texts.get("stats-n")),
            ],
            rows: rows.collect(),
        },
        plot: Plot::Reliability(Reliability {
            forecast: texts.get("chart-reliability-forecast").into(),
            observed: texts.get("chart-reliability-observed").into(),
            perfect: texts.get("chart-reliability-perfect").into(),
            points,
        }),
    })
}
