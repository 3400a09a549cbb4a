//! What the form of a recommendation promises, kind by kind.

use super::super::FormKind;
use super::super::fixture::Case;
use super::*;
use crate::domain::completeness::{Missing, Part};

fn place(case: &Case, code: &str) -> Option<usize> {
    let mut kinds = case.interview.checklist().recommendations.iter();
    kinds.position(|kind| kind.code.as_str() == code)
}

fn new(case: &Case, code: &str) -> Form {
    let mut form = case.open(FormKind::Recommendation(None));
    form.choose("kind", place(case, code));
    form
}

fn asked(form: &Form) -> Vec<&str> {
    let always = [
        "kind",
        "text",
        "addressee",
        "urgency",
        "cost-of-longer-tours",
        "marking",
    ];
    form.shown()
        .map(|field| &*field.name)
        .filter(|name| !always.contains(name))
        .collect()
}

#[test]
fn exactly_what_a_kind_requires_is_asked() {
    let case = Case::empty();
    for (code, fields) in [
        ("continue", vec![]),
        (
            "adjust",
            vec!["action-text-1", "action-owner-1", "action-due-1"],
        ),
        ("extend", vec!["end-of-mandate", "forecast", "what-changes"]),
        ("continue-without-progress", vec!["ground", "retest-on"]),
        ("no-advice", vec!["missing-evidence"]),
    ] {
        assert_eq!(asked(&new(&case, code)), fields, "{code}");
    }
    assert_eq!(asked(&new(&case, "reduce")).len(), 5);
    assert_eq!(asked(&new(&case, "end")).len(), 7);
}

#[test]
fn filling_in_an_action_makes_room_for_the_next() {
    let case = Case::empty();
    let mut form = new(&case, "adjust");
    form.type_in("action-text-1", "Nieuwe doelen");
    assert_eq!(asked(&form).len(), 6);
    let found = form.command(&case.interview, &case.cx()).unwrap_err();
    assert_eq!(
        (&*found[0].field, found[0].key),
        ("action-due-1", "action-day")
    );
    form.type_in("action-due-1", "1-2-2027");
    let Ok(FormResult::Take(Command::Recommend(_, recommendation))) =
        form.command(&case.interview, &case.cx())
    else {
        panic!();
    };
    assert_eq!(recommendation.actions.len(), 1);
}

#[test]
fn its_id_is_made_of_its_words() {
    let case = Case::empty();
    let mut form = new(&case, "continue");
    form.type_in("text", "Ga zo door.");
    let Ok(FormResult::Take(Command::Recommend(id, _))) = form.command(&case.interview, &case.cx())
    else {
        panic!();
    };
    assert_eq!(id.as_str(), "ga-zo-door");
}

#[test]
fn without_words_its_id_is_its_kind_and_no_other_has_it() {
    let mut case = Case::empty();
    for expected in ["adjust", "adjust-2"] {
        let form = new(&case, "adjust");
        let Ok(FormResult::Take(Command::Recommend(id, recommendation))) =
            form.command(&case.interview, &case.cx())
        else {
            panic!();
        };
        assert_eq!(id.as_str(), expected);
        let command = Command::Recommend(id, recommendation);
        case.interview.take(command).unwrap();
    }
}

#[test]
fn nothing_entered_is_nothing_and_words_without_a_kind_ask_for_one() {
    let case = Case::empty();
    let mut form = case.open(FormKind::Recommendation(None));
    assert_eq!(
        form.command(&case.interview, &case.cx()),
        Ok(FormResult::Nothing)
    );
    form.type_in("text", "Doe iets.");
    let found = form.command(&case.interview, &case.cx()).unwrap_err();
    assert_eq!((&*found[0].field, found[0].key), ("kind", "choose"));
}

