//! Merges hold for any two edits of any review: nothing is lost, invented or doubled, and whose side is ours makes no difference.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use peil::compare::merge::{Merged, reviews, values};
use peil::domain::conflict::{parts, whole};
use peil::domain::review::{Conflict, Review};
use peil::store::codec::fragment::{from_text, to_text as part_text};
use peil::store::codec::{read, to_text};
use proptest::prelude::*;
use serde_json::{Map, Value};

use crate::values;

fn merge(base: &Review, ours: &Review, theirs: &Review) -> Merged {
    reviews(Some(base), ours, theirs, &part_text)
}

fn one(merged: Merged) -> (Review, usize) {
    match merged {
        Merged::One { review, open } => (*review, open),
        Merged::Whole(why, _) => panic!("{why:?}"),
    }
}

/// A draft that neither side has locked or sealed; the lock has tests of its own.
fn draft() -> impl Strategy<Value = Review> {
    values::review().prop_map(|mut review| {
        review.lock = None;
        review.seal = None;
        review.amends = None;
        review
    })
}

/// What somebody made of `base`: here and there a part of another review, here and there one less.
fn edited(base: &Review, other: &Review, seed: u64) -> Review {
    let mut dice = Dice(seed | 1);
    let (mut tree, other) = (parts(base).unwrap(), parts(other).unwrap());
    graft(&mut tree, &other, &mut dice, 0);
    whole(tree).unwrap()
}

struct Dice(u64);

impl Dice {
    /// True once in `n` times.
    fn roll(&mut self, n: u64) -> bool {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.is_multiple_of(n)
    }
}

/// Maps whose keys anybody adds and takes away.
const MAPS: [&str; 7] = [
    "answers",
    "sources",
    "events",
    "recommendations",
    "follow_up",
    "judgement",
    "conflicts",
];

/// Keys without which nothing of their kind is.
const MADE: [&str; 2] = ["contribution", "mission"];

fn graft(tree: &mut Value, other: &Value, dice: &mut Dice, depth: usize) {
    let (Value::Object(tree), Value::Object(other)) = (tree, other) else {
        return;
    };
    let mine: Vec<String> = tree.keys().cloned().collect();
    for key in mine {
        let is_map = MAPS.contains(&key.as_str());
        if depth == 0 && is_map {
            continue;
        }
        if depth == 1 && !MADE.contains(&key.as_str()) && dice.roll(6) {
            tree.remove(&key);
        }
    }
    for (key, value) in other {
        match tree.get_mut(key) {
            Some(old) if depth == 0 && MAPS.contains(&key.as_str()) && old.is_object() => {
                graft(old, value, dice, 1);
                // The keys of two made-up reviews hardly ever meet: so edit what stands under some of ours.
                let (Value::Object(old), Value::Object(value)) = (old, value) else {
                    continue;
                };
                for (stands, donor) in old.values_mut().zip(value.values()) {
                    if dice.roll(2) {
                        mix(stands, donor, dice);
                    }
                }
            }
            _ if dice.roll(3) && (depth > 0 || MAPS.contains(&key.as_str()) || is_end(key)) => {
                tree.insert(key.clone(), value.clone());
            }
            _ => {}
        }
    }
}

fn is_end(key: &str) -> bool {
    ["declaration", "escalation", "closing", "consolidation"].contains(&key)
}

/// Some fields of one thing, replaced by those of another of its kind.
fn mix(stands: &mut Value, donor: &Value, dice: &mut Dice) {
    let (Value::Object(stands), Value::Object(donor)) = (stands, donor) else {
        return;
    };
    for (field, value) in donor {
        if dice.roll(3) {
            stands.insert(field.clone(), value.clone());
        }
    }
}

pub fn three() -> impl Strategy<Value = (Review, Review, Review)> {
    // Boxed one by one: together their trees are too large for a test's stack.
    let sides = (
        draft().boxed(),
        draft().boxed(),
        draft().boxed(),
        any::<[u64; 2]>(),
    );
    sides.prop_map(|(base, one, other, seeds)| {
        let ours = edited(&base, &one, seeds[0]);
        let theirs = edited(&base, &other, seeds[1]);
        (base, ours, theirs)
    })
}

