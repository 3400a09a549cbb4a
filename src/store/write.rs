//! Saving: a temporary file in the same folder, fsync, rename, fsync of the folder.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::codec;
use super::error::StoreError;
use super::layout::{FileKind, ReviewKey};
use super::place;
use crate::domain::review::Review;
use crate::domain::seal::Digest;

/// How the names of our temporary files begin and end, so that one left by a crash is known as such.
pub const TEMPORARY: (&str, &str) = (".peil-", ".tmp");

/// What `.gitignore` of a register must hold: our temporary files and locks are nobody else's business.
pub const GITIGNORE: &str = ".peil-*.tmp\n.*.lock\n";

/// What must stand on disk for a save to go through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// No file yet.
    Absent,
    /// The file that was read, with this digest of its bytes.
    Digest(Digest),
    /// Whatever is there may be replaced (but never a sealed review).
    Anything,
}

/// What now stands on disk, durably.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Digest of its bytes: what the next save expects.
    pub digest: Digest,
    /// The text written.
    pub text: String,
}

/// Saves `text` at `path`, whole or not at all, and durably: both fsyncs are done when this returns.
/// The old file's mode is kept; a symbolic link stays and what it points to is replaced. When the file
/// already holds exactly this text (an earlier try that failed at its last fsync), any expectation is met.
///
/// Between the comparison with `expected` and the rename lies a moment in which somebody else's write
/// would be lost; [`super::lock`] keeps another peil out of it.
///
/// # Errors
/// [`StoreError::ChangedUnderneath`] and [`StoreError::Sealed`] before anything was written; [`StoreError::Io`]
/// when the disk refuses, after which the old file stands, or, if only the folder's fsync failed, the new.
pub fn save_text(path: &Path, text: &str, expected: &Expected) -> Result<Saved, StoreError> {
    let path = place::real_target(path)?;
    let digest = Digest::of(text.as_bytes());
    let old = match fs::read(&path) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(StoreError::io("read", path, error)),
    };
    let old_digest = old.as_deref().map(Digest::of);
    let unchanged = match (expected, &old_digest) {
        (_, Some(found)) if *found == digest => true,
        (Expected::Anything, _) | (Expected::Absent, None) => true,
        (Expected::Digest(expected), Some(found)) => expected == found,
        (Expected::Absent, Some(_)) | (Expected::Digest(_), None) => false,
    };
    if !unchanged {
        return Err(StoreError::ChangedUnderneath { path });
    }
    if old_digest.as_ref() != Some(&digest) && old.is_some_and(|old| is_sealed(&path, &old)) {
        return Err(StoreError::Sealed { path });
    }
    let fresh = *expected == Expected::Absent && old_digest.is_none();
    replace(&path, text.as_bytes(), fresh)?;
    Ok(Saved {
        digest,
        text: text.to_owned(),
    })
}

/// Saves `review` where its own fields say that it stands in the register at `root`, making the period's folder.
///
/// # Errors
/// As [`save_text`]; [`StoreError::NotOurs`] when that place lies outside the register through a link.
pub fn save_review(root: &Path, review: &Review, expected: &Expected) -> Result<Saved, StoreError> {
    let path = root.join(ReviewKey::of(review).path());
    let text = canonical(&path, review)?;
    save_within(root, &path, &text, expected)
}

/// Saves any other file of the register at the place of its kind, in canonical text.
///
/// # Errors
/// As [`save_review`].
pub fn save_file<T: codec::Stored>(
    root: &Path,
    kind: &FileKind,
    value: &T,
    expected: &Expected,
) -> Result<Saved, StoreError> {
    let path = root.join(kind.path());
    let text = canonical(&path, value)?;
    save_within(root, &path, &text, expected)
}

/// Saves `text` at `path`, which must lie in the register at `root` also when links are followed; makes
/// the folder that it stands in.
///
/// # Errors
/// As [`save_review`].
pub fn save_within(
    root: &Path,
    path: &Path,
    text: &str,
    expected: &Expected,
) -> Result<Saved, StoreError> {
    let folder = folder_of(path);
    if !folder.exists() {
        fs::create_dir_all(folder).map_err(|error| StoreError::io("create", folder, error))?;
        sync_folder(folder_of(folder))?;
    }
    if !place::is_within(root, path) {
        return Err(StoreError::NotOurs {
            path: path.to_owned(),
        });
    }
    save_text(path, text, expected)
}

