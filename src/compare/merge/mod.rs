//! Three-way merges: what two people made of one file, put together again.

mod consistent;
mod list;
mod other;
mod review;
mod rule;
mod sentences;
mod tree;

pub use other::values;
pub use review::{Merged, Side, Whole, reviews};
