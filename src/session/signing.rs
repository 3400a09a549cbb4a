//! Signing what one has submitted: which file, with which key, and only when it would say something.

use std::path::{Path, PathBuf};

use super::Session;
use super::signatures::{signature_of, whose};
use crate::domain::finding::Finding;
use crate::domain::id::{ContributionId, PersonId};
use crate::domain::period::Period;
use crate::domain::review::ReviewRole;
use crate::domain::signature::SignatureState;
use crate::i18n::{Texts, Value};
use crate::report::build::findings::message;
use crate::report::build::verification::state;
use crate::store::git::Git;
use crate::store::seal::verify_seal;
use crate::store::signature::find::{self, Found};
use crate::store::signature::make::{self, SignError};
use crate::store::signature::{beside, key};
use crate::store::{Expected, ReviewKey};

/// Why nothing was signed. Nothing has changed then.
#[derive(Debug)]
pub enum NotSigned {
    /// The review cannot be read.
    Unreadable(Vec<Finding>),
    /// It was not submitted yet.
    NotSubmitted,
    /// It was changed after it was submitted.
    SealBroken,
    /// It is another's.
    NotYours(PersonId),
    /// A good signature stands there already.
    Already,
    /// Something else stands there; it is replaced only when asked.
    Other(SignatureState),
    /// No key was named, and none found.
    NoKey(PersonId),
    /// The file of a key that was named is not there.
    NoSuchKey(PathBuf),
    /// ssh-keygen, the agent or the disk would not.
    Refused(SignError),
}

/// What was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// The signature's path within the register.
    pub path: String,
    /// The public key, in one line.
    pub key: String,
    /// How the review stands with it now.
    pub state: SignatureState,
}

/// Commits the file of the review under `key` in the register at `root`, and its signature where there is one.
///
/// # Errors
/// What git complained of, in its own words; nothing else has changed.
pub fn commit_review(root: &Path, key: &ReviewKey, message: &str) -> Result<(), String> {
    let path = key.path();
    let signature = format!("{path}.sig");
    let mut paths = vec![path.as_str()];
    if beside(root, &path).is_some() {
        paths.push(&signature);
    }
    Git::at(root).commit_files(&paths, message)
}

impl NotSigned {
    /// The key of its words, and what these name.
    pub fn words(&self, key: &ReviewKey, texts: &Texts) -> (String, Vec<(&'static str, Value)>) {
        let mut values: Vec<(&'static str, Value)> = vec![("path", key.path().into())];
        let name = match self {
            Self::Unreadable(found) => {
                let words = found.first().map(|one| message(one, texts));
                values.push(("why", words.unwrap_or_default().into()));
                "unreadable"
            }
            Self::NotSubmitted => "not-submitted",
            Self::SealBroken => "seal-broken",
            Self::NotYours(person) => {
                values.push(("person", person.as_str().into()));
                "not-yours"
            }
            Self::Already => "already",
            Self::Other(other) => {
                values.push(("state", state(other, texts).into()));
                "other"
            }
            Self::NoKey(person) => {
                values.push(("person", person.as_str().into()));
                "no-key"
            }
            Self::NoSuchKey(path) => {
                values.push(("key", path.display().to_string().into()));
                "no-such-key"
            }
            Self::Refused(error) => {
                let named = match error {
                    SignError::NoPrivateKey(path) => path.display().to_string(),
                    _ => String::new(),
                };
                values.push(("key", named.into()));
                values.push(("why", error.to_string().into()));
                match error {
                    SignError::Store(_) => "refused",
                    _ => error.key(),
                }
            }
        };
        (format!("cli-not-signed-{name}"), values)
    }
}

impl Session {
    /// Signs the submitted review under `key` with the key in the file `named`, or with one that is found. With
    /// `replace` another signature makes way. What ssh-keygen says is told to `tell`, line by line.
    ///
    /// # Errors
    /// [`NotSigned`].
    pub fn sign(
        &self,
        key: &ReviewKey,
        named: Option<&Path>,
        replace: bool,
        tell: &mut dyn FnMut(&str),
    ) -> Result<Signed, NotSigned> {
        let folder = &self.folder;
        let loaded = folder.review(key).map_err(NotSigned::Unreadable)?;
        let review = &loaded.value;
        let seal = review.seal.as_ref().ok_or(NotSigned::NotSubmitted)?;
        if self.me.as_ref().is_some_and(|me| *me != review.person) {
            return Err(NotSigned::NotYours(review.person.clone()));
        }
        if verify_seal(&loaded.text, review).is_err() {
            return Err(NotSigned::SealBroken);
        }
        match signature_of(folder, key, &loaded) {
            SignatureState::Absent => {}
            _ if replace => {}
            SignatureState::Good { .. } => return Err(NotSigned::Already),
            other => return Err(NotSigned::Other(other)),
        }
        let with = self.key_for(&review.person, named)?;
        let expected = match replace {
            true => Expected::Anything,
            false => Expected::Absent,
        };
        let root = &folder.root;
        let made = make::sign(root, &loaded.path, &loaded.text, &with, &expected, tell);
        let signature = made.map_err(NotSigned::Refused)?;
        Ok(Signed {
            path: format!("{}.sig", loaded.path),
            key: signature.key().trim_end().to_owned(),
            state: whose(folder, review, &signature, seal.at),
        })
    }

    fn key_for(&self, person: &PersonId, named: Option<&Path>) -> Result<Found, NotSigned> {
        if let Some(path) = named {
            let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
            return match key::from_file(&absolute) {
                Ok(_) => Ok(Found::File(absolute)),
                Err(_) => Err(NotSigned::NoSuchKey(path.to_owned())),
            };
        }
        let people = self.folder.people.as_ref();
        let known = people.and_then(|file| file.value.people.get(person));
        let own = known.map_or(&[][..], |known| &known.keys);
        let mut found = find::candidates(self.root(), own).into_iter();
        found.next().ok_or_else(|| NotSigned::NoKey(person.clone()))
    }

    /// What the viewer submitted and has not signed, in order of path.
    pub fn unsigned(&self) -> Vec<ReviewKey> {
        let mine = |key: &&ReviewKey| {
            let Ok(loaded) = self.folder.review(key) else {
                return false;
            };
            loaded.value.is_sealed()
                && self.me.as_ref() == Some(&loaded.value.person)
                && loaded.value.role != ReviewRole::SelfReport
                && beside(self.root(), &loaded.path).is_none()
        };
        let keys = self.folder.review_keys().iter();
        keys.filter(mine).cloned().collect()
    }

    /// What the viewer last submitted on `contribution` in `period`: the own review, or its last amendment, or the
    /// consolidated one.
    pub fn submitted_by_me(
        &self,
        contribution: &ContributionId,
        period: Period,
    ) -> Option<ReviewKey> {
        let ours = |key: &&ReviewKey| key.contribution == *contribution && key.period == period;
        let mine = |key: &&ReviewKey| {
            let loaded = self.folder.review(key);
            loaded.is_ok_and(|one| {
                one.value.is_sealed() && self.me.as_ref() == Some(&one.value.person)
            })
        };
        let keys = self.folder.review_keys().iter();
        keys.filter(ours).rfind(mine).cloned()
    }

    /// True when the register's policy asks who wrote the review under `key` to sign it.
    pub fn asks_signature(&self, key: &ReviewKey) -> bool {
        let register = self.folder.register.as_ref();
        register.is_some_and(|file| file.value.signatures.asks(key.author.role()))
    }
}