#[test]
fn a_day_that_is_none_is_a_problem_and_a_gap_is_not() {
    let case = Case::empty();
    let mut form = new(&case, "continue-without-progress");
    assert!(form.command(&case.interview, &case.cx()).is_ok());
    form.type_in("retest-on", "mei");
    let found = form.command(&case.interview, &case.cx()).unwrap_err();
    assert_eq!((&*found[0].field, found[0].key), ("retest-on", "day"));
}

/// Fills in a field with what fits it.
fn fill(form: &mut Form, name: &str) {
    match name {
        "end-of-mandate" | "retest-on" | "action-due-1" => form.type_in(name, "2027-03-01"),
        "ground" => form.choose(name, Some(1)),
        _ => form.type_in(name, "Zo."),
    }
}

fn lacking(interview: &Interview) -> Vec<Missing> {
    let gaps = interview.gaps().into_iter();
    gaps.filter(|gap| matches!(gap.part, Part::Recommendation(_)))
        .map(|gap| gap.missing)
        .collect()
}

#[test]
fn every_kind_asks_for_exactly_what_it_may_not_be_submitted_without() {
    let codes = [
        "continue",
        "adjust",
        "extend",
        "reduce",
        "end",
        "continue-without-progress",
        "no-advice",
    ];
    let offered = Case::empty();
    let offered = &offered.interview.checklist().recommendations;
    let offered: Vec<&str> = offered.iter().map(|kind| kind.code.as_str()).collect();
    assert_eq!(offered, codes);
    for code in codes {
        let case = Case::full();
        let mut form = new(&case, code);
        fill(&mut form, "text");
        fill(&mut form, "addressee");
        let names: Vec<String> = asked(&form).into_iter().map(str::to_owned).collect();
        for name in names.iter().filter(|name| *name != "forecast") {
            fill(&mut form, name);
        }
        let after = |form: &Form| {
            let mut after = case.interview.clone();
            for id in case.interview.review().recommendations.keys() {
                after.take(Command::Unrecommend(id.clone())).unwrap();
            }
            match form.command(&case.interview, &case.cx()) {
                Ok(FormResult::Take(command)) => after.take(command).unwrap(),
                other => panic!("{code}: {other:?}"),
            };
            after
        };
        assert_eq!(lacking(&after(&form)), [], "{code}");
        for name in names.iter().filter(|name| *name != "forecast") {
            let mut without = form.clone();
            match name.as_str() {
                "ground" => without.choose(name, None),
                // Without its day an action is no action; an empty one is none.
                "action-due-1" => {
                    let day_only = without.command(&case.interview, &case.cx());
                    assert!(day_only.is_ok());
                    without.type_in(name, "");
                    assert!(without.command(&case.interview, &case.cx()).is_err());
                    continue;
                }
                _ => without.type_in(name, ""),
            }
            assert_eq!(lacking(&after(&without)).len(), 1, "{code} without {name}");
        }
    }
}

#[test]
fn extending_needs_a_forecast_in_the_review() {
    let mut case = Case::empty();
    let extend = || Recommendation::new(RecommendationCode::new("extend").unwrap());
    let id = RecommendationId::new("langer").unwrap();
    let command = Command::Recommend(id, Box::new(extend()));
    case.interview.take(command).unwrap();
    let forecast = Missing::Requirement(Requirement::Forecast);
    assert!(lacking(&case.interview).contains(&forecast));
    assert!(!lacking(&Case::full().interview).contains(&forecast));
    // A forecast on an assumption, at I2, is not the one that the checklist asks for.
    let mut other = Case::full().interview;
    other.take(Command::Clear("I1".parse().unwrap())).unwrap();
    let command = Command::Recommend(RecommendationId::new("langer").unwrap(), Box::new(extend()));
    other.take(command).unwrap();
    assert!(lacking(&other).contains(&forecast));
}

#[test]
fn what_longer_tours_cost_can_be_said_with_any_kind() {
    let case = Case::empty();
    for kind in &case.interview.checklist().recommendations {
        let form = new(&case, kind.code.as_str());
        let mut shown = form.shown();
        assert!(shown.any(|field| field.name == "cost-of-longer-tours"));
    }
}
