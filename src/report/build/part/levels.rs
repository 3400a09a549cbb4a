//! Levels per section as a distribution, with the lower median and the lowest answer named.

use crate::analysis;
use crate::analysis::course::reviewers;
use crate::domain::checklist::Checklist;
use crate::domain::question::About;
use crate::domain::review::Review;
use crate::domain::scale::Level;
use crate::report::build::case::Case;
use crate::report::build::figures::count;
use crate::report::build::scale;
use crate::report::chart::{Chart, Distribution, Plot, Spread};
use crate::report::document::{Align, Block, Column, Document, Span, Spans, Table, Words, plain};

/// How many of the lowest answers are spelled out; the table names them all.
const SPELLED_OUT: usize = 5;

/// One table per checklist that was answered, and the lowest answers below the line in words.
pub(in crate::report::build) fn levels(case: &Case<'_>, document: &mut Document) {
    document.heading(1, case.t("summary-levels"));
    let mut checklists: Vec<&Checklist> = Vec::new();
    for review in &case.basis {
        let checklist = case.checklist(review);
        let new = |checklist: &&Checklist| !checklists.contains(checklist);
        checklists.extend(checklist.filter(new));
    }
    for checklist in checklists {
        let reviews: Vec<&Review> = case
            .basis
            .iter()
            .copied()
            .filter(|review| review.checklist == checklist.reference())
            .collect();
        one(case, checklist, &reviews, document);
    }
}

fn one(case: &Case<'_>, checklist: &Checklist, reviews: &[&Review], document: &mut Document) {
    let (mut rows, mut drawn) = (Vec::new(), Vec::new());
    let mut lowest = Vec::new();
    for section in &checklist.sections {
        let about = About::Contribution;
        let figures = count(case, checklist, reviews, about, Some(&section.id));
        if figures.asked() + figures.not_applicable == 0 {
            continue;
        }
        let title = Words::after(&section.id, &case.own(&section.title));
        drawn.push(spread(case, checklist, &title, &figures, true));
        rows.push(row(case, checklist, title, &figures, true));
        lowest.extend(low(case, checklist, &figures));
    }
    for (about, key) in [
        (About::Mission, "summary-levels-mission"),
        (About::Context, "summary-levels-context"),
    ] {
        let figures = count(case, checklist, reviews, about, None);
        if figures.asked() > 0 {
            drawn.push(spread(
                case,
                checklist,
                &case.t(key).into(),
                &figures,
                false,
            ));
            rows.push(row(case, checklist, case.t(key).into(), &figures, false));
            lowest.extend(low(case, checklist, &figures));
        }
    }
    let names: Vec<String> = checklist
        .scale
        .iter()
        .map(|(level, _)| case.level_words(checklist, level))
        .collect();
    let values = [
        ("levels", names.join(", ").into()),
        ("basis", basis(case, reviews).into()),
    ];
    let mut columns = vec![Column::left(case.t("summary-levels-section"))];
    columns.extend(
        checklist
            .scale
            .iter()
            .map(|(level, _)| Column::right(level.to_string())),
    );
    columns.push(Column::right("n"));
    columns.push(Column::right(case.t("summary-levels-cannot")));
    columns.push(Column {
        title: case.t("summary-levels-median").into(),
        align: Align::Left,
    });
    columns.push(Column::left(case.t("summary-levels-lowest")));
    document.push(Block::Chart(Box::new(Chart {
        title: case.t("chart-levels").into(),
        description: case.tv("summary-levels-caption", &values).into(),
        plot: Plot::Distribution(Distribution {
            levels: scale::levels(checklist, case.texts),
            missing: case.t("chart-missing").into(),
            rows: drawn,
        }),
        table: Table {
            caption: Words::default(),
            columns,
            rows,
        },
    })));
    if lowest.is_empty() {
        document.text(case.t("summary-levels-none-below"));
        return;
    }
    // A stable sort keeps the checklist's order among equal levels.
    lowest.sort_by_key(|(level, _)| *level);
    let shown = lowest.len().min(SPELLED_OUT);
    let values = [("all", lowest.len().into()), ("shown", shown.into())];
    document.text(case.tv("summary-levels-below", &values));
    let words = lowest.into_iter().take(shown).map(|(_, words)| words);
    document.list(words.collect());
}

/// Which answers are counted: one review's, several together, or the consolidated ones.
fn basis(case: &Case<'_>, reviews: &[&Review]) -> String {
    let consolidated = reviews.iter().any(|review| review.consolidation.is_some());
    let key = if consolidated {
        "summary-levels-consolidated"
    } else {
        "summary-levels-reviews"
    };
    let count = reviewers(reviews);
    case.tv(key, &[("reviews", count.into())])
}

/// The same row as it is drawn.
fn spread(
    case: &Case<'_>,
    checklist: &Checklist,
    title: &Words,
    figures: &analysis::distribution::Distribution,
    with_median: bool,
) -> Spread {
    let none = || "none".to_owned();
    let median = figures.median().filter(|_| with_median);
    let lowest = figures.worst();
    let values = [
        ("n", figures.levels.len().to_string().into()),
        ("cannot", case.share(figures.cannot, figures.asked()).into()),
        (
            "median",
            median.map_or_else(none, |level| level.to_string()).into(),
        ),
        (
            "lowest",
            lowest
                .map_or_else(none, |(question, level)| format!("{question}: {level}"))
                .into(),
        ),
    ];
    let levels = checklist.scale.iter();
    Spread {
        label: title.clone(),
        counts: levels.map(|(level, _)| figures.at(level)).collect(),
        missing: figures.cannot + figures.open,
        aside: case.tv("chart-level-aside", &values).into(),
    }
}

fn row(
    case: &Case<'_>,
    checklist: &Checklist,
    title: Words,
    figures: &analysis::distribution::Distribution,
    with_median: bool,
) -> Vec<Spans> {
    let none = || plain("–");
    let mut cells = vec![plain(title)];
    for (level, _) in checklist.scale.iter() {
        let count = figures.at(level);
        cells.push(plain(match count {
            0 => "·".to_owned(),
            count => count.to_string(),
        }));
    }
    cells.push(plain(figures.levels.len().to_string()));
    cells.push(plain(case.share(figures.cannot, figures.asked())));
    let median = figures.median().filter(|_| with_median);
    cells.push(median.map_or_else(none, |level| vec![case.level(checklist, level)]));
    cells.push(figures.worst().map_or_else(none, |(question, level)| {
        vec![
            Span::plain(format!("{question}:")),
            case.level(checklist, *level),
        ]
    }));
    cells
}

/// The lowest answer of a group in words, where it is below the line.
fn low(
    case: &Case<'_>,
    checklist: &Checklist,
    figures: &analysis::distribution::Distribution,
) -> Option<(Level, Spans)> {
    let (id, level) = figures.worst()?;
    let question = checklist
        .question(id)
        .filter(|_| *level < checklist.scale.line)?;
    let words = vec![
        Span::strong(id.to_string()),
        case.level(checklist, *level),
        Span::plain(":").joined(),
        Span::plain(case.own(&question.text)),
    ];
    Some((*level, words))
}
