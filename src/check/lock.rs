//! First scores stay as they were locked, and days and times come in the order in which things happen.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;

use super::rule::{Found, ReviewCase, Rule};
use crate::domain::first_scores::lacks_reason;
use crate::domain::id::QuestionId;
use crate::domain::question::QuestionKind;
use crate::domain::seal::first_scores_digest;

pub(super) const RULES: &[Rule] = &[
    Rule::review("lock-digest", lock_digest),
    Rule::review("changed-without-reason", changed_without_reason),
    Rule::review("gap-reason", gap_reason),
    Rule::review("dates-out-of-order", dates_out_of_order),
];

fn lock_digest(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    if let Some(lock) = &case.review().lock
        && lock.digest != first_scores_digest(&lock.scores)
    {
        found.error(case.file, &["lock", "digest"], &[]);
    }
}

/// In a draft the reason may still come; `incomplete` is as patient. What follows up earlier rounds is
/// answered after the lock, when these are shown, and so has no first score.
fn changed_without_reason(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let review = case.review();
    let Some(lock) = review.lock.as_ref().filter(|_| review.is_sealed()) else {
        return;
    };
    let follows_up = |question: &QuestionId| {
        let asked = case
            .checklist
            .and_then(|file| file.value.question(question));
        asked.is_some_and(|asked| asked.kind == QuestionKind::FollowUp)
    };
    let questions: BTreeSet<_> = lock.scores.keys().chain(review.answers.keys()).collect();
    for question in questions {
        let asked = lock.scores.contains_key(question) || !follows_up(question);
        if asked && lacks_reason(question, review) {
            let keys = match review.answers.get(question) {
                Some(_) => ["answers", question.as_str()],
                None => ["lock", "scores"],
            };
            found.error(case.file, &keys, &[("question", question)]);
        }
    }
}

/// A reason for a difference with the line belongs to a level, comes after the lock, and says something.
fn gap_reason(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let review = case.review();
    for (question, answer) in &review.answers {
        let Some(reason) = &answer.gap_because else {
            continue;
        };
        let what = if review.lock.is_none() {
            "lock"
        } else if answer.score.level().is_none() {
            "level"
        } else if reason.lacks_words() {
            "text"
        } else {
            continue;
        };
        let keys = ["answers", question.as_str(), "gap_because"];
        let values: &[(&str, &dyn std::fmt::Display)] = &[("question", question), ("what", &what)];
        found.error(case.file, &keys, values);
    }
}

