//! Why a score differs from the first one, in words.

use super::field::Field;
use super::label::Label;
use super::read::Reader;
use super::{Form, FormResult, Problem};
use crate::domain::answer::{ChangeCode, ChangeReason};
use crate::domain::id::QuestionId;
use crate::interview::command::Command;
use crate::interview::conduct::Interview;

/// The words, and the kind of reason: another one, for that is how one comes here.
pub(super) fn fields(question: &QuestionId, interview: &Interview) -> Vec<Field> {
    let answer = interview.answer(question);
    let stored = answer.and_then(|answer| answer.changed_because.as_ref());
    let options = ChangeCode::ALL.map(|code| Label::Key(format!("change-{}", code.key())));
    let chosen = ChangeCode::ALL
        .iter()
        .position(|one| *one == ChangeCode::Other);
    vec![
        Field::long("change-text", stored.map_or("", |reason| &reason.text)),
        Field::choice("change-code", options.into(), chosen),
    ]
}

pub(super) fn command(form: &Form, question: &QuestionId) -> Result<FormResult, Vec<Problem>> {
    let mut reader = Reader::new(form);
    let code = reader.must_choose("change-code");
    let code = code.and_then(|chosen| ChangeCode::ALL.get(chosen).copied());
    let text = if code == Some(ChangeCode::Other) {
        reader.needed("change-text")
    } else {
        reader.text("change-text")
    };
    let reason = code.map(|code| ChangeReason { code, text });
    reader.take(reason.map(|reason| Command::Because(question.clone(), Some(reason))))
}

#[cfg(test)]
mod tests {
    use super::super::FormKind;
    use super::super::fixture::Case;
    use super::*;

    #[test]
    fn another_reason_than_the_named_ones_needs_words() {
        let case = Case::empty();
        let question: QuestionId = "A2".parse().unwrap();
        let mut form = case.open(FormKind::Because(question.clone()));
        let problems = form.command(&case.interview, &case.cx()).unwrap_err();
        assert_eq!(problems[0].field, "change-text");
        form.type_in("change-text", "Een hertelling.");
        let reason = ChangeReason {
            code: ChangeCode::Other,
            text: "Een hertelling.".to_owned(),
        };
        let command = Command::Because(question, Some(reason));
        assert_eq!(
            form.command(&case.interview, &case.cx()),
            Ok(FormResult::Take(command))
        );
        form.type_in("change-text", "");
        form.choose("change-code", Some(0));
        assert!(form.command(&case.interview, &case.cx()).is_ok());
    }

    #[test]
    fn another_reason_does_not_keep_the_code_of_the_reason_before() {
        let mut case = Case::full();
        let question: QuestionId = "A1".parse().unwrap();
        let before = ChangeReason {
            code: ChangeCode::NewEvidence,
            text: "Een nieuw verslag.".to_owned(),
        };
        let given = Command::Because(question.clone(), Some(before.clone()));
        case.interview.take(given).unwrap();
        let stored = case.interview.answer(&question);
        assert_eq!(stored.unwrap().changed_because, Some(before));
        let mut form = case.open(FormKind::Because(question.clone()));
        form.type_in("change-text", "Een hertelling.");
        let reason = ChangeReason {
            code: ChangeCode::Other,
            text: "Een hertelling.".to_owned(),
        };
        let command = Command::Because(question, Some(reason));
        assert_eq!(
            form.command(&case.interview, &case.cx()),
            Ok(FormResult::Take(command))
        );
    }
}
