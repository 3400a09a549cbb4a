//! Every checklist, contribution and person that a file names is there.

use super::file::File;
use super::rule::{Found, RegisterCase, ReviewCase, Rule};
use super::view::RegisterView;
use crate::domain::checklist::ChecklistRef;
use crate::domain::id::{ContributionId, PersonId};
use crate::domain::people::People;

pub(super) const RULES: &[Rule] = &[
    Rule::both("unknown-checklist", checklist_of, checklists),
    Rule::both("unknown-contribution", contribution_of, contributions),
    Rule::both("unknown-person", people_of, people),
];

fn checklist_of(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let reference = &case.review().checklist;
    if !case.register.checklists.contains_key(reference) {
        tell_checklist(case.register, case.file, &["checklist"], reference, found);
    }
}

fn checklists(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    for round in case.register.readable_rounds() {
        for (id, assignment) in &round.value.contributions {
            let reference = &assignment.checklist;
            if !case.register.checklists.contains_key(reference) {
                let keys = ["contributions", id.as_str(), "checklist"];
                tell_checklist(case.register, round, &keys, reference, found);
            }
        }
    }
}

fn tell_checklist<T>(
    view: &RegisterView<'_>,
    file: &File<'_, T>,
    keys: &[&str],
    reference: &ChecklistRef,
    found: &mut Found<'_>,
) {
    let name = format!("{}.v{}", reference.id, reference.version);
    found.error(file, keys, &[("checklist", &name)]);
    let known = view.checklists.keys();
    let known: Vec<_> = known
        .map(|one| format!("{}.v{}", one.id, one.version))
        .collect();
    found.meant(&name, known.iter().map(String::as_str));
}

fn contribution_of(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let id = &case.review().contribution;
    if !case.register.contributions.contains_key(id) {
        found.error(case.file, &["contribution"], &[("contribution", id)]);
        meant(case.register, id, found);
    }
}

fn contributions(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    let known = |id: &ContributionId| case.register.contributions.contains_key(id);
    for round in case.register.readable_rounds() {
        for id in round.value.contributions.keys().filter(|id| !known(id)) {
            let keys = ["contributions", id.as_str()];
            found.error(round, &keys, &[("contribution", id)]);
            meant(case.register, id, found);
        }
    }
    for file in case.register.people.iter() {
        for (person, described) in &file.value.people {
            for id in described.not_before.keys().filter(|id| !known(id)) {
                let keys = ["people", person.as_str(), "not_before", id.as_str()];
                found.error(file, &keys, &[("contribution", id)]);
                meant(case.register, id, found);
            }
        }
    }
}

fn meant(view: &RegisterView<'_>, id: &ContributionId, found: &mut Found<'_>) {
    let known = view.contributions.keys();
    found.meant(id.as_str(), known.map(ContributionId::as_str));
}

/// Tells of people whom `people.ron` does not name.
struct Asker<'a, 'f, 'g> {
    people: &'a People,
    found: &'f mut Found<'g>,
}

impl Asker<'_, '_, '_> {
    fn ask<T>(&mut self, file: &File<'_, T>, keys: &[&str], person: &PersonId) {
        if !self.people.people.contains_key(person) {
            self.found.error(file, keys, &[("person", person)]);
            let known = self.people.people.keys();
            self.found
                .meant(person.as_str(), known.map(PersonId::as_str));
        }
    }
}

fn people_of(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let Some(people) = &case.register.people else {
        return;
    };
    let people = people.value;
    let mut asker = Asker { people, found };
    let review = case.review();
    asker.ask(case.file, &["person"], &review.person);
    for (id, event) in &review.events {
        let keys = ["events", id.as_str(), "resolver"];
        asker.ask(case.file, &keys, &event.resolver);
    }
    let settled = review.consolidation.iter().flat_map(|made| &made.settled);
    for (question, settlement) in settled {
        let keys = ["consolidation", "settled", question.as_str()];
        let minority = settlement.minority.iter().map(|view| &view.person);
        for person in settlement.follows.iter().chain(minority) {
            asker.ask(case.file, &keys, person);
        }
    }
}

