//! Everything in a register that can be read, and a finding for everything that cannot.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::codec::{self, Stored};
use super::error::StoreError;
use super::layout::{Author, FileKind, ReviewKey};
use super::listing::Listing;
pub use super::loaded::Loaded;
use super::place;
pub use super::place::{SIZE_LIMIT, locate_register};
use crate::domain::checklist::{Checklist, ChecklistRef};
use crate::domain::contribution::Contribution;
use crate::domain::decision::Decision;
use crate::domain::finding::Finding;
use crate::domain::id::ContributionId;
use crate::domain::outcome::Outcomes;
use crate::domain::people::People;
use crate::domain::period::Period;
use crate::domain::register::Register;
use crate::domain::response::Response;
use crate::domain::review::Review;
use crate::domain::round::Round;

/// A register as it stands on disk. The small files are read at once, reviews, responses and decisions
/// when they are asked for.
#[derive(Debug)]
pub struct Folder {
    /// The folder, as the system knows it.
    pub root: PathBuf,
    /// `register.ron`; absent when missing or damaged.
    pub register: Option<Loaded<Register>>,
    /// `people.ron`; absent when missing or damaged.
    pub people: Option<Loaded<People>>,
    /// The checklists that could be read.
    pub checklists: BTreeMap<ChecklistRef, Loaded<Checklist>>,
    /// The contributions that could be read.
    pub contributions: BTreeMap<ContributionId, Loaded<Contribution>>,
    /// The rounds that could be read.
    pub rounds: BTreeMap<Period, Loaded<Round>>,
    /// `outcomes.ron`, where there is one that can be read.
    pub outcomes: Option<Loaded<Outcomes>>,
    /// What is wrong or odd with the files read and with the names of all files.
    pub findings: Vec<Finding>,
    listing: Listing,
}

impl Folder {
    /// Opens the register at `root`: reads the small files and lists the rest.
    ///
    /// # Errors
    /// [`StoreError::NotARegister`] when the folder does not exist, cannot be listed or holds no `register.ron`
    /// in any form. A damaged file is never an error, but a finding.
    pub fn open(root: &Path) -> Result<Self, StoreError> {
        let not_a_register = |_| StoreError::NotARegister {
            path: root.to_owned(),
        };
        let root_path = std::fs::canonicalize(root).map_err(not_a_register)?;
        let (listing, findings) = Listing::of(&root_path).map_err(not_a_register)?;
        if !listing.files.contains(&FileKind::Register) {
            return Err(StoreError::NotARegister { path: root_path });
        }
        let mut folder = Self {
            root: root_path,
            register: None,
            people: None,
            checklists: BTreeMap::new(),
            contributions: BTreeMap::new(),
            rounds: BTreeMap::new(),
            outcomes: None,
            findings,
            listing,
        };
        folder.read_small_files();
        if !folder.listing.files.contains(&FileKind::People) {
            // Without it nobody's role or independence can be checked, so its absence must not look like order.
            let missing = Finding::error("missing-file", FileKind::People.path());
            folder.findings.push(missing);
        }
        Ok(folder)
    }

    fn read_small_files(&mut self) {
        let files = std::mem::take(&mut self.listing.files);
        for kind in &files {
            match kind {
                FileKind::Register => self.register = self.keep(kind, |_| Ok(())),
                FileKind::People => self.people = self.keep(kind, |_| Ok(())),
                FileKind::Outcomes => self.outcomes = self.keep(kind, |_| Ok(())),
                FileKind::Checklist(reference) => {
                    let read = self.keep(kind, |file: &Checklist| {
                        agree("id", &file.id, &reference.id)?;
                        agree("version", &file.version, &reference.version)
                    });
                    self.checklists
                        .extend(read.map(|file| (reference.clone(), file)));
                }
                FileKind::Contribution(id) => {
                    let read = self.keep(kind, |file: &Contribution| agree("id", &file.id, id));
                    self.contributions
                        .extend(read.map(|file| (id.clone(), file)));
                }
                FileKind::Round(period) => {
                    let read =
                        self.keep(kind, |file: &Round| agree("period", &file.period, period));
                    self.rounds.extend(read.map(|file| (*period, file)));
                }
                FileKind::Review(_) | FileKind::Response(..) | FileKind::Decision(..) => {}
            }
        }
        self.listing.files = files;
    }

