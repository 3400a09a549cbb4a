//! What must hold for any value of the format: one text per value, and small changes that merge.
#![allow(clippy::unwrap_used)]

use std::fmt::Debug;
use std::path::Path;
use std::process::Command;

use jiff::Timestamp;
use peil::domain::answer::{Answer, Confidence, Score};
use peil::domain::review::{Review, ReviewRole};
use peil::domain::scale::Level;
use peil::domain::seal::Digest;
use peil::store::Loaded;
use peil::store::codec::{Stored, read, to_text};
use peil::store::seal::{seal_review, verify_seal};
use proptest::prelude::*;

use crate::{values, values_small};

/// Writes and reads `value`: the same value, its text canonical and the same once more.
fn round_trip<T: Stored + PartialEq + Debug>(value: &T) -> Loaded<T> {
    let text = to_text(value).unwrap();
    let loaded: Loaded<T> =
        read("x.ron", text.as_bytes()).unwrap_or_else(|findings| panic!("{findings:?}\n{text}"));
    assert_eq!(&loaded.value, value, "{text}");
    assert!(loaded.canonical && loaded.findings.is_empty(), "{text}");
    assert_eq!(to_text(&loaded.value).unwrap(), text);
    assert!(!loaded.has_comments(), "{text}");
    assert!(text.ends_with(")\n") && !text.contains('\r'));
    loaded
}