fn at<'a>(tree: &'a Value, path: &[String]) -> Option<&'a Value> {
    path.iter().try_fold(tree, |at, key| at.get(key))
}

/// Every place at which something stands that is no map of parts.
fn leaves(tree: &Value, path: &mut Vec<String>, found: &mut BTreeSet<Vec<String>>) {
    match tree {
        Value::Object(map) if path.last().is_none_or(|last| last != "score") => {
            for (key, value) in map {
                path.push(key.clone());
                leaves(value, path, found);
                path.pop();
            }
        }
        _ => {
            found.insert(path.clone());
        }
    }
}

fn covers(conflict: &Conflict, path: &[String]) -> bool {
    let place = conflict.path();
    path.starts_with(&place) || place.starts_with(path)
}

/// True when each sentence, or each thing in a list, stands in one of the three too.
fn is_made_of(value: &Value, three: &[Option<&Value>]) -> bool {
    let within = |one: &Value| match value {
        Value::Array(all) => {
            let of = |item: &Value| {
                three
                    .iter()
                    .flatten()
                    .any(|side| side.as_array().is_some_and(|list| list.contains(item)))
            };
            let _ = one;
            all.iter().all(of)
        }
        Value::String(text) => text.split_inclusive(['\n', '.']).all(|piece| {
            three.iter().flatten().any(|side| {
                side.as_str()
                    .is_some_and(|text| text.contains(piece.trim()))
            })
        }),
        Value::Object(map) => map.iter().all(|(key, value)| {
            let under: Vec<_> = three
                .iter()
                .map(|side| side.and_then(|one| one.get(key)))
                .collect();
            under.contains(&Some(value)) || is_made_of(value, &under)
        }),
        _ => false,
    };
    within(value)
}

