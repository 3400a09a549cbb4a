//! What differs between reviews: properties that hold of any two, and each kind of change.

use peil::compare::{
    Asked, Changes, Mirror as _, Piece, Tree, Version, differing, fields, goals, reviews,
    text::pieces,
};
use peil::content::DEFAULT_CHECKLIST;
use peil::domain::answer::{Answer, Score};
use peil::domain::checklist::Checklist;
use peil::domain::contribution::Contribution;
use peil::domain::review::Review;
use peil::domain::scale::Level;
use peil::store::codec::from_text;
use proptest::prelude::*;

use crate::values;

fn checklist() -> Checklist {
    from_text(DEFAULT_CHECKLIST).unwrap()
}

fn differ(before: &Review, after: &Review) -> Changes {
    let checklist = checklist();
    let version = |review| Version {
        review,
        checklist: Some(&checklist),
        contribution: None,
    };
    reviews(&version(before), &version(after))
}

fn sample<T: peil::store::codec::Stored>(path: &str) -> T {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("reviews");
    from_text(&std::fs::read_to_string(root.join(path)).unwrap()).unwrap()
}

fn review() -> Review {
    sample("2026-H1/oefenmissie-sarovia.bz-02.ron")
}

/// What differs after `change` was made to a review, which must be in one place only.
fn after(change: impl FnOnce(&mut Review)) -> Changes {
    let before = review();
    let mut after = before.clone();
    change(&mut after);
    differ(&before, &after)
}

fn answer<'a>(review: &'a mut Review, id: &str) -> &'a mut Answer {
    review.answers.get_mut(&id.parse().unwrap()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_review_does_not_differ_from_itself(review in values::review()) {
        prop_assert!(differ(&review, &review).is_empty());
    }

    #[test]
    fn what_differs_is_the_same_seen_from_the_other_side(
        before in values::review(), after in values::review(),
    ) {
        let (there, back) = (differ(&before, &after), differ(&after, &before));
        prop_assert_eq!(there.is_empty(), before == after);
        prop_assert_eq!(there.mirrored(), back);
    }

    #[test]
    fn pieces_of_a_text_make_up_both_texts(before in values::text(), after in values::text()) {
        let (mut one, mut other) = (String::new(), String::new());
        for piece in pieces(&before, &after) {
            match piece {
                Piece::Same(text) => { one.push_str(&text); other.push_str(&text); }
                Piece::Removed(text) => one.push_str(&text),
                Piece::Added(text) => other.push_str(&text),
            }
        }
        prop_assert_eq!((one, other), (before, after));
    }

    #[test]
    fn fields_differ_exactly_when_values_do(before in values::review(), after in values::review()) {
        let (one, other) = (Tree::of(&before), Tree::of(&after));
        prop_assert_eq!(fields(&one, &other).is_empty(), before == after);
        prop_assert!(fields(&one, &one).is_empty());
        prop_assert_eq!(fields(&one, &other).mirrored(), fields(&other, &one));
    }
}

#[test]
fn a_changed_level_is_found_at_its_question_and_nowhere_else() {
    let changes = after(|review| answer(review, "A1").score = Score::Level(Level::new(1).unwrap()));
    assert_eq!(changes.answers.len(), 1);
    assert!(changes.parts.is_empty() && changes.goals.is_empty());
    let change = &changes.answers[0];
    assert_eq!(change.question.as_str(), "A1");
    assert!(change.is_on_score() && change.concerns.is_none() && change.evidence.is_none());
    // The lock holds the first score still, so that it now differs from the final one.
    assert!(change.first.is_some());
}

#[test]
fn evidence_is_the_same_under_another_name_and_lost_when_it_is_not_cited() {
    let renamed = after(|review| {
        let id = answer(review, "A1").evidence[0].source.clone();
        let source = review.sources[&id].clone();
        review
            .sources
            .insert("another-name".parse().unwrap(), source);
        answer(review, "A1").evidence[0].source = "another-name".parse().unwrap();
    });
    assert!(renamed.answers.is_empty(), "{renamed:?}");
    let lost = after(|review| drop(answer(review, "A1").evidence.remove(0)));
    let evidence = lost.answers[0].evidence.as_ref().unwrap();
    assert_eq!((evidence.gained.len(), evidence.lost.len()), (0, 1));
}

