//! What was asked earlier and is still open, with where it stands, on the question that follows it up.

use ratatui::text::Span;

use super::Hit;
use crate::domain::question::{Question, QuestionKind};
use crate::interview::Interview;
use crate::tui::action::Action;
use crate::tui::context::Context;
use crate::tui::widgets::rows::Rows;
use crate::tui::words;

/// The list, each item a click away from its form; nothing on other questions.
pub(super) fn rows(rows: &mut Rows<Hit>, interview: &Interview, question: &Question, cx: &Context) {
    if question.kind != QuestionKind::FollowUp || interview.is_self_report() {
        return;
    }
    let texts = &cx.session.texts;
    if !interview.is_locked() {
        let hit = Some(Hit::Action(Action::Lock));
        rows.text(&texts.get("follow-up-after-lock"), cx.theme.muted, hit);
        return;
    }
    let hit = Some(Hit::Action(Action::Level(1)));
    let key = |rows: &mut Rows<Hit>, word: String| {
        let prefix = vec![Span::raw(" "), Span::styled("1 ", cx.theme.key)];
        rows.hanging(prefix, 3, &word, cx.theme.text, hit.clone());
    };
    let items = interview.open_items(&question.id);
    if items.is_empty() {
        rows.text(&texts.get("follow-up-nothing"), cx.theme.text, None);
        let reason = texts.get(&format!(
            "not-applicable-{}",
            interview.nothing_open().key()
        ));
        let word = format!("{}: {reason}", texts.get("score-not-applicable"));
        key(rows, word);
        return;
    }
    let count = [("count", items.len().into())];
    key(rows, texts.with("follow-up-fill-in", &count));
    for item in items {
        let stands = interview.review().follow_up.get(&item.key);
        let (mark, style) = match stands {
            Some(_) => ("✓", cx.theme.good),
            None => ("·", cx.theme.text),
        };
        let status = stands.map_or_else(
            || texts.get("score-not-yet"),
            |one| texts.get(&format!("follow-up-{}", one.status.key())),
        );
        let text = format!("{} — {status}", words::open_item(item, interview, texts));
        let prefix = vec![Span::styled(format!("   {mark} "), style)];
        rows.hanging(prefix, 5, &text, cx.theme.text, hit.clone());
    }
}
