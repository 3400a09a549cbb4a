//! What is to be settled, whole, and how it was.

use ratatui::text::Span;

use crate::domain::consolidation::Gathered;
use crate::domain::subject::Subject;
use crate::interview::{Interview, Table};
use crate::tui::context::Context;
use crate::tui::widgets::rows::Rows;
use crate::tui::words;

/// The question or what else is differed on, and below it how it is settled or what to do.
pub(super) fn rows(
    rows: &mut Rows<usize>,
    subject: &Subject,
    interview: &Interview,
    table: &Table,
    cx: &Context,
) {
    let texts = &cx.session.texts;
    let title = match subject {
        Subject::Question(id) => {
            let question = interview.checklist().question(id);
            let text = question.map(|one| texts.own(&one.text).into_owned());
            format!("{id}  {}", text.unwrap_or_default())
        }
        Subject::FollowUp(key) => format!("{}: {key}", texts.get("part-follow-up")),
        Subject::Judgement => texts.get("step-judgement"),
        Subject::Escalation => texts.get("step-escalation"),
        Subject::Recommendation(name) => {
            let whose = table
                .recommendation(name)
                .map(|(person, _)| person.as_str());
            texts.with(
                "consolidation-recommendation",
                &[("who", whose.unwrap_or("?").into())],
            )
        }
    };
    rows.text(&title, cx.theme.strong, None);
    match how(subject, interview, cx) {
        Some(how) => {
            let prefix = vec![Span::styled("✓ ".to_owned(), cx.theme.good)];
            rows.hanging(prefix, 2, &how, cx.theme.good, None);
        }
        None => {
            let key = match subject {
                Subject::Recommendation(_) => "consolidation-gather-how",
                _ => "consolidation-how",
            };
            rows.text(&texts.get(key), cx.theme.muted, None);
        }
    }
}

/// How it is settled; `None` while it is not.
fn how(subject: &Subject, interview: &Interview, cx: &Context) -> Option<String> {
    let texts = &cx.session.texts;
    let review = interview.review();
    if !subject.is_settled(review) {
        return None;
    }
    let made = review.consolidation.as_ref();
    let by = |follows: Option<&str>, because: &str| match follows {
        Some(who) => texts.with(
            "consolidation-follows",
            &[("who", who.into()), ("because", because.into())],
        ),
        None => texts.with("consolidation-own", &[("because", because.into())]),
    };
    match subject {
        Subject::Question(id) => {
            let settled = made?.settled.get(id)?;
            let follows = settled.follows.as_ref().map(|one| one.as_str());
            let score = interview
                .answer(id)
                .map(|one| words::score(&one.score, interview, texts));
            let how = by(follows, &settled.because);
            Some(format!("{} — {how}", score.unwrap_or_default()))
        }
        Subject::FollowUp(key) => {
            let settled = made?.followed_up.get(key)?;
            let follows = settled.follows.as_ref().map(|one| one.as_str());
            Some(by(follows, &settled.because))
        }
        Subject::Recommendation(name) => Some(match made?.recommendations.get(name)? {
            Gathered::As(id) => texts.with("consolidation-as", &[("name", id.as_str().into())]),
            Gathered::LeftOut(because) => texts.with(
                "consolidation-left-out",
                &[("because", because.as_str().into())],
            ),
        }),
        Subject::Judgement | Subject::Escalation => Some(texts.get("step-done")),
    }
}
