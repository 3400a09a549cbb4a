//! The summaries of the sample register: true to its files, in both languages, with nothing empty.

use peil::domain::visibility::Visibility;
use peil::i18n::{Language, Texts};
use peil::report::document::Document;
use peil::report::render::{Page, RENDERERS, by_name};
use peil::session::Session;
use peil::store::Folder;

use crate::sample::reviews;

/// A session on the sample, for nobody in particular.
fn session(language: Language) -> Session {
    Session {
        folder: Folder::open(&reviews()).unwrap(),
        me: None,
        texts: Texts::new(language),
        today: jiff::civil::date(2026, 11, 24),
        visibility: Visibility::all(),
        state: None,
        early_because: None,
    }
}

pub fn summary(language: Language, contribution: &str, period: &str) -> Document {
    let (contribution, period) = (contribution.parse().unwrap(), period.parse().unwrap());
    session(language).summary_page(&contribution, period)
}

fn shown(document: &Document) -> String {
    let renderer = (by_name("terminal").unwrap().renderer)(Page::default());
    String::from_utf8(renderer.render(document).unwrap()).unwrap()
}

#[test]
fn the_end_of_resolute_support_reads_as_the_letter_tells_it() {
    for language in Language::all() {
        let document = summary(*language, "resolute-support", "2021-H1");
        insta::assert_snapshot!(
            format!("resolute-support-{}", language.tag),
            shown(&document)
        );
    }
}

#[test]
fn the_practice_mission_shows_every_part() {
    for language in Language::all() {
        let document = summary(*language, "oefenmissie-sarovia", "2026-H1");
        insta::assert_snapshot!(format!("practice-{}", language.tag), shown(&document));
    }
}

#[test]
fn every_summary_of_the_sample_is_whole_in_every_format() {
    for language in Language::all() {
        let session = session(*language);
        for contribution in session.folder.contributions.keys() {
            for period in session.folder.periods() {
                let document = session.summary_page(contribution, *period);
                assert!(
                    !document.notices.is_empty(),
                    "{contribution} {period}: illustrative"
                );
                for format in RENDERERS {
                    let name = format.name;
                    let renderer = (format.renderer)(Page::default());
                    let bytes = renderer.render(&document).unwrap();
                    let text = String::from_utf8(bytes).unwrap();
                    // A word that lacks in the language files shows as its key in brackets.
                    for key in ["[summary-", "[annex-", "[nl]", "[en]"] {
                        let escaped = key.replace('[', "\\[");
                        assert!(
                            !text.contains(key) && !text.contains(&escaped),
                            "{contribution} {period} {name}: {key}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn a_summary_tells_apart_what_became_of_an_objective_after_its_round() {
    let desk = crate::desk::Desk::sample();
    let flat = |period: &str| {
        let text = desk.peil(&format!("summary oefenmissie-sarovia {period}"));
        let text = text.ended(0).stdout;
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let change = "Postponed on 14 April 2026 to 31 May 2027.";
    let before = flat("2025-H2");
    assert!(
        before.contains(&format!("After this round: {change}")),
        "{before}"
    );
    let after = flat("2026-H1");
    assert!(
        after.contains(change) && !after.contains("After this round"),
        "{after}"
    );
}

#[test]
fn a_summary_says_that_a_self_report_came_after_the_first_lock() {
    use peil::domain::review::Review;
    use peil::store::codec::{from_text, to_text};
    let desk = crate::desk::Desk::sample();
    let path = "2025-H2/oefenmissie-sarovia.self-report.ron";
    let said = |desk: &crate::desk::Desk| {
        let text = desk
            .peil("summary oefenmissie-sarovia 2025-H2")
            .ended(0)
            .stdout;
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let words = "It came on 1 January 2026, after the first reviewer had locked on";
    assert!(!said(&desk).contains(words));
    let mut own: Review = from_text(&desk.file(path)).unwrap();
    own.seal.as_mut().unwrap().at = "2026-01-01T10:00:00Z".parse().unwrap();
    desk.write(path, &to_text(&own).unwrap());
    let late = said(&desk);
    assert!(late.contains(words), "{late}");
}
