//! A source: entered once per review, then cited by id and place.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::id::{MarkingId, SourceId};

/// Where a piece of evidence comes from. Never classified content, never an interviewee's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What it is called.
    pub title: String,
    /// Where it is found: a parliamentary number, a registry number, a web address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Its date, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Whose view it gives.
    pub origin: Origin,
    /// How far mention of it may travel; the register's default when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marking: Option<MarkingId>,
}

/// Whose view a source gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Origin {
    /// The mission itself.
    Mission,
    /// The line responsible at home; a cabinet letter too.
    Line,
    /// An embassy or Defence attaché.
    Post,
    /// A partner nation.
    Partner,
    /// Somebody independent of mission and line.
    Independent,
}

impl Origin {
    /// All origins, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Mission,
        Self::Line,
        Self::Post,
        Self::Partner,
        Self::Independent,
    ];

    /// True when the source stands outside both the mission and the line.
    pub fn is_outside(self) -> bool {
        !matches!(self, Self::Mission | Self::Line)
    }
}

/// A source cited at a place, as evidence for one answer.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// Which source of the review.
    pub source: SourceId,
    /// Where in it: a page, a paragraph, a line.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
}
