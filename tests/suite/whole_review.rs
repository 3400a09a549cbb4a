//! A whole review from the keyboard, at 80 × 24, in either language: declared, answered, interrupted twice, submitted, read.

use peil::domain::checklist::Checklist;
use peil::domain::question::{CommentRule, EvidenceRule, Question, QuestionKind};
use peil::domain::review::Review;
use peil::store::codec::from_text;

use crate::desk::Desk;
use crate::hand::Hand;

const FILE: &str = "2026-H2/oefenmissie-sarovia.def-01.ron";
const SIZE: (u16, u16) = (80, 24);
/// Seven times no, and yes: able to review.
const DECLARATION: &str = "2<enter>2<enter>2<enter>2<enter>2<enter>2<enter>2<enter>1<enter>";

/// The keys that answer `question` in full, from the question itself and back to it.
pub fn answer(question: &Question, assumptions: usize) -> String {
    let score = match question.kind {
        QuestionKind::Ordinal => "3c2".to_owned(),
        QuestionKind::YesNo => "2".to_owned(),
        QuestionKind::Assumptions => {
            let one = "1<tab>It was seen to hold.<tab>";
            format!("1{}<ctrl-s>", one.repeat(assumptions))
        }
        QuestionKind::Forecast => "11<tab>20<tab>50<tab>70<ctrl-s>".to_owned(),
        QuestionKind::FollowUp | QuestionKind::FreeText => String::new(),
    };
    let comment = match question.comment {
        CommentRule::Either | CommentRule::Strengths => "+This is how it was found.<esc>",
        CommentRule::Concerns => "-The log books were out of reach.<esc>",
        CommentRule::Both => "+Better than expected.<esc>-Worse than expected.<esc>",
        CommentRule::Optional if question.kind == QuestionKind::FollowUp => {
            "+Two of three done.<esc>"
        }
        CommentRule::OnYes | CommentRule::Optional => "",
    };
    let evidence = match question.evidence {
        EvidenceRule::Required | EvidenceRule::IfScored => "e1p. 3<ctrl-s>",
        EvidenceRule::OnYes | EvidenceRule::Optional => "",
    };
    format!("{score}{comment}{evidence}")
}

pub fn questions(desk: &Desk) -> (Vec<Question>, usize) {
    let text = desk.file("checklists/mission-contribution.v1.ron");
    let checklist: Checklist = from_text(&text).unwrap();
    let contribution = desk.file("contributions/oefenmissie-sarovia.ron");
    let contribution: peil::domain::contribution::Contribution = from_text(&contribution).unwrap();
    let questions = checklist.questions().map(|(_, question)| question.clone());
    (questions.collect(), contribution.assumptions.len())
}

fn fill_in_and_submit(language: &'static str) -> Hand {
    let desk = Desk::sample().as_reviewer("def-01").in_language(language);
    let (questions, assumptions) = questions(&desk);
    assert_eq!(questions.len(), 34);
    let mut hand = Hand::at(desk, SIZE);
    hand.press("<enter>").press(DECLARATION);
    for (place, question) in questions.iter().enumerate() {
        let screen = hand.screen();
        let head = format!("{} · le", question.id);
        assert!(screen.contains(&head), "not at {}:\n{screen}", question.id);
        // What follows up earlier periods waits for the lock.
        if question.kind != QuestionKind::FollowUp {
            hand.press(&answer(question, assumptions));
        }
        if place == 9 || place == 20 {
            // Interrupted: the plug is pulled; the next time goes on at the same question.
            let desk = hand.kill();
            hand = Hand::at(desk, SIZE);
            hand.press("<enter>");
            if !hand.screen().contains(&head) {
                hand.press("<enter>");
            }
            assert!(
                hand.screen().contains(&head),
                "not back:\n{}",
                hand.screen()
            );
        }
        hand.press("j");
    }
    // The last question led on to the lock: everything is there, so go on, and yes.
    hand.press("L12").settle();
    assert!(hand.desk.file(FILE).contains("    lock: Lock("));
    // Now it shows what earlier periods asked.
    for question in ["J1", "J2"] {
        hand.press(&format!("/{question}<enter>1"));
        for _ in 0..20 {
            hand.press("1<tab>Seen.<tab>");
        }
        hand.press("<ctrl-s>");
        assert!(
            hand.screen().contains(&format!("{question} · le")),
            "{}",
            hand.screen()
        );
    }
    hand.press("J1")
        .press("3<tab>2<tab>Progress to plan, on papers only.<tab><tab>")
        .press("3<tab>2<tab>The mission follows its plan.<ctrl-s>");
    hand.press("2")
        .press("1<tab>Go on as planned.<tab>Director of operations<ctrl-s>");
    hand.press("4").press("1<ctrl-s>");
    hand.press("5").press("1<tab>1<ctrl-s>");
    hand.press("6");
    hand
}

#[test]
fn a_whole_review_is_filled_in_from_the_keyboard_and_submitted() {
    for language in ["nl", "en"] {
        let mut hand = fill_in_and_submit(language);
        let complete = if language == "nl" {
            "Alles is ingevuld"
        } else {
            "Everything is filled in"
        };
        assert!(hand.screen().contains(complete), "{}", hand.screen());
        hand.press("12");
        let submitted = if language == "nl" {
            "verzegeld"
        } else {
            "sealed"
        };
        assert!(hand.screen().contains(submitted), "{}", hand.screen());
        let file = hand.file(FILE);
        let review: Review = from_text(&file).unwrap();
        assert!(review.is_sealed() && review.lock.is_some());
        assert_eq!(review.answers.len(), 34);
        // Read-only from now on.
        hand.press("<esc><esc><esc><enter>")
            .press("<esc>4+more<esc>")
            .settle();
        assert_eq!(hand.desk.file(FILE), file);
        let desk = hand.kill();
        let check = desk.peil("check");
        assert!(!check.stdout.contains("def-01"), "{}", check.stdout);
        let summary = desk.peil("summary oefenmissie-sarovia 2026-H2");
        assert_eq!(summary.code, 0, "{}", summary.stderr);
        assert!(
            summary.stdout.contains("log books were out of reach"),
            "{}",
            summary.stdout
        );
    }
}
