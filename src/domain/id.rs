//! Names that stand in files and in file names: validated once, when they are read.

use std::cmp::Ordering;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::refusal::Refusal;

/// Names that Windows keeps for devices; a file may not be called so, with or without an extension.
const DEVICE_NAMES: [&str; 4] = ["con", "prn", "aux", "nul"];
/// Names that stand where a person stands in a file name, and so cannot be a person's.
const RESERVED_PEOPLE: [&str; 4] = ["self-report", "consolidated", "response", "decision"];

fn is_device(name: &str) -> bool {
    let numbered = |prefix: &str| {
        name.strip_prefix(prefix)
            .is_some_and(|n| n.len() == 1 && n != "0" && n.chars().all(|c| c.is_ascii_digit()))
    };
    DEVICE_NAMES.contains(&name) || numbered("com") || numbered("lpt")
}

fn check_slug(text: &str) -> Result<(), Refusal> {
    let first = text.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit());
    let rest = text
        .chars()
        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if first && rest && text.len() <= 64 && !is_device(text) {
        Ok(())
    } else {
        Err(Refusal::new("bad-id", text))
    }
}

fn check_person(text: &str) -> Result<(), Refusal> {
    check_slug(text)?;
    let version = text
        .strip_prefix('v')
        .is_some_and(|n| !n.is_empty() && n.chars().all(|c| c.is_ascii_digit()));
    if version || RESERVED_PEOPLE.contains(&text) {
        return Err(Refusal::new("reserved-id", text));
    }
    Ok(())
}

fn check_question(text: &str) -> Result<(), Refusal> {
    let first = text.starts_with(|c: char| c.is_ascii_alphanumeric());
    let rest = text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if first && rest && text.len() <= 32 && !is_device(&text.to_ascii_lowercase()) {
        Ok(())
    } else {
        Err(Refusal::new("bad-question-id", text))
    }
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $check:path) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Takes `text` as an id.
            ///
            /// # Errors
            /// A [`Refusal`] when the text is not of the id's form.
            pub fn new(text: impl Into<String>) -> Result<Self, Refusal> {
                let text = text.into();
                $check(&text)?;
                Ok(Self(text))
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = Refusal;
            fn try_from(text: String) -> Result<Self, Refusal> {
                Self::new(text)
            }
        }

        impl std::str::FromStr for $name {
            type Err = Refusal;
            fn from_str(text: &str) -> Result<Self, Refusal> {
                Self::new(text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> Ordering {
                natural(&self.0, &other.0)
            }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }
    };
}

id!(
    /// A person or function in `people.ron`: `[a-z0-9][a-z0-9-]{0,63}`, not a reserved name.
    PersonId, check_person
);
id!(
    /// A mission contribution, the name of its file under `contributions/`.
    ContributionId, check_slug
);
id!(
    /// A checklist, without its version.
    ChecklistId, check_slug
);
id!(
    /// A question of a checklist: `[A-Za-z0-9][A-Za-z0-9-]{0,31}`, unique ignoring case, ordered so that A2 comes before A10.
    QuestionId, check_question
);
id!(
    /// A section of a checklist.
    SectionId, check_question
);
id!(
    /// A lesson that questions derive from, for example `4b`.
    LessonId, check_slug
);
id!(
    /// A source cited in a review.
    SourceId, check_slug
);
id!(
    /// An objective of a contribution.
    ObjectiveId, check_slug
);
id!(
    /// An assumption behind a contribution.
    AssumptionId, check_slug
);
id!(
    /// An event that reviewers forecast.
    EventId, check_slug
);
id!(
    /// A recommendation within one review.
    RecommendationId, check_slug
);
id!(
    /// A kind of recommendation that the checklist offers, for example `adjust`.
    RecommendationCode, check_slug
);
id!(
    /// An action in a response.
    ActionId, check_slug
);
id!(
    /// A marking of the register, for example `internal`.
    MarkingId, check_slug
);
id!(
    /// A rule of `peil check`.
    RuleId, check_slug
);

/// Orders text with digits compared as numbers, so that `a2` comes before `a10`; equal only when the texts are.
pub fn natural(left: &str, right: &str) -> Ordering {
    let (mut a, mut b) = (left, right);
    loop {
        let (Some(x), Some(y)) = (a.chars().next(), b.chars().next()) else {
            return a.len().cmp(&b.len()).then_with(|| left.cmp(right));
        };
        if x.is_ascii_digit() && y.is_ascii_digit() {
            let (m, a_rest) = split_digits(a);
            let (n, b_rest) = split_digits(b);
            let (m, n) = (m.trim_start_matches('0'), n.trim_start_matches('0'));
            match m.len().cmp(&n.len()).then_with(|| m.cmp(n)) {
                Ordering::Equal => (a, b) = (a_rest, b_rest),
                unequal => return unequal,
            }
        } else if x == y {
            a = &a[x.len_utf8()..];
            b = &b[y.len_utf8()..];
        } else {
            return x.cmp(&y);
        }
    }
}

fn split_digits(text: &str) -> (&str, &str) {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    text.split_at(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_that_could_escape_a_folder_or_name_a_device_are_refused() {
        for bad in [
            "", "..", "a/b", "con", "nul", "com1", "lpt9", ".git", "-a", "A", "é", "a\nb", "a b",
        ] {
            assert!(ContributionId::new(bad).is_err(), "{bad:?}");
        }
        assert!(ContributionId::new("a".repeat(65)).is_err());
        for good in ["a", "eufor-althea", "com10", "0", "v2"] {
            assert!(ContributionId::new(good).is_ok(), "{good:?}");
        }
    }

    #[test]
    fn a_person_cannot_take_a_name_that_peil_uses_in_file_names() {
        for bad in [
            "self-report",
            "consolidated",
            "response",
            "decision",
            "v2",
            "v10",
        ] {
            assert!(PersonId::new(bad).is_err(), "{bad:?}");
        }
        assert!(PersonId::new("v").is_ok());
        assert!(PersonId::new("bz-01").is_ok());
    }

    #[test]
    fn questions_are_ordered_as_people_count() {
        let mut ids: Vec<_> = ["B1", "A10", "A2", "A1"]
            .iter()
            .filter_map(|id| QuestionId::new(*id).ok())
            .collect();
        ids.sort();
        let text: Vec<_> = ids.iter().map(QuestionId::as_str).collect();
        assert_eq!(text, ["A1", "A2", "A10", "B1"]);
        assert_eq!(natural("A01", "A1"), Ordering::Less);
    }
}
