//! The outline: every section and question with its mark and its answer.

use ratatui::text::Span;
use unicode_width::UnicodeWidthStr as _;

use super::Hit;
use super::marks::{Mark, short, short_score};
use crate::domain::text::{sanitise_line, shorten};
use crate::interview::Interview;
use crate::tui::context::Context;
use crate::tui::widgets::rows::Rows;

/// Columns for the outline on a screen of this width: narrow at 80, with the questions' texts where there is room.
pub(in crate::tui::screens) fn width(screen: u16) -> u16 {
    match screen {
        0..100 => 17,
        100..140 => 34,
        _ => 56,
    }
}

/// The outline's lines, and which of them is the question at hand.
pub(super) fn rows(interview: &Interview, width: u16, cx: &Context) -> (Rows<Hit>, usize) {
    let texts = &cx.session.texts;
    let (yes, no) = (texts.get("score-yes"), texts.get("score-no"));
    let mut rows = Rows::new(width);
    let mut selected = 0;
    if interview.is_self_report() {
        rows.line(&texts.get("self-report-tag"), cx.theme.warning, None);
    }
    for section in &interview.checklist().sections {
        let title = format!("{} {}", section.id, texts.own(&section.title));
        rows.line(&title, cx.theme.muted, None);
        for question in &section.questions {
            let mark = Mark::of(question, interview);
            let current = question.id == *interview.at();
            if current {
                selected = rows.len();
            }
            let mut answer = short(interview.answer(&question.id), &yes, &no);
            if let Some(first) = interview.first_score(&question.id)
                && interview.is_changed(&question.id)
            {
                let both = format!("{}›{answer}", short_score(first, &yes, &no));
                // Both where they fit, as levels do.
                if both.width() <= 4 {
                    answer = both;
                }
            }
            let text = texts.own(&question.text);
            let label = format!(" {:<3} {:<4}", question.id.to_string(), answer);
            let room = usize::from(width).saturating_sub(12);
            let text = if room > 8 {
                shorten(&sanitise_line(&text), room).into_owned()
            } else {
                String::new()
            };
            let style = if current {
                cx.theme.selected
            } else if mark == Mark::Derived {
                cx.theme.muted
            } else {
                cx.theme.text
            };
            let cursor = if current { "▸" } else { " " };
            let line = vec![
                Span::styled(cursor, cx.theme.strong),
                Span::styled(mark.symbol(), mark.style(&cx.theme)),
                Span::styled(label, style),
                Span::styled(text, style),
            ];
            let hit = (mark != Mark::Derived).then(|| Hit::Question(question.id.clone()));
            rows.spans(line, hit);
        }
    }
    (rows, selected)
}