fn people(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    let Some(people) = &case.register.people else {
        return;
    };
    let people = people.value;
    let mut asker = Asker { people, found };
    for file in case.register.readable_contributions() {
        for (index, person) in file.value.responsible.people.iter().enumerate() {
            let keys = ["responsible", "people", &index.to_string()];
            asker.ask(file, &keys, person);
        }
    }
    for file in case.register.readable_rounds() {
        let round = file.value;
        asker.ask(file, &["coordinator"], &round.coordinator);
        for (id, assignment) in &round.contributions {
            let id = id.as_str();
            if let Some(person) = &assignment.self_report_by {
                asker.ask(file, &["contributions", id, "self_report_by"], person);
            }
            for person in assignment.reviewers.keys() {
                let keys = ["contributions", id, "reviewers", person.as_str()];
                asker.ask(file, &keys, person);
            }
        }
        for (id, event) in &round.events {
            asker.ask(file, &["events", id.as_str(), "resolver"], &event.resolver);
        }
        for (index, waiver) in round.waivers.iter().enumerate() {
            let index = index.to_string();
            asker.ask(file, &["waivers", &index, "person"], &waiver.person);
            asker.ask(file, &["waivers", &index, "by"], &waiver.by);
        }
        for (index, dismissal) in round.dismissed.iter().enumerate() {
            let keys = ["dismissed", &index.to_string(), "by"];
            asker.ask(file, &keys, &dismissal.by);
        }
    }
    for file in case.register.outcomes.iter() {
        for (event, outcome) in &file.value.outcomes {
            asker.ask(file, &["outcomes", event, "by"], &outcome.by);
        }
    }
    for file in &case.register.responses {
        asker.ask(file, &["person"], &file.value.person);
    }
    for file in &case.register.decisions {
        asker.ask(file, &["person"], &file.value.person);
    }
}

#[cfg(test)]
mod tests {
    use super::super::world::{DRAFT, SEALED, World, id};
    use crate::domain::checklist::ChecklistRef;

    #[test]
    fn a_checklist_or_version_that_is_not_there_is_missed_wherever_it_is_named() {
        let mut world = World::sound();
        let newer = ChecklistRef {
            id: id("m"),
            version: 2,
        };
        world.review(DRAFT).checklist = newer.clone();
        let round = world.round("2026-H2");
        round
            .contributions
            .get_mut(&id("althea"))
            .unwrap()
            .checklist = newer;
        assert_eq!(
            world.fired("unknown-checklist"),
            [
                format!("error {DRAFT}: checklist"),
                "error 2026-H2/round.ron: contributions/althea/checklist".to_owned(),
            ]
        );
    }

    #[test]
    fn a_contribution_that_is_not_there_is_missed_and_a_damaged_one_is_not() {
        let mut world = World::sound();
        let file = world.contributions.remove(&id("althea"));
        assert!(file.is_some());
        assert_eq!(
            world.fired("unknown-contribution"),
            [
                "error 2026-H1/althea.bz-01.ron: contribution",
                "error 2026-H1/althea.self-report.ron: contribution",
                "error 2026-H1/round.ron: contributions/althea",
                "error 2026-H2/althea.bz-01.ron: contribution",
                "error 2026-H2/round.ron: contributions/althea",
                "error people.ron: people/bz-01/not_before/althea",
            ]
        );
        world.damaged_contributions.insert(id("althea"));
        assert_eq!(world.fired("unknown-contribution"), [""; 0]);
    }

    #[test]
    fn whoever_is_named_stands_in_people() {
        let mut world = World::sound();
        world.people.people.clear();
        let fired = world.fired("unknown-person");
        for expected in [
            format!("error {SEALED}: person"),
            "error contributions/althea.ron: responsible/people/0".to_owned(),
            "error 2026-H1/round.ron: coordinator".to_owned(),
            "error 2026-H1/round.ron: contributions/althea/self_report_by".to_owned(),
            "error 2026-H1/round.ron: contributions/althea/reviewers/bz-01".to_owned(),
            "error 2026-H1/round.ron: events/mandate/resolver".to_owned(),
            "error outcomes.ron: outcomes/2026-H1/althea/mandate/by".to_owned(),
            "error 2026-H1/althea.response.ron: person".to_owned(),
            "error 2026-H1/althea.decision.ron: person".to_owned(),
        ] {
            assert!(fired.contains(&expected), "{expected}: {fired:#?}");
        }
    }
}
