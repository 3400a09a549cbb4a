//! Two files side by side, or two periods or reviewers: found, read, and shown to who may see them.

mod between;
mod compared;
mod side;

pub use between::{Choice, Pairing};
pub use compared::{Compared, Difference, compare, tree};
pub use side::{Side, SideError};
