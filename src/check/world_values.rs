//! The small files of which the sound register of the tests is made.

use super::world::{SHARPEN, id};
use super::world_reviews::{at, reference, source};
use crate::domain::assumption::Assumption;
use crate::domain::checklist::{Checklist, Minutes, Section};
use crate::domain::contribution::{
    Contribution, Framework, Mandate, Mission, MissionType, Responsible,
};
use crate::domain::decision::{Decided, Decision};
use crate::domain::declaration::{DeclarationEffect, DeclarationForm, DeclarationQuestion, Moment};
use crate::domain::forecast::{ForecastEvent, Subject};
use crate::domain::format::Format;
use crate::domain::judgement_rule::{EscalationRule, JudgementRule};
use crate::domain::localized::Localized;
use crate::domain::marking::Marking;
use crate::domain::objective::{Objective, Yardstick};
use crate::domain::outcome::{Outcome, OutcomeResult, Outcomes};
use crate::domain::people::{People, Person, PersonRole};
use crate::domain::period::PeriodKind;
use crate::domain::question::{About, Applies, CommentRule, EvidenceRule, Question, QuestionKind};
use crate::domain::recommendation::{RecommendationKind, Requirement};
use crate::domain::register::{Limits, Register, SignaturePolicy};
use crate::domain::response::{Reply, ReplyVerdict, Response};
use crate::domain::round::{Assigned, Assignment, AssignmentStatus, Round};
use crate::domain::scale::{LevelName, Scale};
use jiff::civil::date;
use std::collections::BTreeMap;

fn text(text: &str) -> Localized {
    Localized::pair(text, text)
}

pub(super) fn register() -> Register {
    let marking = |name: &str| Marking {
        id: id(name),
        title: text(name),
    };
    Register {
        format: Format,
        illustrative: false,
        title: text("Test"),
        country: text("Nederland"),
        languages: vec!["nl".to_owned(), "en".to_owned()],
        periods: PeriodKind::Half,
        markings: vec![marking("internal"), marking("dep-v")],
        default_marking: id("internal"),
        limits: Limits {
            months_uninvolved: 36,
            reviews_in_a_row: 2,
            response_days: 30,
        },
        signatures: SignaturePolicy::Nobody,
    }
}

pub(super) fn people() -> People {
    let person = |role| Person {
        title: text("Functie"),
        roles: vec![role],
        ministry: "BZ".to_owned(),
        unit: "DVB".to_owned(),
        mailbox: None,
        expertise: Vec::new(),
        keys: Vec::new(),
        not_before: BTreeMap::new(),
    };
    let mut first = person(PersonRole::Reviewer);
    first.not_before = [(id("althea"), id("2025-H1"))].into();
    People {
        people: [
            (id("bz-01"), first),
            (id("def-02"), person(PersonRole::Reviewer)),
            (id("coord"), person(PersonRole::Coordinator)),
            (id("line-01"), person(PersonRole::Line)),
            (id("dg"), person(PersonRole::Senior)),
        ]
        .into(),
        ..People::default()
    }
}

fn question(name: &str, kind: QuestionKind) -> Question {
    let comment = match kind {
        QuestionKind::Ordinal => CommentRule::Either,
        QuestionKind::FreeText => CommentRule::Strengths,
        _ => CommentRule::Optional,
    };
    let anchors = match name {
        "A1" => vec![text("slecht"), text("matig"), text("goed"), text("best")],
        _ => Vec::new(),
    };
    Question {
        id: id(name),
        lesson: id("1a"),
        kind,
        about: About::Contribution,
        applies: match name {
            "A2" => Applies::Only(vec![MissionType::Combat]),
            _ => Applies::All,
        },
        evidence: match kind {
            QuestionKind::Ordinal => EvidenceRule::Required,
            _ => EvidenceRule::Optional,
        },
        comment,
        text: text("Hoe gaat het?"),
        guidance: text("Kijk goed."),
        anchors,
    }
}

