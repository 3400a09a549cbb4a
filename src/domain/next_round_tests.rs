//! Tests of what the next round carries over.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;

use super::checklist::ChecklistRef;
use super::contribution::Contribution;
use super::forecast::{ForecastEvent, Subject};
use super::id::{ContributionId, PersonId};
use super::next_round::*;
use super::outcome::{Outcome, OutcomeResult, Outcomes};
use super::round::{Assigned, Assignment, AssignmentStatus, Round};
use super::sample;

fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

fn checklist(version: u32) -> ChecklistRef {
    ChecklistRef {
        id: id("m"),
        version,
    }
}

struct Case {
    previous: Round,
    contributions: BTreeMap<ContributionId, Contribution>,
    fresh: BTreeSet<ContributionId>,
    checklists: BTreeSet<ChecklistRef>,
    outcomes: Outcomes,
    wishes: Wishes,
}

impl Case {
    /// Two contributions in 2026-H1, due on 12 June.
    fn new() -> Self {
        let assignment = Assignment {
            checklist: checklist(1),
            due: Some(date(2026, 6, 20)),
            self_report_by: Some(id("line-01")),
            reviewers: [(
                id("bz-01"),
                Assigned {
                    status: AssignmentStatus::Assigned,
                    due: None,
                },
            )]
            .into(),
        };
        let both = ["a", "b"];
        Self {
            previous: Round {
                format: Default::default(),
                illustrative: false,
                period: id("2026-H1"),
                coordinator: id("old"),
                due: date(2026, 6, 12),
                contributions: both
                    .iter()
                    .map(|one| (id(one), assignment.clone()))
                    .collect(),
                events: BTreeMap::new(),
                waivers: Vec::new(),
                dismissed: Vec::new(),
            },
            contributions: both
                .iter()
                .map(|one| (id(one), sample::contribution(one)))
                .collect(),
            fresh: BTreeSet::new(),
            checklists: [checklist(1), checklist(2), checklist(10)].into(),
            outcomes: Outcomes::default(),
            wishes: Wishes {
                period: id("2026-H2"),
                coordinator: id("coord"),
                due: None,
                with: BTreeSet::new(),
                without: BTreeSet::new(),
                checklist: None,
            },
        }
    }

    fn next(&self) -> Result<NextRound, NoRound> {
        let people = BTreeMap::new();
        let contributions = self.contributions.iter().collect();
        let basis = Basis {
            previous: Some(&self.previous),
            contributions: &contributions,
            fresh: &self.fresh,
            checklists: &self.checklists,
            outcomes: Some(&self.outcomes),
            people: &people,
            illustrative: false,
        };
        next_round(&basis, &self.wishes)
    }

    fn about(&mut self, which: &str) -> &mut Contribution {
        self.contributions
            .get_mut(&id::<ContributionId>(which))
            .unwrap()
    }

    fn names(&self) -> Vec<String> {
        let round = self.next().unwrap().round;
        round
            .contributions
            .keys()
            .map(ToString::to_string)
            .collect()
    }
}

#[test]
fn what_runs_goes_on_with_the_newest_checklist_and_without_its_reviewers() {
    let case = Case::new();
    let next = case.next().unwrap();
    assert_eq!(case.names(), ["a", "b"]);
    let a = &next.round.contributions[&id::<ContributionId>("a")];
    assert_eq!(a.checklist, checklist(10));
    assert_eq!(a.self_report_by, Some(id("line-01")));
    assert!(a.reviewers.is_empty() && a.due.is_none());
    assert_eq!(next.round.coordinator, id::<PersonId>("coord"));
    assert_eq!(next.left_out, []);
}

