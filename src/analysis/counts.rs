//! How often each coded reason occurs, by the short name under which its word is found.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use crate::domain::answer::{CannotAssess, ChangeCode, LowConfidence, NotApplicable};
use crate::domain::gap_reason::GapCode;
use crate::domain::source::Origin;

/// A coded reason with a short kebab-case name.
pub trait Code {
    /// The name.
    fn code(self) -> &'static str;
}

impl Code for CannotAssess {
    fn code(self) -> &'static str {
        self.key()
    }
}

impl Code for NotApplicable {
    fn code(self) -> &'static str {
        self.key()
    }
}

impl Code for LowConfidence {
    fn code(self) -> &'static str {
        self.key()
    }
}

impl Code for ChangeCode {
    fn code(self) -> &'static str {
        match self {
            Self::NewEvidence => "new-evidence",
            Self::Misread => "misread",
            Self::Persuaded => "persuaded",
            Self::Other => "other",
        }
    }
}

impl Code for GapCode {
    fn code(self) -> &'static str {
        self.key()
    }
}

impl Code for Origin {
    fn code(self) -> &'static str {
        match self {
            Self::Mission => "mission",
            Self::Line => "line",
            Self::Post => "post",
            Self::Partner => "partner",
            Self::Independent => "independent",
        }
    }
}

/// How often each code occurs; a code that does not occur is not listed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts(BTreeMap<&'static str, usize>);

impl Counts {
    /// Counts `code` once more.
    pub fn add(&mut self, code: impl Code) {
        *self.0.entry(code.code()).or_default() += 1;
    }

    /// How often `code` occurs.
    pub fn get(&self, code: impl Code) -> usize {
        self.0.get(code.code()).copied().unwrap_or_default()
    }

    /// All codes that occur, by name, with how often.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, usize)> {
        self.0.iter().map(|(code, n)| (*code, *n))
    }

    /// How often any occurs.
    pub fn total(&self) -> usize {
        self.0.values().sum()
    }
}

impl Serialize for Counts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rows = self.iter().map(|(code, n)| (code.replace('-', "_"), n));
        serializer.collect_map(rows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_written_by_code_in_snake_case() {
        let mut counts = Counts::default();
        counts.add(CannotAssess::NoAccess);
        counts.add(CannotAssess::NoAccess);
        counts.add(CannotAssess::Other);
        assert_eq!(counts.get(CannotAssess::NoAccess), 2);
        assert_eq!(counts.total(), 3);
        let text = serde_json::to_string(&counts).unwrap();
        assert_eq!(text, r#"{"no_access":2,"other":1}"#);
    }
}
