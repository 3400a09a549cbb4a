//! How far a text may travel: the register's own scale of markings, lowest first.

use serde::{Deserialize, Serialize};

use super::id::MarkingId;
use super::localized::Localized;

/// One marking of the register; its place in the register's list is its height.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Marking {
    /// How files refer to it.
    pub id: MarkingId,
    /// What readers see, for example *Departementaal Vertrouwelijk*.
    pub title: Localized,
}
