//! Holding a review with somebody, whatever the terminal: where we are, what was entered, what is missing.

pub mod command;
pub mod conduct;
pub mod draft;
pub mod form;

mod conflicts;
mod edit;
mod history;
pub mod locking;
pub mod navigate;
pub mod patch;
mod proposed;
pub mod recovery;
pub mod revealed;
mod settling;
mod slug;
pub mod submission;
pub mod table;

pub use command::{Command, Refused, Side};
pub use conduct::{Effect, Interview, Lifted};
pub use conflicts::Settled;
pub use draft::{Draft, DraftPlace, Entered, Record};
pub use locking::NotLocked;
pub use patch::Patch;
pub use table::Table;
