//! The desk that a test sits down at: a temporary register, and the real program in a clean environment.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;
use peil::content::{DEFAULT_CHECKLIST, DEFAULT_CHECKLIST_PATH, starter_people, starter_register};
use peil::domain::people::People;
use peil::domain::round::Round;
use peil::store::codec::{Stored, from_text, to_text};
use peil::store::create::{Seed, create};

/// The day on which every desk stands, unless it says otherwise.
pub const TODAY: &str = "2026-11-24";

/// A temporary register with somebody before it.
pub struct Desk {
    folder: tempfile::TempDir,
    person: Option<String>,
    language: &'static str,
    today: String,
    variables: Vec<(String, String)>,
}

/// What a run of the program left behind.
#[derive(Debug)]
pub struct Run {
    /// What it printed.
    pub stdout: String,
    /// What it complained of.
    pub stderr: String,
    /// Its exit code.
    pub code: i32,
}

impl Desk {
    /// A desk whose register's folder does not exist yet.
    pub fn bare() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("home")).unwrap();
        Self {
            folder,
            person: None,
            language: "en",
            today: TODAY.to_owned(),
            variables: Vec::new(),
        }
    }

    /// A desk with an empty register, as `peil init` makes it.
    pub fn fresh() -> Self {
        let desk = Self::bare();
        let seed = Seed {
            register: &starter_register(),
            people: &starter_people(),
            checklist: (DEFAULT_CHECKLIST_PATH, DEFAULT_CHECKLIST),
        };
        create(&desk.root(), &seed).unwrap();
        desk
    }

    /// A desk with a round in `period`: EUFOR Althea of the sample register, reviewed by `bz-01`, due on
    /// 2026-12-15 and not begun. `bz-02` is a reviewer who has nothing to do; `coord-01` runs the round.
    pub fn with_round(period: &str) -> Self {
        let desk = Self::fresh();
        desk.write("people.ron", &canonical::<People>(PEOPLE));
        desk.copy("contributions/eufor-althea.ron");
        let round = ROUND.replace("PERIOD", period);
        desk.write(&format!("{period}/round.ron"), &canonical::<Round>(&round));
        desk
    }

    /// A desk with a copy of the sample register.
    pub fn sample() -> Self {
        let desk = Self::bare();
        copy_folder(&sample(), &desk.root());
        desk
    }

    /// The same desk, with `person` before it.
    // It reads as what it says: the desk as this reviewer has it.
    #[allow(clippy::wrong_self_convention)]
    pub fn as_reviewer(mut self, person: &str) -> Self {
        self.person = Some(person.to_owned());
        self
    }

    /// The same desk, spoken to in `language`.
    pub fn in_language(mut self, language: &'static str) -> Self {
        self.language = language;
        self
    }

    /// The same desk on another day.
    pub fn on(mut self, today: &str) -> Self {
        today.clone_into(&mut self.today);
        self
    }

    /// The same desk with an environment variable set.
    pub fn variable(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Who is before the desk.
    pub fn person(&self) -> Option<&str> {
        self.person.as_deref()
    }

    /// In which language the desk is spoken to.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// The day on which the desk stands.
    pub fn today(&self) -> &str {
        &self.today
    }

    /// The register's folder.
    pub fn root(&self) -> PathBuf {
        self.folder.path().join("reviews")
    }

    /// The folder in which everything stands: the register, the home, what a test writes.
    pub fn room(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file of the register, making its folder.
    pub fn write(&self, path: &str, text: &str) -> &Self {
        let path = self.root().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
        self
    }

    /// Copies a file of the sample register.
    pub fn copy(&self, path: &str) -> &Self {
        let text = std::fs::read_to_string(sample().join(path)).unwrap();
        self.write(path, &text)
    }

    /// Replaces `old`, which must be there, in a file of the register.
    pub fn change(&self, path: &str, old: &str, new: &str) -> &Self {
        let text = self.file(path);
        assert!(text.contains(old), "{path} has no {old}");
        self.write(path, &text.replacen(old, new, 1))
    }

    /// The text of a file of the register.
    pub fn file(&self, path: &str) -> String {
        std::fs::read_to_string(self.root().join(path)).unwrap()
    }

    /// The real program, run on the register with `line`, split at its spaces, on the desk's day, for the
    /// desk's person and in its language.
    pub fn peil(&self, line: &str) -> Run {
        self.run(line.split_whitespace())
    }

    /// As [`Desk::peil`], with arguments that may hold anything.
    pub fn run<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Run {
        let mut command = self.command();
        command.args(["-C".as_ref(), self.root().as_os_str()]);
        command.args(["--today", &self.today, "--lang", self.language]);
        if let Some(person) = &self.person {
            command.args(["--as", person]);
        }
        command.args(arguments);
        Run::of(command.output().unwrap())
    }

    /// The real program in the desk's clean environment, without any argument yet, in the desk's folder.
    pub fn command(&self) -> Command {
        let home = self.folder.path().join("home");
        let mut command = Command::new(assert_cmd::cargo::cargo_bin!("peil"));
        command.current_dir(self.folder.path()).env_clear();
        // Where git is found, and what Windows needs to start anything.
        for kept in ["PATH", "SYSTEMROOT"] {
            if let Some(value) = std::env::var_os(kept) {
                command.env(kept, value);
            }
        }
        command.env("HOME", &home).env("GIT_CONFIG_NOSYSTEM", "1");
        for (name, folder) in [
            ("CONFIG", ".config"),
            ("STATE", "state"),
            ("DATA", "data"),
            ("CACHE", "cache"),
        ] {
            command.env(format!("XDG_{name}_HOME"), home.join(folder));
        }
        command.env("TERM", "xterm-256color").env("LANG", "C.UTF-8");
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command
    }
}

impl Run {
    /// What `output` says.
    pub fn of(output: Output) -> Self {
        Self {
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
            code: output.status.code().unwrap(),
        }
    }

    /// The same, after seeing that it ended with `code`.
    #[track_caller]
    pub fn ended(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:#?}");
        self
    }
}

/// The sample register of this repository.
pub fn sample() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("reviews")
}

