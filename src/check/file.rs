//! A file of the register as a rule gets it: the value, and the way back to its line.

use std::fmt;

use crate::domain::finding::Span;
use crate::domain::seal::Digest;

/// A place in a file, with the line that stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Where.
    pub span: Span,
    /// The whole line, as it stands in the file.
    pub line: String,
}

/// The way from field names, map keys and list numbers (from 0) to the place of the deepest one found;
/// `None` when not even the first is found.
pub type Locate<'a> = Box<dyn Fn(&[&str]) -> Option<Place> + Send + Sync + 'a>;

/// A file that could be read.
pub struct File<'a, T> {
    /// Path within the register, with `/`.
    pub path: &'a str,
    /// What it holds.
    pub value: &'a T,
    /// Digest of its bytes.
    pub digest: &'a Digest,
    /// The first line that canonical text would write otherwise; `None` when the file is canonical.
    pub differs_at: Option<Place>,
    /// Where a value stands.
    pub locate: Locate<'a>,
}

impl<T> File<'_, T> {
    /// Where the value under `keys` stands, or the deepest of them that does, or else the file's first field.
    pub fn place(&self, keys: &[&str]) -> Option<Place> {
        (self.locate)(keys).or_else(|| (self.locate)(&["format"]))
    }
}

impl<T> fmt::Debug for File<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
