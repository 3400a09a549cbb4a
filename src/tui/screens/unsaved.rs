//! What could not be saved, before one leaves it: stay, or leave all the same.

use super::pick::{Item, Pick};
use crate::session::sitting::Saving;
use crate::tui::context::Context;
use crate::tui::effect::Effect;

/// Says what is not in the file and where it is, and asks; `leave` leaves the screen below, or peil.
pub fn ask(leave: Effect, cx: &Context) -> Pick {
    let texts = &cx.session.texts;
    let lost = matches!(
        cx.sitting.as_ref().map(|one| &one.saving),
        Some(Saving::Lost(_))
    );
    let intro = if lost {
        "unsaved-lost"
    } else {
        "unsaved-journalled"
    };
    let item = |key: &str, effects: Vec<Effect>| Item {
        label: texts.get(key),
        effects,
        ..Item::default()
    };
    let items = vec![
        item("unsaved-stay", vec![Effect::Close]),
        item("unsaved-leave", vec![Effect::Close, leave]),
    ];
    Pick::new(texts.get("unsaved-title"), texts.get(intro), items)
}
