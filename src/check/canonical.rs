//! Every file is written the one canonical way, so that a change of one answer is a change of a few lines.

use super::file::File;
use super::rule::{Found, RegisterCase, ReviewCase, Rule};
use crate::domain::finding::Severity;

pub(super) const RULES: &[Rule] = &[Rule::both("not-canonical", of_review, of_register)];

/// A sealed review is never rewritten: nothing could be done about it, and its seal says enough.
fn of_review(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    if !case.review().is_sealed() {
        canonical(case.file, found);
    }
}

fn of_register(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    let view = case.register;
    view.register.iter().for_each(|file| canonical(file, found));
    view.people.iter().for_each(|file| canonical(file, found));
    view.outcomes.iter().for_each(|file| canonical(file, found));
    for file in view.readable_checklists() {
        canonical(file, found);
    }
    for file in view.readable_contributions() {
        canonical(file, found);
    }
    for file in view.readable_rounds() {
        canonical(file, found);
    }
    for file in &view.responses {
        canonical(file, found);
    }
    for file in &view.decisions {
        canonical(file, found);
    }
}

fn canonical<T>(file: &File<'_, T>, found: &mut Found<'_>) {
    if let Some(place) = &file.differs_at {
        found.at(Severity::Warning, file.path, Some(place.clone()), &[]);
    }
}

#[cfg(test)]
mod tests {
    use super::super::world::World;

    #[test]
    fn only_what_may_be_rewritten_is_asked_to_be_canonical() {
        let fired = |path: &str| {
            let mut world = World::sound();
            world.uncanonical.insert(path.to_owned());
            world.fired("not-canonical")
        };
        assert_eq!(
            fired("people.ron"),
            ["warning people.ron: <line that differs>"]
        );
        assert_eq!(fired("2026-H2/althea.bz-01.ron").len(), 1);
        assert_eq!(fired("2026-H1/althea.bz-01.ron"), [""; 0]);
        for path in [
            "register.ron",
            "outcomes.ron",
            "checklists/m.v1.ron",
            "contributions/althea.ron",
            "2026-H1/round.ron",
            "2026-H1/althea.response.ron",
            "2026-H1/althea.decision.ron",
        ] {
            assert_eq!(fired(path).len(), 1, "{path}");
        }
    }
}
