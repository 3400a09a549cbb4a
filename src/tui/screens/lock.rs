//! The lock: what is missing before it, each one key away; one question; and the offers to commit and to sign.

use super::pick::{Item, Pick};
use super::submit::gap_items;
use crate::tui::context::Context;
use crate::tui::effect::{Effect, Place};

/// What is missing before the first scores can be locked, or that nothing is.
pub fn missing(cx: &Context) -> Pick {
    let texts = &cx.session.texts;
    Pick::live(texts.get("lock-title"), texts.get("lock-intro"), items)
}

fn items(cx: &Context) -> Vec<Item> {
    let Some(interview) = cx.interview() else {
        return Vec::new();
    };
    let texts = &cx.session.texts;
    if !interview.owes_lock() {
        return vec![Item {
            label: texts.get("lock-not-owed"),
            effects: vec![Effect::Close],
            ..Item::default()
        }];
    }
    let gaps = interview.lock_gaps();
    if gaps.is_empty() {
        return vec![Item {
            label: texts.get("lock-complete"),
            effects: vec![Effect::Replace(Place::ConfirmLock)],
            ..Item::default()
        }];
    }
    gap_items(&gaps, interview, texts)
}

/// The one question before the lock.
pub fn confirm(cx: &Context) -> Pick {
    two(
        cx,
        ("lock-confirm-title", "lock-confirm-intro"),
        ("lock-no", Effect::Close),
        ("lock-yes", Effect::Lock),
    )
}

/// The offer to commit the file in which the lock stands.
pub fn commit(cx: &Context) -> Pick {
    two(
        cx,
        ("lock-commit-title", "lock-commit-intro"),
        ("lock-commit-no", Effect::Close),
        ("lock-commit-yes", Effect::CommitLock),
    )
}

/// The offer to sign what was submitted, where the register asks for that.
pub fn sign(cx: &Context) -> Pick {
    two(
        cx,
        ("sign-title", "sign-intro"),
        ("sign-yes", Effect::Sign),
        ("sign-no", Effect::Close),
    )
}

/// The offer to commit what was submitted.
pub fn commit_submission(cx: &Context) -> Pick {
    two(
        cx,
        ("submit-commit-title", "submit-commit-intro"),
        ("lock-commit-no", Effect::Close),
        ("lock-commit-yes", Effect::CommitSubmission),
    )
}

fn two(
    cx: &Context,
    (title, intro): (&str, &str),
    first: (&str, Effect),
    second: (&str, Effect),
) -> Pick {
    let texts = &cx.session.texts;
    let item = |(key, effect): (&str, Effect)| Item {
        label: texts.get(key),
        effects: vec![effect],
        ..Item::default()
    };
    Pick::new(
        texts.get(title),
        texts.get(intro),
        vec![item(first), item(second)],
    )
}
