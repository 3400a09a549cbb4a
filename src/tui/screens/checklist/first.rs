//! The locked first score beside the final one, and why they differ.

use ratatui::text::Span;

use super::Hit;
use crate::domain::answer::{Answer, ChangeCode, Score};
use crate::domain::question::{Question, QuestionKind};
use crate::interview::Interview;
use crate::tui::action::Action;
use crate::tui::context::Context;
use crate::tui::widgets::rows::Rows;
use crate::tui::words;

/// The first score, the final one where it differs, and the reason; nothing before the lock.
pub(super) fn rows(
    rows: &mut Rows<Hit>,
    interview: &Interview,
    question: &Question,
    label: usize,
    cx: &Context,
) {
    if !interview.is_locked() || question.kind == QuestionKind::FollowUp {
        return;
    }
    let texts = &cx.session.texts;
    let words = |score: &Score| words::score(score, interview, texts);
    let first = interview.first_score(&question.id);
    let mut line = first.map_or_else(|| texts.get("score-not-yet"), words);
    let changed = interview.is_changed(&question.id);
    let answer = interview.answer(&question.id);
    if changed {
        let last = answer.map_or_else(|| texts.get("score-not-yet"), |one| words(&one.score));
        line = texts.with(
            "first-and-final",
            &[("first", line.into()), ("final", last.into())],
        );
    }
    let prefix = |key: &str, word: &str| {
        vec![
            Span::raw(" "),
            Span::styled(format!("{key} "), cx.theme.key),
            Span::styled(texts.get(word), cx.theme.muted),
        ]
    };
    rows.hanging(
        prefix(" ", "first-score"),
        label,
        &line,
        cx.theme.muted,
        None,
    );
    if changed {
        changed_because(rows, answer, label, &prefix, cx);
    }
    if interview.gap(&question.id).is_some() {
        gap_because(rows, answer, label, &prefix, cx);
    }
}

/// Why the final score differs from the first.
fn changed_because(
    rows: &mut Rows<Hit>,
    answer: Option<&Answer>,
    label: usize,
    prefix: &dyn Fn(&str, &str) -> Vec<Span<'static>>,
    cx: &Context,
) {
    let texts = &cx.session.texts;
    let reason = answer.and_then(|answer| answer.changed_because.as_ref());
    let (text, style) = match reason {
        None => ("—".to_owned(), cx.theme.warning),
        Some(reason) => {
            let code = texts.get(&format!("change-{}", reason.code.key()));
            let text = match (reason.code, reason.text.as_str()) {
                (_, "") => code,
                (ChangeCode::Other, text) => text.to_owned(),
                (_, text) => format!("{code}: {text}"),
            };
            (text, cx.theme.text)
        }
    };
    let hit = Some(Hit::Action(Action::Because));
    rows.hanging(prefix("r", "because"), label, &text, style, hit);
}

/// Why the level differs from the line's: asked, never demanded.
fn gap_because(
    rows: &mut Rows<Hit>,
    answer: Option<&Answer>,
    label: usize,
    prefix: &dyn Fn(&str, &str) -> Vec<Span<'static>>,
    cx: &Context,
) {
    let texts = &cx.session.texts;
    let reason = answer.and_then(|answer| answer.gap_because.as_ref());
    let (text, style) = match reason {
        None => (texts.get("why-gap-open"), cx.theme.muted),
        Some(reason) => (words::gap_reason(reason, texts), cx.theme.text),
    };
    let hit = Some(Hit::Action(Action::WhyGap));
    rows.hanging(prefix("y", "why-gap"), label, &text, style, hit);
}
