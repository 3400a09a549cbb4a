//! What became of the contribution's objectives, in words.

use super::page::{Group, Row, Shown};
use super::rows::{field, moved, text};
use super::speech::Speech;
use crate::compare::goals::Goal;
use crate::compare::{GoalChange, TextChange, Tree};
use crate::report::document::{Span, Spans, plain};

/// The objectives that were changed; nothing where none was.
pub(super) fn group(changes: &[GoalChange], speech: &Speech<'_>) -> Option<Group> {
    if changes.is_empty() {
        return None;
    }
    Some(Group {
        level: 1,
        heading: speech.t("diff-goals").into(),
        remark: speech.t("diff-goals-changed").into(),
        whole: false,
        rows: changes
            .iter()
            .flat_map(|change| rows(change, speech))
            .collect(),
    })
}

fn rows(change: &GoalChange, speech: &Speech<'_>) -> Vec<Row> {
    let label = change.objective.to_string();
    let own = |goal: &Goal| speech.texts.own(&goal.text).into_owned();
    let only = |goal: &Goal, shown: fn(Spans) -> Shown| Row {
        label: label.as_str().into(),
        shown: shown(plain(own(goal))),
    };
    let (before, after) = match (&change.before, &change.after) {
        (Some(before), Some(after)) => (before, after),
        (None, Some(after)) => return vec![only(after, Shown::Gained)],
        (Some(before), None) => return vec![only(before, Shown::Lost)],
        (None, None) => return Vec::new(),
    };
    let mut rows = Vec::new();
    if let Some(change) = TextChange::between(&own(before), &own(after)) {
        rows.push(text(label.as_str(), &change, speech));
    } else {
        rows.push(Row {
            label: label.as_str().into(),
            shown: Shown::Said(plain(own(after))),
        });
    }
    if before.due != after.due {
        let day = |goal: &Goal| match goal.due {
            Some(day) => Span::strong(speech.texts.date(day)),
            None => Span::muted(speech.t("diff-nothing-there")),
        };
        rows.push(moved(speech.name("due"), day(before), day(after)));
    }
    if before.dropped != after.dropped {
        let key = if after.dropped {
            "diff-goal-dropped"
        } else {
            "diff-goal-taken-up"
        };
        rows.push(Row {
            label: speech.name("status").into(),
            shown: Shown::Said(vec![Span::strong(speech.t(key))]),
        });
    }
    let (one, other) = (Tree::of(&before.yardstick), Tree::of(&after.yardstick));
    if one != other {
        let label = speech.name("yardstick");
        rows.extend(field(&label, Some(&one), Some(&other), (speech, speech)));
    }
    if let Some(because) = after
        .because
        .as_ref()
        .filter(|_| before.because != after.because)
    {
        rows.push(Row {
            label: speech.t("diff-goal-reason").into(),
            shown: Shown::Said(plain(speech.texts.own(because))),
        });
    }
    rows
}