    /// Reads a file and keeps its findings.
    fn keep<T: Stored>(
        &mut self,
        kind: &FileKind,
        agrees: impl FnOnce(&T) -> Result<(), Mismatch>,
    ) -> Option<Loaded<T>> {
        match self.read(kind, agrees) {
            Ok(loaded) => {
                self.findings.extend(loaded.findings.iter().cloned());
                Some(loaded)
            }
            Err(findings) => {
                self.findings.extend(findings);
                None
            }
        }
    }

    fn read<T: Stored>(
        &self,
        kind: &FileKind,
        agrees: impl FnOnce(&T) -> Result<(), Mismatch>,
    ) -> Result<Loaded<T>, Vec<Finding>> {
        let path = kind.path();
        let bytes = place::read(&self.root, &path)
            .map_err(|finding| vec![*finding])?
            .ok_or_else(|| vec![Finding::error("missing-file", path.clone())])?;
        let loaded = codec::read::<T>(&path, &bytes)?;
        if let Err(mismatch) = agrees(&loaded.value) {
            let finding = Finding::error("name-mismatch", path)
                .with("found", mismatch.found)
                .with("name", mismatch.name);
            return Err(vec![loaded.at(finding, &[mismatch.field])]);
        }
        Ok(loaded)
    }

    /// All reviews on disk, readable or not.
    pub fn review_keys(&self) -> &BTreeSet<ReviewKey> {
        &self.listing.reviews
    }

    /// All responses on disk, readable or not.
    pub fn response_keys(&self) -> &BTreeSet<(Period, ContributionId)> {
        &self.listing.responses
    }

    /// All decisions on disk, readable or not.
    pub fn decision_keys(&self) -> &BTreeSet<(Period, ContributionId)> {
        &self.listing.decisions
    }

    /// Every file of the register on disk, readable or not, in the order of [`FileKind`].
    pub fn files(&self) -> &BTreeSet<FileKind> {
        &self.listing.files
    }

    /// Paths within the register of the temporary files that a crash left.
    pub fn leftovers(&self) -> &[String] {
        &self.listing.leftovers
    }

    /// The periods for which there is a folder.
    pub fn periods(&self) -> &BTreeSet<Period> {
        &self.listing.periods
    }

    /// Reads a review.
    ///
    /// # Errors
    /// Why it cannot be read; `missing-file` when there is none.
    pub fn review(&self, key: &ReviewKey) -> Result<Loaded<Review>, Vec<Finding>> {
        let kind = FileKind::Review(key.clone());
        self.read(&kind, |review: &Review| review_agrees(review, key))
    }

    /// Reads the line's response.
    ///
    /// # Errors
    /// Why it cannot be read; `missing-file` when there is none.
    pub fn response(
        &self,
        period: Period,
        contribution: &ContributionId,
    ) -> Result<Loaded<Response>, Vec<Finding>> {
        let kind = FileKind::Response(period, contribution.clone());
        self.read(&kind, |response: &Response| {
            agree("contribution", &response.contribution, contribution)?;
            agree("period", &response.period, &period)
        })
    }

    /// Reads a decision.
    ///
    /// # Errors
    /// Why it cannot be read; `missing-file` when there is none.
    pub fn decision(
        &self,
        period: Period,
        contribution: &ContributionId,
    ) -> Result<Loaded<Decision>, Vec<Finding>> {
        let kind = FileKind::Decision(period, contribution.clone());
        self.read(&kind, |decision: &Decision| {
            agree("contribution", &decision.contribution, contribution)?;
            agree("period", &decision.period, &period)
        })
    }
}

/// A field of a file that says something else than the file's name.
struct Mismatch {
    field: &'static str,
    found: String,
    name: String,
}

fn agree<T: PartialEq + ToString>(
    field: &'static str,
    found: &T,
    name: &T,
) -> Result<(), Mismatch> {
    if found == name {
        Ok(())
    } else {
        Err(Mismatch {
            field,
            found: found.to_string(),
            name: name.to_string(),
        })
    }
}

fn review_agrees(review: &Review, key: &ReviewKey) -> Result<(), Mismatch> {
    agree("contribution", &review.contribution, &key.contribution)?;
    agree("period", &review.period, &key.period)?;
    let own = ReviewKey::of(review).author;
    if own == key.author {
        return Ok(());
    }
    let field = match (&own, &key.author) {
        (Author::Person { id, .. }, Author::Person { id: name, .. }) if id != name => "person",
        (Author::Person { .. }, Author::Person { .. }) if review.amends.is_some() => "amends",
        _ => "role",
    };
    agree(field, &own, &key.author)
}
