//! Keys in; screen and file out.

use crate::desk::Desk;
use crate::hand::Hand;

const SMALL: (u16, u16) = (80, 24);
const LARGE: (u16, u16) = (200, 50);
pub const FILE: &str = "2026-H2/eufor-althea.bz-01.ron";

/// A review whose declaration was made, and nothing else.
pub const DECLARED: &str = r#"Review(
    format: 1,
    illustrative: true,
    contribution: "eufor-althea",
    period: "2026-H2",
    person: "bz-01",
    role: Independent,
    checklist: ChecklistRef(
        id: "mission-contribution",
        version: 1,
    ),
    declaration: Declaration(
        version: 1,
        on: "2026-11-02",
        blocking: false,
        earlier_involvement: false,
        public_statement: false,
        able: true,
    ),
)
"#;

fn declared(language: &'static str, size: (u16, u16)) -> Hand {
    let desk = Desk::with_round("2026-H2")
        .as_reviewer("bz-01")
        .in_language(language);
    desk.write(FILE, DECLARED);
    Hand::at(desk, size)
}

#[test]
fn home_shows_my_reviews_first_with_their_state() {
    let mut hand = declared("en", SMALL);
    insta::assert_snapshot!(hand.screen());
}

#[test]
fn a_question_is_answered_by_one_digit_and_stands_in_the_file() {
    let mut hand = declared("nl", SMALL);
    hand.press("<enter>3").settle();
    insta::assert_snapshot!(hand.screen());
    insta::assert_snapshot!(hand.file(FILE));
}

#[test]
fn a_large_screen_uses_its_room() {
    let mut hand = declared("en", LARGE);
    hand.press("<enter>3c2").settle();
    insta::assert_snapshot!(hand.screen());
}

#[test]
fn one_changed_score_is_one_changed_line_of_the_file() {
    let mut hand = declared("en", SMALL);
    hand.press("<enter>3c1+good<esc>-less good<esc>");
    let before = hand.file(FILE);
    hand.press("2");
    let after = hand.file(FILE);
    let changed = before.lines().zip(after.lines()).filter(|(a, b)| a != b);
    assert_eq!(changed.count(), 1);
    assert_eq!(before.lines().count(), after.lines().count());
}

