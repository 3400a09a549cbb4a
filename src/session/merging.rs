//! What git asks of a merge driver: three versions of a file in, one out, and what a person must still decide.

use std::path::{Path, PathBuf};

use crate::compare::merge::{Merged, Side, Whole, reviews, values};
use crate::domain::checklist::Checklist;
use crate::domain::contribution::Contribution;
use crate::domain::decision::Decision;
use crate::domain::outcome::Outcomes;
use crate::domain::people::People;
use crate::domain::register::Register;
use crate::domain::response::Response;
use crate::domain::review::{Conflict, Review};
use crate::domain::round::Round;
use crate::store::codec::{self, Stored, fragment};
use crate::store::merging::{Textual, Versions};
use crate::store::{FileKind, Loaded, StoreError};

/// The files that git hands over, and what it calls the one that they are versions of.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The common ancestor; an empty file where there is none.
    pub base: PathBuf,
    /// Ours; the result goes here.
    pub ours: PathBuf,
    /// Theirs.
    pub theirs: PathBuf,
    /// The file's path in the repository.
    pub path: String,
    /// How long git wants its conflict markers.
    pub marker: Option<u32>,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// Merged; nobody need be asked.
    Clean,
    /// One valid review, with these conflicts to settle in it.
    Open(Vec<Conflict>),
    /// A conflict of the whole file: this side stands, the other is in git's index.
    Whole(Whole, Side),
    /// Merged as text, line by line.
    Text {
        /// Why.
        because: AsText,
        /// True when git's markers stand in it now.
        marked: bool,
    },
    /// Could be merged neither by value nor as text without losing a comment or a decision: ours stands.
    Ours,
}

/// Why a file is merged as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AsText {
    /// It is none of the register's files.
    Unknown,
    /// A version of it cannot be read.
    Damaged,
    /// Somebody wrote comments into it, which would be lost.
    Comments,
    /// Both sides changed the same thing, and the file has no list of conflicts.
    Choose,
}

impl AsText {
    /// All reasons.
    pub const ALL: [Self; 4] = [Self::Unknown, Self::Damaged, Self::Comments, Self::Choose];

    /// Short name, to look its words up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Damaged => "damaged",
            Self::Comments => "comments",
            Self::Choose => "choose",
        }
    }
}

impl Fate {
    /// True when git may go on without asking anybody.
    pub fn is_clean(&self) -> bool {
        matches!(self, Self::Clean)
    }
}

/// Merges as `asked`, and puts the result where git expects it.
///
/// # Errors
/// [`StoreError`]; ours then stands as it did.
pub fn merge(asked: &Asked) -> Result<Fate, StoreError> {
    let versions = Versions::read(&asked.base, &asked.ours, &asked.theirs)?;
    let Some(kind) = kind_of(&asked.path) else {
        return as_text(asked, AsText::Unknown, |_| true);
    };
    match kind {
        FileKind::Review(_) => review(asked, &versions),
        FileKind::Register => other::<Register>(asked, &versions),
        FileKind::People => other::<People>(asked, &versions),
        FileKind::Outcomes => other::<Outcomes>(asked, &versions),
        FileKind::Checklist(_) => other::<Checklist>(asked, &versions),
        FileKind::Contribution(_) => other::<Contribution>(asked, &versions),
        FileKind::Round(_) => other::<Round>(asked, &versions),
        FileKind::Response(..) => other::<Response>(asked, &versions),
        FileKind::Decision(..) => other::<Decision>(asked, &versions),
    }
}

/// Which file of a register this is, wherever in the repository that stands.
fn kind_of(path: &str) -> Option<FileKind> {
    let starts = path.match_indices('/').map(|(at, _)| at + 1);
    let starts = std::iter::once(0).chain(starts);
    starts.filter_map(|at| FileKind::of(&path[at..])).next()
}

/// The three versions as values; the base is absent where there was none. `None`: one cannot be read.
struct Three<T> {
    base: Option<T>,
    ours: Loaded<T>,
    theirs: Loaded<T>,
}

fn read<T: Stored>(path: &str, versions: &Versions) -> Option<Three<T>> {
    let one = |bytes: &[u8]| codec::read::<T>(path, bytes).ok();
    let base = match &versions.base {
        bytes if bytes.is_empty() => None,
        bytes => Some(one(bytes)?.value),
    };
    Some(Three {
        base,
        ours: one(&versions.ours)?,
        theirs: one(&versions.theirs)?,
    })
}

