//! Every marking is one of the register's.

use super::file::File;
use super::rule::{Found, RegisterCase, ReviewCase, Rule};
use super::view::RegisterView;
use crate::domain::id::MarkingId;

pub(super) const RULES: &[Rule] = &[Rule::both("unknown-marking", of_review, of_register)];

fn ask<T>(
    view: &RegisterView<'_>,
    file: &File<'_, T>,
    keys: &[&str],
    marking: Option<&MarkingId>,
    found: &mut Found<'_>,
) {
    if let (Some(register), Some(marking)) = (&view.register, marking)
        && register.value.height(marking).is_none()
    {
        let keys = [keys, &["marking"]].concat();
        found.error(file, &keys, &[("marking", marking)]);
    }
}

fn of_review(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let review = case.review();
    let mut ask = |keys: &[&str], marking: Option<&MarkingId>| {
        ask(case.register, case.file, keys, marking, found);
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
        }
    }
    for file in view.readable_contributions() {
        for (id, paper) in &file.value.papers {
            let keys = ["papers", id.as_str()];
            ask(view, file, &keys, paper.marking.as_ref(), found);
        }
    }
    for file in &view.responses {
        for (name, reply) in &file.value.replies {
            let keys = ["replies", name];
            ask(view, file, &keys, reply.marking.as_ref(), found);
        }
        let checks = file.value.factual_check.iter();
        let corrections = checks.flat_map(|check| &check.corrections);
        for (index, correction) in corrections.enumerate() {
            let keys = ["factual_check", "corrections", &index.to_string()];
            ask(view, file, &keys, correction.marking.as_ref(), found);
        }
    }
    for file in &view.decisions {
        ask(view, file, &[], file.value.marking.as_ref(), found);
    }
}

#[cfg(test)]
mod tests {
    use super::super::world::{DRAFT, SEALED, World, id};

    #[test]
    fn a_marking_that_the_register_does_not_list_is_found_on_every_text_of_a_review() {
        let mut world = World::sound();
        let secret = || Some(id("secret"));
        let review = world.review(SEALED);
        let judgement = review.judgement.as_mut().unwrap();
        judgement.contribution.marking = secret();
        judgement.mission.marking = secret();
        review.escalation.as_mut().unwrap().marking = secret();
        review.sources.get_mut(&id("letter")).unwrap().marking = secret();
        review.answers.get_mut(&id("A1")).unwrap().marking = secret();
        let sharpen = review.recommendations.get_mut(&id("sharpen"));
        sharpen.unwrap().marking = secret();
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
        world.register.default_marking = id("secret");
        let althea = world.contributions.get_mut(&id("althea")).unwrap();
        let letter = althea.papers.get_mut(&id("letter")).unwrap();
        letter.marking = Some(id("secret"));
        for reply in world.responses[0].replies.values_mut() {
            reply.marking = Some(id("secret"));
        }
        world.decisions[0].marking = Some(id("secret"));
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
}
