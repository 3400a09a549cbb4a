//! Reviews beside each other: what a merge of two makes of them, what several differ on.

pub mod consolidate;
pub mod merge;
