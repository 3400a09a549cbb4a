//! What a merge could not decide: the list of it, and one at a time, base, ours and theirs, word by word.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::Span;

use super::pick::{Item, Pick};
use crate::compare::text::{Piece, pieces};
use crate::domain::answer::Confidence;
use crate::domain::conflict::SCORE;
use crate::domain::id::RecommendationId;
use crate::domain::review::Conflict;
use crate::domain::text::{sanitise_line, shorten};
use crate::i18n::Texts;
use crate::interview::form::FormKind;
use crate::interview::{Interview, Side};
use crate::session::conflicts::{self, Choice, command, standing};
use crate::tui::action::Action;
use crate::tui::context::Context;
use crate::tui::effect::{Effect, Notice, Place};
use crate::tui::keymap::Scope;
use crate::tui::screen::{Input, Screen};
use crate::tui::widgets::rows::Rows;
use crate::tui::widgets::scroll::Scroll;
use crate::tui::words;

/// All of them, each one key away.
pub fn list(cx: &Context) -> Pick {
    let texts = &cx.session.texts;
    let (title, intro) = (texts.get("conflicts-title"), texts.get("conflicts-intro"));
    Pick::live(title, intro, items)
}

fn items(cx: &Context) -> Vec<Item> {
    let texts = &cx.session.texts;
    let conflicts = cx.interview().map(|one| one.review().conflicts.as_slice());
    let conflicts = conflicts.unwrap_or_default();
    if conflicts.is_empty() {
        return vec![Item {
            label: texts.get("conflicts-none"),
            effects: vec![Effect::Close],
            ..Item::default()
        }];
    }
    let item = |conflict: &Conflict| Item {
        label: name(conflict, texts),
        effects: vec![Effect::Open(Place::Conflict(Box::new(conflict.clone())))],
        ..Item::default()
    };
    conflicts.iter().map(item).collect()
}

/// What it is about: the question, and which part of its answer; or which other part of the review.
fn name(conflict: &Conflict, texts: &Texts) -> String {
    let mut parts = conflict.field.splitn(3, '.');
    let first = parts.next().unwrap_or_default().replace('_', "-");
    let word = format!("conflict-of-{first}");
    let word = if texts.has(&word) {
        texts.get(&word)
    } else {
        first
    };
    let rest: Vec<&str> = parts.collect();
    let of = match &conflict.question {
        Some(question) => format!("{question} · {word}"),
        None => word,
    };
    let name = if rest.is_empty() {
        of
    } else {
        format!("{of} · {}", rest.join(" · "))
    };
    shorten(&sanitise_line(&name), 70).into_owned()
}

/// One conflict.
pub struct ConflictScreen {
    conflict: Conflict,
    scroll: Scroll,
}

impl ConflictScreen {
    /// Opens one.
    pub fn new(conflict: Conflict) -> Self {
        Self {
            conflict,
            scroll: Scroll::default(),
        }
    }

    /// Settles it, and opens what may be written further.
    fn choose(&self, choice: Choice, cx: &Context) -> Vec<Effect> {
        let texts = &cx.session.texts;
        let review = cx.interview().map(Interview::review);
        let Some(command) = review.and_then(|one| command(&self.conflict, choice, one)) else {
            let key = match choice {
                Choice::Both => "conflict-no-text",
                Choice::Ours | Choice::Theirs => "conflict-unreadable",
            };
            return vec![Effect::Notify(Notice::bad(texts.get(key)))];
        };
        let mut effects = vec![Effect::Take(Box::new(command)), Effect::Close];
        if choice == Choice::Both {
            effects.extend(self.further().map(Effect::Open));
        }
        effects
    }

    /// Where both texts are made into one.
    fn further(&self) -> Option<Place> {
        let Conflict {
            question, field, ..
        } = &self.conflict;
        let recommendation = |id: &str| id.parse::<RecommendationId>().ok();
        let mut parts = field.split('.');
        match (question, parts.next()?) {
            (Some(id), "strengths") => Some(Place::Comment(id.clone(), Side::Strengths)),
            (Some(id), "concerns") => Some(Place::Comment(id.clone(), Side::Concerns)),
            (None, "judgement") => Some(Place::Form(FormKind::Judgement)),
            (None, "escalation") => Some(Place::Form(FormKind::Escalation)),
            (None, "recommendations") => {
                let id = recommendation(parts.next()?);
                id.map(|id| Place::Form(FormKind::Recommendation(Some(id))))
            }
            _ => None,
        }
    }

