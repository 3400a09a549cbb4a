//! The assumptions behind the contribution, and those that do not hold.

use crate::domain::answer::Score;
use crate::domain::assumption::AssumptionStatus;
use crate::domain::id::AssumptionId;
use crate::domain::review::Review;
use crate::report::build::case::Case;
use crate::report::document::{Document, Span, Spans, Words};

/// One reviewer's view of one assumption.
pub(in crate::report::build) struct Viewed<'a> {
    pub review: &'a Review,
    pub text: String,
    pub main: bool,
    pub status: AssumptionStatus,
    pub because: &'a str,
}

/// Every view of every assumption, by reviewer, in the contribution's order and then as added.
pub(in crate::report::build) fn views<'a>(case: &Case<'a>) -> Vec<Viewed<'a>> {
    let recorded = &case.inputs.contribution.assumptions;
    let mut found = Vec::new();
    for review in &case.basis {
        for answer in review.answers.values() {
            let Score::Assumptions(views) = &answer.score else {
                continue;
            };
            let place = |id: &AssumptionId| recorded.iter().position(|one| one.id == *id);
            let mut views: Vec<_> = views.iter().collect();
            views.sort_by_key(|(id, _)| place(id).unwrap_or(usize::MAX));
            for (id, view) in views {
                let known = recorded.iter().find(|one| one.id == *id);
                let text = match (known, &view.added) {
                    (Some(known), _) => case.texts.own(&known.text).into_owned(),
                    (None, Some(added)) => added.clone(),
                    (None, None) => id.to_string(),
                };
                found.push(Viewed {
                    review,
                    text,
                    main: known.is_some_and(|known| known.main),
                    status: view.status,
                    because: view.because.trim(),
                });
            }
        }
    }
    found
}

/// How many hold, and which do not, with every reviewer's view of these.
pub(in crate::report::build) fn assumptions(case: &Case<'_>, document: &mut Document) {
    document.heading(1, case.t("summary-assumptions"));
    if case.inputs.contribution.assumptions.is_empty() {
        document.text(case.t("summary-assumptions-none-recorded"));
    }
    let views = views(case);
    if views.is_empty() {
        document.text(case.t("summary-assumptions-none"));
        return;
    }
    let counted = |wanted: &str| -> crate::i18n::Value {
        let views = views.iter().filter(|view| view.status.key() == wanted);
        views.count().into()
    };
    let values = [
        ("all", views.len().into()),
        ("holding", counted("holding")),
        ("shaken", counted("shaken")),
        ("failed", counted("failed")),
        ("cannot", counted("cannot-be-assessed")),
    ];
    document.text(case.tv("summary-assumptions-count", &values));
    let mut named: Vec<&str> = Vec::new();
    for view in &views {
        if !named.contains(&view.text.as_str()) {
            named.push(&view.text);
        }
    }
    let items = named.into_iter().map(|text| {
        let same = views.iter().filter(|view| view.text == text);
        one(case, &same.collect::<Vec<_>>())
    });
    document.list(items.filter(|item| !item.is_empty()).collect());
}

/// One assumption with every view of it; nothing where all hold or cannot be assessed.
fn one(case: &Case<'_>, views: &[&Viewed<'_>]) -> Spans {
    let failing = views.iter().find(|view| {
        matches!(
            view.status,
            AssumptionStatus::Shaken | AssumptionStatus::Failed
        )
    });
    let Some(first) = failing else {
        return Vec::new();
    };
    let mut spans = vec![Span::strong(first.text.trim().trim_end_matches('.'))];
    if first.main {
        spans.push(Span::muted(case.t("summary-assumption-main")));
    }
    spans.push(Span::plain(":").joined());
    for view in views {
        let status = case.t(&format!("assumption-{}", view.status.key()));
        spans.push(Span::emphasis(status));
        spans.push(Span::plain(".").joined());
        spans.push(Span::plain(Words::typed(view.because)));
        if case.is_shared() {
            spans.push(Span::muted(format!("({})", case.author(view.review))));
        }
    }
    spans
}
