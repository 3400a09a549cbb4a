//! Why a level differs from the line's own, in words.

use super::field::Field;
use super::label::Label;
use super::read::Reader;
use super::{Form, FormResult, Problem};
use crate::domain::gap_reason::{GapCode, GapReason};
use crate::domain::id::QuestionId;
use crate::interview::command::Command;
use crate::interview::conduct::Interview;

/// The words, and the kind of reason: another one, for that is how one comes here.
pub(super) fn fields(question: &QuestionId, interview: &Interview) -> Vec<Field> {
    let answer = interview.answer(question);
    let stored = answer.and_then(|answer| answer.gap_because.as_ref());
    let options = GapCode::ALL.map(|code| Label::Key(format!("gap-{}", code.key())));
    let chosen = GapCode::ALL.iter().position(|one| *one == GapCode::Other);
    vec![
        Field::long("gap-text", stored.map_or("", |reason| &reason.text)),
        Field::choice("gap-code", options.into(), chosen),
    ]
}

pub(super) fn command(form: &Form, question: &QuestionId) -> Result<FormResult, Vec<Problem>> {
    let mut reader = Reader::new(form);
    let code = reader.must_choose("gap-code");
    let code = code.and_then(|chosen| GapCode::ALL.get(chosen).copied());
    let text = if code == Some(GapCode::Other) {
        reader.needed("gap-text")
    } else {
        reader.text("gap-text")
    };
    let reason = code.map(|code| GapReason { code, text });
    reader.take(reason.map(|reason| Command::WhyGap(question.clone(), Some(reason))))
}

#[cfg(test)]
mod tests {
    use super::super::FormKind;
    use super::super::fixture::Case;
    use super::*;

    #[test]
    fn another_reason_for_a_gap_than_the_named_ones_needs_words() {
        let case = Case::empty();
        let question: QuestionId = "A2".parse().unwrap();
        let mut form = case.open(FormKind::WhyGap(question.clone()));
        let problems = form.command(&case.interview, &case.cx()).unwrap_err();
        assert_eq!(problems[0].field, "gap-text");
        form.type_in("gap-text", "De lijn telde ook het hoofdkwartier.");
        let reason = GapReason {
            code: GapCode::Other,
            text: "De lijn telde ook het hoofdkwartier.".to_owned(),
        };
        let command = Command::WhyGap(question, Some(reason));
        let taken = form.command(&case.interview, &case.cx());
        assert_eq!(taken, Ok(FormResult::Take(command)));
        form.type_in("gap-text", "");
        form.choose("gap-code", Some(0));
        assert!(form.command(&case.interview, &case.cx()).is_ok());
    }
}