/// Removes a temporary file that a crash left, and nothing else.
///
/// # Errors
/// [`StoreError::NotOurs`] for a file with another name; [`StoreError::Io`].
pub fn remove_leftover(path: &Path) -> Result<(), StoreError> {
    let name = path.file_name().and_then(|name| name.to_str());
    if !name.is_some_and(is_temporary) {
        return Err(StoreError::NotOurs {
            path: path.to_owned(),
        });
    }
    fs::remove_file(path).map_err(|error| StoreError::io("remove", path, error))
}

/// True for the name of one of our temporary files.
pub fn is_temporary(name: &str) -> bool {
    name.starts_with(TEMPORARY.0) && name.ends_with(TEMPORARY.1)
}

/// The canonical text of `value`, after reading it back: what would not come back the same is never written.
///
/// # Errors
/// [`StoreError::Unwritable`].
pub fn canonical<T: codec::Stored>(path: &Path, value: &T) -> Result<String, StoreError> {
    let unwritable = |reason: String| StoreError::Unwritable {
        path: path.to_owned(),
        reason,
    };
    let text = codec::to_text(value).map_err(|error| unwritable(error.to_string()))?;
    let back: T = codec::from_text(&text).map_err(|error| unwritable(error.to_string()))?;
    match codec::to_text(&back) {
        Ok(again) if again == text => Ok(text),
        _ => Err(unwritable("read back, it is another value".to_owned())),
    }
}

fn is_sealed(path: &Path, bytes: &[u8]) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    let period = path.parent().and_then(Path::file_name);
    let (Some(name), Some(period)) = (name, period.and_then(|name| name.to_str())) else {
        return false;
    };
    let is_review = matches!(
        FileKind::of(&format!("{period}/{name}")),
        Some(FileKind::Review(_))
    );
    let Ok(text) = std::str::from_utf8(bytes) else {
        return false;
    };
    is_review
        && match codec::from_text::<Review>(text) {
            Ok(review) => review.is_sealed(),
            // Damaged, or of a newer format: better refuse a save than write over a seal.
            Err(_) => text.lines().any(|line| line.starts_with("    seal:")),
        }
}

/// Writes `bytes` beside `path` and renames them over it; `fresh`: nothing may stand there.
fn replace(path: &Path, bytes: &[u8], fresh: bool) -> Result<(), StoreError> {
    let folder = folder_of(path);
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY.0).suffix(TEMPORARY.1);
    let mode = fs::metadata(path).ok().map(|old| old.permissions());
    #[cfg(unix)]
    let all = {
        use std::os::unix::fs::PermissionsExt as _;
        // What the umask leaves of it.
        fs::Permissions::from_mode(0o666)
    };
    #[cfg(unix)]
    builder.permissions(all);
    let mut file = builder
        .tempfile_in(folder)
        .map_err(|error| StoreError::io("create", folder, error))?;
    if let Some(mode) = mode {
        file.as_file()
            .set_permissions(mode)
            .map_err(|error| StoreError::io("set the mode of", path, error))?;
    }
    file.write_all(bytes)
        .map_err(|error| StoreError::io("write", path, error))?;
    file.as_file()
        .sync_all()
        .map_err(|error| StoreError::io("sync", path, error))?;
    let done = if fresh {
        file.persist_noclobber(path)
    } else {
        file.persist(path)
    };
    match done {
        Ok(_) => sync_folder(folder),
        Err(error) if fresh && error.error.kind() == io::ErrorKind::AlreadyExists => {
            Err(StoreError::ChangedUnderneath {
                path: path.to_owned(),
            })
        }
        Err(error) => Err(StoreError::io("rename", path, error.error)),
    }
}

pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// Makes what happened to the names in `folder` durable, where the system can.
fn sync_folder(folder: &Path) -> Result<(), StoreError> {
    if cfg!(unix) {
        File::open(folder)
            .and_then(|folder| folder.sync_all())
            .map_err(|error| StoreError::io("sync", folder, error))?;
    }
    Ok(())
}

