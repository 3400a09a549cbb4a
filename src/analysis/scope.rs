//! Over what a figure is taken: everything on one scale, a period, a section or a question.

use std::collections::BTreeMap;

use serde::Serialize;

use super::catalogue::{Catalogue, Entry};
use crate::domain::id::{ChecklistId, QuestionId, SectionId};
use crate::domain::period::Period;
use crate::domain::scale::Level;

/// Over what a figure is taken. Levels of different scales never come together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "over", rename_all = "snake_case")]
pub enum Scope {
    /// Everything on one scale.
    Overall,
    /// One period.
    Period {
        /// Which.
        period: Period,
    },
    /// One section.
    Section {
        /// Of which checklist.
        checklist: ChecklistId,
        /// Which.
        section: SectionId,
    },
    /// One question as it was asked.
    Question {
        /// Of which checklist.
        checklist: ChecklistId,
        /// The first version that asks it so.
        version: u32,
        /// In which section.
        section: SectionId,
        /// Which.
        question: QuestionId,
    },
}

/// Figures over one scope.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Scoped<T> {
    /// Over what.
    pub scope: Scope,
    /// How many levels the scale has.
    pub levels: usize,
    /// The lowest level that is good enough.
    pub line: Level,
    /// The figures.
    pub figures: T,
}

/// One `T` per scope, filled as answers come by.
pub(super) struct Groups<'a, T> {
    catalogue: &'a Catalogue<'a>,
    overall: BTreeMap<usize, T>,
    periods: BTreeMap<(Period, usize), T>,
    sections: BTreeMap<usize, (&'a Entry<'a>, T)>,
    questions: BTreeMap<usize, T>,
}

impl<'a, T> Groups<'a, T> {
    pub fn new(catalogue: &'a Catalogue<'a>) -> Self {
        Self {
            catalogue,
            overall: BTreeMap::new(),
            periods: BTreeMap::new(),
            sections: BTreeMap::new(),
            questions: BTreeMap::new(),
        }
    }

    /// Shows one answer to the question at `place`, given in `period`, to the four scopes that it belongs to.
    pub fn each(
        &mut self,
        place: usize,
        period: Period,
        new: impl Fn(usize) -> T,
        mut add: impl FnMut(&mut T),
    ) {
        let entry = &self.catalogue.entries()[place];
        let levels = self.catalogue.scales()[entry.scale].levels.len();
        add(self
            .overall
            .entry(entry.scale)
            .or_insert_with(|| new(levels)));
        let key = (period, entry.scale);
        add(self.periods.entry(key).or_insert_with(|| new(levels)));
        let section = self.sections.entry(entry.section_place);
        add(&mut section.or_insert_with(|| (entry, new(levels))).1);
        add(self.questions.entry(place).or_insert_with(|| new(levels)));
    }

    /// The figures of every scope that saw an answer: overall, by period, by section, by question.
    pub fn finish<U>(self, figures: impl Fn(T, Level) -> U) -> Vec<Scoped<U>> {
        let scales = self.catalogue.scales();
        let scoped = |scope, scale: usize, seen| Scoped {
            scope,
            levels: scales[scale].levels.len(),
            line: scales[scale].line,
            figures: figures(seen, scales[scale].line),
        };
        let mut all = Vec::new();
        for (scale, seen) in self.overall {
            all.push(scoped(Scope::Overall, scale, seen));
        }
        for ((period, scale), seen) in self.periods {
            all.push(scoped(Scope::Period { period }, scale, seen));
        }
        for (entry, seen) in self.sections.into_values() {
            let scope = Scope::Section {
                checklist: entry.checklist.id.clone(),
                section: entry.section.id.clone(),
            };
            all.push(scoped(scope, entry.scale, seen));
        }
        for (place, seen) in self.questions {
            let entry = &self.catalogue.entries()[place];
            let scope = question_scope(entry);
            all.push(scoped(scope, entry.scale, seen));
        }
        all
    }
}

pub(super) fn question_scope(entry: &Entry) -> Scope {
    Scope::Question {
        checklist: entry.checklist.id.clone(),
        version: entry.checklist.version,
        section: entry.section.id.clone(),
        question: entry.question.id.clone(),
    }
}
