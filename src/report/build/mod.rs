//! Values and words into documents: one file per report.

pub mod findings;
pub mod status;
