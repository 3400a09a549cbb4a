//! The two sides of a conflict, read from its texts, as a reviewer may choose them.

use serde_json::Value;

use crate::domain::answer::Confidence;
use crate::domain::conflict::{SCORE, Scored};
use crate::domain::review::{Conflict, Review};
use crate::interview::{Command, Settled};
use crate::store::codec::fragment;

/// What a reviewer chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// What stands in the file.
    Ours,
    /// What the other side has.
    Theirs,
    /// Both texts, one below the other, to be made into one.
    Both,
}

/// What stands at the place of `conflict` now, as it would be written there; `None`: nothing.
pub fn standing(conflict: &Conflict, review: &Review) -> Option<String> {
    let value = conflict.standing(review)?;
    Some(fragment::to_text(&conflict.field, &value))
}

/// True when it is about a text, so that both sides can be made into one.
pub fn is_prose(conflict: &Conflict) -> bool {
    fragment::is_prose(&conflict.field)
}

/// The command that settles `conflict` so; `None` when the text of that side stands for nothing that fits there,
/// or no text can be written there.
pub fn command(conflict: &Conflict, choice: Choice, review: &Review) -> Option<Command> {
    let settled = match choice {
        Choice::Ours => Settled::AsItStands,
        Choice::Theirs => Settled::With(match &conflict.theirs {
            Some(text) => Some(fragment::from_text(&conflict.field, text)?),
            None => None,
        }),
        Choice::Both => {
            if !is_prose(conflict) {
                return None;
            }
            let ours = standing(conflict, review).unwrap_or_default();
            let theirs = conflict.theirs.clone().unwrap_or_default();
            let texts: Vec<&str> = [ours.as_str(), theirs.as_str()]
                .into_iter()
                .filter(|text| !text.trim().is_empty())
                .collect();
            Settled::With(Some(Value::String(texts.join("\n\n"))))
        }
    };
    Some(Command::Settle(Box::new(conflict.clone()), settled))
}

/// The score that `text`, a side of a conflict on a score, stands for.
pub fn score(text: &str) -> Option<Scored> {
    serde_json::from_value(fragment::from_text(SCORE, text)?).ok()
}

/// How sure the reviewer is, by a side of a conflict on that.
pub fn confidence(text: &str) -> Option<Confidence> {
    serde_json::from_value(fragment::from_text("confidence", text)?).ok()
}
