//! The `git` of the machine, run so that a folder that is not ours cannot make it run anything else.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Flags for every call: a repository's own configuration may name programs for these (CVE-2022-24765).
const SAFE: [&str; 9] = [
    "--no-pager",
    "--literal-pathspecs",
    "--no-replace-objects",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    // What a partial clone lacks is not fetched: peil never uses the network.
    "-c",
    "protocol.allow=never",
];

/// `git`, in one folder.
#[derive(Debug, Clone)]
pub struct Git {
    folder: PathBuf,
}

impl Git {
    /// `git` in `folder`, whether or not that is a repository.
    pub fn at(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
        }
    }

    /// What `git` with `arguments` prints. `None` when there is no git, or when it fails: peil works without.
    /// Put `--` before paths.
    pub fn run(&self, arguments: &[&str]) -> Option<Vec<u8>> {
        self.attempt(arguments).ok()
    }

    /// `git` with `arguments`, ready to be run with all that keeps it safe; without input.
    pub(super) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        command
            .arg("-C")
            .arg(&self.folder)
            .args(SAFE)
            .args(arguments)
            .env("LC_ALL", "C")
            .env("GIT_OPTIONAL_LOCKS", "0")
            .env("GIT_TERMINAL_PROMPT", "0")
            .env("GIT_NO_LAZY_FETCH", "1")
            .stdin(Stdio::null());
        command
    }

    /// What `git` with `arguments` says where the clone's own settings are asked about: with its folder for hooks
    /// as it is. Only for commands that run none.
    pub(super) fn ask(&self, arguments: &[&str]) -> Option<String> {
        let mut command = Command::new("git");
        command
            .arg("-C")
            .arg(&self.folder)
            .args(["--no-pager", "-c", "core.fsmonitor=false"])
            .args(arguments)
            .env("LC_ALL", "C")
            .env("GIT_OPTIONAL_LOCKS", "0")
            .stdin(Stdio::null());
        let output = command.output().ok()?;
        let said = String::from_utf8(output.stdout).ok()?;
        output.status.success().then_some(said)
    }

    /// As [`Git::run`], but says what git complained of, in its own words.
    pub(super) fn attempt(&self, arguments: &[&str]) -> Result<Vec<u8>, String> {
        self.attempt_with(arguments, &[])
    }

    /// As [`Git::run`], under these settings too, but says what git complained of, in its own words.
    pub(super) fn attempt_with(
        &self,
        arguments: &[&str],
        settings: &[(String, String)],
    ) -> Result<Vec<u8>, String> {
        let mut command = self.command(arguments);
        // In the environment, because a name may hold an equals sign.
        command.env("GIT_CONFIG_COUNT", settings.len().to_string());
        for (number, (key, value)) in settings.iter().enumerate() {
            command.env(format!("GIT_CONFIG_KEY_{number}"), key);
            command.env(format!("GIT_CONFIG_VALUE_{number}"), value);
        }
        let output = command.output().map_err(|error| error.to_string())?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let first = said.lines().find(|line| !line.trim().is_empty());
        // Some refusals, such as "nothing to commit", are told on the other stream.
        let other = String::from_utf8_lossy(&output.stdout);
        let other = other.lines().rfind(|line| !line.trim().is_empty());
        Err(first.or(other).unwrap_or("git").trim().to_owned())
    }

    /// True when the folder lies in a git work tree.
    pub fn is_repository(&self) -> bool {
        self.run(&["rev-parse", "--is-inside-work-tree"])
            .is_some_and(|answer| answer.starts_with(b"true"))
    }
}

/// The `user.email` with which git would commit in `root`; `None` without git, or when none is set.
pub fn user_email(root: &Path) -> Option<String> {
    let answer = Git::at(root).run(&["config", "--get", "user.email"])?;
    let email = String::from_utf8(answer).ok()?;
    let email = email.trim();
    (!email.is_empty()).then(|| email.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_a_repository_is_found_and_its_fsmonitor_is_not_run() {
        let folder = tempfile::tempdir().unwrap();
        let git = Git::at(folder.path());
        if git.run(&["init", "-q"]).is_none() {
            eprintln!("skipped: there is no git here");
            return;
        }
        assert!(git.is_repository());
        let set = |key: &str, value: &str| git.run(&["config", key, value]).unwrap();
        set("user.email", "bz-01@example.org");
        let mark = folder.path().join("mark");
        set("core.fsmonitor", &format!("touch {}", mark.display()));
        assert_eq!(
            user_email(folder.path()).as_deref(),
            Some("bz-01@example.org")
        );
        assert!(git.run(&["status", "--porcelain", "-z"]).is_some());
        assert!(!mark.exists());
    }

    #[test]
    fn one_file_is_committed_and_what_else_is_staged_stays_staged() {
        let folder = tempfile::tempdir().unwrap();
        let git = Git::at(folder.path());
        if git.run(&["init", "-q"]).is_none() {
            eprintln!("skipped: there is no git here");
            return;
        }
        let write = |name: &str| std::fs::write(folder.path().join(name), name).unwrap();
        write("a.ron");
        write("b.ron");
        git.run(&["add", "--", "b.ron"]).unwrap();
        let nobody = git.commit_files(&["a.ron"], "-m is no flag here");
        for (key, value) in [("user.email", "a@example.org"), ("user.name", "a")] {
            git.run(&["config", key, value]).unwrap();
        }
        if nobody.is_err() {
            git.commit_files(&["a.ron"], "-m is no flag here").unwrap();
        }
        let listed = git.run(&["ls-tree", "--name-only", "HEAD"]).unwrap();
        assert_eq!(listed, b"a.ron\n");
        let staged = git.run(&["diff", "--cached", "--name-only"]).unwrap();
        assert_eq!(staged, b"b.ron\n");
        let why = git.commit_files(&["a.ron"], "again").unwrap_err();
        assert!(!why.is_empty() && !why.contains('\n'), "{why}");
    }

    #[test]
    fn a_folder_that_is_not_there_gives_nothing() {
        let git = Git::at(Path::new("/nowhere/at/all"));
        assert_eq!(git.run(&["status"]), None);
        assert!(!git.is_repository());
    }
}
