//! Several reviews of one contribution in one period: what they differ on, and what they agree on.

mod agreed;
mod unite;

pub use agreed::carry_over;

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::answer::Score;
use crate::domain::completeness::Completeness;
use crate::domain::first_scores::is_changed;
use crate::domain::follow_up::recommendation_key;
use crate::domain::id::{MarkingId, QuestionId};
use crate::domain::judgement::{Judged, Verdict};
use crate::domain::marking::highest;
use crate::domain::register::Register;
use crate::domain::review::{FollowUpStatus, Review};
use crate::domain::subject::Subject;

/// Reviews brought together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Together {
    /// The reviews, in the order of their writers; a source or an event that two of them call alike and that is not
    /// the same has another id in the later one.
    pub voices: Vec<Review>,
    /// What they differ on, in the order in which a review is filled in. Recommendations that only one of them gives
    /// are among these: each is taken or left out.
    pub subjects: Vec<Subject>,
    /// The lowest marking that an answer made out of theirs may have, where that is not the register's own.
    pub markings: BTreeMap<QuestionId, MarkingId>,
}

/// Brings `reviews` of one contribution, period and checklist together.
pub fn together(
    mut reviews: Vec<Review>,
    completeness: &Completeness<'_>,
    register: Option<&Register>,
) -> Together {
    reviews.sort_by(|a, b| a.person.cmp(&b.person));
    let voices = unite::unite(reviews);
    let subjects = subjects(&voices, completeness);
    let mut markings = BTreeMap::new();
    for id in voices.iter().flat_map(|one| one.answers.keys()) {
        let of = voices.iter().filter_map(|one| one.answers.get(id));
        let highest = highest(register, of.map(|answer| answer.marking.as_ref()));
        markings.extend(highest.map(|marking| (id.clone(), marking)));
    }
    Together {
        voices,
        subjects,
        markings,
    }
}

fn subjects(voices: &[Review], completeness: &Completeness<'_>) -> Vec<Subject> {
    let mut subjects = Vec::new();
    for question in completeness.applicable() {
        if differs(
            voices,
            |review| score(review, &question.id),
            |a, b| !is_changed(a, b),
        ) {
            subjects.push(Subject::Question(question.id.clone()));
        }
    }
    let followed: BTreeSet<&String> = voices.iter().flat_map(|one| one.follow_up.keys()).collect();
    for key in followed {
        if differs(voices, |review| status(review, key), |a, b| a == b) {
            subjects.push(Subject::FollowUp(key.clone()));
        }
    }
    if differs(voices, verdicts, |a, b| a == b) {
        subjects.push(Subject::Judgement);
    }
    let same = |review: &Review| review.recommendations.values().cloned().collect::<Vec<_>>();
    if differs(voices, same, |a, b| a == b) {
        for review in voices {
            let names = review.recommendations.keys();
            let names = names.map(|id| recommendation_key(review, id));
            subjects.extend(names.map(Subject::Recommendation));
        }
    }
    let level = |review: &Review| {
        let given = review.escalation.as_ref();
        given.map(|given| (given.level, given.addressee.clone(), given.answer_by))
    };
    if differs(voices, level, |a, b| a == b) {
        subjects.push(Subject::Escalation);
    }
    subjects
}

fn differs<'a, T>(
    voices: &'a [Review],
    of: impl Fn(&'a Review) -> T,
    same: impl Fn(&T, &T) -> bool,
) -> bool {
    let mut all = voices.iter().map(of);
    let first = all.next();
    first.is_some_and(|first| all.any(|one| !same(&first, &one)))
}

fn score<'a>(review: &'a Review, question: &QuestionId) -> &'a Score {
    let answer = review.answers.get(question);
    answer.map_or(&Score::NotYet, |answer| &answer.score)
}

fn status(review: &Review, key: &str) -> Option<FollowUpStatus> {
    review.follow_up.get(key).map(|stands| stands.status)
}

