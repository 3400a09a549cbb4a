//! A question in a box, with a few answers: by arrow, digit or click.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

use super::dialog::dialog;
use super::editor::Motion;
use super::rows::{Rows, window};
use crate::i18n::Texts;
use crate::tui::action::Action;
use crate::tui::screen::Input;
use crate::tui::theme::Theme;

/// A question; all words by key, so that the language can change under it.
#[derive(Debug, Clone)]
pub struct Ask<A> {
    title: &'static str,
    /// What is asked, and why.
    text: Vec<String>,
    answers: Vec<(&'static str, A)>,
    selected: usize,
    first: usize,
    rows: Option<(Rows<usize>, Rect)>,
}

/// What became of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked<A> {
    /// It still stands.
    Still,
    /// It was put aside.
    Never,
    /// It was answered.
    Answer(A),
}

impl<A: Copy> Ask<A> {
    /// A question with its answers; the first is selected.
    pub fn new(title: &'static str, text: Vec<String>, answers: Vec<(&'static str, A)>) -> Self {
        Self {
            title,
            text,
            answers,
            selected: 0,
            first: 0,
            rows: None,
        }
    }

    fn answer(&self, place: usize) -> Asked<A> {
        self.answers
            .get(place)
            .map_or(Asked::Still, |(_, answer)| Asked::Answer(*answer))
    }

    /// What `input` does.
    pub fn update(&mut self, input: &Input) -> Asked<A> {
        let last = self.answers.len().saturating_sub(1);
        match input {
            Input::Action(Action::Confirm) => return self.answer(self.selected),
            Input::Action(Action::Level(n)) => return self.answer(usize::from(*n) - 1),
            Input::Action(Action::Back) => return Asked::Never,
            Input::Action(Action::Move(Motion::Down)) => {
                self.selected = (self.selected + 1).min(last);
            }
            Input::Action(Action::Move(Motion::Up)) => {
                self.selected = self.selected.saturating_sub(1);
            }
            Input::Click(at) => {
                let rows = self.rows.as_ref();
                let place = rows.and_then(|(rows, area)| rows.hit(*area, self.first, *at));
                if let Some(place) = place {
                    return self.answer(place);
                }
            }
            _ => {}
        }
        Asked::Still
    }

    /// Draws the question in a box in the middle of `area`.
    pub fn draw(&mut self, frame: &mut Frame, area: Rect, texts: &Texts, theme: &Theme) {
        let width = 64.min(area.width.saturating_sub(4));
        let mut rows = Rows::new(width);
        for key in &self.text {
            rows.text(&texts.get(key), theme.text, None);
            rows.blank();
        }
        for (place, (key, _)) in self.answers.iter().enumerate() {
            let style = if place == self.selected {
                theme.selected
            } else {
                theme.text
            };
            let digit = Span::styled(format!("{} ", place + 1), theme.key);
            rows.hanging(vec![digit], 2, &texts.get(key), style, Some(place));
        }
        let height = u16::try_from(rows.len()).unwrap_or(u16::MAX);
        let inner = dialog(frame, area, &texts.get(self.title), (width, height), theme);
        let (_, bottom) = rows.extent(&self.selected);
        self.first = window(self.first, bottom, rows.len(), inner.height);
        rows.draw(inner, frame.buffer_mut(), self.first);
        self.rows = Some((rows, inner));
    }
}
