//! The question at hand: its text and guidance, what can be answered, what was, and what is missing.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Span;

use super::{Hit, first, open_items, others};
use crate::domain::answer::{Answer, Confidence, Score};
use crate::domain::question::{CommentRule, EvidenceRule, Question, QuestionKind};
use crate::interview::Interview;
use crate::tui::action::Action;
use crate::tui::context::Context;
use crate::tui::widgets::rows::Rows;
use crate::tui::words;

/// Running text is not made wider than this.
pub const WIDEST: u16 = 100;
/// Columns for a key and what it is for.
const LABEL: usize = 20;

/// Everything about `question`, in lines of `width` columns.
/// With `others` what others found stands below it.
pub(super) fn rows(
    interview: &Interview,
    question: &Question,
    width: u16,
    others: bool,
    cx: &Context,
) -> Rows<Hit> {
    let texts = &cx.session.texts;
    let mut rows = Rows::new(width);
    let answer = interview.answer(&question.id);
    head(&mut rows, question, cx);
    others::line(&mut rows, interview, question, cx);
    if interview.is_self_report() {
        rows.text(&texts.get("self-report-guidance"), cx.theme.warning, None);
    }
    rows.text(&texts.own(&question.text), cx.theme.strong, None);
    rows.text(&texts.own(&question.guidance), cx.theme.muted, None);
    rows.blank();
    match question.kind {
        QuestionKind::Ordinal => levels(&mut rows, interview, question, answer, cx),
        QuestionKind::YesNo => yes_no(&mut rows, answer, cx),
        QuestionKind::Forecast => forecast(&mut rows, interview, answer, cx),
        QuestionKind::Assumptions => assumptions(&mut rows, interview, answer, cx),
        QuestionKind::FollowUp => open_items::rows(&mut rows, interview, question, cx),
        QuestionKind::FreeText => {}
    }
    exceptions(&mut rows, answer, cx);
    rows.blank();
    fields(&mut rows, interview, question, answer, cx);
    first::rows(&mut rows, interview, question, LABEL, cx);
    missing(&mut rows, interview, question, cx);
    hints(&mut rows, question, cx);
    if others && !interview.is_self_report() {
        rows.blank();
        others::rows(&mut rows, interview, question, cx);
    }
    rows
}

/// Shows that there is more above or below.
pub fn more(frame: &mut Frame, area: Rect, scroll: usize, furthest: usize, cx: &Context) {
    let column = area.right().saturating_sub(1);
    let buffer = frame.buffer_mut();
    if scroll > 0 {
        buffer.set_string(column, area.y, "↑", cx.theme.key);
    }
    if scroll < furthest {
        buffer.set_string(column, area.bottom().saturating_sub(1), "↓", cx.theme.key);
    }
}

fn head(rows: &mut Rows<Hit>, question: &Question, cx: &Context) {
    let texts = &cx.session.texts;
    let about = match question.about {
        crate::domain::question::About::Contribution => "about-contribution",
        crate::domain::question::About::Mission => "about-mission",
        crate::domain::question::About::Context => "about-context",
    };
    let evidence = match question.evidence {
        EvidenceRule::Required => "evidence-required",
        EvidenceRule::IfScored => "evidence-if-scored",
        EvidenceRule::OnYes => "evidence-on-yes",
        EvidenceRule::Optional => "evidence-optional",
    };
    let line = format!(
        "{} · {} · {} · {}",
        question.id,
        texts.with(
            "question-lesson",
            &[("lesson", question.lesson.as_str().into())]
        ),
        texts.get(about),
        texts.get(evidence),
    );
    rows.line(&line, cx.theme.muted, None);
}

fn option(
    rows: &mut Rows<Hit>,
    key: &str,
    (label, text): (&str, &str),
    chosen: bool,
    action: Action,
    cx: &Context,
) {
    let style = if chosen {
        cx.theme.selected
    } else {
        cx.theme.text
    };
    let mark = if chosen { "●" } else { " " };
    let prefix = vec![
        Span::styled(mark.to_owned(), cx.theme.strong),
        Span::styled(format!("{key} "), cx.theme.key),
    ];
    let words = if text.is_empty() {
        label.to_owned()
    } else {
        format!("{label}: {text}")
    };
    rows.hanging(prefix, 3, &words, style, Some(Hit::Action(action)));
}

