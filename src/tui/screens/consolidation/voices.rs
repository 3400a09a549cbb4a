//! What one reviewer says on what is to be settled: score, confidence, words and evidence.

use ratatui::text::Span;

use crate::domain::answer::{Answer, Confidence, Score};
use crate::domain::assumption::AssumptionView;
use crate::domain::follow_up::recommendation_key;
use crate::domain::judgement::{Judged, Verdict};
use crate::domain::review::Review;
use crate::domain::subject::Subject;
use crate::interview::Interview;
use crate::tui::context::Context;
use crate::tui::widgets::rows::Rows;
use crate::tui::words;

/// What `voice`, the `n`-th from 1, says on `subject`.
pub(super) fn rows(
    rows: &mut Rows<usize>,
    n: usize,
    voice: &Review,
    subject: &Subject,
    interview: &Interview,
    cx: &Context,
) {
    let texts = &cx.session.texts;
    let hit = Some(n);
    let title = interview
        .table()
        .and_then(|table| table.who.get(&voice.person));
    let who = match title {
        Some(title) => format!("{} · {}", voice.person, texts.own(title)),
        None => voice.person.to_string(),
    };
    let key = vec![Span::styled(format!("{n} "), cx.theme.key)];
    rows.hanging(key, 2, &who, cx.theme.strong, hit);
    match subject {
        Subject::Question(id) => match voice.answers.get(id) {
            Some(answer) => answered(rows, n, answer, voice, interview, cx),
            None => rows.hanging(
                Vec::new(),
                2,
                &texts.get("score-not-yet"),
                cx.theme.muted,
                hit,
            ),
        },
        Subject::FollowUp(key) => {
            let stands = voice.follow_up.get(key);
            let status = stands.map_or_else(
                || texts.get("consolidation-silent"),
                |one| texts.get(&format!("follow-up-{}", one.status.key())),
            );
            rows.hanging(Vec::new(), 2, &status, cx.theme.text, hit);
            if let Some(stands) = stands {
                said(rows, n, "", &stands.comment, cx);
            }
        }
        Subject::Judgement => {
            let Some(given) = &voice.judgement else {
                return;
            };
            for (word, judged) in [
                ("part-contribution", &given.contribution),
                ("part-mission", &given.mission),
            ] {
                let verdict = verdict(judged, interview, cx);
                let sure = confidence(judged.confidence, cx);
                let line = format!("{}: {verdict}{sure}", texts.get(word));
                rows.hanging(Vec::new(), 2, &line, cx.theme.text, hit);
                said(rows, n, "", &judged.because, cx);
            }
        }
        Subject::Escalation => {
            let Some(given) = &voice.escalation else {
                return;
            };
            let level = texts.get(&format!("escalation-{}", given.level.key()));
            let line = [level.as_str(), &given.addressee];
            let line = line.into_iter().filter(|text| !text.is_empty());
            let line = line.collect::<Vec<_>>().join(" · ");
            rows.hanging(Vec::new(), 2, &line, cx.theme.text, hit);
            said(rows, n, "", &given.because, cx);
        }
        Subject::Recommendation(name) => {
            for (id, theirs) in &voice.recommendations {
                let current = recommendation_key(voice, id) == *name;
                let style = if current {
                    cx.theme.text
                } else {
                    cx.theme.muted
                };
                let kinds = &interview.checklist().recommendations;
                let kind = kinds.iter().find(|kind| kind.code == theirs.code);
                let kind = kind.map_or_else(
                    || theirs.code.to_string(),
                    |kind| texts.own(&kind.title).into_owned(),
                );
                let urgency = texts.get(&format!("urgency-{}", theirs.urgency.key()));
                let mark = if current { "▸ " } else { "  " };
                let prefix = vec![Span::styled(mark.to_owned(), cx.theme.strong)];
                let line = format!("{kind} · {} · {urgency}", theirs.addressee);
                rows.hanging(prefix, 2, &line, style, hit);
                rows.hanging(Vec::new(), 4, &theirs.text, style, hit);
                for action in theirs.actions.iter().filter(|_| current) {
                    let line = format!("{} ({}, {})", action.text, action.owner, action.due);
                    rows.hanging(Vec::new(), 6, &line, cx.theme.muted, hit);
                }
            }
        }
    }
}

