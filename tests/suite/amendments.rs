//! Amending a submitted review: from the verb through the interview to what is read of it.

use peil::domain::review::Review;
use peil::domain::seal::Digest;
use peil::store::codec::from_text;

use crate::desk::Desk;
use crate::hand::Hand;

const FIRST: &str = "2025-H2/oefenmissie-sarovia.bz-01.ron";
const SECOND: &str = "2025-H2/oefenmissie-sarovia.bz-01.v2.ron";
const AMEND: [&str; 5] = [
    "amend",
    "oefenmissie-sarovia",
    "2025-H2",
    "--because",
    "A figure was wrong",
];

fn desk() -> Desk {
    Desk::sample().as_reviewer("bz-01")
}

fn review(desk: &Desk, path: &str) -> Review {
    from_text(&desk.file(path)).unwrap()
}

/// The same desk after the amendment that was begun was submitted, with another comment on A1.
fn submitted(desk: Desk) -> Desk {
    let mut hand = Hand::at(desk, (100, 40));
    // Two rounds back, and open it.
    hand.press("[[<enter>");
    hand.press("+ And a figure put right.<esc>");
    hand.press("J6").press("1<tab>1<ctrl-s>");
    hand.press("7");
    let screen = hand.screen();
    assert!(screen.contains("Everything is filled in"), "{screen}");
    hand.press("12").settle();
    hand.kill()
}

#[test]
fn an_amendment_is_a_draft_beside_the_submitted_review_which_stays_as_it_is() {
    let desk = desk();
    let before = desk.file(FIRST);
    let run = desk.run(AMEND).ended(0);
    assert!(run.stdout.contains(SECOND), "{run:?}");
    assert_eq!(desk.file(FIRST), before);
    let (first, second) = (review(&desk, FIRST), review(&desk, SECOND));
    let amends = second.amends.as_ref().unwrap();
    assert_eq!(
        (amends.version, amends.because.as_str()),
        (2, "A figure was wrong")
    );
    assert!(second.seal.is_none() && second.closing.is_none());
    assert_eq!(second.lock, first.lock);
    assert_eq!(second.answers, first.answers);
    // It does not take the place of what was submitted yet.
    let status = desk.peil("status 2025-H2").stdout;
    assert!(
        status.contains("version 2 begun") && !status.contains(", version 2,"),
        "{status}"
    );
    let summary = desk.peil("summary oefenmissie-sarovia 2025-H2").stdout;
    assert!(!summary.contains("A figure was wrong"), "{summary}");
    desk.peil("check").ended(0);
    let again = desk.run(AMEND).ended(2);
    assert!(again.stderr.contains("begun already"), "{again:?}");
}

#[test]
fn a_submitted_amendment_counts_says_which_version_it_is_and_names_what_it_amends() {
    let desk = desk();
    desk.run(AMEND).ended(0);
    let first = desk.file(FIRST);
    let desk = submitted(desk);
    assert_eq!(desk.file(FIRST), first);
    let second = review(&desk, SECOND);
    let seal = second.seal.as_ref().unwrap();
    assert_eq!(seal.supersedes, Some(Digest::of(first.as_bytes())));
    let status = desk.peil("status 2025-H2").stdout;
    assert!(
        status.contains("version 2") && !status.contains("begun"),
        "{status}"
    );
    let desk = desk.as_reviewer("coord-01");
    // A consolidated review speaks first; without it the reviewers do.
    std::fs::remove_file(
        desk.root()
            .join("2025-H2/oefenmissie-sarovia.consolidated.ron"),
    )
    .unwrap();
    let summary = desk.peil("summary oefenmissie-sarovia 2025-H2").stdout;
    let words = summary.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        words.contains("Version 2, amended: A figure was wrong"),
        "{summary}"
    );
    let rules = desk.peil(&format!("check {SECOND}")).stdout;
    assert!(!rules.contains("amend"), "{rules}");
    let stats = desk.peil("stats --period 2025-H2").stdout;
    assert!(stats.contains("One review was amended"), "{stats}");
    // The next one amends this one.
    let desk = desk.as_reviewer("bz-01");
    desk.run(AMEND).ended(0);
    let third = review(&desk, "2025-H2/oefenmissie-sarovia.bz-01.v3.ron");
    assert_eq!(third.amends.unwrap().version, 3);
}

#[test]
fn only_what_one_submitted_oneself_and_with_a_reason_is_amended() {
    let desk = desk();
    let run = desk.run([&AMEND[..4], &[" "]].concat()).ended(2);
    assert!(run.stderr.contains("needs a reason"), "{run:?}");
    let run = desk
        .run(["amend", "oefenmissie-sarovia", "2026-H2", "--because", "x"])
        .ended(2);
    assert!(run.stderr.contains("nothing to amend"), "{run:?}");
    let run = desk
        .run(["amend", "oefenmissie-sarovia", "2026-H1", "--because", "x"])
        .ended(2);
    assert!(run.stderr.contains("not assigned to you"), "{run:?}");
    let text = desk
        .file(FIRST)
        .replacen("strengths: \"", "strengths: \"x", 1);
    desk.write(FIRST, &text);
    let run = desk.run(AMEND).ended(1);
    assert!(
        run.stderr.contains("was changed after it was submitted"),
        "{run:?}"
    );
    assert!(!desk.root().join(SECOND).exists());
}
