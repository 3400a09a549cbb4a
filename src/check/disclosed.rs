//! What was declared, held against what the register knows; and what a disclosure asks for.

use super::file::Place;
use super::independence::{Seat, cleared, judged};
use super::rule::{Arguments, Found, RegisterCase, Rule};
use crate::domain::declaration::Declaration;
use crate::domain::finding::Severity;
use crate::domain::independence::Ground;
use crate::domain::review::ReviewRole;

pub(super) const RULES: &[Rule] = &[
    Rule::register("declaration-contradicted", declaration_contradicted),
    Rule::register("second-reviewer", second_reviewer),
];

/// A declaration, with where it stands.
struct Declared<'a> {
    seat: Seat,
    path: &'a str,
    declaration: Declaration,
    place: Option<Place>,
}

fn declared<'a>(case: &'a RegisterCase<'_>) -> impl Iterator<Item = Declared<'a>> {
    let independent = case
        .rows
        .iter()
        .filter(|row| row.role == ReviewRole::Independent);
    independent.filter_map(|row| {
        let (declaration, place) = row.content.as_ref()?.declared.clone()?;
        let person = row.person.clone()?;
        Some(Declared {
            seat: (row.contribution.clone(), person, row.period),
            path: &row.path,
            declaration,
            place,
        })
    })
}

fn tell(severity: Severity, declared: &Declared<'_>, found: &mut Found<'_>) {
    let (contribution, person, _) = &declared.seat;
    let arguments: Arguments<'_> = &[("person", person), ("contribution", contribution)];
    found.at(severity, declared.path, declared.place.clone(), arguments);
}

/// The declaration says that nothing bars the review, or that there was no earlier involvement, and the register
/// knows otherwise. The finding does not say on what ground.
fn declaration_contradicted(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    let judged = judged(case);
    for declared in declared(case) {
        let same = judged.iter().find(|(seat, ..)| *seat == declared.seat);
        let Some((seat, _, grounds)) = same else {
            continue;
        };
        let declaration = declared.declaration;
        let blocks = cleared(case, seat).blocks(grounds.clone());
        let untold = grounds
            .iter()
            .any(|ground| matches!(ground, Ground::SpokeLongAgo(_)));
        if (!declaration.blocking && !blocks.is_empty())
            || (!declaration.earlier_involvement && untold)
        {
            tell(Severity::Warning, &declared, found);
        }
    }
}

/// Who was involved earlier does not review alone.
fn second_reviewer(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    let judged = judged(case);
    for declared in declared(case) {
        let (contribution, person, period) = &declared.seat;
        let beside = judged
            .iter()
            .any(|((of, by, when), ..)| of == contribution && when == period && by != person);
        if declared.declaration.earlier_involvement && !beside {
            tell(Severity::Warning, &declared, found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::world::{DRAFT, World, id};
    use crate::domain::period::Period;

    #[test]
    fn a_declaration_against_what_the_register_knows_is_told_without_a_ground() {
        let mut world = World::sound();
        assert_eq!(world.fired("declaration-contradicted"), [""; 0]);
        let from: Period = id("2027-H1");
        world.person("bz-01").not_before.insert(id("althea"), from);
        let told = world.fired("declaration-contradicted");
        assert!(
            told.contains(&format!("warning {DRAFT}: declaration")),
            "{told:?}"
        );
        let findings = world.findings();
        let ours = findings
            .iter()
            .find(|one| one.rule == "declaration-contradicted");
        let names: Vec<_> = ours.unwrap().arguments.keys().copied().collect();
        assert_eq!(names, ["contribution", "person"]);
        // Who declared that something bars the review contradicts nothing.
        world.review(DRAFT).declaration.as_mut().unwrap().blocking = true;
        let told = world.fired("declaration-contradicted");
        assert!(
            !told.contains(&format!("warning {DRAFT}: declaration")),
            "{told:?}"
        );
    }

    #[test]
    fn earlier_involvement_that_the_register_knows_is_to_be_told() {
        let mut world = World::sound();
        let round = world.round("2026-H1");
        let assignment = round.contributions.get_mut(&id("althea")).unwrap();
        assignment.self_report_by = Some(id("bz-01"));
        world.register.limits.months_uninvolved = 0;
        assert!(
            world
                .fired("declaration-contradicted")
                .contains(&format!("warning {DRAFT}: declaration"))
        );
        let declaration = world.review(DRAFT).declaration.as_mut().unwrap();
        declaration.earlier_involvement = true;
        assert!(
            !world
                .fired("declaration-contradicted")
                .contains(&format!("warning {DRAFT}: declaration"))
        );
    }

    #[test]
    fn who_was_involved_earlier_does_not_review_alone() {
        let mut world = World::sound();
        let declaration = world.review(DRAFT).declaration.as_mut().unwrap();
        declaration.earlier_involvement = true;
        assert_eq!(
            world.fired("second-reviewer"),
            [format!("warning {DRAFT}: declaration")]
        );
        let assigned = world.assigned("2026-H2", "bz-01").clone();
        let round = world.round("2026-H2");
        let assignment = round.contributions.get_mut(&id("althea")).unwrap();
        assignment.reviewers.insert(id("def-02"), assigned);
        assert_eq!(world.fired("second-reviewer"), [""; 0]);
    }
}
