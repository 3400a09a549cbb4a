//! Pieces that screens are made of.

pub mod ask;
pub mod dialog;
pub mod editor;
pub mod form_view;
pub mod rows;
pub mod scroll;
pub mod selection;
