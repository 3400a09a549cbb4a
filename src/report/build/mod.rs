//! Values and words into documents: one file per report.

mod case;
pub mod changes;
pub mod consolidation;
pub mod contribution;
mod figures;
pub mod findings;
pub mod grounds;
mod marking;
pub mod outcomes;
mod page;
mod part;
mod points;
mod reliability;
pub mod review;
pub mod round_status;
mod scale;
pub mod statistics;
pub mod status;
pub mod verification;
mod wording;

pub use wording::objective_change;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod sample_mission;
#[cfg(test)]
mod tests;
