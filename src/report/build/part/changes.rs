//! What changed since the period before, and the course of the judgements with its breaks.

use std::collections::BTreeSet;

use crate::domain::answer::Score;
use crate::domain::checklist::ChecklistRef;
use crate::domain::id::QuestionId;
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
    if before.checklist == now.checklist {
        items.extend(level_changes(case, before, now));
    } else {
        items.push(plain(case.t("summary-changes-checklist")));
    }
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
    let mut moved: [Vec<String>; 2] = [Vec::new(), Vec::new()];
    let mut both = 0usize;
    for question in case.questions(now) {
        let level = |review: &Review| level_of(review, &question.id);
        let (Some(then), Some(since)) = (level(before), level(now)) else {
            continue;
        };
        both += 1;
        if then != since {
            let place = usize::from(since < then);
            moved[place].push(format!("{} ({then} → {since})", question.id));
        }
    }
    let [higher, lower] = moved;
    let values = [
        ("both", both.into()),
        ("higher", higher.len().into()),
        ("lower", lower.len().into()),
    ];
    let mut items = vec![plain(case.tv("summary-levels-moved", &values))];
    for (key, moved) in [
        ("summary-levels-higher", higher),
        ("summary-levels-lower", lower),
    ] {
        if !moved.is_empty() {
            let list = moved.join(", ");
            items.push(plain(case.tv(key, &[("list", list.into())])));
        }
    }
    items
}

fn level_of(review: &Review, question: &QuestionId) -> Option<Level> {
    match &review.answers.get(question)?.score {
        Score::Level(level) => Some(*level),
        _ => None,
    }
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
            points.push(levels_of(basis, verdict));
        }
        rows.push(vec![
            plain(period.to_string()),
            verdicts(case, basis, contribution_verdict),
            verdicts(case, basis, mission_verdict),
            plain(reviews(basis).to_string()),
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

/// The levels that reviews side by side judged by, lowest first.
fn levels_of(basis: &[&Review], verdict: fn(&Review) -> Verdict) -> Vec<u8> {
    let level = |review: &&Review| match verdict(review) {
        Verdict::Level(level) => Some(level.get()),
        _ => None,
    };
    let mut levels: Vec<u8> = basis.iter().filter_map(level).collect();
    levels.sort_unstable();
    levels
}

/// How many reviewers' reviews these rest on.
fn reviews(basis: &[&Review]) -> usize {
    let of = |review: &&Review| review.consolidation.as_ref().map_or(1, |all| all.of.len());
    basis.iter().map(of).sum()
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
