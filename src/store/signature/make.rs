//! Making a signature: `ssh-keygen` signs a copy, and only a signature that fits is put beside the file.

use std::path::{Path, PathBuf};

use super::super::error::StoreError;
use super::super::layout::SIGNATURE;
use super::super::write::{Expected, TEMPORARY, save_within};
use super::find::Found;
use super::keygen::{self, Called};
use super::{Fit, Signature};

/// Why nothing was signed. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum SignError {
    /// OpenSSH is not installed, or not where programs are looked for.
    #[error("there is no ssh-keygen")]
    NoProgram,
    /// The private key is not there, and no agent holds it; or the agent is locked.
    #[error("no private key for {}", .0.display())]
    NoPrivateKey(PathBuf),
    /// The passphrase was wrong, or there was no terminal to ask for one.
    #[error("the key cannot be opened without its passphrase")]
    Passphrase,
    /// The agent, or the hardware key, would not sign.
    #[error("the agent refused")]
    AgentRefused,
    /// ssh-keygen would not sign, for a reason in its own words.
    #[error("{0}")]
    Refused(String),
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl SignError {
    /// Short name, to look its words up by.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NoProgram => "no-program",
            Self::NoPrivateKey(_) => "no-private-key",
            Self::Passphrase => "passphrase",
            Self::AgentRefused => "agent-refused",
            Self::Refused(_) => "refused",
            Self::Store(_) => "store",
        }
    }
}

/// Signs `text`, the text of the file called `path` in the register at `root`, with `key`, and puts the signature
/// beside the file, durably and whole. `expected` says what may stand there. ssh-keygen may ask for a passphrase on
/// the terminal; what it says besides is told to `tell`, line by line, as it came.
///
/// # Errors
/// [`SignError`].
pub fn sign(
    root: &Path,
    path: &str,
    text: &str,
    key: &Found,
    expected: &Expected,
    tell: &mut dyn FnMut(&str),
) -> Result<Signature, SignError> {
    let place = root.join(format!("{path}{SIGNATURE}"));
    let folder = place.parent().unwrap_or(root);
    // ssh-keygen writes beside what it signs, and asks before it replaces: it gets a folder of its own. In the
    // register, because what is confidential there should not be left behind elsewhere by a crash.
    let work = tempfile::Builder::new()
        .prefix(TEMPORARY.0)
        .suffix(TEMPORARY.1)
        .tempdir_in(folder)
        .map_err(|error| StoreError::io("create", folder, error))?;
    let copy = work.path().join("review");
    let write = |path: &Path, text: &str| {
        std::fs::write(path, text).map_err(|error| StoreError::io("write", path, error))
    };
    write(&copy, text)?;
    let key_file = match key {
        Found::File(path) => path.clone(),
        Found::Held(line) => {
            let path = work.path().join("key.pub");
            write(&path, &format!("{line}\n"))?;
            path
        }
    };
    match keygen::sign(&copy, &key_file, tell) {
        Called::Well => {}
        Called::Missing => return Err(SignError::NoProgram),
        Called::Failed(said) => return Err(why(said, key_file)),
    }
    let made = work.path().join(format!("review{SIGNATURE}"));
    let made = std::fs::read(&made).map_err(|error| StoreError::io("read", made, error))?;
    let armoured = String::from_utf8_lossy(&made).into_owned();
    let signature = Signature::read(made).map_err(|_| SignError::Refused(armoured.clone()))?;
    if signature.fits(text.as_bytes()) == Fit::Differs {
        return Err(SignError::Refused(armoured));
    }
    save_within(root, &place, &armoured, expected)?;
    Ok(signature)
}

/// What ssh-keygen means by what it `said`.
fn why(said: String, key: PathBuf) -> SignError {
    let says = |words: &[&str]| words.iter().any(|word| said.contains(word));
    if says(&["passphrase"]) {
        SignError::Passphrase
    } else if says(&[
        "agent refused",
        "communication with agent",
        "device not found",
        "signing failed",
    ]) {
        SignError::AgentRefused
    } else if says(&["No private key found", "Couldn't load", "No such file"]) {
        SignError::NoPrivateKey(key)
    } else {
        SignError::Refused(said)
    }
}
