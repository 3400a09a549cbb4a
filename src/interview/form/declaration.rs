//! The declaration of independence: asked before anything of the contribution is shown.

use super::choices::{NO, YES, yes_no};
use super::field::Field;
use super::label::Label;
use super::read::Reader;
use super::{Form, FormContext, FormResult, Problem, Remark};
use crate::domain::declaration::{Declaration, DeclarationEffect, DeclarationQuestion, Moment};
use crate::interview::command::Command;
use crate::interview::conduct::Interview;

/// The questions asked now, each with what its answer does.
fn questions(interview: &Interview) -> impl Iterator<Item = &DeclarationQuestion> {
    let stored = |effect| {
        !matches!(
            effect,
            DeclarationEffect::FreeJudgement | DeclarationEffect::AllSources
        )
    };
    let all = interview.checklist().declaration.questions.iter();
    all.filter(move |question| question.when == Moment::Before && stored(question.effect))
}

/// What nobody can answer the questions without, and the questions.
pub(super) fn fields(interview: &Interview) -> Vec<Field> {
    let contribution = interview.contribution();
    let responsible = &contribution.responsible;
    let mut fields = vec![
        Field::info("mission", Label::Plain(contribution.mission.name.clone())),
        Field::info(
            "period",
            Label::Plain(interview.review().period.to_string()),
        ),
    ];
    if !responsible.units.is_empty() {
        let units = responsible.units.iter().cloned().map(Label::Plain);
        let units = Label::Joined("; ", units.collect());
        fields.push(Field::info("responsible-units", units));
    }
    if !responsible.functions.is_empty() {
        let functions = responsible.functions.iter().cloned().map(Label::Own);
        let functions = Label::Joined("; ", functions.collect());
        fields.push(Field::info("responsible-functions", functions));
    }
    if let Some(lifted) = interview.lifted() {
        let code = Label::key(format!("waiver-{}", lifted.code.key()));
        let values = vec![
            ("by", Label::Own(lifted.by.clone())),
            ("on", Label::Day(lifted.on)),
            ("code", code),
        ];
        let words = Label::Filled("declaration-lifted", values);
        fields.push(Field::info("lifted", words));
    }
    let stored = interview.review().declaration.as_ref();
    for question in questions(interview) {
        let answer = stored.and_then(|stored| answered(stored, question.effect));
        let label = Label::Own(question.text.clone());
        fields.push(yes_no(question.id.as_str(), answer).called(label));
    }
    fields
}

/// The answer that a stored declaration stands for; of the facts that stop, only that there was none.
fn answered(stored: &Declaration, effect: DeclarationEffect) -> Option<bool> {
    match effect {
        DeclarationEffect::Stop | DeclarationEffect::StopForGood => {
            (!stored.blocking).then_some(false)
        }
        DeclarationEffect::EarlierInvolvement => Some(stored.earlier_involvement),
        DeclarationEffect::PublicStatement => Some(stored.public_statement),
        DeclarationEffect::Able => Some(stored.able),
        DeclarationEffect::FreeJudgement | DeclarationEffect::AllSources => None,
    }
}

/// What an answer does, if anything.
fn remark(
    effect: DeclarationEffect,
    chosen: Option<usize>,
    lifted: bool,
) -> Option<(&'static str, bool)> {
    let yes = chosen == Some(YES);
    match effect {
        DeclarationEffect::Stop if yes && lifted => Some(("lifted", false)),
        DeclarationEffect::Stop if yes => Some(("stop", true)),
        DeclarationEffect::StopForGood if yes => Some(("stop-for-good", true)),
        DeclarationEffect::Able if chosen == Some(NO) => Some(("not-able", true)),
        DeclarationEffect::EarlierInvolvement if yes => Some(("earlier-involvement", false)),
        DeclarationEffect::PublicStatement if yes => Some(("public-statement", false)),
        _ => None,
    }
}

pub(super) fn remarks(form: &Form, interview: &Interview) -> Vec<Remark> {
    let reader = Reader::new(form);
    let lifted = interview.lifted().is_some();
    questions(interview)
        .filter_map(|question| {
            let field = question.id.to_string();
            let (key, stops) = remark(question.effect, reader.chosen(&field), lifted)?;
            Some(Remark { field, key, stops })
        })
        .collect()
}

/// A whole declaration, or *stopped* as soon as one answer stops: then the others need no answer, and
/// nothing tells which one it was.
pub(super) fn command(
    form: &Form,
    interview: &Interview,
    cx: &FormContext<'_>,
) -> Result<FormResult, Vec<Problem>> {
    if remarks(form, interview).iter().any(|remark| remark.stops) {
        return Ok(FormResult::Stopped);
    }
    let mut reader = Reader::new(form);
    let mut declaration = Declaration {
        version: interview.checklist().declaration.version,
        on: cx.today,
        blocking: false,
        earlier_involvement: false,
        public_statement: false,
        able: true,
    };
    for question in questions(interview) {
        let field = question.id.as_str();
        let Some(chosen) = reader.chosen(field) else {
            reader.problem(field, "unanswered");
            continue;
        };
        match question.effect {
            // Only where a coordinator lifted it: else the form has stopped above.
            DeclarationEffect::Stop => declaration.blocking |= chosen == YES,
            DeclarationEffect::EarlierInvolvement => {
                declaration.earlier_involvement |= chosen == YES;
            }
            DeclarationEffect::PublicStatement => declaration.public_statement |= chosen == YES,
            _ => {}
        }
    }
    if let Some(stored) = &interview.review().declaration {
        let same_day = Declaration {
            on: stored.on,
            ..declaration
        };
        if same_day == *stored {
            declaration = same_day;
        }
    }
    reader.take(Some(Command::Declare(declaration)))
}

