//! What is recommended and to whom the matter is taken; and, further on, what the recommendation entails.

use crate::domain::id::RecommendationId;
use crate::domain::judgement::EscalationLevel;
use crate::domain::recommendation::Recommendation;
use crate::domain::review::{Review, ReviewRole};
use crate::report::build::case::Case;
use crate::report::document::{Document, Span, Spans, Words, plain};

/// Every recommendation that stands, with the name by which responses and decisions refer to it.
pub(in crate::report::build) fn standing<'a>(
    case: &Case<'a>,
) -> Vec<(&'a Review, String, &'a Recommendation)> {
    let each = case.basis.iter().flat_map(|review| {
        let recommendations = review.recommendations.iter();
        recommendations.map(|(id, recommendation)| (*review, full_name(review, id), recommendation))
    });
    each.collect()
}

fn full_name(review: &Review, id: &RecommendationId) -> String {
    let author = match review.role {
        ReviewRole::Independent => review.person.as_str(),
        ReviewRole::SelfReport => "self-report",
        ReviewRole::Consolidated => "consolidated",
    };
    format!("{}/{}.{author}#{id}", review.period, review.contribution)
}

/// The kind of a recommendation in the checklist's words; where several stand, with its number on this page:
/// `Aanbeveling 2, Bijsturen`. A bare number before a kind would read as a level.
pub(in crate::report::build) fn kind(
    case: &Case<'_>,
    place: usize,
    review: &Review,
    recommendation: &Recommendation,
) -> String {
    let kinds = case
        .checklist(review)
        .map(|checklist| &checklist.recommendations);
    let kind = kinds
        .into_iter()
        .flatten()
        .find(|kind| kind.code == recommendation.code);
    let kind = kind.map_or_else(
        || recommendation.code.to_string(),
        |kind| case.texts.own(&kind.title).into_owned(),
    );
    if standing(case).len() < 2 {
        return kind;
    }
    let values = [("number", (place + 1).into()), ("kind", kind.into())];
    case.tv("summary-recommendation-number", &values)
}

/// Each recommendation with whom it is for and how soon, and the escalation.
pub(in crate::report::build) fn recommendations(case: &Case<'_>, document: &mut Document) {
    document.heading(1, case.t("summary-recommendation"));
    let standing = standing(case);
    if standing.is_empty() {
        document.text(case.t("summary-recommendation-none"));
    }
    document.list(
        standing
            .iter()
            .enumerate()
            .map(|(place, (review, _, recommendation))| one(case, place, review, recommendation))
            .collect(),
    );
    for review in &case.basis {
        escalation(case, review, document);
    }
}

fn one(case: &Case<'_>, place: usize, review: &Review, recommendation: &Recommendation) -> Spans {
    let mut spans = vec![
        Span::strong(kind(case, place, review, recommendation)),
        Span::plain(":").joined(),
        Span::plain(Words::typed(&recommendation.text)),
    ];
    let mut aside = Vec::new();
    if !recommendation.addressee.trim().is_empty() {
        let addressee = recommendation.addressee.trim().into();
        aside.push(case.tv("summary-addressee", &[("addressee", addressee)]));
    }
    aside.push(case.t(&format!("urgency-{}", recommendation.urgency.key())));
    if case.is_shared() {
        aside.push(case.author(review));
    }
    spans.push(Span::muted(format!("({})", aside.join("; "))));
    spans
}

fn escalation(case: &Case<'_>, review: &Review, document: &mut Document) {
    let mut spans = vec![Span::strong(case.t("summary-escalation"))];
    match &review.escalation {
        None => spans.push(Span::plain(case.t("summary-escalation-not-yet"))),

        Some(escalation) => {
            spans.push(Span::strong(case.t(match escalation.level {
                EscalationLevel::None => "summary-escalation-none",
                EscalationLevel::Senior => "escalation-senior",
                EscalationLevel::Political => "escalation-political",
            })));
            let addressee = escalation.addressee.trim();
            if !addressee.is_empty() {
                let addressee = case.tv("summary-addressee", &[("addressee", addressee.into())]);
                spans.push(Span::plain(format!("({addressee})")));
            }
            if !escalation.because.trim().is_empty() {
                spans.push(Span::plain(".").joined());
                spans.push(Span::plain(Words::typed(&escalation.because)));
            }
        }
    }
    let differs = review.escalation.as_ref().and_then(|escalation| {
        escalation
            .proposed
            .filter(|level| *level != escalation.level)
    });
    if let Some(proposed) = differs {
        let proposed = case.t(&format!("escalation-{}", proposed.key()));
        let words = case.tv("summary-escalation-proposed", &[("level", proposed.into())]);
        spans.push(Span::muted(words));
    }
    if case.is_shared() {
        spans.push(Span::muted(format!("({})", case.author(review))));
    }
    document.paragraph(spans);
}

/// What each recommendation must carry: actions, consequences, timing, grounds.
pub(in crate::report::build) fn consequences(case: &Case<'_>, document: &mut Document) {
    let standing = standing(case);
    if standing.is_empty() {
        return;
    }
    document.heading(1, case.t("summary-consequences"));
    let mut said = false;
    for (place, (review, _, recommendation)) in standing.iter().enumerate() {
        let facts = carried(case, recommendation);
        if facts.is_empty() {
            continue;
        }
        said = true;
        let mut head = vec![Span::strong(kind(case, place, review, recommendation))];
        if case.is_shared() {
            head.push(Span::muted(format!("({})", case.author(review))));
        }
        document.paragraph(head);
        document.facts(facts);
    }
    if !said {
        document.text(case.t("summary-consequences-none"));
    }
}

fn carried(case: &Case<'_>, recommendation: &Recommendation) -> Vec<(Words, Spans)> {
    let mut facts: Vec<(Words, Spans)> = Vec::new();
    let mut add = |key: &str, value: Words| {
        if !value.is_empty() {
            facts.push((case.t(key).into(), plain(value)));
        }
    };
    for action in &recommendation.actions {
        let due = case.texts.date(action.due);
        let words = format!("{} ({}, {due})", action.text.trim(), action.owner.trim());
        add("summary-action", Words::typed(words));
    }
    let day = |day: Option<jiff::civil::Date>| {
        day.map_or_else(Words::default, |day| case.texts.date(day).into())
    };
    add("summary-end-of-mandate", day(recommendation.end_of_mandate));
    add(
        "summary-what-changes",
        Words::typed(&recommendation.what_changes),
    );
    if let Some(consequences) = &recommendation.consequences {
        add("summary-for-mission", Words::typed(&consequences.mission));
        add("summary-for-allies", Words::typed(&consequences.allies));
        add("summary-for-partner", Words::typed(&consequences.partner));
        add(
            "summary-for-population",
            Words::typed(&consequences.population),
        );
    }
    add("summary-timing", Words::typed(&recommendation.timing));
    add("summary-unity", Words::typed(&recommendation.unity));
    add(
        "summary-why-not-adjust",
        Words::typed(&recommendation.why_not_adjust),
    );
    if let Some(ground) = recommendation.ground {
        add(
            "summary-ground",
            case.t(&format!("ground-{}", ground.key())).into(),
        );
    }
    add("summary-retest-on", day(recommendation.retest_on));
    add(
        "summary-missing-evidence",
        Words::typed(&recommendation.missing_evidence),
    );
    let longer = Words::typed(&recommendation.cost_of_longer_tours);
    add("summary-longer-tours", longer);
    facts
}
