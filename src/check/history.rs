//! First scores are those that git's history first held.

use super::rule::{Found, ReviewCase, Rule};
use crate::domain::answer::Score;
use crate::domain::id::QuestionId;
use crate::domain::seal::Lock;

pub(super) const RULES: &[Rule] = &[Rule::review("lock-rewritten", lock_rewritten)];

/// The sample register may be written anew: it illustrates, and says so on every page.
fn lock_rewritten(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let Some(first) = case.witness.first_lock else {
        return;
    };
    let register = case.register.register.as_ref();
    if register.is_some_and(|register| register.value.illustrative) {
        return;
    }
    // Enough of the name for git to know the commit by.
    let commit = first.commit.get(..12).unwrap_or(first.commit);
    let mut tell = |keys: &[&str], what: &str, question: &str| {
        let arguments: [(_, &dyn std::fmt::Display); 3] = [
            ("what", &what),
            ("question", &question),
            ("commit", &commit),
        ];
        found.error(case.file, keys, &arguments);
    };
    let Some(now) = &case.review().lock else {
        tell(&["role"], "removed", "");
        return;
    };
    let other = differing(now, first.lock);
    for question in &other {
        let keys: &[&str] = match now.scores.contains_key(question) {
            true => &["lock", "scores", question.as_str()],
            false => &["lock", "scores"],
        };
        tell(keys, "score", question.as_str());
    }
    if other.is_empty() && now.at != first.lock.at {
        tell(&["lock", "at"], "moment", "");
    } else if other.is_empty() && now.digest != first.lock.digest {
        tell(&["lock", "digest"], "digest", "");
    }
}

/// The questions of which the two locks hold another first score, or only one holds any.
fn differing(now: &Lock, first: &Lock) -> Vec<QuestionId> {
    let differs = |(question, score): &(&QuestionId, &Score)| {
        let (now, first) = (now.scores.get(*question), first.scores.get(*question));
        now != Some(score) || first != Some(score)
    };
    let all = now.scores.iter().chain(&first.scores);
    let mut questions: Vec<_> = all
        .filter(differs)
        .map(|(question, _)| question.clone())
        .collect();
    questions.sort();
    questions.dedup();
    questions
}

#[cfg(test)]
mod tests {
    use super::super::world::{SEALED, World, forecast, id, level};

    /// A register of which git first held the lock as it stands in [`SEALED`].
    fn committed() -> World {
        let mut world = World::sound();
        let lock = world.review(SEALED).lock.clone().unwrap();
        let commit = "0123456789abcdef0123456789abcdef01234567".to_owned();
        world.first_locks = [(SEALED.to_owned(), (commit, lock))].into();
        world
    }

    fn fired(change: impl FnOnce(&mut World)) -> Vec<String> {
        let mut world = committed();
        change(&mut world);
        world.fired("lock-rewritten")
    }

    #[test]
    fn a_lock_that_is_as_git_first_held_it_is_sound() {
        assert_eq!(fired(|_| {}), [""; 0]);
    }

    #[test]
    fn a_first_score_or_forecast_that_git_knows_otherwise_shows_even_with_a_fitting_digest() {
        for (question, score) in [("A1", level(4)), ("B3", forecast("mandate", 20, 36, 60))] {
            let found = fired(|world| {
                let lock = world.review(SEALED).lock.as_mut().unwrap();
                lock.scores.insert(id(question), score);
                lock.digest = crate::domain::seal::first_scores_digest(&lock.scores);
            });
            assert_eq!(found, [format!("error {SEALED}: lock/scores/{question}")]);
        }
    }

    #[test]
    fn a_lock_taken_away_or_made_anew_shows() {
        let found = fired(|world| world.review(SEALED).lock = None);
        assert_eq!(found, [format!("error {SEALED}: role")]);
        let found = fired(|world| {
            let lock = world.review(SEALED).lock.as_mut().unwrap();
            lock.scores.remove(&id("B1")).unwrap();
        });
        assert_eq!(found, [format!("error {SEALED}: lock/scores")]);
        let found = fired(|world| {
            let lock = world.review(SEALED).lock.as_mut().unwrap();
            lock.at = "2026-05-19T10:00:00Z".parse().unwrap();
        });
        assert_eq!(found, [format!("error {SEALED}: lock/at")]);
    }

    #[test]
    fn what_illustrates_may_be_written_anew() {
        let found = fired(|world| {
            world.register.illustrative = true;
            world.review(SEALED).lock = None;
        });
        assert_eq!(found, [""; 0]);
    }
}
