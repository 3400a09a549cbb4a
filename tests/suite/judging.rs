//! The end of a review: what the rules propose and how, what the reviewer makes of it, and hints that only the
//! reviewer sees.

use std::collections::BTreeMap;

use peil::domain::answer::{Answer, Score};
use peil::domain::assumption::AssumptionStatus;
use peil::domain::judgement::{EscalationLevel, Verdict};
use peil::domain::review::Review;
use peil::domain::scale::Level;
use peil::domain::seal::{Lock, first_scores_digest};
use peil::store::codec::{from_text, to_text};

use crate::desk::Desk;
use crate::hand::Hand;

const SMALL: (u16, u16) = (80, 24);
const LARGE: (u16, u16) = (200, 50);
const DRAFT: &str = "2026-H2/oefenmissie-sarovia.bz-01.ron";

/// The practice mission's draft of `bz-01`, after `change`.
fn desk(language: &'static str, change: impl FnOnce(&mut Review)) -> Desk {
    let desk = Desk::sample().as_reviewer("bz-01").in_language(language);
    let mut review: Review = from_text(&desk.file(DRAFT)).unwrap();
    change(&mut review);
    desk.write(DRAFT, &to_text(&review).unwrap());
    desk
}

fn hand(desk: Desk, size: (u16, u16), keys: &str) -> Hand {
    let mut hand = Hand::at(desk, size);
    hand.press("<enter>").press(keys);
    hand
}

fn answer<'a>(review: &'a mut Review, question: &str) -> &'a mut Answer {
    review.answers.entry(question.parse().unwrap()).or_default()
}

fn level(n: u8) -> Score {
    Score::Level(Level::new(n).unwrap())
}

fn verdict(n: u8) -> Verdict {
    Verdict::Level(Level::new(n).unwrap())
}

/// Everything that weighs: a question that caps, one answered with yes, a main assumption that failed again.
fn troubled(review: &mut Review) {
    answer(review, "A2").score = level(1);
    answer(review, "H5").score = Score::Yes;
    let Score::Assumptions(views) = &mut answer(review, "B4").score else {
        panic!();
    };
    let view = views.get_mut(&"crews-stay".parse().unwrap()).unwrap();
    view.status = AssumptionStatus::Failed;
}

/// Locks the first scores as they stand.
fn lock(review: &mut Review) {
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
}

