//! How a verb ends: the exit code, and where it could not do its work, what happened and what to do next.

use std::io::Write as _;
use std::process::ExitCode;

use crate::domain::text::sanitise;
use crate::i18n::{Texts, Value};
use crate::session::SessionError;
use crate::store::StoreError;

/// The four ways to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// All is well.
    Well,
    /// There are findings or differences.
    Findings,
    /// The command line was not understood, or names something that is not there.
    Usage,
    /// The disk, the terminal or another part of the world refused.
    World,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Well => 0,
            Exit::Findings => 1,
            Exit::Usage => 2,
            Exit::World => 3,
        })
    }
}

/// Why a verb could not do its work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// How to end.
    pub exit: Exit,
    /// What happened.
    pub what: String,
    /// What to do next; may be empty.
    pub advice: String,
}

impl Failure {
    /// What stands under `key`, with its advice under `<key>-advice` where there is one.
    pub fn of(exit: Exit, key: &str, values: &[(&str, Value)], texts: &Texts) -> Self {
        let advice = format!("{key}-advice");
        let advice = if texts.has(&advice) {
            texts.with(&advice, values)
        } else {
            String::new()
        };
        let what = texts.with(key, values);
        Self { exit, what, advice }
    }

    /// The same, ending with `list`, one item a line.
    #[must_use]
    pub fn listing(mut self, list: impl IntoIterator<Item = String>) -> Self {
        for item in list {
            self.advice.push_str("\n  ");
            self.advice.push_str(&item);
        }
        self
    }

    /// There is no session.
    pub fn session(error: &SessionError, texts: &Texts) -> Self {
        match error {
            SessionError::NoRegister { .. } => Self::of(Exit::World, "cli-no-register", &[], texts),
            SessionError::Store(error) => Self::store(error, texts),
            SessionError::UnknownPerson { id, known } if known.is_empty() => {
                let values = [("id", id.as_str().into())];
                Self::of(Exit::World, "cli-no-people", &values, texts)
            }
            SessionError::UnknownPerson { id, known } => {
                let list = known
                    .iter()
                    .map(|one| format!("{}  {}", one.id, texts.own(&one.title)));
                let values = [("id", id.as_str().into())];
                Self::of(Exit::Usage, "cli-unknown-person", &values, texts).listing(list)
            }
        }
    }

    /// The disk refused.
    pub fn store(error: &StoreError, texts: &Texts) -> Self {
        let path = error.path().map(|path| path.display().to_string());
        let values = [
            ("path", Value::from(path.unwrap_or_default())),
            ("reason", Value::from(error.reason())),
        ];
        let exit = match error {
            StoreError::NoSuchFile { .. }
            | StoreError::OutsideRegister { .. }
            | StoreError::RegisterFile { .. }
            | StoreError::AlreadyRegister { .. }
            | StoreError::NotEmpty { .. } => Exit::Usage,
            _ => Exit::World,
        };
        let mut failure = Self::of(exit, &format!("store-{}", error.key()), &values, texts);
        if failure.advice.is_empty() && matches!(error, StoreError::NotARegister { .. }) {
            failure.advice = texts.get("cli-no-register-advice");
        }
        failure
    }

    /// Says it on stderr.
    pub fn print(&self) {
        let mut text = format!("peil: {}\n", self.what.trim_end());
        if !self.advice.trim().is_empty() {
            text.push_str(self.advice.trim_matches('\n'));
            text.push('\n');
        }
        // Where stderr cannot be written there is nobody left to tell.
        let _ = std::io::stderr().write_all(sanitise(&text).as_bytes());
    }
}
