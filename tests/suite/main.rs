//! The suite: one binary, so that it links once.
#![allow(clippy::unwrap_used)]

mod architecture;
mod check;
mod cli;
mod content;
mod damage;
mod desk;
mod docs;
mod practice;
mod hand;
mod properties;
mod sample;
mod screens;
mod source;
mod values;
mod values_small;
