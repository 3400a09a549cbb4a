//! Settling what a merge could not decide, one by one.

use serde_json::Value;

use super::command::{Command, Refused, Side};
use super::conduct::Interview;
use super::patch::Patch;
use crate::domain::id::QuestionId;
use crate::domain::review::{Conflict, Review};

/// How a conflict is settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settled {
    /// What stands stays.
    AsItStands,
    /// This takes its place; `None`: nothing does.
    With(Option<Value>),
}

impl Interview {
    /// The patches that settle `conflict`: it leaves the list, and what was chosen stands in its place.
    pub(super) fn settle(
        &mut self,
        conflict: &Conflict,
        how: Settled,
    ) -> Result<Vec<Patch>, Refused> {
        let mut rest = self.review().conflicts.clone();
        let place = rest.iter().position(|one| one == conflict);
        rest.remove(place.ok_or(Refused::NothingToSettle)?);
        let mut patches = vec![Patch::Conflicts(rest)];
        if let Settled::With(value) = how {
            patches.extend(self.chosen(conflict, value)?);
        }
        Ok(patches)
    }

    fn chosen(&mut self, conflict: &Conflict, value: Option<Value>) -> Result<Vec<Patch>, Refused> {
        // A comment says more than itself: in some questions it is the answer.
        if let (Some(question), Some(side)) = (&conflict.question, side(&conflict.field)) {
            let text = value.as_ref().and_then(Value::as_str).unwrap_or_default();
            let comment = Command::Comment(question.clone(), side, text.to_owned());
            if let Ok(patches) = self.patches(comment) {
                return Ok(patches);
            }
        }
        let after = conflict.put(value, self.review());
        let after = after.ok_or(Refused::NotFitting)?;
        Ok(changes(self.review(), &after))
    }
}

fn side(field: &str) -> Option<Side> {
    match field {
        "strengths" => Some(Side::Strengths),
        "concerns" => Some(Side::Concerns),
        _ => None,
    }
}

/// The patches that make `after` of `before`.
fn changes(before: &Review, after: &Review) -> Vec<Patch> {
    let mut patches = Vec::new();
    macro_rules! each {
        ($map:ident, $patch:expr) => {
            let mut keys: Vec<_> = before.$map.keys().chain(after.$map.keys()).collect();
            keys.sort();
            keys.dedup();
            for key in keys {
                let new = after.$map.get(key);
                if before.$map.get(key) != new {
                    patches.push($patch(key.clone(), new.cloned()));
                }
            }
        };
    }
    macro_rules! once {
        ($field:ident, $patch:expr) => {
            if before.$field != after.$field {
                patches.push($patch(after.$field.clone()));
            }
        };
    }
    each!(answers, |key: QuestionId, new: Option<_>| Patch::Answer(
        key,
        new.map(Box::new)
    ));
    each!(sources, Patch::Source);
    each!(events, Patch::Event);
    each!(recommendations, |key, new: Option<_>| {
        Patch::Recommendation(key, new.map(Box::new))
    });
    each!(follow_up, Patch::FollowUp);
    once!(declaration, Patch::Declaration);
    once!(judgement, Patch::Judgement);
    once!(escalation, Patch::Escalation);
    once!(closing, Patch::Closing);
    once!(amends, Patch::Amends);
    once!(consolidation, |new: Option<_>| Patch::Consolidation(
        new.map(Box::new)
    ));
    patches
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::answer::Score;
    use crate::domain::completeness::Part;
    use crate::interview::form::fixture::Case;

    fn conflict(field: &str, ours: &str, theirs: &str) -> Conflict {
        Conflict {
            question: Some("A1".parse().unwrap()),
            field: field.to_owned(),
            base: None,
            ours: Some(ours.to_owned()),
            theirs: Some(theirs.to_owned()),
        }
    }

    fn case(conflicts: &[Conflict]) -> Interview {
        let mut case = Case::empty().interview;
        let a1: QuestionId = "A1".parse().unwrap();
        let score: Score = serde_json::from_value(json!({ "Level": 2 })).unwrap();
        case.take(Command::Score(a1, score)).unwrap();
        case.review_mut().conflicts = conflicts.to_vec();
        case
    }

    fn level(interview: &Interview) -> u8 {
        let answer = interview.answer(&"A1".parse().unwrap());
        answer.and_then(|one| one.score.level()).unwrap().get()
    }

    #[test]
    fn a_conflict_bars_lock_and_submission_until_it_is_settled_and_undo_brings_it_back() {
        let one = conflict("score", "Level(2)", "Level(3)");
        let mut interview = case(std::slice::from_ref(&one));
        let bars = |interview: &Interview| {
            let barred = |gaps: Vec<crate::domain::completeness::Gap>| {
                gaps.iter().any(|gap| gap.part == Part::Conflicts)
            };
            assert_eq!(barred(interview.gaps()), barred(interview.lock_gaps()));
            barred(interview.gaps())
        };
        assert!(bars(&interview) && interview.submission().is_err());
        let theirs = Settled::With(Some(json!({ "score": { "Level": 3 } })));
        let settle = Command::Settle(Box::new(one), theirs);
        interview.take(settle.clone()).unwrap();
        assert_eq!(level(&interview), 3);
        assert!(!bars(&interview));
        assert_eq!(interview.take(settle), Err(Refused::NothingToSettle));
        interview.take(Command::Undo).unwrap();
        assert_eq!(level(&interview), 2);
        assert!(bars(&interview));
    }

    #[test]
    fn what_stands_can_stay_and_what_does_not_fit_changes_nothing() {
        let both = [
            conflict("score", "Level(2)", "Level(3)"),
            conflict("strengths", "", "Good."),
        ];
        let mut interview = case(&both);
        let before = interview.review().clone();
        let wrong = Settled::With(Some(json!(7)));
        let wrong = Command::Settle(Box::new(both[0].clone()), wrong);
        assert_eq!(interview.take(wrong), Err(Refused::NotFitting));
        assert_eq!(*interview.review(), before);
        let stay = Command::Settle(Box::new(both[0].clone()), Settled::AsItStands);
        interview.take(stay).unwrap();
        assert_eq!(
            (level(&interview), interview.review().conflicts.len()),
            (2, 1)
        );
        let text = Settled::With(Some(json!("Good.")));
        let text = Command::Settle(Box::new(both[1].clone()), text);
        interview.take(text).unwrap();
        let answer = interview.answer(&"A1".parse().unwrap()).unwrap();
        assert_eq!(answer.strengths, "Good.");
        assert!(interview.review().conflicts.is_empty());
    }
}
