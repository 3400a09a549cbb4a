//! What every new register starts with: the default checklist is whole, in both languages, and consistent.

use std::collections::BTreeSet;

use peil::content::{DEFAULT_CHECKLIST_PATH, starter_people, starter_register};
use peil::domain::checklist::Checklist;
use peil::domain::localized::Localized;
use peil::domain::people::People;
use peil::domain::question::QuestionKind;
use peil::domain::register::Register;
use peil::store::codec::{from_text, to_text};

use crate::sample::{assert_canonical, default_checklist, reviews};

/// Both languages are there, and say something.
fn assert_pair(text: &Localized, place: &str) {
    for language in ["nl", "en"] {
        let said = text.exact(language).unwrap_or_default().trim();
        assert!(!said.is_empty(), "{place} says nothing in {language}");
    }
}

#[test]
fn the_default_checklist_is_canonical_and_stands_where_it_says() {
    let checklist: Checklist = assert_canonical(&reviews().join(DEFAULT_CHECKLIST_PATH));
    assert_eq!(checklist, default_checklist());
    let name = format!("checklists/{}.v{}.ron", checklist.id, checklist.version);
    assert_eq!(name, DEFAULT_CHECKLIST_PATH);
}

#[test]
fn the_default_checklist_has_34_questions_in_10_sections_with_ids_of_their_own() {
    let checklist = default_checklist();
    assert_eq!(checklist.sections.len(), 10);
    assert_eq!(checklist.questions().count(), 34);
    let declared = checklist.declaration.questions.iter().map(|one| &one.id);
    let all: Vec<_> = checklist
        .questions()
        .map(|(_, one)| &one.id)
        .chain(declared)
        .collect();
    let different: BTreeSet<_> = all
        .iter()
        .map(|id| id.as_str().to_ascii_lowercase())
        .collect();
    assert_eq!(different.len(), all.len());
    for (section, question) in checklist.questions() {
        assert!(
            question.id.as_str().starts_with(section.id.as_str()),
            "{}",
            question.id
        );
        assert!(
            checklist.lessons.contains_key(&question.lesson),
            "{}",
            question.id
        );
    }
}

#[test]
fn the_default_checklist_speaks_both_languages_and_describes_every_level() {
    let checklist = default_checklist();
    assert_pair(&checklist.title, "title");
    assert_pair(&checklist.source, "source");
    for (id, text) in &checklist.lessons {
        assert_pair(text, id.as_str());
    }
    for (level, name) in checklist.scale.iter() {
        assert_pair(&name.label, &format!("label {level}"));
        assert_pair(&name.anchor, &format!("anchor {level}"));
    }
    for section in &checklist.sections {
        assert_pair(&section.title, section.id.as_str());
    }
    for (_, question) in checklist.questions() {
        let place = question.id.as_str();
        assert_pair(&question.text, place);
        assert_pair(&question.guidance, place);
        let levels = match question.kind {
            QuestionKind::Ordinal => checklist.scale.levels.len(),
            _ => 0,
        };
        assert_eq!(question.anchors.len(), levels, "{place}");
        for anchor in &question.anchors {
            assert_pair(anchor, place);
        }
    }
    for kind in &checklist.recommendations {
        assert_pair(&kind.title, kind.code.as_str());
    }
    for question in &checklist.declaration.questions {
        assert_pair(&question.text, question.id.as_str());
    }
}

#[test]
fn the_rules_of_the_default_checklist_name_questions_that_it_asks() {
    let checklist = default_checklist();
    let judgement = checklist.judgement.as_ref().unwrap();
    let escalation = checklist.escalation.as_ref().unwrap();
    let named = std::iter::once(&judgement.progress)
        .chain(&judgement.cap_questions)
        .chain(&judgement.beside_mission)
        .chain(&escalation.senior_questions)
        .chain(&escalation.senior_on_yes);
    for id in named {
        assert!(checklist.question(id).is_some(), "{id}");
    }
    assert_eq!(checklist.recommendations.len(), 7);
    assert_eq!(checklist.declaration.questions.len(), 10);
}

#[test]
fn what_a_new_register_starts_with_reads_back_as_it_was_written() {
    let (register, people) = (starter_register(), starter_people());
    assert_eq!(
        from_text::<Register>(&to_text(&register).unwrap()),
        Ok(register)
    );
    assert_eq!(from_text::<People>(&to_text(&people).unwrap()), Ok(people));
}
