//! Strategies for the other stored types: fewer fields vary, but every kind of text does.
#![allow(clippy::unwrap_used)]

use peil::content::{DEFAULT_CHECKLIST, starter_people, starter_register};
use peil::domain::assumption::Assumption;
use peil::domain::checklist::Checklist;
use peil::domain::contribution::{
    Contribution, Framework, Mandate, Mission, MissionType, Responsible,
};
use peil::domain::decision::{Decided, Decision};
use peil::domain::format::Format;
use peil::domain::objective::{Objective, ObjectiveAmendment, ObjectiveChange, Yardstick};
use peil::domain::outcome::{Outcome, OutcomeResult, Outcomes};
use peil::domain::people::{People, Person, PersonRole, PublicKey};
use peil::domain::register::Register;
use peil::domain::response::{
    Action, ActionStatus, Correction, FactualCheck, Reply, ReplyVerdict, Response, StatusChange,
};
use peil::domain::round::{
    Assigned, Assignment, AssignmentStatus, Dismissal, Round, Waiver, WaiverCode,
};
use proptest::collection::{btree_map, vec};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use crate::values::{checklist_ref, day, event, id, localized, period, source, text};

pub fn register() -> impl Strategy<Value = Register> {
    (localized(), localized(), vec(text(), 0..3), id()).prop_map(
        |(title, country, languages, default_marking)| Register {
            title,
            country,
            languages,
            default_marking,
            ..starter_register()
        },
    )
}

pub fn people() -> impl Strategy<Value = People> {
    let key =
        (text(), day(), of(day())).prop_map(|(key, from, until)| PublicKey { key, from, until });
    let person = (
        localized(),
        text(),
        of(text()),
        vec(text(), 0..3),
        vec(key, 0..2),
        btree_map(id(), period(), 0..2),
    )
        .prop_map(
            |(title, unit, mailbox, expertise, keys, not_before)| Person {
                title,
                roles: vec![PersonRole::Reviewer, PersonRole::Line],
                ministry: unit.clone(),
                unit,
                mailbox,
                expertise,
                keys,
                not_before,
            },
        );
    btree_map(id(), person, 0..3).prop_map(|people| People {
        people,
        ..starter_people()
    })
}

/// The default checklist with other words.
pub fn checklist() -> impl Strategy<Value = Checklist> {
    let checklist: Checklist = peil::store::codec::from_text(DEFAULT_CHECKLIST).unwrap();
    vec(localized(), 5).prop_map(move |texts| {
        let mut checklist = checklist.clone();
        checklist.title = texts[0].clone();
        checklist.source = texts[1].clone();
        let question = &mut checklist.sections[0].questions[0];
        question.text = texts[2].clone();
        question.guidance = texts[3].clone();
        question.anchors = vec![texts[4].clone(); 4];
        checklist
    })
}

fn objective() -> impl Strategy<Value = Objective> {
    let yardstick = prop_oneof![
        Just(Yardstick::NotRecorded),
        (localized(), of(day())).prop_map(|(how, by)| Yardstick::Judged { how, by }),
        (localized(), localized(), localized(), day()).prop_map(
            |(indicator, baseline, target, by)| Yardstick::Measured {
                indicator,
                baseline,
                target,
                by
            }
        ),
    ];
    let change = prop_oneof![
        Just(ObjectiveChange::Dropped),
        day().prop_map(ObjectiveChange::Postponed),
        localized().prop_map(ObjectiveChange::Reworded),
    ];
    let amendment =
        (day(), change, localized()).prop_map(|(on, change, because)| ObjectiveAmendment {
            on,
            change,
            because,
        });
    (id(), localized(), day(), yardstick, vec(amendment, 0..2)).prop_map(
        |(id, text, recorded, yardstick, amendments)| Objective {
            id,
            text,
            recorded,
            yardstick,
            amendments,
        },
    )
}

pub fn contribution() -> impl Strategy<Value = Contribution> {
    let assumption = (id(), localized(), any::<bool>(), of(localized())).prop_map(
        |(id, text, main, sign_of_failure)| Assumption {
            id,
            text,
            main,
            sign_of_failure,
        },
    );
    (
        id(),
        text(),
        localized(),
        of(day()),
        vec(text(), 0..2),
        vec(id(), 0..2),
        btree_map(id(), source(), 0..2),
        vec(localized(), 0..3),
        vec(objective(), 0..2),
        vec(assumption, 0..2),
        any::<bool>(),
    )
        .prop_map(
            |(
                id,
                name,
                words,
                from,
                units,
                people,
                papers,
                grounds,
                objectives,
                assumptions,
                yes,
            )| {
                Contribution {
                    format: Format,
                    illustrative: yes,
                    fictional: yes,
                    id,
                    title: words.clone(),
                    mission: Mission {
                        name,
                        framework: Framework::Eu,
                        area: words.clone(),
                        types: vec![MissionType::Maritime, MissionType::Observation],
                    },
                    description: words.clone(),
                    mandate: Mandate {
                        decision: words.clone(),
                        from,
                        until: None,
                        next_letter: from,
                    },
                    responsible: Responsible {
                        units,
                        functions: vec![words],
                        people,
                    },
                    papers,
                    strategic_aims: grounds.clone(),
                    grounds,
                    objectives,
                    assumptions,
                }
            },
        )
}

