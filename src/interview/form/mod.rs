//! What is asked in several fields at once (a source, a forecast, a judgement, …), whatever the terminal.

mod actions;
mod assumptions;
mod because;
mod causes;
mod choices;
mod closing;
mod declaration;
mod drafts;
mod escalation;
mod event;
mod field;
mod follow_up;
mod forecast;
mod judgement;
mod kind;
mod label;
mod read;
mod recommendation;
mod result;
mod settle;
mod source;
mod why_gap;
mod workings;

#[cfg(test)]
pub(in crate::interview) mod fixture;

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::conduct::Interview;
use crate::domain::id::PersonId;
use crate::domain::people::Person;
use crate::domain::register::Register;

pub use field::{Field, FieldInput, When};
pub use kind::FormKind;
pub use label::Label;
pub use result::{FormResult, Problem, Remark};

/// A form: its fields, filled with what was answered so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Which form.
    pub kind: FormKind,
    /// Its fields, in order, also those that are not shown now; see [`Form::shown`].
    pub fields: Vec<Field>,
}

/// What a form must know besides the interview.
#[derive(Debug, Clone, Copy)]
pub struct FormContext<'a> {
    /// The register, for its markings.
    pub register: &'a Register,
    /// Everybody, to choose from who decides whether an event happened.
    pub people: &'a BTreeMap<PersonId, Person>,
    /// The tag of the language in which the reviewer types.
    pub language: &'a str,
    /// Today.
    pub today: Date,
}

impl Form {
    /// The form of `kind`, filled with what `interview` holds.
    pub fn open(kind: FormKind, interview: &Interview, cx: &FormContext<'_>) -> Self {
        let fields = match &kind {
            FormKind::Declaration => declaration::fields(interview),
            FormKind::NewSource(_) => source::new_fields(cx),
            FormKind::EditSource(id) => source::edit_fields(id, interview, cx),
            FormKind::Cite(question, id) => source::cite_fields(question, id, interview),
            FormKind::Forecast(question) => forecast::fields(question, interview, cx),
            FormKind::Assumptions(question) => assumptions::fields(question, interview),
            FormKind::Because(question) => because::fields(question, interview),
            FormKind::WhyGap(question) => why_gap::fields(question, interview),
            FormKind::FollowUp(question) => follow_up::fields(question, interview),
            FormKind::Judgement => judgement::fields(interview, cx),
            FormKind::Recommendation(id) => recommendation::fields(id.as_ref(), interview, cx),
            FormKind::Escalation => escalation::fields(interview, cx),
            FormKind::Closing => closing::fields(interview),
            FormKind::Settle(subject, person) => {
                settle::fields(subject, person.as_ref(), interview, cx)
            }
        };
        Self { kind, fields }
    }

    /// What the form asks to be done. Where a draft may have gaps ([`FormKind::may_have_gaps`]) only
    /// values that are malformed are problems.
    ///
    /// # Errors
    /// Everything that keeps the form from being stored, in the order of the fields.
    pub fn command(
        &self,
        interview: &Interview,
        cx: &FormContext<'_>,
    ) -> Result<FormResult, Vec<Problem>> {
        match &self.kind {
            FormKind::Declaration => declaration::command(self, interview, cx),
            FormKind::NewSource(question) => source::new_command(self, question, cx),
            FormKind::EditSource(id) => source::edit_command(self, id, interview, cx),
            FormKind::Cite(question, id) => source::cite_command(self, question, id),
            FormKind::Forecast(question) => forecast::command(self, question, interview, cx),
            FormKind::Assumptions(question) => assumptions::command(self, question, interview),
            FormKind::Because(question) => because::command(self, question),
            FormKind::WhyGap(question) => why_gap::command(self, question),
            FormKind::FollowUp(question) => follow_up::command(self, question, interview),
            FormKind::Judgement => judgement::command(self, interview, cx),
            FormKind::Recommendation(id) => {
                recommendation::command(self, id.as_ref(), interview, cx)
            }
            FormKind::Escalation => escalation::command(self, interview, cx),
            FormKind::Closing => closing::command(self, interview),
            FormKind::Settle(subject, person) => {
                settle::command(self, subject, person.as_ref(), interview, cx)
            }
        }
    }

    /// What the answers so far do, beside the fields where they were given.
    pub fn remarks(&self, interview: &Interview) -> Vec<Remark> {
        match &self.kind {
            FormKind::Declaration => declaration::remarks(self, interview),
            FormKind::Closing => closing::remarks(self, interview),
            FormKind::Judgement => judgement::remarks(self, interview),
            FormKind::Escalation => escalation::remarks(self, interview),
            _ => Vec::new(),
        }
    }

    /// The fields that are asked, given what was answered so far.
    pub fn shown(&self) -> impl Iterator<Item = &Field> {
        self.fields
            .iter()
            .filter(|field| self.holds(&field.when) == Some(true))
    }