#[test]
fn enter_leads_from_the_level_to_confidence_and_comment() {
    let mut hand = declared("en", SMALL);
    hand.press("<enter>3<enter>");
    assert!(hand.screen().contains("A1 · confidence"));
    hand.press("3");
    assert!(hand.screen().contains("Why is confidence low?"));
    hand.press("3<enter>");
    hand.press("The aims are within reach.<esc>");
    let file = hand.file(FILE);
    assert!(file.contains("confidence: Low(Dated)"), "{file}");
    assert!(file.contains(r#"strengths: "The aims are within reach.""#));
}

#[test]
fn undo_and_redo_take_answers_back_and_bring_them_again() {
    let mut hand = declared("en", SMALL);
    hand.press("<enter>3");
    let answered = hand.file(FILE);
    hand.press("u");
    assert!(!hand.file(FILE).contains("\"A1\""));
    hand.press("U");
    assert_eq!(hand.file(FILE), answered);
}

#[test]
fn what_was_answered_survives_a_kill_before_the_next_key() {
    let mut hand = declared("en", SMALL);
    hand.press("<enter>3x1");
    hand.press("n4");
    let desk = hand.kill();
    let mut hand = Hand::at(desk, SMALL);
    hand.press("<enter>");
    if hand.screen().contains("Recovery after an interruption") {
        hand.press("<enter>");
    }
    let file = hand.file(FILE);
    assert!(file.contains("CannotBeAssessed(NoAccess)"), "{file}");
    assert!(file.contains("score: Level(4)"), "{file}");
}

#[test]
fn a_half_typed_comment_comes_back_at_the_same_place() {
    let mut hand = declared("en", SMALL);
    hand.press("<enter>jj+Half a sen<left><left>").wait();
    let desk = hand.kill();
    let mut hand = Hand::at(desk, SMALL);
    hand.press("<enter>");
    let screen = hand.screen();
    assert!(screen.contains("Half a sen"), "{screen}");
    assert!(screen.contains("you had typed this text"), "{screen}");
    hand.press("X<esc>");
    assert!(hand.file(FILE).contains("Half a sXen"));
}

#[test]
fn a_file_that_changed_underneath_is_not_overwritten_and_the_status_says_so() {
    let mut hand = declared("en", SMALL);
    hand.press("<enter>3").settle();
    let other = hand.desk.file(FILE).replace("Level(3)", "Level(1)");
    hand.desk.write(FILE, &other);
    hand.press("4").settle();
    assert_eq!(hand.desk.file(FILE), other);
    let screen = hand.screen();
    assert!(
        screen.contains("NOT in the file: file was changed by something else"),
        "{screen}"
    );
}

#[test]
fn the_language_switches_live() {
    let mut hand = declared("en", SMALL);
    hand.press("<enter>");
    assert!(hand.screen().contains("How realistic is the ambition"));
    hand.press("<f2>");
    assert!(
        hand.screen()
            .contains("Hoe realistisch is het ambitieniveau")
    );
    hand.press("c");
    assert!(hand.screen().contains("A1 · zekerheid"));
    hand.press("<f2>");
    assert!(hand.screen().contains("A1 · confidence"));
}

#[test]
fn searching_finds_accented_words_by_plain_letters_and_own_comments() {
    let mut hand = declared("nl", SMALL);
    hand.press("<enter>+geïntegreerde aanpak<esc>nn/geintegreerde")
        .settle();
    insta::assert_snapshot!(hand.screen());
    hand.press("<enter>");
    assert!(hand.screen().contains("A1 · les 1a"));
}

#[test]
fn a_terminal_that_is_too_small_says_so_and_waits() {
    let mut hand = declared("en", SMALL);
    hand.press("<enter>3");
    hand.resize(40, 10);
    assert!(hand.screen().contains("The window is too small"));
    hand.resize(5, 2);
    hand.screen();
    hand.resize(60, 15);
    assert!(hand.screen().contains("A1"));
}

#[test]
fn submitting_lists_everything_missing_and_brings_one_there() {
    let mut hand = declared("en", SMALL);
    hand.press("<enter>S");
    let screen = hand.screen();
    assert!(
        screen.contains("A1  How realistic") || screen.contains("A1 How realistic"),
        "{screen}"
    );
    hand.press("<down><down><enter>");
    assert!(
        hand.screen().contains("A4 · lesson 1a"),
        "{}",
        hand.screen()
    );
}

#[test]
fn help_comes_from_the_keymap() {
    let mut hand = declared("en", SMALL);
    hand.press("<enter>?");
    insta::assert_snapshot!(hand.screen());
}

#[test]
fn in_a_narrow_window_every_review_keeps_its_mission_and_person() {
    let desk = Desk::sample().as_reviewer("bz-02").in_language("nl");
    let mut hand = Hand::at(desk, (60, 15));
    let screen = hand.screen();
    for person in ["bz-01", "def-01", "jenv-01"] {
        let row = screen.lines().find(|line| line.contains(person));
        assert!(
            row.is_some_and(|row| row.contains("Oefenmissie")),
            "{screen}"
        );
    }
    assert!(screen.contains("11 dagen te laat"), "{screen}");
}

#[test]
fn a_choice_that_does_not_fit_says_that_there_is_more() {
    let mut hand = Hand::at(Desk::sample(), SMALL);
    let screen = hand.screen();
    assert!(screen.contains('↓') && !screen.contains('↑'), "{screen}");
    let screen = hand.press("<end>").screen();
    assert!(screen.contains('↑') && !screen.contains('↓'), "{screen}");
}

#[test]
fn what_is_missing_reads_as_one_sentence() {
    let mut hand = declared("nl", SMALL);
    let screen = hand.press("<enter>2S").screen();
    assert!(
        screen.contains("Nog nodig: zekerheid, een toelichting"),
        "{screen}"
    );
    assert!(!screen.contains(".,"), "{screen}");
}

#[test]
fn a_postponed_objective_says_until_when_and_why() {
    let desk = Desk::sample().as_reviewer("bz-01").in_language("nl");
    let mut hand = Hand::at(desk, LARGE);
    let screen = hand.press("<enter>i").screen();
    let screen = screen.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        screen.contains("Op 14 april 2026 uitgesteld tot 31 mei 2027"),
        "{screen}"
    );
    assert!(
        screen.contains("Zonder brandstof niet haalbaar"),
        "{screen}"
    );
    let sign = "Weerlegd als: Boten liggen langer dan dertig dagen stil";
    assert!(screen.contains(sign), "{screen}");
}

#[test]
fn the_number_of_assumptions_does_not_look_like_a_level() {
    let desk = Desk::sample().as_reviewer("bz-01");
    let mut hand = Hand::at(desk, SMALL);
    let screen = hand.press("<enter>").screen();
    assert!(screen.contains("✓ B4  4×"), "{screen}");
}
