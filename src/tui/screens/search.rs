//! Going somewhere by typing a few letters of it.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Span;

use crate::interview::Command;
use crate::tui::action::Action;
use crate::tui::context::Context;
use crate::tui::effect::Effect;
use crate::tui::fuzzy::{Key, Match, Query};
use crate::tui::keymap::Scope;
use crate::tui::screen::{Input, Screen};
use crate::tui::widgets::dialog::dialog;
use crate::tui::widgets::editor::{Editor, EditorCommand, Select};
use crate::tui::widgets::rows::{Rows, window};
use crate::tui::widgets::selection::moved;
use unicode_width::UnicodeWidthStr;

/// One thing that can be found.
pub struct Target {
    label: String,
    key: Key,
    effects: Vec<Effect>,
}

/// A search over targets.
pub struct Search {
    title: String,
    targets: Vec<Target>,
    query: Editor,
    found: Vec<(usize, Match)>,
    selected: usize,
    first: usize,
    rows: Option<(Rows<usize>, Rect)>,
}

/// A search over the questions: their ids, their texts and one's own comments.
pub fn questions(cx: &Context) -> Search {
    let texts = &cx.session.texts;
    let mut targets = Vec::new();
    if let Some(interview) = cx.interview() {
        for question in interview.questions() {
            let mut label = format!("{}  {}", question.id, texts.own(&question.text));
            if let Some(answer) = interview.answer(&question.id) {
                for comment in [&answer.strengths, &answer.concerns] {
                    if !comment.is_empty() {
                        label.push_str(" ¶ ");
                        label.push_str(&comment.replace('\n', " "));
                    }
                }
            }
            targets.push(Target {
                key: Key::new(&label),
                label,
                effects: vec![
                    Effect::Take(Box::new(Command::GoTo(question.id.clone()))),
                    Effect::Close,
                ],
            });
        }
    }
    Search::new(texts.get("search-questions"), targets)
}

impl Search {
    fn new(title: String, targets: Vec<Target>) -> Self {
        let mut search = Self {
            title,
            targets,
            query: Editor::new("").with_limit(200),
            found: Vec::new(),
            selected: 0,
            first: 0,
            rows: None,
        };
        search.find();
        search
    }

    fn find(&mut self) {
        let query = Query::new(self.query.text());
        let targets = self.targets.iter().enumerate();
        self.found = targets
            .filter_map(|(place, target)| Some((place, query.find(&target.key)?)))
            .collect();
        if !query.is_empty() {
            self.found
                .sort_by_key(|(place, found)| (-found.score, *place));
        }
        self.selected = 0;
        self.first = 0;
    }

    fn edit(&mut self, command: EditorCommand) {
        if self.query.apply(command) {
            self.find();
        }
    }

    fn choose(&self, place: usize) -> Vec<Effect> {
        match self.found.get(place) {
            Some((target, _)) => self.targets[*target].effects.clone(),
            None => Vec::new(),
        }
    }

    fn lay_out(&self, width: u16, cx: &Context) -> Rows<usize> {
        let mut rows = Rows::new(width);
        for (place, (target, found)) in self.found.iter().enumerate() {
            let chosen = place == self.selected;
            let spans = highlighted(
                &self.targets[*target].label,
                &found.places,
                usize::from(width),
                chosen,
                cx,
            );
            rows.spans(spans, Some(place));
        }
        rows
    }
}

/// One line of `label` in which the characters at `places` stand out, begun where the first of them is in sight.
fn highlighted(
    label: &str,
    places: &[usize],
    width: usize,
    chosen: bool,
    cx: &Context,
) -> Vec<Span<'static>> {
    let base = if chosen {
        cx.theme.selected
    } else {
        cx.theme.text
    };
    let hit = base.patch(cx.theme.key);
    let head: usize = 4;
    let skip = match places.iter().find(|place| **place >= head) {
        Some(first) if *first + 12 > width => first.saturating_sub(width / 2).max(head),
        _ => 0,
    };
    let mut spans = vec![Span::styled(
        if chosen { "▸ " } else { "  " },
        cx.theme.strong,
    )];
    let mut used = 2;
    for (place, c) in label.chars().enumerate() {
        if (head..skip).contains(&place) {
            if place == head {
                spans.push(Span::styled("…", base));
                used += 1;
            }
            continue;
        }
        let mut text = [0; 4];
        let shown = crate::domain::text::sanitise_line(c.encode_utf8(&mut text)).into_owned();
        used += shown.width();
        if used >= width {
            break;
        }
        let style = if places.binary_search(&place).is_ok() {
            hit
        } else {
            base
        };
        spans.push(Span::styled(shown, style));
    }
    spans
}

impl Screen for Search {
    fn scope(&self) -> Scope {
        Scope::Search
    }

    fn takes_text(&self) -> bool {
        true
    }

    fn is_overlay(&self) -> bool {
        true
    }

    fn title(&self, _: &Context) -> String {
        self.title.clone()
    }

    fn update(&mut self, input: Input, _: &Context) -> Vec<Effect> {
        if let Some(selected) = moved(&input, self.selected, self.found.len()) {
            self.selected = selected;
            return Vec::new();
        }
        match input {
            Input::Char(c) => self.edit(EditorCommand::Insert(c)),
            Input::Paste(text) => self.edit(EditorCommand::Paste(text.replace('\n', " "))),
            Input::Action(Action::Backspace) => self.edit(EditorCommand::Backspace),
            Input::Action(Action::Clear) => {
                self.query = Editor::new("").with_limit(200);
                self.find();
            }
            Input::Action(Action::Confirm) => return self.choose(self.selected),
            Input::Action(Action::Back) => return vec![Effect::Close],
            Input::Action(Action::Move(motion)) => {
                self.query.apply(EditorCommand::Move(motion, Select::No));
            }
            Input::Click(at) => {
                let place = self
                    .rows
                    .as_ref()
                    .and_then(|(rows, area)| rows.hit(*area, self.first, at));
                if let Some(place) = place {
                    return self.choose(place);
                }
            }
            _ => {}
        }
        Vec::new()
    }

    fn draw(&mut self, frame: &mut Frame, area: Rect, cx: &Context) {
        let size = (
            area.width.saturating_sub(8).min(110),
            area.height.saturating_sub(4).min(24),
        );
        let inner = dialog(frame, area, &self.title, size, &cx.theme);
        let buffer = frame.buffer_mut();
        buffer.set_string(inner.x, inner.y, "/ ", cx.theme.key);
        let line = self.query.text();
        buffer.set_stringn(
            inner.x + 2,
            inner.y,
            crate::domain::text::sanitise_line(line),
            usize::from(inner.width.saturating_sub(3)),
            cx.theme.text,
        );
        let column = u16::try_from(line.width()).unwrap_or(u16::MAX);
        let x = (inner.x + 2)
            .saturating_add(column)
            .min(inner.right().saturating_sub(1));
        let list = Rect {
            y: inner.y + 2.min(inner.height),
            height: inner.height.saturating_sub(2),
            ..inner
        };
        let rows = self.lay_out(inner.width, cx);
        if rows.is_empty() {
            let none = cx.session.texts.get("search-nothing");
            buffer.set_stringn(
                list.x,
                list.y,
                none,
                usize::from(list.width),
                cx.theme.muted,
            );
        }
        self.first = window(self.first, self.selected, rows.len(), list.height);
        rows.draw(list, buffer, self.first);
        self.rows = Some((rows, list));
        frame.set_cursor_position(Position { x, y: inner.y });
    }
}
