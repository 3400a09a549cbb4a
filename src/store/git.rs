//! What git, run as the user would run it, knows.

use std::path::Path;
use std::process::{Command, Stdio};

/// git's `user.email` in `folder`; `None` without git or without one. No program that the folder's own
/// configuration names is run.
pub fn user_email(folder: &Path) -> Option<String> {
    let run = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args([
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.hooksPath=/dev/null",
        ])
        .args(["config", "--get", "user.email"])
        .env("LC_ALL", "C")
        .env("GIT_OPTIONAL_LOCKS", "0")
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let email = String::from_utf8(run.stdout).ok()?;
    let email = email.trim();
    (run.status.success() && !email.is_empty()).then(|| email.to_owned())
}
