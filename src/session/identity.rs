//! Who is asking: as named on the command line or in `PEIL_AS`, else by the mailbox that git knows.

use crate::domain::id::PersonId;
use crate::domain::localized::Localized;
use crate::domain::people::People;
use crate::store::{Folder, git};

use super::SessionError;

/// What points at somebody, the surest first.
#[derive(Debug, Clone, Default)]
pub struct Clue {
    /// The id given with `--as`.
    pub asked: Option<PersonId>,
    /// What stands in `PEIL_AS`; empty is absent.
    pub environment: Option<String>,
}

/// Somebody in `people.ron`, to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The id.
    pub id: PersonId,
    /// Function or name.
    pub title: Localized,
}

/// Whom `clue`, or else git's `user.email` in the register's folder, points at; `None` when nothing does.
///
/// # Errors
/// [`SessionError::UnknownPerson`] when somebody was named who is not in `people.ron`.
pub fn find(clue: Clue, folder: &Folder) -> Result<Option<PersonId>, SessionError> {
    let people = folder.people.as_ref().map(|file| &file.value);
    let environment = clue.environment.filter(|id| !id.is_empty());
    let asked = clue.asked.map(String::from).or(environment);
    if let Some(id) = asked {
        return named(&id, people).map(Some);
    }
    let mailbox = people.and_then(|_| git::user_email(&folder.root));
    Ok(mailbox.and_then(|mailbox| by_mailbox(&mailbox, people?)))
}

fn named(id: &str, people: Option<&People>) -> Result<PersonId, SessionError> {
    let everybody = people.into_iter().flat_map(|people| &people.people);
    let mut matching = everybody.clone().filter(|(one, _)| one.as_str() == id);
    if let Some((found, _)) = matching.next() {
        return Ok(found.clone());
    }
    let known = |(id, person): (&PersonId, &crate::domain::people::Person)| Known {
        id: id.clone(),
        title: person.title.clone(),
    };
    Err(SessionError::UnknownPerson {
        id: id.to_owned(),
        known: everybody.map(known).collect(),
    })
}

/// The one person with this mailbox; nobody when several share it.
fn by_mailbox(mailbox: &str, people: &People) -> Option<PersonId> {
    let same = |own: &Option<String>| {
        let own = own.as_deref().map(str::trim);
        own.is_some_and(|own| {
            !own.is_empty() && own.to_lowercase() == mailbox.trim().to_lowercase()
        })
    };
    let mut found = people
        .people
        .iter()
        .filter(|(_, person)| same(&person.mailbox));
    let (id, _) = found.next()?;
    found.next().is_none().then(|| id.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::starter_people;

    fn with_mailbox(mailbox: &str, of: &[&str]) -> People {
        let mut people = starter_people();
        for (id, person) in &mut people.people {
            if of.contains(&id.as_str()) {
                person.mailbox = Some(mailbox.to_owned());
            }
        }
        people
    }

    #[test]
    fn a_mailbox_is_known_whatever_its_case() {
        let people = with_mailbox("Coord@Example.nl", &["coord-01"]);
        let found = by_mailbox(" coord@example.NL", &people).unwrap();
        assert_eq!(found.as_str(), "coord-01");
        assert_eq!(by_mailbox("other@example.nl", &people), None);
    }

    #[test]
    fn a_shared_mailbox_points_at_nobody() {
        let people = with_mailbox("team@example.nl", &["coord-01", "reviewer-01"]);
        assert_eq!(by_mailbox("team@example.nl", &people), None);
    }

    #[test]
    fn somebody_unknown_is_refused_and_the_known_are_listed() {
        let people = starter_people();
        assert_eq!(
            named("coord-01", Some(&people)).unwrap().as_str(),
            "coord-01"
        );
        match named("nobody", Some(&people)) {
            Err(SessionError::UnknownPerson { id, known }) => {
                assert_eq!(id, "nobody");
                assert_eq!(known.len(), people.people.len());
            }
            other => panic!("{other:?}"),
        }
    }
}
