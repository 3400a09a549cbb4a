//! The parts of a summary, one file each; every part says so where there is nothing.

pub(super) mod annex;
pub(super) mod assumptions;
pub(super) mod changes;
pub(super) mod differences;
pub(super) mod discussion;
pub(super) mod forecasts;
pub(super) mod independence;
pub(super) mod judgement;
pub(super) mod levels;
pub(super) mod opening;
pub(super) mod overview;
pub(super) mod recommendations;
pub(super) mod reply;
pub(super) mod self_report;
pub(super) mod unassessed;
