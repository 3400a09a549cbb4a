//! One side of a comparison: a file on disk, or as it stood in a revision of git.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use super::super::Session;
use crate::check::withheld;
use crate::domain::checklist::Checklist;
use crate::domain::contribution::Contribution;
use crate::domain::finding::Finding;
use crate::domain::review::{Review, ReviewRole};
use crate::domain::round::AssignmentStatus;
use crate::domain::text::sanitise;
use crate::domain::visibility::Visibility;
use crate::store::any::{AnyFile, read_any, read_bytes};
use crate::store::revision::{AtRevision, RevisionError, at_revision};
use crate::store::{FileKind, ReviewKey};

/// One side of a comparison, read.
#[derive(Debug, Clone)]
pub struct Side {
    /// What it was called.
    pub name: String,
    /// The revision that it stands in, where it is not on disk.
    pub revision: Option<String>,
    /// What it holds.
    pub file: AnyFile,
    /// The checklist that a review answers, as of the same revision where that can be read.
    pub checklist: Option<Checklist>,
    /// The contribution that a review is about, as of the same revision.
    pub contribution: Option<Contribution>,
}

/// Why a side cannot be shown.
#[derive(Debug, Clone, thiserror::Error)]
pub enum SideError {
    /// There is no such file.
    #[error("no file {name}")]
    NoFile {
        /// As it was named.
        name: String,
    },
    /// The file is damaged, or no file of ours.
    #[error("{name} cannot be read")]
    Damaged {
        /// As it was named.
        name: String,
        /// Why, as far as it may be told.
        findings: Vec<Finding>,
    },
    /// Whoever asks may not see it yet.
    #[error("{name} may not be shown yet")]
    Hidden {
        /// As it was named.
        name: String,
    },
    /// git has no such file.
    #[error(transparent)]
    Revision(#[from] RevisionError),
}

impl Side {
    /// The text of the file, fit for a terminal.
    pub fn text(&self) -> Cow<'_, str> {
        sanitise(self.file.text())
    }
}

impl Session {
    /// True when the raw text of a damaged file may be shown: to somebody from whom nothing is hidden, and of a
    /// file that by its path may be seen, or that names whoever asks as its author.
    pub fn may_read_raw(&self, path: &str, bytes: &[u8]) -> bool {
        let within = kind_within(path);
        if let Some(path) = &within {
            return may_see_path(path, &self.visibility);
        }
        let Some(me) = self.visibility.viewer().filter(|_| self.visibility.hides()) else {
            return true;
        };
        let text = String::from_utf8_lossy(bytes);
        text.contains(&format!("person: \"{me}\","))
    }

    /// Reads the side called `name`: a file on disk, within the register or not, else `REV:path`.
    ///
    /// # Errors
    /// [`SideError`]; what may not be shown yet is not told either by way of an error.
    pub fn side(&self, name: &str) -> Result<Side, SideError> {
        let on_disk = |path: &Path| path.symlink_metadata().is_ok();
        let tries = [PathBuf::from(name), self.root().join(name)];
        if let Some(path) = tries.iter().find(|path| on_disk(path)) {
            return self.side_on_disk(name, path);
        }
        // No drive letter is a revision; a revision is at least one character, a path too.
        match name.split_once(':') {
            Some((revision, path)) if !revision.is_empty() && !path.is_empty() => {
                self.side_of_revision(name, revision, path)
            }
            _ => Err(SideError::NoFile {
                name: name.to_owned(),
            }),
        }
    }

    /// Reads a review of the register.
    ///
    /// # Errors
    /// As [`Session::side`].
    pub fn side_of_review(&self, key: &ReviewKey) -> Result<Side, SideError> {
        let path = key.path();
        self.side_on_disk(&path, &self.root().join(&path))
    }

    fn side_on_disk(&self, name: &str, path: &Path) -> Result<Side, SideError> {
        let within = self.within(path);
        let damaged = |finding: Box<Finding>| self.damaged(name, within.as_deref(), vec![*finding]);
        let bytes = read_bytes(path).map_err(damaged)?;
        let bytes = bytes.ok_or_else(|| SideError::NoFile {
            name: name.to_owned(),
        })?;
        self.read_side(name, None, within.as_deref(), &bytes)
    }

    fn side_of_revision(&self, name: &str, revision: &str, path: &str) -> Result<Side, SideError> {
        let AtRevision { bytes, commit } =
            at_revision(Path::new("."), self.root(), revision, path)?;
        self.read_side(name, Some(commit), Some(path), &bytes)
    }

