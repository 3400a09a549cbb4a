//! The `ssh-keygen` of the machine.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use super::Fit;
use crate::domain::signature::NAMESPACE;

/// What became of a call.
pub(super) enum Called {
    /// It went well.
    Well,
    /// It did not; what it said.
    Failed(String),
    /// There is no such program.
    Missing,
}

fn command() -> Command {
    let mut command = Command::new("ssh-keygen");
    // What it says is told apart by its words.
    command.env("LC_ALL", "C");
    command
}

/// Whether `signature` was made over `bytes`, whoever made it.
pub(super) fn fits(signature: &[u8], bytes: &[u8]) -> Fit {
    let checked = (|| {
        let mut file = tempfile::NamedTempFile::new().ok()?;
        file.write_all(signature).ok()?;
        file.flush().ok()?;
        let mut child = command()
            .args(["-Y", "check-novalidate", "-n", NAMESPACE, "-s"])
            .arg(file.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        if let Some(mut input) = child.stdin.take() {
            // When it ends before it has read everything, its answer says why.
            let _ = input.write_all(bytes);
        }
        Some(child.wait().ok()?.success())
    })();
    match checked {
        Some(true) => Fit::Fits,
        Some(false) => Fit::Differs,
        None => Fit::Unknown,
    }
}

/// Signs the file at `path` with the key at `key` (private, or public for one that the agent holds), which writes
/// `<path>.sig`. The terminal stays its own, so that it can ask for a passphrase or a touch; every line that it
/// says besides is told to `tell`.
pub(super) fn sign(path: &Path, key: &Path, tell: &mut dyn FnMut(&str)) -> Called {
    let mut command = command();
    command
        .args(["-Y", "sign", "-n", NAMESPACE, "-f"])
        .arg(key)
        .arg(path)
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Called::Missing,
        Err(error) => return Called::Failed(error.to_string()),
    };
    let mut said = Vec::new();
    if let Some(errors) = child.stderr.take() {
        for line in BufReader::new(errors).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line).trim().to_owned();
            let usual = ["Signing file ", "Write signature to "];
            if !line.is_empty() && !usual.iter().any(|begin| line.starts_with(begin)) {
                tell(&line);
                said.push(line);
            }
        }
    }
    match child.wait() {
        Ok(status) if status.success() => Called::Well,
        Ok(_) => Called::Failed(said.join("; ")),
        Err(error) => Called::Failed(error.to_string()),
    }
}
