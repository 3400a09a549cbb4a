//! The full-screen terminal: screens on a stack, effects as values, one place that performs them.

pub mod action;
pub mod app;
mod chrome;
pub mod context;
pub mod effect;
pub mod event;
mod fuzzy;
pub mod keymap;
mod locking;
mod perform;
mod run;
pub mod screen;
mod screens;
mod signing;
pub mod terminal;
pub mod theme;
pub mod trouble;
pub mod widgets;
pub mod words;

pub use run::{Opening, RunError, run};
