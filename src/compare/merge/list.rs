//! Merging lists: of things without order, and of things with an id.

use serde_json::Value;

/// What either side added stands in the result, what either took away does not; each thing once. Ours come
/// first, in our order.
pub(super) fn set(base: &[Value], ours: &[Value], theirs: &[Value]) -> Vec<Value> {
    let mut merged: Vec<Value> = Vec::new();
    let kept = ours
        .iter()
        .filter(|one| theirs.contains(one) || !base.contains(one));
    let added = theirs.iter().filter(|one| !base.contains(one));
    for one in kept.chain(added) {
        if !merged.contains(one) {
            merged.push(one.clone());
        }
    }
    merged
}

/// The ids of the things in a list; `None` when one has none, or two have the same.
pub(super) fn ids(list: &[Value]) -> Option<Vec<&str>> {
    let mut ids = Vec::new();
    for one in list {
        let id = one.get("id").or_else(|| one.get("code"))?.as_str()?;
        if ids.contains(&id) {
            return None;
        }
        ids.push(id);
    }
    Some(ids)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_either_side_did_to_a_list_is_done_and_nothing_stands_twice() {
        let list =
            |text: &str| -> Vec<Value> { text.chars().map(|c| c.to_string().into()).collect() };
        let merged = |base, ours, theirs| set(&list(base), &list(ours), &list(theirs));
        assert_eq!(merged("ab", "abc", "abd"), list("abcd"));
        assert_eq!(merged("abc", "ac", "ab"), list("a"));
        assert_eq!(merged("a", "ba", "ab"), list("ba"));
        assert_eq!(merged("", "xy", "yx"), list("xy"));
    }

    #[test]
    fn a_list_with_a_thing_without_id_has_no_ids() {
        let list = |text: &str| serde_json::from_str::<Vec<Value>>(text).unwrap();
        assert_eq!(
            ids(&list(r#"[{"id":"a"},{"code":"b"}]"#)),
            Some(vec!["a", "b"])
        );
        assert_eq!(ids(&list(r#"[{"id":"a"},{"id":"a"}]"#)), None);
        assert_eq!(ids(&list(r#"[{"id":"a"},"b"]"#)), None);
    }
}
