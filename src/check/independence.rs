//! Nobody reviews what they had or have a hand in, or the same thing for ever.

use std::collections::{BTreeMap, BTreeSet};

use super::file::Place;
use super::rule::{Arguments, Found, RegisterCase, Rule};
use crate::domain::finding::Severity;
use crate::domain::id::{ContributionId, PersonId};
use crate::domain::period::Period;
use crate::domain::review::ReviewRole;
use crate::domain::round::AssignmentStatus;

pub(super) const RULES: &[Rule] = &[
    Rule::register("not-before", not_before),
    Rule::register("responsible-reviewer", responsible_reviewer),
    Rule::register("too-many-in-a-row", too_many_in_a_row),
];

/// A reviewer's place in a round. It stands from the assignment on, not only once there is a review.
type Seats = BTreeMap<(ContributionId, PersonId, Period), Stands>;

/// Where a seat stands: in the round where it was assigned, else in the review itself.
struct Stands {
    path: String,
    place: Option<Place>,
}

impl Stands {
    fn tell(&self, severity: Severity, arguments: Arguments<'_>, found: &mut Found<'_>) {
        found.at(severity, &self.path, self.place.clone(), arguments);
    }
}

fn seats(case: &RegisterCase<'_>) -> Seats {
    let mut seats = Seats::new();
    let independent = |role| role == ReviewRole::Independent;
    for row in case.rows.iter().filter(|row| independent(row.role)) {
        if let Some(person) = &row.person {
            let seat = (row.contribution.clone(), person.clone(), row.period);
            let content = row.content.as_ref();
            seats.entry(seat).or_insert_with(|| Stands {
                path: row.path.clone(),
                place: content.and_then(|content| content.person_at.clone()),
            });
        }
    }
    for round in case.register.readable_rounds() {
        for (contribution, assignment) in &round.value.contributions {
            for (person, assigned) in &assignment.reviewers {
                let seat = (contribution.clone(), person.clone(), round.value.period);
                if assigned.status != AssignmentStatus::Assigned {
                    continue;
                }
                let (of, by) = (contribution.as_str(), person.as_str());
                let stands = Stands {
                    path: round.path.to_owned(),
                    place: round.place(&["contributions", of, "reviewers", by]),
                };
                seats.insert(seat, stands);
            }
        }
    }
    seats
}

/// Never says why: `people.ron` does not know it either.
fn not_before(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    for ((contribution, person, period), stands) in seats(case) {
        let described = case.register.person(&person);
        let from = described.and_then(|described| described.not_before.get(&contribution));
        if let Some(from) = from.filter(|from| **from > period) {
            let arguments: Arguments<'_> = &[
                ("person", &person),
                ("contribution", &contribution),
                ("from", from),
            ];
            stands.tell(Severity::Error, arguments, found);
        }
    }
}

fn responsible_reviewer(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    for ((id, person, _), stands) in seats(case) {
        let contribution = case.register.contribution(&id);
        let responsible = contribution
            .is_some_and(|contribution| contribution.value.responsible.people.contains(&person));
        if responsible {
            let arguments: Arguments<'_> = &[("person", &person), ("contribution", &id)];
            stands.tell(Severity::Error, arguments, found);
        }
    }
}

/// In a row: in each of the last periods in which the contribution was reviewed at all.
fn too_many_in_a_row(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    let Some(register) = &case.register.register else {
        return;
    };
    let limit = usize::try_from(register.value.limits.reviews_in_a_row).unwrap_or(usize::MAX);
    let seats = seats(case);
    let mut reviewed: BTreeMap<&ContributionId, BTreeSet<Period>> = BTreeMap::new();
    for (contribution, _, period) in seats.keys() {
        reviewed.entry(contribution).or_default().insert(*period);
    }
    for ((contribution, person, period), stands) in &seats {
        let sits = |period: &&Period| {
            seats.contains_key(&(contribution.clone(), person.clone(), **period))
        };
        let periods = &reviewed[contribution];
        let row = periods.range(..=*period).rev().take_while(sits).count();
        if row > limit {
            let arguments: Arguments<'_> = &[
                ("person", person),
                ("contribution", contribution),
                ("number", &row),
                ("limit", &limit),
            ];
            stands.tell(Severity::Warning, arguments, found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::world::{World, id};

    const SEAT: &str = "2026-H2/round.ron: contributions/althea/reviewers/bz-01";

    #[test]
    fn who_may_not_review_yet_is_stopped_at_assignment() {
        let fired = |from: &str| {
            let mut world = World::sound();
            world
                .reviews
                .retain(|(path, _)| !path.starts_with("2026-H2"));
            let from = from.parse().unwrap();
            world.person("bz-01").not_before.insert(id("althea"), from);
            world.fired("not-before")
        };
        let first = "error 2026-H1/round.ron: contributions/althea/reviewers/bz-01".to_owned();
        assert_eq!(fired("2027-H1"), [first.clone(), format!("error {SEAT}")]);
        assert_eq!(fired("2026-H2"), [first]);
        assert_eq!(fired("2026-H1"), [""; 0]);
    }

    #[test]
    fn one_of_the_line_does_not_review_it() {
        let mut world = World::sound();
        let althea = world.contributions.get_mut(&id("althea")).unwrap();
        althea.responsible.people.push(id("def-02"));
        assert_eq!(world.fired("responsible-reviewer"), [""; 0]);
        let assigned = world.assigned("2026-H2", "bz-01").clone();
        let assignments = &mut world.round("2026-H2").contributions;
        let reviewers = &mut assignments.get_mut(&id("althea")).unwrap().reviewers;
        reviewers.insert(id("def-02"), assigned);
        assert_eq!(
            world.fired("responsible-reviewer"),
            ["error 2026-H2/round.ron: contributions/althea/reviewers/def-02"]
        );
    }

    #[test]
    fn a_review_without_an_assignment_is_held_against_the_same_rules() {
        let mut world = World::sound();
        world.round("2026-H2").contributions.clear();
        let from = "2027-H1".parse().unwrap();
        world.person("bz-01").not_before.insert(id("althea"), from);
        assert!(
            world
                .fired("not-before")
                .contains(&"error 2026-H2/althea.bz-01.ron: person".to_owned())
        );
    }

    #[test]
    fn more_in_a_row_than_the_register_allows_is_a_warning() {
        let mut world = World::sound();
        assert_eq!(world.register.limits.reviews_in_a_row, 2);
        assert_eq!(world.fired("too-many-in-a-row"), [""; 0]);
        world.register.limits.reviews_in_a_row = 1;
        assert_eq!(
            world.fired("too-many-in-a-row"),
            [format!("warning {SEAT}")]
        );
    }
}
