//! The three-way merge of two trees of parts: each part by its rule, and what no rule can decide as a clash.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::rule::Rule;
use super::{list, sentences};
use crate::domain::id::natural;

/// A part that a person must decide on: ours stands in the result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Clash {
    /// Where, from the root.
    pub(super) path: Vec<String>,
    pub(super) base: Option<Value>,
    pub(super) ours: Option<Value>,
    pub(super) theirs: Option<Value>,
}

/// The three versions of one part; `None` where it is not there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Three<'a> {
    pub(super) base: Option<&'a Value>,
    pub(super) ours: Option<&'a Value>,
    pub(super) theirs: Option<&'a Value>,
}

/// A merge under way.
pub(super) struct Merge {
    rule: fn(&[&str]) -> Rule,
    /// Places where a change of one side alone is a clash too.
    held: BTreeSet<Vec<String>>,
    path: Vec<String>,
    pub(super) clashes: Vec<Clash>,
}

impl<'a> Three<'a> {
    fn all<T>(self, of: impl Fn(&'a Value) -> Option<T>) -> (Option<T>, Option<T>, Option<T>) {
        let of = |one: Option<&'a Value>| one.and_then(&of);
        (of(self.base), of(self.ours), of(self.theirs))
    }

    /// The same, with `empty` for what is not there.
    fn or(self, empty: &'a Value) -> Self {
        Self {
            base: self.base.or(Some(empty)),
            ours: self.ours.or(Some(empty)),
            theirs: self.theirs.or(Some(empty)),
        }
    }

    fn under(self, key: &str) -> Self {
        let (base, ours, theirs) = self.all(|one| one.get(key));
        Self { base, ours, theirs }
    }
}

impl Merge {
    pub(super) fn by(rule: fn(&[&str]) -> Rule, held: BTreeSet<Vec<String>>) -> Self {
        Self {
            rule,
            held,
            path: Vec::new(),
            clashes: Vec::new(),
        }
    }

    /// The merged part. What cannot be decided is ours, and a clash.
    pub(super) fn part(&mut self, three: Three<'_>) -> Option<Value> {
        let Three { base, ours, theirs } = three;
        if ours == theirs {
            return ours.cloned();
        }
        if self.is_held(three) {
            return self.clash(three);
        }
        // Where something below is held, a change of one side alone must still be looked at.
        let looked_at = self.held.iter().any(|one| one.starts_with(&self.path));
        if theirs == base && !looked_at {
            return ours.cloned();
        }
        if ours == base && !looked_at {
            return theirs.cloned();
        }
        let path: Vec<&str> = self.path.iter().map(String::as_str).collect();
        let is_score = matches!(path.as_slice(), ["answers", _, "score"]);
        let rule = (self.rule)(&path);
        if is_score && let Some(views) = self.views(three) {
            return Some(views);
        }
        let empty = Value::Object(Map::new());
        let merged = match rule {
            Rule::Choose => None,
            Rule::Keys => self.fields(three.or(&empty)),
            Rule::Fields => self.fields(three),
            Rule::Grown => base.and_then(|_| self.fields(three)),
            Rule::Judged(core) => self.judged(three, core),
            Rule::Set => set(three),
            Rule::ById => self.by_id(three),
            Rule::Text => text(three),
        };
        merged.or_else(|| self.clash(three))
    }

    /// True where something is held: a score that the other side has locked, or the answer that it stands in
    /// when that was taken away.
    fn is_held(&self, three: Three<'_>) -> bool {
        let gone = three.ours.is_none() || three.theirs.is_none();
        let score = self.path.last().is_some_and(|last| last == "score");
        (score || gone) && self.held.contains(&self.path)
    }

    fn clash(&mut self, three: Three<'_>) -> Option<Value> {
        self.clashes.push(Clash {
            path: self.path.clone(),
            base: three.base.cloned(),
            ours: three.ours.cloned(),
            theirs: three.theirs.cloned(),
        });
        three.ours.cloned()
    }

    fn within(&mut self, key: &str, three: Three<'_>) -> Option<Value> {
        self.path.push(key.to_owned());
        let merged = self.part(three);
        self.path.pop();
        merged
    }

