//! Who may review what: one engine for assignment, declaration, submission and `peil check`.

mod cleared;
mod history;
mod judge;
pub mod suggestion;
#[cfg(test)]
mod suggestion_tests;

pub use cleared::Cleared;
pub use history::History;
pub use judge::{Effect, Ground, Matter};
