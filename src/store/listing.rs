//! The names of everything in a register's folders, and findings on names that do not belong there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;

use unicode_normalization::UnicodeNormalization as _;

use super::layout::{CHECKLISTS, CONTRIBUTIONS, FileKind, ReviewKey, SIGNATURE};
use super::{place, write};
use crate::domain::finding::{Finding, Severity};
use crate::domain::id::ContributionId;
use crate::domain::period::Period;

/// What is there, by name; nothing has been opened.
#[derive(Debug, Default)]
pub(super) struct Listing {
    pub(super) files: BTreeSet<FileKind>,
    pub(super) reviews: BTreeSet<ReviewKey>,
    pub(super) responses: BTreeSet<(Period, ContributionId)>,
    pub(super) decisions: BTreeSet<(Period, ContributionId)>,
    pub(super) periods: BTreeSet<Period>,
    pub(super) leftovers: Vec<String>,
}

/// The names in one folder, as far as they are text.
struct Names {
    files: Vec<String>,
    folders: Vec<String>,
}

impl Listing {
    /// Lists the register at `root`.
    pub(super) fn of(root: &Path) -> io::Result<(Self, Vec<Finding>)> {
        let (mut listing, mut findings) = (Self::default(), Vec::new());
        let top = names(root, "", &mut findings)?;
        listing.take("", &top.files, &mut findings);
        for name in top.folders {
            let period: Option<Period> = name.parse().ok();
            listing.periods.extend(period);
            if period.is_none() && name != CHECKLISTS && name != CONTRIBUTIONS {
                findings.push(stray(name, Severity::Note));
                continue;
            }
            if !place::is_within(root, &root.join(&name)) {
                findings.push(Finding::error("outside-register", name));
                continue;
            }
            let prefix = format!("{name}/");
            match names(&root.join(&name), &prefix, &mut findings) {
                Ok(inner) => {
                    listing.take(&prefix, &inner.files, &mut findings);
                    let folders = inner.folders.into_iter();
                    findings.extend(
                        folders.map(|folder| stray(format!("{prefix}{folder}"), Severity::Warning)),
                    );
                }
                Err(error) => findings
                    .push(Finding::error("unreadable", name).with("reason", error.to_string())),
            }
        }
        Ok((listing, findings))
    }

    /// Sorts the files called `names` in the folder `prefix` to what they hold.
    fn take(&mut self, prefix: &str, names: &[String], findings: &mut Vec<Finding>) {
        for name in names {
            let path = format!("{prefix}{name}");
            if write::is_temporary(name) {
                findings.push(Finding::warning("leftover-temporary", path.clone()));
                self.leftovers.push(path);
                continue;
            }
            // Locks, .gitignore, .gitattributes and the like.
            if name.starts_with('.') {
                continue;
            }
            if let Some(signed) = name.strip_suffix(SIGNATURE) {
                if !names.iter().any(|other| other == signed) {
                    findings.push(Finding::warning("signature-orphaned", path));
                }
                continue;
            }
            match FileKind::of(&path) {
                Some(kind) => self.add(kind),
                // What has our extension was meant to be ours; a text or a picture beside it does no harm.
                None if name.to_ascii_lowercase().ends_with(".ron") => {
                    findings.push(stray(path, Severity::Warning));
                }
                None => findings.push(stray(path, Severity::Note)),
            }
        }
    }

    fn add(&mut self, kind: FileKind) {
        match &kind {
            FileKind::Review(key) => drop(self.reviews.insert(key.clone())),
            FileKind::Response(period, id) => drop(self.responses.insert((*period, id.clone()))),
            FileKind::Decision(period, id) => drop(self.decisions.insert((*period, id.clone()))),
            _ => {}
        }
        self.files.insert(kind);
    }
}

fn stray(path: impl Into<String>, severity: Severity) -> Finding {
    Finding::new("stray-file", severity, path)
}

/// The names in `folder`, sorted; findings for those that are no text and for twins.
fn names(folder: &Path, prefix: &str, findings: &mut Vec<Finding>) -> io::Result<Names> {
    let mut names = Names {
        files: Vec::new(),
        folders: Vec::new(),
    };
    let mut twins: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = match entry.file_name().into_string() {
            Ok(name) => name,
            Err(name) => {
                let path = format!("{prefix}{}", name.to_string_lossy());
                findings.push(Finding::error("name-not-text", path));
                continue;
            }
        };
        twins.entry(folded(&name)).or_default().push(name.clone());
        // Follows a link: a linked folder is listed as a folder, and then checked for where it leads.
        if entry.path().is_dir() && FileKind::of(&format!("{prefix}{name}")).is_none() {
            if !name.starts_with('.') {
                names.folders.push(name);
            }
        } else {
            names.files.push(name);
        }
    }
    for (_, mut alike) in twins.into_iter().filter(|(_, alike)| alike.len() > 1) {
        alike.sort();
        findings.push(
            Finding::error("name-twins", format!("{prefix}{}", alike[0]))
                .with("other", alike[1..].join(", ")),
        );
    }
    names.files.sort();
    names.folders.sort();
    Ok(names)
}

/// A name as a file system that ignores case and composition sees it.
fn folded(name: &str) -> String {
    name.nfc().flat_map(char::to_lowercase).nfc().collect()
}
