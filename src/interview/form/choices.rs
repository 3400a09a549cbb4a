//! Choices that several forms offer, and how they are read back.

use super::FormContext;
use super::field::Field;
use super::label::Label;
use crate::domain::answer::{Confidence, LowConfidence};
use crate::domain::id::MarkingId;

/// The option of *yes* in a choice of [`yes_no`].
pub(super) const YES: usize = 0;
/// The option of *no* in a choice of [`yes_no`].
pub(super) const NO: usize = 1;

/// Yes or no.
pub(super) fn yes_no(name: impl Into<String>, answer: Option<bool>) -> Field {
    let options = vec![Label::key("score-yes"), Label::key("score-no")];
    Field::choice(name, options, answer.map(|yes| if yes { YES } else { NO }))
}

/// Which markings can be chosen: none of its own first, then the register's, then one that stands in the
/// review and is not the register's (so that opening a form never changes it).
fn markings(stored: Option<&MarkingId>, cx: &FormContext<'_>) -> Vec<Option<MarkingId>> {
    let own = cx.register.markings.iter().map(|marking| &marking.id);
    let mut all: Vec<Option<MarkingId>> = std::iter::once(None)
        .chain(own.cloned().map(Some))
        .collect();
    if stored.is_some() && !all.contains(&stored.cloned()) {
        all.push(stored.cloned());
    }
    all
}

/// A choice of marking.
pub(super) fn marking(
    name: impl Into<String>,
    stored: Option<&MarkingId>,
    cx: &FormContext<'_>,
) -> Field {
    let title = |id: &MarkingId| {
        let known = cx.register.markings.iter().find(|one| one.id == *id);
        known.map_or_else(
            || Label::Plain(id.to_string()),
            |one| Label::Own(one.title.clone()),
        )
    };
    let all = markings(stored, cx);
    let chosen = all.iter().position(|one| one.as_ref() == stored);
    let options = all
        .iter()
        .map(|one| match one {
            None => Label::pair(
                Label::key("marking-as-register"),
                title(&cx.register.default_marking),
            ),
            Some(id) => title(id),
        })
        .collect();
    Field::choice(name, options, chosen).called(Label::key("field-marking"))
}

/// The marking that was chosen.
pub(super) fn chosen_marking(
    chosen: Option<usize>,
    stored: Option<&MarkingId>,
    cx: &FormContext<'_>,
) -> Option<MarkingId> {
    markings(stored, cx).get(chosen?)?.clone()
}

/// Every way to say how sure one is.
fn confidences() -> impl Iterator<Item = Confidence> {
    let low = LowConfidence::ALL.map(Confidence::Low);
    [Confidence::High, Confidence::Medium]
        .into_iter()
        .chain(low)
}

/// A choice of how sure one is; low with its reason.
pub(super) fn confidence(name: impl Into<String>, stored: Confidence) -> Field {
    let options = confidences()
        .map(|one| {
            let word = Label::Key(format!("confidence-{}", one.key()));
            match one {
                Confidence::Low(why) => {
                    Label::pair(word, Label::Key(format!("low-confidence-{}", why.key())))
                }
                _ => word,
            }
        })
        .collect();
    Field::choice(name, options, confidences().position(|one| one == stored))
}

/// How sure was chosen.
pub(super) fn chosen_confidence(chosen: Option<usize>) -> Confidence {
    chosen
        .and_then(|chosen| confidences().nth(chosen))
        .unwrap_or_default()
}
