//! Each answer answers a question that is asked, in the way in which it is asked.

use super::rule::{Found, ReviewCase, Rule};
use crate::domain::answer::{Answer, Score};
use crate::domain::completeness::Completeness;
use crate::domain::id::QuestionId;
use crate::domain::judgement::Verdict;

pub(super) const RULES: &[Rule] = &[
    Rule::review("unknown-question", unknown_question),
    Rule::review("not-asked", not_asked),
    Rule::review("unfitting-score", unfitting_score),
    Rule::review("unfitting-judgement", unfitting_judgement),
    Rule::review("unknown-recommendation-kind", unknown_recommendation_kind),
    Rule::review("percent-order", percent_order),
    Rule::review("conflict", conflict),
];

fn answers<'a>(case: &ReviewCase<'a>) -> impl Iterator<Item = (&'a QuestionId, &'a Answer)> {
    case.review().answers.iter()
}

/// The checklist as it is read for the contribution, where both can be read.
fn completeness<'a>(case: &ReviewCase<'a>) -> Option<Completeness<'a>> {
    Some(Completeness {
        checklist: case.checklist?.value,
        contribution: case.contribution?.value,
        events: &[],
    })
}

fn unknown_question(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let Some(checklist) = case.checklist else {
        return;
    };
    for (id, _) in answers(case) {
        if checklist.value.question(id).is_none() {
            let path: &str = checklist.path;
            found.error(
                case.file,
                &["answers", id.as_str()],
                &[("question", id), ("checklist", &path)],
            );
            let known = checklist.value.questions();
            found.meant(id.as_str(), known.map(|(_, one)| one.id.as_str()));
        }
    }
}

fn not_asked(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let Some(completeness) = completeness(case) else {
        return;
    };
    for (id, answer) in answers(case) {
        let question = completeness.checklist.question(id);
        let applies = question.is_none_or(|question| completeness.applies(question));
        if !applies && !matches!(answer.score, Score::NotApplicable(_)) {
            found.warning(case.file, &["answers", id.as_str()], &[("question", id)]);
        }
    }
}

fn unfitting_score(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let Some(completeness) = completeness(case) else {
        return;
    };
    for (id, answer) in answers(case) {
        let question = completeness.checklist.question(id);
        if question.is_some_and(|question| !completeness.accepts(question.kind, &answer.score)) {
            found.error(
                case.file,
                &["answers", id.as_str(), "score"],
                &[("question", id)],
            );
        }
    }
}

fn unfitting_judgement(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let (Some(checklist), Some(judgement)) = (case.checklist, &case.review().judgement) else {
        return;
    };
    for (part, judged) in [
        ("contribution", &judgement.contribution),
        ("mission", &judgement.mission),
    ] {
        if let Verdict::Level(level) = judged.verdict
            && !checklist.value.scale.contains(level)
        {
            let keys = ["judgement", part, "verdict"];
            found.error(case.file, &keys, &[("part", &part), ("level", &level)]);
        }
    }
}

fn unknown_recommendation_kind(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let Some(checklist) = case.checklist else {
        return;
    };
    for (id, recommendation) in &case.review().recommendations {
        let code = &recommendation.code;
        let mut kinds = checklist.value.recommendations.iter();
        if !kinds.any(|kind| kind.code == *code) {
            let keys = ["recommendations", id.as_str(), "code"];
            found.error(case.file, &keys, &[("recommendation", id), ("code", code)]);
            let known = checklist.value.recommendations.iter();
            found.meant(code.as_str(), known.map(|one| one.code.as_str()));
        }
    }
}

fn percent_order(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    for (id, answer) in answers(case) {
        if let Score::Forecast {
            low, best, high, ..
        } = &answer.score
            && (low > best || best > high)
        {
            found.error(
                case.file,
                &["answers", id.as_str(), "score"],
                &[("question", id)],
            );
        }
    }
}

