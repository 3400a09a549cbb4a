//! The three files that git hands to a merge driver, and git's own merge of them as text.

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::path::Path;

use super::error::StoreError;
use super::git::Git;
use super::place::SIZE_LIMIT;
use super::write;

/// The bytes of the three versions of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Versions {
    /// The common ancestor; empty where there is none.
    pub base: Vec<u8>,
    /// Ours.
    pub ours: Vec<u8>,
    /// Theirs.
    pub theirs: Vec<u8>,
}

/// What git's merge of text made of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Textual {
    /// One text.
    Clean(Vec<u8>),
    /// One text with git's conflict markers in it.
    Marked(Vec<u8>),
    /// Nothing: there is no git, or these are no texts.
    Impossible,
}

impl Versions {
    /// Reads the three files. One that is larger than a file of a register may be is read up to that size, and so
    /// will not be taken for one.
    ///
    /// # Errors
    /// [`StoreError::Io`].
    pub fn read(base: &Path, ours: &Path, theirs: &Path) -> Result<Self, StoreError> {
        let one = |path: &Path| {
            let mut bytes = Vec::new();
            File::open(path)
                .and_then(|file| file.take(SIZE_LIMIT + 1).read_to_end(&mut bytes))
                .map_err(|error| StoreError::io("read", path, error))?;
            Ok(bytes)
        };
        Ok(Self {
            base: one(base)?,
            ours: one(ours)?,
            theirs: one(theirs)?,
        })
    }

    /// Puts `bytes`, the result, at `place`, whole or not at all.
    ///
    /// # Errors
    /// [`StoreError::Io`].
    pub fn put(&self, place: &Path, bytes: &[u8]) -> Result<(), StoreError> {
        if self.ours == bytes {
            return Ok(());
        }
        Self::write(place, bytes)
    }

    /// As [`Versions::put`], whatever stands there.
    ///
    /// # Errors
    /// [`StoreError::Io`].
    pub fn write(place: &Path, bytes: &[u8]) -> Result<(), StoreError> {
        // Not synced: git copies it into the work tree, and does not sync that either.
        let folder = write::folder_of(place);
        let failed = |doing, error| StoreError::io(doing, place, error);
        let mut file = tempfile::Builder::new()
            .prefix(write::TEMPORARY.0)
            .suffix(write::TEMPORARY.1)
            .tempfile_in(folder)
            .map_err(|error| failed("create", error))?;
        if let Ok(old) = fs::metadata(place) {
            file.as_file()
                .set_permissions(old.permissions())
                .map_err(|error| failed("set the mode of", error))?;
        }
        file.write_all(bytes)
            .map_err(|error| failed("write", error))?;
        file.persist(place)
            .map(drop)
            .map_err(|error| failed("rename", error.error))
    }
}

impl Textual {
    /// Git's own merge, line by line, with markers of `marker` characters where that is given.
    ///
    /// # Errors
    /// [`StoreError::Io`] when one of the paths cannot be told to git.
    pub fn merge(
        base: &Path,
        ours: &Path,
        theirs: &Path,
        marker: Option<u32>,
    ) -> Result<Self, StoreError> {
        let real = |path: &Path| {
            fs::canonicalize(path).map_err(|error| StoreError::io("read", path, error))
        };
        let (base, ours, theirs) = (real(base)?, real(ours)?, real(theirs)?);
        let size = format!("--marker-size={}", marker.unwrap_or(7));
        let labels = ["-L", "ours", "-L", "base", "-L", "theirs"];
        let mut command = Git::at(Path::new(".")).command(&["merge-file", "--stdout", &size]);
        command.args(labels).arg("--").args([&ours, &base, &theirs]);
        let Ok(output) = command.output() else {
            return Ok(Self::Impossible);
        };
        Ok(match output.status.code() {
            Some(0) => Self::Clean(output.stdout),
            // The number of conflicts, at most 127.
            Some(1..=127) if !output.stdout.is_empty() => Self::Marked(output.stdout),
            _ => Self::Impossible,
        })
    }
}
