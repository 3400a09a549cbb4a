//! Pieces that screens are made of.

pub mod dialog;
pub mod editor;
pub mod rows;
