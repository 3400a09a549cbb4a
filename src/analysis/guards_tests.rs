//! What the hints of `guards.rs` promise.

use jiff::civil::date;

use super::*;
use crate::domain::judgement_rule::JudgementRule;
use crate::domain::objective::{Objective, ObjectiveAmendment, ObjectiveChange, Yardstick};
use crate::domain::sample;
use crate::i18n::{Language, Texts, Value};

const COMMENT: &str = "The trainers reached every unit, on time and as agreed.";

fn review(levels: &[(&str, u8)]) -> Review {
    sample::review("a", "2026-H1", "bz-01", levels)
}

fn comment(review: &mut Review, question: &str, strengths: &str, concerns: &str) {
    let id = sample::question_id(question);
    let answer = review.answers.entry(id).or_default();
    answer.strengths = strengths.to_owned();
    answer.concerns = concerns.to_owned();
}

fn id(question: &str) -> QuestionId {
    sample::question_id(question)
}

#[test]
fn a_comment_of_last_period_is_recognised_whatever_its_accents_case_and_spaces() {
    let checklist = sample::checklist(4, 3);
    let mut before = review(&[]);
    comment(&mut before, "A1", COMMENT, "");
    let mut now = review(&[]);
    let reworked = "  the TRAINERS reached évery unit,\n on time and as agreed!";
    comment(&mut now, "B1", "", reworked);
    let question = id("B1");
    assert_eq!(
        copied(&now, &checklist, Some(&before)),
        [Guard::CopiedFromBefore { question }]
    );
    assert_eq!(copied(&now, &checklist, None), []);
    comment(
        &mut now,
        "B1",
        "",
        "The trainers reached most units, later than agreed.",
    );
    assert_eq!(copied(&now, &checklist, Some(&before)), []);
}

#[test]
fn a_comment_that_stands_at_two_questions_is_named_at_the_second() {
    let checklist = sample::checklist(4, 3);
    let mut review = review(&[]);
    comment(&mut review, "A2", COMMENT, "");
    comment(&mut review, "B3", COMMENT, "");
    let (question, other) = (id("B3"), id("A2"));
    assert_eq!(
        copied(&review, &checklist, None),
        [Guard::CopiedFromQuestion { question, other }]
    );
}

#[test]
fn a_short_comment_may_stand_twice() {
    let checklist = sample::checklist(4, 3);
    let mut review = review(&[]);
    comment(&mut review, "A2", "See A1.", "");
    comment(&mut review, "B3", "See A1.", "");
    assert_eq!(copied(&review, &checklist, Some(&review)), []);
}

#[test]
fn five_times_the_same_level_is_a_hint_and_one_other_level_takes_it_away() {
    let checklist = sample::checklist(4, 3);
    let mut levels = vec![("A1", 3), ("A2", 3), ("A3", 3), ("B1", 3)];
    assert_eq!(all_same_level(&review(&levels), &checklist), None);
    levels.push(("B2", 3));
    let level = sample::level(3);
    assert_eq!(
        all_same_level(&review(&levels), &checklist),
        Some(Guard::AllSameLevel { level, count: 5 })
    );
    levels.push(("B3", 2));
    assert_eq!(all_same_level(&review(&levels), &checklist), None);
}

#[test]
fn only_strengths_and_only_concerns_are_hints_and_both_are_not() {
    let mut good = review(&[]);
    let mut bad = review(&[]);
    for question in ["A1", "A2", "A3"] {
        assert_eq!(one_sided(&good), None);
        comment(&mut good, question, "Good.", "");
        comment(&mut bad, question, "", "Bad.");
    }
    assert_eq!(one_sided(&good), Some(Guard::OnlyStrengths { count: 3 }));
    assert_eq!(one_sided(&bad), Some(Guard::OnlyConcerns { count: 3 }));
    comment(&mut good, "B1", "", "But this.");
    assert_eq!(one_sided(&good), None);
}

