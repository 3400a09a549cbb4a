//! The clone that a register stands in: where its work tree, its configuration and its hooks are.

use std::fs;
use std::path::{Path, PathBuf};

use crate::store::git::Git;

/// A clone, or a work tree of one, with a register in it.
#[derive(Debug, Clone)]
pub struct Clone {
    pub(super) git: Git,
    /// The register's folder.
    pub(super) register: PathBuf,
    /// The top of the work tree.
    pub(super) top: PathBuf,
    /// git's own folder, which all work trees of the clone share.
    pub(super) common: PathBuf,
    /// Where git looks for hooks.
    pub(super) hooks: PathBuf,
}

/// Why there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoClone {
    /// There is no git on this computer.
    NoGit,
    /// The register does not stand in a repository.
    NoRepository,
}

impl Clone {
    /// The clone in which the register at `root` stands.
    ///
    /// # Errors
    /// [`NoClone`].
    pub fn of(root: &Path) -> Result<Self, NoClone> {
        let git = Git::at(root);
        if git.ask(&["--version"]).is_none() {
            return Err(NoClone::NoGit);
        }
        let path = |what: &[&str]| {
            let arguments = [&["rev-parse", "--path-format=absolute"], what].concat();
            let said = git.ask(&arguments)?;
            let said = said.strip_suffix('\n').unwrap_or(&said);
            Some(PathBuf::from(said.strip_suffix('\r').unwrap_or(said)))
        };
        let place = || {
            Some(Self {
                git: git.clone(),
                register: fs::canonicalize(root).ok()?,
                top: fs::canonicalize(path(&["--show-toplevel"])?).ok()?,
                common: fs::canonicalize(path(&["--git-common-dir"])?).ok()?,
                hooks: path(&["--git-path", "hooks"])?,
            })
        };
        place().ok_or(NoClone::NoRepository)
    }

    /// The register's folder as git's commands at the top of the work tree name it; `.` for the top itself.
    pub fn prefix(&self) -> String {
        let within = self.register.strip_prefix(&self.top);
        let within = within.unwrap_or(&self.register);
        if within.as_os_str().is_empty() {
            ".".to_owned()
        } else {
            within.to_string_lossy().replace('\\', "/")
        }
    }

    /// The value of a setting of this clone; `None` where it has none of its own.
    pub(super) fn setting(&self, key: &str) -> Option<String> {
        let value = self.git.ask(&["config", "--local", "--get", key])?;
        Some(value.strip_suffix('\n').unwrap_or(&value).to_owned())
    }

    /// What git's attribute `name` is for the reviews of this register.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let said = self
            .git
            .ask(&["check-attr", "-z", name, "--", "0000/x.ron"])?;
        said.split('\0').nth(2).map(str::to_owned)
    }
}
