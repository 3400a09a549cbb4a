//! How reviews stand with their signatures: the file beside the review, the keys in `people.ron`, the other reviews.

use std::path::PathBuf;

use jiff::Timestamp;

use super::Session;
use crate::domain::finding::Finding;
use crate::domain::review::{Review, ReviewRole};
use crate::domain::signature::{SignatureState, Verified, judge};
use crate::store::seal::verify_seal;
use crate::store::signature::{self, Fit, Signature, allowed, key};
use crate::store::{Folder, Loaded, ReviewKey, Selection};

/// How the review `loaded`, stored under `key` in `folder`, stands with its signature.
pub fn signature_of(folder: &Folder, key: &ReviewKey, loaded: &Loaded<Review>) -> SignatureState {
    let signature = match signature::beside(&folder.root, &loaded.path) {
        None => return SignatureState::Absent,
        Some(Err(problem)) => return SignatureState::Damaged(problem),
        Some(Ok(signature)) => signature,
    };
    let Some(seal) = &loaded.value.seal else {
        return SignatureState::Unsealed;
    };
    let fingerprint = signature.fingerprint();
    match signature.fits(loaded.text.as_bytes()) {
        Fit::Unknown => SignatureState::Unchecked { key: fingerprint },
        Fit::Differs => match made_over(folder, key, &signature) {
            Some(of) => SignatureState::Replayed { of },
            None => SignatureState::Broken { key: fingerprint },
        },
        Fit::Fits => whose(folder, &loaded.value, &signature, seal.at),
    }
}

/// How a signature that fits `review`, submitted `at` that moment, stands with the keys in `people.ron`.
pub(super) fn whose(
    folder: &Folder,
    review: &Review,
    signature: &Signature,
    at: Timestamp,
) -> SignatureState {
    let people = folder.people.as_ref().map(|file| &file.value);
    let (line, fingerprint) = (signature.key(), signature.fingerprint());
    judge((&line, &fingerprint), &review.person, at, people)
}

/// The path of another review over which `signature` was made. Looks at all of them, but only when something is
/// wrong already.
fn made_over(folder: &Folder, key: &ReviewKey, signature: &Signature) -> Option<String> {
    let others = folder.review_keys().iter().filter(|other| *other != key);
    let mut others = others.filter_map(|other| folder.review(other).ok());
    let found = others.find(|other| signature.fits(other.text.as_bytes()) == Fit::Fits);
    found.map(|other| other.path)
}

/// A finding for every key in `people.ron` that OpenSSH could not read.
pub fn key_findings(folder: &Folder) -> Vec<Finding> {
    let Some(people) = &folder.people else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    for (id, person) in &people.value.people {
        for (number, one) in person.keys.iter().enumerate() {
            if key::bare(&one.key).is_none() {
                let finding = Finding::error("key-unreadable", people.path.clone());
                let finding = finding.with("person", id);
                let number = number.to_string();
                let keys = ["people", id.as_str(), "keys", &number];
                findings.push(people.at(finding, &keys));
            }
        }
    }
    findings
}

impl Session {
    /// How the submitted reviews stand whose path `wanted` holds, in order of path; and the findings on those that
    /// cannot be read.
    pub fn verify(&self, wanted: &dyn Fn(&str) -> bool) -> (Vec<Verified>, Vec<Finding>) {
        let register = self.folder.register.as_ref();
        let policy = register.map(|file| file.value.signatures);
        let asks = |role: ReviewRole| policy.is_some_and(|policy| policy.asks(role));
        let (mut verified, mut findings) = (Vec::new(), Vec::new());
        for key in self.folder.review_keys() {
            if !wanted(&key.path()) {
                continue;
            }
            let loaded = match self.folder.review(key) {
                Ok(loaded) => loaded,
                Err(unreadable) => {
                    findings.extend(unreadable);
                    continue;
                }
            };
            let Some(seal) = &loaded.value.seal else {
                continue;
            };
            verified.push(Verified {
                person: loaded.value.person.to_string(),
                sealed: seal.at,
                seal_holds: verify_seal(&loaded.text, &loaded.value).is_ok(),
                signature: signature_of(&self.folder, key, &loaded),
                asked: asks(loaded.value.role),
                path: loaded.path,
            });
        }
        verified.sort_by(|a, b| a.path.cmp(&b.path));
        (verified, findings)
    }

    /// The allowed signers, as `ssh-keygen -Y verify` takes them; empty without `people.ron`.
    pub fn allowed_signers(&self) -> String {
        let people = self.folder.people.as_ref();
        people.map_or_else(String::new, |file| allowed::allowed_signers(&file.value))
    }

    /// The review that `typed` means: by its path from where we stand or within the register, or by its name.
    pub fn review_called(&self, typed: &str) -> Option<ReviewKey> {
        let selection = Selection::of(self.root(), &[PathBuf::from(typed)]);
        let keys = self.folder.review_keys();
        let by_path = selection.ok().and_then(|selection| {
            let mut held = keys.iter().filter(|key| selection.holds(&key.path()));
            held.next().filter(|_| held.next().is_none())
        });
        let by_name = || keys.iter().find(|key| key.name() == typed);
        by_path.or_else(by_name).cloned()
    }
}