/// Both verdicts of a review.
fn verdicts(review: &Review) -> [Verdict; 2] {
    let given = review.judgement.as_ref();
    let of = |judged: &Judged| judged.verdict;
    given.map_or([Verdict::NotYet; 2], |given| {
        [of(&given.contribution), of(&given.mission)]
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::contribution::Contribution;
    use crate::domain::review::{FollowUp, ReviewRole};
    use crate::domain::sample;
    use crate::domain::source::Origin;

    const ALL: [(&str, u8); 7] = [
        ("A1", 3),
        ("A2", 2),
        ("A3", 3),
        ("B1", 1),
        ("B2", 4),
        ("B3", 3),
        ("C1", 2),
    ];

    fn by(person: &str, levels: &[(&str, u8)]) -> Review {
        let mut review = sample::review("a", "2026-H1", person, levels);
        for (id, answer) in &mut review.answers {
            answer.strengths = format!("{person} on {id}.");
        }
        review
    }

    fn brought(reviews: Vec<Review>) -> Together {
        let checklist = sample::checklist(4, 3);
        let contribution: Contribution = sample::contribution("a");
        let completeness = Completeness {
            checklist: &checklist,
            contribution: &contribution,
            events: &[],
        };
        together(reviews, &completeness, None)
    }

    fn made(together: &Together) -> Review {
        let mut review = sample::review("a", "2026-H1", "coord-01", &[]);
        review.role = ReviewRole::Consolidated;
        carry_over(together, &mut review, None);
        review
    }

    #[test]
    fn consolidating_identical_reviews_asks_nothing_and_changes_nothing() {
        let mut one = by("bz-01", &ALL);
        sample::cite(&mut one, "A1", Origin::Post);
        let key = "2025-H2/a.bz-01#x".to_owned();
        let (status, comment) = (FollowUpStatus::Done, "Seen.".to_owned());
        one.follow_up.insert(key, FollowUp { status, comment });
        let mut other = one.clone();
        other.person = "fin-01".parse().unwrap();
        let together = brought(vec![other, one.clone()]);
        assert_eq!(together.subjects, []);
        let made = made(&together);
        assert_eq!(made.answers, one.answers);
        assert_eq!(made.sources, one.sources);
        assert_eq!(made.follow_up, one.follow_up);
    }

    #[test]
    fn only_what_differs_is_listed_and_no_word_of_the_rest_is_lost() {
        let mut levels = ALL;
        levels[1].1 = 4;
        let (one, other) = (by("bz-01", &ALL), by("fin-01", &levels));
        let together = brought(vec![one.clone(), other.clone()]);
        let a2 = sample::question_id("A2");
        assert_eq!(together.subjects, [Subject::Question(a2.clone())]);
        let made = made(&together);
        assert!(!made.answers.contains_key(&a2));
        for (id, answer) in &made.answers {
            for voice in [&one, &other] {
                assert!(answer.strengths.contains(&voice.answers[id].strengths));
            }
        }
        assert_eq!(made.answers.len(), ALL.len() - 1);
    }

    #[test]
    fn sources_that_two_call_alike_both_stay_and_are_cited_under_their_own_name() {
        let (mut one, mut other) = (by("bz-01", &ALL), by("fin-01", &ALL));
        sample::cite(&mut one, "A1", Origin::Post);
        sample::cite(&mut other, "A1", Origin::Post);
        let post = "post".parse().unwrap();
        other.sources.get_mut(&post).unwrap().title = "Another paper".to_owned();
        let together = brought(vec![one, other]);
        let made = made(&together);
        assert_eq!(made.sources.len(), 2);
        let answer = &made.answers[&sample::question_id("A1")];
        let cited = answer
            .evidence
            .iter()
            .map(|one| &made.sources[&one.source].title);
        let cited: Vec<_> = cited.collect();
        assert_eq!(cited, ["A paper", "Another paper"]);
    }

    #[test]
    fn the_highest_marking_and_the_lowest_confidence_hold() {
        use crate::domain::answer::Confidence;
        let (mut one, mut other) = (by("bz-01", &ALL), by("fin-01", &ALL));
        let a1 = sample::question_id("A1");
        one.answers.get_mut(&a1).unwrap().confidence = Confidence::High;
        other.answers.get_mut(&a1).unwrap().marking = Some("internal".parse().unwrap());
        let made = made(&brought(vec![one, other]));
        let answer = &made.answers[&a1];
        assert_eq!(answer.confidence, Confidence::Medium);
        assert_eq!(answer.marking.as_ref().unwrap().as_str(), "internal");
    }
}
