//! Which recommendation of the consolidated review another is put together with.

use crate::domain::consolidation::Gathered;
use crate::domain::text::shorten;
use crate::interview::Command;
use crate::interview::form::FormKind;
use crate::tui::context::Context;
use crate::tui::effect::{Effect, Place};
use crate::tui::screens::pick::{Item, Pick};

/// The recommendations that were taken over; choosing one opens it, so that the text can be made to hold both.
pub fn merge(name: &str, cx: &Context) -> Pick {
    let texts = &cx.session.texts;
    let items = cx.interview().map(|interview| {
        let all = interview.review().recommendations.iter();
        all.map(|(id, one)| Item {
            label: id.to_string(),
            detail: shorten(&one.text, 120).into_owned(),
            effects: vec![
                Effect::Take(Box::new(Command::Gather(
                    name.to_owned(),
                    Gathered::As(id.clone()),
                ))),
                Effect::Replace(Place::Form(FormKind::Recommendation(Some(id.clone())))),
            ],
            ..Item::default()
        })
        .collect()
    });
    let items: Vec<Item> = items.unwrap_or_default();
    let intro = if items.is_empty() {
        "consolidation-merge-none"
    } else {
        "consolidation-merge-intro"
    };
    Pick::new(texts.get("consolidation-merge"), texts.get(intro), items)
}