/// What stands on the screen as one line, without frames.
fn words(hand: &mut Hand) -> String {
    let screen = hand.screen().replace(['│', '↑', '↓'], " ");
    screen.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn stored(hand: &mut Hand) -> Review {
    from_text(&hand.file(DRAFT)).unwrap()
}

#[test]
fn the_judgement_shows_the_proposal_with_its_workings() {
    for (name, language, size) in [
        ("judgement-nl-small", "nl", SMALL),
        ("judgement-en-large", "en", LARGE),
    ] {
        let mut hand = hand(desk(language, troubled), size, "J1");
        insta::assert_snapshot!(name, hand.screen());
    }
    let mut hand = hand(desk("en", troubled), SMALL, "J1");
    hand.press("4");
    insta::assert_snapshot!("judgement-en-small-exceeds", hand.screen());
}

#[test]
fn the_escalation_shows_what_leads_to_it() {
    for (name, language, size) in [
        ("escalation-nl-small", "nl", SMALL),
        ("escalation-en-large", "en", LARGE),
    ] {
        let mut hand = hand(desk(language, troubled), size, "J3");
        insta::assert_snapshot!(name, hand.screen());
    }
}

#[test]
fn confirming_is_the_default_and_the_proposal_is_stored_with_the_verdict() {
    let mut hand = hand(desk("en", |_| {}), SMALL, "J1");
    hand.press("<tab>2<tab>On schedule.<ctrl-s>");
    let judged = stored(&mut hand).judgement.unwrap().contribution;
    assert_eq!(judged.verdict, verdict(3));
    assert_eq!(judged.proposed, Some(verdict(3)));
    assert_eq!(judged.because, "On schedule.");
}

#[test]
fn looking_at_the_proposal_is_not_confirming_it() {
    let mut hand = hand(desk("en", |_| {}), SMALL, "J1<esc>");
    assert_eq!(stored(&mut hand).judgement, None);
}

#[test]
fn deviating_is_said_in_the_form_and_asked_for_in_the_steps() {
    let mut hand = hand(desk("en", |_| {}), SMALL, "J12");
    assert!(words(&mut hand).contains("This deviates from the proposal"));
    assert!(!words(&mut hand).contains("better than your own answers"));
    hand.press("<ctrl-s>");
    let screen = words(&mut hand);
    assert!(screen.contains("why you deviate"), "{screen}");
    hand.press("14<ctrl-s>");
    let judged = stored(&mut hand).judgement.unwrap().contribution;
    assert_eq!(judged.proposed, Some(verdict(3)));
    let screen = words(&mut hand);
    assert!(screen.contains("Better than your own"), "{screen}");
}

#[test]
fn no_judgement_possible_is_a_result_with_a_ground() {
    let mut hand = hand(
        desk("en", |_| {}),
        SMALL,
        "J15<tab><tab>Only papers.<ctrl-s>",
    );
    let judged = stored(&mut hand).judgement.unwrap().contribution;
    assert_eq!(judged.verdict, Verdict::NoJudgement);
    let screen = words(&mut hand);
    assert!(!screen.contains("why you deviate"), "{screen}");
}

#[test]
fn a_proposal_that_changed_is_confirmed_again_before_submission() {
    let mut hand = hand(desk("en", |_| {}), SMALL, "J1");
    hand.press("<tab>2<tab>On schedule.<ctrl-s>3");
    hand.press("1<ctrl-s><esc>");
    // A question that caps the judgement falls to the lowest level.
    hand.press("/A2<enter>1J");
    let screen = words(&mut hand);
    assert!(screen.contains("your confirmation"), "{screen}");
    hand.press("1");
    let screen = words(&mut hand);
    assert!(screen.contains("Changed since"), "{screen}");
    assert!(screen.contains("3 Adequate"), "{screen}");
    hand.press("2<ctrl-s>");
    let judged = stored(&mut hand).judgement.unwrap().contribution;
    assert_eq!(
        (judged.proposed, judged.verdict),
        (Some(verdict(2)), verdict(2))
    );
    // The escalation was decided when nothing pointed to it.
    let screen = words(&mut hand);
    assert!(screen.contains("your confirmation"), "{screen}");
    hand.press("3<tab>Known already.<ctrl-s>");
    let screen = words(&mut hand);
    assert!(!screen.contains("your confirmation"), "{screen}");
    let escalation = stored(&mut hand).escalation.unwrap();
    assert_eq!(escalation.proposed, Some(EscalationLevel::Senior));
    assert_eq!(escalation.level, EscalationLevel::None);
    assert_eq!(escalation.because, "Known already.");
}

#[test]
fn earlier_periods_count_from_the_lock_on() {
    let drop = |review: &mut Review| answer(review, "C1").score = level(1);
    let mut before = hand(desk("en", drop), LARGE, "J3");
    let screen = words(&mut before);
    assert!(
        screen.contains("count in this proposal only once"),
        "{screen}"
    );
    assert!(!screen.contains("drops from"), "{screen}");
    let both = |review: &mut Review| {
        drop(review);
        lock(review);
    };
    let mut after = hand(desk("en", both), LARGE, "J3");
    let screen = words(&mut after);
    assert!(
        !screen.contains("count in this proposal only once"),
        "{screen}"
    );
    assert!(
        screen.contains("drops from 2 Weak to 1 Inadequate"),
        "{screen}"
    );
}

#[test]
fn hints_stand_beside_the_question_and_under_the_list_and_nowhere_else() {
    let same = "The harbour log shows that boats put to sea less often than was agreed.";
    let copied = |review: &mut Review| {
        answer(review, "A1").strengths = same.to_owned();
        answer(review, "A2").strengths = same.to_owned();
    };
    for (name, language, size) in [("hints-en", "en", LARGE), ("hints-nl", "nl", LARGE)] {
        let desk = desk(language, copied);
        for verb in ["check", "summary oefenmissie-sarovia 2026-H2", "status"] {
            let said = desk.peil(verb).stdout;
            assert!(!said.contains("int: ") && !said.contains("A2: t"), "{said}");
        }
        let mut hand = hand(desk, size, "/A2<enter>");
        let screen = hand.screen();
        assert!(screen.contains("hint: A2: "), "{screen}");
        let before = hand.file(DRAFT);
        hand.press("S<end>");
        insta::assert_snapshot!(name, hand.screen());
        assert_eq!(hand.file(DRAFT), before);
    }
}

#[test]
fn a_comment_of_last_period_is_recognised_only_after_the_lock() {
    const BEFORE: &str = "2025-H2/oefenmissie-sarovia.bz-01.ron";
    let copy = |review: &mut Review| {
        let before: Review = from_text(&Desk::sample().file(BEFORE)).unwrap();
        let old = before.answers[&"C1".parse().unwrap()].clone();
        assert!(old.concerns.len() > 40);
        answer(review, "C1").concerns = old.concerns;
    };
    let hint = "the same as last period";
    let mut blind = hand(desk("en", copy), LARGE, "/C1<enter>");
    assert!(!blind.screen().contains(hint), "{}", blind.screen());
    let both = |review: &mut Review| {
        copy(review);
        lock(review);
    };
    let mut seeing = hand(desk("en", both), LARGE, "/C1<enter>");
    assert!(seeing.screen().contains(hint), "{}", seeing.screen());
}

#[test]
fn a_main_assumption_that_failed_stands_in_the_summary_with_its_reason() {
    for (language, main, failed) in [
        ("nl", "(hoofdaanname)", "is weerlegd."),
        ("en", "(main assumption)", "failed."),
    ] {
        let desk = Desk::sample().in_language(language);
        let run = desk.peil("summary oefenmissie-sarovia 2026-H1").ended(0);
        let text = run.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
        let place = text.find(main).unwrap_or_else(|| panic!("{text}"));
        assert!(
            text[place..][..200].contains(failed),
            "{}",
            &text[place..][..200]
        );
    }
}
