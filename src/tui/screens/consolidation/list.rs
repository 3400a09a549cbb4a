//! The list of what reviewers differ on: each with whether it is settled, and in a few letters what each says.

use ratatui::text::Span;

use crate::domain::answer::Score;
use crate::domain::subject::Subject;
use crate::domain::text::{sanitise_line, shorten};
use crate::interview::{Interview, Table};
use crate::tui::context::Context;
use crate::tui::screens::checklist::short_score;
use crate::tui::widgets::rows::Rows;

/// The list's lines, and which of them is selected.
pub(super) fn rows(
    interview: &Interview,
    table: &Table,
    selected: usize,
    width: u16,
    cx: &Context,
) -> (Rows<usize>, usize) {
    let texts = &cx.session.texts;
    let mut rows = Rows::new(width);
    let left = interview.unsettled().len();
    let values = [("left", left.into()), ("all", table.subjects.len().into())];
    let style = if left == 0 {
        cx.theme.good
    } else {
        cx.theme.strong
    };
    rows.text(&texts.with("consolidation-left", &values), style, None);
    let mut at = 0;
    for (place, subject) in table.subjects.iter().enumerate() {
        let settled = subject.is_settled(interview.review());
        let current = place == selected;
        if current {
            at = rows.len();
        }
        let (mark, mark_style) = if settled {
            ("✓", cx.theme.good)
        } else {
            ("·", cx.theme.text)
        };
        let style = if current {
            cx.theme.selected
        } else {
            cx.theme.text
        };
        let room = usize::from(width).saturating_sub(3);
        let label = label(subject, interview, table, width >= 30, cx);
        let label = shorten(&sanitise_line(&label), room).into_owned();
        let cursor = if current { "▸" } else { " " };
        let line = vec![
            Span::styled(cursor, cx.theme.strong),
            Span::styled(mark, mark_style),
            Span::raw(" "),
            Span::styled(label, style),
        ];
        rows.spans(line, Some(place));
    }
    let agreed = interview.questions().len();
    let differing = table.subjects.iter();
    let differing = differing
        .filter(|one| matches!(one, Subject::Question(_)))
        .count();
    let agreed = [("count", agreed.saturating_sub(differing).into())];
    rows.blank();
    rows.text(
        &texts.with("consolidation-agreed", &agreed),
        cx.theme.muted,
        None,
    );
    (rows, at)
}

fn label(
    subject: &Subject,
    interview: &Interview,
    table: &Table,
    wide: bool,
    cx: &Context,
) -> String {
    let texts = &cx.session.texts;
    match subject {
        Subject::Question(id) => {
            let (yes, no) = (texts.get("score-yes"), texts.get("score-no"));
            let scores = table.voices.iter().map(|voice| {
                let answer = voice.answers.get(id);
                let score = answer.map_or(&Score::NotYet, |answer| &answer.score);
                short_score(score, &yes, &no)
            });
            let scores = scores.collect::<Vec<_>>().join("/");
            // Where there is room for little, the question's own words stand beside it.
            let question = interview.checklist().question(id).filter(|_| wide);
            let text = question.map(|one| texts.own(&one.text).into_owned());
            format!(
                "{:<3} {scores}  {}",
                id.to_string(),
                text.unwrap_or_default()
            )
        }
        Subject::FollowUp(key) => format!("↩ {}", key.rsplit('#').next().unwrap_or(key)),
        Subject::Judgement => texts.get("step-judgement"),
        Subject::Escalation => texts.get("step-escalation"),
        Subject::Recommendation(name) => match table.recommendation(name) {
            Some((person, theirs)) => format!("→ {person} {}", theirs.text),
            None => format!("→ {name}"),
        },
    }
}
