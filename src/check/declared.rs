//! Independence is declared first, by those who owe it, and a block is lifted by a coordinator or not at all.

use super::rule::{Found, ReviewCase, Rule};
use crate::domain::review::ReviewRole;

pub(super) const RULES: &[Rule] = &[
    Rule::review("undeclared", undeclared),
    Rule::review("block-not-lifted", block_not_lifted),
    Rule::review("out-of-place", out_of_place),
];

fn undeclared(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let review = case.review();
    let begun = !review.answers.is_empty() || review.lock.is_some() || review.is_sealed();
    if review.role == ReviewRole::Independent && begun && review.declaration.is_none() {
        found.error(case.file, &["answers"], &[]);
    }
}

fn block_not_lifted(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let review = case.review();
    let blocking = review.declaration.is_some_and(|declared| declared.blocking);
    if !blocking || case.register.is_round_damaged(review.period) {
        return;
    }
    let round = case.round.map(|round| round.value);
    let lifted = round.and_then(|round| round.waiver(&review.contribution, &review.person));
    if lifted.is_none() {
        found.error(case.file, &["declaration", "blocking"], &[]);
    }
}

/// A part that belongs to a review in another role.
fn out_of_place(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let review = case.review();
    let independent = review.role == ReviewRole::Independent;
    let consolidated = review.role == ReviewRole::Consolidated;
    let line = review.role == ReviewRole::SelfReport;
    let odd = [
        ("declaration", !independent && review.declaration.is_some()),
        ("lock", !independent && review.lock.is_some()),
        ("closing", !independent && review.closing.is_some()),
        ("amends", !independent && review.amends.is_some()),
        (
            "consolidation",
            !consolidated && review.consolidation.is_some(),
        ),
        ("judgement", line && review.judgement.is_some()),
        (
            "recommendations",
            line && !review.recommendations.is_empty(),
        ),
        ("escalation", line && review.escalation.is_some()),
        ("follow_up", line && !review.follow_up.is_empty()),
    ];
    let role = match review.role {
        ReviewRole::Independent => "independent",
        ReviewRole::SelfReport => "self-report",
        ReviewRole::Consolidated => "consolidated",
    };
    for (part, _) in odd.iter().filter(|(_, odd)| *odd) {
        found.warning(case.file, &[part], &[("part", part), ("role", &role)]);
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::world::{DRAFT, SEALED, SELF_REPORT, World, id};
    use crate::domain::consolidation::Consolidation;
    use crate::domain::round::{Waiver, WaiverCode};

    #[test]
    fn answers_without_a_declaration_are_an_error_in_an_independent_review_alone() {
        let mut world = World::sound();
        assert!(world.review(SELF_REPORT).declaration.is_none());
        assert_eq!(world.fired("undeclared"), [""; 0]);
        world.review(DRAFT).declaration = None;
        assert_eq!(
            world.fired("undeclared"),
            [format!("error {DRAFT}: answers")]
        );
        world.review(DRAFT).answers.clear();
        assert_eq!(world.fired("undeclared"), [""; 0]);
    }

    #[test]
    fn a_block_holds_until_a_coordinator_lifts_it_for_this_person() {
        let mut world = World::sound();
        world.review(DRAFT).declaration.as_mut().unwrap().blocking = true;
        let expected = [format!("error {DRAFT}: declaration/blocking")];
        assert_eq!(world.fired("block-not-lifted"), expected);
        let waiver = |person| Waiver {
            contribution: id("althea"),
            person: id(person),
            by: id("coord"),
            on: date(2026, 10, 1),
            code: WaiverCode::LineRelation,
        };
        world.round("2026-H2").waivers = vec![waiver("def-02")];
        assert_eq!(world.fired("block-not-lifted"), expected);
        world.round("2026-H2").waivers.push(waiver("bz-01"));
        assert_eq!(world.fired("block-not-lifted"), [""; 0]);
    }

    #[test]
    fn a_part_of_another_role_is_out_of_place() {
        let mut world = World::sound();
        let (declaration, lock) = {
            let sealed = world.review(SEALED);
            (sealed.declaration, sealed.lock.clone())
        };
        world.review(SELF_REPORT).declaration = declaration;
        world.review(SELF_REPORT).lock = lock;
        world.review(DRAFT).consolidation = Some(Consolidation::default());
        assert_eq!(
            world.fired("out-of-place"),
            [
                format!("warning {SELF_REPORT}: declaration"),
                format!("warning {SELF_REPORT}: lock"),
                format!("warning {DRAFT}: consolidation"),
            ]
        );
    }
}
