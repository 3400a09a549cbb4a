//! What could not be assessed, and why.

use std::collections::BTreeMap;

use crate::domain::answer::{CannotAssess, Score};
use crate::domain::id::QuestionId;
use crate::report::build::case::Case;
use crate::report::document::{Block, Column, Document, Table, plain};

/// The answers *cannot be assessed* of all reviews, by reason, most frequent first.
pub(in crate::report::build) fn by_reason(
    case: &Case<'_>,
) -> (usize, Vec<(CannotAssess, Vec<QuestionId>)>) {
    let mut asked = 0usize;
    let mut found: BTreeMap<CannotAssess, Vec<QuestionId>> = BTreeMap::new();
    for review in &case.basis {
        for question in case.questions(review) {
            asked += 1;
            let score = review.answers.get(&question.id).map(|answer| &answer.score);
            match score {
                Some(Score::CannotBeAssessed(reason)) => {
                    found.entry(*reason).or_default().push(question.id.clone());
                }
                Some(Score::NotApplicable(_)) => asked -= 1,
                _ => {}
            }
        }
    }
    let mut found: Vec<_> = found.into_iter().collect();
    found.sort_by_key(|(_, questions)| std::cmp::Reverse(questions.len()));
    (asked, found)
}

/// How much could not be assessed, by reason, with the questions.
pub(in crate::report::build) fn unassessed(case: &Case<'_>, document: &mut Document) {
    document.heading(1, case.t("summary-unassessed"));
    let (asked, found) = by_reason(case);
    let cannot: usize = found.iter().map(|(_, questions)| questions.len()).sum();
    let values = [
        ("cannot", case.share(cannot, asked).into()),
        ("number", cannot.into()),
        ("asked", asked.into()),
    ];
    document.text(case.tv("summary-unassessed-count", &values));
    if found.is_empty() {
        return;
    }
    let rows = found.into_iter().map(|(reason, mut questions)| {
        let count = questions.len();
        questions.sort();
        questions.dedup();
        let names: Vec<String> = questions.iter().map(QuestionId::to_string).collect();
        vec![
            plain(case.cannot(reason)),
            plain(count.to_string()),
            plain(names.join(", ")),
        ]
    });
    document.push(Block::Table(Table {
        columns: vec![
            Column::left(case.t("summary-reason")),
            Column::right(case.t("summary-answers")),
            Column::left(case.t("summary-questions")),
        ],
        rows: rows.collect(),
        ..Table::default()
    }));
}
