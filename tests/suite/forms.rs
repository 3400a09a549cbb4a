//! Forms: keys in; screen and file out.

use crate::desk::Desk;
use crate::hand::Hand;

const SMALL: (u16, u16) = (80, 24);
const LARGE: (u16, u16) = (200, 50);
const DRAFT: &str = "2026-H2/oefenmissie-sarovia.bz-01.ron";
const NOT_BEGUN: &str = "2026-H2/oefenmissie-sarovia.def-01.ron";
const ROUND: &str = "2026-H2/round.ron";
/// Eight answers with which nothing stands in the way.
const CLEAN: &str = "2<enter>2<enter>2<enter>2<enter>2<enter>2<enter>2<enter>1";

/// The practice mission: `bz-01` has a draft of it, `def-01` has not begun.
fn practice(person: &str, language: &'static str, size: (u16, u16)) -> Hand {
    let desk = Desk::sample().as_reviewer(person).in_language(language);
    let mut hand = Hand::at(desk, size);
    hand.press("<enter>");
    hand
}

/// The draft, with the form open to which `keys` lead.
fn form(language: &'static str, size: (u16, u16), keys: &str) -> Hand {
    let mut hand = practice("bz-01", language, size);
    hand.press(keys);
    hand
}

#[test]
fn the_declaration_comes_first_and_tells_only_what_one_must_know_to_answer() {
    let mut hand = practice("def-01", "nl", SMALL);
    insta::assert_snapshot!(hand.screen());
    let mut hand = practice("def-01", "en", LARGE);
    let screen = hand.screen();
    let contribution = hand.desk.file("contributions/oefenmissie-sarovia.ron");
    let objective = contribution.split("Objective(").nth(1).unwrap();
    let text = objective.split("\"en\": \"").nth(1).unwrap();
    let text = text.split('"').next().unwrap();
    assert!(!screen.contains(&text[..30]), "{text}");
    insta::assert_snapshot!(screen);
}

#[test]
fn a_clean_declaration_leads_to_the_questions_and_from_there_home() {
    let mut hand = practice("def-01", "en", SMALL);
    hand.press(CLEAN).press("<enter>").settle();
    assert!(
        hand.screen().contains("A1 · lesson 1a"),
        "{}",
        hand.screen()
    );
    let file = hand.file(NOT_BEGUN);
    assert!(file.contains("blocking: false"), "{file}");
    hand.press("<esc>");
    assert!(hand.screen().contains("Your reviews"), "{}", hand.screen());
}

