//! A checklist that can be answered: one name for each thing, an anchor for each level, rules that lead somewhere.

use super::file::File;
use super::rule::{Found, RegisterCase, Rule};
use crate::domain::checklist::Checklist;
use crate::domain::id::{LessonId, QuestionId};
use crate::domain::question::QuestionKind;
use crate::domain::scale::Level;

pub(super) const RULES: &[Rule] = &[
    Rule::register("anchor-count", anchor_count),
    Rule::register("scale-line", scale_line),
    Rule::register("rule-unknown-question", rule_unknown_question),
    Rule::register("rule-off-scale", rule_off_scale),
    Rule::register("unknown-lesson", unknown_lesson),
];

fn anchor_count(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    for file in case.register.readable_checklists() {
        let levels = file.value.scale.levels.len();
        for (s, section) in file.value.sections.iter().enumerate() {
            for (q, question) in section.questions.iter().enumerate() {
                let number = question.anchors.len();
                let asked = match question.kind {
                    QuestionKind::Ordinal => levels,
                    _ => 0,
                };
                if number != 0 && number != asked {
                    let (s, q) = (s.to_string(), q.to_string());
                    found.error(
                        file,
                        &["sections", &s, "questions", &q, "anchors"],
                        &[
                            ("question", &question.id),
                            ("number", &number),
                            ("levels", &asked),
                        ],
                    );
                }
            }
        }
    }
}

/// The line is a level of the scale, and a scale has at least two levels and one key for each.
fn scale_line(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    for file in case.register.readable_checklists() {
        let scale = &file.value.scale;
        let levels = scale.levels.len();
        if !scale.contains(scale.line) || !(2..=9).contains(&levels) {
            let arguments: [(_, &dyn std::fmt::Display); 2] =
                [("level", &scale.line), ("levels", &levels)];
            found.error(file, &["scale", "line"], &arguments);
        }
    }
}

/// Each question that a rule of the checklist names, with the rule and its field.
fn named(checklist: &Checklist) -> Vec<([&'static str; 2], &QuestionId)> {
    let mut named = Vec::new();
    if let Some(rule) = &checklist.judgement {
        named.push((["judgement", "progress"], &rule.progress));
        let caps = rule.cap_questions.iter();
        named.extend(caps.map(|id| (["judgement", "cap_questions"], id)));
        let beside = rule.beside_mission.iter();
        named.extend(beside.map(|id| (["judgement", "beside_mission"], id)));
    }
    if let Some(rule) = &checklist.escalation {
        let senior = rule.senior_questions.iter();
        named.extend(senior.map(|id| (["escalation", "senior_questions"], id)));
        let on_yes = rule.senior_on_yes.iter();
        named.extend(on_yes.map(|id| (["escalation", "senior_on_yes"], id)));
    }
    named
}

fn rule_unknown_question(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    for file in case.register.readable_checklists() {
        for (keys, id) in named(file.value) {
            if file.value.question(id).is_none() {
                found.error(file, &keys, &[("question", id)]);
                let known = file.value.questions();
                found.meant(id.as_str(), known.map(|(_, one)| one.id.as_str()));
            }
        }
    }
}

fn rule_off_scale(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    for file in case.register.readable_checklists() {
        let mut ask = |keys: [&str; 2], level: Level| off_scale(file, keys, level, found);
        if let Some(rule) = &file.value.judgement {
            ask(["judgement", "cap_at"], rule.cap_at);
            ask(["judgement", "capped_to"], rule.capped_to);
            let failed = rule.failed_assumption_capped_to;
            ask(["judgement", "failed_assumption_capped_to"], failed);
        }
        if let Some(rule) = &file.value.escalation {
            ask(["escalation", "senior_at"], rule.senior_at);
            ask(["escalation", "political_at"], rule.political_at);
        }
    }
}

fn off_scale(file: &File<'_, Checklist>, keys: [&str; 2], level: Level, found: &mut Found<'_>) {
    let scale = &file.value.scale;
    if !scale.contains(level) {
        let levels = scale.levels.len();
        let arguments: [(_, &dyn std::fmt::Display); 2] = [("level", &level), ("levels", &levels)];
        found.error(file, &keys, &arguments);
    }
}

fn unknown_lesson(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    for file in case.register.readable_checklists() {
        for (s, section) in file.value.sections.iter().enumerate() {
            for (q, question) in section.questions.iter().enumerate() {
                if !file.value.lessons.contains_key(&question.lesson) {
                    let (s, q) = (s.to_string(), q.to_string());
                    found.warning(
                        file,
                        &["sections", &s, "questions", &q, "lesson"],
                        &[("question", &question.id), ("lesson", &question.lesson)],
                    );
                    let known = file.value.lessons.keys();
                    found.meant(question.lesson.as_str(), known.map(LessonId::as_str));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::world::{World, id};
    use crate::domain::localized::Localized;
    use crate::domain::scale::Level;

    const FILE: &str = "checklists/m.v1.ron";

    #[test]
    fn a_question_has_an_anchor_for_each_level_or_none() {
        let mut world = World::sound();
        assert_eq!(world.question("A1").anchors.len(), 4);
        assert!(world.question("A2").anchors.is_empty());
        world.question("A1").anchors.pop();
        world.question("B1").anchors = vec![Localized::only("nl", "ja")];
        assert_eq!(
            world.fired("anchor-count"),
            [
                format!("error {FILE}: sections/0/questions/0/anchors"),
                format!("error {FILE}: sections/1/questions/0/anchors"),
            ]
        );
        world.question("A1").anchors.clear();
        world.question("B1").anchors.clear();
        assert_eq!(world.fired("anchor-count"), [""; 0]);
    }

    #[test]
    fn the_line_lies_on_the_scale() {
        let mut world = World::sound();
        world.checklist.scale.line = Level::new(5).unwrap();
        assert_eq!(
            world.fired("scale-line"),
            [format!("error {FILE}: scale/line")]
        );
        world.checklist.scale.line = Level::new(1).unwrap();
        assert_eq!(world.fired("scale-line"), [""; 0]);
        world.checklist.scale.levels.truncate(1);
        assert_eq!(world.fired("scale-line").len(), 1);
    }

    #[test]
    fn the_checklists_own_rules_name_questions_and_levels_that_exist() {
        let mut world = World::sound();
        let judgement = world.checklist.judgement.as_mut().unwrap();
        judgement.progress = id("Z1");
        judgement.capped_to = Level::new(9).unwrap();
        let escalation = world.checklist.escalation.as_mut().unwrap();
        escalation.senior_on_yes.push(id("Z2"));
        escalation.political_at = Level::new(5).unwrap();
        assert_eq!(
            world.fired("rule-unknown-question"),
            [
                format!("error {FILE}: escalation/senior_on_yes"),
                format!("error {FILE}: judgement/progress"),
            ]
        );
        assert_eq!(
            world.fired("rule-off-scale"),
            [
                format!("error {FILE}: escalation/political_at"),
                format!("error {FILE}: judgement/capped_to"),
            ]
        );
    }

    #[test]
    fn a_question_derives_from_a_lesson_that_the_checklist_tells() {
        let mut world = World::sound();
        world.question("B1").lesson = id("9z");
        assert_eq!(
            world.fired("unknown-lesson"),
            [format!("warning {FILE}: sections/1/questions/0/lesson")]
        );
    }
}
