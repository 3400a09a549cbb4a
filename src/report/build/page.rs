//! The order of the parts on the pages of a summary.

use super::case::Case;
use super::marking::highest;
use super::part::{
    annex, assumptions, changes, differences, discussion, forecasts, independence, judgement,
    levels, opening, recommendations, reply, self_report, unassessed,
};
use super::points::{Side, points};
use crate::report::document::{Block, Document, plain};

/// The pages about a contribution.
pub(super) fn contribution(case: &Case<'_>, document: &mut Document) {
    document.marking = highest(case);
    opening::notices(case, document);
    opening::about(case, document);
    if case.basis.is_empty() {
        opening::objectives(case, document);
        if case.hidden > 0 {
            withheld(case, case.hidden, document);
        } else {
            document.heading(1, case.t("summary-judgement"));
            document.text(case.t("summary-nothing-submitted"));
        }
        return;
    }
    if lacks_checklist(case, document) {
        return;
    }
    opening::asked(case, document);
    opening::objectives(case, document);
    judgement::judgement(case, document);
    recommendations::recommendations(case, document);
    changes::changes(case, document);
    sides(case, document);
    discussion::discussion(case, document);
    document.push(Block::PageBreak);
    if case.hidden > 0 {
        withheld(case, case.hidden, document);
    }
    levels::levels(case, document);
    changes::course(case, document);
    self_report::self_report(case, document);
    differences::differences(case, document);
    assumptions::assumptions(case, document);
    recommendations::consequences(case, document);
    forecasts::forecasts(case, document);
    reply::overdue(case, document);
    unassessed::unassessed(case, document);
    independence::independence(case, document);
    reply::response(case, document);
    reply::decision(case, document);
    annex::annex(case, document);
}

/// The pages about one review.
pub(super) fn review(case: &Case<'_>, document: &mut Document) {
    document.marking = highest(case);
    opening::notices(case, document);
    opening::about(case, document);
    if lacks_checklist(case, document) {
        return;
    }
    opening::objectives(case, document);
    judgement::judgement(case, document);
    recommendations::recommendations(case, document);
    sides(case, document);
    discussion::discussion(case, document);
    document.push(Block::PageBreak);
    levels::levels(case, document);
    assumptions::assumptions(case, document);
    recommendations::consequences(case, document);
    forecasts::forecasts(case, document);
    unassessed::unassessed(case, document);
    independence::independence(case, document);
    annex::annex(case, document);
}

/// The pages about the line's own report: its answers, and nothing that only an independent review has.
pub(super) fn self_report(case: &Case<'_>, document: &mut Document) {
    document.marking = highest(case);
    let own = case.t("summary-own-report").into();
    document.notices.push(own);
    opening::notices(case, document);
    opening::about(case, document);
    opening::objectives(case, document);
    sides(case, document);
    document.push(Block::PageBreak);
    levels::levels(case, document);
    assumptions::assumptions(case, document);
    forecasts::forecasts(case, document);
    unassessed::unassessed(case, document);
    annex::annex(case, document);
}

/// Says so where a checklist that the summary rests on cannot be read. Nothing more is told then: without its
/// questions every other part would say that nothing was answered.
fn lacks_checklist(case: &Case<'_>, document: &mut Document) -> bool {
    let mut basis = case.basis.iter();
    let lacking = basis.find(|review| case.checklist(review).is_none());
    if let Some(review) = lacking {
        let name = format!("{}.v{}", review.checklist.id, review.checklist.version);
        document.heading(1, case.t("summary-judgement"));
        document.text(case.tv("summary-no-checklist", &[("checklist", name.into())]));
    }
    lacking.is_some()
}

/// Strengths and concerns, as many of the one as of the other.
fn sides(case: &Case<'_>, document: &mut Document) {
    for (side, title, none, more) in [
        (
            Side::Strengths,
            "summary-strengths",
            "summary-strengths-none",
            "summary-strengths-few",
        ),
        (
            Side::Concerns,
            "summary-concerns",
            "summary-concerns-none",
            "summary-concerns-few",
        ),
    ] {
        document.heading(1, case.t(title));
        let mut points = points(case, side);
        if (1..3).contains(&points.len()) {
            points.push(plain(case.t(more)));
        }
        if points.is_empty() {
            document.text(case.t(none));
        }
        document.list(points);
    }
}

/// That something is hidden until the reader has locked the own first scores.
pub(super) fn withheld(case: &Case<'_>, count: usize, document: &mut Document) {
    let words = case
        .tv("summary-withheld", &[("count", count.into())])
        .into();
    document.push(Block::Withheld { count, words });
}
