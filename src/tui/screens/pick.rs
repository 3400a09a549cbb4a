//! Something to choose from, in a box: by arrow, digit or click.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

use crate::tui::action::Action;
use crate::tui::context::Context;
use crate::tui::effect::Effect;
use crate::tui::keymap::Scope;
use crate::tui::screen::{Input, Screen};
use crate::tui::widgets::dialog::dialog;
use crate::tui::widgets::rows::{Rows, window};
use crate::tui::widgets::selection::moved;

/// One thing to choose.
#[derive(Debug, Clone, Default)]
pub struct Item {
    /// What stands above it and those that follow; may be empty.
    pub heading: String,
    /// What it is called.
    pub label: String,
    /// What it means; may be empty.
    pub detail: String,
    /// True when it is what stands now.
    pub current: bool,
    /// What choosing it does.
    pub effects: Vec<Effect>,
    /// What taking it away does, where it can be taken away.
    pub remove: Vec<Effect>,
}

/// A choice.
pub struct Pick {
    title: String,
    intro: String,
    items: Vec<Item>,
    /// Makes the items anew before each frame, where they change while the choice is open.
    live: Option<fn(&Context) -> Vec<Item>>,
    selected: usize,
    first: usize,
    add: Vec<Effect>,
    rows: Option<(Rows<usize>, Rect)>,
}

impl Pick {
    /// A choice between `items`, with the current one selected.
    pub fn new(title: String, intro: String, items: Vec<Item>) -> Self {
        let selected = items.iter().position(|item| item.current).unwrap_or(0);
        Self {
            title,
            intro,
            items,
            live: None,
            selected,
            first: 0,
            add: Vec::new(),
            rows: None,
        }
    }

    /// A choice whose items are made anew before each frame.
    pub fn live(title: String, intro: String, items: fn(&Context) -> Vec<Item>) -> Self {
        Self {
            live: Some(items),
            ..Self::new(title, intro, Vec::new())
        }
    }

    /// The same choice with the n-th selected, whatever stands now.
    #[must_use]
    pub fn at(mut self, selected: usize) -> Self {
        self.selected = selected;
        self
    }

    /// What the key for adding does.
    #[must_use]
    pub fn with_add(mut self, effects: Vec<Effect>) -> Self {
        self.add = effects;
        self
    }

    fn refresh(&mut self, cx: &Context) {
        if let Some(items) = self.live {
            self.items = items(cx);
            self.selected = self.selected.min(self.items.len().saturating_sub(1));
        }
    }

    fn choose(&self, place: usize) -> Vec<Effect> {
        match self.items.get(place) {
            Some(item) => item.effects.clone(),
            None => Vec::new(),
        }
    }

    fn lay_out(&self, width: u16, cx: &Context) -> Rows<usize> {
        let mut rows = Rows::new(width);
        if !self.intro.is_empty() {
            rows.text(&self.intro, cx.theme.muted, None);
            rows.blank();
        }
        for (place, item) in self.items.iter().enumerate() {
            let chosen = place == self.selected;
            let style = if chosen {
                cx.theme.selected
            } else {
                cx.theme.text
            };
            let digit = if place < 9 {
                format!("{} ", place + 1)
            } else {
                "  ".to_owned()
            };
            if !item.heading.is_empty() {
                rows.blank();
                rows.text(&item.heading, cx.theme.muted, None);
            }
            let mark = if item.current { "●" } else { " " };
            let prefix = vec![
                Span::styled(mark.to_owned(), cx.theme.strong),
                Span::styled(digit, cx.theme.key),
            ];
            rows.hanging(prefix, 3, &item.label, style, Some(place));
            if !item.detail.is_empty() {
                rows.hanging(Vec::new(), 3, &item.detail, cx.theme.muted, Some(place));
            }
        }
        rows
    }
}

impl Screen for Pick {
    fn scope(&self) -> Scope {
        Scope::List
    }

    fn is_overlay(&self) -> bool {
        true
    }

    fn title(&self, _: &Context) -> String {
        self.title.clone()
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        self.refresh(cx);
        if let Some(selected) = moved(&input, self.selected, self.items.len()) {
            self.selected = selected;
            return Vec::new();
        }
        match input {
            Input::Action(Action::Confirm) => return self.choose(self.selected),
            Input::Action(Action::Level(n)) => return self.choose(usize::from(n) - 1),
            Input::Action(Action::Add) => return self.add.clone(),
            Input::Action(Action::Remove) => {
                let item = self.items.get(self.selected);
                return item.map(|item| item.remove.clone()).unwrap_or_default();
            }
            Input::Action(Action::Help) => {
                return vec![Effect::Open(crate::tui::effect::Place::Help(Scope::List))];
            }
            Input::Action(Action::Back) => return vec![Effect::Close],
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
        self.refresh(cx);
        let width = 68.min(area.width.saturating_sub(4));
        let rows = self.lay_out(width, cx);
        let height = u16::try_from(rows.len()).unwrap_or(u16::MAX);
        let inner = dialog(frame, area, &self.title, (width, height), &cx.theme);
        let (top, bottom) = rows.extent(&self.selected);
        self.first = window(self.first, bottom, rows.len(), inner.height);
        self.first = window(self.first, top, rows.len(), inner.height);
        if top == rows.extent(&0).0 && usize::from(inner.height) > top {
            self.first = 0;
        }
        rows.draw(inner, frame.buffer_mut(), self.first);
        rows.marks(inner, frame.buffer_mut(), self.first, cx.theme.key);
        self.rows = Some((rows, inner));
    }
}
