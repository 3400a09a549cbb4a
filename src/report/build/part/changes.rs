//! What changed since the period before, and the course of the judgements with its breaks.

use std::collections::BTreeSet;

use crate::analysis::answered::Answered;
use crate::analysis::course::{judged, moved, reviewers};
use crate::domain::checklist::ChecklistRef;
use crate::domain::judgement::Verdict;
use crate::domain::period::Period;
use crate::domain::review::Review;
use crate::domain::scale::Level;
use crate::report::build::case::Case;
use crate::report::build::scale;
use crate::report::chart::{Chart, Course, Plot};
use crate::report::document::{Block, Column, Document, Span, Spans, Table, Words, plain};

/// What changed since the last period that was reviewed.
pub(in crate::report::build) fn changes(case: &Case<'_>, document: &mut Document) {
    document.heading(1, case.t("summary-changes"));
    let Some((period, before)) = case.earlier.last_key_value() else {
        let hidden = case.hidden > 0;
        let key = if hidden {
            "summary-changes-hidden"
        } else {
            "summary-changes-first"
        };
        document.text(case.t(key));
        return;
    };
    let ([before], [now]) = (before.as_slice(), case.basis.as_slice()) else {
        let values = [("period", period.to_string().into())];
        document.text(case.tv("summary-changes-several", &values));
        return;
    };
    let mut items = vec![verdict_change(case, *period, before, now)];
    items.extend(level_changes(case, before, now));
    document.list(items);
}

fn contribution_verdict(review: &Review) -> Verdict {
    let judgement = review.judgement.as_ref();
    judgement.map_or(Verdict::NotYet, |judgement| judgement.contribution.verdict)
}

fn mission_verdict(review: &Review) -> Verdict {
    let judgement = review.judgement.as_ref();
    judgement.map_or(Verdict::NotYet, |judgement| judgement.mission.verdict)
}

fn verdict_change(case: &Case<'_>, period: Period, before: &Review, now: &Review) -> Spans {
    let (then, since) = (contribution_verdict(before), contribution_verdict(now));
    let values = [("period", period.to_string().into())];
    let then = case.verdict(case.checklist(before), then);
    let since = case.verdict(case.checklist(now), since);
    if then.words == since.words {
        return vec![Span::plain(case.tv("summary-verdict-same", &values)), since];
    }
    vec![
        Span::plain(case.tv("summary-verdict-was", &values)),
        then,
        Span::plain(case.t("summary-verdict-now")).joined(),
        since,
    ]
}

/// Questions whose level went up or down, of those that have one in both reviews.
fn level_changes(case: &Case<'_>, before: &Review, now: &Review) -> Vec<Spans> {
    let moved = case.checklist(now).and_then(|checklist| {
        let answered = |review| Answered::of(review, checklist, Some(case.inputs.contribution));
        moved(&answered(before), &answered(now))
    });
    let Some(moved) = moved else {
        return vec![plain(case.t("summary-changes-checklist"))];
    };
    let values = [
        ("both", moved.both.into()),
        ("higher", moved.higher.len().into()),
        ("lower", moved.lower.len().into()),
    ];
    let mut items = vec![plain(case.tv("summary-levels-moved", &values))];
    for (key, moved) in [
        ("summary-levels-higher", moved.higher),
        ("summary-levels-lower", moved.lower),
    ] {
        let moved: Vec<String> = moved
            .iter()
            .map(|(question, then, since)| format!("{question} ({then} → {since})"))
            .collect();
        if !moved.is_empty() {
            let list = moved.join(", ");
            items.push(plain(case.tv(key, &[("list", list.into())])));
        }
    }
    items
}

/// The judgements period by period; where the checklist changed, the course breaks.
pub(in crate::report::build) fn course(case: &Case<'_>, document: &mut Document) {
    if case.earlier.is_empty() {
        return;
    }
    document.heading(1, case.t("summary-course"));
    let mut periods: Vec<(Period, &[&Review])> = Vec::new();
    periods.extend(
        case.earlier
            .iter()
            .map(|(period, basis)| (*period, basis.as_slice())),
    );
    periods.push((case.inputs.period, &case.basis));
    let mut rows = Vec::new();
    let mut broken = false;
    let mut before: Option<(Period, &ChecklistRef)> = None;
    let mut reasons = BTreeSet::new();
    let mut drawn = Course {
        series: ["summary-on-contribution", "summary-on-mission"]
            .map(|key| (case.t(key).into(), Vec::new()))
            .into(),
        none: case.t("verdict-no-judgement").into(),
        ..Course::default()
    };
    for (period, basis) in periods {
        let Some(first) = basis.first() else { continue };
        let mut remarks = Vec::new();
        if let Some((last, checklist)) = before {
            if *checklist != first.checklist {
                remarks.push(case.t("summary-course-break"));
            }
            if last.next() != Some(period) {
                remarks.push(case.t("summary-course-gap"));
            }
        }
        if !remarks.is_empty() {
            broken = true;
            reasons.extend(remarks.iter().cloned());
            drawn.breaks.push(drawn.periods.len());
        }
        drawn.periods.push(period.to_string().into());
        for ((_, points), verdict) in drawn
            .series
            .iter_mut()
            .zip([contribution_verdict, mission_verdict])
        {
            points.push(judged(basis, verdict).into_iter().map(Level::get).collect());
        }
        rows.push(vec![
            plain(period.to_string()),
            verdicts(case, basis, contribution_verdict),
            verdicts(case, basis, mission_verdict),
            plain(reviewers(basis).to_string()),
            plain(remarks.join("; ")),
        ]);
        before = Some((period, &first.checklist));
    }
    let mut columns = vec![
        Column::left(case.t("summary-period")),
        Column::left(case.t("summary-on-contribution")),
        Column::left(case.t("summary-on-mission")),
        Column::right(case.t("summary-reviews")),
    ];
    if broken {
        columns.push(Column::left(case.t("summary-course-remark")));
    } else {
        rows.iter_mut().for_each(|row| row.truncate(columns.len()));
    }
    let table = Table {
        caption: Words::default(),
        columns,
        rows,
    };
    // Without a checklist there is no scale to draw on.
    let Some(checklist) = case.main_checklist() else {
        document.push(Block::Table(table));
        return;
    };
    drawn.levels = scale::levels(checklist, case.texts);
    drawn.break_words = Vec::from_iter(reasons).join("; ").into();
    let names: Vec<&str> = drawn.levels.names.iter().map(Words::as_str).collect();
    let values = [("levels", names.join(", ").into())];
    document.push(Block::Chart(Box::new(Chart {
        title: case.t("chart-course").into(),
        description: case.tv("chart-course-about", &values).into(),
        plot: Plot::Course(drawn),
        table,
    })));
}

fn verdicts(case: &Case<'_>, basis: &[&Review], verdict: fn(&Review) -> Verdict) -> Spans {
    let mut spans: Spans = Vec::new();
    for review in basis {
        if !spans.is_empty() {
            spans.push(Span::plain("/"));
        }
        spans.push(case.verdict(case.checklist(review), verdict(review)));
    }
    spans
}
