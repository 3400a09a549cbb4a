//! First scores: which of them the lock holds, what it still lacks, and what counts as a change afterwards.

use std::collections::BTreeMap;

use super::answer::{Answer, ChangeCode, Score};
use super::assumption::{AssumptionStatus, AssumptionView};
use super::checklist::Checklist;
use super::completeness::Completeness;
use super::gap::{Gap, Missing, Part};
use super::id::{AssumptionId, QuestionId};
use super::question::QuestionKind;
use super::review::Review;

/// The scores that a lock of `review` holds: every one that was given, but of questions that follow up earlier
/// rounds. These are shown, and so answered, after the lock.
pub fn first_scores(checklist: &Checklist, review: &Review) -> BTreeMap<QuestionId, Score> {
    let follows_up = |id: &QuestionId| {
        let question = checklist.question(id);
        question.is_some_and(|question| question.kind == QuestionKind::FollowUp)
    };
    review
        .answers
        .iter()
        .filter(|(id, answer)| answer.score.is_given() && !follows_up(id))
        .map(|(id, answer)| (id.clone(), answer.score.clone()))
        .collect()
}

/// True when `last` answers otherwise than `first` did. The sentence beside the view of an assumption may be put
/// in other words; that is no other answer.
pub fn is_changed(first: &Score, last: &Score) -> bool {
    match (first, last) {
        (Score::Assumptions(first), Score::Assumptions(last)) => statuses(first) != statuses(last),
        _ => first != last,
    }
}

fn statuses(
    views: &BTreeMap<AssumptionId, AssumptionView>,
) -> BTreeMap<&AssumptionId, AssumptionStatus> {
    views.iter().map(|(id, view)| (id, view.status)).collect()
}

/// The first score of the answer to `question`, where it was locked and the final one differs from it.
pub fn changed_from<'a>(question: &QuestionId, review: &'a Review) -> Option<&'a Score> {
    let lock = review.lock.as_ref()?;
    let first = lock.scores.get(question).unwrap_or(&Score::NotYet);
    let last = review.answers.get(question).map(|answer| &answer.score);
    is_changed(first, last.unwrap_or(&Score::NotYet)).then_some(first)
}

/// True when the score of `question` was changed after the lock and nothing says why. Another reason than the
/// named ones must be put in words.
pub fn lacks_reason(question: &QuestionId, review: &Review) -> bool {
    let answer = review.answers.get(question);
    changed_from(question, review).is_some() && !answer.is_some_and(says_why)
}

fn says_why(answer: &Answer) -> bool {
    answer
        .changed_because
        .as_ref()
        .is_some_and(|reason| reason.code != ChangeCode::Other || !reason.text.trim().is_empty())
}

impl Completeness<'_> {
    /// What is missing before the first scores of `review` can be locked: the score of every question that
    /// applies, but of those that follow up earlier rounds. Comments and evidence may come later.
    pub fn lock_gaps(&self, review: &Review) -> Vec<Gap> {
        let scored = self
            .applicable()
            .filter(|question| question.kind != QuestionKind::FollowUp);
        let mut gaps = Vec::new();
        for question in scored {
            let missing = self.answer_gaps(question, review).into_iter();
            gaps.extend(missing.filter(is_of_the_score).map(|missing| Gap {
                part: Part::Question(question.id.clone()),
                missing,
            }));
        }
        // What a merge left undecided may be one of the scores.
        if !review.conflicts.is_empty() {
            gaps.push(Gap {
                part: Part::Conflicts,
                missing: Missing::All,
            });
        }
        gaps
    }
}

/// True for what a first score cannot do without.
fn is_of_the_score(missing: &Missing) -> bool {
    matches!(
        missing,
        Missing::All
            | Missing::Score
            | Missing::FittingScore
            | Missing::Order
            | Missing::Event
            | Missing::Assumption(_)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answer::{CannotAssess, ChangeReason};
    use crate::domain::sample;
    use crate::domain::seal::{Digest, Lock};

    fn id(text: &str) -> QuestionId {
        text.parse().unwrap()
    }

    fn locked(first: u8, last: u8) -> Review {
        let mut review = sample::review("a", "2026-H2", "bz-01", &[("A1", last)]);
        let scores = BTreeMap::from([(id("A1"), Score::Level(sample::level(first)))]);
        review.lock = Some(Lock {
            at: "2026-11-20T10:00:00Z".parse().unwrap(),
            scores,
            digest: Digest::of(b""),
            seen: Vec::new(),
        });
        review
    }

    #[test]
    fn a_changed_score_asks_why_and_only_a_changed_one() {
        assert!(!lacks_reason(&id("A1"), &locked(3, 3)));
        let mut review = locked(2, 3);
        assert!(lacks_reason(&id("A1"), &review));
        let mut because = |code, text: &str| {
            let answer = review.answers.get_mut(&id("A1")).unwrap();
            let text = text.to_owned();
            answer.changed_because = Some(ChangeReason { code, text });
            lacks_reason(&id("A1"), &review)
        };
        assert!(!because(ChangeCode::Misread, ""));
        assert!(because(ChangeCode::Other, " "));
        assert!(!because(ChangeCode::Other, "A recount"));
    }

    #[test]
    fn before_the_lock_nothing_is_a_change_and_after_it_a_new_answer_is_one() {
        let mut review = locked(2, 3);
        review.answers.insert(id("B1"), Answer::default());
        assert!(!lacks_reason(&id("B1"), &review));
        let given = Score::CannotBeAssessed(CannotAssess::NoAccess);
        review.answers.get_mut(&id("B1")).unwrap().score = given;
        assert!(lacks_reason(&id("B1"), &review));
        review.lock = None;
        assert!(!lacks_reason(&id("B1"), &review) && !lacks_reason(&id("A1"), &review));
    }

    #[test]
    fn other_words_beside_an_assumption_are_no_other_answer() {
        let view = |status, because: &str| {
            let view = AssumptionView {
                status,
                because: because.to_owned(),
                added: None,
            };
            Score::Assumptions(BTreeMap::from([("trust".parse().unwrap(), view)]))
        };
        let first = view(AssumptionStatus::Holding, "as seen");
        let reworded = view(AssumptionStatus::Holding, "as was seen");
        assert!(!is_changed(&first, &reworded));
        assert!(is_changed(
            &first,
            &view(AssumptionStatus::Shaken, "as seen")
        ));
    }
}
