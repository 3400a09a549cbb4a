//! What every new register starts with: the default checklist, a register's settings and the first functions.

use std::collections::BTreeMap;

use crate::domain::format::Format;
use crate::domain::id::{MarkingId, PersonId};
use crate::domain::localized::Localized;
use crate::domain::marking::Marking;
use crate::domain::people::{People, Person, PersonRole};
use crate::domain::period::PeriodKind;
use crate::domain::register::{Limits, Register, SignaturePolicy};

/// The default checklist in canonical text: 34 questions in 10 sections, Dutch and English.
pub const DEFAULT_CHECKLIST: &str =
    include_str!("../reviews/checklists/mission-contribution.v1.ron");

/// Where the default checklist stands in a register, with `/`.
pub const DEFAULT_CHECKLIST_PATH: &str = "checklists/mission-contribution.v1.ron";

/// The settings of a new register. Texts without a marking of their own are internal, the careful choice
/// for a register that will hold more than public papers; all limits are proposals for the ministry to set.
pub fn starter_register() -> Register {
    Register {
        format: Format,
        illustrative: false,
        title: Localized::pair(
            "Register van missiebeoordelingen",
            "Register of mission reviews",
        ),
        country: Localized::pair("Nederland", "The Netherlands"),
        languages: vec!["nl".to_owned(), "en".to_owned()],
        periods: PeriodKind::Half,
        markings: vec![
            marking("public", "Openbaar", "Public"),
            marking("internal", "Intern", "Internal"),
            marking(
                "departementaal-vertrouwelijk",
                "Departementaal Vertrouwelijk",
                "Departementaal Vertrouwelijk (restricted)",
            ),
        ],
        default_marking: marking_id("internal"),
        limits: Limits {
            months_uninvolved: 24,
            reviews_in_a_row: 3,
            response_days: 42,
        },
        signatures: SignaturePolicy::Nobody,
    }
}

/// The first functions of a new register: a coordinator and a reviewer, to be completed by hand.
pub fn starter_people() -> People {
    People {
        format: Format,
        illustrative: false,
        people: BTreeMap::from([
            function(
                "coord-01",
                "Coördinator",
                "Coordinator",
                PersonRole::Coordinator,
            ),
            function(
                "reviewer-01",
                "Beoordelaar 1",
                "Reviewer 1",
                PersonRole::Reviewer,
            ),
        ]),
    }
}

fn function(id: &str, nl: &str, en: &str, role: PersonRole) -> (PersonId, Person) {
    // Only called with the two ids above, which have the form of a person's id (the tests below call it).
    let id = PersonId::new(id).expect("a well-formed id");
    let person = Person {
        title: Localized::pair(nl, en),
        roles: vec![role],
        ministry: "ministerie".to_owned(),
        unit: "eenheid".to_owned(),
        mailbox: None,
        expertise: Vec::new(),
        keys: Vec::new(),
        not_before: BTreeMap::new(),
    };
    (id, person)
}

fn marking(id: &str, nl: &str, en: &str) -> Marking {
    Marking {
        id: marking_id(id),
        title: Localized::pair(nl, en),
    }
}

fn marking_id(id: &str) -> MarkingId {
    // Only called with the ids above, which have the form of an id (the tests below call it).
    MarkingId::new(id).expect("a well-formed id")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_register_knows_its_default_marking() {
        let register = starter_register();
        assert_eq!(register.height(&register.default_marking), Some(1));
    }

    #[test]
    fn a_new_register_has_somebody_to_plan_and_somebody_to_review() {
        let people = starter_people();
        for role in [PersonRole::Coordinator, PersonRole::Reviewer] {
            assert!(people.people.values().any(|one| one.roles.contains(&role)));
        }
    }
}
