//! The line's own report: from the keyboard, through the doors, and for those who are not of the line.

use peil::domain::review::{Review, ReviewRole};
use peil::store::codec::from_text;

use crate::desk::Desk;
use crate::hand::Hand;
use crate::whole_review::{answer, questions};

const FILE: &str = "2026-H2/oefenmissie-sarovia.self-report.ron";
const SIZE: (u16, u16) = (80, 24);

/// The sample register with the line before it, whose report of this period is still to be made.
fn line(language: &'static str) -> Desk {
    let desk = Desk::sample()
        .as_reviewer("line-kustwacht")
        .in_language(language);
    std::fs::remove_file(desk.root().join(FILE)).unwrap();
    desk
}

#[test]
fn a_whole_self_report_is_filled_in_from_the_keyboard_and_submitted() {
    for language in ["nl", "en"] {
        let desk = line(language);
        let (questions, assumptions) = questions(&desk);
        let mut hand = Hand::at(desk, SIZE);
        hand.press("<enter>");
        for (place, question) in questions.iter().enumerate() {
            let head = format!("{} · le", question.id);
            let screen = hand.screen();
            assert!(screen.contains(&head), "not at {}:\n{screen}", question.id);
            hand.press(&answer(question, assumptions));
            if place == 12 {
                // The plug is pulled: journal and file hold a self-report as they hold a review.
                let desk = hand.kill();
                hand = Hand::at(desk, SIZE);
                hand.press("<enter>");
                if !hand.screen().contains(&head) {
                    hand.press("<enter>");
                }
            }
            if place + 1 < questions.len() {
                hand.press("j");
            }
        }
        // From the last question straight to submission: there is nothing to judge.
        hand.press("<enter>12");
        hand.resize(100, 24);
        insta::assert_snapshot!(
            format!("submitted-{language}"),
            without_digest(&hand.screen())
        );
        let file = hand.file(FILE);
        let report: Review = from_text(&file).unwrap();
        assert_eq!(report.role, ReviewRole::SelfReport);
        assert_eq!(report.person.as_str(), "line-kustwacht");
        assert_eq!(report.answers.len(), 34);
        assert!(report.is_sealed() && report.lock.is_none() && report.declaration.is_none());
        // Read-only from now on, and read as what it is.
        hand.press("<esc><esc><esc><enter>")
            .press("<esc>4")
            .settle();
        assert_eq!(hand.desk.file(FILE), file);
        hand.press("s");
        let own = if language == "nl" {
            "Eigen oordeel van de lijn: "
        } else {
            "The line's own report: "
        };
        assert!(hand.screen().contains(own), "{}", hand.screen());
        let desk = hand.kill();
        let check = desk.peil("check").ended(0);
        assert!(!check.stdout.contains("self-report"), "{}", check.stdout);
    }
}

fn without_digest(screen: &str) -> String {
    let end = |at: usize| at + "sha256:".len();
    match screen.find("sha256:").map(end) {
        Some(at) => {
            let digest = screen[at..].chars().take_while(char::is_ascii_hexdigit);
            screen.replacen(&screen[at..at + digest.count()], "…", 1)
        }
        None => screen.to_owned(),
    }
}

#[test]
fn the_lines_own_report_says_so_on_every_screen() {
    for language in ["nl", "en"] {
        let mut hand = Hand::at(line(language), SIZE);
        insta::assert_snapshot!(format!("home-{language}"), hand.screen());
        hand.press("<enter>3c2").settle();
        insta::assert_snapshot!(format!("question-{language}"), hand.screen());
        hand.press("S<esc>s");
        insta::assert_snapshot!(format!("page-{language}"), hand.screen());
    }
}

#[test]
fn there_is_nothing_to_declare_or_judge() {
    let mut hand = Hand::at(line("en"), SIZE);
    hand.press("<enter>");
    assert!(hand.screen().contains("A1 · lesson"), "{}", hand.screen());
    hand.press("J");
    let screen = hand.screen();
    assert!(
        screen.contains("Everything that is still missing"),
        "{screen}"
    );
    assert!(!screen.to_lowercase().contains("declaration"), "{screen}");
}

