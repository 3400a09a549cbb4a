//! Making one review out of several: who may, when, difference by difference, to the seal; nothing of anybody lost.

use peil::domain::consolidation::Gathered;
use peil::domain::review::{Review, ReviewRole};
use peil::domain::subject::Subject;
use peil::store::codec::from_text;

use crate::desk::Desk;
use crate::hand::Hand;

const SMALL: (u16, u16) = (80, 24);
const LARGE: (u16, u16) = (200, 50);
const MISSION: &str = "oefenmissie-sarovia";
const FILE: &str = "2026-H1/oefenmissie-sarovia.consolidated.ron";
const REVIEWS: [&str; 3] = ["bz-02", "def-01", "fin-01"];

/// The sample register as it was before the reviews of 2026-H1 were consolidated, with what followed taken away.
fn desk(language: &'static str) -> Desk {
    let desk = Desk::sample().as_reviewer("coord-01").in_language(language);
    for part in ["consolidated", "response", "decision"] {
        let path = desk.root().join(format!("2026-H1/{MISSION}.{part}.ron"));
        std::fs::remove_file(path).unwrap();
    }
    std::fs::remove_dir_all(desk.root().join("2026-H2")).unwrap();
    desk
}

fn hand(desk: Desk, size: (u16, u16)) -> Hand {
    let mut hand = Hand::at(desk, size);
    hand.open(MISSION, "2026-H1", ReviewRole::Consolidated);
    hand
}

fn stored(hand: &mut Hand) -> Review {
    from_text(&hand.file(FILE)).unwrap()
}

fn review(desk: &Desk, person: &str) -> Review {
    from_text(&desk.file(&format!("2026-H1/{MISSION}.{person}.ron"))).unwrap()
}

#[test]
fn the_reviewers_stand_beside_each_other() {
    for (name, language, size) in [
        ("small-nl", "nl", SMALL),
        ("small-en", "en", SMALL),
        ("large-nl", "nl", LARGE),
        ("large-en", "en", LARGE),
    ] {
        insta::assert_snapshot!(name, hand(desk(language), size).screen());
    }
}

#[test]
fn a_reviewer_is_followed_for_a_reason_and_the_others_stay_word_for_word() {
    let mut hand = hand(desk("nl"), SMALL);
    let fin: Review = review(&hand.desk, "fin-01");
    hand.press("1");
    insta::assert_snapshot!("follow", hand.screen());
    hand.press("Twee van drie, en de boten lagen stil.<ctrl-s>");
    insta::assert_snapshot!("followed", hand.settle().screen());
    let made = stored(&mut hand);
    let settled = &made.consolidation.as_ref().unwrap().settled[&"A1".parse().unwrap()];
    assert_eq!(settled.follows.as_ref().unwrap().as_str(), "bz-02");
    assert_eq!(settled.because, "Twee van drie, en de boten lagen stil.");
    let theirs = &fin.answers[&"A1".parse().unwrap()];
    let [minority] = settled.minority.as_slice() else {
        panic!("{settled:?}");
    };
    assert_eq!(minority.score, theirs.score);
    assert_eq!(minority.text, theirs.concerns);
    // An own answer, a level that nobody gave: all three stand beside it.
    hand.press("<enter>");
    insta::assert_snapshot!("own", hand.settle().screen());
    hand.press("3<tab><tab><tab><tab>Tussen allen in.<ctrl-s>");
    let made = stored(&mut hand);
    let settled = &made.consolidation.as_ref().unwrap().settled[&"A1".parse().unwrap()];
    assert_eq!(settled.follows, None);
    assert_eq!(settled.minority.len(), 3);
    hand.press("uu");
    let made = stored(&mut hand);
    assert!(made.consolidation.unwrap().settled.is_empty());
    assert!(!made.answers.contains_key(&"A1".parse().unwrap()));
}

