//! A file of the register of whatever kind, read from its bytes alone: also where its name does not tell.

use std::path::Path;

use super::codec::{self, Stored};
use super::layout::FileKind;
use super::loaded::Loaded;
use super::place;
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

/// A file of the register, of one kind or another.
#[derive(Debug, Clone)]
pub enum AnyFile {
    /// A review, self-report or consolidated review.
    Review(Box<Loaded<Review>>),
    /// A contribution.
    Contribution(Box<Loaded<Contribution>>),
    /// A checklist.
    Checklist(Box<Loaded<Checklist>>),
    /// A round.
    Round(Box<Loaded<Round>>),
    /// The line's response.
    Response(Box<Loaded<Response>>),
    /// A decision.
    Decision(Box<Loaded<Decision>>),
    /// `outcomes.ron`.
    Outcomes(Box<Loaded<Outcomes>>),
    /// `people.ron`.
    People(Box<Loaded<People>>),
    /// `register.ron`.
    Register(Box<Loaded<Register>>),
}

impl AnyFile {
    /// Its text, as on disk but for line ends and a byte order mark.
    pub fn text(&self) -> &str {
        match self {
            Self::Review(file) => &file.text,
            Self::Contribution(file) => &file.text,
            Self::Checklist(file) => &file.text,
            Self::Round(file) => &file.text,
            Self::Response(file) => &file.text,
            Self::Decision(file) => &file.text,
            Self::Outcomes(file) => &file.text,
            Self::People(file) => &file.text,
            Self::Register(file) => &file.text,
        }
    }
}

/// The names with which the text of a file may begin, and how it is then read.
const KINDS: [(&str, Reader); 9] = [
    ("Review", |path, bytes| boxed(path, bytes, AnyFile::Review)),
    ("Contribution", |path, bytes| {
        boxed(path, bytes, AnyFile::Contribution)
    }),
    ("Checklist", |path, bytes| {
        boxed(path, bytes, AnyFile::Checklist)
    }),
    ("Round", |path, bytes| boxed(path, bytes, AnyFile::Round)),
    ("Response", |path, bytes| {
        boxed(path, bytes, AnyFile::Response)
    }),
    ("Decision", |path, bytes| {
        boxed(path, bytes, AnyFile::Decision)
    }),
    ("Outcomes", |path, bytes| {
        boxed(path, bytes, AnyFile::Outcomes)
    }),
    ("People", |path, bytes| boxed(path, bytes, AnyFile::People)),
    ("Register", |path, bytes| {
        boxed(path, bytes, AnyFile::Register)
    }),
];

type Reader = fn(&str, &[u8]) -> Result<AnyFile, Vec<Finding>>;

fn boxed<T: Stored>(
    path: &str,
    bytes: &[u8],
    of: fn(Box<Loaded<T>>) -> AnyFile,
) -> Result<AnyFile, Vec<Finding>> {
    codec::read(path, bytes).map(|loaded| of(Box::new(loaded)))
}

/// Reads `bytes`, called `path`. The kind is the one that the path names (within a register, with `/`), else the
/// one that the text begins with, else the first that it can be read as.
///
/// # Errors
/// Why it cannot be read as that; as a review where no kind is known.
pub fn read_any(path: &str, bytes: &[u8]) -> Result<AnyFile, Vec<Finding>> {
    let by_path = FileKind::of(path).map(|kind| name_of(&kind));
    let named = by_path.or_else(|| begins_with(bytes));
    let reader = named.and_then(|name| KINDS.iter().find(|(one, _)| *one == name));
    if let Some((_, reader)) = reader {
        return reader(path, bytes);
    }
    let mut all = KINDS.iter();
    let read = all.find_map(|(_, reader)| reader(path, bytes).ok());
    read.map_or_else(|| boxed(path, bytes, AnyFile::Review), Ok)
}

/// The bytes of any ordinary file of at most 4 MiB, wherever it is; `None` when there is none.
///
/// # Errors
/// Why it is not read: no ordinary file, too large, unreadable.
pub fn read_bytes(path: &Path) -> Result<Option<Vec<u8>>, Box<Finding>> {
    let Ok(real) = std::fs::canonicalize(path) else {
        return Ok(None);
    };
    let (Some(folder), Some(name)) = (real.parent(), real.file_name()) else {
        let shown = path.display().to_string();
        return Err(Finding::error("not-a-file", shown).into());
    };
    let found = place::read(folder, &name.to_string_lossy());
    found.map_err(|mut finding| {
        finding.path = path.display().to_string();
        finding
    })
}

fn name_of(kind: &FileKind) -> &'static str {
    match kind {
        FileKind::Register => "Register",
        FileKind::People => "People",
        FileKind::Checklist(_) => "Checklist",
        FileKind::Contribution(_) => "Contribution",
        FileKind::Outcomes => "Outcomes",
        FileKind::Round(_) => "Round",
        FileKind::Review(_) => "Review",
        FileKind::Response(..) => "Response",
        FileKind::Decision(..) => "Decision",
    }
}

/// The name before the first bracket, past a byte order mark, space and comments.
fn begins_with(bytes: &[u8]) -> Option<&'static str> {
    let text = String::from_utf8_lossy(bytes);
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    while let Some(comment) = rest.strip_prefix("//") {
        rest = comment
            .split_once('\n')
            .map_or("", |(_, after)| after)
            .trim_start();
    }
    let name = rest.split('(').next()?.trim();
    KINDS.iter().map(|(one, _)| *one).find(|one| *one == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_what_it_begins_with() {
        let text = "// a comment\nOutcomes(format: 1, outcomes: {})\n";
        for path in ["/tmp/x_y.ron", "", "a b"] {
            let read = read_any(path, text.as_bytes());
            assert!(matches!(read, Ok(AnyFile::Outcomes(_))), "{read:?}");
        }
        let unnamed = read_any("x", b"(format: 1, outcomes: {})");
        assert!(matches!(unnamed, Ok(AnyFile::Outcomes(_))), "{unnamed:?}");
        assert_eq!(read_any("x", b"Review(").unwrap_err().len(), 1);
    }
}
