//! Two files side by side, or two periods or reviewers: found, read, and shown to who may see them.

mod between;
mod compared;
mod last;
mod side;

pub use between::{Choice, Pairing};
pub use compared::{Compared, Difference, compare, tree};
pub use last::SinceLast;
pub use side::{Side, SideError};
