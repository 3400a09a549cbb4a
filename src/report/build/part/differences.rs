//! Where reviewers differ, how it was settled, and the views that were not followed.

use crate::domain::answer::Score;
use crate::domain::checklist::Checklist;
use crate::domain::consolidation::{Consolidation, MinorityView};
use crate::domain::id::QuestionId;
use crate::domain::question::Question;
use crate::domain::review::Review;
use crate::domain::scale::Level;
use crate::report::build::case::Case;
use crate::report::document::{Block, Column, Document, Table, Words, plain};

/// The questions on which reviewers gave different levels, and what the consolidation says about them.
pub(in crate::report::build) fn differences(case: &Case<'_>, document: &mut Document) {
    document.heading(1, case.t("summary-differences"));
    let consolidated = case.basis.iter().find_map(|review| {
        let consolidation = review.consolidation.as_ref()?;
        Some((*review, consolidation))
    });
    if case.reviewers.len() < 2 {
        document.text(case.t("summary-differences-one"));
    } else {
        table(case, document);
    }
    let Some((review, consolidation)) = consolidated else {
        return;
    };
    let by = [
        ("who", case.author(review).into()),
        ("reviews", consolidation.of.len().into()),
    ];
    document.text(case.tv("summary-consolidated-by", &by));
    if !consolidation.incomplete_because.trim().is_empty() {
        document.text(case.t("summary-consolidated-incomplete"));
        document.quote(&consolidation.incomplete_because, case.author(review));
    }
    minority(case, review, consolidation, document);
}

/// The views farthest from what was settled, word for word; the annex has them all.
fn minority(case: &Case<'_>, review: &Review, settled: &Consolidation, document: &mut Document) {
    let Some(checklist) = case.checklist(review) else {
        return;
    };
    let number = |score: &Score| score.level().map_or(0, Level::get);
    let mut views: Vec<(u8, &QuestionId, &MinorityView)> = Vec::new();
    for (question, settlement) in &settled.settled {
        let kept = review
            .answers
            .get(question)
            .map_or(0, |answer| number(&answer.score));
        for view in &settlement.minority {
            let other = number(&view.score);
            let distance = if kept == 0 || other == 0 {
                0
            } else {
                kept.abs_diff(other)
            };
            views.push((distance, question, view));
        }
    }
    if views.is_empty() {
        return;
    }
    // A stable sort keeps the checklist's order among equal distances.
    views.sort_by_key(|(distance, _, _)| std::cmp::Reverse(*distance));
    let shown = views.len().min(MINORITY);
    let values = [("all", views.len().into()), ("shown", shown.into())];
    document.text(case.tv("summary-minority-count", &values));
    for (_, question, view) in views.into_iter().take(shown) {
        minority_view(case, checklist, Some(question), view, document);
    }
}

fn minority_view(
    case: &Case<'_>,
    checklist: &Checklist,
    question: Option<&QuestionId>,
    view: &MinorityView,
    document: &mut Document,
) {
    let who = case.who(&view.person);
    let mut by = case.tv("summary-minority", &[("who", who.into())]);
    if let Some(question) = question {
        by = format!("{question}, {by}");
    }
    for span in case.score(checklist, &view.score) {
        by = format!("{by}, {}", span.words.as_str());
    }
    if view.text.trim().is_empty() {
        document.text(by);
    } else {
        document.quote(&view.text, by);
    }
}

/// How the consolidated review settled the answer to one question, with every view that was not followed.
pub(in crate::report::build) fn settlement(
    case: &Case<'_>,
    review: &Review,
    question: &Question,
    document: &mut Document,
) {
    let settled = review
        .consolidation
        .as_ref()
        .and_then(|all| all.settled.get(&question.id));
    let (Some(settled), Some(checklist)) = (settled, case.checklist(review)) else {
        return;
    };
    let how = match &settled.follows {
        Some(person) => case.tv(
            "summary-settled-follows",
            &[("who", case.who(person).into())],
        ),
        None => case.t("summary-settled-own"),
    };
    document.quote(&settled.because, format!("{}, {how}", case.author(review)));
    for view in &settled.minority {
        minority_view(case, checklist, None, view, document);
    }
}

/// How many views that were not followed stand on the page.
const MINORITY: usize = 3;
/// How many questions are spelled out; the others are named.
const SPELLED_OUT: usize = 5;

fn table(case: &Case<'_>, document: &mut Document) {
    let Some(checklist) = case.checklist(case.reviewers[0]) else {
        return;
    };
    let same = |review: &&&Review| review.checklist == checklist.reference();
    let reviewers: Vec<&Review> = case.reviewers.iter().filter(same).copied().collect();
    let mut comparable = 0usize;
    let mut one_sided = 0usize;
    let mut differing: Vec<(u8, &Question)> = Vec::new();
    for question in case.questions(reviewers[0]) {
        let levels: Vec<u8> = reviewers
            .iter()
            .filter_map(|review| score(review, question).level().map(Level::get))
            .collect();
        one_sided += usize::from(!levels.is_empty() && levels.len() < reviewers.len());
        let (lowest, highest) = (levels.iter().min(), levels.iter().max());
        if let (true, Some(lowest), Some(highest)) = (levels.len() > 1, lowest, highest) {
            comparable += 1;
            if lowest < highest {
                differing.push((highest - lowest, question));
            }
        }
    }
    let values = [
        ("differ", differing.len().into()),
        ("all", comparable.into()),
        ("one", one_sided.into()),
    ];
    document.text(case.tv("summary-differences-count", &values));
    if differing.is_empty() {
        return;
    }
    // A stable sort keeps the checklist's order among equal differences.
    differing.sort_by_key(|(spread, _)| std::cmp::Reverse(*spread));
    let rest = differing.split_off(differing.len().min(SPELLED_OUT));
    let rows = differing.iter().map(|(_, question)| {
        let title = Words::after(&question.id, &case.own(&question.text));
        let scores = reviewers.iter().map(|review| score(review, question));
        let scores = scores.map(|score| case.score(checklist, score));
        [plain(title)].into_iter().chain(scores).collect()
    });
    let mut columns = vec![Column::left(case.t("summary-question"))];
    columns.extend(
        reviewers
            .iter()
            .map(|review| Column::left(case.author(review))),
    );
    document.push(Block::Table(Table {
        caption: case.t("summary-differences-largest").into(),
        columns,
        rows: rows.collect(),
    }));
    if !rest.is_empty() {
        let mut ids: Vec<_> = rest.iter().map(|(_, question)| &question.id).collect();
        ids.sort();
        let ids: Vec<String> = ids.into_iter().map(ToString::to_string).collect();
        let values = [("questions", ids.join(", ").into())];
        document.text(case.tv("summary-differences-rest", &values));
    }
}

fn score<'a>(review: &'a Review, question: &Question) -> &'a Score {
    let answer = review.answers.get(&question.id);
    answer.map_or(&Score::NotYet, |answer| &answer.score)
}
