//! The multi-line text editor in which all long comments are written.

mod apply;
mod buffer;
mod clean;
mod cluster;
mod command;
mod draw;
mod glyph;
mod history;
mod layout;
mod motion;
mod pointer;
mod shown;
mod state;
mod wrap;

#[cfg(test)]
mod properties;

pub use command::{EditorCommand, Motion, Refusal, Select};
pub use draw::EditorStyles;
pub use shown::{Shown, shown};
pub use state::{DEFAULT_LIMIT, Editor};
