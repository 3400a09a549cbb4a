//! The signature beside a file: `<file>.sig`, in OpenSSH's own format, and whether it fits the file's bytes.
//!
//! It is read and verified here, so that `peil check` starts no program for each file. What the library cannot
//! verify (long RSA keys, P-521) is put to `ssh-keygen`. `ssh-keygen -Y verify` accepts the same file.

pub mod allowed;
pub mod find;
pub mod key;
mod keygen;
pub mod make;

use std::path::Path;

use ssh_key::public::KeyData;
use ssh_key::{EcdsaCurve, HashAlg, PublicKey, SshSig};

use super::layout::SIGNATURE;
use super::place;
use crate::domain::signature::NAMESPACE;

/// A signature that could be read.
#[derive(Debug, Clone)]
pub struct Signature {
    text: Vec<u8>,
    read: SshSig,
    key: PublicKey,
}

/// What a signature says of some bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fit {
    /// It was made over them.
    Fits,
    /// It was not.
    Differs,
    /// Only ssh-keygen can tell, and it is not there.
    Unknown,
}

/// RSA keys of more bits than this are left to ssh-keygen.
const LONGEST_RSA: usize = 4096;

/// What stands beside the file called `path` in the register at `root`: nothing, a signature, or something that is
/// none (`unreadable`, `purpose` or `file`, see [`crate::domain::signature::SignatureState::Damaged`]).
pub fn beside(root: &Path, path: &str) -> Option<Result<Signature, &'static str>> {
    match place::read(root, &format!("{path}{SIGNATURE}")) {
        Ok(None) => None,
        Ok(Some(bytes)) => Some(Signature::read(bytes)),
        Err(_) => Some(Err("file")),
    }
}

impl Signature {
    /// The signature that `text` holds.
    ///
    /// # Errors
    /// `unreadable`, or `purpose` where it was made for something else than a review.
    pub fn read(text: Vec<u8>) -> Result<Self, &'static str> {
        let armoured = text.trim_ascii();
        let read = SshSig::from_pem(armoured).map_err(|_| "unreadable")?;
        if read.namespace() != NAMESPACE {
            return Err("purpose");
        }
        let key = PublicKey::from(read.public_key().clone());
        Ok(Self { text, read, key })
    }

    /// The public key, in OpenSSH's one-line form without a comment.
    pub fn key(&self) -> String {
        // A key that was read can be written.
        self.key.to_openssh().unwrap_or_default()
    }

    /// The key's fingerprint, `SHA256:…`, as `ssh-keygen -l` and `ssh-add -l` print it.
    pub fn fingerprint(&self) -> String {
        self.key.fingerprint(HashAlg::Sha256).to_string()
    }

    /// Whether it was made over `bytes`.
    pub fn fits(&self, bytes: &[u8]) -> Fit {
        if !is_known(self.key.key_data()) {
            return keygen::fits(&self.text, bytes);
        }
        match self.key.verify(NAMESPACE, bytes, &self.read) {
            Ok(()) => Fit::Fits,
            Err(_) => Fit::Differs,
        }
    }
}

/// True for keys that the library can verify with.
fn is_known(key: &KeyData) -> bool {
    match key {
        KeyData::Ed25519(_) | KeyData::SkEd25519(_) | KeyData::SkEcdsaSha2NistP256(_) => true,
        KeyData::Ecdsa(key) => key.curve() != EcdsaCurve::NistP521,
        KeyData::Rsa(key) => {
            let bits = key.n.as_positive_bytes().map_or(0, |bytes| bytes.len() * 8);
            bits <= LONGEST_RSA
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Made once with `ssh-keygen -Y sign -n peil-review` over the bytes `hello`, by a key that was thrown away.
    const SIGNED: &str = include_str!("fixture.sig");

    #[test]
    fn a_signature_fits_its_bytes_and_no_others() {
        let signature = Signature::read(SIGNED.into()).unwrap();
        assert_eq!(signature.fits(b"hello"), Fit::Fits);
        assert_eq!(signature.fits(b"hello\n"), Fit::Differs);
        assert!(signature.key().starts_with("ssh-ed25519 AAAA"));
        assert!(signature.fingerprint().starts_with("SHA256:"));
    }

    #[test]
    fn what_is_no_signature_or_made_for_something_else_is_not_taken_for_one() {
        let read = |text: &str| Signature::read(text.into()).map(drop).unwrap_err();
        assert_eq!(read(""), "unreadable");
        assert_eq!(read("-----BEGIN SSH SIGNATURE-----\n"), "unreadable");
        assert_eq!(
            read(&SIGNED.replacen("U1NIU0lH", "U1NIU0lI", 1)),
            "unreadable"
        );
        assert_eq!(read(include_str!("fixture-commit.sig")), "purpose");
        // Line ends that a checkout made, and a line feed too many, are no damage.
        let crlf = format!("{}\r\n\r\n", SIGNED.trim_end().replace('\n', "\r\n"));
        assert!(Signature::read(crlf.into_bytes()).is_ok());
    }
}
