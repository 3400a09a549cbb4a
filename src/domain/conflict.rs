//! Where in a review a merge could not decide, and how a decision is put there.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::answer::{ChangeReason, Score};
use super::consolidation::Consolidation;
use super::gap_reason::GapReason;
use super::id::QuestionId;
use super::judgement::Judgement;
use super::review::{Conflict, Review};

/// A score with why it differs from the first one and from the line's: they are changed together, so they are
/// merged together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scored {
    /// What was answered.
    pub score: Score,
    /// Why it differs from the first score.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed_because: Option<ChangeReason>,
    /// Why it differs from the line's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gap_because: Option<GapReason>,
}

/// The field of a score, and of the reasons that go with it.
pub const SCORE: &str = "score";
/// The field of a whole answer, which one side took away and the other changed.
pub const ANSWER: &str = "answer";
/// The field of how the coordinator settled a question.
pub const SETTLED: &str = "consolidation.settled";
/// The reasons that stand with a score.
const REASONS: [&str; 2] = ["changed_because", "gap_because"];
/// Maps by full names, which hold dots: their keys stand last in the name of a field.
const BY_NAME: [&[&str]; 3] = [
    &["follow_up"],
    &["consolidation", "followed_up"],
    &["consolidation", "recommendations"],
];

/// The review as a tree of parts, in which each score stands together with its reasons.
/// `None` never, for a review that was read or made by peil.
pub fn parts(review: &Review) -> Option<Value> {
    let mut tree = serde_json::to_value(review).ok()?;
    answers(&mut tree).for_each(bind);
    Some(tree)
}

/// The review that a tree of [`parts`] stands for; `None` when it stands for none.
pub fn whole(mut tree: Value) -> Option<Review> {
    answers(&mut tree).for_each(unbind);
    serde_json::from_value(tree).ok()
}

/// Puts an answer's score together with its reasons.
pub fn bind(answer: &mut Map<String, Value>) {
    let mut together = Map::new();
    for field in [SCORE].into_iter().chain(REASONS) {
        if let Some(value) = answer.remove(field) {
            together.insert(field.to_owned(), value);
        }
    }
    answer.insert(SCORE.to_owned(), Value::Object(together));
}

/// Takes back what [`bind`] does.
pub fn unbind(answer: &mut Map<String, Value>) {
    if let Some(Value::Object(together)) = answer.remove(SCORE) {
        answer.extend(together);
    }
}

fn answers(tree: &mut Value) -> impl Iterator<Item = &mut Map<String, Value>> {
    let answers = tree.get_mut("answers").and_then(Value::as_object_mut);
    let answers = answers.into_iter().flat_map(Map::values_mut);
    answers.filter_map(Value::as_object_mut)
}

/// How a place in the tree of [`parts`] is called in the list of conflicts.
pub fn name_of(path: &[&str]) -> (Option<QuestionId>, String) {
    let question = |id: &str| QuestionId::new(id).ok();
    match path {
        ["answers", id] => (question(id), ANSWER.to_owned()),
        // The views of a question on assumptions stand within its score.
        ["answers", id, SCORE, SCORE, "Assumptions", view] => {
            (question(id), format!("{SCORE}.{view}"))
        }
        ["answers", id, rest @ ..] => (question(id), rest.join(".")),
        ["consolidation", "settled", id] => (question(id), SETTLED.to_owned()),
        other => (None, other.join(".")),
    }
}

impl Conflict {
    /// The place in the tree of [`parts`] that it is about.
    pub fn path(&self) -> Vec<String> {
        let fixed = |parts: &[&str]| parts.iter().map(|one| (*one).to_owned()).collect();
        let Some(question) = &self.question else {
            let by_name = BY_NAME.iter().find_map(|map| {
                let key = self.field.strip_prefix(&format!("{}.", map.join(".")))?;
                Some(fixed(&[map, &[key][..]].concat()))
            });
            let parts = || self.field.split('.').map(str::to_owned).collect();
            return by_name.unwrap_or_else(parts);
        };
        let id = question.as_str();
        match self.field.as_str() {
            ANSWER => fixed(&["answers", id]),
            SETTLED => fixed(&["consolidation", "settled", id]),
            field => match field.strip_prefix("score.") {
                Some(view) => fixed(&["answers", id, SCORE, SCORE, "Assumptions", view]),
                None => fixed(&["answers", id, field]),
            },
        }
    }

    /// What stands at its place now.
    pub fn standing(&self, review: &Review) -> Option<Value> {
        let mut at = parts(review)?;
        for key in self.path() {
            at = at.as_object_mut()?.remove(&key)?;
        }
        Some(at)
    }

    /// The review with `value` at its place; `None` takes away what stands there. No review when that is no
    /// value of the kind that stands there, or the place itself is gone.
    pub fn put(&self, value: Option<Value>, review: &Review) -> Option<Review> {
        let mut review = review.clone();
        let path = self.path();
        if let ([map, _, _, ..], Some(question)) = (path.as_slice(), &self.question)
            && map == "answers"
        {
            review.answers.entry(question.clone()).or_default();
        }
        if path.first().is_some_and(|first| first == "judgement") && path.len() > 1 {
            review.judgement.get_or_insert_with(Judgement::default);
        }
        if path.first().is_some_and(|first| first == "consolidation") && path.len() > 1 {
            review
                .consolidation
                .get_or_insert_with(Consolidation::default);
        }
        let mut tree = parts(&review)?;
        let (last, way) = path.split_last()?;
        let mut at = tree.as_object_mut()?;
        for key in way {
            let next = at
                .entry(key.clone())
                .or_insert_with(|| Value::Object(Map::new()));
            at = next.as_object_mut()?;
        }
        match value {
            Some(value) => {
                at.insert(last.clone(), value);
            }
            None => {
                at.remove(last);
            }
        }
        whole(tree)
    }

    /// True for the same question between the same two sides, whichever of them was ours.
    pub fn is_same(&self, other: &Self) -> bool {
        let sides = |one: &Self| (one.ours.clone(), one.theirs.clone());
        let (ours, theirs) = sides(other);
        (&self.question, &self.field) == (&other.question, &other.field)
            && (sides(self) == (ours.clone(), theirs.clone()) || sides(self) == (theirs, ours))
    }
}
