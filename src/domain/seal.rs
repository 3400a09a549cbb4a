//! Digests that are written once: at the lock of the first scores, and at submission.

use std::collections::BTreeMap;
use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::answer::Score;
use super::id::QuestionId;
use super::refusal::Refusal;
use super::unique;

/// A SHA-256 digest, written `sha256:` and 64 lower-case hexadecimal digits, as `sha256sum` prints them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Digest(String);

impl Digest {
    /// The digest of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        Self(format!("sha256:{:x}", Sha256::digest(bytes)))
    }

    /// The digest as written, with its prefix.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Digest {
    type Error = Refusal;
    fn try_from(text: String) -> Result<Self, Refusal> {
        let well = text.strip_prefix("sha256:").is_some_and(|hex| {
            hex.len() == 64 && hex.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
        });
        if well {
            Ok(Self(text))
        } else {
            Err(Refusal::new("bad-digest", text))
        }
    }
}

impl From<Digest> for String {
    fn from(digest: Digest) -> String {
        digest.0
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The first scores, written once, before the self-report and colleagues' scores were shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// When the first scores were locked.
    pub at: Timestamp,
    /// The first scores.
    #[serde(deserialize_with = "unique::map")]
    pub scores: BTreeMap<QuestionId, Score>,
    /// Digest of the first scores, see [`first_scores_digest`].
    pub digest: Digest,
    /// What was shown after the lock.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seen: Vec<Seen>,
}

/// A file that was shown after the lock.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// Its path within the register.
    pub path: String,
    /// Its content at that time.
    pub digest: Digest,
}

/// What closes a submitted review. The last field of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seal {
    /// When the review was submitted.
    pub at: Timestamp,
    /// Digest of the checklist's file.
    pub checklist: Digest,
    /// Digest of the contribution's file at that time.
    pub contribution: Digest,
    /// Digest of the review that this one amends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supersedes: Option<Digest>,
    /// Digest of all bytes of the file before the line that begins with `    seal:`.
    pub digest: Digest,
}

/// The digest of first scores: SHA-256 over one line per question, `<id> <score>` and a line feed, in
/// the order of the ids, with the score as compact JSON. Independent of how the file is laid out.
pub fn first_scores_digest(scores: &BTreeMap<QuestionId, Score>) -> Digest {
    let mut lines = String::new();
    for (question, score) in scores {
        // A score holds only strings, integers, enums and string-keyed maps: JSON can write all of these.
        let json = serde_json::to_string(score).unwrap_or_default();
        lines.push_str(&format!("{question} {json}\n"));
    }
    Digest::of(lines.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::scale::Level;

    #[test]
    fn a_digest_is_what_sha256sum_prints() {
        // printf '' | sha256sum
        assert_eq!(
            Digest::of(b"").as_str(),
            "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
        assert!(Digest::try_from("sha256:00".to_owned()).is_err());
    }

    #[test]
    fn another_first_score_is_another_digest() {
        let question = QuestionId::new("A1").unwrap();
        let of = |n| {
            let score = Score::Level(Level::new(n).unwrap());
            first_scores_digest(&BTreeMap::from([(question.clone(), score)]))
        };
        // printf 'A1 {"Level":2}\n' | sha256sum
        assert_eq!(of(2), Digest::of(b"A1 {\"Level\":2}\n"));
        assert_ne!(of(2), of(3));
    }
}
