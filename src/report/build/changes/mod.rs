//! What differs, in words: groups of rows that a document, and a screen with both sides beside each other, are made of.

mod answers;
mod document;
mod facts;
mod file;
mod goals;
mod page;
mod parts;
mod review;
mod rows;
mod speech;

pub use document::document;
pub use facts::{Facts, facts};
pub use file::{FileSides, file_changes};
pub use page::{ChangePage, Group, Row, Shown};
pub use review::{ReviewSide, review_changes};
