//! What can go wrong with the disk itself, as opposed to what a file holds.

use std::io;
use std::path::{Path, PathBuf};

/// A place that cannot be read or written. Its words for people stand under `store-<key>`, with the
/// variables `path` and `reason`.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The folder is no register, or cannot be listed.
    #[error("{path} is not a register")]
    NotARegister {
        /// The folder.
        path: PathBuf,
    },
    /// The operating system refused.
    #[error("{doing} {path}: {source}")]
    Io {
        /// What was tried, in English, for the log: `write`, `sync`, `rename`…
        doing: &'static str,
        /// Where.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file on disk is not the one that was read: somebody else wrote it meanwhile. Nothing was written.
    #[error("{path} changed on disk since it was read")]
    ChangedUnderneath {
        /// The file.
        path: PathBuf,
    },
    /// The file on disk holds a sealed review, which is never rewritten.
    #[error("{path} is sealed")]
    Sealed {
        /// The file.
        path: PathBuf,
    },
    /// The file is called like one of a register, which no page takes the place of.
    #[error("{path} is called like a file of a register")]
    RegisterFile {
        /// The file.
        path: PathBuf,
    },
    /// The file is a link that leads out of the register, or no ordinary file.
    #[error("{path} is not an ordinary file within the register")]
    NotOurs {
        /// The file.
        path: PathBuf,
    },
    /// What was to be written could not be read back, so it was not written. A mistake in peil.
    #[error("{path} would not be readable: {reason}")]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the codec said.
        reason: String,
    },
    /// A path that somebody typed leads to nothing.
    #[error("{path} is not there")]
    NoSuchFile {
        /// The path.
        path: PathBuf,
    },
    /// A path that somebody typed leads to something outside the register.
    #[error("{path} is not in the register")]
    OutsideRegister {
        /// The path.
        path: PathBuf,
    },
    /// A register was to be made where there is one.
    #[error("{path} is a register already")]
    AlreadyRegister {
        /// The folder.
        path: PathBuf,
    },
    /// A register was to be made where something else stands.
    #[error("{path} is not empty")]
    NotEmpty {
        /// The folder.
        path: PathBuf,
    },
    /// There is no folder of one's own to keep the journal in.
    #[error("no folder for state: neither HOME nor XDG_STATE_HOME is set")]
    NoStateFolder,
}

impl StoreError {
    /// The error of the operating system on `path` while `doing` something.
    pub fn io(doing: &'static str, path: impl Into<PathBuf>, source: io::Error) -> Self {
        Self::Io {
            doing,
            path: path.into(),
            source,
        }
    }

    /// Short name, to look the words up by.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotARegister { .. } => "not-a-register",
            Self::ChangedUnderneath { .. } => "changed-underneath",
            Self::Sealed { .. } => "sealed",
            Self::RegisterFile { .. } => "register-file",
            Self::NotOurs { .. } => "not-ours",
            Self::Unwritable { .. } => "unwritable",
            Self::NoSuchFile { .. } => "no-such-file",
            Self::OutsideRegister { .. } => "outside-register",
            Self::AlreadyRegister { .. } => "already-register",
            Self::NotEmpty { .. } => "not-empty",
            Self::NoStateFolder => "no-state-folder",
            Self::Io { source, .. } => match source.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "disk-full",
                io::ErrorKind::ReadOnlyFilesystem => "read-only",
                io::ErrorKind::PermissionDenied => "no-permission",
                io::ErrorKind::NotFound => "not-found",
                _ => "io",
            },
        }
    }

    /// Every name that [`Self::key`] gives.
    pub const KEYS: [&'static str; 16] = [
        "not-a-register",
        "changed-underneath",
        "sealed",
        "register-file",
        "not-ours",
        "unwritable",
        "no-such-file",
        "outside-register",
        "already-register",
        "not-empty",
        "no-state-folder",
        "disk-full",
        "read-only",
        "no-permission",
        "not-found",
        "io",
    ];

    /// Where, when it is about a place.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::NotARegister { path }
            | Self::Io { path, .. }
            | Self::ChangedUnderneath { path }
            | Self::Sealed { path }
            | Self::RegisterFile { path }
            | Self::NotOurs { path }
            | Self::NoSuchFile { path }
            | Self::OutsideRegister { path }
            | Self::AlreadyRegister { path }
            | Self::NotEmpty { path }
            | Self::Unwritable { path, .. } => Some(path),
            Self::NoStateFolder => None,
        }
    }

    /// What the system or the codec said, in its own words; may be empty.
    pub fn reason(&self) -> String {
        match self {
            Self::Io { source, .. } => source.to_string(),
            Self::Unwritable { reason, .. } => reason.clone(),
            _ => String::new(),
        }
    }
}
