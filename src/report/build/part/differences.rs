//! Where reviewers differ, how it was settled, and the views that were not followed.

use crate::domain::answer::Score;
use crate::domain::question::Question;
use crate::domain::review::Review;
use crate::domain::scale::Level;
use crate::report::build::case::Case;
use crate::report::document::{Block, Column, Document, Span, Table, plain};

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
    let Some(checklist) = case.checklist(review) else {
        return;
    };
    for (question, settled) in &consolidation.settled {
        let mut spans = vec![
            Span::strong(question.to_string()),
            Span::plain(case.t("summary-settled")),
        ];
        spans.push(Span::plain(match &settled.follows {
            Some(person) => case.tv(
                "summary-settled-follows",
                &[("who", case.who(person).into())],
            ),
            None => case.t("summary-settled-own"),
        }));
        document.paragraph(spans);
        document.quote(&settled.because, case.author(review));
        for minority in &settled.minority {
            let mut by = case.tv(
                "summary-minority",
                &[("who", case.who(&minority.person).into())],
            );
            for span in case.score(checklist, &minority.score) {
                by = format!("{by}, {}", span.words.as_str());
            }
            if minority.text.trim().is_empty() {
                document.text(by);
            } else {
                document.quote(&minority.text, by);
            }
        }
    }
}

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
        let title = format!("{} {}", question.id, case.texts.own(&question.text));
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