#[test]
fn reviews_are_due_as_long_before_the_end_as_last_time() {
    let mut case = Case::new();
    // 12 June is eighteen days before the end of June.
    assert_eq!(case.next().unwrap().round.due, date(2026, 12, 13));
    case.previous.due = date(2026, 9, 1);
    assert_eq!(case.next().unwrap().round.due, date(2026, 12, 10));
    case.wishes.due = Some(date(2026, 6, 30));
    assert_eq!(case.next(), Err(NoRound::DueTooEarly(date(2026, 6, 30))));
    case.wishes.due = Some(date(2026, 7, 1));
    assert_eq!(case.next().unwrap().round.due, date(2026, 7, 1));
}

#[test]
fn a_mandate_that_ended_the_day_before_is_left_out_and_one_that_ends_on_the_first_day_is_not() {
    let mut case = Case::new();
    case.about("a").mandate.until = Some(date(2026, 7, 1));
    case.about("b").mandate.until = Some(date(2026, 6, 30));
    assert_eq!(case.names(), ["a"]);
    let left = case.next().unwrap().left_out;
    assert_eq!(left, [(id("b"), LeftOut::Ended(date(2026, 6, 30)))]);
    case.about("a").mandate.from = Some(date(2027, 1, 1));
    let left = vec![
        (id("a"), LeftOut::NotBegun(date(2027, 1, 1))),
        (id("b"), LeftOut::Ended(date(2026, 6, 30))),
    ];
    assert_eq!(case.next(), Err(NoRound::Nothing(left)));
}

#[test]
fn the_new_and_the_asked_for_come_along_and_the_unwanted_and_unreadable_do_not() {
    let mut case = Case::new();
    for more in ["c", "d", "e"] {
        let contribution = sample::contribution(more);
        case.contributions.insert(id(more), contribution);
    }
    case.fresh = [id("c")].into();
    case.wishes.with = [id("d")].into();
    case.wishes.without = [id("a")].into();
    case.contributions.remove(&id::<ContributionId>("b"));
    assert_eq!(case.names(), ["c", "d"]);
    assert_eq!(
        case.next().unwrap().left_out,
        [(id("a"), LeftOut::Unwanted), (id("b"), LeftOut::Unreadable)]
    );
}

#[test]
fn a_checklist_that_is_not_there_or_one_of_several_for_something_new_makes_no_round() {
    let mut case = Case::new();
    case.wishes.checklist = Some(id("other"));
    assert_eq!(case.next(), Err(NoRound::Checklist));
    case.wishes.checklist = None;
    case.checklists.insert(ChecklistRef {
        id: id("other"),
        version: 1,
    });
    assert!(case.next().is_ok());
    case.fresh = [id("c")].into();
    case.contributions
        .insert(id("c"), sample::contribution("c"));
    assert_eq!(case.next(), Err(NoRound::Checklist));
}

#[test]
fn what_is_still_open_when_the_reviews_are_due_is_asked_again() {
    let mut case = Case::new();
    let event = |about: &str, due| ForecastEvent {
        contribution: Some(id(about)),
        question: id("I1"),
        text: Default::default(),
        criterion: Default::default(),
        due,
        resolver: id("coord"),
        subject: Subject::Objective(id("train")),
    };
    let due = date(2026, 12, 13);
    case.previous.events = [
        (id("open"), event("a", date(2026, 12, 14))),
        (id("that-day"), event("a", due)),
        (id("decided"), event("a", date(2027, 1, 1))),
        (id("elsewhere"), event("b", date(2027, 1, 1))),
    ]
    .into();
    case.wishes.without = [id("b")].into();
    let outcome = Outcome {
        result: OutcomeResult::Happened,
        on: date(2026, 6, 1),
        by: id("coord"),
        evidence: String::new(),
    };
    let key = "2026-H1/a/decided".to_owned();
    case.outcomes.outcomes.insert(key, outcome);
    let next = case.next().unwrap();
    let kept: Vec<_> = next.round.events.keys().map(ToString::to_string).collect();
    assert_eq!(kept, ["open"]);
    assert_eq!(
        next.events_left,
        [
            (id("decided"), EventLeft::Decided),
            (id("elsewhere"), EventLeft::NoContribution),
            (id("that-day"), EventLeft::Due(due)),
        ]
    );
}
