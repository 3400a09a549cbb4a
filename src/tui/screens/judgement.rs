//! The last steps of a review: judgement, recommendations, escalation, closing declaration, submission.

use super::pick::{Item, Pick};
use crate::domain::completeness::{Gap, Part};
use crate::domain::text::shorten;
use crate::interview::form::FormKind;
use crate::interview::{Command, Interview};
use crate::tui::context::Context;
use crate::tui::effect::{Effect, Place};
use crate::tui::words;

/// The steps, each with how it stands.
pub fn steps(cx: &Context) -> Pick {
    let texts = &cx.session.texts;
    Pick::live(
        texts.get("judgement-title"),
        texts.get("judgement-intro"),
        items,
    )
}

fn items(cx: &Context) -> Vec<Item> {
    let Some(interview) = cx.interview() else {
        return Vec::new();
    };
    let texts = &cx.session.texts;
    let gaps = interview.gaps();
    let form = |kind| vec![Effect::Open(Place::Form(kind))];
    let mut judgement = step(
        "step-judgement",
        &gaps,
        |part| matches!(part, Part::Contribution | Part::Mission),
        form(FormKind::Judgement),
        cx,
    );
    if interview.exceeds_criteria() {
        judgement.detail.push(' ');
        judgement.detail.push_str(&texts.get("step-exceeds"));
    }
    let mut items = vec![judgement];
    for (id, recommendation) in &interview.review().recommendations {
        let kinds = &interview.checklist().recommendations;
        let kind = kinds.iter().find(|one| one.code == recommendation.code);
        let title = kind.map_or_else(
            || recommendation.code.as_str().into(),
            |one| texts.own(&one.title),
        );
        let lacking = lacking(&gaps, interview, cx, |part| {
            *part == Part::Recommendation(id.clone())
        });
        items.push(Item {
            label: texts.with(
                "step-recommendation",
                &[
                    ("kind", title.into_owned().into()),
                    (
                        "text",
                        shorten(&recommendation.text, 40).into_owned().into(),
                    ),
                ],
            ),
            detail: lacking,
            effects: form(FormKind::Recommendation(Some(id.clone()))),
            remove: vec![Effect::Take(Box::new(Command::Unrecommend(id.clone())))],
            ..Item::default()
        });
    }
    items.push(step(
        "step-new-recommendation",
        &gaps,
        |part| *part == Part::Recommendations,
        form(FormKind::Recommendation(None)),
        cx,
    ));
    items.push(step(
        "step-escalation",
        &gaps,
        |part| *part == Part::Escalation,
        form(FormKind::Escalation),
        cx,
    ));
    if !interview.is_consolidated() {
        items.push(step(
            "step-closing",
            &gaps,
            |part| *part == Part::Closing,
            form(FormKind::Closing),
            cx,
        ));
    }
    if interview.owes_lock() {
        items.push(step(
            "step-lock",
            &gaps,
            |part| *part == Part::Lock,
            vec![Effect::Open(Place::Lock)],
            cx,
        ));
    }
    items.push(Item {
        label: texts.get("step-submit"),
        detail: texts.with("step-submit-missing", &[("count", gaps.len().into())]),
        effects: vec![Effect::Replace(Place::Submit)],
        ..Item::default()
    });
    items
}

fn step(
    key: &str,
    gaps: &[Gap],
    concerns: impl Fn(&Part) -> bool,
    effects: Vec<Effect>,
    cx: &Context,
) -> Item {
    let detail = cx
        .interview()
        .map(|interview| lacking(gaps, interview, cx, &concerns))
        .unwrap_or_default();
    Item {
        label: cx.session.texts.get(key),
        detail,
        effects,
        ..Item::default()
    }
}

fn lacking(
    gaps: &[Gap],
    interview: &Interview,
    cx: &Context,
    concerns: impl Fn(&Part) -> bool,
) -> String {
    let texts = &cx.session.texts;
    let what: Vec<String> = gaps
        .iter()
        .filter(|gap| concerns(&gap.part))
        .map(|gap| words::missing(&gap.missing, interview, texts))
        .collect();
    if what.is_empty() {
        texts.get("step-done")
    } else {
        texts.with("still-needed", &[("what", what.join(", ").into())])
    }
}
