//! How each assumption behind the contribution stands, and one that the reviewer adds.

use std::collections::BTreeMap;

use super::field::{Field, When};
use super::label::Label;
use super::read::Reader;
use super::{Form, FormResult, Problem};
use crate::domain::answer::{CannotAssess, Score};
use crate::domain::assumption::{AssumptionStatus, AssumptionView};
use crate::domain::id::{AssumptionId, QuestionId};
use crate::interview::command::Command;
use crate::interview::conduct::Interview;
use crate::interview::slug::slug;

/// The name of the row in which a new assumption is added; no id of an assumption holds a `+`.
const NEW: &str = "+";

/// Every way in which an assumption can stand.
fn statuses() -> impl Iterator<Item = AssumptionStatus> {
    let cannot = CannotAssess::ALL.map(AssumptionStatus::CannotBeAssessed);
    [
        AssumptionStatus::Holding,
        AssumptionStatus::Shaken,
        AssumptionStatus::Failed,
    ]
    .into_iter()
    .chain(cannot)
}

fn status_label(status: AssumptionStatus) -> Label {
    let word = Label::Key(format!("assumption-{}", status.key()));
    match status {
        AssumptionStatus::CannotBeAssessed(why) => {
            Label::pair(word, Label::Key(format!("cannot-assess-{}", why.key())))
        }
        _ => word,
    }
}

/// The views stored so far.
fn stored(interview: &Interview, question: &QuestionId) -> BTreeMap<AssumptionId, AssumptionView> {
    match interview.answer(question).map(|answer| &answer.score) {
        Some(Score::Assumptions(views)) => views.clone(),
        _ => BTreeMap::new(),
    }
}

fn row(id: &str, label: Label, view: Option<&AssumptionView>) -> [Field; 2] {
    let chosen = view.and_then(|view| statuses().position(|one| one == view.status));
    [
        Field::choice(
            format!("status-{id}"),
            statuses().map(status_label).collect(),
            chosen,
        )
        .called(label),
        Field::long(format!("because-{id}"), view.map_or("", |one| &one.because))
            .called(Label::key("field-assumption-because")),
    ]
}

/// A row for each assumption of the contribution, for each that was added, and one to add another.
pub(super) fn fields(question: &QuestionId, interview: &Interview) -> Vec<Field> {
    let views = stored(interview, question);
    let mut fields = Vec::new();
    for assumption in &interview.contribution().assumptions {
        let own = Label::Own(assumption.text.clone());
        let label = if assumption.main {
            Label::pair(Label::key("assumption-main"), own)
        } else {
            own
        };
        if let Some(sign) = &assumption.sign_of_failure {
            fields.push(
                Field::info(format!("sign-{}", assumption.id), Label::Own(sign.clone()))
                    .called(Label::key("field-sign-of-failure")),
            );
        }
        let view = views.get(&assumption.id);
        let [status, because] = row(assumption.id.as_str(), label, view);
        // What would show it failing stands under the assumption itself.
        let place = fields.len() - usize::from(assumption.sign_of_failure.is_some());
        fields.insert(place, status);
        fields.push(because);
    }
    for (id, view) in added(interview, &views) {
        fields.extend(added_row(id.as_str(), Some(view)));
    }
    fields.extend(added_row(NEW, None));
    fields
}

/// The views on assumptions that the contribution does not hold.
fn added<'a>(
    interview: &'a Interview,
    views: &'a BTreeMap<AssumptionId, AssumptionView>,
) -> impl Iterator<Item = (&'a AssumptionId, &'a AssumptionView)> {
    let known = &interview.contribution().assumptions;
    views
        .iter()
        .filter(|(id, _)| known.iter().all(|one| one.id != **id))
}

fn added_row(id: &str, view: Option<&AssumptionView>) -> [Field; 3] {
    let text = view.and_then(|view| view.added.as_deref());
    let name = format!("added-{id}");
    let filled = When::Filled(
        ["added", "status", "because"]
            .map(|part| format!("{part}-{id}"))
            .into(),
    );
    let [status, because] = row(id, Label::key("field-assumption-status"), view);
    [
        Field::line(name, text.unwrap_or_default()).called(Label::key("field-assumption-added")),
        status.when(filled.clone()),
        because.when(filled),
    ]
}

/// The views that were given; those that were not are gaps, unless words would be lost.
pub(super) fn command(
    form: &Form,
    question: &QuestionId,
    interview: &Interview,
) -> Result<FormResult, Vec<Problem>> {
    let before = stored(interview, question);
    let mut reader = Reader::new(form);
    let mut views = BTreeMap::new();
    for assumption in &interview.contribution().assumptions {
        let id = &assumption.id;
        if let Some(mut view) = read(&mut reader, id.as_str()) {
            view.added = before.get(id).and_then(|view| view.added.clone());
            views.insert(id.clone(), view);
        }
    }
    for (id, view) in added(interview, &before) {
        let text = reader.text(&format!("added-{id}"));
        if let Some(mut now) = read_added(&mut reader, id.as_str(), &text, view.added.is_none()) {
            now.added = Some(text).filter(|text| !text.is_empty());
            views.insert(id.clone(), now);
        }
    }
    let text = reader.text("added-+");
    if let Some(mut view) = read_added(&mut reader, NEW, &text, false) {
        let known = &interview.contribution().assumptions;
        let taken =
            |id: &AssumptionId| views.contains_key(id) || known.iter().any(|one| one.id == *id);
        let make = |name| AssumptionId::new(name).ok();
        let id = slug(&text, "assumption", make, taken);
        view.added = Some(text);
        views.insert(id, view);
    }
    let score = match (views.is_empty(), before.is_empty()) {
        (true, true) => return reader.finish(Some(FormResult::Nothing)),
        (true, false) => Score::NotYet,
        (false, _) => Score::Assumptions(views),
    };
    reader.take(Some(Command::Score(question.clone(), score)))
}

