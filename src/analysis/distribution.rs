//! How the levels of a review lie, by section: the distribution, the lower median and the worst item; never a mean.

use serde::Serialize;

use super::answered::{Answered, Stage};
use crate::domain::checklist::Section;
use crate::domain::id::{QuestionId, SectionId};
use crate::domain::median::lower_median;
use crate::domain::question::{About, QuestionKind};
use crate::domain::scale::Level;

/// How often each level was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Distribution {
    /// By level, lowest first, one number for every level of the scale.
    pub counts: Vec<usize>,
    /// How many levels.
    pub n: usize,
    /// How many questions gave no level.
    pub without_level: usize,
    /// The lower median; none below two levels.
    pub median: Option<Level>,
}

impl Distribution {
    /// The distribution of `answers` (`None`: no level) on a scale of `levels` levels.
    pub fn of(levels: usize, answers: impl IntoIterator<Item = Option<Level>>) -> Self {
        let (mut counts, mut given, mut without_level) = (vec![0; levels], Vec::new(), 0);
        for answer in answers {
            let cell = answer.and_then(|level| counts.get_mut(usize::from(level.get()) - 1));
            match (answer, cell) {
                (Some(level), Some(cell)) => {
                    *cell += 1;
                    given.push(level);
                }
                _ => without_level += 1,
            }
        }
        Self {
            counts,
            n: given.len(),
            without_level,
            median: lower_median(given),
        }
    }
}

/// How the levels of one section lie.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SectionLevels {
    /// Which section.
    pub section: SectionId,
    /// How they lie.
    pub distribution: Distribution,
    /// The lowest level given, and to which questions.
    pub worst: Option<Worst>,
}

/// The lowest level, and where it was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Worst {
    /// The level.
    pub level: Level,
    /// The questions that got it.
    pub questions: Vec<QuestionId>,
}

/// How the levels of a review lie in each section that has an ordinal question. `about` takes only questions
/// that speak of the contribution, the mission or the context.
pub fn by_section(one: &Answered, stage: Stage, about: Option<About>) -> Vec<SectionLevels> {
    let counts = |section: &Section| {
        let asked: Vec<(&QuestionId, Option<Level>)> = section
            .questions
            .iter()
            .filter(|question| {
                question.kind == QuestionKind::Ordinal
                    && one.applies(question)
                    && about.is_none_or(|about| question.about == about)
            })
            .map(|question| (&question.id, one.level(&question.id, stage)))
            .collect();
        let lowest = asked.iter().filter_map(|(_, level)| *level).min();
        (!asked.is_empty()).then(|| SectionLevels {
            section: section.id.clone(),
            distribution: Distribution::of(
                one.checklist.scale.levels.len(),
                asked.iter().map(|(_, level)| *level),
            ),
            worst: lowest.map(|lowest| Worst {
                level: lowest,
                questions: asked
                    .iter()
                    .filter(|(_, level)| *level == Some(lowest))
                    .map(|(id, _)| (*id).clone())
                    .collect(),
            }),
        })
    };
    one.checklist.sections.iter().filter_map(counts).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample;

    #[test]
    fn a_section_shows_its_levels_its_median_and_its_worst_items() {
        let mut checklist = sample::checklist(5, 3);
        checklist.sections[1].questions[2].about = About::Mission;
        let levels = [("A1", 2), ("A2", 5), ("A3", 2), ("B1", 4), ("B3", 1)];
        let review = sample::review("a", "2026-H1", "bz-01", &levels);
        let answered = Answered::of(&review, &checklist, None);
        let sections = by_section(&answered, Stage::Final, Some(About::Contribution));
        let a = &sections[0];
        assert_eq!(a.distribution.counts, [0, 2, 0, 0, 1]);
        assert_eq!(a.distribution.median, Some(sample::level(2)));
        let worst = a.worst.as_ref().unwrap();
        assert_eq!(worst.questions.len(), 2);
        let b = &sections[1];
        assert_eq!((b.distribution.n, b.distribution.without_level), (1, 1));
        assert_eq!(b.distribution.median, None);
        assert_eq!(b.worst.as_ref().unwrap().level, sample::level(4));
    }
}
