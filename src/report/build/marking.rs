//! How far a summary may travel: as far as the highest marking among its texts allows.

use super::case::Case;
use crate::domain::id::MarkingId;
use crate::domain::review::Review;
use crate::report::document::Words;

/// The title of the highest marking of anything that the summary is made from. Texts without a marking have
/// the register's own; a marking that the register does not list counts as its highest.
pub(super) fn highest(case: &Case<'_>) -> Option<Words> {
    let register = case.inputs.register;
    let top = register.markings.len().checked_sub(1)?;
    let height = |marking: &MarkingId| register.height(marking).unwrap_or(top);
    let mut highest = height(&register.default_marking);
    let mut raise = |marking: Option<&MarkingId>| {
        if let Some(marking) = marking {
            highest = highest.max(height(marking));
        }
    };
    let earlier = case.earlier.values().flatten();
    let reviews = case.basis.iter().chain(&case.reviewers).chain(earlier);
    for review in reviews.copied().chain(case.self_report) {
        markings(review).for_each(&mut raise);
    }
    if let Some(response) = case.response {
        let replies = response.replies.values();
        replies.for_each(|reply| raise(reply.marking.as_ref()));
        let check = response.factual_check.iter();
        let corrections = check.flat_map(|check| &check.corrections);
        corrections.for_each(|correction| raise(correction.marking.as_ref()));
    }
    if let Some(decision) = case.decision {
        raise(decision.marking.as_ref());
    }
    let marking = register.markings.get(highest)?;
    Some(case.own(&marking.title))
}

fn markings(review: &Review) -> impl Iterator<Item = Option<&MarkingId>> {
    let answers = review
        .answers
        .values()
        .map(|answer| answer.marking.as_ref());
    let sources = review
        .sources
        .values()
        .map(|source| source.marking.as_ref());
    let judged = review
        .judgement
        .iter()
        .flat_map(|both| [&both.contribution, &both.mission])
        .map(|judged| judged.marking.as_ref());
    let recommendations = review
        .recommendations
        .values()
        .map(|recommendation| recommendation.marking.as_ref());
    let escalation = review
        .escalation
        .iter()
        .map(|escalation| escalation.marking.as_ref());
    answers
        .chain(sources)
        .chain(judged)
        .chain(recommendations)
        .chain(escalation)
}