#[cfg(test)]
mod tests {
    use super::super::FormKind;
    use super::super::fixture::Case;
    use super::*;
    use crate::domain::declaration::DeclarationEffect as Does;
    use crate::domain::localized::Localized;
    use crate::domain::round::WaiverCode;
    use crate::interview::{Lifted, Refused};

    /// The form with every question answered so that nothing is the matter.
    fn clean(case: &Case) -> Form {
        let mut form = case.open(FormKind::Declaration);
        for question in questions(&case.interview) {
            let good = if question.effect == Does::Able {
                YES
            } else {
                NO
            };
            form.choose(question.id.as_str(), Some(good));
        }
        form
    }

    #[test]
    fn a_reviewer_with_nothing_to_declare_declares_that() {
        let case = Case::undeclared();
        let result = clean(&case).command(&case.interview, &case.cx());
        let Ok(FormResult::Take(Command::Declare(declaration))) = result else {
            panic!("{result:?}");
        };
        assert_eq!(declaration.on, case.today);
        assert!(!declaration.blocking && declaration.able);
        assert!(!declaration.earlier_involvement && !declaration.public_statement);
    }

    #[test]
    fn an_answer_that_stops_yields_no_command_whichever_it_was() {
        let case = Case::undeclared();
        for question in questions(&case.interview) {
            let bad = match question.effect {
                Does::Stop | Does::StopForGood => YES,
                Does::Able => NO,
                _ => continue,
            };
            let mut form = case.open(FormKind::Declaration);
            form.choose(question.id.as_str(), Some(bad));
            assert_eq!(
                form.command(&case.interview, &case.cx()),
                Ok(FormResult::Stopped),
                "{} alone",
                question.id
            );
            let mut form = clean(&case);
            form.choose(question.id.as_str(), Some(bad));
            assert_eq!(
                form.command(&case.interview, &case.cx()),
                Ok(FormResult::Stopped),
                "{} among others",
                question.id
            );
        }
    }

    #[test]
    fn a_block_that_a_coordinator_lifted_stops_nobody_and_a_stake_still_does() {
        let mut case = Case::undeclared();
        case.interview.lift(Lifted {
            by: Localized::pair("Coördinator", "Coordinator"),
            on: case.today,
            code: WaiverCode::LineRelation,
        });
        for question in questions(&case.interview) {
            let mut form = clean(&case);
            assert!(form.field("lifted").is_some());
            form.choose(question.id.as_str(), Some(YES));
            let result = form.command(&case.interview, &case.cx());
            match question.effect {
                Does::Stop => {
                    let remarks = form.remarks(&case.interview);
                    assert_eq!((remarks[0].key, remarks[0].stops), ("lifted", false));
                    let Ok(FormResult::Take(command)) = result else {
                        panic!("{result:?}");
                    };
                    let mut interview = case.interview.clone();
                    interview.take(command.clone()).unwrap();
                    assert!(interview.review().declaration.unwrap().blocking);
                    // Without the coordinator's word the same is refused.
                    let mut alone = Case::undeclared().interview;
                    assert_eq!(alone.take(command), Err(Refused::Blocked));
                }
                Does::StopForGood => assert_eq!(result, Ok(FormResult::Stopped)),
                _ => {}
            }
        }
    }

    #[test]
    fn a_disclosure_is_kept_and_said_at_once() {
        let case = Case::undeclared();
        let mut form = clean(&case);
        form.choose("T6", Some(YES));
        let remarks = form.remarks(&case.interview);
        assert_eq!(remarks.len(), 1);
        assert_eq!(
            (remarks[0].key, remarks[0].stops),
            ("earlier-involvement", false)
        );
        let result = form.command(&case.interview, &case.cx());
        let Ok(FormResult::Take(Command::Declare(declaration))) = result else {
            panic!("{result:?}");
        };
        assert!(declaration.earlier_involvement && !declaration.public_statement);
    }

    #[test]
    fn every_question_must_be_answered() {
        let case = Case::undeclared();
        let mut form = clean(&case);
        form.choose("T3", None);
        let problems = form.command(&case.interview, &case.cx()).unwrap_err();
        assert_eq!(problems.len(), 1);
        assert_eq!((&*problems[0].field, problems[0].key), ("T3", "unanswered"));
    }

    #[test]
    fn only_mission_period_and_who_is_responsible_are_told() {
        let case = Case::undeclared();
        let form = case.open(FormKind::Declaration);
        let told: Vec<&str> = form
            .fields
            .iter()
            .filter(|field| field.is_info())
            .map(|field| &*field.name)
            .collect();
        let known = [
            "mission",
            "period",
            "responsible-units",
            "responsible-functions",
        ];
        assert_eq!(told, known);
        assert_eq!(form.fields.len(), known.len() + 8);
    }
}
