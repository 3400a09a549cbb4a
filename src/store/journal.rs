//! What was entered and does not stand in the review file yet: one line per record, outside the register.
//!
//! The journal lies in the XDG state folder (`~/.local/state/peil/journal/`), under a name made of the register's
//! real path, readable by its owner only. A record is in the kernel's hands when [`Journal::append`] returns, so a
//! kill loses nothing; [`Journal::sync`] makes it survive a power cut too.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::marker::PhantomData;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::error::StoreError;
use crate::domain::seal::Digest;

/// The journal of one review: records of type `R`, oldest first. Without records it has no file.
#[derive(Debug)]
pub struct Journal<R> {
    path: PathBuf,
    file: Option<File>,
    /// The file ends within a line, so the next record must begin on a new one.
    torn: bool,
    records: PhantomData<fn() -> R>,
}

/// A journal with what it holds.
#[derive(Debug)]
pub struct Opened<R> {
    /// The journal, to go on with.
    pub journal: Journal<R>,
    /// What it still holds, oldest first: to be offered, never silently applied or dropped.
    pub records: Vec<R>,
    /// How many lines could not be read: the last one, when a power cut tore it; more when the disk is damaged
    /// or another version of peil wrote them.
    pub unreadable: usize,
}

impl<R: Serialize + DeserializeOwned> Journal<R> {
    /// Opens the journal of the review at `review_path` (within the register) of the register at `root`.
    ///
    /// # Errors
    /// [`StoreError::NoStateFolder`] without a home; [`StoreError::Io`] when the folder or file cannot be used.
    pub fn open(root: &Path, review_path: &str) -> Result<Opened<R>, StoreError> {
        Self::open_in(&state_folder()?, root, review_path)
    }

    /// [`Self::open`], in another state folder than the user's own.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub fn open_in(state: &Path, root: &Path, review_path: &str) -> Result<Opened<R>, StoreError> {
        let folder = folder(state, root);
        make_private(&folder).map_err(|error| StoreError::io("create", &folder, error))?;
        let path = folder.join(file_name(review_path));
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(StoreError::io("read", path, error)),
        };
        let (mut records, mut unreadable) = (Vec::new(), 0);
        for line in bytes.split(|byte| *byte == b'\n') {
            if line.is_empty() {
                continue;
            }
            match serde_json::from_slice(line) {
                Ok(record) => records.push(record),
                Err(_) => unreadable += 1,
            }
        }
        let journal = Self {
            path,
            file: None,
            torn: bytes.last().is_some_and(|byte| *byte != b'\n'),
            records: PhantomData,
        };
        Ok(Opened {
            journal,
            records,
            unreadable,
        })
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Adds a record, in one write.
    ///
    /// # Errors
    /// [`StoreError::Io`]; then the record is not in the journal, and those before it still are.
    pub fn append(&mut self, record: &R) -> Result<(), StoreError> {
        let mut line = Vec::new();
        if self.torn {
            line.push(b'\n');
        }
        write_line(&mut line, record).map_err(|error| self.error("write", error))?;
        let file = self.file()?;
        let written = file.write_all(&line);
        // A write that failed half way leaves part of a line.
        self.torn = written.is_err();
        written.map_err(|error| self.error("write", error))
    }

    /// Makes all records durable.
    ///
    /// # Errors
    /// [`StoreError::Io`]; then they are not.
    pub fn sync(&mut self) -> Result<(), StoreError> {
        match &self.file {
            Some(file) => file.sync_data().map_err(|error| self.error("sync", error)),
            None => Ok(()),
        }
    }

    /// Puts `records` in the place of all that it holds, whole or not at all, durably.
    ///
    /// # Errors
    /// [`StoreError::Io`]; then it holds what it held.
    pub fn replace(&mut self, records: &[R]) -> Result<(), StoreError> {
        if records.is_empty() {
            return self.remove();
        }
        let folder = self.path.parent().unwrap_or(Path::new("."));
        let mut text = Vec::new();
        for record in records {
            write_line(&mut text, record).map_err(|error| self.error("write", error))?;
        }
        // A temporary file has mode 0600 from the start.
        let mut file =
            tempfile::NamedTempFile::new_in(folder).map_err(|error| self.error("create", error))?;
        file.write_all(&text)
            .and_then(|()| file.as_file().sync_all())
            .map_err(|error| self.error("write", error))?;
        file.persist(&self.path)
            .map_err(|error| self.error("rename", error.error))?;
        self.file = None;
        self.torn = false;
        Ok(())
    }

    /// Removes the journal: the review file holds it all. A record added later begins a new one.
    ///
    /// # Errors
    /// [`StoreError::Io`]; then it is still there.
    pub fn remove(&mut self) -> Result<(), StoreError> {
        self.file = None;
        self.torn = false;
        match fs::remove_file(&self.path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(self.error("remove", error))
            }
            _ => Ok(()),
        }
    }

    fn file(&mut self) -> Result<&mut File, StoreError> {
        let file = match self.file.take() {
            Some(file) => file,
            None => {
                let mut options = OpenOptions::new();
                options.append(true).create(true);
                #[cfg(unix)]
                std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
                options
                    .open(&self.path)
                    .map_err(|error| self.error("open", error))?
            }
        };
        Ok(self.file.insert(file))
    }

    fn error(&self, doing: &'static str, error: io::Error) -> StoreError {
        StoreError::io(doing, &self.path, error)
    }
}

