//! Two versions of any other file compared, in words.

use super::goals;
use super::page::{ChangePage, Group};
use super::rows::field;
use super::speech::Speech;
use crate::compare::{FieldChange, GoalChange};
use crate::domain::people::People;
use crate::i18n::Texts;
use crate::report::document::{Span, plain};

/// The names of both sides, and who is who.
#[derive(Debug, Clone, Copy)]
pub struct FileSides<'a> {
    /// The first file, as it was named.
    pub before: &'a str,
    /// The second.
    pub after: &'a str,
    /// Who is who.
    pub people: Option<&'a People>,
}

/// What differs between two files that are no reviews; `goals` where they are a contribution's.
pub fn file_changes(
    sides: &FileSides<'_>,
    changes: &[FieldChange],
    goals: &[GoalChange],
    texts: &Texts,
) -> ChangePage {
    let speech = Speech {
        texts,
        scale: None,
        people: sides.people,
    };
    let mut page = ChangePage {
        title: texts
            .with("diff-title-file", &[("name", sides.after.into())])
            .into(),
        language: texts.language().tag,
        before: vec![Span::strong(sides.before)],
        after: vec![Span::strong(sides.after)],
        heads: [
            texts.get("diff-before").into(),
            texts.get("diff-after").into(),
        ],
        ..ChangePage::default()
    };
    if changes.is_empty() {
        page.short.push(plain(texts.get("diff-nothing")));
        return page;
    }
    page.groups.extend(goals::group(goals, &speech));
    for change in changes {
        if is_told(change, goals) {
            continue;
        }
        let (first, rest) = match change.path.split_first() {
            Some((first, rest)) => (first.as_str(), rest),
            None => ("", &[][..]),
        };
        let (before, after) = (change.before.as_ref(), change.after.as_ref());
        let label = if rest.is_empty() {
            speech.name(first)
        } else {
            speech.path(rest)
        };
        let rows = field(&label, before, after, (&speech, &speech));
        let heading = capital(&speech.name(first)).into();
        match page.groups.last_mut() {
            Some(group) if group.heading == heading => group.rows.extend(rows),
            _ => page.groups.push(Group {
                level: 1,
                heading,
                rows,
                ..Group::default()
            }),
        }
    }
    page
}

/// True when the change was told in the words of objectives.
fn is_told(change: &FieldChange, goals: &[GoalChange]) -> bool {
    let (Some(first), Some(id)) = (change.path.first(), change.path.get(1)) else {
        return false;
    };
    let told = change
        .path
        .get(2)
        .is_none_or(|field| matches!(field.as_str(), "text" | "yardstick" | "amendments"));
    first == "objectives" && told && goals.iter().any(|goal| goal.objective.as_str() == id)
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string());
    format!("{}{}", first.unwrap_or_default(), letters.as_str())
}
