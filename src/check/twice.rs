//! One name for one thing: what stands in a list under an id stands there once.

use std::collections::BTreeSet;

use super::file::File;
use super::rule::{Found, RegisterCase, Rule};

pub(super) const RULES: &[Rule] = &[Rule::register("double-id", double_id)];

/// Each id in a list with the way to it.
type Ids<'a> = Vec<(Vec<String>, &'a str)>;

/// Ignoring case: Windows and macOS do so in names of files, and people when they speak.
fn ask<T>(file: &File<'_, T>, ids: Ids<'_>, found: &mut Found<'_>) {
    let mut seen = BTreeSet::new();
    for (keys, id) in ids {
        if !seen.insert(id.to_ascii_lowercase()) {
            let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
            found.error(file, &keys, &[("id", &id)]);
        }
    }
}

/// The ids in the list `name`.
fn list<'a>(name: &str, ids: impl Iterator<Item = &'a str>) -> Ids<'a> {
    let way = |index: usize| vec![name.to_owned(), index.to_string()];
    ids.enumerate()
        .map(|(index, id)| (way(index), id))
        .collect()
}

fn double_id(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    for file in case.register.register.iter() {
        let markings = file.value.markings.iter();
        let ids = list("markings", markings.map(|marking| marking.id.as_str()));
        ask(file, ids, found);
    }
    for file in case.register.readable_checklists() {
        let sections = file.value.sections.iter();
        let ids = list("sections", sections.map(|section| section.id.as_str()));
        ask(file, ids, found);
        let mut questions = Ids::new();
        for (s, section) in file.value.sections.iter().enumerate() {
            for (q, question) in section.questions.iter().enumerate() {
                let (s, q) = (s.to_string(), q.to_string());
                let keys = vec!["sections".to_owned(), s, "questions".to_owned(), q];
                questions.push((keys, question.id.as_str()));
            }
        }
        ask(file, questions, found);
        let kinds = file.value.recommendations.iter();
        let ids = list("recommendations", kinds.map(|kind| kind.code.as_str()));
        ask(file, ids, found);
        let declared = file.value.declaration.questions.iter();
        let way = |index: usize| {
            let names = ["declaration", "questions"];
            let names = names.map(str::to_owned).into_iter();
            names.chain([index.to_string()]).collect()
        };
        let ids = declared.enumerate();
        let ids = ids.map(|(index, one)| (way(index), one.id.as_str()));
        ask(file, ids.collect(), found);
    }
    for file in case.register.readable_contributions() {
        let objectives = file.value.objectives.iter();
        let ids = list("objectives", objectives.map(|one| one.id.as_str()));
        ask(file, ids, found);
        let assumptions = file.value.assumptions.iter();
        let ids = list("assumptions", assumptions.map(|one| one.id.as_str()));
        ask(file, ids, found);
    }
}

#[cfg(test)]
mod tests {
    use super::super::world::{World, id};

    #[test]
    fn a_question_stands_in_a_checklist_once_whatever_its_case() {
        let mut world = World::sound();
        world.question("B1").id = id("a1");
        let fired = world.fired("double-id");
        assert_eq!(fired, ["error checklists/m.v1.ron: sections/1/questions/0"]);
    }

    #[test]
    fn so_do_sections_kinds_declarations_markings_objectives_and_assumptions() {
        let mut world = World::sound();
        world.checklist.sections[1].id = id("a");
        let kind = world.checklist.recommendations[0].clone();
        world.checklist.recommendations.push(kind);
        let declared = world.checklist.declaration.questions[0].clone();
        world.checklist.declaration.questions.push(declared);
        let marking = world.register.markings[0].clone();
        world.register.markings.push(marking);
        let althea = world.contributions.get_mut(&id("althea")).unwrap();
        althea.objectives.push(althea.objectives[0].clone());
        althea.assumptions.push(althea.assumptions[0].clone());
        assert_eq!(
            world.fired("double-id"),
            [
                "error checklists/m.v1.ron: declaration/questions/1",
                "error checklists/m.v1.ron: recommendations/1",
                "error checklists/m.v1.ron: sections/1",
                "error contributions/althea.ron: assumptions/1",
                "error contributions/althea.ron: objectives/1",
                "error register.ron: markings/2",
            ]
        );
    }
}
