//! Nobody reviews what they had or have a hand in, or the same thing for ever: what the engine of the domain finds.

use std::collections::BTreeMap;
use std::fmt::Display;

use super::file::Place;
use super::rule::{Arguments, Found, RegisterCase, Rule};
use crate::domain::finding::Severity;
use crate::domain::id::{ContributionId, PersonId};
use crate::domain::independence::{Cleared, Ground, History, Matter};
use crate::domain::period::Period;
use crate::domain::review::ReviewRole;
use crate::domain::round::AssignmentStatus;

pub(super) const RULES: &[Rule] = &[
    Rule::register("not-before", not_before),
    Rule::register("responsible-reviewer", responsible_reviewer),
    Rule::register("same-unit", same_unit),
    Rule::register("spoke-for-the-line", spoke_for_the_line),
    Rule::register("too-many-in-a-row", too_many_in_a_row),
];

/// A reviewer's place in a round: of what, who, when.
pub(super) type Seat = (ContributionId, PersonId, Period);

/// All of them. A seat stands from the assignment on, not only once there is a review.
type Seats = BTreeMap<Seat, Stands>;

/// Where a seat stands: in the round where it was assigned, else in the review itself.
pub(super) struct Stands {
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

/// What the register tells of earlier involvement.
fn history(case: &RegisterCase<'_>, seats: &Seats) -> History {
    let rounds = case.register.readable_rounds().map(|file| file.value);
    let mut history = History::of_rounds(rounds);
    for (contribution, person, period) in seats.keys() {
        history.reviewed(contribution, *period, person);
    }
    for row in case.rows {
        if row.role == ReviewRole::SelfReport
            && let Some(person) = &row.person
        {
            history.spoke_for_the_line(&row.contribution, row.period, person);
        }
    }
    history
}

/// Each seat with what stands between the one who sits there and the review, lifted or not.
pub(super) fn judged(case: &RegisterCase<'_>) -> Vec<(Seat, Stands, Vec<Ground>)> {
    let Some(register) = &case.register.register else {
        return Vec::new();
    };
    let seats = seats(case);
    let history = history(case, &seats);
    let judge = |(seat, stands): (Seat, Stands)| {
        let (contribution, person, period) = &seat;
        let about = case.register.contribution(contribution)?;
        let described = case.register.person(person)?;
        let matter = Matter {
            contribution: about.value,
            period: *period,
            limits: &register.value.limits,
            history: &history,
        };
        let grounds = matter.grounds(person, described);
        Some((seat, stands, grounds))
    };
    seats.into_iter().filter_map(judge).collect()
}

/// What the round of a seat clears.
pub(super) fn cleared(case: &RegisterCase<'_>, (contribution, person, period): &Seat) -> Cleared {
    let round = case.register.round(*period);
    round.map_or_else(Cleared::default, |round| {
        Cleared::of(round.value, contribution, person)
    })
}

/// Tells of every ground that `rule` reports and nobody lifted. What was dismissed is told and then lowered, as
/// any finding is.
fn tell(case: &RegisterCase<'_>, rule: &str, severity: Severity, found: &mut Found<'_>) {
    for (seat, stands, grounds) in judged(case) {
        let lifted = Cleared {
            dismissed: Vec::new(),
            ..cleared(case, &seat)
        };
        let standing = lifted.standing(grounds).into_iter();
        for ground in standing.filter(|ground| ground.rule() == rule) {
            let (contribution, person, _) = &seat;
            let (person, contribution) =
                (("person", person as _), ("contribution", contribution as _));
            match &ground {
                Ground::NotBefore(from) => {
                    stands.tell(severity, &[person, contribution, ("from", from)], found);
                }
                Ground::SpokeForTheLine(period) => {
                    stands.tell(severity, &[person, contribution, ("period", period)], found);
                }
                Ground::SameUnit(unit) => {
                    stands.tell(severity, &[person, contribution, ("what", unit)], found);
                }
                Ground::SameFunction(function) => {
                    let what = function.0.values().next().map_or("", String::as_str);
                    stands.tell(severity, &[person, contribution, ("what", &what)], found);
                }
                Ground::InARow { number, limit } => {
                    let row: [(_, &dyn Display); 2] = [("number", number), ("limit", limit)];
                    stands.tell(severity, &[person, contribution, row[0], row[1]], found);
                }
                _ => stands.tell(severity, &[person, contribution], found),
            }
        }
    }
}

/// Never says why: `people.ron` does not know it either.
fn not_before(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    tell(case, "not-before", Severity::Error, found);
}

fn responsible_reviewer(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    tell(case, "responsible-reviewer", Severity::Error, found);
}

fn same_unit(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    tell(case, "same-unit", Severity::Error, found);
}

fn spoke_for_the_line(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    tell(case, "spoke-for-the-line", Severity::Error, found);
}

/// In a row: in each of the last periods in which the contribution was reviewed at all.
fn too_many_in_a_row(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    tell(case, "too-many-in-a-row", Severity::Warning, found);
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::world::{SELF_REPORT, World, id};
    use crate::domain::round::{Waiver, WaiverCode};

    const SEAT: &str = "2026-H2/round.ron: contributions/althea/reviewers/bz-01";

    fn waiver() -> Waiver {
        Waiver {
            contribution: id("althea"),
            person: id("bz-01"),
            by: id("coord"),
            on: date(2026, 10, 1),
            code: WaiverCode::EarlierInvolvement,
        }
    }

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

    #[test]
    fn a_responsible_unit_or_function_bars_until_it_is_lifted_or_dismissed() {
        let mut world = World::sound();
        let unit = world.person("bz-01").unit.clone();
        let althea = world.contributions.get_mut(&id("althea")).unwrap();
        althea.responsible.units.push(unit);
        assert_eq!(
            world.fired("same-unit"),
            [
                "error 2026-H1/round.ron: contributions/althea/reviewers/bz-01".to_owned(),
                format!("error {SEAT}")
            ]
        );
        world.round("2026-H1").waivers.push(waiver());
        assert_eq!(world.fired("same-unit"), [format!("error {SEAT}")]);
        let althea = world.contributions.get_mut(&id("althea")).unwrap();
        althea.responsible.units.clear();
        let title = world.person("bz-01").title.clone();
        let althea = world.contributions.get_mut(&id("althea")).unwrap();
        althea.responsible.functions.push(title);
        assert_eq!(world.fired("same-unit"), [format!("error {SEAT}")]);
    }

    #[test]
    fn a_lifted_block_is_no_finding_but_nobody_lifts_that_somebody_is_responsible() {
        let mut world = World::sound();
        let from = "2027-H1".parse().unwrap();
        world.person("bz-01").not_before.insert(id("althea"), from);
        world.round("2026-H1").waivers.push(waiver());
        world.round("2026-H2").waivers.push(waiver());
        assert_eq!(world.fired("not-before"), [""; 0]);
        let althea = world.contributions.get_mut(&id("althea")).unwrap();
        althea.responsible.people.push(id("bz-01"));
        assert_eq!(world.fired("responsible-reviewer").len(), 2);
    }

    #[test]
    fn who_gave_the_lines_report_lately_does_not_review() {
        let mut world = World::sound();
        world.review(SELF_REPORT).person = id("bz-01");
        assert_eq!(
            world.fired("spoke-for-the-line"),
            [
                "error 2026-H1/round.ron: contributions/althea/reviewers/bz-01".to_owned(),
                format!("error {SEAT}")
            ]
        );
        world.register.limits.months_uninvolved = 0;
        // From 30 June to 1 July there is nothing but a night; within the same period there is not even that.
        assert_eq!(
            world.fired("spoke-for-the-line"),
            ["error 2026-H1/round.ron: contributions/althea/reviewers/bz-01"]
        );
    }
}
