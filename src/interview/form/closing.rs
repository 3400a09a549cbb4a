//! The declaration at submission: free to judge, and every source that was asked for.

use super::choices::{NO, YES, yes_no};
use super::field::{Field, When};
use super::label::Label;
use super::read::Reader;
use super::{Form, FormResult, Problem, Remark};
use crate::domain::declaration::{Closing, DeclarationEffect, DeclarationQuestion, Moment};
use crate::interview::command::Command;
use crate::interview::conduct::Interview;

/// The question with this effect, where the checklist asks it.
fn question(interview: &Interview, effect: DeclarationEffect) -> Option<&DeclarationQuestion> {
    let mut all = interview.checklist().declaration.questions.iter();
    all.find(|question| question.when == Moment::Closing && question.effect == effect)
}

pub(super) fn fields(interview: &Interview) -> Vec<Field> {
    let stored = interview.review().closing.as_ref();
    let mut fields = Vec::new();
    if let Some(question) = question(interview, DeclarationEffect::FreeJudgement) {
        let label = Label::Own(question.text.clone());
        fields.push(yes_no("free", stored.map(|one| one.free)).called(label));
    }
    if let Some(question) = question(interview, DeclarationEffect::AllSources) {
        let label = Label::Own(question.text.clone());
        fields.push(yes_no("all-sources", stored.map(|one| one.all_sources)).called(label));
    }
    let missing = stored.map_or("", |one| &one.missing_sources);
    let not_all = When::Chosen("all-sources".to_owned(), vec![NO]);
    fields.push(Field::line("missing-sources", missing).when_or_filled(not_all));
    fields
}

pub(super) fn remarks(form: &Form, _: &Interview) -> Vec<Remark> {
    let remark = |field: &str, key| {
        let no = Reader::new(form).chosen(field) == Some(NO);
        no.then(|| Remark {
            field: field.to_owned(),
            key,
            stops: false,
        })
    };
    [
        remark("free", "not-free"),
        remark("all-sources", "sources-missing"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Both answers, or nothing: half an answer cannot be kept.
pub(super) fn command(form: &Form, interview: &Interview) -> Result<FormResult, Vec<Problem>> {
    let mut reader = Reader::new(form);
    let untouched = form.fields.iter().all(Field::is_empty);
    if untouched && interview.review().closing.is_none() {
        return Ok(FormResult::Nothing);
    }
    let mut answer = |name: &str, effect| {
        if question(interview, effect).is_none() {
            return true;
        }
        reader.must_choose(name) == Some(YES)
    };
    let free = answer("free", DeclarationEffect::FreeJudgement);
    let all_sources = answer("all-sources", DeclarationEffect::AllSources);
    let missing_sources = reader.text("missing-sources");
    reader.take(Some(Command::Close(Closing {
        free,
        all_sources,
        missing_sources,
    })))
}

#[cfg(test)]
mod tests {
    use super::super::FormKind;
    use super::super::fixture::Case;
    use super::*;

    #[test]
    fn the_kind_of_missing_source_is_asked_only_where_one_is_missing() {
        let case = Case::empty();
        let mut form = case.open(FormKind::Closing);
        let asked = |form: &Form| form.shown().any(|field| field.name == "missing-sources");
        form.choose("all-sources", Some(YES));
        assert!(!asked(&form));
        form.choose("all-sources", Some(NO));
        assert!(asked(&form));
        form.choose("free", Some(YES));
        form.type_in("missing-sources", "weekrapporten");
        let Ok(FormResult::Take(Command::Close(closing))) =
            form.command(&case.interview, &case.cx())
        else {
            panic!();
        };
        assert_eq!(
            closing,
            Closing {
                free: true,
                all_sources: false,
                missing_sources: "weekrapporten".into()
            }
        );
    }

    #[test]
    fn half_an_answer_is_a_problem_and_none_is_nothing() {
        let case = Case::empty();
        let mut form = case.open(FormKind::Closing);
        assert_eq!(
            form.command(&case.interview, &case.cx()),
            Ok(FormResult::Nothing)
        );
        form.choose("free", Some(NO));
        let problems = form.command(&case.interview, &case.cx()).unwrap_err();
        assert_eq!(
            (&*problems[0].field, problems[0].key),
            ("all-sources", "choose")
        );
        assert_eq!(form.remarks(&case.interview)[0].key, "not-free");
    }
}
