//! Which key somebody signs with: the one named, the one that git signs with, or one that `people.ron` knows.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::super::git::Git;
use super::key;
use crate::domain::people::PublicKey;

/// Where a key is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// In this file: a private key, or the public half of one beside it or in the agent.
    File(PathBuf),
    /// Perhaps in the agent: this public key, in one line.
    Held(String),
}

impl Found {
    /// The public key, in one line without comment, where it can be told without the private one.
    pub fn public(&self) -> Option<String> {
        match self {
            Self::Held(line) => Some(line.clone()),
            Self::File(path) => {
                let own = key::from_file(path).ok().flatten();
                let beside = || {
                    let mut name = path.clone().into_os_string();
                    name.push(".pub");
                    key::from_file(Path::new(&name)).ok().flatten()
                };
                own.or_else(beside)
            }
        }
    }
}

/// The keys that somebody with the `own` keys may mean, in the register at `root`, the likeliest first: the one
/// that git signs with, then own keys in the agent, then own keys in `~/.ssh`. A key that is one of `own` goes before
/// one that is not.
pub fn candidates(root: &Path, own: &[PublicKey]) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    found.extend(of_git(root));
    let is_own = |line: &str| own.iter().any(|one| one.is(line));
    let held = in_agent().into_iter().filter(|line| is_own(line));
    found.extend(held.map(Found::Held));
    let files = in_home().into_iter().filter(|path| {
        let line = key::from_file(path).ok().flatten();
        line.is_some_and(|line| is_own(&line))
    });
    found.extend(files.map(Found::File));
    // A stable sort: within each half the order stays.
    found.sort_by_key(|one| !one.public().is_some_and(|line| is_own(&line)));
    found
}

/// The key with which git signs, where it signs in OpenSSH's way.
fn of_git(root: &Path) -> Option<Found> {
    let git = Git::at(root);
    let ask = |arguments: &[&str]| {
        let answer = git.run(arguments)?;
        let answer = String::from_utf8(answer).ok()?;
        let answer = answer.trim().to_owned();
        (!answer.is_empty()).then_some(answer)
    };
    if ask(&["config", "--get", "gpg.format"])? != "ssh" {
        return None;
    }
    let named = ask(&["config", "--get", "user.signingkey"])?;
    let literal = named.strip_prefix("key::").unwrap_or(&named);
    if let Some(line) = key::bare(literal) {
        return Some(Found::Held(line));
    }
    let path = ask(&["config", "--type=path", "--get", "user.signingkey"])?;
    let path = PathBuf::from(path);
    path.is_absolute().then_some(Found::File(path))
}

/// The public keys that an agent holds; none without an agent, or when it is locked.
fn in_agent() -> Vec<String> {
    let listed = Command::new("ssh-add")
        .arg("-L")
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output();
    let listed = listed.map(|output| output.stdout).unwrap_or_default();
    let listed = String::from_utf8_lossy(&listed).into_owned();
    listed.lines().filter_map(key::bare).collect()
}

/// The public keys in `~/.ssh`, by name.
fn in_home() -> Vec<PathBuf> {
    let home = std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE"));
    let Some(home) = home else {
        return Vec::new();
    };
    let entries = std::fs::read_dir(Path::new(&home).join(".ssh"));
    let entries = entries.into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "pub"))
        .collect();
    paths.sort();
    paths
}
