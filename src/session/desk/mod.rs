//! The coordinator's desk: planning rounds, asking reviewers, keeping contributions and people.

mod authority;
mod change;
mod clear;
mod contributions;
mod error;
mod events;
mod keys;
mod new_round;
mod people;
mod seats;

pub use change::{How, Written};
pub use clear::{Dismissing, Waiving};
pub use contributions::{ContributionDraft, ObjectiveEdit};
pub use error::DeskError;
pub use events::NewEvent;
pub use keys::KeyError;
pub use new_round::{NewRound, Planned};
pub use people::PersonDraft;
pub use seats::{Seated, Stays, Unseated};
