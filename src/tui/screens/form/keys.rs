//! What keys and clicks do in a form.

use super::FormScreen;
use crate::domain::text::fold;
use crate::interview::form::{Field, FieldInput};
use crate::tui::action::Action;
use crate::tui::context::Context;
use crate::tui::effect::{Effect, Notice, Place};
use crate::tui::keymap::Scope;
use crate::tui::screen::Input;
use crate::tui::screens::comment::{editor_command, refusal_words};
use crate::tui::widgets::editor::{EditorCommand, Motion, Select};
use crate::tui::widgets::form_view::{Focus, Hit};

impl FormScreen {
    pub(super) fn key(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Wheel(_, lines) => {
                self.view.scroll(lines);
                return Vec::new();
            }
            Input::Click(at) => {
                let hit = self.view.hit(at);
                return hit.map(|hit| self.click(hit, cx)).unwrap_or_default();
            }
            Input::Drag(at) => {
                if let (Some(Hit::Text(name, x, y)), Focus::Field(focus)) =
                    (self.view.hit(at), &self.focus)
                    && name == *focus
                {
                    self.view.editor(&self.form, &name).drag(x, y);
                }
                return Vec::new();
            }
            _ => {}
        }
        self.view.follow();
        match input {
            Input::Action(Action::Help) => vec![Effect::Open(Place::Help(Scope::Form))],
            Input::Action(Action::Back) => self.back(cx),
            Input::Action(Action::Done) => self.store(cx),
            Input::Action(Action::NextField) => self.step(1),
            Input::Action(Action::PreviousField) => self.step(-1),
            Input::Action(Action::Confirm) => self.confirm(cx),
            Input::Action(Action::Move(Motion::PageDown)) => self.page(1),
            Input::Action(Action::Move(Motion::PageUp)) => self.page(-1),
            other => match self.focused() {
                None => self.on_button(&other, cx),
                Some(field) => {
                    let name = field.name.clone();
                    match field.input {
                        FieldInput::Choice { .. } => self.on_choice(&name, &other, cx),
                        FieldInput::Text(_) => self.on_text(&name, other, true, cx),
                        _ => self.on_text(&name, other, false, cx),
                    }
                }
            },
        }
    }

    fn focused(&self) -> Option<&Field> {
        match &self.focus {
            Focus::Field(name) => self.form.field(name),
            Focus::Button(_) => None,
        }
    }

    /// Moves the focus by so many places; it stays at either end.
    fn step(&mut self, by: isize) -> Vec<Effect> {
        let order = self.order();
        let here = order.iter().position(|one| *one == self.focus);
        let last = order.len().saturating_sub(1);
        let place = here.unwrap_or(0).saturating_add_signed(by).min(last);
        if let Some(focus) = order.get(place) {
            self.focus = focus.clone();
        }
        Vec::new()
    }

    /// To the next field; from the last one it stores. From an answer that stops the review it asks at once:
    /// then nothing more need be answered.
    fn confirm(&mut self, cx: &Context) -> Vec<Effect> {
        if self.stops_here(cx) {
            self.ask_to_return(cx);
            return Vec::new();
        }
        let order = self.order();
        let here = order.iter().position(|one| *one == self.focus);
        if here.is_none_or(|here| here + 2 >= order.len()) {
            return self.store(cx);
        }
        self.step(1)
    }

    fn page(&mut self, by: i32) -> Vec<Effect> {
        let lines = i32::from(self.view.height().saturating_sub(2).max(1));
        self.view.scroll(by * lines);
        Vec::new()
    }

    fn on_button(&mut self, input: &Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Char(' ') => self.store(cx),
            Input::Action(Action::Move(Motion::Up)) => self.step(-1),
            _ => Vec::new(),
        }
    }

    fn on_choice(&mut self, name: &str, input: &Input, cx: &Context) -> Vec<Effect> {
        let Some(FieldInput::Choice { options, chosen }) =
            self.form.field(name).map(|field| &field.input)
        else {
            return Vec::new();
        };
        let (count, chosen) = (options.len(), *chosen);
        let choice = match input {
            Input::Action(Action::Move(Motion::Up)) => return self.step(-1),
            Input::Action(Action::Move(Motion::Down)) => return self.step(1),
            Input::Action(Action::Move(Motion::Right)) | Input::Char(' ') => {
                Some(chosen.map_or(0, |chosen| (chosen + 1) % count.max(1)))
            }
            Input::Action(Action::Move(Motion::Left)) => {
                let last = count.saturating_sub(1);
                Some(chosen.map_or(last, |chosen| chosen.checked_sub(1).unwrap_or(last)))
            }
            Input::Action(Action::Backspace | Action::Delete) => None,
            Input::Char(digit @ '1'..='9') => {
                let place = digit.to_digit(10).and_then(|n| usize::try_from(n).ok());
                place.map(|n| n - 1)
            }
            Input::Char(letter) => {
                let words: Vec<String> = options
                    .iter()
                    .map(|option| fold(&option.words(&cx.session.texts)))
                    .collect();
                match by_letter(&words, chosen, *letter) {
                    Some(place) => Some(place),
                    None => return Vec::new(),
                }
            }
            _ => return Vec::new(),
        };
        self.form.choose(name, choice);
        Vec::new()
    }

    fn on_text(&mut self, name: &str, input: Input, long: bool, cx: &Context) -> Vec<Effect> {
        let editor = self.view.editor(&self.form, name);
        let command = match input {
            Input::Char(c) => Some(EditorCommand::Insert(c)),
            // A text of one line stays so.
            Input::Paste(text) if !long => {
                let words: Vec<&str> = text.split_whitespace().collect();
                let space = |side: bool| if side { " " } else { "" };
                let before = space(text.starts_with(' '));
                let after = space(text.ends_with(' ') && !words.is_empty());
                Some(EditorCommand::Paste(format!(
                    "{before}{}{after}",
                    words.join(" ")
                )))
            }
            Input::Paste(text) => Some(EditorCommand::Paste(text)),
            Input::Action(Action::Newline) if !long => None,
            Input::Action(Action::Move(motion @ (Motion::Up | Motion::Down))) => {
                let by = if motion == Motion::Up { -1 } else { 1 };
                let before = editor.cursor();
                editor.apply(EditorCommand::Move(motion, Select::No));
                // At the first or last row the key leads out of the field.
                if !long || editor.cursor() == before {
                    return self.step(by);
                }
                return Vec::new();
            }
            Input::Action(action) => editor_command(action, editor),
            Input::Click(_) | Input::Drag(_) | Input::Wheel(..) => None,
        };
        let Some(command) = command else {
            return Vec::new();
        };
        editor.apply(command);
        let refusal = editor.last_refusal();
        let text = editor.text().to_owned();
        self.form.type_in(name, &text);
        match refusal {
            Some(refusal) => vec![Effect::Notify(Notice::bad(refusal_words(refusal, cx)))],
            None => Vec::new(),
        }
    }

    fn click(&mut self, hit: Hit, cx: &Context) -> Vec<Effect> {
        match hit {
            Hit::Field(name) => self.focus = Focus::Field(name),
            Hit::Text(name, x, y) => {
                self.view.editor(&self.form, &name).click(x, y);
                self.focus = Focus::Field(name);
            }
            Hit::Option(name, option) => {
                self.form.choose(&name, Some(option));
                self.focus = Focus::Field(name);
            }
            Hit::Button(_) => return self.store(cx),
        }
        self.view.follow();
        Vec::new()
    }
}

/// The next option after `chosen` that begins with a letter, round the end.
fn by_letter(words: &[String], chosen: Option<usize>, letter: char) -> Option<usize> {
    let letter = fold(&letter.to_string());
    let from = chosen.map_or(0, |chosen| chosen + 1);
    let order = (0..words.len()).map(|step| (from + step) % words.len());
    let mut found = order.filter(|place| words[*place].starts_with(&letter));
    found.next().filter(|_| !letter.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_chooses_the_next_option_that_begins_with_it() {
        let words = ["ja", "nee", "niet", "één"].map(fold);
        assert_eq!(by_letter(&words, None, 'n'), Some(1));
        assert_eq!(by_letter(&words, Some(1), 'N'), Some(2));
        assert_eq!(by_letter(&words, Some(2), 'n'), Some(1));
        assert_eq!(by_letter(&words, None, 'e'), Some(3));
        assert_eq!(by_letter(&words, None, 'x'), None);
        assert_eq!(by_letter(&[], None, 'x'), None);
    }
}
