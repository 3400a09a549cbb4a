//! Blind first: before the own lock no screen shows what others wrote; the lock is made once, and then it all appears.

use peil::domain::answer::{CannotAssess, ChangeCode, Confidence, Score};
use peil::domain::checklist::Checklist;
use peil::domain::gap_reason::GapCode;
use peil::domain::question::QuestionKind;
use peil::domain::review::{FollowUpStatus, Review};
use peil::domain::scale::Level;
use peil::domain::seal::{Digest, first_scores_digest};
use peil::domain::source::{Citation, Origin, Source};
use peil::store::codec::{from_text, to_text};
use peil::store::git::Git;

use crate::desk::Desk;
use crate::hand::Hand;

const FILE: &str = "2026-H2/oefenmissie-sarovia.def-01.ron";
const COLLEAGUES: [&str; 2] = ["bz-01", "jenv-01"];
const SMALL: (u16, u16) = (80, 24);
const LARGE: (u16, u16) = (200, 50);
const LINE: &str = "MARK-OF-THE-LINE";
const LAST: &str = "MARK-OF-LAST-PERIOD";
const COLLEAGUE: &str = "MARK-OF-A-COLLEAGUE";

/// A review in which every first score was given.
fn answered(desk: &Desk, person: &str, level: u8) -> Review {
    let text = desk.file("checklists/mission-contribution.v1.ron");
    let checklist: Checklist = from_text(&text).unwrap();
    let declared = crate::screens::DECLARED
        .replace("eufor-althea", "oefenmissie-sarovia")
        .replace("bz-01", person);
    let mut review: Review = from_text(&declared).unwrap();
    for (_, question) in checklist.questions() {
        let answer = review.answers.entry(question.id.clone()).or_default();
        answer.score = match question.kind {
            QuestionKind::Ordinal => Score::Level(Level::new(level).unwrap()),
            QuestionKind::YesNo => Score::No,
            QuestionKind::FollowUp => Score::NotYet,
            _ => Score::CannotBeAssessed(CannotAssess::TooEarly),
        };
    }
    review.answers.retain(|_, answer| answer.score.is_given());
    review
}

fn locked(desk: &Desk, person: &str, level: u8) -> Review {
    let mut review = answered(desk, person, level);
    let answers = review.answers.iter();
    let scores = answers
        .map(|(id, answer)| (id.clone(), answer.score.clone()))
        .collect();
    review.lock = Some(peil::domain::seal::Lock {
        at: "2026-11-20T10:00:00Z".parse().unwrap(),
        digest: first_scores_digest(&scores),
        scores,
        seen: Vec::new(),
    });
    review
}

fn put(desk: &Desk, review: &Review) {
    let path = format!("2026-H2/oefenmissie-sarovia.{}.ron", review.person);
    desk.write(&path, &to_text(review).unwrap());
}

/// The practice mission before `def-01`, who has given every first score. What others wrote on A1 is marked.
fn desk() -> Desk {
    let desk = Desk::sample().as_reviewer("def-01");
    put(&desk, &answered(&desk, "def-01", 3));
    for (path, mark) in [
        ("2026-H2/oefenmissie-sarovia.self-report.ron", LINE),
        ("2026-H1/oefenmissie-sarovia.consolidated.ron", LAST),
    ] {
        let mut review: Review = from_text(&desk.file(path)).unwrap();
        let answer = review.answers.get_mut(&"A1".parse().unwrap()).unwrap();
        mark.clone_into(&mut answer.strengths);
        for recommendation in review.recommendations.values_mut() {
            recommendation.text = format!("{mark} {}", recommendation.text);
        }
        desk.write(path, &to_text(&review).unwrap());
    }
    for person in COLLEAGUES {
        let mut review = answered(&desk, person, 2);
        let answer = review.answers.get_mut(&"A1".parse().unwrap()).unwrap();
        COLLEAGUE.clone_into(&mut answer.strengths);
        put(&desk, &review);
    }
    desk
}

/// Everything that this reviewer's screens can show of the contribution, from Home and back to it.
fn doors(hand: &mut Hand) -> String {
    let mut seen = hand.screen();
    let mut look = |hand: &mut Hand, keys: &str| {
        hand.press(keys);
        seen.push_str(&hand.screen());
    };
    // Home, its filter, its summary to the end, and those of earlier periods.
    for keys in [
        "/MARK", "<esc>", "s", "<end>", "<esc>", "<left>", "s", "<end>", "<esc>", "<right>",
    ] {
        look(hand, keys);
    }
    // The checklist, every question to the end, what it says of the mission, the own page, search, lists.
    look(hand, "<enter>");
    for _ in 0..34 {
        look(hand, "<pgdn><pgdn>");
        look(hand, "j");
    }
    for keys in [
        "<home>", "v", "v", "i", "<end>", "<esc>", "s", "<end>", "<esc>", "/MARK", "<esc>", "J",
        "<esc>", "S", "<esc>", "L", "<esc>", "?", "<esc>", "e", "<esc>",
    ] {
        look(hand, keys);
    }
    hand.press("<esc>");
    seen
}