#[test]
fn evidence_from_mission_and_line_alone_is_a_hint_until_another_source_comes() {
    let mut review = review(&[("A1", 3), ("A2", 3)]);
    assert_eq!(evidence_from_mission_or_line(&review), None);
    sample::cite(&mut review, "A1", Origin::Mission);
    sample::cite(&mut review, "A2", Origin::Line);
    assert_eq!(
        evidence_from_mission_or_line(&review),
        Some(Guard::EvidenceFromMissionOrLine { count: 2 })
    );
    sample::cite(&mut review, "A2", Origin::Post);
    assert_eq!(evidence_from_mission_or_line(&review), None);
}

#[test]
fn a_key_judgement_needs_evidence_from_outside_unless_its_lack_is_said() {
    let mut checklist = sample::checklist(4, 3);
    let mut review = review(&[("A1", 3), ("A2", 3), ("C1", 3)]);
    sample::cite(&mut review, "A1", Origin::Independent);
    sample::cite(&mut review, "C1", Origin::Line);
    assert_eq!(key_without_outside_evidence(&review, &checklist), []);
    checklist.judgement = Some(JudgementRule {
        progress: id("C1"),
        cap_questions: vec![id("A1"), id("B1")],
        cap_at: sample::level(1),
        capped_to: sample::level(2),
        failed_assumption_capped_to: sample::level(2),
        cannot_assess_limit: (1, 3),
        beside_mission: Vec::new(),
    });
    let question = id("C1");
    assert_eq!(
        key_without_outside_evidence(&review, &checklist),
        [Guard::KeyWithoutOutsideEvidence { question }]
    );
    let answer = review.answers.get_mut(&id("C1")).unwrap();
    answer.confidence = Confidence::Low(LowConfidence::MissionOrLineOnly);
    assert_eq!(key_without_outside_evidence(&review, &checklist), []);
}

#[test]
fn an_objective_that_reads_otherwise_now_is_a_hint_and_a_postponed_one_is_not() {
    let mut contribution = sample::contribution("a");
    let amended = |change| ObjectiveAmendment {
        on: date(2026, 1, 1),
        change,
        because: sample::text(""),
    };
    for (name, change) in [
        ("reworded", ObjectiveChange::Reworded(sample::text("Less"))),
        ("postponed", ObjectiveChange::Postponed(date(2027, 1, 1))),
    ] {
        contribution.objectives.push(Objective {
            id: name.parse().unwrap(),
            text: sample::text("More"),
            recorded: date(2025, 1, 1),
            yardstick: Yardstick::NotRecorded,
            amendments: vec![amended(change)],
        });
    }
    let objective = "reworded".parse().unwrap();
    assert_eq!(
        objectives_changed(&contribution),
        [Guard::ObjectiveChanged { objective }]
    );
}

#[test]
fn every_hint_has_words_in_every_language_that_name_what_it_is_about() {
    let (question, other) = (id("B3"), id("A2"));
    let all = [
        Guard::CopiedFromBefore {
            question: question.clone(),
        },
        Guard::CopiedFromQuestion {
            question: question.clone(),
            other,
        },
        Guard::AllSameLevel {
            level: sample::level(3),
            count: 7,
        },
        Guard::OnlyStrengths { count: 7 },
        Guard::OnlyConcerns { count: 7 },
        Guard::EvidenceFromMissionOrLine { count: 7 },
        Guard::KeyWithoutOutsideEvidence { question },
        Guard::ObjectiveChanged {
            objective: "reform".parse().unwrap(),
        },
    ];
    for language in Language::all() {
        let texts = Texts::new(*language);
        for guard in &all {
            let arguments = guard.arguments();
            let values: Vec<(&str, Value)> = arguments
                .iter()
                .map(|(name, value)| (*name, Value::from(value.as_str())))
                .collect();
            let words = texts.with(&format!("guard-{}", guard.key()), &values);
            for (name, value) in &arguments {
                assert!(words.contains(value.as_str()), "{name} in {words}");
            }
        }
    }
}