fn levels(
    rows: &mut Rows<Hit>,
    interview: &Interview,
    question: &Question,
    answer: Option<&Answer>,
    cx: &Context,
) {
    let texts = &cx.session.texts;
    let chosen = answer.and_then(|answer| answer.score.level());
    for (level, name) in interview.checklist().scale.iter() {
        let own = question.anchors.get(usize::from(level.get()) - 1);
        let label = texts.own(&name.label);
        let anchor = texts.own(own.unwrap_or(&name.anchor));
        let key = level.to_string();
        let action = Action::Level(level.get());
        option(
            rows,
            &key,
            (&label, &anchor),
            chosen == Some(level),
            action,
            cx,
        );
    }
}

fn yes_no(rows: &mut Rows<Hit>, answer: Option<&Answer>, cx: &Context) {
    let score = answer.map(|answer| &answer.score);
    for (key, word, value) in [("1", "score-yes", Score::Yes), ("2", "score-no", Score::No)] {
        let label = cx.session.texts.get(word);
        let n = if key == "1" { 1 } else { 2 };
        option(
            rows,
            key,
            (&label, ""),
            score == Some(&value),
            Action::Level(n),
            cx,
        );
    }
}

fn forecast(rows: &mut Rows<Hit>, interview: &Interview, answer: Option<&Answer>, cx: &Context) {
    let texts = &cx.session.texts;
    let hit = Some(Hit::Action(Action::Level(1)));
    let Some(Score::Forecast {
        event,
        low,
        best,
        high,
    }) = answer.map(|answer| &answer.score)
    else {
        let label = texts.get("forecast-fill-in");
        option(rows, "1", (&label, ""), false, Action::Level(1), cx);
        return;
    };
    let found = interview
        .events()
        .get(event)
        .or_else(|| interview.review().events.get(event));
    let text = found.map_or_else(|| event.as_str().into(), |event| texts.own(&event.text));
    rows.text(&text, cx.theme.text, hit.clone());
    if let Some(event) = found {
        let due = texts.with(
            "forecast-due",
            &[
                ("day", texts.date(event.due).into()),
                ("resolver", event.resolver.as_str().into()),
                ("criterion", texts.own(&event.criterion).into_owned().into()),
            ],
        );
        rows.text(&due, cx.theme.muted, hit.clone());
    }
    let estimate = texts.with(
        "forecast-estimate",
        &[
            ("low", i64::from(low.get()).into()),
            ("best", i64::from(best.get()).into()),
            ("high", i64::from(high.get()).into()),
        ],
    );
    option(rows, "1", (&estimate, ""), true, Action::Level(1), cx);
}

fn assumptions(rows: &mut Rows<Hit>, interview: &Interview, answer: Option<&Answer>, cx: &Context) {
    let texts = &cx.session.texts;
    let hit = Some(Hit::Action(Action::Level(1)));
    let views = match answer.map(|answer| &answer.score) {
        Some(Score::Assumptions(views)) => Some(views),
        _ => None,
    };
    let label = texts.get("assumptions-open");
    option(
        rows,
        "1",
        (&label, ""),
        views.is_some(),
        Action::Level(1),
        cx,
    );
    for assumption in &interview.contribution().assumptions {
        let view = views.and_then(|views| views.get(&assumption.id));
        let status = view.map_or_else(
            || texts.get("score-not-yet"),
            |view| texts.get(&format!("assumption-{}", view.status.key())),
        );
        let text = format!("{} — {status}", texts.own(&assumption.text));
        rows.hanging(
            vec![Span::raw("   • ")],
            5,
            &text,
            cx.theme.text,
            hit.clone(),
        );
    }
    for view in views.into_iter().flat_map(|views| views.values()) {
        if let Some(added) = &view.added {
            let status = texts.get(&format!("assumption-{}", view.status.key()));
            let text = format!("{added} — {status}");
            rows.hanging(
                vec![Span::raw("   + ")],
                5,
                &text,
                cx.theme.text,
                hit.clone(),
            );
        }
    }
}

