//! A register from disk, brought before the rules: reading here, judging there.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::signatures::{key_findings, signature_of};
use crate::check::{
    Committed, File, Pinned, Place, RegisterView, Row, SealState, Submitted, Witness,
    check_register, check_review, settle, withheld,
};
use crate::domain::finding::{Finding, Span};
use crate::domain::id::ContributionId;
use crate::domain::period::Period;
use crate::domain::review::Review;
use crate::domain::visibility::Visibility;
use crate::store::codec::{self, Stored};
use crate::store::history::{FirstObjective, History, first_objectives};
use crate::store::seal::{SealProblem, verify_seal};
use crate::store::{FileKind, Folder, Loaded, ReviewKey};

/// Everything that is to be said of the register in `folder` on the day `today`, as far as `visibility` lets it
/// be said: what cannot be read and what the rules find, in order of path, line and rule. Reads every file.
pub fn check_folder(folder: &Folder, today: Date, visibility: &Visibility) -> Vec<Finding> {
    check(folder, &Scope::whole(), today, visibility)
}

/// As [`check_folder`], but only what is to be said of the files whose path is `meant`. Where these are reviews,
/// responses and decisions, no other contribution's are read.
pub fn check_files(
    folder: &Folder,
    meant: impl Fn(&str) -> bool,
    today: Date,
    visibility: &Visibility,
) -> Vec<Finding> {
    let scope = Scope::of(folder, &meant);
    let mut findings = check(folder, &scope, today, visibility);
    findings.retain(|finding| meant(&finding.path));
    findings
}

/// What must be read to say what is to be said of some files.
struct Scope {
    /// The contributions whose reviews, responses and decisions are read; `None` for all.
    contributions: Option<BTreeSet<ContributionId>>,
    /// The reviews that are held against the rules; `None` for all.
    reviews: Option<BTreeSet<ReviewKey>>,
}

impl Scope {
    fn whole() -> Self {
        let (contributions, reviews) = (None, None);
        Self {
            contributions,
            reviews,
        }
    }

    /// What is said of a round or of another small file rests on every review; what is said of a review rests on
    /// the small files and on the same contribution's.
    fn of(folder: &Folder, meant: &impl Fn(&str) -> bool) -> Self {
        let (mut contributions, mut reviews) = (BTreeSet::new(), BTreeSet::new());
        for kind in folder.files().iter().filter(|kind| meant(&kind.path())) {
            match kind {
                FileKind::Review(key) => {
                    contributions.insert(key.contribution.clone());
                    reviews.insert(key.clone());
                }
                FileKind::Response(_, id) | FileKind::Decision(_, id) => {
                    contributions.insert(id.clone());
                }
                _ => return Self::whole(),
            }
        }
        Self {
            contributions: Some(contributions),
            reviews: Some(reviews),
        }
    }

    fn reads(&self, contribution: &ContributionId) -> bool {
        let some = self.contributions.as_ref();
        some.is_none_or(|some| some.contains(contribution))
    }

    fn judges(&self, key: &ReviewKey) -> bool {
        self.reviews.as_ref().is_none_or(|some| some.contains(key))
    }
}

fn check(folder: &Folder, scope: &Scope, today: Date, visibility: &Visibility) -> Vec<Finding> {
    let mut findings = folder.findings.clone();
    findings.extend(key_findings(folder));
    let unread = |keys: &BTreeSet<About>| -> BTreeSet<About> {
        let others = keys.iter().filter(|(_, id)| !scope.reads(id));
        others.cloned().collect()
    };
    let responses = folder.response_keys().iter();
    let responses = responses.filter(|(_, id)| scope.reads(id));
    let responses = responses.map(|key| (key, folder.response(key.0, &key.1)));
    let (responses, damaged_responses) = readable(responses, &mut findings);
    let decisions = folder.decision_keys().iter();
    let decisions = decisions.filter(|(_, id)| scope.reads(id));
    let decisions = decisions.map(|key| (key, folder.decision(key.0, &key.1)));
    let (decisions, damaged_decisions) = readable(decisions, &mut findings);
    let mut view = view(folder);
    view.responses = responses.iter().map(file).collect();
    view.decisions = decisions.iter().map(file).collect();
    // About what was not read, rules are as silent as about what cannot be read.
    view.damaged_responses = &damaged_responses | &unread(folder.response_keys());
    view.damaged_decisions = &damaged_decisions | &unread(folder.decision_keys());
    if scope.contributions.is_none() {
        view.pinned = pinned(folder);
    }
    let keys = folder.review_keys().iter();
    let asked: BTreeSet<_> = keys.filter(|key| scope.judges(key)).cloned().collect();
    let mut history = History::of(&folder.root, &asked);
    let (mut rows, mut judged) = (Vec::new(), Vec::new());
    for key in folder.review_keys() {
        if !scope.reads(&key.contribution) {
            rows.push(damaged(key));
            continue;
        }
        match folder.review(key) {
            Ok(loaded) if !scope.judges(key) => rows.push(Row::of(&file(&loaded))),
            Ok(loaded) => {
                findings.extend(loaded.findings.iter().cloned());
                let first = history.first_lock(key);
                let sealed = history.first_sealed(key, &loaded.text);
                let signature = signature_of(folder, key, &loaded);
                let witness = Witness {
                    seal: seal_state(&loaded),
                    signature: &signature,
                    first_lock: first.as_ref().map(|one| Committed {
                        commit: &one.commit,
                        lock: &one.lock,
                    }),
                    first_sealed: sealed.as_ref().map(|one| Submitted {
                        commit: &one.commit,
                        review: &one.review,
                    }),
                };
                let (row, found) = check_review(&file(&loaded), witness, &view, visibility);
                rows.push(row);
                judged.extend(found);
            }
            Err(unreadable) => {
                findings.extend(unreadable);
                rows.push(damaged(key));
            }
        }
    }
    judged.extend(check_register(&view, rows, today, visibility));
    // The rules have withheld what they must; what reading found has not been looked at yet.
    let told = findings.into_iter().map(|finding| {
        if is_shown(&finding.path, visibility) {
            finding
        } else {
            withheld(finding)
        }
    });
    settle(told.chain(judged).collect(), &view)
}

