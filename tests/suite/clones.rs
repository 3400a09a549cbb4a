//! A clone of a bare repository with a register at its top, and the reviewer who works in it.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use peil::domain::review::ReviewRole;
use peil::session::sitting::{SaveReport, Sitting};
use peil::session::{Request, Session};

use crate::desk::{Desk, Run, TODAY};

/// The round that everybody works on.
pub const PERIOD: &str = "2026-H2";

/// A clone; the register is the whole of it.
pub struct Clone {
    /// The desk on which it stands.
    pub desk: Desk,
    /// Whose it is.
    pub person: &'static str,
    /// The private half of that person's SSH key.
    pub key: PathBuf,
}

/// False, with a word about it, where git or ssh-keygen is missing.
pub fn has_tools() -> bool {
    ["git", "ssh-keygen"].into_iter().all(|tool| {
        let there = Command::new(tool).arg("-?").output().is_ok();
        if !there {
            eprintln!("skipped: there is no {tool} here");
        }
        there
    })
}

impl Clone {
    /// Clones `bare` for `person`, whose key is made.
    pub fn of(bare: &Path, person: &'static str) -> Self {
        let desk = Desk::bare();
        let key = desk.room().join(format!("{person}-key"));
        let made = Command::new("ssh-keygen")
            .args(["-q", "-t", "ed25519", "-N", "", "-C", person, "-f"])
            .arg(&key)
            .stdin(Stdio::null())
            .status();
        assert!(made.unwrap().success());
        std::fs::create_dir(desk.root()).unwrap();
        let clone = Self { desk, person, key };
        clone.git(&["clone", "-q", bare.to_str().unwrap(), "."]);
        clone.git(&["symbolic-ref", "HEAD", "refs/heads/main"]);
        let mailbox = format!("{person}@example.nl");
        for (name, value) in [("user.name", person), ("user.email", mailbox.as_str())] {
            clone.git(&["config", name, value]);
        }
        clone
    }

    /// Runs the real git, with messages in the language of `locale`.
    pub fn try_git_in(&self, locale: &str, arguments: &[&str]) -> Output {
        let mut command = Command::new("git");
        command
            .current_dir(self.desk.root())
            .args(arguments)
            .env("HOME", self.desk.room().join("home"))
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("COLUMNS", "100")
            .env("LC_ALL", locale);
        command.output().unwrap()
    }

    /// Runs the real git, which may fail.
    pub fn try_git(&self, arguments: &[&str]) -> Output {
        self.try_git_in("en_GB.UTF-8", arguments)
    }

    /// Runs the real git, and gives what it prints.
    #[track_caller]
    pub fn git(&self, arguments: &[&str]) -> String {
        let output = self.try_git(arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {said}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Commits everything in the clone.
    #[track_caller]
    pub fn commit(&self, message: &str) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "-m", message]);
    }

    /// The real peil for whose clone it is.
    pub fn peil(&self, arguments: &[&str]) -> Run {
        self.peil_as(self.person, arguments)
    }

    /// The real peil for `person`.
    pub fn peil_as(&self, person: &str, arguments: &[&str]) -> Run {
        let mut command = self.desk.command();
        command.arg("-C").arg(self.desk.root());
        command.args(["--today", TODAY, "--lang", "en", "--as", person]);
        Run::of(command.args(arguments).output().unwrap())
    }

    /// Opens what the owner writes in `role` on `contribution`, does `work`, and waits until all of it is on disk.
    pub fn sit(
        &self,
        contribution: &str,
        role: ReviewRole,
        work: impl FnOnce(&mut Sitting, &Session),
    ) {
        self.sit_as(self.person, contribution, role, work);
    }

    /// As [`Clone::sit`], for `person`.
    pub fn sit_as(
        &self,
        person: &str,
        contribution: &str,
        role: ReviewRole,
        work: impl FnOnce(&mut Sitting, &Session),
    ) {
        let session = Session::open(&Request {
            register: Some(self.desk.root()),
            person: Some(person.parse().unwrap()),
            language: peil::i18n::Language::find("en"),
            today: Some(TODAY.parse().unwrap()),
            state: Some(self.desk.room().join("state")),
        });
        let session = session.unwrap();
        let (sender, reports) = channel();
        let sender = Mutex::new(sender);
        let reporter = Arc::new(move |report: SaveReport| {
            let _ = sender.lock().unwrap().send(report);
        });
        let (contribution, period) = (contribution.parse().unwrap(), PERIOD.parse().unwrap());
        let begun = Sitting::begin(&session, &contribution, period, role, reporter);
        let mut sitting = begun.unwrap_or_else(|why| panic!("{person}, {contribution}: {why:?}"));
        assert!(sitting.recovery.is_none(), "{person}, {contribution}");
        work(&mut sitting, &session);
        while !sitting.is_settled() {
            let report = reports.recv_timeout(Duration::from_secs(20));
            sitting.saved(report.expect("the saving thread reports"));
        }
    }
}
