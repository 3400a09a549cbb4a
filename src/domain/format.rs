//! The version of the file format that stands first in every file.

use serde::{Deserialize, Serialize};

use super::refusal::Refusal;

/// Version of the file format; this program reads and writes format 1 and refuses any other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Format;

/// The one format that this program knows.
pub const CURRENT: u32 = 1;

impl TryFrom<u32> for Format {
    type Error = Refusal;
    fn try_from(version: u32) -> Result<Self, Refusal> {
        match version {
            CURRENT => Ok(Self),
            newer if newer > CURRENT => Err(Refusal::new("newer-format", newer.to_string())),
            unknown => Err(Refusal::new("unknown-format", unknown.to_string())),
        }
    }
}

impl From<Format> for u32 {
    fn from(_: Format) -> u32 {
        CURRENT
    }
}
