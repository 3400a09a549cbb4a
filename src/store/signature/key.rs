//! A public key as OpenSSH writes it in one line.

use std::path::Path;

use ssh_key::{HashAlg, PublicKey};

use super::super::error::StoreError;
use super::super::place;

/// The key that `line` holds, in one line without its comment; `None` when it holds none.
pub fn bare(line: &str) -> Option<String> {
    let mut key = PublicKey::from_openssh(line.trim()).ok()?;
    key.set_comment("");
    let bare = key.to_openssh().ok()?;
    Some(bare.trim_end().to_owned())
}

/// The fingerprint of the key in `line`, `SHA256:…`; `None` when it holds none.
pub fn fingerprint(line: &str) -> Option<String> {
    let key = PublicKey::from_openssh(line.trim()).ok()?;
    Some(key.fingerprint(HashAlg::Sha256).to_string())
}

/// The key in the file at `path`, a `.pub` file, in one line without its comment. `Ok(None)` where the file holds
/// something else, such as a private key.
///
/// # Errors
/// [`StoreError`] where it cannot be read.
pub fn from_file(path: &Path) -> Result<Option<String>, StoreError> {
    if !std::fs::metadata(path)
        .is_ok_and(|found| found.is_file() && found.len() < place::SIZE_LIMIT)
    {
        return Err(StoreError::NoSuchFile {
            path: path.to_owned(),
        });
    }
    let bytes = std::fs::read(path).map_err(|error| StoreError::io("read", path, error))?;
    Ok(String::from_utf8(bytes).ok().as_deref().and_then(bare))
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIN56oH5jedHJ/zpYOEpgOW8OnlYLP0sJQ95+L38IL292";

    #[test]
    fn a_key_is_known_without_its_comment_and_never_holds_a_second_line() {
        assert_eq!(
            bare(&format!(" {KEY} bz-01@laptop\n")).as_deref(),
            Some(KEY)
        );
        assert!(fingerprint(KEY).unwrap().starts_with("SHA256:"));
        for wrong in [
            "",
            "ssh-ed25519",
            "ssh-ed25519 AAAA",
            "-----BEGIN OPENSSH PRIVATE KEY-----",
            &KEY.replace("ssh-ed25519", "ssh-rsa"),
        ] {
            assert_eq!(bare(wrong), None, "{wrong}");
        }
        let two = bare(&format!("{KEY} x\nbz-02 {KEY}"));
        assert!(two.is_none_or(|one| !one.contains('\n')));
    }
}
