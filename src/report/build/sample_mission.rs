//! An invented mission with its register and people, for the tests of the summaries.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use jiff::civil::date;

use crate::domain::assumption::Assumption;
use crate::domain::contribution::{
    Contribution, Framework, Mandate, Mission, MissionType, Responsible,
};
use crate::domain::format::Format;
use crate::domain::id::{AssumptionId, ContributionId, MarkingId, ObjectiveId, PersonId};
use crate::domain::localized::Localized;
use crate::domain::marking::Marking;
use crate::domain::objective::{Objective, ObjectiveAmendment, ObjectiveChange, Yardstick};
use crate::domain::people::{People, Person, PersonRole};
use crate::domain::period::PeriodKind;
use crate::domain::register::{Limits, Register, SignaturePolicy};

pub fn contribution_id() -> ContributionId {
    ContributionId::new("voorbeeld").unwrap()
}

pub fn contribution() -> Contribution {
    let objective = |id: &str, nl: &str, en: &str| Objective {
        id: ObjectiveId::new(id).unwrap(),
        text: Localized::pair(nl, en),
        recorded: date(2025, 1, 15),
        yardstick: Yardstick::NotRecorded,
        amendments: Vec::new(),
    };
    let mut changed = objective(
        "kustwacht",
        "De kustwacht patrouilleert zelfstandig.",
        "The coast guard patrols by itself.",
    );
    changed.amendments.push(ObjectiveAmendment {
        on: date(2026, 3, 1),
        change: ObjectiveChange::Postponed(date(2027, 12, 31)),
        because: Localized::pair("Te weinig schepen.", "Too few ships."),
    });
    Contribution {
        format: Format,
        illustrative: true,
        fictional: true,
        id: contribution_id(),
        title: Localized::pair("Missie Voorbeeld", "Mission Example"),
        mission: Mission {
            name: "Example Assistance Mission".to_owned(),
            framework: Framework::Eu,
            area: Localized::pair("Voorbeeldland", "Exampleland"),
            types: vec![MissionType::TrainingAdvice],
        },
        description: Localized::pair("Twaalf adviseurs.", "Twelve advisers."),
        mandate: Mandate {
            decision: Localized::pair("Besluit", "Decision"),
            from: Some(date(2025, 1, 1)),
            until: Some(date(2026, 12, 31)),
            next_letter: Some(date(2026, 11, 25)),
        },
        responsible: Responsible::default(),
        papers: BTreeMap::new(),
        grounds: Vec::new(),
        strategic_aims: Vec::new(),
        objectives: vec![
            objective(
                "opleiden",
                "Honderd instructeurs opgeleid.",
                "A hundred instructors trained.",
            ),
            changed,
        ],
        assumptions: vec![Assumption {
            id: AssumptionId::new("eigenaarschap").unwrap(),
            text: Localized::pair(
                "De partner betaalt het onderhoud.",
                "The partner pays for upkeep.",
            ),
            main: true,
            sign_of_failure: None,
        }],
    }
}

pub fn register() -> Register {
    let marking = |id: &str, nl: &str, en: &str| Marking {
        id: MarkingId::new(id).unwrap(),
        title: Localized::pair(nl, en),
    };
    Register {
        format: Format,
        illustrative: true,
        title: Localized::pair("Voorbeeldregister", "Example register"),
        country: Localized::pair("Nederland", "The Netherlands"),
        languages: vec!["nl".to_owned()],
        periods: PeriodKind::Half,
        markings: vec![
            marking("public", "Openbaar", "Public"),
            marking("internal", "Intern", "Internal"),
        ],
        default_marking: MarkingId::new("public").unwrap(),
        limits: Limits {
            months_uninvolved: 24,
            reviews_in_a_row: 3,
            response_days: 30,
        },
        signatures: SignaturePolicy::Nobody,
    }
}

pub fn people() -> People {
    let person = |nl: &str, en: &str| Person {
        title: Localized::pair(nl, en),
        roles: vec![PersonRole::Reviewer],
        ministry: "BZ".to_owned(),
        unit: "X".to_owned(),
        mailbox: None,
        expertise: Vec::new(),
        keys: Vec::new(),
        not_before: BTreeMap::new(),
    };
    let all = [
        ("bz-01", person("Strategisch adviseur", "Strategic adviser")),
        (
            "def-02",
            person("Beleidsmedewerker evaluatie", "Evaluation officer"),
        ),
        (
            "line-01",
            person("Missiecoördinator", "Mission coordinator"),
        ),
        ("coord-01", person("Coördinator", "Coordinator")),
    ];
    People {
        people: all
            .into_iter()
            .map(|(id, person)| (PersonId::new(id).unwrap(), person))
            .collect(),
        ..People::default()
    }
}