#[test]
fn before_the_lock_no_screen_shows_what_others_wrote_and_after_it_they_do() {
    for size in [SMALL, LARGE] {
        let mut hand = Hand::at(desk(), size);
        let before = doors(&mut hand);
        assert!(before.contains("How realistic"), "{before}");
        for mark in [LINE, LAST, COLLEAGUE] {
            assert!(!before.contains(mark), "{mark} at {size:?}");
        }
        hand.press("<enter>L12").settle();
        hand.press("<esc>");
        let after = doors(&mut hand);
        assert!(after.contains(LINE) && after.contains(LAST), "{size:?}");
        // Drafts of colleagues are nobody's business, and not all have locked.
        assert!(!after.contains(COLLEAGUE));
        assert!(after.contains("0 of 2 locked"));
    }
}

#[test]
fn what_others_found_stands_beside_the_question_from_the_lock_on() {
    let mut hand = Hand::at(desk(), LARGE);
    hand.press("<enter><home>");
    insta::assert_snapshot!("before-large", hand.screen());
    hand.press("L12").settle();
    insta::assert_snapshot!("after-large", hand.screen());
    hand.resize(SMALL.0, SMALL.1);
    insta::assert_snapshot!("after-small", hand.screen());
    hand.press("<pgdn><pgdn><pgdn><pgdn>");
    insta::assert_snapshot!("after-small-below", hand.screen());
    hand.press("v");
    assert!(!hand.screen().contains(LINE));
    hand.press("v");
    let path = "2026-H2/oefenmissie-sarovia.self-report.ron";
    let review: Review = from_text(&hand.file(FILE)).unwrap();
    let lock = review.lock.unwrap();
    assert_eq!(lock.digest, first_scores_digest(&lock.scores));
    let seen = lock.seen.iter().find(|one| one.path == path).unwrap();
    assert_eq!(seen.digest, Digest::of(hand.desk.file(path).as_bytes()));
    for path in [
        "2026-H1/oefenmissie-sarovia.consolidated.ron",
        "2026-H1/oefenmissie-sarovia.response.ron",
        "2026-H1/oefenmissie-sarovia.decision.ron",
        "outcomes.ron",
    ] {
        assert!(lock.seen.iter().any(|one| one.path == path), "{path}");
    }
    assert!(lock.seen.iter().all(|one| !one.path.contains("bz-01")));
}

#[test]
fn colleagues_first_scores_appear_once_all_have_locked_and_are_noted_as_seen() {
    let desk = desk();
    let mut colleague = locked(&desk, "bz-01", 1);
    // The final score is another one; the first is shown.
    let answer = colleague.answers.get_mut(&"A1".parse().unwrap()).unwrap();
    answer.score = Score::Level(Level::new(4).unwrap());
    put(&desk, &colleague);
    put(&desk, &locked(&desk, "def-01", 3));
    let mut hand = Hand::at(desk, LARGE);
    hand.press("<enter><home>").settle();
    assert!(hand.screen().contains("1 of 2 locked"), "{}", hand.screen());
    hand.press("<esc>");
    put(&hand.desk, &locked(&hand.desk, "jenv-01", 2));
    hand.press("<enter><home>").settle();
    let screen = hand.screen();
    assert!(screen.contains("colleagues 1 2"), "{screen}");
    let review: Review = from_text(&hand.file(FILE)).unwrap();
    let lock = review.lock.unwrap();
    let seen = lock.seen.iter().filter(|one| one.path.contains("H2/"));
    let seen: Vec<&str> = seen.map(|one| one.path.as_str()).collect();
    assert!(seen.iter().any(|path| path.contains("bz-01")), "{seen:?}");
    assert!(seen.iter().any(|path| path.contains("jenv-01")), "{seen:?}");
    assert_eq!(lock.digest, first_scores_digest(&lock.scores));
}

