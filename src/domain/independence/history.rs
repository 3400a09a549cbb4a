//! Who reviewed what in which periods, and who spoke for the line.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::id::{ContributionId, PersonId};
use crate::domain::period::Period;
use crate::domain::round::{AssignmentStatus, Round};

type Seats = BTreeMap<Period, BTreeSet<PersonId>>;

/// What the register itself tells of earlier involvement: seats of reviewers, and reports of the line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    seats: BTreeMap<ContributionId, Seats>,
    line: BTreeMap<ContributionId, Seats>,
}

impl History {
    /// What `rounds` tell: who is assigned, and who was asked for the line's own report.
    pub fn of_rounds<'a>(rounds: impl IntoIterator<Item = &'a Round>) -> Self {
        let mut history = Self::default();
        for round in rounds {
            for (contribution, assignment) in &round.contributions {
                for (person, assigned) in &assignment.reviewers {
                    if assigned.status == AssignmentStatus::Assigned {
                        history.reviewed(contribution, round.period, person);
                    }
                }
                if let Some(person) = &assignment.self_report_by {
                    history.spoke_for_the_line(contribution, round.period, person);
                }
            }
        }
        history
    }

    /// Notes that `person` reviews or reviewed `contribution` in `period`.
    pub fn reviewed(&mut self, contribution: &ContributionId, period: Period, person: &PersonId) {
        note(&mut self.seats, contribution, period, person);
    }

    /// Notes that `person` gave the line's own report on `contribution` in `period`, or was asked to.
    pub fn spoke_for_the_line(
        &mut self,
        contribution: &ContributionId,
        period: Period,
        person: &PersonId,
    ) {
        note(&mut self.line, contribution, period, person);
    }

    /// In how many rounds in a row, up to and including `period`, `person` reviews `contribution`, were that
    /// person to review it in `period`: 1 or more. Periods in which nobody reviewed it do not count.
    pub fn in_a_row(
        &self,
        contribution: &ContributionId,
        person: &PersonId,
        period: Period,
    ) -> usize {
        let seats = self.seats.get(contribution);
        let before = seats.into_iter().flat_map(|seats| seats.range(..period));
        let sat = |(_, people): &(&Period, &BTreeSet<PersonId>)| people.contains(person);
        1 + before.rev().take_while(sat).count()
    }

    /// The periods in which `person` reviewed `contribution`, the earliest first.
    pub fn periods(&self, contribution: &ContributionId, person: &PersonId) -> Vec<Period> {
        let seats = self.seats.get(contribution).into_iter().flatten();
        let sat = seats.filter(|(_, people)| people.contains(person));
        sat.map(|(period, _)| *period).collect()
    }

    /// How many contributions `person` reviews in `period`.
    pub fn load(&self, person: &PersonId, period: Period) -> usize {
        let seats = self.seats.values();
        let here = seats.filter(|seats| {
            let people = seats.get(&period);
            people.is_some_and(|people| people.contains(person))
        });
        here.count()
    }

    /// The last period, up to and including `period`, for which `person` spoke for the line of `contribution`.
    pub fn last_for_the_line(
        &self,
        contribution: &ContributionId,
        person: &PersonId,
        period: Period,
    ) -> Option<Period> {
        let line = self.line.get(contribution)?;
        let mut spoke = line.range(..=period).rev();
        let (last, _) = spoke.find(|(_, people)| people.contains(person))?;
        Some(*last)
    }

    /// Everybody who reviewed something, by contribution, with the periods: who reviewed what when.
    pub fn by_contribution(
        &self,
    ) -> impl Iterator<Item = (&ContributionId, BTreeMap<&PersonId, Vec<Period>>)> {
        self.seats.iter().map(|(contribution, seats)| {
            let mut people: BTreeMap<&PersonId, Vec<Period>> = BTreeMap::new();
            for (period, sitting) in seats {
                for person in sitting {
                    people.entry(person).or_default().push(*period);
                }
            }
            (contribution, people)
        })
    }
}

fn note(
    all: &mut BTreeMap<ContributionId, Seats>,
    contribution: &ContributionId,
    period: Period,
    person: &PersonId,
) {
    let seats = all.entry(contribution.clone()).or_default();
    seats.entry(period).or_default().insert(person.clone());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
        text.parse().unwrap()
    }

    #[test]
    fn a_row_runs_over_the_rounds_in_which_the_contribution_was_reviewed_at_all() {
        let mut history = History::default();
        let (althea, me, other): (_, PersonId, PersonId) = (id("althea"), id("bz-01"), id("bz-02"));
        for period in ["2024-H2", "2025-H1", "2026-H1"] {
            history.reviewed(&althea, id(period), &me);
        }
        // Nobody reviewed it in 2025-H2: that breaks no row.
        assert_eq!(history.in_a_row(&althea, &me, id("2026-H2")), 4);
        assert_eq!(history.in_a_row(&althea, &me, id("2025-H1")), 2);
        assert_eq!(history.in_a_row(&althea, &other, id("2026-H2")), 1);
        history.reviewed(&althea, id("2025-H2"), &other);
        assert_eq!(history.in_a_row(&althea, &me, id("2026-H2")), 2);
        assert_eq!(history.in_a_row(&id("minusma"), &me, id("2026-H2")), 1);
    }

    #[test]
    fn what_was_said_for_the_line_later_is_no_earlier_involvement() {
        let mut history = History::default();
        let (althea, me) = (id("althea"), id("bz-01"));
        for period in ["2024-H1", "2026-H2"] {
            history.spoke_for_the_line(&althea, id(period), &me);
        }
        let last = |period| history.last_for_the_line(&althea, &me, id(period));
        assert_eq!(last("2023-H2"), None);
        assert_eq!(last("2026-H1"), Some(id("2024-H1")));
        assert_eq!(last("2026-H2"), Some(id("2026-H2")));
    }
}