/// The view in one row; a sentence without a status asks for one.
fn read(reader: &mut Reader<'_>, row: &str) -> Option<AssumptionView> {
    let because = reader.text(&format!("because-{row}"));
    let name = format!("status-{row}");
    let chosen = if because.is_empty() {
        reader.chosen(&name)
    } else {
        reader.must_choose(&name)
    };
    Some(AssumptionView {
        status: statuses().nth(chosen?)?,
        because,
        added: None,
    })
}

/// The view in a row that was added, where its text and its status must both be given or neither.
fn read_added(
    reader: &mut Reader<'_>,
    row: &str,
    text: &str,
    nameless: bool,
) -> Option<AssumptionView> {
    let view = read(reader, row);
    let said = view.is_some() || !reader.text(&format!("because-{row}")).is_empty();
    if said && text.is_empty() && !nameless {
        reader.problem(&format!("added-{row}"), "needed");
    }
    if !said && !text.is_empty() {
        reader.problem(&format!("status-{row}"), "choose");
    }
    view
}

#[cfg(test)]
mod tests {
    use super::super::FormKind;
    use super::super::fixture::Case;
    use super::*;

    fn b4() -> QuestionId {
        QuestionId::new("B4").unwrap()
    }

    fn views(case: &Case, form: &Form) -> BTreeMap<AssumptionId, AssumptionView> {
        match form.command(&case.interview, &case.cx()) {
            Ok(FormResult::Take(Command::Score(_, Score::Assumptions(views)))) => views,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_view_of_one_assumption_is_a_draft_and_none_is_nothing() {
        let case = Case::empty();
        let mut form = case.open(FormKind::Assumptions(b4()));
        assert_eq!(
            form.command(&case.interview, &case.cx()),
            Ok(FormResult::Nothing)
        );
        let id = &case.interview.contribution().assumptions[0].id;
        form.choose(&format!("status-{id}"), Some(1));
        let views = views(&case, &form);
        assert_eq!(views.len(), 1);
        assert_eq!(views[id].status, AssumptionStatus::Shaken);
    }

    #[test]
    fn an_assumption_of_ones_own_gets_an_id_from_its_words_and_only_one() {
        let mut case = Case::empty();
        let mut form = case.open(FormKind::Assumptions(b4()));
        assert!(form.field("status-+").is_some());
        assert!(!form.shown().any(|field| field.name == "status-+"));
        form.type_in("added-+", "De buurlanden houden zich afzijdig");
        form.choose("status-+", Some(0));
        let (first, second) = (views(&case, &form), views(&case, &form));
        assert_eq!(first, second);
        let id = AssumptionId::new("de-buurlanden-houden-zich-afzijdig").unwrap();
        assert_eq!(
            first[&id].added.as_deref(),
            Some("De buurlanden houden zich afzijdig")
        );
        let command = Command::Score(b4(), Score::Assumptions(first));
        case.interview.take(command).unwrap();
        // The open form still calls it new; storing again must not add it a second time.
        let again = form.command(&case.interview, &case.cx());
        let Ok(FormResult::Take(again)) = again else {
            panic!("{again:?}");
        };
        assert_eq!(case.interview.take(again), Ok(Vec::new()));
    }

    #[test]
    fn words_without_a_status_or_an_assumption_ask_for_it() {
        let case = Case::empty();
        let id = &case.interview.contribution().assumptions[0].id;
        let mut form = case.open(FormKind::Assumptions(b4()));
        form.type_in(&format!("because-{id}"), "Omdat.");
        form.type_in("because-+", "Daarom.");
        let problems = form.command(&case.interview, &case.cx()).unwrap_err();
        let found: Vec<_> = problems.iter().map(|one| (&*one.field, one.key)).collect();
        let status = format!("status-{id}");
        assert_eq!(
            found,
            [
                (&*status, "choose"),
                ("added-+", "needed"),
                ("status-+", "choose")
            ]
        );
        form.type_in("because-+", "");
        form.type_in("added-+", "Een aanname");
        let problems = form.command(&case.interview, &case.cx()).unwrap_err();
        assert!(problems.iter().any(|one| one.field == "status-+"));
    }

    #[test]
    fn an_added_assumption_is_taken_away_by_emptying_it() {
        let case = Case::full();
        let mut form = case.open(FormKind::Assumptions(b4()));
        let before = views(&case, &form).len();
        let row = form
            .fields
            .iter()
            .find_map(|field| field.name.strip_prefix("added-"))
            .unwrap()
            .to_owned();
        form.type_in(&format!("added-{row}"), "");
        form.type_in(&format!("because-{row}"), "");
        form.choose(&format!("status-{row}"), None);
        assert_eq!(views(&case, &form).len(), before - 1);
    }
}
