//! Where a path really leads: only ordinary files within the register, never more than 4 MiB of one.

use std::fs::{self, File, Metadata};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::error::StoreError;
use super::layout::REGISTER;
use crate::domain::finding::Finding;

/// A file of more bytes than this (4 MiB) is refused unread.
pub const SIZE_LIMIT: u64 = 4 * 1024 * 1024;

/// The register that somebody standing in `start` means: the folder itself when it holds `register.ron`,
/// else its `reviews/`, else the same of each folder above it.
pub fn locate_register(start: &Path) -> Option<PathBuf> {
    let start = fs::canonicalize(start).ok()?;
    start
        .ancestors()
        .flat_map(|folder| [folder.to_owned(), folder.join("reviews")])
        .find(|folder| folder.join(REGISTER).is_file())
}

/// True when `path`, or the folder in which it would be made, lies within `root` after following links.
pub(super) fn is_within(root: &Path, path: &Path) -> bool {
    let Ok(root) = fs::canonicalize(root) else {
        return false;
    };
    let real = fs::canonicalize(path).or_else(|_| {
        // A link to nothing has no real path; one may not be made through it either.
        let folder = path.parent().unwrap_or(Path::new("."));
        match fs::symlink_metadata(path) {
            Ok(_) => Err(io::Error::from(io::ErrorKind::NotFound)),
            Err(_) => fs::canonicalize(folder),
        }
    });
    real.is_ok_and(|real| real.starts_with(&root))
}

/// The file to which a save at `path` must go: what a link points to, so that the link stays.
pub(super) fn real_target(path: &Path) -> Result<PathBuf, StoreError> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(path.to_owned()),
        Err(error) => Err(StoreError::io("read", path, error)),
        Ok(found) => {
            let not_ours = || StoreError::NotOurs {
                path: path.to_owned(),
            };
            let real = if found.is_symlink() {
                fs::canonicalize(path).map_err(|_| not_ours())?
            } else {
                path.to_owned()
            };
            let ordinary = fs::metadata(&real).is_ok_and(|found| found.is_file());
            ordinary.then_some(real).ok_or_else(not_ours)
        }
    }
}

/// The bytes of the file called `name` in the register at `root`, if it is an ordinary file within the
/// register and not too large; else why not. `Ok(None)` when there is none.
pub(super) fn read(root: &Path, name: &str) -> Result<Option<Vec<u8>>, Box<Finding>> {
    let path = root.join(name);
    let unreadable = |error: &io::Error| {
        Box::new(Finding::error("unreadable", name).with("reason", error.to_string()))
    };
    match fs::symlink_metadata(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unreadable(&error)),
        Ok(_) if !is_within(root, &path) => {
            return Err(Finding::error("outside-register", name).into());
        }
        Ok(_) => {}
    }
    // Asked before opening: opening a FIFO would wait for a writer.
    let found = fs::metadata(&path).map_err(|error| unreadable(&error))?;
    check(&found, name)?;
    let file = File::open(&path).map_err(|error| unreadable(&error))?;
    let opened = file.metadata().map_err(|error| unreadable(&error))?;
    check(&opened, name)?;
    let mut bytes = Vec::with_capacity(usize::try_from(opened.len()).unwrap_or(0));
    file.take(SIZE_LIMIT + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(&error))?;
    if bytes.len() as u64 > SIZE_LIMIT {
        return Err(too_large(name, bytes.len() as u64).into());
    }
    Ok(Some(bytes))
}

fn check(found: &Metadata, name: &str) -> Result<(), Box<Finding>> {
    if !found.is_file() {
        return Err(Finding::error("not-a-file", name).into());
    }
    if found.len() > SIZE_LIMIT {
        return Err(too_large(name, found.len()).into());
    }
    Ok(())
}

fn too_large(name: &str, bytes: u64) -> Finding {
    Finding::error("too-large", name)
        .with("size", bytes.div_ceil(1024 * 1024))
        .with("limit", SIZE_LIMIT / (1024 * 1024))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(root: &Path, name: &str) -> &'static str {
        read(root, name).unwrap_err().rule
    }

    #[test]
    fn the_register_is_found_from_within_it_and_from_above() {
        let home = tempfile::tempdir().unwrap();
        let register = home.path().join("reviews");
        fs::create_dir_all(register.join("2026-H1")).unwrap();
        assert_eq!(locate_register(home.path()), None);
        fs::write(register.join(REGISTER), "").unwrap();
        let found = fs::canonicalize(&register).unwrap();
        for start in [home.path(), &register, &register.join("2026-H1")] {
            assert_eq!(locate_register(start).as_ref(), Some(&found));
        }
    }

    #[test]
    fn a_sparse_file_of_two_gigabytes_and_a_folder_are_refused_unread() {
        let root = tempfile::tempdir().unwrap();
        let sparse = File::create(root.path().join("a")).unwrap();
        sparse.set_len(2 << 30).unwrap();
        fs::create_dir(root.path().join("b")).unwrap();
        assert_eq!(rule(root.path(), "a"), "too-large");
        assert_eq!(rule(root.path(), "b"), "not-a-file");
        assert_eq!(read(root.path(), "c").unwrap(), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_fifo_a_socket_and_links_out_are_refused_unread_and_a_link_within_is_not() {
        use std::os::unix::fs::symlink;
        let root = tempfile::tempdir().unwrap();
        let at = |name: &str| root.path().join(name);
        let made = std::process::Command::new("mkfifo")
            .arg(at("fifo"))
            .status();
        assert!(made.unwrap().success());
        let _socket = std::os::unix::net::UnixListener::bind(at("socket")).unwrap();
        fs::write(at("real"), "x").unwrap();
        symlink("real", at("within")).unwrap();
        symlink("/dev/zero", at("device")).unwrap();
        symlink("/etc/passwd", at("out")).unwrap();
        symlink("nothing", at("nowhere")).unwrap();
        symlink("loop", at("loop")).unwrap();
        symlink("fifo", at("to-fifo")).unwrap();
        symlink("/etc", at("folder")).unwrap();
        for (name, expected) in [
            ("fifo", "not-a-file"),
            ("socket", "not-a-file"),
            ("device", "outside-register"),
            ("out", "outside-register"),
            ("nowhere", "outside-register"),
            ("loop", "outside-register"),
            ("to-fifo", "not-a-file"),
            ("folder/passwd", "outside-register"),
        ] {
            assert_eq!(rule(root.path(), name), expected, "{name}");
        }
        assert_eq!(read(root.path(), "within").unwrap().unwrap(), b"x");
    }
}
