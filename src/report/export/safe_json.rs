//! JSON that may be shown on a terminal: what would act on one is written as an escape.

use std::fmt::Write as _;

use serde::Serialize;

use crate::domain::text::is_unsafe;

/// `value` as JSON over several lines, ending in a line feed. It must hold what JSON can write: no map with keys
/// that are no text.
pub(super) fn shown<T: Serialize>(value: &T) -> String {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    let mut out = String::with_capacity(text.len() + 1);
    for c in text.chars() {
        if c == '\n' || !is_unsafe(c) {
            out.push(c);
            continue;
        }
        for unit in c.encode_utf16(&mut [0; 2]) {
            // Writing to a String cannot fail.
            let _ = write!(out, "\\u{unit:04x}");
        }
    }
    out.push('\n');
    out
}
