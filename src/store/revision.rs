//! A file as it stood in a revision of git: asked for by name, read without running anything of the repository's.

use std::path::Path;

use super::git::Git;
use super::place::SIZE_LIMIT;

/// Why there is no such file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RevisionError {
    /// There is no git on this computer, or the folder is in no repository.
    #[error("no git repository here")]
    NoGit,
    /// git knows no such revision.
    #[error("no revision {revision}")]
    NoRevision {
        /// As it was named.
        revision: String,
    },
    /// The revision has no such file.
    #[error("{revision} has no file {path}")]
    NoFile {
        /// As it was named.
        revision: String,
        /// As it was named.
        path: String,
    },
    /// It is more than 4 MiB, or no file that can be read.
    #[error("{revision}:{path} cannot be read")]
    Unreadable {
        /// As it was named.
        revision: String,
        /// As it was named.
        path: String,
    },
}

/// A file out of a revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AtRevision {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The whole name of the commit.
    pub commit: String,
}

/// The file at `path` as it stood in `revision`. The path counts from the repository's top, as in git itself, else
/// from `folder`, else from the register's folder `root`.
///
/// # Errors
/// [`RevisionError`]; nothing is fetched and nothing is changed.
pub fn at_revision(
    folder: &Path,
    root: &Path,
    revision: &str,
    path: &str,
) -> Result<AtRevision, RevisionError> {
    let here = Git::at(folder);
    let git = if here.is_repository() {
        here
    } else {
        Git::at(root)
    };
    if !git.is_repository() {
        return Err(RevisionError::NoGit);
    }
    let names = || (revision.to_owned(), path.to_owned());
    let commit = format!("{revision}^{{commit}}");
    let commit = git
        .run(&[
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            &commit,
        ])
        .and_then(|answer| String::from_utf8(answer).ok())
        .map(|answer| answer.trim().to_owned())
        .ok_or_else(|| RevisionError::NoRevision {
            revision: revision.to_owned(),
        })?;
    let path = path.trim_start_matches("./");
    let at_root = Git::at(root);
    let tries = [
        (&git, format!("{commit}:{path}")),
        (&git, format!("{commit}:./{path}")),
        (&at_root, format!("{commit}:./{path}")),
    ];
    let found = tries.iter().find_map(|(git, name)| {
        let answer = git.run(&["rev-parse", "--verify", "--quiet", "--end-of-options", name])?;
        Some((*git, String::from_utf8(answer).ok()?.trim().to_owned()))
    });
    let Some((git, object)) = found else {
        let (revision, path) = names();
        return Err(RevisionError::NoFile { revision, path });
    };
    let bytes = blob(git, &object).ok_or_else(|| {
        let (revision, path) = names();
        RevisionError::Unreadable { revision, path }
    })?;
    Ok(AtRevision { bytes, commit })
}

/// The bytes of a blob that is not too large; a folder or a commit is none.
fn blob(git: &Git, object: &str) -> Option<Vec<u8>> {
    let kind = git.run(&["cat-file", "-t", object])?;
    let size = git.run(&["cat-file", "-s", object])?;
    let size: u64 = String::from_utf8(size).ok()?.trim().parse().ok()?;
    if !kind.starts_with(b"blob") || size > SIZE_LIMIT {
        return None;
    }
    git.run(&["cat-file", "blob", object])
}
