//! A value together with the file that it came from.

use super::locate::{self, Places};
use crate::domain::finding::{Finding, Span};
use crate::domain::seal::Digest;

/// A value as it was read from a file of the register.
#[derive(Debug, Clone)]
pub struct Loaded<T> {
    /// The file's path within the register, with `/`.
    pub path: String,
    /// What it holds.
    pub value: T,
    /// Digest of the bytes on disk; what a save of this file expects to find.
    pub digest: Digest,
    /// True when the bytes on disk are exactly the canonical text of the value.
    pub canonical: bool,
    /// The text, without byte order mark and with line feeds only.
    pub text: String,
    /// What is odd about the file, though it could be read: a byte order mark, CRLF.
    pub findings: Vec<Finding>,
}

impl<T> Loaded<T> {
    /// Where the value under `keys` stands, for example `["answers", "C1", "score"]` or `["objectives", "2"]`
    /// (list items by number, from 0). The place of the deepest key that is found; `None` when not even the
    /// first is. Looks through the text at each call; for many questions, see [`Self::places`].
    pub fn locate(&self, keys: &[&str]) -> Option<Span> {
        locate::locate(&self.text, keys)
    }

    /// The way to many places of the file.
    pub fn places(&self) -> Places<'_> {
        Places::of(&self.text)
    }

    /// The line of the file on which `span` lies; empty beyond the end.
    pub fn line(&self, span: Span) -> &str {
        line_of(&self.text, span.line)
    }

    /// True when somebody wrote comments into the file, which a rewrite would lose.
    pub fn has_comments(&self) -> bool {
        locate::has_comments(&self.text)
    }

    /// `finding` at the place of the value under `keys`, with its line; without a place where that is not found.
    #[must_use]
    pub fn at(&self, finding: Finding, keys: &[&str]) -> Finding {
        match self.locate(keys) {
            Some(span) => finding.at(span, self.line(span)),
            None => finding,
        }
    }

    /// The same file with `change` made of its value, for instance a part of it or a reference.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Loaded<U> {
        Loaded {
            path: self.path,
            value: change(self.value),
            digest: self.digest,
            canonical: self.canonical,
            text: self.text,
            findings: self.findings,
        }
    }
}

/// Line `number` (from 1) of `text`, without its line feed; empty beyond the end.
pub(super) fn line_of(text: &str, number: usize) -> &str {
    text.split('\n')
        .nth(number.saturating_sub(1))
        .unwrap_or_default()
}
