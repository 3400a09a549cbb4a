//! What was set up in a clone, written down in git's own folder, so that exactly that can be undone.

use std::fs;
use std::io;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::clone::Clone;
use crate::store::error::StoreError;
use crate::store::write::{Expected, save_text};

/// Something that was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Done {
    /// A setting of the clone got this value.
    Setting(String, String),
    /// This text was put at the end of a file, or a file made of it.
    Text {
        /// The file's path, from the top of the work tree or, for a hook, from git's folder.
        path: String,
        /// The text.
        text: String,
        /// True when the file is in git's folder.
        inside: bool,
    },
}

fn place(clone: &Clone) -> PathBuf {
    clone.common.join("peil-setup.json")
}

/// What was done before; nothing where that is not known.
pub(super) fn read(clone: &Clone) -> Vec<Done> {
    let text = fs::read(place(clone)).unwrap_or_default();
    serde_json::from_slice(&text).unwrap_or_default()
}

/// Writes down what was done; with nothing left, takes the record away.
///
/// # Errors
/// [`StoreError::Io`].
pub(super) fn write(clone: &Clone, done: &[Done]) -> Result<(), StoreError> {
    let place = place(clone);
    if done.is_empty() {
        return match fs::remove_file(&place) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(StoreError::io("remove", place, error))
            }
            _ => Ok(()),
        };
    }
    // Strings only: JSON can write them.
    let text = serde_json::to_string_pretty(done).unwrap_or_default() + "\n";
    save_text(&place, &text, &Expected::Anything).map(drop)
}