#[test]
fn what_was_answered_survives_a_kill_and_stands_in_the_lines_file() {
    let mut hand = Hand::at(line("en"), SIZE);
    hand.press("<enter>3j4+Half a sen").wait();
    let mut hand = Hand::at(hand.kill(), SIZE);
    hand.press("<enter>");
    if hand.screen().contains("Recovery after an interruption") {
        hand.press("<enter>");
    }
    assert!(hand.screen().contains("Half a sen"), "{}", hand.screen());
    hand.press("<esc>");
    let file = hand.file(FILE);
    assert!(file.contains("role: SelfReport"), "{file}");
    assert!(file.contains("score: Level(4)"), "{file}");
}

#[test]
fn whoever_is_not_of_the_line_is_refused_with_what_to_do() {
    for (person, language) in [("bz-02", "en"), ("coord-01", "nl"), ("line-althea", "en")] {
        let desk = line(language).as_reviewer(person);
        let run = desk.peil("self-report oefenmissie-sarovia").ended(2);
        assert!(run.stderr.contains(person), "{}", run.stderr);
        assert!(run.stderr.contains("self_report_by"), "{}", run.stderr);
        assert!(!desk.root().join(FILE).exists());
    }
}

#[test]
fn one_of_the_line_is_let_in_where_nobody_is_named() {
    let desk = Desk::with_round("2026-H2").as_reviewer("line-althea");
    // Let in, and so only the terminal is missing.
    let run = desk.peil("self-report eufor-althea").ended(3);
    assert!(run.stderr.contains("terminal"), "{}", run.stderr);
    desk.peil("self-report nowhere").ended(2);
    desk.peil("self-report eufor-althea 2020-H1").ended(2);
}

#[test]
fn a_report_that_another_of_the_line_began_is_theirs() {
    let desk = line("en");
    let text = include_str!("../../reviews/2026-H2/oefenmissie-sarovia.self-report.ron");
    let begun = text.split("    seal: Seal(").next().unwrap().to_owned() + ")\n";
    desk.write(FILE, &begun.replace("\"line-kustwacht\"", "\"coord-01\""));
    let mut hand = Hand::at(desk, SIZE);
    hand.press("<enter>");
    let screen = hand.screen();
    assert!(screen.contains("coord-01 has begun"), "{screen}");
}

#[test]
fn before_its_own_report_the_line_sees_no_review_of_that_period_through_any_door() {
    let desk = Desk::sample().as_reviewer("line-kustwacht");
    std::fs::remove_file(
        desk.root()
            .join("2026-H1/oefenmissie-sarovia.self-report.ron"),
    )
    .unwrap();
    // A finding in a review, so that check would like to show the line with this digest.
    let review = "2026-H1/oefenmissie-sarovia.bz-02.ron";
    for file in [review, "2026-H1/oefenmissie-sarovia.consolidated.ron"] {
        desk.change(file, "strengths: \"", "strengths: \"ONLYTHEREVIEWER ");
    }
    let text = desk.file(review);
    let digest = text.lines().rev().find(|line| line.contains("digest"));
    let digest = &digest.unwrap().trim()[..40];
    let doors = |desk: &Desk| {
        let verbs = [
            "summary oefenmissie-sarovia 2026-H1",
            "check",
            "status 2026-H1",
        ];
        let shown = verbs.map(|verb| desk.peil(verb).stdout);
        shown.concat()
    };
    let blind = doors(&desk);
    assert!(!blind.contains("ONLYTHEREVIEWER"), "{blind}");
    assert!(!blind.contains(digest), "{blind}");
    assert!(blind.contains("seal-broken"));
    let mut hand = Hand::at(desk, (120, 2000));
    hand.press("<left>s");
    let screen = hand.screen();
    assert!(screen.contains("2026-H1"), "{screen}");
    assert!(!screen.contains("ONLYTHEREVIEWER"), "{screen}");

    // Somebody else sees it all: the test would notice.
    let open = hand.kill().as_reviewer("coord-01");
    let seen = doors(&open);
    assert!(seen.contains("ONLYTHEREVIEWER"));
    assert!(seen.contains(digest));
}

#[test]
fn what_was_before_the_line_knows() {
    let earlier = "summary oefenmissie-sarovia 2026-H1";
    let desk = line("en");
    let own = desk.peil(earlier).ended(0);
    let others = desk.as_reviewer("coord-01").peil(earlier).ended(0);
    assert_eq!(own.stdout, others.stdout);
}