fn dates_out_of_order(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let review = case.review();
    let declared = review.declaration.as_ref().map(|declared| declared.on);
    let locked = review.lock.as_ref().map(|lock| lock.at);
    let sealed = review.seal.as_ref().map(|seal| seal.at);
    let before = |day: Date, at: Timestamp| {
        // A declaration has a day where the reviewer is, a lock a moment in UTC: one may be a day ahead.
        let utc = Offset::UTC.to_datetime(at).date();
        utc < day.yesterday().unwrap_or(day)
    };
    if let (Some(day), Some(at)) = (declared, locked.or(sealed))
        && before(day, at)
    {
        let what = if locked.is_some() { "lock" } else { "seal" };
        found.error(
            case.file,
            &[what, "at"],
            &[("first", &"declaration"), ("then", &what)],
        );
    }
    if let (Some(locked), Some(sealed)) = (locked, sealed)
        && sealed < locked
    {
        found.error(
            case.file,
            &["seal", "at"],
            &[("first", &"lock"), ("then", &"seal")],
        );
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::world::{SEALED, World, id, level};
    use crate::domain::answer::{CannotAssess, Score};
    use crate::domain::gap_reason::{GapCode, GapReason};
    use crate::domain::question::QuestionKind;
    use crate::domain::seal::first_scores_digest;

    #[test]
    fn a_first_score_changed_after_the_lock_shows() {
        let mut world = World::sound();
        let lock = world.review(SEALED).lock.as_mut().unwrap();
        lock.scores.insert(id("A1"), level(4));
        assert_eq!(
            world.fired("lock-digest"),
            [format!("error {SEALED}: lock/digest")]
        );
    }

    #[test]
    fn a_changed_score_without_a_reason_is_named_by_its_question() {
        let mut world = World::sound();
        let answer = world.review(SEALED).answers.get_mut(&id("A1")).unwrap();
        assert!(answer.changed_because.take().is_some());
        assert_eq!(
            world.fired("changed-without-reason"),
            [format!("error {SEALED}: answers/A1")]
        );
        world.review(SEALED).seal = None;
        assert_eq!(world.fired("changed-without-reason"), [""; 0]);
    }

    #[test]
    fn an_answer_taken_away_after_the_lock_is_a_change_too() {
        let mut world = World::sound();
        world.review(SEALED).answers.remove(&id("B1"));
        assert_eq!(
            world.fired("changed-without-reason"),
            [format!("error {SEALED}: lock/scores")]
        );
    }

    #[test]
    fn a_reason_for_a_gap_comes_after_the_lock_belongs_to_a_level_and_says_something() {
        let mut world = World::sound();
        let give = |world: &mut World, code| {
            let answer = world.review(SEALED).answers.get_mut(&id("A1")).unwrap();
            answer.gap_because = Some(GapReason {
                code,
                text: String::new(),
            });
        };
        let told = [format!("error {SEALED}: answers/A1/gap_because")];
        give(&mut world, GapCode::Context);
        assert_eq!(world.fired("gap-reason"), [""; 0]);
        give(&mut world, GapCode::Other);
        assert_eq!(world.fired("gap-reason"), told);
        give(&mut world, GapCode::Context);
        let answer = world.review(SEALED).answers.get_mut(&id("A1")).unwrap();
        answer.score = Score::CannotBeAssessed(CannotAssess::TooEarly);
        assert_eq!(world.fired("gap-reason"), told);
        world.review(SEALED).lock = None;
        let findings = world.findings();
        let found = findings.iter().find(|one| one.rule == "gap-reason");
        assert_eq!(found.unwrap().arguments["what"], "lock");
    }

    #[test]
    fn what_follows_up_earlier_rounds_is_answered_after_the_lock_without_a_reason() {
        let mut world = World::sound();
        let lock = world.review(SEALED).lock.as_mut().unwrap();
        lock.scores.remove(&id("B1")).unwrap();
        assert_eq!(
            world.fired("changed-without-reason"),
            [format!("error {SEALED}: answers/B1")]
        );
        let sections = world.checklist.sections.iter_mut();
        let mut questions = sections.flat_map(|section| &mut section.questions);
        let question = questions.find(|one| one.id == id("B1")).unwrap();
        question.kind = QuestionKind::FollowUp;
        assert_eq!(world.fired("changed-without-reason"), [""; 0]);
    }

    #[test]
    fn declaration_lock_and_seal_come_in_that_order() {
        let mut world = World::sound();
        // Locked at 23:30 UTC on 20 May is 01:30 on 21 May in The Hague.
        let review = world.review(SEALED);
        review.lock.as_mut().unwrap().at = "2026-05-20T23:30:00Z".parse().unwrap();
        review.declaration.as_mut().unwrap().on = date(2026, 5, 21);
        assert_eq!(world.fired("dates-out-of-order"), [""; 0]);

        let review = world.review(SEALED);
        review.declaration.as_mut().unwrap().on = date(2026, 5, 22);
        review.seal.as_mut().unwrap().at = "2026-05-20T23:29:59Z".parse().unwrap();
        assert_eq!(
            world.fired("dates-out-of-order"),
            [
                format!("error {SEALED}: lock/at"),
                format!("error {SEALED}: seal/at")
            ]
        );
    }

    #[test]
    fn the_sound_lock_is_sound_for_the_right_reason() {
        let mut world = World::sound();
        let review = world.review(SEALED).clone();
        let lock = review.lock.unwrap();
        assert_ne!(lock.scores[&id("A1")], review.answers[&id("A1")].score);
        assert_eq!(lock.digest, first_scores_digest(&lock.scores));
    }
}
