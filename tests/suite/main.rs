//! The suite: one binary, so that it links once.
#![allow(clippy::unwrap_used)]

mod architecture;
mod sample;
mod source;