fn review(asked: &Asked, versions: &Versions) -> Result<Fate, StoreError> {
    let Some(three) = read::<Review>(&asked.path, versions) else {
        return as_text(asked, AsText::Damaged, |text| {
            is_read::<Review>(asked, text)
        });
    };
    let (ours, theirs) = (&three.ours, &three.theirs);
    let merged = reviews(
        three.base.as_ref(),
        &ours.value,
        &theirs.value,
        &fragment::to_text,
    );
    match merged {
        Merged::Whole(why, side) => {
            if side == Side::Theirs {
                versions.put(&asked.ours, &versions.theirs)?;
            }
            Ok(Fate::Whole(why, side))
        }
        Merged::One { review, open } => {
            let clean = open == 0;
            if let Some(fate) = as_it_was(asked, versions, &three, &review).filter(|_| clean) {
                return fate;
            }
            if ours.has_comments() || theirs.has_comments() {
                return commented(asked, clean.then_some(&*review));
            }
            versions.put(&asked.ours, text(&asked.ours, &*review)?.as_bytes())?;
            if clean {
                return Ok(Fate::Clean);
            }
            let new = review.conflicts.len() - open;
            Ok(Fate::Open(review.conflicts[new..].to_vec()))
        }
    }
}

fn other<T: Stored + PartialEq>(asked: &Asked, versions: &Versions) -> Result<Fate, StoreError> {
    let Some(three) = read::<T>(&asked.path, versions) else {
        return as_text(asked, AsText::Damaged, |text| is_read::<T>(asked, text));
    };
    let merged = values(three.base.as_ref(), &three.ours.value, &three.theirs.value);
    if let Some(merged) = &merged
        && let Some(fate) = as_it_was(asked, versions, &three, merged)
    {
        return fate;
    }
    if three.ours.has_comments() || three.theirs.has_comments() {
        return commented(asked, merged.as_ref());
    }
    match merged {
        Some(merged) => {
            versions.put(&asked.ours, text(&asked.ours, &merged)?.as_bytes())?;
            Ok(Fate::Clean)
        }
        None => as_text(asked, AsText::Choose, |_| false),
    }
}

/// Where the result is what one side holds, that side's own bytes: layout and comments stay.
fn as_it_was<T: Stored + PartialEq>(
    asked: &Asked,
    versions: &Versions,
    three: &Three<T>,
    merged: &T,
) -> Option<Result<Fate, StoreError>> {
    // Where both hold the same and only one has comments, that one.
    let theirs = *merged == three.theirs.value;
    let ours = *merged == three.ours.value;
    let comments = (three.ours.has_comments(), three.theirs.has_comments());
    if comments == (true, true)
        || (comments == (true, false) && !ours)
        || (comments == (false, true) && !theirs)
    {
        return None;
    }
    if ours && !(theirs && comments.1) {
        return Some(Ok(Fate::Clean));
    }
    theirs.then(|| {
        versions
            .put(&asked.ours, &versions.theirs)
            .map(|()| Fate::Clean)
    })
}

/// A file with comments goes as text, if that comes to the same as `merged`; where a person must choose, or the
/// text comes to something else, nothing is made up.
fn commented<T: Stored + PartialEq>(asked: &Asked, merged: Option<&T>) -> Result<Fate, StoreError> {
    let fate = as_text(asked, AsText::Comments, |text| {
        let read = codec::read::<T>(&asked.path, text);
        read.is_ok_and(|read| Some(&read.value) == merged)
    })?;
    Ok(fate)
}

/// Merges as text. A text without markers stands only when it is `well`; else ours does.
fn as_text(
    asked: &Asked,
    because: AsText,
    well: impl FnOnce(&[u8]) -> bool,
) -> Result<Fate, StoreError> {
    let merged = Textual::merge(&asked.base, &asked.ours, &asked.theirs, asked.marker)?;
    match merged {
        Textual::Clean(text) if well(&text) => {
            Versions::write(&asked.ours, &text)?;
            Ok(match because {
                AsText::Damaged | AsText::Choose => Fate::Text {
                    because,
                    marked: false,
                },
                AsText::Unknown | AsText::Comments => Fate::Clean,
            })
        }
        Textual::Marked(text) => {
            Versions::write(&asked.ours, &text)?;
            Ok(Fate::Text {
                because,
                marked: true,
            })
        }
        Textual::Clean(_) | Textual::Impossible => Ok(Fate::Ours),
    }
}

fn is_read<T: Stored>(asked: &Asked, text: &[u8]) -> bool {
    codec::read::<T>(&asked.path, text).is_ok()
}

fn text<T: Stored>(path: &Path, value: &T) -> Result<String, StoreError> {
    crate::store::write::canonical(path, value)
}
