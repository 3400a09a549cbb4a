//! What the coordinator's verbs share: asking what is missing, showing what is written, saying why not.

pub mod carry_out;
pub mod guide;
pub mod refused;
pub mod shown;
pub mod typed;
