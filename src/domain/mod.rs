//! What a review is and what may be done to it: no files, no clock, no terminal.

pub mod answer;
pub mod assumption;
pub mod catalogue;
pub mod checklist;
pub mod completeness;
pub mod conflict;
pub mod consolidation;
pub mod contribution;
pub mod decision;
pub mod declaration;
pub mod earlier;
pub mod escalation_proposal;
pub mod finding;
pub mod first_scores;
pub mod follow_up;
pub mod forecast;
pub mod format;
pub mod gap;
pub mod gap_reason;
pub mod id;
pub mod independence;
pub mod judgement;
pub mod judgement_rule;
pub mod localized;
pub mod marking;
pub mod median;
pub mod next_round;
#[cfg(test)]
mod next_round_tests;
pub mod objective;
pub mod outcome;
pub mod people;
pub mod period;
pub mod progress;
pub mod proposal;

pub mod question;
pub mod recommendation;
pub mod refusal;
pub mod register;
pub mod response;
pub mod review;
pub mod round;
pub mod round_status;
#[cfg(test)]
pub(crate) mod sample;
pub mod scale;
pub mod seal;
pub mod seating;
pub mod signature;
pub mod source;
pub mod subject;
pub mod text;
pub mod unique;
pub mod visibility;