fn exceptions(rows: &mut Rows<Hit>, answer: Option<&Answer>, cx: &Context) {
    let texts = &cx.session.texts;
    let score = answer.map(|answer| &answer.score);
    let cannot = match score {
        Some(Score::CannotBeAssessed(reason)) => {
            Some(texts.get(&format!("cannot-assess-{}", reason.key())))
        }
        _ => None,
    };
    let not = match score {
        Some(Score::NotApplicable(reason)) => {
            Some(texts.get(&format!("not-applicable-{}", reason.key())))
        }
        _ => None,
    };
    for (key, word, reason, action) in [
        (
            "x",
            "score-cannot-be-assessed",
            cannot,
            Action::CannotAssess,
        ),
        ("a", "score-not-applicable", not, Action::NotApplicable),
    ] {
        let label = texts.get(word);
        let reason_text = reason.as_deref().unwrap_or_default();
        option(
            rows,
            key,
            (&label, reason_text),
            reason.is_some(),
            action,
            cx,
        );
    }
}

fn fields(
    rows: &mut Rows<Hit>,
    interview: &Interview,
    question: &Question,
    answer: Option<&Answer>,
    cx: &Context,
) {
    let texts = &cx.session.texts;
    let mut field = |key: &str, word: &str, value: &str, style: Style, action: Action| {
        let prefix = vec![
            Span::raw(" "),
            Span::styled(format!("{key} "), cx.theme.key),
            Span::styled(texts.get(word), cx.theme.muted),
        ];
        rows.hanging(prefix, LABEL, value, style, Some(Hit::Action(action)));
    };
    let empty = Answer::default();
    let answer = answer.unwrap_or(&empty);
    if matches!(
        question.kind,
        QuestionKind::Ordinal | QuestionKind::YesNo | QuestionKind::Forecast
    ) {
        let value = match answer.confidence {
            Confidence::Low(reason) => format!(
                "{}: {}",
                texts.get("confidence-low"),
                texts.get(&format!("low-confidence-{}", reason.key()))
            ),
            other => texts.get(&format!("confidence-{}", other.key())),
        };
        let style = if answer.confidence == Confidence::NotStated {
            cx.theme.muted
        } else {
            cx.theme.text
        };
        field("c", "confidence", &value, style, Action::Confidence);
    }
    let comment = |text: &str| {
        if text.is_empty() {
            ("—".to_owned(), cx.theme.muted)
        } else {
            (text.to_owned(), cx.theme.text)
        }
    };
    if question.comment != CommentRule::Concerns || !answer.strengths.is_empty() {
        let (text, style) = comment(&answer.strengths);
        field("+", "strengths", &text, style, Action::Strengths);
    }
    if question.comment != CommentRule::Strengths || !answer.concerns.is_empty() {
        let (text, style) = comment(&answer.concerns);
        field("-", "concerns", &text, style, Action::Concerns);
    }
    if answer.evidence.is_empty() {
        field("e", "evidence", "—", cx.theme.muted, Action::Evidence);
    }
    for (n, citation) in answer.evidence.iter().enumerate() {
        let source = interview.review().sources.get(&citation.source);
        let text = words::citation(citation, source, texts);
        let (key, word) = if n == 0 {
            ("e", "evidence")
        } else {
            (" ", "blank")
        };
        field(key, word, &text, cx.theme.text, Action::Evidence);
    }
    let marking = words::marking(answer.marking.as_ref(), &cx.session);
    field(
        "m",
        "marking-short",
        &marking,
        cx.theme.muted,
        Action::Marking,
    );
}

fn missing(rows: &mut Rows<Hit>, interview: &Interview, question: &Question, cx: &Context) {
    let warnings = interview.warnings(question);
    if warnings.is_empty() || interview.is_sealed() {
        return;
    }
    let what: Vec<String> = warnings
        .iter()
        .map(|missing| words::missing(missing, interview, &cx.session.texts))
        .collect();
    let text = cx
        .session
        .texts
        .with("still-needed", &[("what", what.join(", ").into())]);
    rows.hanging(
        vec![Span::styled("! ", cx.theme.warning)],
        2,
        &text,
        cx.theme.warning,
        Some(Hit::Action(Action::Confirm)),
    );
}

/// Private hints on the answer: nobody else sees them, and they are stored nowhere.
fn hints(rows: &mut Rows<Hit>, question: &Question, cx: &Context) {
    let hints = cx.sitting.iter().flat_map(|sitting| sitting.hints());
    for hint in hints.filter(|hint| hint.question() == Some(&question.id)) {
        let texts = &cx.session.texts;
        let words = words::hint(&hint, cx.interview(), texts);
        let text = texts.with("hint", &[("hint", words.into())]);
        rows.hanging(vec![Span::raw("  ")], 2, &text, cx.theme.muted, None);
    }
}
