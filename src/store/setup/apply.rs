//! Doing what was planned, and writing down what was done before the next thing is.

use std::fs;
use std::io;
use std::path::Path;

use super::clone::Clone;
use super::plan::{Plan, Step};
use super::record::{self, Done};
use crate::store::error::StoreError;
use crate::store::write::{Expected, save_text};

impl Plan {
    /// Does every step, in order.
    ///
    /// # Errors
    /// [`StoreError`] at the first that fails; those before it are done and written down.
    pub fn apply(&self, clone: &Clone) -> Result<(), StoreError> {
        let mut done = record::read(clone);
        for step in &self.steps {
            let new = match step {
                Step::Setting { key, value } => {
                    set(clone, key, value)?;
                    done.retain(|one| !matches!(one, Done::Setting(old, _) if old == key));
                    Done::Setting((*key).to_owned(), value.clone())
                }
                Step::Text { path, text, runs } => {
                    let inside = path.starts_with(&clone.common);
                    let from = if inside { &clone.common } else { &clone.top };
                    let within = path.strip_prefix(from).unwrap_or(path);
                    let name = within.to_string_lossy().replace('\\', "/");
                    append(path, text, *runs)?;
                    done.retain(
                        |one| !matches!(one, Done::Text { path, .. } if *runs && *path == name),
                    );
                    Done::Text {
                        path: name,
                        text: text.clone(),
                        inside,
                    }
                }
            };
            done.push(new);
            record::write(clone, &done)?;
        }
        Ok(())
    }
}

fn set(clone: &Clone, key: &str, value: &str) -> Result<(), StoreError> {
    let set = clone
        .git
        .attempt(&["config", "--local", "--replace-all", key, value]);
    let refused = |why: String| StoreError::Io {
        doing: "set in",
        path: clone.common.join("config"),
        source: io::Error::other(why),
    };
    set.map(drop).map_err(refused)
}

/// Puts `text` behind what stands in the file; a program takes the place of one of ours.
fn append(path: &Path, text: &str, runs: bool) -> Result<(), StoreError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| StoreError::io("create", folder, error))?;
    }
    let old = match fs::read_to_string(path) {
        Ok(old) if !runs => old,
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(StoreError::io("read", path, error));
        }
        _ => String::new(),
    };
    save_text(path, &(old + text), &Expected::Anything)?;
    #[cfg(unix)]
    if runs {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::Permissions::from_mode(0o755);
        fs::set_permissions(path, mode)
            .map_err(|error| StoreError::io("set the mode of", path, error))?;
    }
    Ok(())
}