    /// Reads `bytes` as the side called `name`, whose path ends like `within` where that is known.
    ///
    /// # Errors
    /// [`SideError::Damaged`] and [`SideError::Hidden`].
    pub fn read_side(
        &self,
        name: &str,
        revision: Option<String>,
        within: Option<&str>,
        bytes: &[u8],
    ) -> Result<Side, SideError> {
        let hidden = || SideError::Hidden {
            name: name.to_owned(),
        };
        let within = within.and_then(kind_within);
        let within = within.as_deref();
        // By its path first, so that a damaged file tells nothing either.
        if within.is_some_and(|path| !may_see_path(path, &self.visibility)) {
            return Err(hidden());
        }
        let file = read_any(within.unwrap_or(name), bytes)
            .map_err(|findings| self.damaged(name, within, findings))?;
        if !may_see(&file, &self.visibility) || self.is_unfinished_colleague(&file) {
            return Err(hidden());
        }
        let (checklist, contribution) = match &file {
            AnyFile::Review(review) => self.around(&review.value, revision.as_deref()),
            _ => (None, None),
        };
        Ok(Side {
            name: name.to_owned(),
            revision,
            file,
            checklist,
            contribution,
        })
    }

    /// True for the review of a colleague who has not submitted, while the asker's own of that contribution and
    /// period is not submitted either: what colleagues found is shown together, in the review itself.
    fn is_unfinished_colleague(&self, file: &AnyFile) -> bool {
        let (AnyFile::Review(file), Some(me)) = (file, &self.me) else {
            return false;
        };
        let review = &file.value;
        if review.role != ReviewRole::Independent || review.person == *me || review.is_sealed() {
            return false;
        }
        let assigned = self.folder.rounds.get(&review.period).and_then(|round| {
            let assignment = round.value.contributions.get(&review.contribution)?;
            assignment.reviewers.get(me)
        });
        let own = ReviewKey::person(review.period, review.contribution.clone(), me.clone());
        let submitted = self
            .folder
            .review(&own)
            .is_ok_and(|own| own.value.is_sealed());
        assigned.is_some_and(|assigned| assigned.status == AssignmentStatus::Assigned) && !submitted
    }

    /// The checklist and the contribution of `review`, as of `revision` where they stand in it, else as they are now.
    fn around(
        &self,
        review: &Review,
        revision: Option<&str>,
    ) -> (Option<Checklist>, Option<Contribution>) {
        let then = |kind: FileKind| {
            let file = at_revision(self.root(), self.root(), revision?, &kind.path()).ok()?;
            read_any(&kind.path(), &file.bytes).ok()
        };
        let checklist = match then(FileKind::Checklist(review.checklist.clone())) {
            Some(AnyFile::Checklist(file)) => Some(file.value),
            _ => {
                let now = self.folder.checklists.get(&review.checklist);
                now.map(|file| file.value.clone())
            }
        };
        let contribution = match then(FileKind::Contribution(review.contribution.clone())) {
            Some(AnyFile::Contribution(file)) => Some(file.value),
            _ => {
                let now = self.folder.contributions.get(&review.contribution);
                now.map(|file| file.value.clone())
            }
        };
        (checklist, contribution)
    }

    /// The path within the register of the file at `path`; `None` outside it.
    fn within(&self, path: &Path) -> Option<String> {
        let real = std::path::absolute(path).ok()?;
        let real = real.canonicalize().unwrap_or(real);
        let within = real.strip_prefix(self.root()).ok()?.to_str()?;
        Some(within.replace(std::path::MAIN_SEPARATOR, "/"))
    }

    fn damaged(&self, name: &str, within: Option<&str>, findings: Vec<Finding>) -> SideError {
        let known = within.is_some_and(|path| FileKind::of(path).is_some());
        let blind = self.visibility.hides() && !known;
        let told = findings.into_iter().map(|mut finding| {
            name.clone_into(&mut finding.path);
            // What a copy outside the register holds is not known: so nothing of it is quoted to somebody from whom
            // anything is hidden.
            if blind { withheld(finding) } else { finding }
        });
        SideError::Damaged {
            name: name.to_owned(),
            findings: told.collect(),
        }
    }
}

/// The part of a path from which on it names a file of a register: `reviews/2026-H1/a.bz-01.ron` within `reviews`.
pub(super) fn kind_within(path: &str) -> Option<String> {
    let starts = std::iter::once(0).chain(path.match_indices('/').map(|(place, _)| place + 1));
    let mut tails = starts.map(|start| &path[start..]);
    tails
        .find(|tail| FileKind::of(tail).is_some())
        .map(str::to_owned)
}

fn may_see_path(path: &str, visibility: &Visibility) -> bool {
    match FileKind::of(path) {
        Some(FileKind::Review(key)) => {
            let role = key.author.role();
            visibility.shows_review(&key.contribution, key.period, role, key.reviewer())
        }
        Some(FileKind::Response(period, id) | FileKind::Decision(period, id)) => {
            visibility.shows(&id, period, None)
        }
        _ => true,
    }
}

/// True when what `file` holds may be shown, wherever it stands and whatever it is called.
fn may_see(file: &AnyFile, visibility: &Visibility) -> bool {
    match file {
        AnyFile::Review(file) => {
            let review = &file.value;
            let person = (review.role != ReviewRole::Consolidated).then_some(&review.person);
            visibility.shows_review(&review.contribution, review.period, review.role, person)
        }
        AnyFile::Response(file) => {
            visibility.shows(&file.value.contribution, file.value.period, None)
        }
        AnyFile::Decision(file) => {
            visibility.shows(&file.value.contribution, file.value.period, None)
        }
        _ => true,
    }
}
