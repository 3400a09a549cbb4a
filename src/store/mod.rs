//! The only room that touches the disk.

pub mod codec;
