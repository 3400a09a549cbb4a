//! Counts of levels per section: distributions, lower medians and the lowest answers; never an average.

use super::case::Case;
use crate::domain::answer::Score;
use crate::domain::checklist::Checklist;
use crate::domain::id::{QuestionId, SectionId};
use crate::domain::median::lower_median;
use crate::domain::question::{About, QuestionKind};
use crate::domain::review::Review;
use crate::domain::scale::Level;

/// How a group of questions with a level was answered, in one or more reviews.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Figures {
    /// Answers with a level, in the checklist's order.
    pub levels: Vec<(QuestionId, Level)>,
    /// Answers *cannot be assessed*.
    pub cannot: usize,
    /// Answers *not applicable*; not among what was asked.
    pub not_applicable: usize,
    /// Questions without an answer.
    pub open: usize,
}

impl Figures {
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

/// Counts the answers of `reviews` to the ordinal questions that apply, speak of `about` and stand in
/// `section` (`None`: in any).
pub(super) fn count(
    case: &Case<'_>,
    checklist: &Checklist,
    reviews: &[&Review],
    about: About,
    section: Option<&SectionId>,
) -> Figures {
    let mut figures = Figures::default();
    let types = &case.inputs.contribution.mission.types;
    let asked = checklist.questions().filter(|(within, question)| {
        question.kind == QuestionKind::Ordinal
            && question.about == about
            && question.applies.to(types)
            && section.is_none_or(|section| within.id == *section)
    });
    for (_, question) in asked {
        for review in reviews {
            if review.checklist != checklist.reference() {
                continue;
            }
            let score = review.answers.get(&question.id).map(|answer| &answer.score);
            match score {
                Some(Score::Level(level)) => figures.levels.push((question.id.clone(), *level)),
                Some(Score::CannotBeAssessed(_)) => figures.cannot += 1,
                Some(Score::NotApplicable(_)) => figures.not_applicable += 1,
                _ => figures.open += 1,
            }
        }
    }
    figures
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(levels: &[u8]) -> Figures {
        let id = |place| QuestionId::new(format!("A{place}")).unwrap();
        let level = |n: &u8| Level::new(*n).unwrap();
        let levels = levels.iter().enumerate();
        Figures {
            levels: levels.map(|(place, n)| (id(place), level(n))).collect(),
            ..Figures::default()
        }
    }

    #[test]
    fn of_equally_low_answers_the_first_is_named() {
        assert_eq!(figures(&[3, 2, 2]).worst().unwrap().0.as_str(), "A1");
    }
}
