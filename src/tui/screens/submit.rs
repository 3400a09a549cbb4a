//! Submission: everything that is missing, each one key away; then one last question.

use super::pick::{Item, Pick};
use crate::domain::completeness::{Gap, Missing, Part};
use crate::domain::id::QuestionId;
use crate::i18n::Texts;
use crate::interview::form::FormKind;
use crate::interview::{Command, Interview};
use crate::session::sitting::Sitting;
use crate::tui::context::Context;
use crate::tui::effect::{Effect, Place};
use crate::tui::keymap::Scope;
use crate::tui::words;

/// What is missing, or that nothing is.
pub fn missing(cx: &Context) -> Pick {
    let texts = &cx.session.texts;
    Pick::live(texts.get("submit-title"), texts.get("submit-intro"), items)
}

fn items(cx: &Context) -> Vec<Item> {
    let Some(interview) = cx.interview() else {
        return Vec::new();
    };
    let texts = &cx.session.texts;
    let gaps = interview.gaps();
    let mut items: Vec<Item> = Vec::new();
    if gaps.is_empty() {
        items.push(Item {
            label: texts.get("submit-complete"),
            effects: vec![Effect::Replace(Place::ConfirmSubmit)],
            ..Item::default()
        });
    }
    items.extend(gap_items(&gaps, interview, texts));
    items.extend(hints(cx));
    items
}

/// Every part that lacks something, with what it lacks, and the way there.
pub(super) fn gap_items(gaps: &[Gap], interview: &Interview, texts: &Texts) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut last: Option<&Part> = None;
    for gap in gaps {
        let what = words::missing(&gap.missing, interview, texts);
        match (last == Some(&gap.part), items.last_mut()) {
            (true, Some(item)) => {
                item.detail.push_str(", ");
                item.detail.push_str(&what);
            }
            _ => items.push(Item {
                label: words::part(gap, interview, texts),
                detail: what,
                effects: towards(gap, interview.is_consolidated()),
                ..Item::default()
            }),
        }
        last = Some(&gap.part);
    }
    for item in &mut items {
        let what = std::mem::take(&mut item.detail);
        item.detail = texts.with("still-needed", &[("what", what.into())]);
    }
    items
}

/// The private hints, under a heading that says that they are.
fn hints(cx: &Context) -> Vec<Item> {
    let texts = &cx.session.texts;
    let hints = cx.sitting.as_ref().map(Sitting::hints).unwrap_or_default();
    let items = hints.iter().enumerate().map(|(place, hint)| Item {
        heading: match place {
            0 => texts.get("submit-hints"),
            _ => String::new(),
        },
        label: words::hint(hint, cx.interview(), texts),
        effects: hint.question().map(to_question).unwrap_or_default(),
        ..Item::default()
    });
    items.collect()
}

fn to_question(id: &QuestionId) -> Vec<Effect> {
    vec![
        Effect::CloseTo(Scope::Checklist),
        Effect::Take(Box::new(Command::GoTo(id.clone()))),
    ]
}

/// To the difference, or where there is none to the question among all.
fn to_settle(id: &QuestionId, missing: &Missing) -> Vec<Effect> {
    let mut effects = vec![
        Effect::CloseTo(Scope::Consolidation),
        Effect::Take(Box::new(Command::GoTo(id.clone()))),
    ];
    if *missing != Missing::Settlement {
        effects.push(Effect::Open(Place::Checklist));
    }
    effects
}

/// What brings one to the place where a gap is filled.
fn towards(gap: &Gap, consolidated: bool) -> Vec<Effect> {
    let form = |kind| vec![Effect::Open(Place::Form(kind))];
    match &gap.part {
        Part::Question(id) if consolidated => to_settle(id, &gap.missing),
        Part::Question(id) => to_question(id),
        Part::Lock => vec![Effect::Open(Place::Lock)],
        Part::Declaration => form(FormKind::Declaration),
        Part::Contribution | Part::Mission => form(FormKind::Judgement),
        Part::Recommendations => form(FormKind::Recommendation(None)),
        Part::Recommendation(id) => form(FormKind::Recommendation(Some(id.clone()))),
        Part::Escalation => form(FormKind::Escalation),
        Part::Closing => form(FormKind::Closing),
        Part::FollowUp(_) | Part::Gathered(_) => vec![Effect::CloseTo(Scope::Consolidation)],
        Part::Conflicts => vec![Effect::Open(Place::Conflicts)],
    }
}

/// The last question before submission.
pub fn confirm(cx: &Context) -> Pick {
    let texts = &cx.session.texts;
    let items = vec![
        Item {
            label: texts.get("submit-no"),
            effects: vec![Effect::Close],
            ..Item::default()
        },
        Item {
            label: texts.get("submit-yes"),
            detail: texts.get("submit-yes-detail"),
            effects: vec![Effect::Submit],
            ..Item::default()
        },
    ];
    let line = cx.interview().is_some_and(Interview::is_self_report);
    let consolidated = cx.interview().is_some_and(Interview::is_consolidated);
    let (title, intro) = if line {
        ("submit-self-report-title", "submit-self-report-intro")
    } else if consolidated {
        ("submit-consolidated-title", "submit-consolidated-intro")
    } else {
        ("submit-confirm-title", "submit-confirm-intro")
    };
    Pick::new(texts.get(title), texts.get(intro), items)
}
