//! How a contribution's levels moved from one review to the next, and how many reviewers speak in a period.

use super::answered::{Answered, Stage};
use crate::domain::id::QuestionId;
use crate::domain::judgement::Verdict;
use crate::domain::question::QuestionKind;
use crate::domain::review::Review;
use crate::domain::scale::Level;

/// A question whose level moved: what it was, and what it is.
pub type Move = (QuestionId, Level, Level);

/// The questions that have a level in two reviews, by what became of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Moved {
    /// How many have a level in both.
    pub both: usize,
    /// Those with a higher level than before, in the checklist's order.
    pub higher: Vec<Move>,
    /// Those with a lower level.
    pub lower: Vec<Move>,
}

/// What moved between two reviews that answer the same checklist; none where they do not.
pub fn moved(before: &Answered<'_>, now: &Answered<'_>) -> Option<Moved> {
    if before.review.checklist != now.review.checklist {
        return None;
    }
    let mut found = Moved::default();
    let questions = now.checklist.questions().map(|(_, question)| question);
    for question in
        questions.filter(|question| question.kind == QuestionKind::Ordinal && now.applies(question))
    {
        let level = |one: &Answered<'_>| one.level(&question.id, Stage::Final);
        let (Some(then), Some(since)) = (level(before), level(now)) else {
            continue;
        };
        found.both += 1;
        let one = (question.id.clone(), then, since);
        match since.cmp(&then) {
            std::cmp::Ordering::Greater => found.higher.push(one),
            std::cmp::Ordering::Less => found.lower.push(one),
            std::cmp::Ordering::Equal => {}
        }
    }
    Some(found)
}

/// The levels that reviews side by side judged by, lowest first.
pub fn judged(reviews: &[&Review], verdict: fn(&Review) -> Verdict) -> Vec<Level> {
    let level = |review: &&Review| match verdict(review) {
        Verdict::Level(level) => Some(level),
        _ => None,
    };
    let mut levels: Vec<Level> = reviews.iter().filter_map(level).collect();
    levels.sort_unstable();
    levels
}

/// How many reviewers' reviews these rest on: a consolidated one rests on those that it was made of.
pub fn reviewers(reviews: &[&Review]) -> usize {
    let of = |review: &&Review| review.consolidation.as_ref().map_or(1, |all| all.of.len());
    reviews.iter().map(of).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample;

    #[test]
    fn what_moved_is_counted_of_what_has_a_level_in_both() {
        let checklist = sample::checklist(5, 3);
        let of = |levels: &[(&str, u8)]| sample::review("a", "2026-H1", "bz-01", levels);
        let before = of(&[("A1", 2), ("A2", 4), ("A3", 3), ("B1", 1)]);
        let now = of(&[("A1", 3), ("A2", 1), ("A3", 3), ("B3", 1)]);
        let answered = |review| Answered::of(review, &checklist, None);
        let found = moved(&answered(&before), &answered(&now)).unwrap();
        let (id, level) = (sample::question_id, sample::level);
        assert_eq!(found.both, 3);
        assert_eq!(found.higher, [(id("A1"), level(2), level(3))]);
        assert_eq!(found.lower, [(id("A2"), level(4), level(1))]);
        let mut other = now.clone();
        other.checklist.version += 1;
        assert_eq!(moved(&answered(&before), &answered(&other)), None);
    }
}
