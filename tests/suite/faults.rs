//! What people see when part of a register is missing or damaged: the truth, whole, and what to do.

use crate::desk::Desk;
use crate::hand::Hand;

const CHECKLIST: &str = "checklists/mission-contribution.v1.ron";
const MINE: &str = "2026-H2/oefenmissie-sarovia.bz-01.ron";

#[test]
fn a_register_without_people_is_not_in_order() {
    let desk = Desk::sample();
    std::fs::remove_file(desk.root().join("people.ron")).unwrap();
    let check = desk.peil("check").ended(1);
    assert!(
        check.stdout.contains("error[missing-file]"),
        "{}",
        check.stdout
    );
    assert!(check.stdout.contains("people.ron"), "{}", check.stdout);
    let asked = desk.peil("--as bz-01 status").ended(3);
    assert!(
        asked.stderr.contains("people.ron is missing or damaged"),
        "{}",
        asked.stderr
    );
    let screen = Hand::at(desk, (80, 24)).screen();
    assert!(
        screen.contains("There is 1 finding about the files"),
        "{screen}"
    );
    assert!(screen.contains("so there is nobody to"), "{screen}");
}

#[test]
fn without_its_checklist_a_summary_claims_nothing() {
    let desk = Desk::sample();
    desk.write(CHECKLIST, "Checklist(");
    for command in ["summary oefenmissie-sarovia", "summary resolute-support"] {
        let summary = desk.peil(command).ended(0).stdout;
        assert!(
            summary.contains("The checklist mission-contribution.v1 is missing or damaged"),
            "{summary}"
        );
        for claim in ["Strengths", "Concerns", "could not see", "Recommendation"] {
            assert!(!summary.contains(claim), "{claim}: {summary}");
        }
    }
    let status = desk.peil("status").ended(0).stdout;
    assert!(status.contains("checklist cannot"), "{status}");
    assert!(!status.contains("18 of 18"), "{status}");
}

#[test]
fn why_a_review_does_not_open_is_said_to_the_end() {
    let desk = Desk::sample().as_reviewer("bz-01").in_language("nl");
    desk.write(MINE, "Review(format: 1, oeps: 1)");
    let mut hand = Hand::at(desk, (80, 24));
    let screen = hand.press("<enter>").screen();
    assert!(
        screen.contains("Uw beoordeling kan niet worden gelezen"),
        "{screen}"
    );
    assert!(
        screen.contains("oefenmissie-sarovia.bz-01.ron:1:19"),
        "{screen}"
    );
    assert!(!screen.contains("oefen…"), "{screen}");
}

#[test]
fn a_damaged_round_is_said_where_an_earlier_one_takes_its_place() {
    let desk = Desk::sample().as_reviewer("bz-01").in_language("nl");
    desk.write("2026-H2/round.ron", "Round(format: 1, oeps");
    let screen = Hand::at(desk, (80, 24)).screen();
    assert!(
        screen.contains("De ronde van 2026-H2 kan niet worden gelezen"),
        "{screen}"
    );
    assert!(screen.contains("2026-H1"), "{screen}");
}

#[test]
fn who_leaves_what_could_not_be_saved_is_told_what_to_do_and_asked_once() {
    let desk = Desk::sample().as_reviewer("bz-01");
    let mut hand = Hand::at(desk, (80, 24));
    hand.press("<enter><home>").settle();
    // Something else writes the file: what is in memory no longer goes there.
    let other = hand
        .desk
        .file(MINE)
        .replace("confidence: Medium", "confidence: High");
    hand.desk.write(MINE, &other);
    hand.press("1").settle();
    let screen = hand.screen();
    assert!(screen.contains("NOT in the file"), "{screen}");
    assert!(
        screen.contains("Leave peil, look with git diff"),
        "{screen}"
    );
    hand.press("<ctrl-q>");
    let screen = hand.screen();
    assert!(screen.contains("Not everything is in the file"), "{screen}");
    hand.press("1");
    assert!(hand.is_running());
    assert_eq!(hand.desk.file(MINE), other);
    hand.press("<ctrl-q>");
    assert!(!hand.is_running());
}

#[test]
fn who_leaves_a_review_that_could_not_be_saved_is_asked_too() {
    let desk = Desk::sample().as_reviewer("bz-01");
    let mut hand = Hand::at(desk, (80, 24));
    hand.press("<enter><home>").settle();
    let other = hand
        .desk
        .file(MINE)
        .replace("confidence: Medium", "confidence: High");
    hand.desk.write(MINE, &other);
    hand.press("1").settle();
    let screen = hand.press("<esc>").screen();
    assert!(screen.contains("Not everything is in the file"), "{screen}");
    let screen = hand.press("1").screen();
    assert!(screen.contains("NOT in the file"), "{screen}");
    let screen = hand.press("<esc>").screen();
    assert!(screen.contains("Not everything is in the file"), "{screen}");
    let screen = hand.press("2").screen();
    assert!(
        hand.is_running() && screen.contains("Your reviews"),
        "{screen}"
    );
    assert_eq!(hand.desk.file(MINE), other);
}

#[test]
fn where_nothing_can_be_written_ones_own_draft_opens_to_be_read() {
    let desk = Desk::sample().as_reviewer("bz-01");
    let before = desk.file(MINE);
    // A folder where the lock file goes: it cannot be made, as on a disk that is full or read-only.
    let side = desk
        .root()
        .join("2026-H2/.oefenmissie-sarovia.bz-01.ron.lock");
    std::fs::create_dir(side).unwrap();
    let mut hand = Hand::at(desk, (80, 24));
    let screen = hand.press("<enter>").screen();
    assert!(screen.contains("To read only"), "{screen}");
    assert!(screen.contains("Practice mission Sarovia"), "{screen}");
    hand.press("1x<enter>").settle();
    let screen = hand.press("<esc>").screen();
    assert!(screen.contains("Your reviews"), "{screen}");
    assert_eq!(hand.desk.file(MINE), before);
}

#[test]
fn a_file_that_breaks_off_in_the_middle_of_a_word_ended_too_early() {
    for text in [
        "Review(\n    format: 1,\n    contrib",
        "Review(\n    role: Indepen",
        "Rev",
    ] {
        let desk = Desk::sample();
        desk.write(MINE, text);
        let check = desk.peil("check 2026-H2").ended(1).stdout;
        assert!(check.contains("error[cut-off]"), "{text}: {check}");
        assert!(!check.contains("unknown-"), "{text}: {check}");
    }
}

#[test]
fn a_new_register_says_how_to_begin_and_hints_at_no_key_that_does_nothing() {
    let screen = Hand::at(Desk::fresh().as_reviewer("coord-01"), (80, 24)).screen();
    let flat = screen.split_whitespace().collect::<Vec<_>>().join(" ");
    for verb in ["peil people add", "peil contribution new", "peil round new"] {
        assert!(flat.contains(verb), "{verb}: {screen}");
    }
    let hints = screen.trim_end().lines().last().unwrap();
    assert!(
        hints.contains("help") && !hints.contains("summary"),
        "{screen}"
    );
    assert!(!hints.contains("Enter"), "{screen}");
}
