//! The full-screen terminal: screens on a stack, effects as values, one place that performs them.

pub mod action;
pub mod effect;
pub mod keymap;
pub mod terminal;
pub mod theme;
pub mod widgets;
