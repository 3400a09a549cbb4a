//! One chart of every kind, for the tests of all that draw them.

use crate::report::chart::{
    Calibration, Cell, Chart, Course, Distribution, Forecasts, Gap, Group, Levels, Matrix, Pair,
    Plot, Range, Reliability, Spread,
};
use crate::report::document::{Column, Table, Words, plain};

fn levels() -> Levels {
    Levels {
        names: ["1 Onvoldoende", "2 Zwak", "3 Toereikend", "4 Sterk"]
            .map(Words::from)
            .into(),
        line: 3,
        below: "onder de ondergrens".into(),
    }
}

fn cell(levels: &[u8], broken: bool) -> Cell {
    Cell {
        levels: levels.to_vec(),
        mark: if levels.is_empty() { "–" } else { "" }.into(),
        broken,
    }
}

/// Every kind of chart; `label` stands wherever a chart has words of its own.
pub(super) fn charts(label: &str) -> Vec<Chart> {
    let words = || Words::line(label);
    let distribution = Distribution {
        levels: levels(),
        missing: "zonder niveau".into(),
        rows: [vec![1, 0, 2, 0], vec![0, 0, 0, 0], vec![0, 3, 9, 31]]
            .into_iter()
            .map(|counts| Spread {
                label: words(),
                missing: counts.len() - 3,
                counts,
                aside: "n 3; niet te beoordelen 1 (25 %)".into(),
            })
            .collect(),
    };
    let row = |name: &str| {
        let cells = vec![cell(&[2, 3, 3], false), cell(&[], false), cell(&[4], true)];
        (name.into(), cells)
    };
    let matrix = Matrix {
        levels: levels(),
        periods: ["2025-H1", "2025-H2", "2026-H1"].map(Words::from).into(),
        groups: ["A", "B", "C"]
            .map(|group| Group {
                label: group.into(),
                rows: (1..=9).map(|n| row(&format!("{group}{n}"))).collect(),
            })
            .into(),
        break_words: "breuk".into(),
    };
    let course = Course {
        levels: levels(),
        periods: ["2025-H1", "2025-H2", "2026-H1"].map(Words::from).into(),
        breaks: vec![2],
        break_words: "breuk".into(),
        none: "geen oordeel".into(),
        series: vec![
            (words(), vec![vec![3], vec![2], vec![2, 3]]),
            ("Missie".into(), vec![vec![3], vec![3], vec![]]),
        ],
    };
    let gap = Gap {
        levels: levels(),
        own: "eigen oordeel".into(),
        found: "beoordelaar".into(),
        rows: [(4, vec![1, 2]), (2, vec![3]), (1, vec![1])]
            .map(|(own, found)| Pair {
                label: words(),
                own,
                found,
            })
            .into(),
    };
    let forecasts = Forecasts {
        rows: [
            (0, 0, 0, None),
            (20, 45, 70, Some(true)),
            (100, 100, 100, Some(false)),
        ]
        .map(|(low, best, high, happened)| Range {
            label: words(),
            low,
            best,
            high,
            happened,
            aside: "45 % (20–70 %); uitgekomen".into(),
        })
        .into(),
    };
    let point = |forecast, observed, n| Calibration {
        forecast,
        observed,
        n,
    };
    let reliability = Reliability {
        forecast: "voorspeld".into(),
        observed: "uitgekomen".into(),
        perfect: "zo vaak als voorspeld".into(),
        points: vec![point(0, 0, 1), point(45, 50, 4), point(100, 100, 1000)],
    };
    let plots = [
        Plot::Distribution(distribution),
        Plot::Matrix(matrix),
        Plot::Course(course),
        Plot::Gap(gap),
        Plot::Forecasts(forecasts),
        Plot::Reliability(reliability),
    ];
    let chart = |plot| Chart {
        title: words(),
        description: words(),
        plot,
        table: Table {
            columns: vec![Column::left(label), Column::right("n"), Column::right("")],
            rows: vec![vec![plain(label), plain("3"), plain("")]],
            ..Table::default()
        },
    };
    plots.into_iter().map(chart).collect()
}
