//! Which questions of different checklists are one and the same: an answer belongs to a question as it was asked.

use std::collections::BTreeMap;

use crate::domain::checklist::{Checklist, Section};
use crate::domain::id::ChecklistId;
use crate::domain::question::Question;
use crate::domain::scale::Scale;

/// True when two questions ask the same: kind, text and anchors, on the same scale.
pub fn same_question(one: (&Scale, &Question), other: (&Scale, &Question)) -> bool {
    let ((scale, question), (other_scale, other_question)) = (one, other);
    question.id == other_question.id
        && question.kind == other_question.kind
        && same_wording(question, other_question)
        && scale == other_scale
}

/// True when text and anchors are the same.
pub fn same_wording(question: &Question, other: &Question) -> bool {
    question.text == other.text && question.anchors == other.anchors
}

/// A question as it was asked, in one or more versions of a checklist.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// The first version that asks it so.
    pub checklist: &'a Checklist,
    /// In which section.
    pub section: &'a Section,
    /// The question.
    pub question: &'a Question,
    /// Its scale, by place in [`Catalogue::scales`].
    pub scale: usize,
    /// Its section together with its scale, by a number of its own.
    pub section_place: usize,
}

/// Every question of some checklists, each once.
#[derive(Debug, Default)]
pub struct Catalogue<'a> {
    scales: Vec<&'a Scale>,
    entries: Vec<Entry<'a>>,
    sections: usize,
    by_checklist: BTreeMap<(&'a ChecklistId, u32), Vec<usize>>,
}

impl<'a> Catalogue<'a> {
    /// The questions of `checklists`, in whatever order and however often each of these comes.
    pub fn new(checklists: impl IntoIterator<Item = &'a Checklist>) -> Self {
        let different: BTreeMap<_, &Checklist> = checklists
            .into_iter()
            .map(|checklist| ((&checklist.id, checklist.version), checklist))
            .collect();
        let mut catalogue = Self::default();
        for (key, checklist) in different {
            let scale = catalogue.scale_place(&checklist.scale);
            let places = checklist
                .questions()
                .map(|(section, question)| {
                    catalogue.entry_place(checklist, section, question, scale)
                })
                .collect();
            catalogue.by_checklist.insert(key, places);
        }
        catalogue
    }

    fn scale_place(&mut self, scale: &'a Scale) -> usize {
        let known = self.scales.iter().position(|one| *one == scale);
        known.unwrap_or_else(|| {
            self.scales.push(scale);
            self.scales.len() - 1
        })
    }

    fn entry_place(
        &mut self,
        checklist: &'a Checklist,
        section: &'a Section,
        question: &'a Question,
        scale: usize,
    ) -> usize {
        let asked = (&checklist.scale, question);
        let known = self.entries.iter().position(|entry| {
            entry.checklist.id == checklist.id
                && same_question((&entry.checklist.scale, entry.question), asked)
        });
        known.unwrap_or_else(|| {
            let section_known = self.entries.iter().find(|entry| {
                entry.checklist.id == checklist.id
                    && entry.section.id == section.id
                    && entry.scale == scale
            });
            let section_place = section_known.map(|entry| entry.section_place);
            self.entries.push(Entry {
                checklist,
                section,
                question,
                scale,
                section_place: section_place.unwrap_or(self.sections),
            });
            if section_place.is_none() {
                self.sections += 1;
            }
            self.entries.len() - 1
        })
    }

    /// The different scales.
    pub fn scales(&self) -> &[&'a Scale] {
        &self.scales
    }

    /// The different questions.
    pub fn entries(&self) -> &[Entry<'a>] {
        &self.entries
    }

    /// The questions of `checklist`, in its order, by place in [`Catalogue::entries`]; none when the
    /// catalogue was made without it.
    pub fn places(&self, checklist: &'a Checklist) -> &[usize] {
        self.by_checklist
            .get(&(&checklist.id, checklist.version))
            .map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::localized::Localized;
    use crate::domain::sample;

    #[test]
    fn a_question_that_did_not_change_is_one_question_in_two_versions() {
        let first = sample::checklist(4, 3);
        let mut second = first.clone();
        second.version = 2;
        second.sections[0].questions[1].text = Localized::only("en", "Something else?");
        let catalogue = Catalogue::new([&second, &first, &first]);
        let (before, after) = (catalogue.places(&first), catalogue.places(&second));
        assert_eq!(before[0], after[0]);
        assert_ne!(before[1], after[1]);
        assert_eq!(catalogue.entries()[after[0]].checklist.version, 1);
        assert_eq!(catalogue.entries()[after[1]].checklist.version, 2);
    }

    #[test]
    fn on_another_scale_every_question_is_another() {
        let first = sample::checklist(4, 3);
        let mut second = sample::checklist(6, 4);
        second.version = 2;
        let catalogue = Catalogue::new([&first, &second]);
        assert_eq!(catalogue.scales().len(), 2);
        let shared = catalogue
            .places(&first)
            .iter()
            .filter(|place| catalogue.places(&second).contains(place))
            .count();
        assert_eq!(shared, 0);
    }
}