#[test]
fn an_answer_that_stops_says_why_and_returns_the_assignment_and_nothing_else_is_kept() {
    let mut hand = practice("def-01", "nl", SMALL);
    hand.press("2<enter>1<enter>").wait();
    insta::assert_snapshot!(hand.screen());
    hand.press("2");
    let round = hand.desk.file(ROUND);
    assert!(
        round.contains(r#""def-01": Assigned(status: Returned)"#),
        "{round}"
    );
    let desk = hand.kill();
    assert!(!desk.root().join(NOT_BEGUN).exists());
    let state = desk.room().join("state");
    for file in crate::desk::files_below(&state) {
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(!text.contains("T2"), "{} holds {text}", file.display());
    }
}

#[test]
fn a_block_that_the_coordinator_lifted_is_said_on_the_form_and_the_reviewer_goes_on() {
    use peil::domain::round::{Round, Waiver, WaiverCode};
    use peil::store::codec::{from_text, to_text};
    let desk = Desk::sample().as_reviewer("def-01").in_language("nl");
    let mut round: Round = from_text(&desk.file(ROUND)).unwrap();
    round.waivers.push(Waiver {
        contribution: "oefenmissie-sarovia".parse().unwrap(),
        person: "def-01".parse().unwrap(),
        by: "coord-01".parse().unwrap(),
        on: "2026-11-10".parse().unwrap(),
        code: WaiverCode::LineRelation,
    });
    desk.write(ROUND, &to_text(&round).unwrap());
    let mut hand = Hand::at(desk, LARGE);
    hand.press("<enter>2<enter>1<enter>");
    let screen = hand.screen();
    assert!(
        screen.contains("blokkade voor u opgeheven: lijnverhouding"),
        "{screen}"
    );
    assert!(screen.contains("u kunt verder"), "{screen}");
    hand.press("2<enter>2<enter>2<enter>2<enter>2<enter>1<enter><enter>");
    hand.settle();
    let screen = hand.screen();
    assert!(screen.contains("A1 · les 1a"), "{screen}");
    assert!(hand.file(NOT_BEGUN).contains("blocking: true"));
    let check = hand.desk.peil("check").stdout;
    assert!(!check.contains("block-not-lifted"), "{check}");
}

#[test]
fn an_answer_given_by_mistake_is_corrected() {
    let mut hand = practice("def-01", "en", SMALL);
    hand.press("1<enter>");
    assert!(
        hand.screen()
            .contains("You cannot review this contribution")
    );
    hand.press("1").press(CLEAN).press("<enter>").settle();
    assert!(
        hand.screen().contains("A1 · lesson 1a"),
        "{}",
        hand.screen()
    );
}

#[test]
fn leaving_a_declaration_half_answered_asks_once_and_keeps_nothing() {
    let mut hand = practice("def-01", "en", SMALL);
    hand.press("2<enter>2<esc>");
    assert!(hand.screen().contains("Leave without storing"));
    hand.press("2");
    assert!(hand.screen().contains("Your reviews"), "{}", hand.screen());
    assert!(!hand.desk.root().join(NOT_BEGUN).exists());
}

#[test]
fn a_new_source_is_entered_and_cited_from_the_keyboard() {
    let mut hand = form("nl", SMALL, "en");
    insta::assert_snapshot!(hand.screen());
    hand.press("<ctrl-s>");
    assert!(hand.screen().contains("Vul het in."), "{}", hand.screen());
    hand.press("Verslag van de ambassade<tab>3<tab>blz. 4<tab>BZ-2026-17<tab>3-2-2026<ctrl-s>");
    let file = hand.file(DRAFT);
    assert!(
        file.contains(r#"title: "Verslag van de ambassade""#),
        "{file}"
    );
    assert!(file.contains(r#"(source: "verslag-van-de-ambassade", place: "blz. 4")"#));
    assert!(file.contains(r#"date: "2026-02-03""#));
}

#[test]
fn everything_entered_in_a_form_survives_a_kill() {
    let mut hand = form("en", SMALL, "en");
    hand.press("Embassy report<tab>3<tab>p. 12<left>").wait();
    let desk = hand.kill();
    let mut hand = Hand::at(desk, SMALL);
    hand.press("<enter>");
    let screen = hand.screen();
    assert!(screen.contains("New source"), "{screen}");
    assert!(screen.contains("Embassy report"), "{screen}");
    assert!(screen.contains("p. 12"), "{screen}");
    hand.press("0<ctrl-s>");
    let file = hand.file(DRAFT);
    assert!(file.contains(r#"place: "p. 102""#), "{file}");
    assert!(file.contains("origin: Post"), "{file}");
    let desk = hand.kill();
    let mut hand = Hand::at(desk, SMALL);
    hand.press("<enter>");
    assert!(
        !hand.screen().contains("New source"),
        "stored is no longer half typed"
    );
}

#[test]
fn a_forecast_shows_its_event_and_keeps_its_order() {
    let mut hand = form("en", SMALL, "/I1<enter>1");
    hand.press("1<tab>60<tab>50<tab>70<tab>");
    insta::assert_snapshot!(hand.screen());
    hand.press("<ctrl-s>");
    hand.press("<ctrl-a>20<ctrl-s>");
    let file = hand.file(DRAFT);
    let score = "Forecast(event: \"patrols-on-target\", low: 20, best: 50, high: 70)";
    let flat = file.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        flat.replace("( ", "(").replace(", )", ")").contains(score),
        "{file}"
    );
}

#[test]
fn assumptions_stand_with_what_would_show_them_failing() {
    let mut hand = form("nl", LARGE, "/B4<enter>1");
    insta::assert_snapshot!(hand.screen());
}

#[test]
fn leaving_a_judgement_stores_what_there_is() {
    let mut hand = form("en", LARGE, "J1");
    hand.press("3<tab>2<tab>The aims are within reach.<alt-enter>Mostly.");
    insta::assert_snapshot!(hand.screen());
    hand.press("<esc>");
    let file = hand.file(DRAFT);
    assert!(file.contains("verdict: Level(3)"), "{file}");
    assert!(
        file.contains("The aims are within reach.\nMostly."),
        "{file}"
    );
}

#[test]
fn a_recommendation_asks_what_its_kind_requires_and_no_word_is_lost() {
    let mut hand = form("nl", SMALL, "J2");
    hand.press(
        "2<tab>Scherp de doelen aan.<tab>Directeur<tab><tab>Nieuwe doelen<tab>Bureau<tab>ooit",
    );
    insta::assert_snapshot!(hand.screen());
    hand.press("<esc>");
    assert!(hand.screen().contains("Weggaan zonder te bewaren"));
    hand.press("<esc><ctrl-a>1-3-2027<esc>");
    let file = hand.file(DRAFT);
    assert!(
        file.contains(r#""scherp-de-doelen-aan": Recommendation("#),
        "{file}"
    );
    assert!(file.contains(r#"due: "2027-03-01""#), "{file}");
}

#[test]
fn a_click_chooses_an_option_and_goes_to_a_field() {
    let mut hand = form("en", SMALL, "J3");
    hand.click("senior officials").click("Why?");
    hand.press("No answer twice.").click("[ Store ]");
    let file = hand.file(DRAFT);
    assert!(file.contains("level: Senior"), "{file}");
    assert!(file.contains(r#"because: "No answer twice.""#), "{file}");
}

#[test]
fn pasted_lines_become_one_in_a_field_of_one_line() {
    let mut hand = form("en", SMALL, "en");
    hand.paste("Report\nof the embassy\t2026");
    hand.press("<tab>1<ctrl-s>");
    let file = hand.file(DRAFT);
    assert!(
        file.contains(r#"title: "Report of the embassy 2026""#),
        "{file}"
    );
}

#[test]
fn the_field_in_focus_is_always_in_sight_at_any_size_and_in_any_language() {
    let forms = [
        "en",
        "e1",
        "/I1<enter>11",
        "/I2<enter>12",
        "/B4<enter>1",
        "J1",
        "J25",
        "J26",
        "J3<right><right>",
        "J4<right>2",
    ];
    for (size, languages) in [
        ((60, 15), &["nl", "en"][..]),
        (SMALL, &["nl", "en"]),
        (LARGE, &["nl"]),
    ] {
        for language in languages.iter().copied() {
            for keys in forms {
                let mut hand = form(language, size, keys);
                let mut before = String::new();
                for _ in 0..40 {
                    hand.press("<tab>");
                    let screen = hand.screen();
                    if screen == before {
                        break;
                    }
                    before.clone_from(&screen);
                    let button = screen.contains("[ Bewaren ]") || screen.contains("[ Store ]");
                    let shown = screen.contains('▸') || button;
                    assert!(shown, "{keys} {language} {size:?}\n{screen}");
                    assert!(!screen.contains("[field"), "{screen}");
                }
                assert!(hand.screen().contains("[ "), "{keys}: the end was reached");
            }
        }
    }
}
