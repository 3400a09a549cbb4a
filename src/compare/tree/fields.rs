//! What differs between two trees, field by field.

use std::collections::BTreeSet;

use serde::Serialize;

use super::Tree;
use crate::compare::evidence::without_twins;
use crate::compare::moved::Mirror;
use crate::compare::order::merged;

/// A field that is not the same on both sides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldChange {
    /// Where it stands: names of fields and entries, the outermost first. Items of a list have no name but an id.
    pub path: Vec<String>,
    /// What stands there on the first side; `None`: nothing.
    pub before: Option<Tree>,
    /// What stands there on the second side; `None`: nothing.
    pub after: Option<Tree>,
}

impl Mirror for FieldChange {
    fn mirrored(self) -> Self {
        Self {
            path: self.path,
            before: self.after,
            after: self.before,
        }
    }
}

/// What differs between two trees, in their order. Empty exactly when they are equal.
pub fn fields(before: &Tree, after: &Tree) -> Vec<FieldChange> {
    let mut found = Vec::new();
    descend(Some(before), Some(after), &mut Vec::new(), &mut found);
    found
}

fn descend(
    before: Option<&Tree>,
    after: Option<&Tree>,
    path: &mut Vec<String>,
    found: &mut Vec<FieldChange>,
) {
    if before == after {
        return;
    }
    match (before, after) {
        (Some(Tree::Record(one)), Some(Tree::Record(other))) => records(one, other, path, found),
        (Some(Tree::Tagged(one, first)), Some(Tree::Tagged(other, second)))
            if one == other && !(first.is_leaf() && second.is_leaf()) =>
        {
            descend(Some(first), Some(second), path, found);
        }
        (Some(Tree::List(one)), Some(Tree::List(other))) => lists(one, other, path, found),
        _ => found.push(FieldChange {
            path: path.clone(),
            before: before.cloned(),
            after: after.cloned(),
        }),
    }
}

type Fields = [(String, Tree)];

fn records(before: &Fields, after: &Fields, path: &mut Vec<String>, found: &mut Vec<FieldChange>) {
    let names = |fields: &'_ Fields| -> Vec<String> {
        fields.iter().map(|(name, _)| name.clone()).collect()
    };
    let (first, second) = (names(before), names(after));
    let value = |fields: &'_ Fields, name: &str| -> Option<Tree> {
        let mut fields = fields.iter();
        fields
            .find(|(one, _)| one == name)
            .map(|(_, value)| value.clone())
    };
    let order = merged(
        &first.iter().collect::<Vec<_>>(),
        &second.iter().collect::<Vec<_>>(),
    );
    for name in order {
        path.push(name.clone());
        let (one, other) = (value(before, name), value(after, name));
        descend(one.as_ref(), other.as_ref(), path, found);
        path.pop();
    }
}

/// Items that have an id are compared by it; of others those that both have fall away, and what is left is compared
/// in order where both have as many, else named as gained or lost.
fn lists(before: &[Tree], after: &[Tree], path: &mut Vec<String>, found: &mut Vec<FieldChange>) {
    if let (Some(one), Some(other)) = (by_id(before), by_id(after)) {
        let start = found.len();
        records(&one, &other, path, found);
        if found.len() > start {
            return;
        }
    }
    let (mut lost, mut gained) = (before.to_vec(), after.to_vec());
    without_twins(&mut lost, &mut gained, |one, other| one == other);
    let only = |before: Option<Tree>, after: Option<Tree>, path: &Vec<String>| FieldChange {
        path: path.clone(),
        before,
        after,
    };
    match (lost.len(), gained.len()) {
        // The same items in another order.
        (0, 0) => found.push(only(
            Some(Tree::List(before.to_vec())),
            Some(Tree::List(after.to_vec())),
            path,
        )),
        (one, other) if one == other => {
            for (before, after) in lost.iter().zip(&gained) {
                descend(Some(before), Some(after), path, found);
            }
        }
        _ => {
            let mut all: Vec<FieldChange> = lost
                .into_iter()
                .map(|item| only(Some(item), None, path))
                .collect();
            all.extend(gained.into_iter().map(|item| only(None, Some(item), path)));
            // The fewer first, whichever side they are of: so the order is the same from both sides.
            let is_gained = |change: &FieldChange| change.before.is_none();
            let gained = all.iter().filter(|change| is_gained(change)).count();
            if gained * 2 < all.len() {
                all.sort_by_key(|change| !is_gained(change));
            }
            found.extend(all);
        }
    }
}

/// Items by their ids; `None` when one has none, or two have the same.
fn by_id(items: &[Tree]) -> Option<Vec<(String, Tree)>> {
    let mut seen = BTreeSet::new();
    let named = items.iter().map(|item| match item.get("id") {
        Some(Tree::Text(id)) if seen.insert(id.clone()) => Some((id.clone(), item.clone())),
        _ => None,
    });
    named.collect()
}