#[test]
fn a_question_that_only_one_checklist_asks_or_asks_otherwise_is_said_to_be_so() {
    let review = review();
    let one = checklist();
    let mut other = one.clone();
    let gone = other.sections[0].questions.remove(0);
    other.sections[0].questions[0].text =
        peil::domain::localized::Localized::pair("Anders?", "Otherwise?");
    let reworded = other.sections[0].questions[0].id.clone();
    let version = |checklist| Version {
        review: &review,
        checklist: Some(checklist),
        contribution: None,
    };
    let changes = reviews(&version(&one), &version(&other));
    let asked: Vec<_> = changes
        .answers
        .iter()
        .map(|change| (change.question.clone(), change.asked))
        .collect();
    assert_eq!(
        asked,
        [(gone.id, Asked::BeforeOnly), (reworded, Asked::Otherwise)]
    );
}

#[test]
fn other_parts_are_found_by_name() {
    let changes = after(|review| {
        review
            .judgement
            .as_mut()
            .unwrap()
            .mission
            .because
            .push_str(" Nog iets.");
        review.recommendations.pop_first();
        review.escalation = None;
        review.closing = None;
        review.declaration = None;
        review.follow_up.clear();
        review.seal = None;
    });
    let parts: Vec<&str> = changes
        .parts
        .iter()
        .map(|part| part.part.as_str())
        .collect();
    let expected = [
        "declaration",
        "judgement",
        "recommendations",
        "escalation",
        "follow_up",
        "closing",
        "seal",
    ];
    assert_eq!(parts, expected);
    assert_eq!(changes.part("judgement")[0].path, ["mission", "because"]);
}

#[test]
fn an_objective_that_was_postponed_between_two_days_is_a_changed_goal() {
    let contribution: Contribution = sample("contributions/oefenmissie-sarovia.ron");
    let day = |text: &str| text.parse().unwrap();
    let changed = goals(
        (&contribution, day("2025-12-18")),
        (&contribution, day("2026-06-18")),
    );
    assert_eq!(changed.len(), 1, "{changed:?}");
    let (before, after) = (
        changed[0].before.as_ref().unwrap(),
        changed[0].after.as_ref().unwrap(),
    );
    assert!(before.due < after.due && before.text == after.text);
    assert!(after.because.is_some());
    assert!(
        goals(
            (&contribution, day("2026-06-18")),
            (&contribution, day("2026-06-18"))
        )
        .is_empty()
    );
}

#[test]
fn of_several_reviewers_each_pair_that_differs_is_named() {
    let all: Vec<Review> = ["bz-02", "def-01", "fin-01"]
        .map(|who| sample(&format!("2026-H1/oefenmissie-sarovia.{who}.ron")))
        .into();
    let checklist = checklist();
    let versions: Vec<Version> = all
        .iter()
        .map(|review| Version {
            review,
            checklist: Some(&checklist),
            contribution: None,
        })
        .collect();
    let found = differing(&versions);
    let order: Vec<_> = checklist
        .questions()
        .map(|(_, question)| &question.id)
        .collect();
    let places = found
        .iter()
        .map(|one| order.iter().position(|id| **id == one.question));
    assert!(places.is_sorted());
    assert!(
        found
            .iter()
            .any(|one| one.spread.is_some_and(|spread| spread > 0))
    );
    for one in &found {
        assert_eq!(one.answers.len(), 3);
        assert!(one.pairs.iter().all(|(one, other, _)| one < other));
        let levels: Vec<_> = one
            .answers
            .iter()
            .flatten()
            .filter_map(|answer| answer.score.level())
            .collect();
        if levels.iter().min() < levels.iter().max() {
            assert!(one.is_on_score(), "{:?}", one.question);
        }
    }
    assert!(differing(&versions[..1]).is_empty());
    assert!(differing(&[versions[0], versions[0]]).is_empty());
}
