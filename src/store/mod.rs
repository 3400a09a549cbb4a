//! The only room that touches the disk.

pub mod any;
pub mod codec;
mod commit;
pub mod create;
mod decode;
pub mod error;
pub mod git;
pub mod history;
pub mod journal;
pub mod layout;
mod lex;
mod listing;
pub mod load;
mod loaded;
mod locate;
pub mod lock;
pub mod merging;
pub mod page;
mod place;
mod quote;
pub mod revision;
pub mod seal;
mod selection;
pub mod setup;
pub mod signature;
pub mod tidy;
pub mod write;

pub use error::StoreError;
pub use journal::Journal;
pub use layout::{Author, FileKind, ReviewKey};
pub use load::{Folder, Loaded, locate_register};
pub use selection::Selection;
pub use write::{Expected, Saved, save_review};
