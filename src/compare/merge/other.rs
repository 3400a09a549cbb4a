//! Merging two versions of a file that has no list of conflicts: all of it, or none.

use std::collections::BTreeSet;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::rule::of_other;
use super::tree::{Merge, Three};

/// What `ours` and `theirs` made of `base` together (`None`: both began it apart); `None` where both changed the
/// same thing otherwise, and a person must choose.
pub fn values<T: Serialize + DeserializeOwned>(
    base: Option<&T>,
    ours: &T,
    theirs: &T,
) -> Option<T> {
    let tree = |one: &T| serde_json::to_value(one).ok();
    let (ours, theirs) = (tree(ours)?, tree(theirs)?);
    let base = base.and_then(tree);
    let three = Three {
        base: base.as_ref(),
        ours: Some(&ours),
        theirs: Some(&theirs),
    };
    let mut merge = Merge::by(of_other, BTreeSet::new());
    let merged = merge.part(three)?;
    if merge.clashes.is_empty() {
        serde_json::from_value(merged).ok()
    } else {
        None
    }
}
