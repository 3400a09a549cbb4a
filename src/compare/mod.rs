//! Comparing reviews: what a merge of two makes of them.

pub mod merge;