pub(super) fn checklist() -> Checklist {
    let named = |name: &str| LevelName {
        label: text(name),
        anchor: text(name),
    };
    let section = |name: &str, questions| Section {
        id: id(name),
        title: text(name),
        questions,
    };
    Checklist {
        format: Format,
        id: id("m"),
        version: 1,
        title: text("Lijst"),
        source: text("Brief"),
        minutes: Minutes {
            ordinal: 4,
            other: 3,
            judgement: 15,
        },
        lessons: [(id("1a"), text("Wees realistisch"))].into(),
        scale: Scale {
            levels: ["onvoldoende", "matig", "toereikend", "goed"]
                .map(named)
                .into(),
            line: at(3),
        },
        sections: vec![
            section(
                "A",
                vec![
                    question("A1", QuestionKind::Ordinal),
                    question("A2", QuestionKind::Ordinal),
                ],
            ),
            section(
                "B",
                vec![
                    question("B1", QuestionKind::YesNo),
                    question("B2", QuestionKind::Assumptions),
                    question("B3", QuestionKind::Forecast),
                    question("B4", QuestionKind::FreeText),
                ],
            ),
        ],
        judgement: Some(JudgementRule {
            progress: id("A1"),
            cap_questions: vec![id("A1")],
            cap_at: at(1),
            capped_to: at(2),
            failed_assumption_capped_to: at(2),
            cannot_assess_limit: (1, 3),
            beside_mission: vec![id("B1")],
        }),
        escalation: Some(EscalationRule {
            senior_questions: vec![id("A1")],
            senior_at: at(1),
            senior_on_yes: vec![id("B1")],
            senior_on_drop: true,
            political_at: at(1),
            political_after_failed_periods: 2,
            political_on_unanswered: true,
        }),
        recommendations: vec![RecommendationKind {
            code: id("adjust"),
            title: text("Bijstellen"),
            requires: vec![Requirement::Action],
        }],
        declaration: DeclarationForm {
            version: 1,
            questions: vec![DeclarationQuestion {
                id: id("T1"),
                when: Moment::Before,
                effect: DeclarationEffect::Stop,
                text: text("Bent u betrokken?"),
            }],
        },
    }
}

pub(super) fn contribution() -> Contribution {
    Contribution {
        format: Format,
        illustrative: false,
        fictional: true,
        id: id("althea"),
        title: text("Bijdrage"),
        mission: Mission {
            name: "Althea".to_owned(),
            framework: Framework::Eu,
            area: text("Balkan"),
            types: vec![MissionType::Stabilisation],
        },
        description: text("Twintig man"),
        mandate: Mandate {
            decision: text("Besluit"),
            from: None,
            until: None,
            next_letter: None,
        },
        responsible: Responsible {
            people: vec![id("line-01")],
            ..Responsible::default()
        },
        papers: [(id("letter"), source())].into(),
        grounds: Vec::new(),
        strategic_aims: Vec::new(),
        objectives: vec![Objective {
            id: id("train"),
            text: text("Opleiden"),
            recorded: date(2026, 1, 1),
            yardstick: Yardstick::NotRecorded,
            amendments: Vec::new(),
        }],
        assumptions: vec![Assumption {
            id: id("support"),
            text: text("Draagvlak"),
            main: true,
            sign_of_failure: None,
        }],
    }
}

/// The first half-year's round, or the second's.
pub(super) fn round(period: &str) -> Round {
    let first = period == "2026-H1";
    let event = ForecastEvent {
        contribution: Some(id("althea")),
        question: id("B3"),
        text: text("Het mandaat wordt verlengd"),
        criterion: text("Besluit"),
        due: date(2026, 12, 1),
        resolver: id("coord"),
        subject: Subject::Objective(id("train")),
    };
    let assigned = Assigned {
        status: AssignmentStatus::Assigned,
        due: None,
    };
    let assignment = Assignment {
        checklist: reference(),
        due: None,
        self_report_by: first.then(|| id("line-01")),
        reviewers: [(id("bz-01"), assigned)].into(),
    };
    Round {
        format: Format,
        illustrative: false,
        period: id(period),
        coordinator: id("coord"),
        due: match first {
            true => date(2026, 5, 31),
            false => date(2026, 11, 30),
        },
        contributions: [(id("althea"), assignment)].into(),
        events: [(id(if first { "mandate" } else { "handback" }), event)].into(),
        waivers: Vec::new(),
        dismissed: Vec::new(),
    }
}

pub(super) fn outcomes() -> Outcomes {
    let outcome = Outcome {
        result: OutcomeResult::Happened,
        on: date(2026, 11, 3),
        by: id("coord"),
        evidence: "Besluit".to_owned(),
    };
    Outcomes {
        outcomes: [("2026-H1/althea/mandate".to_owned(), outcome)].into(),
        ..Outcomes::default()
    }
}

pub(super) fn response() -> Response {
    let reply = Reply {
        verdict: ReplyVerdict::Accepted,
        because: String::new(),
        actions: BTreeMap::new(),
        marking: None,
    };
    Response {
        format: Format,
        illustrative: false,
        contribution: id("althea"),
        period: id("2026-H1"),
        person: id("line-01"),
        on: Some(date(2026, 6, 20)),
        factual_check: None,
        replies: [(SHARPEN.to_owned(), reply)].into(),
    }
}

pub(super) fn decision() -> Decision {
    Decision {
        format: Format,
        illustrative: false,
        contribution: id("althea"),
        period: id("2026-H1"),
        person: id("dg"),
        on: date(2026, 7, 1),
        decided: vec![Decided {
            text: "Doen".to_owned(),
            recommendation: Some(SHARPEN.to_owned()),
            owner: String::new(),
            due: None,
        }],
        discussion: String::new(),
        marking: None,
    }
}