/// What git's history first held of the objectives of what is in `folder`.
fn pinned(folder: &Folder) -> BTreeMap<ContributionId, Vec<Pinned>> {
    let contributions = folder.contributions.keys().cloned().collect();
    let first = first_objectives(&folder.root, &contributions).into_iter();
    let pin = |one: FirstObjective| Pinned {
        commit: one.commit,
        first: one.objective,
        amended: one.amended,
    };
    first
        .map(|(id, all)| (id, all.into_iter().map(pin).collect()))
        .collect()
}

/// Of what a response or decision is.
type About = (Period, ContributionId);

/// What could be read of `files`, and which could not; why not is added to `findings`.
fn readable<'a, T>(
    files: impl Iterator<Item = (&'a About, Result<Loaded<T>, Vec<Finding>>)>,
    findings: &mut Vec<Finding>,
) -> (Vec<Loaded<T>>, BTreeSet<About>) {
    let (mut readable, mut damaged) = (Vec::new(), BTreeSet::new());
    for (key, file) in files {
        match file {
            Ok(loaded) => {
                findings.extend(loaded.findings.iter().cloned());
                readable.push(loaded);
            }
            Err(unreadable) => {
                findings.extend(unreadable);
                damaged.insert(key.clone());
            }
        }
    }
    (readable, damaged)
}

fn view(folder: &Folder) -> RegisterView<'_> {
    let mut view = RegisterView {
        register: folder.register.as_ref().map(by_hand),
        people: folder.people.as_ref().map(by_hand),
        outcomes: folder.outcomes.as_ref().map(by_hand),
        ..RegisterView::default()
    };
    for kind in folder.files() {
        match kind {
            FileKind::Checklist(reference) => {
                let loaded = folder.checklists.get(reference).map(by_hand);
                view.checklists.insert(reference.clone(), loaded);
            }
            FileKind::Contribution(id) => {
                let loaded = folder.contributions.get(id).map(by_hand);
                view.contributions.insert(id.clone(), loaded);
            }
            FileKind::Round(period) => {
                let loaded = folder.rounds.get(period).map(by_hand);
                view.rounds.insert(*period, loaded);
            }
            _ => {}
        }
    }
    view
}

/// A file that people write: comments are theirs to keep, and canonical text has none.
fn by_hand<T: Stored + Sync>(loaded: &Loaded<T>) -> File<'_, T> {
    let mut file = file(loaded);
    if loaded.has_comments() {
        file.differs_at = None;
    }
    file
}

fn file<T: Stored + Sync>(loaded: &Loaded<T>) -> File<'_, T> {
    let places = loaded.places();
    File {
        path: &loaded.path,
        value: &loaded.value,
        digest: &loaded.digest,
        differs_at: first_difference(loaded),
        locate: Box::new(move |keys| {
            let span = places.locate(keys)?;
            let line = loaded.line(span).to_owned();
            Some(Place { span, line })
        }),
    }
}

/// The first line that canonical text has otherwise. A byte order mark and CRLF are no lines, and reported as
/// what they are.
fn first_difference<T: Stored>(loaded: &Loaded<T>) -> Option<Place> {
    if loaded.canonical {
        return None;
    }
    let canonical = codec::to_text(&loaded.value).ok()?;
    if canonical == loaded.text {
        return None;
    }
    let expected: Vec<&str> = canonical.split('\n').collect();
    let found: Vec<&str> = loaded.text.split('\n').collect();
    let alike = found.iter().zip(&expected);
    let alike = alike.take_while(|(found, expected)| found == expected);
    let index = alike.count().min(found.len().saturating_sub(1));
    let line = found.get(index).copied().unwrap_or_default();
    let expected = expected.get(index).copied().unwrap_or_default();
    let same = line.chars().zip(expected.chars());
    let column = same.take_while(|(a, b)| a == b).count() + 1;
    let end = line.chars().count() + 1;
    let span = Span {
        line: index + 1,
        column,
        end_column: end.max(column + 1),
    };
    Some(Place {
        span,
        line: line.to_owned(),
    })
}

fn seal_state(loaded: &Loaded<Review>) -> SealState {
    match verify_seal(&loaded.text, &loaded.value) {
        Ok(()) => SealState::Whole,
        Err(SealProblem::NotSealed) => SealState::Open,
        Err(_) => SealState::Broken,
    }
}

/// What the name of a review that cannot be read still tells.
fn damaged(key: &ReviewKey) -> Row {
    Row {
        path: key.path(),
        contribution: key.contribution.clone(),
        period: key.period,
        role: key.author.role(),
        person: key.reviewer().cloned(),
        version: key.version(),
        content: None,
    }
}

/// True when the viewer may see what stands in the file at `path`.
fn is_shown(path: &str, visibility: &Visibility) -> bool {
    match FileKind::of(path) {
        Some(FileKind::Review(key)) => {
            let (role, person) = (key.author.role(), key.reviewer());
            visibility.shows_review(&key.contribution, key.period, role, person)
        }
        Some(FileKind::Response(period, id) | FileKind::Decision(period, id)) => {
            visibility.shows(&id, period, None)
        }
        _ => true,
    }
}
