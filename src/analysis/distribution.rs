//! How the levels of a group of questions lie, in one or more reviews: how many of each, the lower median and the
//! lowest answer; never a mean.

use super::answered::{Answered, Stage};
use crate::domain::answer::Score;
use crate::domain::id::{QuestionId, SectionId};
use crate::domain::median::lower_median;
use crate::domain::question::{About, QuestionKind};
use crate::domain::scale::Level;

/// How a group of ordinal questions was answered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Distribution {
    /// Answers with a level of the scale, in the checklist's order; of one question in the order of the reviews.
    pub levels: Vec<(QuestionId, Level)>,
    /// Answers *cannot be assessed*.
    pub cannot: usize,
    /// Answers *not applicable*; not among what was asked.
    pub not_applicable: usize,
    /// Questions without an answer.
    pub open: usize,
}

impl Distribution {
    /// Answers that were asked for: all but *not applicable*.
    pub fn asked(&self) -> usize {
        self.levels.len() + self.cannot + self.open
    }

    /// Answers with this level.
    pub fn at(&self, level: Level) -> usize {
        self.levels.iter().filter(|(_, one)| *one == level).count()
    }

    /// The lower median; none below two answers with a level.
    pub fn median(&self) -> Option<Level> {
        lower_median(self.levels.iter().map(|(_, level)| *level))
    }

    /// The lowest answer; of equals the first in the checklist.
    pub fn worst(&self) -> Option<&(QuestionId, Level)> {
        self.levels.iter().min_by_key(|(_, level)| *level)
    }
}

/// Counts the answers of `reviews` to the ordinal questions that apply, speak of `about` and stand in `section`
/// (`None`: in any). All must answer the checklist of the first; one that answers another is left out.
pub fn distribution(
    reviews: &[Answered<'_>],
    stage: Stage,
    about: About,
    section: Option<&SectionId>,
) -> Distribution {
    let mut found = Distribution::default();
    let Some(first) = reviews.first() else {
        return found;
    };
    let asked = first.checklist.questions().filter(|(within, question)| {
        question.kind == QuestionKind::Ordinal
            && question.about == about
            && first.applies(question)
            && section.is_none_or(|section| within.id == *section)
    });
    for (_, question) in asked {
        for one in reviews {
            if one.review.checklist != first.checklist.reference() {
                continue;
            }
            match (
                one.level(&question.id, stage),
                one.score(&question.id, stage),
            ) {
                (Some(level), _) => found.levels.push((question.id.clone(), level)),
                (None, Some(Score::CannotBeAssessed(_))) => found.cannot += 1,
                (None, Some(Score::NotApplicable(_))) => found.not_applicable += 1,
                _ => found.open += 1,
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answer::CannotAssess;
    use crate::domain::sample;

    #[test]
    fn a_section_shows_its_levels_its_median_and_of_equally_low_answers_the_first() {
        let mut checklist = sample::checklist(5, 3);
        checklist.sections[1].questions[2].about = About::Mission;
        let levels = [("A1", 5), ("A2", 2), ("A3", 2), ("B1", 4), ("B3", 1)];
        let review = sample::review("a", "2026-H1", "bz-01", &levels);
        let answered = [Answered::of(&review, &checklist, None)];
        let of = |section: usize| {
            let section = &checklist.sections[section].id;
            distribution(&answered, Stage::Final, About::Contribution, Some(section))
        };
        let a = of(0);
        assert_eq!(a.at(sample::level(2)), 2);
        assert_eq!(a.median(), Some(sample::level(2)));
        assert_eq!(a.worst().unwrap().0.as_str(), "A2");
        let b = of(1);
        assert_eq!((b.levels.len(), b.open, b.asked()), (1, 1, 2));
        assert_eq!(b.median(), None);
        assert_eq!(b.worst().unwrap().1, sample::level(4));
    }

    #[test]
    fn reviews_side_by_side_are_counted_together_and_what_was_not_assessed_apart() {
        let checklist = sample::checklist(4, 3);
        let one = sample::review("a", "2026-H1", "bz-01", &[("A1", 1), ("A2", 3)]);
        let mut two = sample::review("a", "2026-H1", "def-02", &[("A1", 2), ("A2", 3)]);
        let answer = two.answers.get_mut(&sample::question_id("A2")).unwrap();
        answer.score = Score::CannotBeAssessed(CannotAssess::NoAccess);
        let mut other = one.clone();
        other.checklist.version += 1;
        let all = [&one, &two, &other].map(|review| Answered::of(review, &checklist, None));
        let section = Some(&checklist.sections[0].id);
        let found = distribution(&all, Stage::Final, About::Contribution, section);
        let levels: Vec<u8> = found.levels.iter().map(|(_, level)| level.get()).collect();
        assert_eq!(levels, [1, 2, 3]);
        assert_eq!((found.cannot, found.open), (1, 2));
    }
}
