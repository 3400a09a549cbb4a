//! Whether the line gave its own scores, and how these differ from the reviewers'.

use crate::domain::review::Review;
use crate::i18n::Value;
use crate::report::build::case::Case;
use crate::report::document::{Document, Span, plain};

/// That there is a self-report, with the gap in words; or that there was none.
pub(in crate::report::build) fn self_report(case: &Case<'_>, document: &mut Document) {
    document.heading(1, case.t("summary-self-report"));
    let Some(own) = case.self_report else {
        document.text(case.t("summary-self-report-none"));
        return;
    };
    let by = [("who", Value::from(case.author(own)))];
    document.text(case.tv("summary-self-report-by", &by));
    let gaps = case.basis.iter().map(|review| {
        let mut spans = plain(gap(case, own, review));
        if case.is_shared() {
            spans.push(Span::muted(format!("({})", case.author(review))));
        }
        spans
    });
    document.list(gaps.collect());
}

/// `De lijn gaf op 7 van de 21 vergelijkbare vragen een hoger niveau …`
fn gap(case: &Case<'_>, own: &Review, review: &Review) -> String {
    if own.checklist != review.checklist {
        return case.t("summary-gap-checklist");
    }
    let level = |review: &Review, question| {
        let answer = review.answers.get(question);
        answer.and_then(|answer| answer.score.level())
    };
    let [mut higher, mut same, mut lower] = [0usize; 3];
    for question in case.questions(review) {
        let pair = (level(own, &question.id), level(review, &question.id));
        if let (Some(theirs), Some(ours)) = pair {
            match theirs.cmp(&ours) {
                std::cmp::Ordering::Greater => higher += 1,
                std::cmp::Ordering::Equal => same += 1,
                std::cmp::Ordering::Less => lower += 1,
            }
        }
    }
    let both = higher + same + lower;
    if both == 0 {
        return case.t("summary-gap-none");
    }
    let values = [
        ("both", both.into()),
        ("higher", higher.into()),
        ("same", same.into()),
        ("lower", lower.into()),
    ];
    case.tv("summary-gap", &values)
}
