//! Whose key is whose, and from when to when.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::{DeskError, How, Written};
use crate::domain::id::PersonId;
use crate::domain::people::PublicKey;
use crate::session::Session;
use crate::store::signature::key;

/// Why no key was added or ended. Nothing has changed then.
#[derive(Debug)]
pub enum KeyError {
    /// The desk refuses.
    Desk(DeskError),
    /// The file is not there, or holds no public key.
    NoKey(PathBuf),
    /// It would end before it begins.
    EndsBeforeItBegins,
    /// The person has it already and it counts then.
    HasIt,
    /// It is this person's.
    IsOf(PersonId),
    /// The person has no such key that still counts.
    NotOf(PersonId),
}

impl From<DeskError> for KeyError {
    fn from(error: DeskError) -> Self {
        Self::Desk(error)
    }
}

impl Session {
    /// Adds the public key in the file `path` to those of `person`, counting from its first to its last day. Returns
    /// its fingerprint.
    ///
    /// # Errors
    /// [`KeyError`].
    pub fn add_key(
        &mut self,
        person: &PersonId,
        path: &Path,
        (from, until): (Date, Option<Date>),
        how: How,
    ) -> Result<(Written, String), KeyError> {
        let (line, fingerprint) = read(path)?;
        if until.is_some_and(|until| until < from) {
            return Err(KeyError::EndsBeforeItBegins);
        }
        self.known(person)?;
        let people = self.folder.people.as_ref();
        let everybody = people.iter().flat_map(|file| &file.value.people);
        for (id, one) in everybody {
            let mut same = one.keys.iter().filter(|one| one.is(&line));
            if id != person && same.clone().next().is_some() {
                return Err(KeyError::IsOf(id.clone()));
            }
            let overlaps = |one: &PublicKey| {
                one.until.is_none_or(|last| last >= from)
                    && until.is_none_or(|last| last >= one.from)
            };
            if same.any(overlaps) {
                return Err(KeyError::HasIt);
            }
        }
        let written = self.change_people(how, |_, people| {
            if let Some(one) = people.people.get_mut(person) {
                let key = line.clone();
                one.keys.push(PublicKey { key, from, until });
            }
            Ok(())
        })?;
        Ok((written, fingerprint))
    }

    /// Ends the key in the file `path`, or of that fingerprint, of `person` after the day `until`. It stays, so that
    /// what it signed before can be verified. Returns its fingerprint.
    ///
    /// # Errors
    /// [`KeyError`].
    pub fn end_key(
        &mut self,
        person: &PersonId,
        named: &str,
        until: Date,
        how: How,
    ) -> Result<(Written, String), KeyError> {
        let wanted = match named.starts_with("SHA256:") {
            true => named.to_owned(),
            false => read(Path::new(named))?.1,
        };
        self.known(person)?;
        let counts = |one: &PublicKey| {
            let same = key::fingerprint(&one.key).is_some_and(|own| own == wanted);
            same && one.until.is_none_or(|last| last > until)
        };
        let people = self.folder.people.as_ref();
        let own = people.and_then(|file| file.value.people.get(person));
        let found = own.and_then(|own| own.keys.iter().find(|one| counts(one)));
        match found {
            None => return Err(KeyError::NotOf(person.clone())),
            Some(one) if one.from > until => return Err(KeyError::EndsBeforeItBegins),
            Some(_) => {}
        }
        let written = self.change_people(how, |_, people| {
            let own = people.people.get_mut(person);
            let one = own.and_then(|own| own.keys.iter_mut().find(|one| counts(one)));
            if let Some(one) = one {
                one.until = Some(until);
            }
            Ok(())
        })?;
        Ok((written, wanted))
    }
}

/// The public key in the file at `path`, and its fingerprint.
fn read(path: &Path) -> Result<(String, String), KeyError> {
    let none = || KeyError::NoKey(path.to_owned());
    let line = key::from_file(path).ok().flatten().ok_or_else(none)?;
    let fingerprint = key::fingerprint(&line).ok_or_else(none)?;
    Ok((line, fingerprint))
}
