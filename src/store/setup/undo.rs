//! Taking back what was set up: exactly that, and nothing that somebody changed since.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::clone::Clone;
use super::record::{self, Done};
use crate::store::error::StoreError;
use crate::store::write::{Expected, save_text};

/// Something to take back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undo {
    /// The setting, or the file.
    pub what: String,
    /// True when it is as it was left, and so can be taken back.
    pub unchanged: bool,
    done: Done,
}

/// What was set up in `clone`, in the order in which it is taken back.
pub fn undo(clone: &Clone) -> Vec<Undo> {
    let done = record::read(clone).into_iter().rev();
    let one = |done: Done| match &done {
        Done::Setting(key, value) => Undo {
            what: key.clone(),
            unchanged: clone.setting(key).as_ref() == Some(value),
            done,
        },
        Done::Text { path, text, .. } => Undo {
            what: path.clone(),
            unchanged: without(&place(clone, &done), text).is_some(),
            done,
        },
    };
    done.map(one).collect()
}

impl Undo {
    /// Takes it back, where it is unchanged; either way it is ours no more.
    ///
    /// # Errors
    /// [`StoreError`], and then it is still written down as ours.
    pub fn apply(&self, clone: &Clone) -> Result<(), StoreError> {
        if self.unchanged {
            match &self.done {
                Done::Setting(key, _) => unset(clone, key)?,
                Done::Text { text, .. } => take_out(&place(clone, &self.done), text)?,
            }
        }
        let mut rest = record::read(clone);
        rest.retain(|one| *one != self.done);
        record::write(clone, &rest)
    }
}

fn place(clone: &Clone, done: &Done) -> PathBuf {
    match done {
        Done::Text {
            path, inside: true, ..
        } => clone.common.join(path),
        Done::Text { path, .. } => clone.top.join(path),
        Done::Setting(..) => clone.common.join("config"),
    }
}

/// The text of the file without `text`; `None` when that is not in it.
fn without(path: &Path, text: &str) -> Option<String> {
    let stands = fs::read_to_string(path).ok()?;
    stands.contains(text).then(|| stands.replacen(text, "", 1))
}

fn take_out(path: &Path, text: &str) -> Result<(), StoreError> {
    let Some(rest) = without(path, text) else {
        return Ok(());
    };
    if !rest.is_empty() {
        return save_text(path, &rest, &Expected::Anything).map(drop);
    }
    fs::remove_file(path).map_err(|error| StoreError::io("remove", path, error))?;
    // The folders that were made for it, as far as nothing else is in them.
    for folder in path.ancestors().skip(1).take(2) {
        if folder.ends_with("workflows") || folder.ends_with(".github") {
            let _ = fs::remove_dir(folder);
        }
    }
    Ok(())
}

fn unset(clone: &Clone, key: &str) -> Result<(), StoreError> {
    let unset = clone
        .git
        .attempt(&["config", "--local", "--unset-all", key]);
    let refused = |why: String| StoreError::Io {
        doing: "unset in",
        path: clone.common.join("config"),
        source: io::Error::other(why),
    };
    unset.map(drop).map_err(refused)
}