fn conflict(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    for (index, conflict) in case.review().conflicts.iter().enumerate() {
        let question = conflict.question.as_ref();
        let question = question.map_or("", QuestionId::as_str);
        found.error(
            case.file,
            &["conflicts", &index.to_string()],
            &[("question", &question), ("field", &conflict.field)],
        );
    }
}

#[cfg(test)]
mod tests {
    use super::super::world::{DRAFT, SEALED, World, answered, forecast, id, level};
    use crate::domain::answer::{NotApplicable, Score};
    use crate::domain::judgement::Verdict;
    use crate::domain::review::Conflict;
    use crate::domain::scale::Level;

    fn with_answer(question: &str, score: Score) -> World {
        let mut world = World::sound();
        let answers = &mut world.review(DRAFT).answers;
        answers.insert(id(question), answered(score));
        world
    }

    #[test]
    fn an_answer_to_a_question_that_does_not_exist_is_named() {
        assert_eq!(
            with_answer("Z9", level(2)).fired("unknown-question"),
            [format!("error {DRAFT}: answers/Z9")]
        );
        assert_eq!(
            with_answer("A1", level(2)).fired("unknown-question"),
            [""; 0]
        );
    }

    #[test]
    fn a_question_for_other_missions_may_at_most_not_apply() {
        assert_eq!(
            with_answer("A2", level(2)).fired("not-asked"),
            [format!("warning {DRAFT}: answers/A2")]
        );
        let not_applicable = Score::NotApplicable(NotApplicable::MissionType);
        assert_eq!(
            with_answer("A2", not_applicable).fired("not-asked"),
            [""; 0]
        );
    }

    #[test]
    fn a_score_is_of_the_questions_kind_and_on_the_scale() {
        let expected = |question| [format!("error {DRAFT}: answers/{question}/score")];
        let fired = |question, score| with_answer(question, score).fired("unfitting-score");
        assert_eq!(fired("A1", level(5)), expected("A1"));
        assert_eq!(fired("A1", Score::Yes), expected("A1"));
        assert_eq!(fired("B1", level(1)), expected("B1"));
        assert_eq!(fired("A1", level(4)), [""; 0]);
        assert_eq!(fired("A1", Score::NotYet), [""; 0]);
    }

    #[test]
    fn a_judgement_is_on_the_scale() {
        let mut world = World::sound();
        let judgement = world.review(SEALED).judgement.as_mut().unwrap();
        judgement.mission.verdict = Verdict::Level(Level::new(9).unwrap());
        assert_eq!(
            world.fired("unfitting-judgement"),
            [format!("error {SEALED}: judgement/mission/verdict")]
        );
    }

    #[test]
    fn a_recommendation_is_of_a_kind_that_the_checklist_offers() {
        let mut world = World::sound();
        let recommendations = &mut world.review(SEALED).recommendations;
        recommendations.get_mut(&id("sharpen")).unwrap().code = id("rename");
        assert_eq!(
            world.fired("unknown-recommendation-kind"),
            [format!("error {SEALED}: recommendations/sharpen/code")]
        );
    }

    #[test]
    fn estimates_run_from_low_to_high() {
        let fired = |low, best, high| {
            with_answer("B3", forecast("handback", low, best, high)).fired("percent-order")
        };
        let expected = [format!("error {DRAFT}: answers/B3/score")];
        assert_eq!(fired(40, 30, 60), expected);
        assert_eq!(fired(20, 70, 60), expected);
        assert_eq!(fired(30, 30, 30), [""; 0]);
    }

    #[test]
    fn what_a_merge_left_undecided_bars_everything() {
        let mut world = World::sound();
        world.review(DRAFT).conflicts = vec![Conflict {
            question: Some(id("A1")),
            field: "score".to_owned(),
            base: None,
            ours: Some("Level(2)".to_owned()),
            theirs: Some("Level(3)".to_owned()),
        }];
        assert_eq!(
            world.fired("conflict"),
            [format!("error {DRAFT}: conflicts/0")]
        );
    }
}
