//! Changing a file of the register by hand of the coordinator: locked, read anew, shown, written whole or not at all.

use jiff::Timestamp;

use super::DeskError;
use crate::domain::id::PersonId;
use crate::session::Session;
use crate::store::codec::{Stored, to_text};
use crate::store::lock::{Held, try_lock};
use crate::store::write::save_file;
use crate::store::{Expected, FileKind, Loaded, StoreError};

/// How far to go.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct How {
    /// Only show what would be written.
    pub dry_run: bool,
    /// Rewrite a file although somebody wrote comments into it, which are lost then.
    pub drop_comments: bool,
}

/// What was written, or would be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The file, within the register.
    pub path: String,
    /// What stood there; empty for a new file.
    pub before: String,
    /// What stands there now, or would.
    pub after: String,
}

impl Session {
    /// Holds the file `kind` for `who`, and reads the register anew: what another peil wrote meanwhile counts.
    pub(super) fn hold(&mut self, kind: &FileKind, who: &PersonId) -> Result<Held, DeskError> {
        let path = self.root().join(kind.path());
        let held = try_lock(&path, who.as_str(), Timestamp::now())?;
        self.reload()?;
        Ok(held)
    }

    /// Writes `value` as the file `kind`, which `loaded` was read from; `None`: there is none yet.
    pub(super) fn put<T: Stored>(
        &mut self,
        kind: &FileKind,
        value: &T,
        loaded: Option<&Loaded<T>>,
        how: How,
    ) -> Result<Written, DeskError> {
        let path = kind.path();
        if loaded.is_none() && self.folder.files().contains(kind) {
            return Err(DeskError::Unreadable { path });
        }
        if loaded.is_some_and(Loaded::has_comments) && !how.drop_comments {
            return Err(DeskError::Comments { path });
        }
        let after = to_text(value).map_err(|error| StoreError::Unwritable {
            path: self.root().join(&path),
            reason: error.to_string(),
        })?;
        let before = loaded.map_or_else(String::new, |loaded| loaded.text.clone());
        let written = Written {
            path,
            before,
            after,
        };
        if how.dry_run {
            return Ok(written);
        }
        let expected = match loaded {
            Some(loaded) => Expected::Digest(loaded.digest.clone()),
            None => Expected::Absent,
        };
        save_file(self.root(), kind, value, &expected)?;
        self.reload()?;
        Ok(written)
    }
}