#[test]
fn what_all_answered_alike_is_carried_over_with_everybodys_words() {
    let mut hand = hand(desk("en"), SMALL);
    hand.press("1Because.<ctrl-s>");
    let made = stored(&mut hand);
    let voices = REVIEWS.map(|person| review(&hand.desk, person));
    let differing = hand
        .desk
        .peil(&format!("consolidate {MISSION} 2026-H1 --format json"));
    let mut agreed = 0;
    for (id, answer) in &made.answers {
        if differing.stdout.contains(&format!("\"question/{id}\"")) {
            continue;
        }
        agreed += 1;
        for voice in &voices {
            let theirs = &voice.answers[id];
            for (own, all) in [
                (&theirs.strengths, &answer.strengths),
                (&theirs.concerns, &answer.concerns),
            ] {
                assert!(all.contains(own.as_str()), "{id}: {own}");
            }
            assert!(answer.evidence.len() >= theirs.evidence.len(), "{id}");
        }
    }
    assert!(agreed > 5, "{agreed}");
}

/// Settles everything that is open, the first reviewer followed, and gives what else a review owes.
fn settle_all(hand: &mut Hand) {
    for _ in 0..80 {
        let review = hand.review().unwrap().clone();
        let subjects = subjects(&hand.desk);
        let Some(open) = subjects.iter().find(|one| !one.is_settled(&review)) else {
            break;
        };
        // By the list: from the top to the place.
        let place = subjects.iter().position(|one| one == open).unwrap();
        hand.press("g").press(&"j".repeat(place));
        match open {
            Subject::Question(_) | Subject::FollowUp(_) => hand.press("1Best argued.<ctrl-s>"),
            Subject::Recommendation(_) => hand.press("1"),
            Subject::Judgement | Subject::Escalation => hand.press("1<ctrl-s>"),
        };
    }
}

fn subjects(desk: &Desk) -> Vec<Subject> {
    let run = desk.peil(&format!("consolidate {MISSION} 2026-H1 --format json"));
    let rows: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let names = rows.as_array().unwrap().iter();
    let names = names.map(|row| row["subject"].as_str().unwrap());
    names
        .map(|name| Subject::from_name(name).unwrap())
        .collect()
}

#[test]
fn everything_is_settled_judged_and_sealed_and_the_summary_prefers_it() {
    let desk = desk("en");
    // Lists everything once, so that the loop below need not ask again.
    let all = subjects(&desk);
    assert!(all.contains(&Subject::Judgement), "{all:?}");
    let mut hand = hand(desk, LARGE);
    settle_all(&mut hand);
    insta::assert_snapshot!("all-settled", hand.settle().screen());
    hand.press("S");
    insta::assert_snapshot!("submit", hand.settle().screen());
    hand.press("<enter>2");
    let made = stored(&mut hand);
    assert!(made.is_sealed(), "{}", hand.screen());
    let consolidation = made.consolidation.as_ref().unwrap();
    assert_eq!(consolidation.of.len(), 3);
    for person in &REVIEWS[1..] {
        let theirs = review(&hand.desk, person);
        for (id, settled) in &consolidation.settled {
            let other = theirs.answers[id].clone();
            if let Some(view) = settled
                .minority
                .iter()
                .find(|one| one.person.as_str() == *person)
            {
                assert_eq!(view.score, other.score);
                assert!(
                    view.text.contains(&other.strengths) && view.text.contains(&other.concerns)
                );
            }
        }
        for id in theirs.recommendations.keys() {
            let name = format!("2026-H1/{MISSION}.{person}#{id}");
            assert!(matches!(
                consolidation.recommendations[&name],
                Gathered::As(_)
            ));
        }
    }
    let check = hand.desk.peil("check").ended(0);
    assert!(
        !check.stdout.contains("consolidation-overtaken"),
        "{}",
        check.stdout
    );
    let summary = hand
        .desk
        .peil(&format!("summary {MISSION} 2026-H1"))
        .ended(0);
    assert!(
        summary.stdout.contains("Consolidated review"),
        "{}",
        summary.stdout
    );
}

#[test]
fn a_kill_in_the_middle_loses_no_settlement() {
    let mut first = hand(desk("en"), SMALL);
    first.press("1Best argued.<ctrl-s>").press("n1Half a rea");
    first.wait();
    let desk = first.kill();
    let mut again = hand(desk, SMALL);
    if again.screen().contains("interrupted") {
        again.press("<enter>");
    }
    let review = again.review().unwrap();
    let settled = &review.consolidation.as_ref().unwrap().settled;
    assert_eq!(settled.len(), 1);
    // The half-typed reason is on the screen again.
    assert!(again.screen().contains("Half a rea"), "{}", again.screen());
    again.press("son.<ctrl-s>");
    let made = stored(&mut again);
    assert_eq!(made.consolidation.unwrap().settled.len(), 2);
}

