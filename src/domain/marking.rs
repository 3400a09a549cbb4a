//! How far a text may travel: the register's own scale of markings, lowest first.

use serde::{Deserialize, Serialize};

use super::id::MarkingId;
use super::localized::Localized;
use super::register::Register;

/// One marking of the register; its place in the register's list is its height.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Marking {
    /// How files refer to it.
    pub id: MarkingId,
    /// What readers see, for example *Departementaal Vertrouwelijk*.
    pub title: Localized,
}

/// The highest of `markings` in `register`, where `None` stands for its default; `None` where the default is the
/// highest. A marking that the register does not have counts as higher than any that it has, and so does
/// every marking where there is no register.
pub fn highest<'a>(
    register: Option<&Register>,
    markings: impl IntoIterator<Item = Option<&'a MarkingId>>,
) -> Option<MarkingId> {
    let height = |marking: &Option<&MarkingId>| {
        let Some(register) = register else {
            return usize::from(marking.is_some());
        };
        let id = marking.unwrap_or(&register.default_marking);
        let place = register.markings.iter().position(|one| one.id == *id);
        place.unwrap_or(usize::MAX)
    };
    let highest = markings.into_iter().max_by_key(height).flatten();
    highest
        .filter(|_| height(&highest) > height(&None))
        .cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn register(ids: &[&str]) -> Register {
        let title = || Localized::only("en", "title");
        let marking = |id: &&str| Marking {
            id: id.parse().unwrap(),
            title: title(),
        };
        Register {
            format: super::super::format::Format,
            illustrative: true,
            title: title(),
            country: title(),
            languages: Vec::new(),
            periods: super::super::period::PeriodKind::Half,
            markings: ids.iter().map(marking).collect(),
            default_marking: "public".parse().unwrap(),
            limits: super::super::register::Limits {
                months_uninvolved: 24,
                reviews_in_a_row: 3,
                response_days: 42,
            },
            signatures: super::super::register::SignaturePolicy::Nobody,
        }
    }

    #[test]
    fn the_highest_marking_holds_and_an_unknown_one_is_higher_than_all() {
        let register = register(&["public", "internal", "secret"]);
        let ids: Vec<MarkingId> = register.markings.iter().map(|one| one.id.clone()).collect();
        let odd: MarkingId = "elsewhere".parse().unwrap();
        assert_eq!(highest(Some(&register), []), None);
        assert_eq!(highest(Some(&register), [None, Some(&ids[0])]), None);
        let last = ids.last().unwrap();
        assert_eq!(
            highest(Some(&register), [Some(last), None]),
            Some(last.clone())
        );
        assert_eq!(
            highest(Some(&register), [Some(&odd), Some(last)]),
            Some(odd.clone())
        );
    }
}
