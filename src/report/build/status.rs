//! How far a review is, in words.

use crate::domain::progress::{ReviewState, StatusRow};
use crate::i18n::Texts;

/// How far a review is, which version that is about, and whether another is under way.
pub fn standing(row: &StatusRow, texts: &Texts) -> String {
    let mut words = state(row.state, texts);
    let mut add = |key: &str, version: u32| {
        let more = texts.with(key, &[("version", version.to_string().into())]);
        words = format!("{words}, {more}");
    };
    if row.version > 1 {
        add("status-version", row.version);
    }
    if let Some(version) = row.amending {
        add("status-amending", version);
    }
    words
}

/// How far a review is, in words.
pub fn state(state: ReviewState, texts: &Texts) -> String {
    let key = format!("review-state-{}", state.key());
    match state {
        ReviewState::Draft { answered, of } => {
            texts.with(&key, &[("answered", answered.into()), ("of", of.into())])
        }
        ReviewState::Submitted { on } => texts.with(&key, &[("date", on.to_string().into())]),
        _ => texts.get(&key),
    }
}