fn level(n: u8) -> Score {
    Score::Level(Level::new(n).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_review_is_its_text(review in values::review()) {
        round_trip(&review);
    }

    #[test]
    fn settings_are_their_text(
        register in values_small::register(),
        people in values_small::people(),
        outcomes in values_small::outcomes(),
    ) {
        round_trip(&register);
        round_trip(&people);
        round_trip(&outcomes);
    }

    #[test]
    fn what_is_reviewed_is_its_text(contribution in values_small::contribution()) {
        round_trip(&contribution);
    }

    #[test]
    fn a_round_and_what_follows_it_are_their_text(
        round in values_small::round(),
        response in values_small::response(),
        decision in values_small::decision(),
    ) {
        round_trip(&round);
        round_trip(&response);
        round_trip(&decision);
    }

    #[test]
    fn a_seal_holds_whatever_the_review_says(mut review in values::review()) {
        review.seal = None;
        let digest = Digest::of(b"");
        let at = Timestamp::UNIX_EPOCH;
        let (sealed, text) = seal_review(review, at, &digest, &digest, None).unwrap();
        prop_assert_eq!(verify_seal(&text, &sealed), Ok(()));
        prop_assert_eq!(text.lines().filter(|line| line.starts_with("    seal:")).count(), 1);
        round_trip(&sealed);
    }

    #[test]
    fn every_answer_is_found_at_its_line(review in values::review()) {
        let loaded = round_trip(&review);
        for question in review.answers.keys() {
            let key = question.as_str();
            for keys in [&["answers", key][..], &["answers", key, "confidence"]] {
                let span = loaded.locate(keys).unwrap();
                let line = loaded.line(span);
                let name = keys.last().unwrap();
                let rest: String = line.chars().skip(span.column - 1).collect();
                prop_assert!(rest.trim_start_matches('"').starts_with(name), "{keys:?}: {line}");
            }
        }
    }

    #[test]
    fn any_bytes_give_a_value_or_a_placed_finding(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read::<Review>("x.ron", &bytes);
    }

    #[test]
    fn any_cut_and_any_changed_character_give_a_value_or_a_placed_finding(
        review in values::review(),
        at in any::<prop::sample::Index>(),
        with in values::text(),
    ) {
        let text = to_text(&review).unwrap();
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let at = places[at.index(places.len())];
        let next = text[at..].chars().next().unwrap().len_utf8();
        let changed = format!("{}{with}{}", &text[..at], &text[at + next..]);
        for damaged in [&text[..at], &changed] {
            if let Err(findings) = read::<Review>("x.ron", damaged.as_bytes()) {
                prop_assert!(!findings.is_empty());
                for finding in findings {
                    if let (Some(span), Some(excerpt)) = (finding.span, &finding.excerpt) {
                        prop_assert!(span.line >= 1 && span.column >= 1 && span.end_column > span.column);
                        prop_assert!(span.column <= excerpt.chars().count() + 1, "{finding:?}");
                    }
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_checklist_is_its_text(checklist in values_small::checklist()) {
        round_trip(&checklist);
    }
}

fn plain_review() -> Review {
    let mut review = Review::new(
        "eufor-althea".parse().unwrap(),
        "2026-H2".parse().unwrap(),
        "bz-01".parse().unwrap(),
        ReviewRole::Independent,
        peil::domain::checklist::ChecklistRef {
            id: "mission-contribution".parse().unwrap(),
            version: 1,
        },
    );
    for (question, comment) in [
        ("A1", "Goed"),
        ("A2", ""),
        ("B1", "Een \"citaat\"\nen meer"),
    ] {
        let answer = Answer {
            score: level(2),
            confidence: Confidence::Medium,
            strengths: comment.to_owned(),
            ..Answer::default()
        };
        review.answers.insert(question.parse().unwrap(), answer);
    }
    review
}

fn change(review: &Review, question: &str, change: impl FnOnce(&mut Answer)) -> String {
    let mut review = review.clone();
    change(review.answers.get_mut(&question.parse().unwrap()).unwrap());
    to_text(&review).unwrap()
}

#[test]
fn a_text_of_64_kilobytes_of_the_worst_pieces_survives() {
    let mut review = plain_review();
    let worst = "\"# \\ \r\n\u{202e}\t\n    seal:\n<<<<<<< a\n##\"##".repeat(2000);
    let quotes = format!("{}\"{}", "#".repeat(65_536), "#".repeat(300));
    for (question, text) in [("A1", worst), ("B1", quotes)] {
        let answer = review.answers.get_mut(&question.parse().unwrap()).unwrap();
        assert!(text.len() > 64 * 1024);
        answer.concerns = text;
    }
    round_trip(&review);
}

/// The program `git` with `arguments` in `folder`; `None` where there is no git.
fn git(folder: &Path, arguments: &[&str]) -> Option<(bool, String)> {
    let output = Command::new("git")
        .current_dir(folder)
        .env("LC_ALL", "C")
        .args(arguments)
        .output();
    match output {
        Ok(output) => Some((
            output.status.success(),
            String::from_utf8(output.stdout).unwrap(),
        )),
        Err(_) => {
            eprintln!("skipped: there is no git here");
            None
        }
    }
}

fn files(texts: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in texts {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

#[test]
fn one_score_changed_is_a_diff_of_one_line() {
    let review = plain_review();
    let base = to_text(&review).unwrap();
    let changed = change(&review, "A2", |answer| answer.score = level(3));
    let folder = files(&[("a", &base), ("b", &changed)]);
    let arguments = ["diff", "--no-index", "--numstat", "--", "a", "b"];
    let Some((_, stat)) = git(folder.path(), &arguments) else {
        return;
    };
    assert!(stat.starts_with("1\t1\t"), "{stat}");
}

#[test]
fn one_answer_added_changes_no_line_of_another() {
    let review = plain_review();
    let base = to_text(&review).unwrap();
    let mut more = review.clone();
    more.answers
        .insert("A3".parse().unwrap(), Answer::default());
    let text = to_text(&more).unwrap();
    let folder = files(&[("a", &base), ("b", &text)]);
    let arguments = ["diff", "--no-index", "--numstat", "--", "a", "b"];
    let Some((_, stat)) = git(folder.path(), &arguments) else {
        return;
    };
    assert!(stat.starts_with("4\t0\t"), "{stat}");
}

#[test]
fn a_score_and_a_comment_of_one_answer_merge_by_plain_git() {
    let review = plain_review();
    let base = to_text(&review).unwrap();
    // A1 has a comment that is rewritten, A2 gets its first, B1's goes over several lines.
    for question in ["A1", "A2", "B1"] {
        for score in [level(3), Score::Yes] {
            let ours = change(&review, question, |answer| answer.score = score.clone());
            let theirs = change(&review, question, |answer| {
                answer.strengths = "Beter:\n\"veel\" beter".to_owned();
                answer.concerns = "Zorgen".to_owned();
            });
            let folder = files(&[("base", &base), ("ours", &ours), ("theirs", &theirs)]);
            let arguments = ["merge-file", "-p", "ours", "base", "theirs"];
            let Some((clean, merged)) = git(folder.path(), &arguments) else {
                return;
            };
            assert!(clean, "{merged}");
            let both = change(&review, question, |answer| {
                answer.score = score.clone();
                answer.strengths = "Beter:\n\"veel\" beter".to_owned();
                answer.concerns = "Zorgen".to_owned();
            });
            assert_eq!(merged, both);
        }
    }
}
