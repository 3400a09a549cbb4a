//! To whom the matter is taken, why, and by when an answer is asked.

use super::causes;
use super::choices::{chosen_marking, marking};
use super::field::{Field, When};
use super::label::Label;
use super::read::Reader;
use super::{Form, FormContext, FormResult, Problem, Remark};
use crate::domain::judgement::{Escalation, EscalationLevel};
use crate::interview::command::Command;
use crate::interview::conduct::Interview;

fn level_label(level: EscalationLevel) -> Label {
    Label::Key(format!("escalation-{}", level.key()))
}

/// What is proposed: by the checklist's rule, or as it was stored where the checklist has none.
fn proposed(interview: &Interview) -> Option<EscalationLevel> {
    let stored = interview.review().escalation.as_ref();
    interview
        .proposed_level()
        .or_else(|| stored.and_then(|one| one.proposed))
}

/// That the chosen level deviates from the proposal.
pub(super) fn remarks(form: &Form, interview: &Interview) -> Vec<Remark> {
    let chosen = form.field("level").and_then(Field::chosen);
    let chosen = chosen.and_then(|chosen| EscalationLevel::ALL.get(chosen).copied());
    let (Some(given), Some(proposed)) = (chosen, proposed(interview)) else {
        return Vec::new();
    };
    let deviates = (given != proposed).then(|| Remark {
        field: "level".to_owned(),
        key: "escalation-deviates",
        stops: false,
    });
    deviates.into_iter().collect()
}

pub(super) fn fields(interview: &Interview, cx: &FormContext<'_>) -> Vec<Field> {
    let stored = interview.review().escalation.as_ref();
    let levels = EscalationLevel::ALL;
    let chosen = stored.and_then(|one| levels.iter().position(|level| *level == one.level));
    let taken = || When::Chosen("level".to_owned(), vec![1, 2]);
    let proposed = proposed(interview);
    // Going where the rule does not point needs a reason, also when that is nowhere.
    let reasoned = levels.iter().enumerate().filter(|(_, level)| {
        **level != EscalationLevel::None || proposed.is_some_and(|proposed| proposed != **level)
    });
    let reasoned = reasoned.map(|(place, _)| place).collect();
    let reasoned = When::Chosen("level".to_owned(), reasoned);
    let mut fields = causes::escalation(interview);
    fields.extend([
        Field::choice("level", levels.map(level_label).into(), chosen)
            .called(Label::key("field-escalation-level")),
        Field::long("because", stored.map_or("", |one| &one.because))
            .called(Label::key("field-escalation-because"))
            .when_or_filled(reasoned),
        Field::line("addressee", stored.map_or("", |one| &one.addressee)).when_or_filled(taken()),
        Field::day("answer-by", stored.and_then(|one| one.answer_by)).when_or_filled(taken()),
        marking("marking", stored.and_then(|one| one.marking.as_ref()), cx).when(taken()),
    ]);
    fields
}

pub(super) fn command(
    form: &Form,
    interview: &Interview,
    cx: &FormContext<'_>,
) -> Result<FormResult, Vec<Problem>> {
    let stored = interview.review().escalation.as_ref();
    let mut reader = Reader::new(form);
    let because = reader.text("because");
    let addressee = reader.text("addressee");
    let answer_by = reader.day("answer-by");
    let empty = because.is_empty() && addressee.is_empty() && reader.text("answer-by").is_empty();
    if stored.is_none() && empty && reader.chosen("level").is_none() {
        return Ok(FormResult::Nothing);
    }
    let stored_marking = stored.and_then(|one| one.marking.as_ref());
    let marking = chosen_marking(reader.chosen("marking"), stored_marking, cx);
    let level = reader
        .must_choose("level")
        .and_then(|chosen| EscalationLevel::ALL.get(chosen));
    let command = level.map(|level| {
        Command::Escalate(Escalation {
            proposed: proposed(interview),
            level: *level,
            because,
            addressee,
            answer_by,
            marking,
        })
    });
    reader.take(command)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::FormKind;
    use super::super::fixture::Case;
    use super::*;

    #[test]
    fn going_nowhere_asks_for_nothing_more() {
        let case = Case::empty();
        let mut form = case.open(FormKind::Escalation);
        form.choose("level", Some(0));
        assert_eq!(form.shown().filter(|field| !field.is_info()).count(), 1);
        assert!(matches!(
            form.command(&case.interview, &case.cx()),
            Ok(FormResult::Take(Command::Escalate(_)))
        ));
    }

    #[test]
    fn a_draft_may_have_gaps_but_no_day_that_is_none() {
        let case = Case::empty();
        let mut form = case.open(FormKind::Escalation);
        assert_eq!(
            form.command(&case.interview, &case.cx()),
            Ok(FormResult::Nothing)
        );
        form.choose("level", Some(1));
        form.type_in("answer-by", "31-12-2026");
        let Ok(FormResult::Take(Command::Escalate(escalation))) =
            form.command(&case.interview, &case.cx())
        else {
            panic!();
        };
        assert_eq!(escalation.level, EscalationLevel::Senior);
        assert_eq!(escalation.answer_by, Some(date(2026, 12, 31)));
        form.type_in("answer-by", "morgen");
        let problems = form.command(&case.interview, &case.cx()).unwrap_err();
        assert_eq!((&*problems[0].field, problems[0].key), ("answer-by", "day"));
    }

    #[test]
    fn words_without_a_level_are_not_dropped_but_ask_for_one() {
        let case = Case::empty();
        let mut form = case.open(FormKind::Escalation);
        form.type_in("because", "Al twee ronden geen antwoord.");
        let problems = form.command(&case.interview, &case.cx()).unwrap_err();
        assert_eq!((&*problems[0].field, problems[0].key), ("level", "choose"));
    }
}