#[test]
fn colleagues_first_scores_appear_after_the_last_due_day_whoever_has_locked() {
    for (today, shown) in [("2026-12-11", false), ("2026-12-12", true)] {
        let desk = desk().on(today);
        put(&desk, &locked(&desk, "bz-01", 1));
        put(&desk, &locked(&desk, "def-01", 3));
        let mut hand = Hand::at(desk, LARGE);
        hand.press("<enter><home>");
        let screen = hand.screen();
        assert_eq!(screen.contains("colleagues 1"), shown, "{screen}");
    }
}

#[test]
fn who_gave_the_assignment_back_keeps_nobody_waiting() {
    let desk = desk();
    put(&desk, &locked(&desk, "bz-01", 1));
    put(&desk, &locked(&desk, "def-01", 3));
    desk.change(
        "2026-H2/round.ron",
        r#""jenv-01": Assigned(status: Assigned"#,
        r#""jenv-01": Assigned(status: Returned"#,
    );
    let mut hand = Hand::at(desk, LARGE);
    hand.press("<enter><home>");
    assert!(hand.screen().contains("colleagues 1"), "{}", hand.screen());
}

#[test]
fn the_lock_lists_what_is_missing_and_submission_leads_to_it() {
    let desk = desk();
    let mut review = answered(&desk, "def-01", 3);
    review.answers.remove(&"C2".parse().unwrap());
    put(&desk, &review);
    let mut hand = Hand::at(desk, SMALL);
    hand.press("<enter>L");
    assert!(hand.screen().contains("C2"), "{}", hand.screen());
    hand.press("<enter>4");
    hand.press("L");
    assert!(hand.screen().contains("Every question has a first score"));
    hand.press("<enter>").settle();
    insta::assert_snapshot!("confirm", hand.screen());
    hand.press("<esc>").settle();
    assert!(!hand.desk.file(FILE).contains("lock:"));
    // From the list of what is missing before submission.
    hand.press("S");
    let mut found = false;
    for _ in 0..40 {
        let screen = hand.screen();
        found = screen
            .lines()
            .any(|line| line.contains("Lock the first scores"));
        if found {
            break;
        }
        hand.press("<down>");
    }
    assert!(found, "{}", hand.screen());
}

#[test]
fn a_lock_that_cannot_be_written_shows_nothing() {
    let mut hand = Hand::at(desk(), LARGE);
    hand.press("<enter>").settle();
    let other = hand.desk.file(FILE).replace("Level(3)", "Level(1)");
    hand.desk.write(FILE, &other);
    hand.press("<home>L12");
    let screen = hand.screen();
    assert!(screen.contains("Not locked, and nothing shown"), "{screen}");
    assert!(!screen.contains(LINE));
    assert_eq!(hand.desk.file(FILE), other);
}

