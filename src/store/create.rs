//! Making a register where there is none.

use std::fs;
use std::io;
use std::path::Path;

use super::error::StoreError;
use super::layout::{CHECKLISTS, CONTRIBUTIONS, FileKind, PEOPLE, REGISTER};
use super::write::{Expected, GITIGNORE, save_file, save_within};
use crate::domain::people::People;
use crate::domain::register::Register;

/// What `.gitattributes` of a register holds: one kind of line end everywhere, diffs and merges by
/// peil where `peil git install` told git how.
pub const GITATTRIBUTES: &str = "*.ron text eol=lf diff=peil merge=peil\n";

/// What a new register begins with.
#[derive(Debug, Clone, Copy)]
pub struct Seed<'a> {
    /// Its settings.
    pub register: &'a Register,
    /// Its first functions.
    pub people: &'a People,
    /// The path within the register, and the canonical text, of its checklist.
    pub checklist: (&'a str, &'a str),
}

/// Makes a register of `folder`, which is made where it is missing. A folder that holds something is taken
/// only when it is the root of a git repository; what stands there is left as it is, and our lines are added
/// to `.gitattributes` and `.gitignore`. Returns the paths written, within the register.
///
/// # Errors
/// [`StoreError::AlreadyRegister`] and [`StoreError::NotEmpty`] before anything was written; [`StoreError::Io`].
pub fn create(folder: &Path, seed: &Seed<'_>) -> Result<Vec<String>, StoreError> {
    refuse_taken(folder)?;
    fs::create_dir_all(folder).map_err(|error| StoreError::io("create", folder, error))?;
    let contributions = folder.join(CONTRIBUTIONS);
    fs::create_dir_all(&contributions)
        .map_err(|error| StoreError::io("create", contributions, error))?;
    let (checklist, checklist_text) = seed.checklist;
    let attributes = with_lines(folder, ".gitattributes", GITATTRIBUTES)?;
    let ignored = with_lines(folder, ".gitignore", GITIGNORE)?;
    let texts = [
        (".gitattributes", attributes.as_str(), Expected::Anything),
        (".gitignore", ignored.as_str(), Expected::Anything),
        (checklist, checklist_text, Expected::Absent),
    ];
    for (name, text, expected) in &texts {
        save_within(folder, &folder.join(name), text, expected)?;
    }
    save_file(folder, &FileKind::People, seed.people, &Expected::Absent)?;
    // Last: without it nothing takes the folder for a register.
    save_file(
        folder,
        &FileKind::Register,
        seed.register,
        &Expected::Absent,
    )?;
    let names = texts.iter().map(|(name, ..)| *name);
    Ok(names.chain([PEOPLE, REGISTER]).map(str::to_owned).collect())
}

fn refuse_taken(folder: &Path) -> Result<(), StoreError> {
    let path = || folder.to_owned();
    if folder.join(REGISTER).symlink_metadata().is_ok() {
        return Err(StoreError::AlreadyRegister { path: path() });
    }
    let mut entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(StoreError::io("read", folder, error)),
    };
    if entries.next().is_some() && !folder.join(".git").exists() {
        return Err(StoreError::NotEmpty { path: path() });
    }
    // Somebody's own work under one of our names: better no register than that.
    for name in [PEOPLE, CHECKLISTS] {
        if folder.join(name).symlink_metadata().is_ok() {
            return Err(StoreError::NotEmpty { path: path() });
        }
    }
    Ok(())
}

/// The text of the file `name`, with those of `lines` added that it lacks.
fn with_lines(folder: &Path, name: &str, lines: &str) -> Result<String, StoreError> {
    let path = folder.join(name);
    let mut text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(StoreError::io("read", path, error)),
    };
    for line in lines.lines() {
        if !text.lines().any(|one| one == line) {
            if !text.is_empty() && !text.ends_with('\n') {
                text.push('\n');
            }
            text.push_str(line);
            text.push('\n');
        }
    }
    Ok(text)
}
