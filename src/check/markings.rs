//! Every marking is one of the register's.

use super::file::File;
use super::rule::{Found, RegisterCase, ReviewCase, Rule};
use super::view::RegisterView;
use crate::domain::id::MarkingId;
use crate::domain::register::Register;

pub(super) const RULES: &[Rule] = &[
    Rule::both("unknown-marking", of_review, of_register),
    Rule::both("marking-too-high", too_high_in_review, too_high_in_register),
];

/// Words of markings above Departementaal Vertrouwelijk, of this country and of the organisations it is in.
const HIGHER: [&str; 8] = [
    "stg",
    "confidentieel",
    "geheim",
    "secret",
    "cosmic",
    "nato-confidential",
    "eu-confidential",
    "ue-confidentiel",
];

/// True when `name`, a marking's id or title, is one that peil may never hold.
fn is_too_high(name: &str) -> bool {
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).collect();
    HIGHER.iter().any(|higher| match higher.split_once('-') {
        None => words.contains(higher),
        Some((one, other)) => words.contains(&one) && words.contains(&other),
    })
}

/// A marking of a text that the register does not list: too high for peil, or merely unknown.
fn ask<T>(
    view: &RegisterView<'_>,
    file: &File<'_, T>,
    keys: &[&str],
    (marking, too_high): (Option<&MarkingId>, bool),
    found: &mut Found<'_>,
) {
    if let (Some(register), Some(marking)) = (&view.register, marking)
        && register.value.height(marking).is_none()
        && is_too_high(marking.as_str()) == too_high
    {
        let keys = [keys, &["marking"]].concat();
        found.error(file, &keys, &[("marking", marking)]);
        if !too_high {
            meant(register.value, marking, found);
        }
    }
}

fn meant(register: &Register, marking: &MarkingId, found: &mut Found<'_>) {
    let known = register.markings.iter();
    found.meant(marking.as_str(), known.map(|one| one.id.as_str()));
}

fn of_review(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    texts_of_review(case, false, found);
}

fn too_high_in_review(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    texts_of_review(case, true, found);
}

fn texts_of_review(case: &ReviewCase<'_>, too_high: bool, found: &mut Found<'_>) {
    let review = case.review();
    let mut ask = |keys: &[&str], marking: Option<&MarkingId>| {
        ask(case.register, case.file, keys, (marking, too_high), found);
    };
    for (id, source) in &review.sources {
        ask(&["sources", id.as_str()], source.marking.as_ref());
    }
    for (id, answer) in &review.answers {
        ask(&["answers", id.as_str()], answer.marking.as_ref());
    }
    if let Some(judgement) = &review.judgement {
        let marking = judgement.contribution.marking.as_ref();
        ask(&["judgement", "contribution"], marking);
        ask(
            &["judgement", "mission"],
            judgement.mission.marking.as_ref(),
        );
    }
    for (id, recommendation) in &review.recommendations {
        let keys = ["recommendations", id.as_str()];
        ask(&keys, recommendation.marking.as_ref());
    }
    if let Some(escalation) = &review.escalation {
        ask(&["escalation"], escalation.marking.as_ref());
    }
}

fn of_register(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    let view = case.register;
    for file in view.register.iter() {
        let marking = &file.value.default_marking;
        if file.value.height(marking).is_none() {
            found.error(file, &["default_marking"], &[("marking", marking)]);
            meant(file.value, marking, found);
        }
    }
    texts_of_register(case, false, found);
}

/// The register's own list may hold none either: a text with such a marking would seem to be in its place.
fn too_high_in_register(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    for file in case.register.register.iter() {
        for (index, marking) in file.value.markings.iter().enumerate() {
            let mut names = marking.title.languages().map(|(_, title)| title);
            if is_too_high(marking.id.as_str()) || names.any(is_too_high) {
                let keys = ["markings", &index.to_string()];
                found.error(file, &keys, &[("marking", &marking.id)]);
            }
        }
    }
    texts_of_register(case, true, found);
}

