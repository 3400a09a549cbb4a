//! The level of every question in every period at one glance, and how forecasts turned out.

use std::collections::BTreeMap;

use crate::analysis::answered::Answered;
use crate::analysis::forecast::{Known, forecasts};
use crate::analysis::trend::changes;
use crate::domain::answer::Score;
use crate::domain::checklist::Checklist;
use crate::domain::outcome::Outcomes;
use crate::domain::question::{Question, QuestionKind};
use crate::domain::review::Review;
use crate::report::build::case::Case;
use crate::report::build::reliability::reliability;
use crate::report::build::scale;
use crate::report::chart::{Cell, Chart, Group, Matrix, Plot};
use crate::report::document::{Block, Column, Document, Span, Spans, Table, Words, plain};

/// The matrix of levels, and the reliability diagram where something has been decided.
pub(in crate::report::build) fn overview(case: &Case<'_>, document: &mut Document) {
    let Some(checklist) = case.main_checklist() else {
        return;
    };
    document.heading(1, case.t("annex-overview"));
    matrix(case, checklist, document);
    turned_out(case, document);
}

fn matrix(case: &Case<'_>, checklist: &Checklist, document: &mut Document) {
    let mut periods: Vec<(String, &[&Review])> = Vec::new();
    let earlier = case.earlier.iter();
    periods.extend(earlier.map(|(period, basis)| (period.to_string(), basis.as_slice())));
    periods.push((case.inputs.period.to_string(), &case.basis));
    let (mut groups, mut rows) = (Vec::new(), Vec::new());
    let types = &case.inputs.contribution.mission.types;
    for section in &checklist.sections {
        let mut group = Group {
            label: section.id.to_string().into(),
            rows: Vec::new(),
        };
        let asked = section.questions.iter();
        for question in asked
            .filter(|question| question.kind == QuestionKind::Ordinal && question.applies.to(types))
        {
            let cells = cells(case, question, &periods);
            let mut row = vec![plain(question.id.to_string())];
            row.extend(cells.iter().map(|cell| shown(case, checklist, cell)));
            rows.push(row);
            group.rows.push((question.id.to_string().into(), cells));
        }
        if !group.rows.is_empty() {
            groups.push(group);
        }
    }
    if rows.is_empty() {
        return;
    }
    let drawn = || {
        groups
            .iter()
            .flat_map(|group| &group.rows)
            .flat_map(|(_, cells)| cells)
    };
    let used = |mark: &str| drawn().any(|cell| cell.mark.as_str() == case.t(mark));
    let marks = ["cannot", "not-applicable", "none"].map(|mark| format!("chart-mark-{mark}"));
    let marks = marks.iter().filter(|mark| used(mark));
    let marks: Vec<Words> = marks
        .map(|mark| case.t(&format!("{mark}-words")).into())
        .collect();
    let mut description = case.t("chart-matrix-about");
    for mark in &marks {
        description.push_str(&format!(" {}.", mark.as_str()));
    }
    let mut columns = vec![Column::left(case.t("summary-question"))];
    columns.extend(periods.iter().map(|(period, _)| Column::left(period)));
    document.push(Block::Chart(Box::new(Chart {
        title: case.t("chart-matrix").into(),
        description: description.into(),
        plot: Plot::Matrix(Matrix {
            levels: scale::levels(checklist, case.texts),
            periods: periods.iter().map(|(period, _)| period.into()).collect(),
            groups,
            break_words: case.t("chart-matrix-break").into(),
        }),
        table: Table {
            caption: Words::default(),
            columns,
            rows,
        },
    })));
}

/// What a question got in each period, with a break where it is not the same question as before.
fn cells(case: &Case<'_>, question: &Question, periods: &[(String, &[&Review])]) -> Vec<Cell> {
    let mut before: Option<(&Checklist, &Question)> = None;
    let mut cells = Vec::new();
    for (_, basis) in periods {
        let mut cell = Cell::default();
        let mut mark = "none";
        let mut asked = None;
        for review in *basis {
            let Some(checklist) = case.checklist(review) else {
                continue;
            };
            let Some(same) = checklist.question(&question.id) else {
                continue;
            };
            asked = Some((checklist, same));
            match review.answers.get(&question.id).map(|answer| &answer.score) {
                Some(Score::Level(level)) => cell.levels.push(level.get()),
                Some(Score::CannotBeAssessed(_)) => mark = "cannot",
                Some(Score::NotApplicable(_)) => mark = "not-applicable",
                _ => {}
            }
        }
        if let Some(now) = asked {
            let changed = before
                .map(|before| changes(before, now))
                .unwrap_or_default();
            cell.broken = changed.iter().any(|change| change.is_incomparable());
            before = Some(now);
        }
        cell.levels.sort_unstable();
        if cell.levels.is_empty() {
            cell.mark = case.t(&format!("chart-mark-{mark}")).into();
        }
        cells.push(cell);
    }
    cells
}

/// A cell as the table says it: `2`, `2 3`, `?`, with a break before it in words.
fn shown(case: &Case<'_>, checklist: &Checklist, cell: &Cell) -> Spans {
    let mut spans = Vec::new();
    if cell.broken {
        spans.push(Span::muted(case.t("stats-trend-break")));
    }
    for level in &cell.levels {
        let style = crate::report::document::Style::Level {
            level: *level,
            below_line: *level < checklist.scale.line.get(),
        };
        spans.push(Span::new(level.to_string(), style));
    }
    if cell.levels.is_empty() {
        spans.push(Span::plain(cell.mark.as_str()));
    }
    spans
}

/// The reliability of the reviewers' forecasts over all periods that the reader may see.
fn turned_out(case: &Case<'_>, document: &mut Document) {
    let answered = case.seen.iter().filter_map(|review| {
        let checklist = case.checklist(review)?;
        Some(Answered::of(
            review,
            checklist,
            Some(case.inputs.contribution),
        ))
    });
    let answered: Vec<Answered> = answered.collect();
    let rounds: BTreeMap<_, _> = case
        .inputs
        .rounds
        .iter()
        .map(|round| (round.period, (*round).clone()))
        .collect();
    let none = Outcomes::default();
    let known = Known {
        rounds: &rounds,
        outcomes: case.inputs.outcomes.unwrap_or(&none),
        today: case.inputs.today,
    };
    let scored = forecasts(&answered, known).last;
    if let Some(chart) = reliability(&scored, case.texts) {
        document.heading(2, case.t("annex-forecasts"));
        document.push(Block::Chart(Box::new(chart)));
    }
}