pub fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            // A temporary file may be renamed into its place while the folder is copied from under a running program.
            match std::fs::copy(entry.path(), target) {
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                copied => drop(copied.unwrap()),
            }
        }
    }
}

/// Every file in `folder` and in the folders in it; none where there is no such folder.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_below(&path));
        } else {
            found.push(path);
        }
    }
    found
}

/// `text` as peil would write it.
fn canonical<T: Stored>(text: &str) -> String {
    to_text(&from_text::<T>(text).unwrap()).unwrap()
}

const PEOPLE: &str = r#"People(format: 1, people: {
    "bz-01": Person(
        title: {"en": "Reviewer 1 (BZ)", "nl": "Beoordelaar 1 (BZ)"},
        roles: [Reviewer], ministry: "BZ", unit: "unit one", mailbox: "bz-01@example.org",
    ),
    "bz-02": Person(
        title: {"en": "Reviewer 2 (BZ)", "nl": "Beoordelaar 2 (BZ)"},
        roles: [Reviewer], ministry: "BZ", unit: "unit two",
    ),
    "coord-01": Person(
        title: {"en": "Coordinator", "nl": "Coördinator"},
        roles: [Coordinator], ministry: "Defensie", unit: "unit three",
    ),
    "line-althea": Person(
        title: {"en": "Line of EUFOR Althea", "nl": "Lijn EUFOR Althea"},
        roles: [Line], ministry: "Defensie", unit: "unit four",
    ),
})"#;

const ROUND: &str = r#"Round(
    format: 1, period: "PERIOD", coordinator: "coord-01", due: "2026-12-15",
    contributions: {"eufor-althea": Assignment(
        checklist: ChecklistRef(id: "mission-contribution", version: 1),
        reviewers: {"bz-01": Assigned(status: Assigned)},
    )},
)"#;