fn texts_of_register(case: &RegisterCase<'_>, too_high: bool, found: &mut Found<'_>) {
    let view = case.register;
    for file in view.readable_contributions() {
        for (id, paper) in &file.value.papers {
            let keys = ["papers", id.as_str()];
            ask(view, file, &keys, (paper.marking.as_ref(), too_high), found);
        }
    }
    for file in &view.responses {
        for (name, reply) in &file.value.replies {
            let keys = ["replies", name];
            ask(view, file, &keys, (reply.marking.as_ref(), too_high), found);
        }
        let checks = file.value.factual_check.iter();
        let corrections = checks.flat_map(|check| &check.corrections);
        for (index, correction) in corrections.enumerate() {
            let keys = ["factual_check", "corrections", &index.to_string()];
            ask(
                view,
                file,
                &keys,
                (correction.marking.as_ref(), too_high),
                found,
            );
        }
    }
    for file in &view.decisions {
        ask(
            view,
            file,
            &[],
            (file.value.marking.as_ref(), too_high),
            found,
        );
    }
}

#[cfg(test)]
mod tests {
    use super::super::world::{DRAFT, SEALED, World, id};
    use crate::domain::localized::Localized;

    #[test]
    fn a_marking_that_the_register_does_not_list_is_found_on_every_text_of_a_review() {
        let mut world = World::sound();
        let purple = || Some(id("purple"));
        let review = world.review(SEALED);
        let judgement = review.judgement.as_mut().unwrap();
        judgement.contribution.marking = purple();
        judgement.mission.marking = purple();
        review.escalation.as_mut().unwrap().marking = purple();
        review.sources.get_mut(&id("letter")).unwrap().marking = purple();
        review.answers.get_mut(&id("A1")).unwrap().marking = purple();
        let sharpen = review.recommendations.get_mut(&id("sharpen"));
        sharpen.unwrap().marking = purple();
        let mut expected = [
            "answers/A1",
            "escalation",
            "judgement/contribution",
            "judgement/mission",
            "recommendations/sharpen",
            "sources/letter",
        ]
        .map(|at| format!("error {SEALED}: {at}/marking"));
        expected.sort();
        let mut fired = world.fired("unknown-marking");
        fired.sort();
        assert_eq!(fired, expected);
    }

    #[test]
    fn so_it_is_in_the_small_files() {
        let mut world = World::sound();
        world.register.default_marking = id("purple");
        let althea = world.contributions.get_mut(&id("althea")).unwrap();
        let letter = althea.papers.get_mut(&id("letter")).unwrap();
        letter.marking = Some(id("purple"));
        for reply in world.responses[0].replies.values_mut() {
            reply.marking = Some(id("purple"));
        }
        world.decisions[0].marking = Some(id("purple"));
        assert_eq!(
            world.fired("unknown-marking"),
            [
                "error 2026-H1/althea.decision.ron: marking",
                "error 2026-H1/althea.response.ron: replies/2026-H1/althea.bz-01#sharpen/marking",
                "error contributions/althea.ron: papers/letter/marking",
                "error register.ron: default_marking",
            ]
        );
    }

    #[test]
    fn a_listed_marking_is_well() {
        let mut world = World::sound();
        let answers = &mut world.review(DRAFT).answers;
        answers.get_mut(&id("A1")).unwrap().marking = Some(id("dep-v"));
        assert_eq!(world.fired("unknown-marking"), [""; 0]);
    }

    #[test]
    fn what_is_above_the_highest_that_peil_may_hold_is_told_as_such() {
        for name in [
            "stg-geheim",
            "secret",
            "nato-confidential",
            "cosmic-top-secret",
        ] {
            let mut world = World::sound();
            let answers = &mut world.review(DRAFT).answers;
            answers.get_mut(&id("A1")).unwrap().marking = Some(id(name));
            let expected = [format!("error {DRAFT}: answers/A1/marking")];
            assert_eq!(world.fired("marking-too-high"), expected, "{name}");
            assert_eq!(world.fired("unknown-marking"), [""; 0], "{name}");
        }
        let mut world = World::sound();
        world.register.markings[1].title = Localized::only("nl", "Stg. Confidentieel");
        assert_eq!(
            world.fired("marking-too-high"),
            ["error register.ron: markings/1"]
        );
        for name in [
            "Departementaal Vertrouwelijk",
            "Departmental Confidential",
            "NATO Restricted",
        ] {
            world.register.markings[1].title = Localized::only("nl", name);
            assert_eq!(world.fired("marking-too-high"), [""; 0], "{name}");
        }
    }

    #[test]
    fn a_marking_that_is_almost_listed_is_recognised() {
        let mut world = World::sound();
        let answers = &mut world.review(DRAFT).answers;
        answers.get_mut(&id("A1")).unwrap().marking = Some(id("internl"));
        let findings = world.findings();
        assert_eq!(findings[0].arguments["nearest"], "internal");
    }
}