    fn rows(&self, width: u16, cx: &Context) -> Rows<()> {
        let (texts, theme) = (&cx.session.texts, &cx.theme);
        let mut rows: Rows<()> = Rows::new(width);
        let Some(interview) = cx.interview() else {
            return rows;
        };
        rows.line(&name(&self.conflict, texts), theme.strong, None);
        let question = self.conflict.question.as_ref();
        if let Some(question) = question.and_then(|id| interview.checklist().question(id)) {
            rows.text(&texts.own(&question.text), theme.muted, None);
        }
        rows.blank();
        let base = self.conflict.base.clone().unwrap_or_default();
        let ours = standing(&self.conflict, interview.review()).unwrap_or_default();
        let theirs = self.conflict.theirs.clone().unwrap_or_default();
        let struck = theme.muted.add_modifier(Modifier::CROSSED_OUT);
        let added = theme
            .text
            .add_modifier(Modifier::BOLD | Modifier::UNDERLINED);
        let mut has_marks = false;
        for (key, text) in [
            ("conflict-base", &base),
            ("conflict-ours", &ours),
            ("conflict-theirs", &theirs),
        ] {
            rows.text(&texts.get(key), theme.strong, None);
            let worded = in_words(&self.conflict.field, text, interview, texts);
            if text.is_empty() {
                let nothing = texts.get("conflict-nothing");
                rows.hanging(vec![Span::raw("  ")], 2, &nothing, theme.muted, None);
            } else if worded.is_some() || key == "conflict-base" || base.is_empty() {
                let text = worded.as_ref().unwrap_or(text);
                rows.hanging(vec![Span::raw("  ")], 2, text, theme.text, None);
            } else {
                has_marks = true;
                rows.runs(2, &runs(&base, text, [theme.text, struck, added]));
            }
            rows.blank();
        }
        if has_marks {
            rows.text(&texts.get("conflict-marks"), theme.muted, None);
        }
        rows
    }
}

/// What the text of a side says to a reader, where it is a score or how sure one is.
fn in_words(field: &str, text: &str, interview: &Interview, texts: &Texts) -> Option<String> {
    match field {
        SCORE => {
            let scored = conflicts::score(text)?;
            let mut said = words::score(&scored.score, interview, texts);
            if let Some(reason) = &scored.changed_because {
                said.push('\n');
                said.push_str(&texts.get(&format!("change-{}", reason.code.key())));
                said.push_str(&format!(" {}", reason.text));
            }
            Some(said)
        }
        "confidence" => {
            let sure = conflicts::confidence(text)?;
            let said = texts.get(&format!("confidence-{}", sure.key()));
            Some(match sure {
                Confidence::Low(why) => {
                    format!(
                        "{said}: {}",
                        texts.get(&format!("low-confidence-{}", why.key()))
                    )
                }
                _ => said,
            })
        }
        _ => None,
    }
}

/// `text` with what it has besides `base` in one style, and what it lacks of it in another. The marks around them
/// say the same without any style.
fn runs(base: &str, text: &str, [same, removed, added]: [Style; 3]) -> Vec<(String, Style)> {
    let run = |piece| match piece {
        Piece::Same(text) => (text, same),
        Piece::Removed(text) => (marked(&text, '[', ']'), removed),
        Piece::Added(text) => (marked(&text, '{', '}'), added),
    };
    pieces(base, text).into_iter().map(run).collect()
}

/// `text` between two marks, its blanks outside them.
fn marked(text: &str, open: char, close: char) -> String {
    let words = text.trim();
    let before = &text[..text.len() - text.trim_start().len()];
    let after = &text[before.len() + words.len()..];
    format!("{before}{open}{words}{close}{after}")
}

impl Screen for ConflictScreen {
    fn scope(&self) -> Scope {
        Scope::Conflict
    }

    fn title(&self, cx: &Context) -> String {
        cx.session.texts.get("conflicts-title")
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Action(Action::Ours) => return self.choose(Choice::Ours, cx),
            Input::Action(Action::Theirs) => return self.choose(Choice::Theirs, cx),
            Input::Action(Action::Write) => return self.choose(Choice::Both, cx),
            Input::Action(Action::Back) => return vec![Effect::Close],
            Input::Action(Action::Help) => return vec![Effect::Open(Place::Help(Scope::Conflict))],
            input => self.scroll.follow(&input),
        }
        Vec::new()
    }

    fn draw(&mut self, frame: &mut Frame, area: Rect, cx: &Context) {
        let area = Rect {
            x: area.x + 1.min(area.width),
            width: area.width.saturating_sub(2).min(110),
            ..area
        };
        let rows = self.rows(area.width, cx);
        let furthest = rows.furthest(area.height);
        let scroll = self.scroll.within(furthest);
        rows.draw(area, frame.buffer_mut(), scroll);
        super::checklist::more(frame, area, scroll, furthest, cx);
    }
}