    /// The field called `name`, shown or not.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Types `text` in a field that takes text; nothing happens in another.
    pub fn type_in(&mut self, name: &str, text: &str) {
        if let Some(field) = self.fields.iter_mut().find(|field| field.name == name)
            && let Some(value) = field.input.text_mut()
            && *value != text
        {
            text.clone_into(value);
        }
    }

    /// Chooses the n-th option, from 0, of a field that offers as many; `None` takes the choice back.
    pub fn choose(&mut self, name: &str, option: Option<usize>) {
        if let Some(field) = self.fields.iter_mut().find(|field| field.name == name)
            && let FieldInput::Choice { options, chosen } = &mut field.input
            && option.is_none_or(|option| option < options.len())
        {
            *chosen = option;
        }
    }

    /// Whether a condition holds; `None` when it speaks of a field that the form has not.
    fn holds(&self, when: &When) -> Option<bool> {
        Some(match when {
            When::Always => true,
            When::Chosen(name, options) => self
                .field(name)?
                .chosen()
                .is_some_and(|chosen| options.contains(&chosen)),
            When::Filled(names) => names
                .iter()
                .any(|name| self.field(name).is_some_and(|field| !field.is_empty())),
            When::All(all) => all.iter().all(|one| self.holds(one) == Some(true)),
            When::Any(any) => any.iter().any(|one| self.holds(one) == Some(true)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::fixture::{Case, all_kinds};
    use super::*;
    use crate::i18n::{Language, Texts};

    #[test]
    fn every_form_has_fields_of_its_own_and_words_for_them_in_every_language() {
        for case in [Case::empty(), Case::full()] {
            for kind in all_kinds() {
                let form = case.open(kind.clone());
                assert!(form.shown().count() > 0, "{kind:?}");
                for language in Language::all() {
                    let texts = Texts::new(*language);
                    for key in [kind.title(), kind.guidance()] {
                        assert!(texts.has(&key), "{key} in {}", language.tag);
                    }
                    for field in &form.fields {
                        for label in field.labels() {
                            let words = label.words(&texts);
                            // A text that exists only in another language has its tag before it.
                            let own = words.replace("[nl] ", "").replace("[en] ", "");
                            let spoken = !own.is_empty() && !own.contains('[');
                            assert!(spoken, "{kind:?} {} {words:?} {}", field.name, language.tag);
                        }
                    }
                }
                let mut names: Vec<&str> = form.fields.iter().map(|one| &*one.name).collect();
                names.sort_unstable();
                names.dedup();
                assert_eq!(names.len(), form.fields.len(), "{kind:?}");
            }
        }
    }

    #[test]
    fn a_form_that_is_opened_and_stored_leaves_the_review_as_it_was() {
        for case in [Case::empty(), Case::full()] {
            for kind in all_kinds() {
                let is_new = matches!(
                    kind,
                    FormKind::NewSource(_)
                        | FormKind::Recommendation(None)
                        | FormKind::Cite(..)
                        | FormKind::Settle(..)
                );
                let form = case.open(kind.clone());
                if is_new && case.is_full() {
                    continue;
                }
                let mut after = case.interview.clone();
                if let Ok(FormResult::Take(command)) = form.command(&case.interview, &case.cx())
                    && !matches!(kind, FormKind::Cite(..))
                {
                    after.take(command).unwrap();
                } else {
                    assert!(!case.is_full(), "{kind:?} stores nothing");
                }
                assert_eq!(after.review(), case.interview.review(), "{kind:?}");
            }
        }
    }

    #[test]
    fn what_is_typed_in_a_field_that_disappears_is_there_when_it_comes_back() {
        let case = Case::empty();
        let mut form = case.open(FormKind::Recommendation(None));
        let kinds = case.interview.checklist().recommendations.iter();
        let end = kinds.clone().position(|kind| kind.code.as_str() == "end");
        let advice = kinds
            .clone()
            .position(|kind| kind.code.as_str() == "no-advice");
        form.choose("kind", end);
        form.type_in("unity", "De eenheid lijdt.");
        form.choose("kind", advice);
        // What holds words stays in sight, so that nothing is stored or lost unseen.
        assert!(form.shown().any(|field| field.name == "unity"));
        assert!(!form.shown().any(|field| field.name == "why-not-adjust"));
        form.choose("kind", end);
        assert_eq!(
            form.field("unity").unwrap().text(),
            Some("De eenheid lijdt.")
        );
    }

    #[test]
    fn a_choice_takes_only_what_is_offered_and_text_goes_only_where_text_can() {
        let case = Case::empty();
        let mut form = case.open(FormKind::Escalation);
        form.choose("level", Some(99));
        form.type_in("level", "ja");
        form.choose("addressee", Some(0));
        assert_eq!(form, case.open(FormKind::Escalation));
    }
}
