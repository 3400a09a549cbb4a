//! What was entered in a form and not stored yet, for the journal and back.

use super::{Field, Form, FormKind};
use crate::interview::draft::{Draft, DraftPlace, Entered};

impl Form {
    /// What differs from the form as it was `opened`, with the focus in a field at a cursor; `None` when nothing
    /// does. Of the declaration never anything: which answer stops somebody is written nowhere.
    pub fn draft(&self, opened: &Self, focus: &str, cursor: usize) -> Option<Draft> {
        if self.kind == FormKind::Declaration || self.fields == opened.fields {
            return None;
        }
        let text = self.field(focus).and_then(Field::text).unwrap_or_default();
        let changed = self.fields.iter().zip(&opened.fields);
        let changed = changed.filter(|(now, before)| now != before);
        let others = changed
            .filter(|(now, _)| now.name != focus || now.text().is_none())
            .map(|(now, _)| match now.text() {
                Some(text) => Entered::Text(now.name.clone(), text.to_owned()),
                None => Entered::Choice(now.name.clone(), now.chosen()),
            });
        Some(Draft {
            place: DraftPlace::Field(self.kind.name(), focus.to_owned()),
            text: text.to_owned(),
            cursor,
            others: others.collect(),
        })
    }

    /// Puts back what was entered, and gives the field in which the focus was; `None` when the draft is of
    /// another form.
    pub fn recover(&mut self, draft: &Draft) -> Option<String> {
        let DraftPlace::Field(form, focus) = &draft.place else {
            return None;
        };
        if *form != self.kind.name() {
            return None;
        }
        for entered in &draft.others {
            match entered {
                Entered::Text(name, text) => self.type_in(name, text),
                Entered::Choice(name, chosen) => self.choose(name, *chosen),
            }
        }
        self.type_in(focus, &draft.text);
        Some(focus.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::Case;
    use super::*;
    use crate::domain::id::QuestionId;

    #[test]
    fn everything_that_was_entered_comes_back() {
        let case = Case::empty();
        let kind = FormKind::NewSource(QuestionId::new("A1").unwrap());
        let opened = case.open(kind.clone());
        let mut form = opened.clone();
        assert_eq!(form.draft(&opened, "title", 0), None);
        form.type_in("title", "Verslag");
        form.choose("origin", Some(2));
        form.type_in("place", "blz");
        for focus in ["place", "origin", "date"] {
            let draft = form.draft(&opened, focus, 3).unwrap();
            let mut again = opened.clone();
            assert_eq!(again.recover(&draft).as_deref(), Some(focus));
            assert_eq!(again, form, "{focus}");
            let mut other = case.open(FormKind::Escalation);
            assert_eq!(other.recover(&draft), None);
        }
    }

    #[test]
    fn of_the_declaration_nothing_is_ever_written() {
        let case = Case::undeclared();
        let opened = case.open(FormKind::Declaration);
        let mut form = opened.clone();
        form.choose("T1", Some(0));
        assert_ne!(form, opened);
        assert_eq!(form.draft(&opened, "T1", 0), None);
    }
}