#[test]
fn it_waits_for_all_who_are_assigned_or_says_why_not() {
    let desk = Desk::sample().as_reviewer("coord-01");
    let run = desk
        .peil(&format!("consolidate {MISSION} 2026-H2"))
        .ended(1);
    assert!(run.stderr.contains("bz-01, def-01, jenv-01"), "{run:?}");
    desk.peil(&format!("consolidate {MISSION} 2026-H1 --early"))
        .ended(2);
    let early = self::desk("en");
    std::fs::remove_file(early.root().join(format!("2026-H1/{MISSION}.fin-01.ron"))).unwrap();
    let line = format!("consolidate {MISSION} 2026-H1 --choose A3=bz-02 --because Ill");
    let run = early.peil(&line).ended(1);
    assert!(run.stderr.contains("fin-01"), "{run:?}");
    early.peil(&format!("{line} --early")).ended(0);
    let made: Review = from_text(&early.file(FILE)).unwrap();
    let made = made.consolidation.unwrap();
    assert_eq!(made.incomplete_because, "Ill");
    assert_eq!(made.of.len(), 2);
    // The draft knows why; it need not be said again.
    early
        .peil(&format!(
            "consolidate {MISSION} 2026-H1 --choose A3=def-01 --because Better"
        ))
        .ended(0);
    let made: Review = from_text(&early.file(FILE)).unwrap();
    let settled = &made.consolidation.unwrap().settled[&"A3".parse().unwrap()];
    assert_eq!(settled.follows.as_ref().unwrap().as_str(), "def-01");
}

#[test]
fn a_coordinator_who_reviews_or_is_of_the_line_neither_consolidates_nor_sees() {
    let desk = desk("en").as_reviewer("def-01");
    let people = desk.file("people.ron");
    let at = people.find("\"def-01\"").unwrap();
    let roles = people[at..].replacen("roles: [Reviewer]", "roles: [Coordinator, Reviewer]", 1);
    desk.write("people.ron", &format!("{}{roles}", &people[..at]));
    for line in ["", " --format json", " --choose A1=def-01 --because Mine"] {
        let run = desk
            .peil(&format!("consolidate {MISSION} 2026-H1{line}"))
            .ended(2);
        assert!(
            run.stderr.contains("yourself") && run.stdout.is_empty(),
            "{run:?}"
        );
    }
    let desk = self::desk("en").as_reviewer("bz-02");
    desk.peil(&format!("consolidate {MISSION} 2026-H1 --format json"))
        .ended(2);
    let desk = self::desk("en");
    desk.change(
        "people.ron",
        "unit: \"Coördinatie missiebeoordelingen\"",
        "unit: \"Missiebijdrage oefenmissie kustwacht\"",
    );
    let run = desk
        .peil(&format!("consolidate {MISSION} 2026-H1 --format json"))
        .ended(2);
    assert!(
        run.stderr.contains("involved") && run.stdout.is_empty(),
        "{run:?}"
    );
}

#[test]
fn an_amendment_afterwards_is_a_warning() {
    let desk = Desk::sample().as_reviewer("coord-01");
    let path = format!("2026-H1/{MISSION}.bz-02.ron");
    let text = desk.file(&path);
    desk.write(&path, &text.replacen("strengths: \"", "strengths: \"X", 1));
    let run = desk.peil("check");
    assert!(
        run.stdout.contains("consolidation-overtaken"),
        "{}",
        run.stdout
    );
}

#[test]
fn a_question_on_which_nobody_differs_cannot_be_chosen() {
    let desk = desk("en");
    let all = subjects(&desk);
    let agreed = ["A2", "C2", "E1"].into_iter().find(|id| {
        let subject = Subject::Question(id.parse().unwrap());
        !all.contains(&subject)
    });
    let line = format!(
        "consolidate {MISSION} 2026-H1 --because X --choose {}=bz-02",
        agreed.unwrap()
    );
    desk.peil(&line).ended(2);
    assert!(!desk.root().join(FILE).exists());
}
