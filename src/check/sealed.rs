//! What was submitted is what still stands there, and answers the checklist of that day.

use super::rule::{Found, ReviewCase, Rule, SealState};
use crate::domain::review::ReviewRole;

pub(super) const RULES: &[Rule] = &[
    Rule::review("seal-broken", seal_broken),
    Rule::review("checklist-changed", checklist_changed),
    Rule::review("contribution-changed", contribution_changed),
    Rule::review("submitted-without-lock", submitted_without_lock),
];

fn seal_broken(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    if case.witness.seal == SealState::Broken {
        let known = if case.witness.first_sealed.is_some() {
            "yes"
        } else {
            "no"
        };
        found.error(case.file, &["seal", "digest"], &[("known", &known)]);
    }
}

fn checklist_changed(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    if let (Some(seal), Some(checklist)) = (&case.review().seal, case.checklist)
        && seal.checklist != *checklist.digest
    {
        let name: &str = checklist.path;
        found.error(case.file, &["seal", "checklist"], &[("checklist", &name)]);
    }
}

/// A contribution may change after a review: the seal still holds, and the reader is told.
fn contribution_changed(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    if let (Some(seal), Some(contribution)) = (&case.review().seal, case.contribution)
        && seal.contribution != *contribution.digest
    {
        let id = &contribution.value.id;
        found.note(
            case.file,
            &["seal", "contribution"],
            &[("contribution", id)],
        );
    }
}

fn submitted_without_lock(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let review = case.review();
    if review.is_sealed() && review.role == ReviewRole::Independent && review.lock.is_none() {
        found.error(case.file, &["seal"], &[]);
    }
}

#[cfg(test)]
mod tests {
    use super::super::rule::SealState;
    use super::super::world::{SEALED, SELF_REPORT, World};
    use crate::domain::seal::Digest;

    #[test]
    fn bytes_that_are_not_those_that_were_sealed_break_the_seal() {
        let fired = |state| {
            let mut world = World::sound();
            world.seals.insert(SEALED.to_owned(), state);
            world.fired("seal-broken")
        };
        let expected = format!("error {SEALED}: seal/digest");
        assert_eq!(fired(SealState::Broken), [expected]);
        assert_eq!(fired(SealState::Whole), [""; 0]);
    }

    #[test]
    fn another_checklist_is_an_error_and_another_contribution_a_note() {
        let mut world = World::sound();
        let seal = world.review(SEALED).seal.as_mut().unwrap();
        seal.checklist = Digest::of(b"other");
        seal.contribution = Digest::of(b"other");
        assert_eq!(
            world.fired("checklist-changed"),
            [format!("error {SEALED}: seal/checklist")]
        );
        assert_eq!(
            world.fired("contribution-changed"),
            [format!("note {SEALED}: seal/contribution")]
        );
    }

    #[test]
    fn only_an_independent_review_needs_a_lock() {
        let mut world = World::sound();
        assert!(world.review(SELF_REPORT).lock.is_none());
        assert_eq!(world.fired("submitted-without-lock"), [""; 0]);
        world.review(SEALED).lock = None;
        assert_eq!(
            world.fired("submitted-without-lock"),
            [format!("error {SEALED}: seal")]
        );
    }
}
