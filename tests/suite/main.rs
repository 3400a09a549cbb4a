//! The suite: one binary, so that it links once.
#![allow(clippy::unwrap_used)]

mod architecture;
<<<<<<< HEAD
mod content;
=======
mod cli;
>>>>>>> 63e78b9 (Open the command line: status, check, format, init, completions, review; help and errors in the reader's language)
mod damage;
mod desk;
mod properties;
mod sample;
mod source;
mod values;
mod values_small;
