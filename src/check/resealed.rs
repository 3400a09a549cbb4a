//! What was submitted is what git's history first held as submitted; and what of it was changed.

use std::collections::BTreeSet;

use super::rule::{Found, ReviewCase, Rule, SealState, Submitted};
use crate::domain::id::QuestionId;
use crate::domain::review::Review;

pub(super) const RULES: &[Rule] = &[
    Rule::review("seal-rewritten", seal_rewritten),
    Rule::review("changed-after-seal", changed_after_seal),
];

/// Enough of a commit's name for git to know it by.
const SHORT: usize = 12;

fn commit<'a>(first: &Submitted<'a>) -> &'a str {
    first.commit.get(..SHORT).unwrap_or(first.commit)
}

/// What git first held, where something was changed that may not be: the seal is broken, or another, or gone. The
/// sample register may be written anew, as it says on every page; then only a broken seal counts.
fn witness<'a>(case: &ReviewCase<'a>) -> Option<Submitted<'a>> {
    let register = case.register.register.as_ref();
    let illustrates = register.is_some_and(|register| register.value.illustrative);
    let first = case.witness.first_sealed?;
    (case.witness.seal == SealState::Broken || !illustrates).then_some(first)
}

fn seal_rewritten(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let Some(first) = witness(case) else {
        return;
    };
    let (keys, what): (&[&str], &str) = match case.witness.seal {
        // That it is broken is told already.
        SealState::Broken => return,
        SealState::Whole => (&["seal"], "other"),
        SealState::Open => (&["role"], "removed"),
    };
    found.error(
        case.file,
        keys,
        &[("what", &what), ("commit", &commit(&first))],
    );
}

fn changed_after_seal(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let Some(first) = witness(case) else {
        return;
    };
    let commit = commit(&first);
    let (now, then) = (case.review(), first.review);
    for question in questions(now, then) {
        let keys = ["answers", question.as_str()];
        let arguments: [(_, &dyn std::fmt::Display); 3] = [
            ("part", &"question"),
            ("question", &question),
            ("commit", &commit),
        ];
        found.error(case.file, &keys, &arguments);
    }
    for (part, field) in parts(now, then) {
        let arguments: [(_, &dyn std::fmt::Display); 3] =
            [("part", &part), ("question", &""), ("commit", &commit)];
        found.error(case.file, &[field], &arguments);
    }
}

/// The questions that are answered otherwise now.
fn questions(now: &Review, then: &Review) -> BTreeSet<QuestionId> {
    let all = now.answers.keys().chain(then.answers.keys());
    let changed = all.filter(|question| now.answers.get(question) != then.answers.get(question));
    changed.cloned().collect()
}

/// What else differs: its name, and the field in the file.
fn parts(now: &Review, then: &Review) -> Vec<(&'static str, &'static str)> {
    let all = [
        ("checklist", "checklist", now.checklist == then.checklist),
        ("amends", "amends", now.amends == then.amends),
        (
            "declaration",
            "declaration",
            now.declaration == then.declaration,
        ),
        ("sources", "sources", now.sources == then.sources),
        ("events", "events", now.events == then.events),
        ("judgement", "judgement", now.judgement == then.judgement),
        (
            "recommendations",
            "recommendations",
            now.recommendations == then.recommendations,
        ),
        (
            "escalation",
            "escalation",
            now.escalation == then.escalation,
        ),
        ("follow-up", "follow_up", now.follow_up == then.follow_up),
        ("closing", "closing", now.closing == then.closing),
        (
            "consolidation",
            "consolidation",
            now.consolidation == then.consolidation,
        ),
        ("lock", "lock", now.lock == then.lock),
    ];
    let differ = all.into_iter().filter(|(.., same)| !same);
    differ.map(|(part, field, _)| (part, field)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::rule::SealState;
    use super::super::world::{SEALED, World, id, level};

    /// A register of which git first held [`SEALED`] as it stands in a sound one.
    fn committed() -> World {
        let mut world = World::sound();
        let review = world.review(SEALED).clone();
        world.first_sealed = [(SEALED.to_owned(), review)].into();
        let answers = &mut world.review(SEALED).answers;
        answers.get_mut(&id("A1")).unwrap().score = level(4);
        world.review(SEALED).escalation = None;
        world
    }

    #[test]
    fn what_was_changed_is_told_by_question_and_part_whether_or_not_a_new_seal_was_made() {
        let changed = [
            format!("error {SEALED}: answers/A1"),
            format!("error {SEALED}: escalation"),
        ];
        let mut world = committed();
        assert_eq!(world.fired("changed-after-seal"), changed);
        assert_eq!(
            world.fired("seal-rewritten"),
            [format!("error {SEALED}: seal")]
        );
        world.seals.insert(SEALED.to_owned(), SealState::Broken);
        assert_eq!(world.fired("changed-after-seal"), changed);
        assert_eq!(world.fired("seal-rewritten"), [""; 0]);
    }

    #[test]
    fn a_seal_that_was_taken_away_shows() {
        let mut world = committed();
        world.review(SEALED).seal = None;
        assert_eq!(
            world.fired("seal-rewritten"),
            [format!("error {SEALED}: role")]
        );
    }

    #[test]
    fn what_illustrates_may_be_sealed_anew_but_not_be_broken() {
        let mut world = committed();
        world.register.illustrative = true;
        assert_eq!(world.fired("changed-after-seal"), [""; 0]);
        assert_eq!(world.fired("seal-rewritten"), [""; 0]);
        world.seals.insert(SEALED.to_owned(), SealState::Broken);
        assert_eq!(world.fired("changed-after-seal").len(), 2);
    }
}
