//! What others found on the question at hand, once the first scores are locked; before that, what will appear.

use ratatui::text::Span;

use super::Hit;
use super::marks::short_score;
use crate::domain::answer::Score;
use crate::domain::id::QuestionId;
use crate::domain::question::Question;
use crate::domain::review::ReviewRole;
use crate::interview::Interview;
use crate::interview::revealed::{Colleagues, Found, Revealed, View};
use crate::tui::action::Action;
use crate::tui::context::Context;
use crate::tui::widgets::rows::Rows;
use crate::tui::words;

/// From this many columns beside the outline on, what others found has a column of its own.
pub(super) const WIDE: u16 = 120;

/// One line with every score side by side; nothing before the lock.
pub(super) fn line(rows: &mut Rows<Hit>, interview: &Interview, question: &Question, cx: &Context) {
    let Some(revealed) = interview.revealed() else {
        return;
    };
    let texts = &cx.session.texts;
    let (yes, no) = (texts.get("score-yes"), texts.get("score-no"));
    let id = &question.id;
    let of = |view: &View| view.answers.get(id).map(|found| found.score.clone());
    let mut parts = Vec::new();
    let mut add = |word: &str, scores: Vec<Option<Score>>| {
        let shown: Vec<String> = scores
            .into_iter()
            .flatten()
            // That there is a text says nothing.
            .filter(|score| *score != Score::Text)
            .map(|score| short_score(&score, &yes, &no))
            .filter(|text| !text.is_empty())
            .collect();
        if !shown.is_empty() {
            parts.push(format!("{} {}", texts.get(word), shown.join(" ")));
        }
    };
    add("others-own", vec![interview.first_score(id).cloned()]);
    add("others-line", revealed.self_report.iter().map(of).collect());
    add("others-last", revealed.last.iter().map(of).collect());
    if let Colleagues::Shown(colleagues) = &revealed.colleagues {
        let scores = colleagues.iter().map(|one| one.scores.get(id).cloned());
        add("others-colleagues", scores.collect());
    }
    if !parts.is_empty() {
        let hit = Some(Hit::Action(Action::Others));
        rows.text(&parts.join(" · "), cx.theme.key, hit);
    }
}

/// All of it, or what will appear after the lock.
pub(super) fn rows(rows: &mut Rows<Hit>, interview: &Interview, question: &Question, cx: &Context) {
    let texts = &cx.session.texts;
    let Some(revealed) = interview.revealed() else {
        if interview.owes_lock() {
            let hit = Some(Hit::Action(Action::Lock));
            rows.text(&texts.get("others-after-lock"), cx.theme.muted, hit);
        }
        return;
    };
    if revealed.withheld {
        rows.text(&texts.get("others-withheld"), cx.theme.warning, None);
    }
    let id = &question.id;
    heading(rows, &texts.get("others-self-report"), cx);
    match &revealed.self_report {
        Some(view) => {
            said(rows, view, id, interview, cx);
            why_gap(rows, id, interview, cx);
        }
        None => rows.text(&texts.get("others-no-self-report"), cx.theme.muted, None),
    }
    last(rows, revealed, id, interview, cx);
    heading(rows, &texts.get("others-first-scores"), cx);
    match &revealed.colleagues {
        Colleagues::Nobody => rows.text(&texts.get("others-nobody"), cx.theme.muted, None),
        Colleagues::Waiting { locked, of, until } => {
            let words = texts.with(
                "others-waiting",
                &[
                    ("locked", (*locked).into()),
                    ("of", (*of).into()),
                    ("until", texts.date(*until).into()),
                ],
            );
            rows.text(&words, cx.theme.muted, None);
        }
        Colleagues::Shown(colleagues) => {
            for one in colleagues {
                let score = one.scores.get(id).unwrap_or(&Score::NotYet);
                score_line(rows, &texts.own(&one.who), score, interview, cx);
            }
        }
    }
}

/// What the reviewer says of the difference with the line, beside it.
fn why_gap(rows: &mut Rows<Hit>, id: &QuestionId, interview: &Interview, cx: &Context) {
    let texts = &cx.session.texts;
    let Some((line, own)) = interview.gap(id) else {
        return;
    };
    let reason = interview
        .answer(id)
        .and_then(|answer| answer.gap_because.as_ref());
    let why = reason.map_or_else(
        || texts.get("why-gap-open"),
        |reason| words::gap_reason(reason, texts),
    );
    let values = [
        ("line", line.to_string().into()),
        ("own", own.to_string().into()),
        ("why", why.into()),
    ];
    let hit = Some(Hit::Action(Action::WhyGap));
    let text = texts.with("others-gap", &values);
    rows.hanging(Vec::new(), 2, &text, cx.theme.key, hit);
}

fn last(
    rows: &mut Rows<Hit>,
    revealed: &Revealed,
    id: &QuestionId,
    interview: &Interview,
    cx: &Context,
) {
    let texts = &cx.session.texts;
    match revealed.last_period {
        Some(period) => {
            let period = [("period", period.to_string().into())];
            heading(rows, &texts.with("others-last-period", &period), cx);
        }
        None => {
            heading(rows, &texts.get("others-earlier"), cx);
            rows.text(&texts.get("others-first-review"), cx.theme.muted, None);
        }
    }
    for view in &revealed.last {
        said(rows, view, id, interview, cx);
    }
}

fn heading(rows: &mut Rows<Hit>, text: &str, cx: &Context) {
    rows.line(text, cx.theme.strong, None);
}

/// What one of them answered, with its comments.
fn said(rows: &mut Rows<Hit>, view: &View, id: &QuestionId, interview: &Interview, cx: &Context) {
    let texts = &cx.session.texts;
    let who = match view.role {
        ReviewRole::Consolidated => texts.get("others-consolidated"),
        ReviewRole::SelfReport | ReviewRole::Independent => texts.own(&view.who).into_owned(),
    };
    let Some(found) = view.answers.get(id) else {
        score_line(rows, &who, &Score::NotYet, interview, cx);
        return;
    };
    score_line(rows, &who, &found.score, interview, cx);
    if found.asked_otherwise {
        rows.hanging(
            Vec::new(),
            2,
            &texts.get("others-asked-otherwise"),
            cx.theme.warning,
            None,
        );
    }
    let Found {
        strengths,
        concerns,
        ..
    } = found;
    for (sign, text) in [("+ ", strengths), ("- ", concerns)] {
        if !text.is_empty() {
            let prefix = vec![Span::styled(format!("  {sign}"), cx.theme.muted)];
            rows.hanging(prefix, 4, text, cx.theme.text, None);
        }
    }
}

fn score_line(rows: &mut Rows<Hit>, who: &str, score: &Score, interview: &Interview, cx: &Context) {
    let score = words::score(score, interview, &cx.session.texts);
    let text = format!("{who}: {score}");
    rows.hanging(Vec::new(), 2, &text, cx.theme.text, None);
}