fn answered(
    rows: &mut Rows<usize>,
    n: usize,
    answer: &Answer,
    voice: &Review,
    interview: &Interview,
    cx: &Context,
) {
    let texts = &cx.session.texts;
    let hit = Some(n);
    let sure = confidence(answer.confidence, cx);
    match &answer.score {
        Score::Assumptions(views) => {
            for (id, view) in views {
                assumption(rows, n, id.as_str(), view, interview, cx);
            }
            let sure = sure.trim_start_matches(" · ");
            rows.hanging(Vec::new(), 2, sure, cx.theme.text, hit);
        }
        score => {
            let mut line = words::score(score, interview, texts);
            if let Score::Forecast { event, .. } = score {
                let round = interview.events().get(event);
                let event = round.or_else(|| voice.events.get(event));
                if let Some(event) = event {
                    line = format!("{line} {}", texts.own(&event.text));
                }
            }
            rows.hanging(Vec::new(), 2, &format!("{line}{sure}"), cx.theme.text, hit);
        }
    }
    said(rows, n, "+ ", &answer.strengths, cx);
    said(rows, n, "- ", &answer.concerns, cx);
    for citation in &answer.evidence {
        let line = words::citation(citation, voice.sources.get(&citation.source), texts);
        let prefix = vec![Span::styled("  · ".to_owned(), cx.theme.muted)];
        rows.hanging(prefix, 4, &line, cx.theme.muted, hit);
    }
    if answer.marking.is_some() {
        let marking = words::marking(answer.marking.as_ref(), &cx.session);
        rows.hanging(Vec::new(), 2, &marking, cx.theme.warning, hit);
    }
}

fn assumption(
    rows: &mut Rows<usize>,
    n: usize,
    id: &str,
    view: &AssumptionView,
    interview: &Interview,
    cx: &Context,
) {
    let texts = &cx.session.texts;
    let known = &interview.contribution().assumptions;
    let known = known.iter().find(|one| one.id.as_str() == id);
    let name = match (known, &view.added) {
        (Some(known), _) => texts.own(&known.text).into_owned(),
        (None, Some(added)) => added.clone(),
        (None, None) => id.to_owned(),
    };
    let status = texts.get(&format!("assumption-{}", view.status.key()));
    let line = format!("{status}: {name}");
    rows.hanging(Vec::new(), 2, &line, cx.theme.text, Some(n));
    said(rows, n, "", &view.because, cx);
}

fn said(rows: &mut Rows<usize>, n: usize, sign: &str, text: &str, cx: &Context) {
    if !text.trim().is_empty() {
        let prefix = vec![Span::styled(format!("  {sign}"), cx.theme.muted)];
        rows.hanging(prefix, 4, text, cx.theme.text, Some(n));
    }
}

/// How sure, behind a score; nothing where it is not stated.
fn confidence(confidence: Confidence, cx: &Context) -> String {
    let texts = &cx.session.texts;
    match confidence {
        Confidence::NotStated => String::new(),
        Confidence::Low(why) => format!(
            " · {}: {} ({})",
            texts.get("field-name-confidence"),
            texts.get("confidence-low"),
            texts.get(&format!("low-confidence-{}", why.key()))
        ),
        other => format!(
            " · {}: {}",
            texts.get("field-name-confidence"),
            texts.get(&format!("confidence-{}", other.key()))
        ),
    }
}

/// A verdict as a level's name.
fn verdict(judged: &Judged, interview: &Interview, cx: &Context) -> String {
    let texts = &cx.session.texts;
    match judged.verdict {
        Verdict::Level(level) => words::score(&Score::Level(level), interview, texts),
        Verdict::NoJudgement => texts.get("verdict-no-judgement"),
        Verdict::NotYet => texts.get("verdict-not-yet"),
    }
}