/// Paths within the register of the reviews that have a journal.
///
/// # Errors
/// [`StoreError::NoStateFolder`] without a home.
pub fn pending(root: &Path) -> Result<Vec<String>, StoreError> {
    Ok(pending_in(&state_folder()?, root))
}

fn pending_in(state: &Path, root: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder(state, root)).into_iter().flatten();
    let mut found: Vec<String> = entries
        .flatten()
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            Some(name.strip_suffix(".jsonl")?.replace('+', "/"))
        })
        .collect();
    found.sort();
    found
}

/// One line of JSON, which holds no line feed of its own.
fn write_line<R: Serialize>(out: &mut Vec<u8>, record: &R) -> io::Result<()> {
    serde_json::to_writer(&mut *out, record)?;
    out.push(b'\n');
    Ok(())
}

fn state_folder() -> Result<PathBuf, StoreError> {
    let strategy = etcetera::choose_base_strategy().map_err(|_| StoreError::NoStateFolder)?;
    let folder = strategy
        .state_dir()
        .unwrap_or_else(|| strategy.data_dir().join("state"));
    Ok(folder.join("peil"))
}

/// The folder with the journals of the register at `root`, known by its real path.
fn folder(state: &Path, root: &Path) -> PathBuf {
    let real = fs::canonicalize(root).unwrap_or_else(|_| root.to_owned());
    let digest = Digest::of(real.as_os_str().as_encoded_bytes());
    let hex = digest.as_str().trim_start_matches("sha256:");
    state.join("journal").join(&hex[..32])
}

/// The ids in a review's path hold no `+`.
fn file_name(review_path: &str) -> String {
    format!("{}.jsonl", review_path.replace('/', "+"))
}

fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    const REVIEW: &str = "2026-H2/eufor-althea.bz-01.ron";

    fn open(state: &Path) -> Opened<String> {
        Journal::open_in(state, Path::new("/a/register"), REVIEW).unwrap()
    }

    #[test]
    fn what_was_added_is_there_at_the_next_start() {
        let state = tempfile::tempdir().unwrap();
        let mut opened = open(state.path());
        assert!(opened.records.is_empty() && !opened.journal.path().exists());
        opened.journal.append(&"one\ntwo".to_owned()).unwrap();
        opened.journal.append(&"three".to_owned()).unwrap();
        opened.journal.sync().unwrap();
        // No farewell: as after a kill.
        std::mem::forget(opened);
        let opened = open(state.path());
        assert_eq!(opened.records, ["one\ntwo", "three"]);
        assert_eq!(opened.unreadable, 0);
        let root = Path::new("/a/register");
        assert_eq!(pending_in(state.path(), root), [REVIEW]);
    }

    #[test]
    fn a_torn_line_is_told_and_costs_no_other() {
        let state = tempfile::tempdir().unwrap();
        let mut first = open(state.path());
        first.journal.append(&"one".to_owned()).unwrap();
        let mut text = fs::read(first.journal.path()).unwrap();
        text.extend_from_slice(b"\"tw");
        fs::write(first.journal.path(), text).unwrap();
        let mut second = open(state.path());
        assert_eq!((second.records.len(), second.unreadable), (1, 1));
        second.journal.append(&"three".to_owned()).unwrap();
        let third = open(state.path());
        assert_eq!(third.records, ["one", "three"]);
        assert_eq!(third.unreadable, 1);
    }

    #[test]
    fn replacing_keeps_only_what_is_given_and_adding_goes_on_behind_it() {
        let state = tempfile::tempdir().unwrap();
        let mut opened = open(state.path());
        for n in 0..3 {
            opened.journal.append(&n.to_string()).unwrap();
        }
        opened.journal.replace(&["2".to_owned()]).unwrap();
        opened.journal.append(&"3".to_owned()).unwrap();
        assert_eq!(open(state.path()).records, ["2", "3"]);
        opened.journal.remove().unwrap();
        assert!(!opened.journal.path().exists());
        opened.journal.append(&"4".to_owned()).unwrap();
        assert_eq!(open(state.path()).records, ["4"]);
        opened.journal.replace(&[]).unwrap();
        assert!(!opened.journal.path().exists());
        opened.journal.remove().unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn only_its_owner_can_read_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let state = tempfile::tempdir().unwrap();
        let mut opened = open(state.path());
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        opened.journal.append(&"one".to_owned()).unwrap();
        assert_eq!(mode(opened.journal.path()), 0o600);
        assert_eq!(mode(opened.journal.path().parent().unwrap()), 0o700);
        opened.journal.replace(&["two".to_owned()]).unwrap();
        assert_eq!(mode(opened.journal.path()), 0o600);
    }

    #[test]
    fn a_state_folder_that_cannot_be_made_is_an_error_not_a_panic() {
        let state = tempfile::NamedTempFile::new().unwrap();
        let opened = Journal::<String>::open_in(state.path(), Path::new("/a"), REVIEW);
        assert!(matches!(opened, Err(StoreError::Io { .. })));
    }
}
