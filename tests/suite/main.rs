//! The suite: one binary, so that it links once.
#![allow(clippy::unwrap_used)]
// A fixture offers more than today's tests ask of it.
#![allow(dead_code)]

mod amendments;
mod architecture;
mod blind;
mod browser;
mod changes_screen;
mod check;
mod cli;
mod clones;
mod compare;
mod consolidate;
mod content;
mod damage;
mod desk;
mod diff;
mod docs;
mod faults;
mod forms;
mod git_drivers;
mod git_history;
mod git_setup;
mod hand;
mod interview;
mod judging;
mod lock;
mod many;
mod merge;
mod merge_git;
mod monkey;
mod one_text;
mod outcomes;
mod picture;
mod practice;
mod properties;
mod pty;
mod python;
mod resealed;
mod rounds;
mod sample;
mod screens;
mod self_report;
mod signatures;
mod source;
mod stats;
mod submitted;
mod summaries;
mod three_clones;
mod values;
mod values_small;
mod verbs;
mod whole_review;
