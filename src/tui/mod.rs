//! The full-screen terminal.

pub mod widgets;
