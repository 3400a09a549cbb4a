//! What was submitted is complete; what a draft still lacks is nobody's business yet.

use super::rule::{Found, ReviewCase, Rule};
use crate::domain::completeness::{Completeness, Gap, Missing, Part};
use crate::domain::id::EventId;

pub(super) const RULES: &[Rule] = &[Rule::review("incomplete", incomplete)];

fn incomplete(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let review = case.review();
    let (Some(checklist), Some(contribution)) = (case.checklist, case.contribution) else {
        return;
    };
    if !review.is_sealed() {
        return;
    }
    let events = case.round.iter();
    let events: Vec<EventId> = events
        .flat_map(|round| round.value.events_of(&review.contribution))
        .map(|(event, _)| event.clone())
        .collect();
    let completeness = Completeness {
        checklist: checklist.value,
        contribution: contribution.value,
        events: &events,
    };
    for gap in completeness.gaps(review) {
        if !has_its_own_rule(&gap) {
            tell(case, &gap, found);
        }
    }
}

/// Gaps that a rule of another family reports, in drafts too.
fn has_its_own_rule(gap: &Gap) -> bool {
    let missing = matches!(
        gap.missing,
        Missing::FittingScore
            | Missing::Source(_)
            | Missing::Order
            | Missing::Event
            | Missing::ChangeReason
    );
    missing || matches!(gap.part, Part::Declaration | Part::Lock | Part::Conflicts)
}

fn tell(case: &ReviewCase<'_>, gap: &Gap, found: &mut Found<'_>) {
    let (part, of): (&str, String) = match &gap.part {
        Part::Question(id) => ("question", id.to_string()),
        Part::Recommendation(id) => ("recommendation", id.to_string()),
        Part::Declaration => ("declaration", String::new()),
        Part::Lock => ("lock", String::new()),
        Part::Contribution => ("contribution", String::new()),
        Part::Mission => ("mission", String::new()),
        Part::Recommendations => ("recommendations", String::new()),
        Part::Escalation => ("escalation", String::new()),
        Part::Closing => ("closing", String::new()),
        Part::Conflicts => ("conflicts", String::new()),
        Part::FollowUp(key) | Part::Gathered(key) => ("consolidation", key.clone()),
    };
    let keys = match part {
        "question" => ["answers", &of],
        "recommendation" => ["recommendations", &of],
        "contribution" | "mission" => ["judgement", part],
        other => [other, ""],
    };
    // What is missing altogether is told at the seal, which says that nothing is.
    let keys = match (case.file.locate)(&keys) {
        Some(_) => keys,
        None => ["seal", ""],
    };
    let name = match &gap.missing {
        Missing::Assumption(id) | Missing::AssumptionReason(id) => id.to_string(),
        Missing::Requirement(requirement) => requirement.key().to_owned(),
        _ => String::new(),
    };
    found.error(
        case.file,
        &keys,
        &[
            ("part", &part),
            ("of", &of),
            ("missing", &gap.missing.key()),
            ("name", &name),
        ],
    );
}

#[cfg(test)]
mod tests {
    use super::super::world::{DRAFT, SEALED, World, id};

    #[test]
    fn a_submitted_review_that_lacks_something_says_what_and_where() {
        let mut world = World::sound();
        let answer = world.review(SEALED).answers.get_mut(&id("A1")).unwrap();
        answer.evidence.clear();
        answer.strengths.clear();
        let findings = world.findings();
        let told: Vec<_> = findings
            .iter()
            .filter(|finding| finding.rule == "incomplete")
            .map(|finding| {
                let of = |name| finding.arguments[name].as_str();
                (of("part"), of("of"), of("missing"), finding.excerpt.clone())
            })
            .collect();
        let at = Some("answers/A1".to_owned());
        assert_eq!(
            told,
            [
                ("question", "A1", "comment", at.clone()),
                ("question", "A1", "evidence", at)
            ]
        );
    }

    #[test]
    fn every_part_of_the_end_is_asked_for() {
        let mut world = World::sound();
        let review = world.review(SEALED);
        review.judgement = None;
        review.escalation = None;
        review.closing = None;
        review.recommendations.clear();
        world.responses.clear();
        world.decisions.clear();
        let findings = world.findings();
        let parts: Vec<_> = findings
            .iter()
            .filter(|finding| finding.rule == "incomplete")
            .map(|finding| finding.arguments["part"].as_str())
            .collect();
        for part in [
            "contribution",
            "mission",
            "recommendations",
            "escalation",
            "closing",
        ] {
            assert!(parts.contains(&part), "{part}: {parts:?}");
        }
    }

    #[test]
    fn a_draft_may_lack_anything() {
        let mut world = World::sound();
        world.review(DRAFT).answers.clear();
        assert_eq!(world.fired("incomplete"), [""; 0]);
    }
}