/// What a merge lost or invented, if it did.
pub fn amiss(three: [&Review; 3], merged: &Review) -> Option<String> {
    let trees: Vec<Value> = three.map(|one| parts(one).unwrap()).into();
    let result = parts(merged).unwrap();
    let mut paths = BTreeSet::new();
    for tree in trees.iter().chain([&result]) {
        leaves(tree, &mut Vec::new(), &mut paths);
    }
    paths.retain(|path| path[0] != "conflicts");
    for path in &paths {
        let sides: Vec<Option<&Value>> = trees.iter().map(|tree| at(tree, path)).collect();
        let stands = at(&result, path);
        let begun = |one: &Value| *one == "NotStated" || one["score"] == "NotYet";
        let known = sides.contains(&stands)
            || stands.is_some_and(|one| begun(one) || is_made_of(one, &sides));
        if !known {
            return Some(format!("{path:?} is invented: {stands:?} of {sides:?}"));
        }
        for side in [sides[1], sides[2]] {
            let held = |side| stands.is_some_and(|stands| holds(stands, side, sides[0]));
            let kept = side == sides[0]
                || stands == side
                || side.is_some_and(held)
                || (side.is_none() && stands.is_some_and(is_empty));
            let written = merged.conflicts.iter().any(|one| covers(one, path));
            if !kept && !written {
                return Some(format!("{path:?} is lost: {side:?}, and {stands:?} stands"));
            }
        }
    }
    None
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_one_side_alone_did_is_the_result((base, ours, _) in three()) {
        for (mine, other) in [(&ours, &base), (&base, &ours), (&ours, &ours)] {
            prop_assert_eq!(one(merge(&base, mine, other)), (ours.clone(), 0));
        }
    }

    #[test]
    fn nothing_is_lost_or_invented((base, ours, theirs) in three()) {
        let (merged, _) = one(merge(&base, &ours, &theirs));
        prop_assert_eq!(amiss([&base, &ours, &theirs], &merged), None);
    }

    #[test]
    fn whose_side_is_ours_makes_no_difference((base, ours, theirs) in three()) {
        let (one_way, open) = one(merge(&base, &ours, &theirs));
        let (other_way, again) = one(merge(&base, &theirs, &ours));
        prop_assert_eq!(open, again);
        for conflict in &one_way.conflicts {
            prop_assert!(other_way.conflicts.iter().any(|one| one.is_same(conflict)), "{conflict:?}");
        }
        let undisputed = |review: &Review| {
            let mut tree = parts(review).unwrap();
            for conflict in &one_way.conflicts {
                remove(&mut tree, &conflict.path());
            }
            tree.as_object_mut().unwrap().remove("conflicts");
            sorted(&mut tree);
            tree
        };
        prop_assert!(undisputed(&one_way) == undisputed(&other_way), "{}\n{}", undisputed(&one_way), undisputed(&other_way));
    }

    #[test]
    fn the_result_is_a_file_like_any_other((base, ours, theirs) in three()) {
        let (merged, _) = one(merge(&base, &ours, &theirs));
        let text = to_text(&merged).unwrap();
        let back = read::<Review>("2026-H1/a.b.ron", text.as_bytes()).unwrap();
        prop_assert!(back.canonical);
        prop_assert_eq!(back.value, merged);
    }

    #[test]
    fn either_side_of_a_conflict_can_be_put_in_its_place((base, ours, theirs) in three()) {
        let (merged, _) = one(merge(&base, &ours, &theirs));
        let known = |conflict: &&Conflict| {
            // Those that stood in the files before are made up.
            ![&base, &ours, &theirs].iter().any(|one| one.conflicts.contains(conflict))
        };
        for conflict in merged.conflicts.iter().filter(known) {
            for side in [&conflict.ours, &conflict.theirs] {
                let reads = |text: &String| from_text(&conflict.field, text);
                let value = side.as_ref().and_then(reads);
                prop_assert_eq!(value.is_some(), side.is_some(), "{:?}", conflict);
                let settled = conflict.put(value.clone(), &merged).unwrap_or_else(|| panic!("{conflict:?} does not fit"));
                let stands = conflict.standing(&settled);
                let empty = value.is_none() || value == Some(Value::from(""));
                prop_assert!(stands == value || empty && stands.is_none(), "{conflict:?}");
            }
        }
    }

    #[test]
    fn files_without_conflicts_merge_whole_or_not_at_all(base in crate::values_small::round(), ours in crate::values_small::round(), theirs in crate::values_small::round()) {
        prop_assert_eq!(values(Some(&base), &ours, &base), Some(ours.clone()));
        prop_assert_eq!(values(Some(&base), &base, &ours), Some(ours.clone()));
        prop_assert_eq!(values(Some(&base), &ours, &ours), Some(ours.clone()));
        if let Some(merged) = values(Some(&base), &ours, &theirs) {
            let text = to_text(&merged).unwrap();
            prop_assert_eq!(read::<peil::domain::round::Round>("2026-H1/round.ron", text.as_bytes()).unwrap().value, merged);
        }
    }
}

/// True when a list or a text holds what a side made of the base.
fn holds(stands: &Value, side: &Value, base: Option<&Value>) -> bool {
    match (stands, side) {
        (Value::Array(stands), Value::Array(side)) => {
            let base = base.and_then(Value::as_array).cloned().unwrap_or_default();
            let added = side.iter().filter(|one| !base.contains(one));
            let taken = base.iter().filter(|one| !side.contains(one));
            added.into_iter().all(|one| stands.contains(one))
                && taken.into_iter().all(|one| !stands.contains(one))
        }
        // Sentences have tests of their own.
        (Value::String(_), Value::String(_)) => true,
        (Value::Object(stands), Value::Object(_)) => stands.contains_key("score"),
        _ => false,
    }
}

fn remove(tree: &mut Value, path: &[String]) {
    let (last, way) = path.split_last().unwrap();
    let at = way.iter().try_fold(tree, |at, key| at.get_mut(key));
    if let Some(map) = at.and_then(Value::as_object_mut) {
        map.remove(last);
    }
}

/// True for an empty list or map, which a file does not show.
fn is_empty(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty) || value.as_object().is_some_and(Map::is_empty)
}

fn sorted(tree: &mut Value) {
    match tree {
        Value::Array(list) => list.sort_by_key(ToString::to_string),
        Value::Object(map) => map.values_mut().for_each(sorted),
        _ => {}
    }
    if let Value::Object(map) = tree {
        let kept: Map<String, Value> = std::mem::take(map)
            .into_iter()
            .filter(|(_, one)| !is_empty(one))
            .collect();
        *map = kept;
    }
}
