//! Tests of whom peil suggests.

use super::suggestion::*;
use super::{Ground, History};
use crate::domain::contribution::Contribution;
use crate::domain::id::PersonId;
use crate::domain::localized::Localized;
use crate::domain::people::{Person, PersonRole};
use crate::domain::register::Limits;
use crate::domain::sample;

fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

fn reviewer(ministry: &str) -> Person {
    Person {
        title: Localized::only("en", "Reviewer"),
        roles: vec![PersonRole::Reviewer],
        ministry: ministry.to_owned(),
        unit: "elsewhere".to_owned(),
        mailbox: None,
        expertise: Vec::new(),
        keys: Vec::new(),
        not_before: Default::default(),
    }
}

struct Case {
    people: std::collections::BTreeMap<PersonId, Person>,
    limits: Limits,
    history: History,
}

impl Case {
    fn of(people: &[(&str, &str)]) -> Self {
        let people = people.iter();
        Self {
            people: people
                .map(|(who, ministry)| (id(who), reviewer(ministry)))
                .collect(),
            limits: Limits {
                months_uninvolved: 24,
                reviews_in_a_row: 2,
                response_days: 42,
            },
            history: History::default(),
        }
    }

    fn person(&mut self, who: &str) -> &mut Person {
        self.people.get_mut(&id::<PersonId>(who)).unwrap()
    }

    fn reviewed(&mut self, contribution: &str, period: &str, who: &str) {
        self.history
            .reviewed(&id(contribution), id(period), &id(who));
    }

    fn suggest(&self, contributions: &[&Contribution], seats: usize) -> Vec<Suggestion> {
        let wanted: Vec<Wanted<'_>> = contributions
            .iter()
            .map(|contribution| Wanted {
                contribution,
                seats,
                seated: Vec::new(),
                gone: Default::default(),
            })
            .collect();
        let pool = Pool {
            people: &self.people,
            limits: &self.limits,
            history: &self.history,
            period: id("2026-H2"),
        };
        let first = suggest(&wanted, &pool);
        assert_eq!(first, suggest(&wanted, &pool), "the same again");
        first
    }

    fn names(&self, contributions: &[&Contribution], seats: usize) -> Vec<Vec<String>> {
        let names = |one: Suggestion| {
            let chosen = one.chosen.into_iter();
            chosen.map(|chosen| chosen.person.to_string()).collect()
        };
        let suggestions = self.suggest(contributions, seats).into_iter();
        suggestions.map(names).collect()
    }
}

#[test]
fn ministries_are_mixed_before_anything_else() {
    let mut case = Case::of(&[("bz-01", "BZ"), ("bz-02", "BZ"), ("def-01", "Defensie")]);
    case.person("bz-02").expertise = vec!["monitoring".to_owned()];
    let althea = sample::contribution("althea");
    // The expert first, then the other ministry, and only then a second of the same.
    assert_eq!(case.names(&[&althea], 3), [["bz-02", "def-01", "bz-01"]]);
    let suggestion = case.suggest(&[&althea], 3).remove(0);
    let because: Vec<&[Merit]> = suggestion.chosen.iter().map(|one| &*one.because).collect();
    assert_eq!(
        because[0],
        [
            Merit::OtherMinistry("BZ".to_owned()),
            Merit::Expertise("monitoring".to_owned()),
            Merit::Fresh
        ]
    );
    assert_eq!(because[2], [Merit::Fresh]);
}

#[test]
fn who_reviewed_it_last_round_comes_after_who_did_not_and_at_the_limit_not_at_all() {
    let mut case = Case::of(&[("a", "BZ"), ("b", "BZ"), ("c", "BZ"), ("d", "BZ")]);
    for (period, who) in [
        ("2024-H1", "d"),
        ("2025-H1", "c"),
        ("2025-H2", "a"),
        ("2026-H1", "a"),
        ("2026-H1", "b"),
    ] {
        case.reviewed("althea", period, who);
    }
    let althea = sample::contribution("althea");
    let suggestion = case.suggest(&[&althea], 4).remove(0);
    let chosen: Vec<_> = suggestion
        .chosen
        .iter()
        .map(|one| (one.person.as_str(), one.because.last().unwrap()))
        .collect();
    let again = Merit::Again {
        number: 2,
        limit: 2,
    };
    assert_eq!(
        chosen,
        [
            ("d", &Merit::LongAgo(id("2024-H1"))),
            ("c", &Merit::LongAgo(id("2025-H1"))),
            ("b", &again)
        ]
    );
    let row = Ground::InARow {
        number: 3,
        limit: 2,
    };
    assert_eq!(suggestion.refused, [(id("a"), vec![Refusal::Ground(row)])]);
    assert_eq!(suggestion.missing, 1);
}

#[test]
fn the_involved_are_refused_with_the_ground_but_of_not_before_only_the_period() {
    let mut case = Case::of(&[("a", "BZ"), ("b", "BZ"), ("c", "BZ")]);
    case.person("a").not_before = [(id("althea"), id("2027-H1"))].into();
    case.person("c").roles = vec![PersonRole::Coordinator];
    let mut althea = sample::contribution("althea");
    althea.responsible.people = vec![id("b")];
    let suggestion = case.suggest(&[&althea], 1).remove(0);
    assert!(suggestion.chosen.is_empty());
    assert_eq!(
        suggestion.refused,
        [
            (
                id("a"),
                vec![Refusal::Ground(Ground::NotBefore(id("2027-H1")))]
            ),
            (id("b"), vec![Refusal::Ground(Ground::Responsible)]),
        ]
    );
}

#[test]
fn work_is_spread_and_the_contribution_with_the_fewest_candidates_goes_first() {
    let mut case = Case::of(&[("a", "BZ"), ("b", "BZ")]);
    let (first, mut second) = (sample::contribution("a1"), sample::contribution("a2"));
    assert_eq!(case.names(&[&first, &second], 1), [["a"], ["b"]]);
    // Only `a` may review the second: then `b` reviews the first.
    second.responsible.people = vec![id("b")];
    assert_eq!(case.names(&[&first, &second], 1), [["b"], ["a"]]);
    case.reviewed("another", "2026-H2", "b");
    let suggestions = case.suggest(&[&first], 2);
    let last = &suggestions[0].chosen[1];
    assert_eq!(last.person, id("b"));
    assert_eq!(last.because, [Merit::Fresh, Merit::Load(1)]);
}

#[test]
fn who_sits_already_counts_for_the_mix_and_who_is_gone_is_not_asked_again() {
    let case = Case::of(&[("a", "BZ"), ("b", "BZ"), ("c", "Def"), ("d", "Fin")]);
    let althea = sample::contribution("althea");
    let wanted = Wanted {
        contribution: &althea,
        seats: 1,
        seated: vec![id("a")],
        gone: [id("c")].into(),
    };
    let pool = Pool {
        people: &case.people,
        limits: &case.limits,
        history: &case.history,
        period: id("2026-H2"),
    };
    let suggestion = suggest(&[wanted], &pool).remove(0);
    assert_eq!(suggestion.chosen[0].person, id("d"));
    assert_eq!(suggestion.refused, [(id("c"), vec![Refusal::Gone])]);
}
