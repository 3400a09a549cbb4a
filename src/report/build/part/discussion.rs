//! Two or three questions for the discussion, built from what stands out.

use super::assumptions::views;
use super::unassessed::by_reason;
use crate::domain::assumption::AssumptionStatus;
use crate::domain::objective::{Objective, Yardstick};
use crate::domain::question::About;
use crate::report::build::case::Case;
use crate::report::build::figures::count;
use crate::report::document::{Document, Spans, plain};

/// No more than this many questions.
const ASKED: usize = 3;

/// The questions: a failed assumption, the lowest answer below the line, what could not be assessed,
/// objectives that nobody can test; and where these are too few, what is worth repeating.
pub(in crate::report::build) fn discussion(case: &Case<'_>, document: &mut Document) {
    document.heading(1, case.t("summary-discussion"));
    let asked = [
        failed(case),
        lowest(case),
        unassessed(case),
        objectives(case),
    ];
    let mut items: Vec<Spans> = asked.into_iter().flatten().take(ASKED).map(plain).collect();
    for key in ["summary-ask-repeat", "summary-ask-decide"] {
        if items.len() < 2 {
            items.push(plain(case.t(key)));
        }
    }
    document.list(items);
}

fn failed(case: &Case<'_>) -> Option<String> {
    let views = views(case);
    let of = |status: AssumptionStatus, main: bool| {
        views
            .iter()
            .find(|view| view.status == status && view.main >= main)
    };
    let view = of(AssumptionStatus::Failed, true)
        .or_else(|| of(AssumptionStatus::Failed, false))
        .or_else(|| of(AssumptionStatus::Shaken, true))?;
    let key = match view.status {
        AssumptionStatus::Failed => "summary-ask-failed",
        _ => "summary-ask-shaken",
    };
    Some(case.tv(
        key,
        &[("assumption", view.text.trim_end_matches('.').into())],
    ))
}

fn lowest(case: &Case<'_>) -> Option<String> {
    let checklist = case.main_checklist()?;
    let figures = count(case, checklist, &case.basis, About::Contribution, None);
    let (id, level) = figures.worst()?;
    let question = checklist
        .question(id)
        .filter(|_| *level < checklist.scale.line)?;
    let values = [
        (
            "question",
            format!("{id} {}", case.texts.own(&question.text)).into(),
        ),
        ("level", case.level_words(checklist, *level).into()),
    ];
    Some(case.tv("summary-ask-lowest", &values))
}

fn unassessed(case: &Case<'_>) -> Option<String> {
    let (asked, found) = by_reason(case);
    let cannot: usize = found.iter().map(|(_, questions)| questions.len()).sum();
    let limit = case
        .main_checklist()?
        .judgement
        .as_ref()
        .map(|rule| rule.cannot_assess_limit);
    let (part, whole) = limit.unwrap_or((1, 3));
    let (part, whole) = (usize::try_from(part).ok()?, usize::try_from(whole).ok()?);
    if cannot * whole <= asked * part {
        return None;
    }
    let (reason, _) = found.first()?;
    let values = [
        ("cannot", cannot.into()),
        ("asked", asked.into()),
        ("reason", case.cannot(*reason).into()),
    ];
    Some(case.tv("summary-ask-unassessed", &values))
}

fn objectives(case: &Case<'_>) -> Option<String> {
    let objectives = &case.inputs.contribution.objectives;
    if objectives.is_empty() {
        return Some(case.t("summary-ask-no-objectives"));
    }
    let end = case.round_end();
    let dropped = |objective: &Objective| {
        end.map_or_else(
            || objective.is_dropped(),
            |end| objective.as_of(end).is_dropped(),
        )
    };
    let open = objectives
        .iter()
        .filter(|one| one.yardstick == Yardstick::NotRecorded && !dropped(one))
        .count();
    let values = [("open", open.into()), ("all", objectives.len().into())];
    (open > 0).then(|| case.tv("summary-ask-objectives", &values))
}
