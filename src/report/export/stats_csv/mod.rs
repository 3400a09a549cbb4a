//! The figures as one tidy table, a row for every figure: see *The CSV* in `docs/STATS.md`.

mod parts;
mod rows;

use csv::{QuoteStyle, WriterBuilder};

use crate::analysis::stats::Stats;
use crate::domain::id::ContributionId;
use rows::{Place, Rows};

/// The columns, in order.
pub const COLUMNS: [&str; 13] = [
    "figure",
    "scope",
    "contribution",
    "period",
    "section",
    "question",
    "stage",
    "value",
    "n",
    "reason",
    "checklist",
    "version",
    "levels",
];

/// The figures as CSV with a header line. `contribution` is the one that was asked for, where one was.
pub fn stats_csv(stats: &Stats, contribution: Option<&ContributionId>) -> Vec<u8> {
    let everything = Place {
        scope: "overall",
        contribution: contribution.map_or_else(String::new, ToString::to_string),
        ..Place::default()
    };
    let mut rows = Rows { rows: Vec::new() };
    rows.basis(stats, &everything);
    for one in &stats.gap.scopes {
        rows.gap(stats.gap.stage.key(), one, &everything);
    }
    rows.no_gap(stats, &everything);
    for one in &stats.agreement.scopes {
        rows.agreement(one, &everything);
    }
    for one in &stats.agreement.differ {
        rows.spread(one);
    }
    rows.changes(stats, &everything);
    rows.forecasts(stats, &everything);
    rows.coverage("overall", &stats.coverage.overall, &everything);
    for one in &stats.coverage.periods {
        let place = Place {
            period: one.period.to_string(),
            ..everything.clone()
        };
        rows.coverage("period", &one.figures, &place);
    }
    for trend in stats.trends.iter().flatten() {
        rows.trend(trend);
    }
    write(&rows.rows)
}

/// The rows with their header. A cell of words that a spreadsheet would take for a formula gets a `'` before it;
/// numbers are numbers.
fn write(rows: &[[String; COLUMNS.len()]]) -> Vec<u8> {
    let mut writer = WriterBuilder::new()
        .quote_style(QuoteStyle::Necessary)
        .from_writer(Vec::new());
    // Writing to memory fails for rows of unequal length only, and all have as many cells as COLUMNS.
    let _ = writer.write_record(COLUMNS);
    for row in rows {
        let cells = row.iter().zip(COLUMNS).map(|(cell, column)| match column {
            "value" | "n" => cell.clone(),
            _ => harmless(cell),
        });
        let _ = writer.write_record(cells);
    }
    writer.into_inner().unwrap_or_default()
}

/// `text` as no spreadsheet takes for a formula.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use jiff::civil::date;

    use super::*;
    use crate::analysis::answered::Answered;
    use crate::analysis::basis::Basis;
    use crate::analysis::forecast::Known;
    use crate::domain::outcome::Outcomes;
    use crate::domain::sample;

    #[test]
    fn a_cell_that_a_spreadsheet_would_compute_is_made_harmless_and_numbers_stay_numbers() {
        let mut row: [String; COLUMNS.len()] = std::array::from_fn(|_| String::new());
        row[2] = "=1+1".to_owned();
        row[4] = "\tx".to_owned();
        row[7] = "-0.5".to_owned();
        let text = String::from_utf8(write(&[row])).unwrap();
        let second = text.lines().nth(1).unwrap();
        assert_eq!(second, ",,'=1+1,,'\tx,,,-0.5,,,,,");
        for start in ['+', '-', '@', '\r'] {
            assert!(harmless(&format!("{start}a")).starts_with('\''));
        }
        assert_eq!(harmless("a=1"), "a=1");
    }

    #[test]
    fn every_row_has_its_figure_scope_and_n_and_a_value_or_a_reason() {
        let checklist = sample::checklist(4, 3);
        let own = sample::self_report("a", "2026-H1", &[("A1", 4)]);
        let review = sample::review("a", "2026-H1", "bz-01", &[("A1", 2)]);
        let all = [&own, &review].map(|one| Answered::of(one, &checklist, None));
        let known = Known {
            rounds: &BTreeMap::new(),
            outcomes: &Outcomes::default(),
            today: date(2026, 11, 24),
        };
        let basis = Basis {
            contributions: vec!["a".parse().unwrap()],
            ..Basis::default()
        };
        let bytes = stats_csv(&Stats::of(&all, known, basis), None);
        let mut reader = csv::Reader::from_reader(&bytes[..]);
        assert_eq!(reader.headers().unwrap(), COLUMNS.as_slice());
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        for row in &rows {
            assert!(!row[0].is_empty() && !row[1].is_empty(), "{row:?}");
            assert!(row[8].parse::<usize>().is_ok(), "{row:?}");
            assert!(row[7].is_empty() != row[9].is_empty(), "{row:?}");
        }
        let found = |figure: &str, scope: &str| {
            let mut rows = rows.iter();
            rows.find(|row| &row[0] == figure && &row[1] == scope)
                .unwrap()
        };
        let difference = found("gap.mean_difference", "question");
        assert_eq!((&difference[5], &difference[7]), ("A1", "-2"));
        let kappa = found("gap.kappa.linear", "overall");
        assert_eq!((&kappa[7], &kappa[9]), ("", "too_few_units"));
        assert_eq!(&found("trend.self_report", "trend")[7], "4");
    }
}
