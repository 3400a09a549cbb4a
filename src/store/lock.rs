//! One writer per file: a locked side file `.<name>.lock` that says who has it.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::error::StoreError;

/// A lock on a file of the register, given up when it is dropped. A crash gives it up too.
#[derive(Debug)]
pub struct Held {
    path: PathBuf,
    _file: File,
}

impl Drop for Held {
    fn drop(&mut self) {
        // Should it stay, the next one who wants it takes it over: the lock is on the open file, not its name.
        let _ = fs::remove_file(&self.path);
    }
}

/// Who has the lock. For people to read; nothing is decided by it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LockedBy {
    /// Id of the reviewer, or whatever the program was told; not yet fit for a screen.
    pub who: String,
    /// Process.
    pub pid: u32,
    /// Computer; empty when it does not say.
    pub host: String,
    /// Since when; absent when the lock says nothing readable.
    pub since: Option<Timestamp>,
}

/// Why there is no lock.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// Somebody else writes this file.
    #[error("{} has it", .0.who)]
    Taken(LockedBy),
    /// The disk refuses; on a read-only register one can go on reading.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Takes the lock on the file at `path`, which need not exist yet, for `who`, `now`.
///
/// # Errors
/// [`LockError::Taken`] when somebody else has it; [`LockError::Store`] when the side file cannot be made.
pub fn try_lock(path: &Path, who: &str, now: Timestamp) -> Result<Held, LockError> {
    let side = side_file(path);
    let error = |doing, source| StoreError::io(doing, side.clone(), source);
    loop {
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&side)
            .map_err(|source| error("lock", source))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(LockError::Taken(read(&mut file))),
            Err(TryLockError::Error(source)) => return Err(error("lock", source).into()),
        }
        // The one who had it may have removed the name between our opening and our locking.
        if !is_still(&side, &file) {
            continue;
        }
        let by = LockedBy {
            who: who.to_owned(),
            pid: std::process::id(),
            host: host(),
            since: Some(now),
        };
        write(&mut file, &by).map_err(|source| error("write", source))?;
        return Ok(Held {
            path: side.clone(),
            _file: file,
        });
    }
}

/// The side file of `path`: hidden, in the same folder.
pub fn side_file(path: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".lock");
    path.with_file_name(name)
}

fn write(file: &mut File, by: &LockedBy) -> io::Result<()> {
    file.set_len(0)?;
    file.rewind()?;
    file.write_all(&serde_json::to_vec(by)?)
}

fn read(file: &mut File) -> LockedBy {
    let mut text = Vec::new();
    // Anything may stand there; a lock that says nothing readable is a lock all the same.
    let _ = file.take(4096).read_to_end(&mut text);
    serde_json::from_slice(&text).unwrap_or(LockedBy {
        who: String::new(),
        pid: 0,
        host: String::new(),
        since: None,
    })
}

#[cfg(unix)]
fn is_still(side: &Path, file: &File) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let inode = |found: &fs::Metadata| (found.dev(), found.ino());
    match (fs::symlink_metadata(side), file.metadata()) {
        (Ok(named), Ok(opened)) => inode(&named) == inode(&opened),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_still(_: &Path, _: &File) -> bool {
    true
}

fn host() -> String {
    let from_system = fs::read_to_string("/proc/sys/kernel/hostname").ok();
    from_system
        .or_else(|| std::env::var("HOSTNAME").ok())
        .or_else(|| std::env::var("COMPUTERNAME").ok())
        .unwrap_or_default()
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_writer_at_a_time_and_the_other_is_told_who() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.bz-01.ron");
        let now: Timestamp = "2026-11-24T10:00:00Z".parse().unwrap();
        let held = try_lock(&path, "bz-01", now).unwrap();
        let Err(LockError::Taken(by)) = try_lock(&path, "def-02", now) else {
            panic!("locked twice");
        };
        assert_eq!(by.who, "bz-01");
        assert_eq!(by.pid, std::process::id());
        assert_eq!(by.since, Some(now));
        drop(held);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        assert!(try_lock(&path, "def-02", now).is_ok());
    }

    #[test]
    fn a_side_file_left_by_a_crash_locks_nobody_out() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        fs::write(side_file(&path), "{half").unwrap();
        assert!(try_lock(&path, "bz-01", Timestamp::UNIX_EPOCH).is_ok());
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error_of_the_store() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("none/a.ron");
        let error = try_lock(&path, "bz-01", Timestamp::UNIX_EPOCH).unwrap_err();
        assert!(matches!(error, LockError::Store(_)));
    }
}
