//! What differs from the last period, on a screen: beside each other where there is room, hidden before the lock.

use std::collections::BTreeMap;

use peil::domain::review::Review;
use peil::domain::seal::{Lock, first_scores_digest};
use peil::store::codec::{from_text, to_text};

use crate::desk::Desk;
use crate::hand::Hand;

const SMALL: (u16, u16) = (80, 24);
const LARGE: (u16, u16) = (200, 50);
const DRAFT: &str = "2026-H2/oefenmissie-sarovia.bz-01.ron";

#[test]
fn a_coordinator_sees_what_differs_from_the_last_period() {
    for (name, language, size) in [
        ("small-nl", "nl", SMALL),
        ("small-en", "en", SMALL),
        ("large-nl", "nl", LARGE),
        ("large-en", "en", LARGE),
    ] {
        let desk = Desk::sample().as_reviewer("coord-01").in_language(language);
        let mut hand = Hand::at(desk, size);
        hand.press("d");
        insta::assert_snapshot!(name, hand.screen());
        // The same page at the other width.
        let (width, height) = if size == SMALL { LARGE } else { SMALL };
        let is_beside = hand.screen().contains(" │ ");
        hand.resize(width, height);
        assert_ne!(hand.screen().contains(" │ "), is_beside);
        hand.press("<esc>");
        assert!(!hand.screen().contains("A1 "));
    }
}

#[test]
fn before_the_lock_it_stays_hidden_and_after_it_the_own_review_is_compared() {
    let desk = Desk::sample().as_reviewer("bz-01");
    let mut review: Review = from_text(&desk.file(DRAFT)).unwrap();
    review.lock = None;
    desk.write(DRAFT, &to_text(&review).unwrap());
    let mut hand = Hand::at(desk, SMALL);
    for keys in ["d", "<esc><enter>d"] {
        hand.press(keys);
        let screen = hand.screen();
        assert!(screen.contains("stays hidden until"), "{screen}");
    }
    let desk = hand.kill();
    let answers = review.answers.iter();
    let scores: BTreeMap<_, _> = answers
        .map(|(question, answer)| (question.clone(), answer.score.clone()))
        .collect();
    review.lock = Some(Lock {
        at: "2026-11-20T10:00:00Z".parse().unwrap(),
        digest: first_scores_digest(&scores),
        scores,
        seen: Vec::new(),
    });
    desk.write(DRAFT, &to_text(&review).unwrap());
    let mut hand = Hand::at(desk, LARGE);
    hand.press("d<end>");
    let end = hand.screen();
    hand.press("<home>");
    let screen = hand.screen();
    assert!(
        screen.contains("2026-H1/oefenmissie-sarovia.consolidated.ron"),
        "{screen}"
    );
    assert!(screen.contains(DRAFT), "{screen}");
    // A colleague's draft is no part of it.
    assert!(
        !screen.contains("jenv-01") && !end.contains("jenv-01"),
        "{end}"
    );
}

#[test]
fn where_nothing_came_before_the_screen_says_so() {
    let desk = Desk::with_round("2026-H2").as_reviewer("coord-01");
    let mut hand = Hand::at(desk, SMALL);
    hand.press("d");
    let screen = hand.screen();
    assert!(
        screen.contains("no earlier review to compare with"),
        "{screen}"
    );
}
