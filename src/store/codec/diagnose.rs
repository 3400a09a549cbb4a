//! What the parser refuses, as a typed finding at its place.

use super::{Stored, from_text};
use crate::domain::finding::Finding;

/// Why `text`, which did not parse as `T`, did not.
pub(super) fn diagnose<T: Stored>(path: &str, text: &str) -> Finding {
    let finding = Finding::error("syntax", path);
    match from_text::<T>(text) {
        Ok(_) => finding,
        Err(error) => finding.with("reason", error.code),
    }
}
