//! Saving a page that was made from a register: whole or not at all, and never over a file of the register itself.

use std::path::Path;

use super::StoreError;
use super::place::real_target;
use super::write::{Expected, save_text};

/// Endings of the files that a register is made of.
const OURS: [&str; 2] = ["ron", "sig"];

/// Writes `text` to `path`, over what was there.
///
/// # Errors
/// [`StoreError::RegisterFile`] where `path`, or what it links to, is called like a file of a register; else as
/// [`save_text`].
pub fn save_page(path: &Path, text: &str) -> Result<(), StoreError> {
    let real = real_target(path)?;
    let ours = |path: &Path| {
        let ending = path.extension().and_then(|ending| ending.to_str());
        ending.is_some_and(|ending| OURS.iter().any(|ours| ours.eq_ignore_ascii_case(ending)))
    };
    if ours(path) || ours(&real) {
        let path = path.to_owned();
        return Err(StoreError::RegisterFile { path });
    }
    save_text(path, text, &Expected::Anything).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_never_takes_the_place_of_a_file_of_the_register() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("register.ron"), "kept").unwrap();
        for name in ["register.ron", "new.RON", "a.bz-01.ron.sig"] {
            let error = save_page(&at(name), "page").unwrap_err();
            assert_eq!(error.key(), "register-file", "{name}");
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(at("register.ron"), at("page.html")).unwrap();
            let error = save_page(&at("page.html"), "page").unwrap_err();
            assert_eq!(error.key(), "register-file");
        }
        assert_eq!(std::fs::read_to_string(at("register.ron")).unwrap(), "kept");
        save_page(&at("ander.html"), "page").unwrap();
        save_page(&at("ander.html"), "page 2").unwrap();
        assert_eq!(std::fs::read_to_string(at("ander.html")).unwrap(), "page 2");
    }
}
