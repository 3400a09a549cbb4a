//! RON text to value and back: one canonical text per value.
//!
//! In canonical text no line but the seal's own begins with `    seal:`, no line is git's conflict marker, and no
//! character acts on a terminal or turns the reading direction: a string that holds such a thing is written with
//! escapes (see `quote.rs`), all others as they are, over as many lines as they have.

mod diagnose;
pub mod fragment;
mod spot;

use ron::Options;
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::decode::{self, Decoded};
use super::loaded::Loaded;
use super::quote;
use crate::domain::checklist::Checklist;
use crate::domain::contribution::Contribution;
use crate::domain::decision::Decision;
use crate::domain::finding::Finding;
use crate::domain::outcome::Outcomes;
use crate::domain::people::People;
use crate::domain::register::Register;
use crate::domain::response::Response;
use crate::domain::review::Review;
use crate::domain::round::Round;
use crate::domain::seal::Digest;

/// A type that is a file of the register.
pub trait Stored: Serialize + DeserializeOwned {
    /// Down to this depth every field stands on a line of its own; deeper values stand on one line, so
    /// that a list of small things (citations, keys) reads and merges line by line.
    const DEPTH: usize;
}

macro_rules! stored {
    ($($kind:ty: $depth:literal),* $(,)?) => { $(impl Stored for $kind { const DEPTH: usize = $depth; })* };
}

stored! {
    Register: 3, People: 3, Contribution: 6, Checklist: 6, Round: 4,
    Review: 4, Response: 6, Decision: 3, Outcomes: 3,
}

fn options() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// The canonical text of `value`, with LF and one trailing newline.
///
/// # Errors
/// None for the types of the register, which hold nothing that RON cannot write.
pub fn to_text<T: Stored>(value: &T) -> Result<String, ron::Error> {
    let pretty = PrettyConfig::new()
        .struct_names(true)
        .escape_strings(false)
        .new_line("\n")
        .depth_limit(T::DEPTH);
    let mut text = options().to_string_pretty(value, pretty)?;
    text.push('\n');
    Ok(quote::hostile_strings(text))
}

/// Reads the bytes of the file at `path` (within the register).
///
/// # Errors
/// Why it is no text, no text of ours, or no value of this type: a typed finding with its place.
pub fn read<T: Stored>(path: &str, bytes: &[u8]) -> Result<Loaded<T>, Vec<Finding>> {
    let Decoded { text, findings } = decode::decode(path, bytes)?;
    let value: T = match from_text(&text) {
        Ok(value) => value,
        Err(_) => return Err(vec![diagnose::diagnose::<T>(path, &text)]),
    };
    let canonical = to_text(&value).is_ok_and(|canonical| canonical.as_bytes() == bytes);
    Ok(Loaded {
        path: path.to_owned(),
        value,
        digest: Digest::of(bytes),
        canonical,
        text,
        findings,
    })
}

/// Reads a value from its text.
///
/// # Errors
/// The parser's error with its position.
pub fn from_text<T: Stored>(text: &str) -> Result<T, ron::error::SpannedError> {
    options().from_str(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_option_may_be_written_with_or_without_some() {
        let text = |lock: &str| {
            format!(
                r#"Review(format:1,contribution:"a",period:"2026-H2",person:"bz-01",role:Independent,
                checklist:(id:"m",version:1),closing:{lock})"#
            )
        };
        let plain: Review = from_text(&text("Closing(free:true,all_sources:true)")).unwrap();
        let some: Review = from_text(&text("Some(Closing(free:true,all_sources:true))")).unwrap();
        assert_eq!(plain, some);
        assert_eq!(
            from_text::<Review>(&to_text(&plain).unwrap()).unwrap(),
            plain
        );
    }
    #[test]
    fn no_escalation_is_something_else_than_no_proposal() {
        use crate::domain::judgement::{Escalation, EscalationLevel};
        let text = r#"Review(format:1,contribution:"a",period:"2026-H2",person:"bz-01",role:Independent,
            checklist:(id:"m",version:1),escalation:(proposed:Nowhere,level:Nowhere))"#;
        let review: Review = from_text(text).unwrap();
        let none = Some(EscalationLevel::None);
        let read = |review: &Review| {
            let escalation: Option<&Escalation> = review.escalation.as_ref();
            escalation.and_then(|escalation| escalation.proposed)
        };
        assert_eq!(read(&review), none);
        let again: Review = from_text(&to_text(&review).unwrap()).unwrap();
        assert_eq!(read(&again), none);
    }
}
