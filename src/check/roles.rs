//! Whoever does something may do it: reviewers review, the line answers, coordinators coordinate.

use super::file::File;
use super::rule::{Found, RegisterCase, ReviewCase, Rule};
use super::view::RegisterView;
use crate::domain::finding::Severity;
use crate::domain::id::PersonId;
use crate::domain::people::PersonRole;
use crate::domain::review::ReviewRole;

pub(super) const RULES: &[Rule] = &[Rule::both("wrong-role", of_review, of_register)];

fn key(role: PersonRole) -> &'static str {
    match role {
        PersonRole::Reviewer => "reviewer",
        PersonRole::Coordinator => "coordinator",
        PersonRole::Line => "line",
        PersonRole::Senior => "senior",
    }
}

/// Only a reviewer who is none spoils a review; the rest, somebody should look at.
fn ask<T>(
    register: &RegisterView<'_>,
    file: &File<'_, T>,
    keys: &[&str],
    (person, needed): (&PersonId, PersonRole),
    found: &mut Found<'_>,
) {
    let lacks = register
        .person(person)
        .is_some_and(|described| !described.roles.contains(&needed));
    if lacks {
        let severity = match needed {
            PersonRole::Reviewer => Severity::Error,
            _ => Severity::Warning,
        };
        let arguments: [(_, &dyn std::fmt::Display); 2] =
            [("person", person), ("role", &key(needed))];
        found.at(severity, file.path, file.place(keys), &arguments);
    }
}

fn of_review(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let review = case.review();
    let needed = match review.role {
        ReviewRole::Independent => PersonRole::Reviewer,
        ReviewRole::SelfReport => PersonRole::Line,
        ReviewRole::Consolidated => PersonRole::Coordinator,
    };
    let who = (&review.person, needed);
    ask(case.register, case.file, &["person"], who, found);
}

fn of_register(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    let view = case.register;
    for file in view.readable_rounds() {
        let round = file.value;
        let who = (&round.coordinator, PersonRole::Coordinator);
        ask(view, file, &["coordinator"], who, found);
        for (id, assignment) in &round.contributions {
            let id = id.as_str();
            if let Some(person) = &assignment.self_report_by {
                let keys = ["contributions", id, "self_report_by"];
                ask(view, file, &keys, (person, PersonRole::Line), found);
            }
            for person in assignment.reviewers.keys() {
                let keys = ["contributions", id, "reviewers", person.as_str()];
                ask(view, file, &keys, (person, PersonRole::Reviewer), found);
            }
        }
        for (index, waiver) in round.waivers.iter().enumerate() {
            let keys = ["waivers", &index.to_string(), "by"];
            let who = (&waiver.by, PersonRole::Coordinator);
            ask(view, file, &keys, who, found);
        }
        for (index, dismissal) in round.dismissed.iter().enumerate() {
            let keys = ["dismissed", &index.to_string(), "by"];
            let who = (&dismissal.by, PersonRole::Coordinator);
            ask(view, file, &keys, who, found);
        }
    }
    for file in &view.responses {
        let who = (&file.value.person, PersonRole::Line);
        ask(view, file, &["person"], who, found);
    }
    for file in &view.decisions {
        let who = (&file.value.person, PersonRole::Senior);
        ask(view, file, &["person"], who, found);
    }
}

#[cfg(test)]
mod tests {
    use super::super::world::{World, id};

    #[test]
    fn a_reviewer_without_that_role_is_an_error() {
        let mut world = World::sound();
        world.person("bz-01").roles.clear();
        assert_eq!(
            world.fired("wrong-role"),
            [
                "error 2026-H1/althea.bz-01.ron: person",
                "error 2026-H1/round.ron: contributions/althea/reviewers/bz-01",
                "error 2026-H2/althea.bz-01.ron: person",
                "error 2026-H2/round.ron: contributions/althea/reviewers/bz-01",
            ]
        );
    }

    #[test]
    fn others_without_their_role_are_a_warning() {
        for (person, places) in [
            (
                "coord",
                vec![
                    "2026-H1/round.ron: coordinator",
                    "2026-H2/round.ron: coordinator",
                ],
            ),
            (
                "line-01",
                vec![
                    "2026-H1/althea.response.ron: person",
                    "2026-H1/althea.self-report.ron: person",
                    "2026-H1/round.ron: contributions/althea/self_report_by",
                ],
            ),
            ("dg", vec!["2026-H1/althea.decision.ron: person"]),
        ] {
            let mut world = World::sound();
            world.person(person).roles.clear();
            let expected: Vec<_> = places.iter().map(|at| format!("warning {at}")).collect();
            assert_eq!(world.fired("wrong-role"), expected, "{person}");
        }
        let mut world = World::sound();
        world.round("2026-H2").coordinator = id("dg");
        assert_eq!(world.fired("wrong-role").len(), 1);
    }
}
