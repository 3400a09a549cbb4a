//! What git is told about a register in one clone: looked at first, then done, and undone as it was done.

mod apply;
mod clone;
mod plan;
mod record;
mod text;
mod undo;

pub use clone::{Clone, NoClone};
pub use plan::{Ci, Left, Plan, Step, plan};
pub use text::quoted;
pub use undo::{Undo, undo};
