//! Why a reviewer's level differs from the line's own: a coded reason, as the World Bank's evaluators give.

use serde::{Deserialize, Serialize};

/// Why the level differs from the one in the self-report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GapReason {
    /// The kind of reason.
    pub code: GapCode,
    /// In words; another reason than the named ones needs them.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

impl GapReason {
    /// True where another reason than the named ones is given without words.
    pub fn lacks_words(&self) -> bool {
        self.code == GapCode::Other && self.text.trim().is_empty()
    }
}

/// The kind of reason for a difference between self-report and review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum GapCode {
    /// Line and reviewer read the goal differently.
    GoalsRead,
    /// Evidence for the line's level is missing, or the line lacked the reviewer's.
    EvidenceMissing,
    /// Outputs were taken for outcomes.
    OutputsForOutcomes,
    /// The circumstances were weighed differently.
    Context,
    /// Another reason.
    Other,
}

impl GapCode {
    /// All reasons, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::GoalsRead,
        Self::EvidenceMissing,
        Self::OutputsForOutcomes,
        Self::Context,
        Self::Other,
    ];

    /// Short name, to look its word up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::GoalsRead => "goals-read",
            Self::EvidenceMissing => "evidence-missing",
            Self::OutputsForOutcomes => "outputs-for-outcomes",
            Self::Context => "context",
            Self::Other => "other",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_another_reason_needs_words() {
        for code in GapCode::ALL {
            let reason = |text: &str| GapReason {
                code,
                text: text.to_owned(),
            };
            assert_eq!(reason(" ").lacks_words(), code == GapCode::Other);
            assert!(!reason("Anders geteld.").lacks_words());
        }
    }
}
