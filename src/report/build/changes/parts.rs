//! What differs in a review besides its answers, part by part, in words.

use super::answers::Sides;
use super::page::{Group, Row, Shown};
use super::rows::{field, whole};
use crate::compare::{FieldChange, PartChange, Tree};

/// Parts that are heads of the file: shown above everything, in one group.
const HEAD: [&str; 8] = [
    "format",
    "illustrative",
    "contribution",
    "period",
    "person",
    "role",
    "checklist",
    "amends",
];
/// Parts of entries that each get a heading of their own.
const ENTRIES: [&str; 3] = ["events", "recommendations", "follow_up"];

/// The groups of the parts, in the order of the file; sources and the head of the file come last.
pub(super) fn groups(parts: &[PartChange], sides: &Sides<'_>) -> Vec<Group> {
    let mut groups = Vec::new();
    let mut about = Vec::new();
    let mut sources = None;
    for part in parts {
        if HEAD.contains(&part.part.as_str()) {
            for change in &part.fields {
                let mut path = vec![part.part.clone()];
                path.extend(change.path.iter().cloned());
                about.extend(row(&sides.other.path(&path), change, sides));
            }
        } else if ENTRIES.contains(&part.part.as_str()) {
            groups.extend(entries(part, sides));
        } else if part.part == "sources" {
            sources = one(part, sides);
        } else {
            groups.extend(one(part, sides));
        }
    }
    groups.extend(sources);
    if !about.is_empty() {
        groups.push(Group {
            level: 1,
            heading: sides.t("diff-about-file").into(),
            rows: about,
            ..Group::default()
        });
    }
    groups
}

fn row(label: &str, change: &FieldChange, sides: &Sides<'_>) -> Vec<Row> {
    let (before, after) = (change.before.as_ref(), change.after.as_ref());
    field(label, before, after, (&sides.one, &sides.other))
}

fn one(part: &PartChange, sides: &Sides<'_>) -> Option<Group> {
    let several = part.fields.len() > 1;
    let mut rows = Vec::new();
    for change in &part.fields {
        // A digest follows from what else differs, and says nothing to a reader.
        if several && change.path.last().is_some_and(|name| name == "digest") {
            continue;
        }
        if part.part == "sources" {
            rows.extend(source(change, sides));
            continue;
        }
        let names = change
            .path
            .iter()
            .map(|name| match (part.part.as_str(), name.as_str()) {
                ("judgement", "contribution") => sides.t("diff-on-contribution"),
                ("judgement", "mission") => sides.t("diff-on-mission"),
                _ => sides.other.name(name),
            });
        rows.extend(row(&names.collect::<Vec<_>>().join(", "), change, sides));
    }
    let heading = title(&part.part, sides);
    (!rows.is_empty()).then(|| Group {
        level: 1,
        heading: heading.into(),
        rows,
        ..Group::default()
    })
}

fn title(part: &str, sides: &Sides<'_>) -> String {
    let name = sides.other.name(part);
    let mut letters = name.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string());
    format!("{}{}", first.unwrap_or_default(), letters.as_str())
}

/// A source that was entered, taken out or changed, in a line.
fn source(change: &FieldChange, sides: &Sides<'_>) -> Vec<Row> {
    let id = change.path.first().cloned().unwrap_or_default();
    let words = |tree: &Tree| {
        let part = |name: &str| tree.get(name).map(|value| sides.other.line(value));
        let mut words = part("title").unwrap_or_default();
        for more in ["reference", "date", "origin"] {
            if let Some(more) = part(more).filter(|more| !more.is_empty()) {
                words = format!("{words}; {more}");
            }
        }
        vec![crate::report::document::Span::plain(words)]
    };
    let whole = |shown| {
        vec![Row {
            label: id.as_str().into(),
            shown,
        }]
    };
    match (&change.before, &change.after) {
        (None, Some(tree @ Tree::Record(_))) => whole(Shown::Gained(words(tree))),
        (Some(tree @ Tree::Record(_)), None) => whole(Shown::Lost(words(tree))),
        _ => row(&sides.other.path(&change.path), change, sides),
    }
}

/// A group for each entry of a part.
fn entries(part: &PartChange, sides: &Sides<'_>) -> Vec<Group> {
    let mut groups = vec![Group {
        level: 1,
        heading: title(&part.part, sides).into(),
        ..Group::default()
    }];
    let mut last: Option<&str> = None;
    for change in &part.fields {
        let (id, rest) = match change.path.split_first() {
            Some((id, rest)) => (id.as_str(), rest),
            None => ("", &[][..]),
        };
        let change = titled(change, sides);
        if rest.is_empty() && (change.before.is_none() || change.after.is_none()) {
            groups.push(only(id, &change, sides));
            last = None;
            continue;
        }
        if last != Some(id) {
            groups.push(Group {
                level: 2,
                heading: id.into(),
                ..Group::default()
            });
            last = Some(id);
        }
        let rows = row(&sides.other.path(rest), &change, sides);
        if let Some(group) = groups.last_mut() {
            group.rows.extend(rows);
        }
    }
    groups
}

/// An entry that only one side has, whole.
fn only(id: &str, change: &FieldChange, sides: &Sides<'_>) -> Group {
    let (key, rows) = match (&change.before, &change.after) {
        (None, Some(tree)) => ("diff-new", whole("", tree, &sides.other, Shown::Gained)),
        (Some(tree), _) => ("diff-gone", whole("", tree, &sides.one, Shown::Lost)),
        (None, None) => ("diff-gone", Vec::new()),
    };
    let values = [("label", id.into())];
    Group {
        level: 2,
        heading: sides.other.texts.with(key, &values).into(),
        whole: true,
        rows,
        ..Group::default()
    }
}

/// The change with the kinds of recommendations by their titles instead of their codes.
fn titled(change: &FieldChange, sides: &Sides<'_>) -> FieldChange {
    let mut change = change.clone();
    let is_code = change.path.last().is_some_and(|name| name == "code");
    for (tree, side) in [
        (&mut change.before, sides.before),
        (&mut change.after, sides.after),
    ] {
        let kinds = side
            .version
            .checklist
            .map(|checklist| &checklist.recommendations);
        let code = match tree {
            Some(Tree::Record(fields)) => fields
                .iter_mut()
                .find(|(name, _)| name == "code")
                .map(|(_, value)| value),
            Some(value) if is_code => Some(value),
            _ => None,
        };
        if let Some(value) = code
            && let Tree::Text(code) = &*value
            && let Some(kind) =
                kinds.and_then(|all| all.iter().find(|one| one.code.as_str() == code))
        {
            *value = Tree::Text(sides.other.texts.own(&kind.title).into_owned());
        }
    }
    change
}
