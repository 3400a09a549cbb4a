//! The lock: once, every first score is there, and from then on each stays as it was.

use jiff::Timestamp;

use super::conduct::Interview;
use crate::domain::answer::Score;
use crate::domain::completeness::Gap;
use crate::domain::first_scores::{changed_from, first_scores, is_changed};
use crate::domain::id::QuestionId;
use crate::domain::question::{Question, QuestionKind};
use crate::domain::review::{Review, ReviewRole};
use crate::domain::seal::{Lock, Seen, first_scores_digest};

/// Why first scores are not locked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotLocked {
    /// They are locked already, or this is no reviewer's own review.
    NotOwed,
    /// These are missing.
    Incomplete(Vec<Gap>),
}

impl Interview {
    /// True when the first scores are locked.
    pub fn is_locked(&self) -> bool {
        self.review().lock.is_some()
    }

    /// True while the first scores are still to be locked, and so nothing of others may be shown.
    pub fn owes_lock(&self) -> bool {
        let review = self.review();
        review.role == ReviewRole::Independent && !self.is_locked() && !review.is_sealed()
    }

    /// What is missing before the first scores can be locked.
    pub fn lock_gaps(&self) -> Vec<Gap> {
        self.completeness().lock_gaps(self.review())
    }

    /// The review with its first scores locked `at` this moment, and what is shown from then on. Nothing
    /// changes here until it stands on disk and comes back through [`Interview::locked`].
    ///
    /// # Errors
    /// [`NotLocked`].
    pub fn locking(&self, at: Timestamp, seen: Vec<Seen>) -> Result<Review, NotLocked> {
        if !self.owes_lock() {
            return Err(NotLocked::NotOwed);
        }
        let gaps = self.lock_gaps();
        if !gaps.is_empty() {
            return Err(NotLocked::Incomplete(gaps));
        }
        let mut review = self.review().clone();
        let scores = first_scores(self.checklist(), &review);
        review.lock = Some(Lock {
            at,
            digest: first_scores_digest(&scores),
            scores,
            seen,
        });
        Ok(review)
    }

    /// Takes over what was written to disk at the lock. What was done before it can no longer be taken back.
    pub fn locked(&mut self, review: Review) {
        *self.review_mut() = review;
        self.forget_history();
    }

    /// The locked first score of `question`, whether or not the final one differs.
    pub fn first_score(&self, question: &QuestionId) -> Option<&Score> {
        self.review().lock.as_ref()?.scores.get(question)
    }

    /// True when the answer to `question` is another one than was locked.
    pub fn is_changed(&self, question: &QuestionId) -> bool {
        changed_from(question, self.review()).is_some()
    }

    /// True when `score` would be another answer to `question` than was locked.
    pub fn differs_from_first(&self, question: &QuestionId, score: &Score) -> bool {
        self.is_locked() && is_changed(self.first_score(question).unwrap_or(&Score::NotYet), score)
    }

    /// True for a question that waits for the lock: it follows up what is only shown after it.
    pub fn awaits_lock(&self, question: &Question) -> bool {
        self.owes_lock() && question.kind == QuestionKind::FollowUp
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answer::{ChangeCode, ChangeReason};
    use crate::domain::completeness::{Missing, Part};
    use crate::domain::scale::Level;
    use crate::interview::Command;
    use crate::interview::form::fixture::Case;

    fn at() -> Timestamp {
        "2026-11-24T10:00:00Z".parse().unwrap()
    }

    fn id(text: &str) -> QuestionId {
        text.parse().unwrap()
    }

    fn level(n: u8) -> Score {
        Score::Level(Level::new(n).unwrap())
    }

    /// A case in which only `asked` applies to the lock: every other question cannot be assessed.
    fn answered() -> Interview {
        use crate::domain::answer::CannotAssess;
        let mut interview = Case::empty().interview;
        let asked: Vec<(QuestionId, QuestionKind)> = interview
            .questions()
            .iter()
            .map(|question| (question.id.clone(), question.kind))
            .collect();
        for (question, kind) in asked {
            let score = match kind {
                QuestionKind::Ordinal => level(2),
                QuestionKind::FollowUp => continue,
                _ => Score::CannotBeAssessed(CannotAssess::NoAccess),
            };
            interview.take(Command::Score(question, score)).unwrap();
        }
        interview
    }

    fn locked() -> Interview {
        let mut interview = answered();
        let review = interview.locking(at(), Vec::new()).unwrap();
        interview.locked(review);
        interview
    }

    #[test]
    fn the_lock_asks_every_score_but_what_follows_up_earlier_rounds() {
        let mut interview = answered();
        assert_eq!(interview.lock_gaps(), []);
        interview.take(Command::Clear(id("C1"))).unwrap();
        let Err(NotLocked::Incomplete(gaps)) = interview.locking(at(), Vec::new()) else {
            panic!();
        };
        assert_eq!(gaps.len(), 1);
        assert_eq!(gaps[0].part, Part::Question(id("C1")));
        let follow_up = |interview: &Interview| {
            let gaps = interview.gaps();
            gaps.iter().any(|gap| gap.part == Part::Question(id("J1")))
        };
        assert!(!follow_up(&interview));
        assert!(follow_up(&locked()));
    }

    #[test]
    fn a_lock_is_made_once_and_holds_what_stood_there() {
        let interview = locked();
        let lock = interview.review().lock.clone().unwrap();
        assert_eq!(lock.scores[&id("A1")], level(2));
        assert!(!lock.scores.contains_key(&id("J1")));
        assert_eq!(lock.digest, first_scores_digest(&lock.scores));
        let again = interview.locking(at(), Vec::new());
        assert_eq!(again, Err(NotLocked::NotOwed));
    }

    #[test]
    fn what_was_done_before_the_lock_is_not_taken_back_after_it() {
        let mut interview = locked();
        let before = interview.review().clone();
        assert!(interview.take(Command::Undo).is_err());
        assert_eq!(*interview.review(), before);
    }

    #[test]
    fn a_changed_score_needs_a_reason_and_the_first_one_again_needs_none() {
        let mut interview = locked();
        let lacks = |interview: &Interview| {
            let wanted = Missing::ChangeReason;
            interview.gaps().iter().any(|gap| gap.missing == wanted)
        };
        assert!(!lacks(&interview));
        interview.take(Command::Score(id("A1"), level(3))).unwrap();
        assert!(lacks(&interview) && interview.is_changed(&id("A1")));
        let reason = ChangeReason {
            code: ChangeCode::NewEvidence,
            text: String::new(),
        };
        interview
            .take(Command::Because(id("A1"), Some(reason.clone())))
            .unwrap();
        assert!(!lacks(&interview));
        interview.take(Command::Score(id("A1"), level(2))).unwrap();
        let answer = interview.answer(&id("A1")).unwrap();
        assert_eq!(answer.changed_because, None);
        interview.take(Command::Undo).unwrap();
        let answer = interview.answer(&id("A1")).unwrap();
        assert_eq!(answer.changed_because, Some(reason));
        let lock = interview.review().lock.as_ref().unwrap();
        assert_eq!(lock.scores[&id("A1")], level(2));
    }

    #[test]
    fn without_a_lock_there_is_no_submission() {
        let interview = answered();
        let gaps = interview.submission().unwrap_err();
        assert!(gaps.iter().any(|gap| gap.part == Part::Lock));
        let gaps = locked().submission().unwrap_err();
        assert!(!gaps.iter().any(|gap| gap.part == Part::Lock));
    }
}
