//! Which files of a register somebody means by the paths that they typed.

use std::fs;
use std::path::{Component, Path, PathBuf};

use super::error::StoreError;

/// Some files and folders of a register, or all of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// Paths within the register, with `/`; an empty one is the register itself. None at all: everything.
    paths: Vec<String>,
}

impl Selection {
    /// What `typed` means: paths from where we stand, or else from the register at `root`. No path at all
    /// means the whole register.
    ///
    /// # Errors
    /// [`StoreError::NoSuchFile`] for a path that leads to nothing, [`StoreError::OutsideRegister`] for one out of the register.
    pub fn of(root: &Path, typed: &[PathBuf]) -> Result<Self, StoreError> {
        let root = fs::canonicalize(root).map_err(|error| StoreError::io("read", root, error))?;
        let paths = typed.iter().map(|path| within(&root, path));
        let paths = paths.collect::<Result<_, _>>()?;
        Ok(Self { paths })
    }

    /// True when the file at `path` (within the register, with `/`) is meant.
    pub fn holds(&self, path: &str) -> bool {
        let below = |folder: &String| {
            let rest = path.strip_prefix(folder.as_str());
            rest.is_some_and(|rest| folder.is_empty() || rest.is_empty() || rest.starts_with('/'))
        };
        self.paths.is_empty() || self.paths.iter().any(below)
    }
}

fn within(root: &Path, typed: &Path) -> Result<String, StoreError> {
    let candidates = [typed.to_owned(), root.join(typed)];
    let mut real = candidates.iter().filter_map(|path| real_place(path));
    let first = real.next().ok_or_else(|| StoreError::NoSuchFile {
        path: typed.to_owned(),
    })?;
    let ours = std::iter::once(first).chain(real).find_map(|path| {
        let inner = path.strip_prefix(root).ok()?.to_owned();
        let parts = inner.components().map(|part| match part {
            Component::Normal(name) => name.to_str(),
            _ => None,
        });
        parts
            .collect::<Option<Vec<_>>>()
            .map(|parts| parts.join("/"))
    });
    ours.ok_or_else(|| StoreError::OutsideRegister {
        path: typed.to_owned(),
    })
}

/// Where `path` stands, with links followed but for its own: a link in the register is known by its name.
fn real_place(path: &Path) -> Option<PathBuf> {
    fs::symlink_metadata(path).ok()?;
    match (path.parent(), path.file_name()) {
        (Some(folder), Some(name)) => {
            let folder = if folder.as_os_str().is_empty() {
                Path::new(".")
            } else {
                folder
            };
            Some(fs::canonicalize(folder).ok()?.join(name))
        }
        _ => fs::canonicalize(path).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn register() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("2026-H1")).unwrap();
        fs::write(folder.path().join("2026-H1/round.ron"), "").unwrap();
        folder
    }

    #[test]
    fn a_folder_means_all_files_in_it_and_nothing_beside() {
        let folder = register();
        let of = |typed: &str| Selection::of(folder.path(), &[PathBuf::from(typed)]).unwrap();
        assert!(of("2026-H1").holds("2026-H1/round.ron"));
        assert!(of("2026-H1/").holds("2026-H1/round.ron"));
        assert!(!of("2026-H1").holds("2026-H12/round.ron"));
        assert!(of("2026-H1/round.ron").holds("2026-H1/round.ron"));
        assert!(!of("2026-H1/round.ron").holds("people.ron"));
        let whole = Selection::of(folder.path(), &[folder.path().to_owned()]).unwrap();
        assert!(whole.holds("people.ron"));
        assert!(
            Selection::of(folder.path(), &[])
                .unwrap()
                .holds("people.ron")
        );
    }

    #[test]
    fn what_is_not_there_or_not_ours_is_refused() {
        let folder = register();
        let of = |typed: &Path| Selection::of(folder.path(), &[typed.to_owned()]);
        let missing = of(Path::new("no-such-file.ron"));
        assert!(
            matches!(missing, Err(StoreError::NoSuchFile { .. })),
            "{missing:?}"
        );
        let other = register();
        let outside = of(other.path());
        assert!(
            matches!(outside, Err(StoreError::OutsideRegister { .. })),
            "{outside:?}"
        );
    }
}