    /// Key by key; `None` when these are no maps.
    fn fields(&mut self, three: Three<'_>) -> Option<Value> {
        let (base, ours, theirs) = three.all(Value::as_object);
        if three.base.is_some() && base.is_none() {
            return None;
        }
        let mut keys: Vec<&String> = ours?.keys().chain(theirs?.keys()).collect();
        keys.sort_by(|one, other| natural(one, other));
        keys.dedup();
        let mut merged = Map::new();
        for key in keys {
            if let Some(value) = self.within(key, three.under(key)) {
                merged.insert(key.clone(), value);
            }
        }
        Some(Value::Object(merged))
    }

    /// Two versions of the views of assumptions, view by view, as long as no reason for a change goes with them.
    fn views<'a>(&mut self, three: Three<'a>) -> Option<Value> {
        let of = |one: Option<&'a Value>| {
            let alone = one?.as_object()?.len() == 1;
            one?.pointer("/score/Assumptions").filter(|_| alone)
        };
        let views = Three {
            base: of(three.base),
            ours: Some(of(three.ours)?),
            theirs: Some(of(three.theirs)?),
        };
        let before = three.base.and_then(|one| one.get("score"));
        if views.base.is_none() && before.is_some_and(|score| score != "NotYet") {
            return None;
        }
        self.path
            .extend(["score", "Assumptions"].map(str::to_owned));
        let merged = self.fields(views);
        self.path.truncate(self.path.len() - 2);
        let mut score = three.ours?.clone();
        *score.pointer_mut("/score/Assumptions")? = merged?;
        Some(score)
    }

    /// A judgement and its ground are one thing; words alone may be merged, and so may its marking.
    fn judged(&mut self, three: Three<'_>, core: &[&str]) -> Option<Value> {
        const MARKING: &str = "marking";
        let (ours, theirs) = (three.ours?.as_object()?, three.theirs?.as_object()?);
        let base = three.base?.as_object()?;
        if core.iter().all(|key| ours.get(*key) == theirs.get(*key)) {
            return self.fields(three);
        }
        let before = self.clashes.len();
        let marking = self.within(MARKING, three.under(MARKING));
        if self.clashes.len() > before {
            self.clashes.truncate(before);
            return None;
        }
        let marked = |one: &Map<String, Value>| {
            let mut one = one.clone();
            match &marking {
                Some(marking) => one.insert(MARKING.to_owned(), marking.clone()),
                None => one.remove(MARKING),
            };
            Value::Object(one)
        };
        let (base, ours, theirs) = (marked(base), marked(ours), marked(theirs));
        if theirs == base {
            return Some(ours);
        }
        if ours == base {
            return Some(theirs);
        }
        self.clash(Three {
            base: Some(&base),
            ours: Some(&ours),
            theirs: Some(&theirs),
        })
    }

    /// Maps key by key, lists of things with an id by that, others as sets.
    fn by_id(&mut self, three: Three<'_>) -> Option<Value> {
        let Some([base, ours, theirs]) = lists(three) else {
            return three.base.and_then(|_| self.fields(three));
        };
        let (Some(before), Some(mine), Some(other)) =
            (list::ids(base), list::ids(ours), list::ids(theirs))
        else {
            return set(three);
        };
        let find = |list: &'_ [Value], ids: &[&str], id: &str| {
            let place = ids.iter().position(|one| *one == id)?;
            list.get(place).cloned()
        };
        let more = other.iter().filter(|id| !mine.contains(id));
        let mut merged = Vec::new();
        for id in mine.iter().chain(more) {
            let (base, ours, theirs) = (
                find(base, &before, id),
                find(ours, &mine, id),
                find(theirs, &other, id),
            );
            let three = Three {
                base: base.as_ref(),
                ours: ours.as_ref(),
                theirs: theirs.as_ref(),
            };
            merged.extend(self.within(id, three));
        }
        Some(Value::Array(merged))
    }
}

/// The three as lists, of which an empty one may be absent.
fn lists(three: Three<'_>) -> Option<[&[Value]; 3]> {
    fn list(one: Option<&Value>) -> Option<&[Value]> {
        match one {
            Some(one) => one.as_array().map(Vec::as_slice),
            None => Some(&[]),
        }
    }
    Some([list(three.base)?, list(three.ours)?, list(three.theirs)?])
}

fn set(three: Three<'_>) -> Option<Value> {
    let [base, ours, theirs] = lists(three)?;
    Some(Value::Array(list::set(base, ours, theirs)))
}

fn text(three: Three<'_>) -> Option<Value> {
    let (base, ours, theirs) = three.all(Value::as_str);
    sentences::merge(base?, ours?, theirs?).map(Value::String)
}
