//! Figures about reviews: values in, figures with their n out; no files, no terminal, no words.

pub mod agreement;
pub mod alpha;
pub mod answered;
pub mod basis;
pub mod brier;
pub mod catalogue;
pub mod counts;
pub mod course;
pub mod coverage;
pub mod distribution;
pub mod events;
pub mod figure;
pub mod forecast;
pub mod gap;
pub mod guards;
pub mod kappa;
pub mod scope;
pub mod stats;
pub mod trend;