#[test]
fn a_changed_score_keeps_both_and_asks_why() {
    let mut hand = Hand::at(desk(), SMALL);
    hand.press("<enter>L12<home>2");
    assert!(hand.screen().contains("Why is the score different now?"));
    hand.press("1").settle();
    insta::assert_snapshot!("changed", hand.screen());
    let a1 = "A1".parse().unwrap();
    let review: Review = from_text(&hand.file(FILE)).unwrap();
    let reason = review.answers[&a1].changed_because.clone().unwrap();
    assert_eq!(reason.code, ChangeCode::NewEvidence);
    assert_eq!(review.lock.unwrap().scores[&a1].level().unwrap().get(), 3);
    // Another reason is put in words; the first score again needs none; undo brings the reason back.
    hand.press("r4A second count.<ctrl-s>");
    assert!(hand.file(FILE).contains(r#"text: "A second count.""#));
    hand.press("3");
    assert!(!hand.file(FILE).contains("changed_because"));
    hand.press("u");
    assert!(hand.file(FILE).contains(r#"text: "A second count.""#));
}

#[test]
fn what_was_asked_earlier_gets_a_status_after_the_lock() {
    let mut hand = Hand::at(desk(), SMALL);
    hand.press("<enter>/J1<enter>");
    assert!(hand.screen().contains("appears after the lock"));
    hand.press("L12/J1<enter>").settle();
    insta::assert_snapshot!("follow-up", hand.screen());
    hand.press("1");
    insta::assert_snapshot!("follow-up-form", hand.screen());
    hand.press("1<tab>Seen in the plan.<ctrl-s>").settle();
    let review: Review = from_text(&hand.file(FILE)).unwrap();
    let (key, first) = review.follow_up.first_key_value().unwrap();
    assert!(
        key.starts_with("2026-H1/oefenmissie-sarovia.consolidated#"),
        "{key}"
    );
    assert_eq!(first.status, FollowUpStatus::Done);
    assert_eq!(first.comment, "Seen in the plan.");
    assert!(
        hand.desk
            .peil("check")
            .stdout
            .find("unknown-recommendation")
            .is_none()
    );
}

#[test]
fn the_lock_is_offered_as_a_commit_of_that_one_file() {
    let desk = desk();
    let git = Git::at(desk.room());
    if git.run(&["init", "-q"]).is_none() {
        eprintln!("skipped: there is no git here");
        return;
    }
    for (key, value) in [
        ("user.email", "def-01@example.org"),
        ("user.name", "def-01"),
    ] {
        git.run(&["config", key, value]).unwrap();
    }
    git.run(&["add", "--", "reviews/people.ron"]).unwrap();
    let mut hand = Hand::at(desk, SMALL);
    hand.press("<enter>L12");
    assert!(
        hand.screen().contains("Commit the lock to git?"),
        "{}",
        hand.screen()
    );
    hand.press("2").settle();
    assert!(hand.screen().contains("Committed."), "{}", hand.screen());
    let git = Git::at(hand.desk.room());
    let names = git.run(&["show", "--format=%s", "--name-only"]).unwrap();
    let expected =
        format!("Lock first scores: 2026-H2/oefenmissie-sarovia.def-01\n\nreviews/{FILE}\n");
    assert_eq!(String::from_utf8(names).unwrap(), expected);
}

#[test]
fn a_level_other_than_the_lines_is_asked_for_a_reason_once_and_nobody_must_give_it() {
    let desk = desk();
    let a3 = "A3".parse().unwrap();
    let mut review = answered(&desk, "def-01", 3);
    let answer = review.answers.get_mut(&a3).unwrap();
    answer.confidence = Confidence::High;
    answer.strengths = "Goed.".to_owned();
    answer.concerns = "Ook niet.".to_owned();
    answer.evidence = vec![Citation {
        source: "plan".parse().unwrap(),
        place: "blz. 2".to_owned(),
    }];
    let source = Source {
        title: "Plan".to_owned(),
        reference: None,
        date: None,
        origin: Origin::Independent,
        marking: None,
    };
    review.sources.insert("plan".parse().unwrap(), source);
    put(&desk, &review);
    let mut hand = Hand::at(desk, LARGE);
    // Before the lock the key does nothing, and Enter leads on.
    hand.press("<enter>/A3<enter>y");
    assert!(!hand.screen().contains("Why do they differ"));
    hand.press("L12/A3<enter>");
    assert!(
        hand.screen()
            .contains("You: 3, the line: 2. Why: no reason given (y)")
    );
    hand.press("<enter>").settle();
    assert!(hand.screen().contains("The line says 2, you say 3."));
    insta::assert_snapshot!("why-gap", hand.screen());
    // Left open, it is not asked again.
    hand.press("<esc><enter>");
    assert!(
        !hand.screen().contains("The line says 2"),
        "{}",
        hand.screen()
    );
    hand.press("/A3<enter>y3").settle();
    let kept = |hand: &mut Hand| {
        let review: Review = from_text(&hand.file(FILE)).unwrap();
        review.answers[&a3].gap_because.clone()
    };
    assert_eq!(kept(&mut hand).unwrap().code, GapCode::OutputsForOutcomes);
    assert!(hand.screen().contains("outputs taken for outcomes"));
    // In words; then with the line's own level it goes, and undo brings it back.
    hand.press("y5Counted otherwise.<ctrl-s>").settle();
    assert_eq!(kept(&mut hand).unwrap().text, "Counted otherwise.");
    hand.press("s");
    let mut page = hand.screen();
    for _ in 0..20 {
        hand.press("<pgdn>");
        page.push_str(&hand.screen());
    }
    assert!(page.contains("Counted otherwise."), "{page}");
    hand.press("<esc>");
    hand.press("2<esc>").settle();
    assert_eq!(kept(&mut hand), None);
    hand.press("u").settle();
    assert_eq!(kept(&mut hand).unwrap().code, GapCode::Other);
}

#[test]
fn the_lock_and_what_it_shows_in_dutch() {
    let mut hand = Hand::at(desk().in_language("nl"), LARGE);
    hand.press("<enter>L");
    insta::assert_snapshot!("lock-nl", hand.screen());
    hand.press("1");
    insta::assert_snapshot!("confirm-nl", hand.screen());
    hand.press("2<home>").settle();
    insta::assert_snapshot!("revealed-nl", hand.screen());
    // There is one lock: its key is not offered again.
    let hints = hand.screen();
    let last = hints.lines().last().unwrap_or_default();
    assert!(!last.contains("L "), "{last}");
}
