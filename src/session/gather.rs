//! A register from disk, brought before the rules: reading here, judging there.

use jiff::civil::Date;

use super::signatures::{key_findings, signature_of};
use crate::check::{
    self, Committed, File, Place, RegisterView, Row, SealState, Submitted, Witness, check_register,
    check_review, withheld,
};
use crate::domain::finding::{Finding, Span};
use crate::domain::review::Review;
use crate::domain::visibility::Visibility;
use crate::store::codec::{self, Stored};
use crate::store::history::History;
use crate::store::seal::{SealProblem, verify_seal};
use crate::store::{FileKind, Folder, Loaded, ReviewKey};

/// Everything that is to be said of the register in `folder` on the day `today`, as far as `visibility` lets it
/// be said: what cannot be read and what the rules find, in order of path, line and rule. Reads every file.
pub fn check_folder(folder: &Folder, today: Date, visibility: &Visibility) -> Vec<Finding> {
    let mut findings = folder.findings.clone();
    findings.extend(key_findings(folder));
    let responses = folder.response_keys().iter();
    let responses = responses.map(|(period, id)| folder.response(*period, id));
    let responses = readable(responses, &mut findings);
    let decisions = folder.decision_keys().iter();
    let decisions = decisions.map(|(period, id)| folder.decision(*period, id));
    let decisions = readable(decisions, &mut findings);
    let mut view = view(folder);
    view.responses = responses.iter().map(file).collect();
    view.decisions = decisions.iter().map(file).collect();

    let mut history = History::of(&folder.root, folder.review_keys());
    let (mut rows, mut judged) = (Vec::new(), Vec::new());
    for key in folder.review_keys() {
        match folder.review(key) {
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
    check::settle(told.chain(judged).collect(), &view)
}

/// What could be read of `files`; of the rest, why not.
fn readable<T>(
    files: impl Iterator<Item = Result<Loaded<T>, Vec<Finding>>>,
    findings: &mut Vec<Finding>,
) -> Vec<Loaded<T>> {
    let mut readable = Vec::new();
    for file in files {
        match file {
            Ok(loaded) => {
                findings.extend(loaded.findings.iter().cloned());
                readable.push(loaded);
            }
            Err(unreadable) => findings.extend(unreadable),
        }
    }
    readable
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
    File {
        path: &loaded.path,
        value: &loaded.value,
        digest: &loaded.digest,
        differs_at: first_difference(loaded),
        locate: Box::new(|keys| {
            let span = loaded.locate(keys)?;
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
