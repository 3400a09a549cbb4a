//! The actions that a recommendation proposes: rows of what, by whom and by when.

use super::field::{Field, When};
use super::label::Label;
use super::read::Reader;
use crate::domain::recommendation::ProposedAction;

/// Rows for actions beyond those that were there already; each comes into sight when the one before is filled.
const MORE_ACTIONS: usize = 6;

fn action_name(part: &str, n: usize) -> String {
    format!("action-{part}-{n}")
}

fn action_filled(n: usize) -> When {
    When::Filled(
        ["text", "owner", "due"]
            .map(|part| action_name(part, n))
            .into(),
    )
}

pub(super) fn action_fields(actions: &[ProposedAction], when: &When) -> Vec<Field> {
    (1..=actions.len() + MORE_ACTIONS)
        .flat_map(|n| {
            let action = n.checked_sub(1).and_then(|place| actions.get(place));
            let due = action.map(|one| one.due);
            let next = match n {
                1 => when.clone(),
                _ => When::All(vec![when.clone(), action_filled(n - 1)]),
            };
            let shown = When::Any(vec![next, action_filled(n)]);
            [
                Field::line(action_name("text", n), action.map_or("", |one| &one.text)),
                Field::line(action_name("owner", n), action.map_or("", |one| &one.owner)),
                Field::day(action_name("due", n), due),
            ]
            .into_iter()
            .zip(["text", "owner", "due"])
            .map(move |(field, part)| {
                let label = Label::Numbered(format!("field-action-{part}"), n);
                field.called(label).when(shown.clone())
            })
        })
        .collect()
}

/// The actions; one without a day cannot be kept, so it asks for it.
pub(super) fn read_actions(reader: &mut Reader<'_>) -> Vec<ProposedAction> {
    let mut actions = Vec::new();
    let mut n = 1;
    while reader.has(&action_name("text", n)) {
        let text = reader.text(&action_name("text", n));
        let owner = reader.text(&action_name("owner", n));
        let day = action_name("due", n);
        let due = reader.day(&day);
        if reader.text(&day).is_empty() && !(text.is_empty() && owner.is_empty()) {
            reader.problem(&day, "action-day");
        }
        if let Some(due) = due {
            actions.push(ProposedAction { text, owner, due });
        }
        n += 1;
    }
    actions
}