/// The temporary files that a crash left in `folder`, not in the folders below it.
pub fn leftovers(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<_> = entries
        .filter(|entry| entry.file_name().to_str().is_some_and(is_temporary))
        .map(|entry| entry.path())
        .collect();
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::review::ReviewRole;

    fn review(period: &str) -> Review {
        Review::new(
            "eufor-althea".parse().unwrap(),
            period.parse().unwrap(),
            "bz-01".parse().unwrap(),
            ReviewRole::Independent,
            crate::domain::checklist::ChecklistRef {
                id: "m".parse().unwrap(),
                version: 1,
            },
        )
    }

    #[test]
    fn a_save_that_expects_another_file_writes_nothing() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("a.ron");
        let first = save_text(&path, "one", &Expected::Absent).unwrap();
        fs::write(&path, "by an editor").unwrap();
        for expected in [Expected::Digest(first.digest), Expected::Absent] {
            let error = save_text(&path, "two", &expected).unwrap_err();
            assert_eq!(error.key(), "changed-underneath");
            assert_eq!(fs::read_to_string(&path).unwrap(), "by an editor");
        }
        fs::remove_file(&path).unwrap();
        let gone = Expected::Digest(Digest::of(b"one"));
        let error = save_text(&path, "two", &gone).unwrap_err();
        assert_eq!(error.key(), "changed-underneath");
        assert!(!path.exists());
        save_text(&path, "two", &Expected::Anything).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "two");
        assert!(leftovers(root.path()).is_empty());
    }

    #[test]
    fn saving_again_what_is_already_there_is_no_conflict() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("a.ron");
        save_text(&path, "one", &Expected::Absent).unwrap();
        let stale = Expected::Digest(Digest::of(b"older"));
        assert!(save_text(&path, "one", &stale).is_ok());
    }

    #[cfg(unix)]
    #[test]
    fn the_mode_of_the_file_and_a_link_to_it_are_kept() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let root = tempfile::tempdir().unwrap();
        let (real, link) = (root.path().join("real"), root.path().join("link"));
        save_text(&real, "one", &Expected::Absent).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        // A plain new file, for what the umask makes of it.
        fs::write(root.path().join("plain"), "").unwrap();
        assert_eq!(mode(&real), mode(&root.path().join("plain")));
        fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
        symlink("real", &link).unwrap();
        save_text(&link, "two", &Expected::Anything).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&real).unwrap(), "two");
        assert_eq!(mode(&real), 0o640);
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_saved_through_a_link_out_of_the_register() {
        use std::os::unix::fs::symlink;
        let (root, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        symlink(elsewhere.path(), root.path().join("2026-H1")).unwrap();
        let error = save_review(root.path(), &review("2026-H1"), &Expected::Absent).unwrap_err();
        assert_eq!(error.key(), "not-ours");
        assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_review_is_saved_at_its_own_place_and_never_over_a_seal() {
        let root = tempfile::tempdir().unwrap();
        let review = review("2026-H1");
        let saved = save_review(root.path(), &review, &Expected::Absent).unwrap();
        let path = root.path().join("2026-H1/eufor-althea.bz-01.ron");
        assert_eq!(fs::read_to_string(&path).unwrap(), saved.text);
        // Damaged, but it was sealed once.
        fs::write(&path, format!("{}    seal: Seal(\n", saved.text)).unwrap();
        let error = save_review(root.path(), &review, &Expected::Anything).unwrap_err();
        assert_eq!(error.key(), "sealed");
    }

    #[test]
    fn what_a_crash_left_is_found_and_only_that_can_be_removed() {
        let root = tempfile::tempdir().unwrap();
        let left = root.path().join(".peil-x7.tmp");
        let other = root.path().join("a.ron");
        fs::write(&left, "half").unwrap();
        fs::write(&other, "whole").unwrap();
        assert_eq!(leftovers(root.path()), std::slice::from_ref(&left));
        assert!(remove_leftover(&other).is_err());
        remove_leftover(&left).unwrap();
        assert!(!left.exists() && other.exists());
    }
}