pub fn round() -> impl Strategy<Value = Round> {
    let status = select(vec![
        AssignmentStatus::Assigned,
        AssignmentStatus::Returned,
        AssignmentStatus::Withdrawn,
    ]);
    let assigned = (status, of(day())).prop_map(|(status, due)| Assigned { status, due });
    let assignment = (
        checklist_ref(),
        of(day()),
        of(id()),
        btree_map(id(), assigned, 0..3),
    )
        .prop_map(|(checklist, due, self_report_by, reviewers)| Assignment {
            checklist,
            due,
            self_report_by,
            reviewers,
        });
    let waiver = (id(), id(), id(), day()).prop_map(|(contribution, person, by, on)| Waiver {
        contribution,
        person,
        by,
        on,
        code: WaiverCode::Authority,
    });
    let dismissal = (id(), text(), of(id()), of(id()), id(), day(), text()).prop_map(
        |(rule, path, contribution, person, by, on, because)| Dismissal {
            rule,
            path,
            contribution,
            person,
            by,
            on,
            because,
        },
    );
    (
        period(),
        id(),
        day(),
        btree_map(id(), assignment, 0..3),
        btree_map(id(), event(), 0..2),
        vec(waiver, 0..2),
        vec(dismissal, 0..2),
    )
        .prop_map(
            |(period, coordinator, due, contributions, events, waivers, dismissed)| Round {
                format: Format,
                illustrative: false,
                period,
                coordinator,
                due,
                contributions,
                events,
                waivers,
                dismissed,
            },
        )
}

pub fn response() -> impl Strategy<Value = Response> {
    let status = select(vec![ActionStatus::UnderWay, ActionStatus::Dropped]);
    let change = (day(), status, text()).prop_map(|(on, status, comment)| StatusChange {
        on,
        status,
        comment,
    });
    let action =
        (text(), text(), day(), vec(change, 0..2)).prop_map(|(text, owner, due, history)| Action {
            text,
            owner,
            due,
            history,
        });
    let verdict = select(vec![ReplyVerdict::Accepted, ReplyVerdict::Rejected]);
    let reply = (verdict, text(), btree_map(id(), action, 0..2), of(id())).prop_map(
        |(verdict, because, actions, marking)| Reply {
            verdict,
            because,
            actions,
            marking,
        },
    );
    let correction = (text(), text(), of(id())).prop_map(|(about, text, marking)| Correction {
        about,
        text,
        marking,
    });
    let check = (day(), day(), vec(correction, 0..2)).prop_map(|(asked_on, until, corrections)| {
        FactualCheck {
            asked_on,
            until,
            corrections,
        }
    });
    (
        id(),
        period(),
        id(),
        of(day()),
        of(check),
        btree_map(text(), reply, 0..2),
    )
        .prop_map(
            |(contribution, period, person, on, factual_check, replies)| Response {
                format: Format,
                illustrative: true,
                contribution,
                period,
                person,
                on,
                factual_check,
                replies,
            },
        )
}

pub fn decision() -> impl Strategy<Value = Decision> {
    let decided =
        (text(), of(text()), text(), of(day())).prop_map(|(text, recommendation, owner, due)| {
            Decided {
                text,
                recommendation,
                owner,
                due,
            }
        });
    (
        id(),
        period(),
        id(),
        day(),
        vec(decided, 0..3),
        text(),
        of(id()),
    )
        .prop_map(
            |(contribution, period, person, on, decided, discussion, marking)| Decision {
                format: Format,
                illustrative: false,
                contribution,
                period,
                person,
                on,
                decided,
                discussion,
                marking,
            },
        )
}

pub fn outcomes() -> impl Strategy<Value = Outcomes> {
    let outcome = (day(), id(), text()).prop_map(|(on, by, evidence)| Outcome {
        result: OutcomeResult::Void,
        on,
        by,
        evidence,
    });
    btree_map(text(), outcome, 0..3).prop_map(|outcomes| Outcomes {
        outcomes,
        ..Outcomes::default()
    })
}
