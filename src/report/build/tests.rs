//! The summaries as their readers get them.

use super::contribution::contribution_summary;
use super::review::review_summary;
use super::sample::{period, sample};
use crate::domain::id::PersonId;
use crate::domain::visibility::Visibility;
use crate::i18n::{Language, Texts};
use crate::report::document::{Block, Document};
use crate::report::render::{Page, Renderer, markdown::Markdown, terminal::Terminal};

fn shown(document: &Document) -> String {
    let page = Page::default();
    String::from_utf8(Terminal { page }.render(document).unwrap()).unwrap()
}

#[test]
fn a_review_is_summarised_in_both_languages() {
    let sample = sample();
    for language in Language::all() {
        let texts = Texts::new(*language);
        let document = review_summary(&sample.review_inputs(), &texts, &Visibility::all());
        insta::assert_snapshot!(format!("review-{}", language.tag), shown(&document));
    }
}

#[test]
fn a_contribution_is_summarised_in_both_languages() {
    let sample = sample();
    for language in Language::all() {
        let texts = Texts::new(*language);
        let inputs = sample.contribution_inputs();
        let document = contribution_summary(&inputs, &texts, &Visibility::all());
        insta::assert_snapshot!(format!("contribution-{}", language.tag), shown(&document));
    }
}

#[test]
fn the_limitation_stands_directly_under_the_judgement_as_large() {
    let sample = sample();
    let texts = Texts::new(Language::DUTCH);
    let document = contribution_summary(&sample.contribution_inputs(), &texts, &Visibility::all());
    let headings: Vec<(u8, &str)> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { level, words } => Some((*level, words.as_str())),
            _ => None,
        })
        .collect();
    let judgement = headings
        .iter()
        .position(|heading| *heading == (1, "Oordeel"))
        .unwrap();
    assert_eq!(
        headings[judgement + 1],
        (1, "Wat de beoordelaars niet konden zien")
    );
}

#[test]
fn before_the_lock_nothing_of_others_is_told() {
    let sample = sample();
    let texts = Texts::new(Language::DUTCH);
    let viewer = PersonId::new("jv-01").unwrap();
    let open = [(sample.contribution.id.clone(), period("2026-H2"))];
    let blind = Visibility::of(viewer, open);
    let full = sample.contribution_inputs();
    let hidden = shown(&contribution_summary(&full, &texts, &blind));
    assert!(hidden.contains("5 bestanden"), "{hidden}");
    // The same but for the count, whatever stands in the files that are hidden.
    let mut other = super::sample::sample();
    other.first.answers.clear();
    other.second.judgement = None;
    other.response.replies.clear();
    let inputs = other.contribution_inputs();
    assert_eq!(
        shown(&contribution_summary(&inputs, &texts, &blind)),
        hidden
    );
    let one = shown(&review_summary(&sample.review_inputs(), &texts, &blind));
    assert!(
        !one.contains("Onvoldoende") && one.contains("Eén bestand"),
        "{one}"
    );
}

#[test]
fn what_does_not_exist_is_said() {
    let sample = sample();
    let texts = Texts::new(Language::ENGLISH);
    let mut inputs = sample.contribution_inputs();
    inputs.reviews = vec![&sample.first];
    inputs.responses.clear();
    inputs.rounds.clear();
    let text = shown(&contribution_summary(&inputs, &texts, &Visibility::all()));
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "There was no self-report by the line.",
        "There is no earlier review to compare with.",
        "There was one reviewer; nothing can be said about agreement.",
        "No forecasts were made.",
        "There is no response of the line yet. It is due on 9 December 2026.",
        "No decision has been recorded yet.",
        "No actions have been agreed.",
    ] {
        assert!(flat.contains(words), "{words}\n{text}");
    }
    inputs.reviews.clear();
    let text = shown(&contribution_summary(&inputs, &texts, &Visibility::all()));
    assert!(text.contains("No review has been submitted"), "{text}");
}

#[test]
fn no_message_is_missing_and_no_line_is_too_wide() {
    let sample = sample();
    for language in Language::all() {
        let texts = Texts::new(*language);
        let inputs = sample.contribution_inputs();
        let document = contribution_summary(&inputs, &texts, &Visibility::all());
        for width in (40..=200).step_by(8) {
            for line in crate::report::render::lines::lines(&document, width) {
                let text: String = line.iter().map(|run| run.text.as_str()).collect();
                use unicode_width::UnicodeWidthStr;
                assert!(text.width() <= width, "{width}: {text}");
            }
        }
        let markdown = String::from_utf8(Markdown.render(&document).unwrap()).unwrap();
        assert!(
            !markdown.contains("\\[summary-") && !markdown.contains("\\[annex-"),
            "{markdown}"
        );
        assert_eq!(markdown.as_bytes(), Markdown.render(&document).unwrap());
    }
}
