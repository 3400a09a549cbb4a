//! What a screen is: it owns its state, answers input with effects, and draws itself.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use super::action::Action;
use super::context::Context;
use super::effect::Effect;
use super::keymap::Scope;
use crate::interview::Draft;

/// What reaches a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A key that means something here.
    Action(Action),
    /// A typed character, on a screen that takes text.
    Char(char),
    /// Pasted text.
    Paste(String),
    /// A click of the mouse.
    Click(Position),
    /// The mouse moved with its button down.
    Drag(Position),
    /// The wheel turned, this many lines down.
    Wheel(Position, i32),
}

/// A screen, or a dialogue over one.
pub trait Screen {
    /// Which keys it has.
    fn scope(&self) -> Scope;

    /// True when characters are text, and only other keys are actions.
    fn takes_text(&self) -> bool {
        false
    }

    /// Answers input with effects.
    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect>;

    /// Draws itself.
    fn draw(&mut self, frame: &mut Frame, area: Rect, cx: &Context);

    /// True when the screen below stays visible.
    fn is_overlay(&self) -> bool {
        false
    }

    /// What the bar at the top says of it.
    fn title(&self, cx: &Context) -> String;

    /// What is half typed on it, for the journal.
    fn draft(&self) -> Option<Draft> {
        None
    }
}
