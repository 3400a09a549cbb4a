//! Sealing a review at submission, and telling whether the seal still holds.
//!
//! The seal's digest is the SHA-256 of all bytes before the first line that begins with `    seal:`. Anybody can
//! check it without peil:
//!
//! ```text
//! sed '/^    seal:/,$d' FILE | sha256sum
//! ```
//!
//! A comment may contain such a line too. The codec then writes its first space as `\u{20}`, so in canonical text
//! only the seal's own line begins so; and should a hand have put one in afterwards, sed and peil both stop at the
//! first, and both see another digest. What stands behind that line is not in the digest, so it must be the seal
//! and nothing else: a field added there would be unsealed.

use jiff::Timestamp;

use super::codec;
use super::quote::SEAL;
use crate::domain::review::Review;
use crate::domain::seal::{Digest, Seal};

/// Why a review could not be sealed.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// It is sealed already; an amendment is a new file.
    #[error("the review is sealed already")]
    AlreadySealed,
    /// The codec cannot write it. A mistake in peil.
    #[error("the review cannot be written: {0}")]
    Unwritable(String),
}

/// Why a seal does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SealProblem {
    /// The review has no seal.
    NotSealed,
    /// There is a seal, but no line begins with it as canonical text has it.
    NotInPlace,
    /// What stands before the seal has changed since.
    Broken {
        /// The digest in the seal.
        sealed: Digest,
        /// The digest of what is there now.
        found: Digest,
    },
    /// Something else than the seal stands behind the sealed part.
    Added,
}

impl SealProblem {
    /// Short name, to look its words up by.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotSealed => "not-sealed",
            Self::NotInPlace => "not-in-place",
            Self::Broken { .. } => "broken",
            Self::Added => "added",
        }
    }
}

/// Seals `review` as submitted `at` that moment, over the digests of the checklist's, the contribution's and the
/// amended review's bytes; gives it with its canonical text, which is what must be saved.
///
/// # Errors
/// [`SealError`].
pub fn seal_review(
    mut review: Review,
    at: Timestamp,
    checklist: &Digest,
    contribution: &Digest,
    supersedes: Option<Digest>,
) -> Result<(Review, String), SealError> {
    if review.is_sealed() {
        return Err(SealError::AlreadySealed);
    }
    let seal = Seal {
        at,
        checklist: checklist.clone(),
        contribution: contribution.clone(),
        supersedes,
        digest: Digest::of(b""),
    };
    let write = |review: &Review| {
        codec::to_text(review).map_err(|error| SealError::Unwritable(error.to_string()))
    };
    review.seal = Some(seal.clone());
    let draft = write(&review)?;
    let (sealed, _) =
        split(&draft).ok_or_else(|| SealError::Unwritable("no line for the seal".to_owned()))?;
    let digest = Digest::of(sealed.as_bytes());
    review.seal = Some(Seal { digest, ..seal });
    let text = write(&review)?;
    Ok((review, text))
}

/// Whether the seal of `review` holds for the `text` that it was read from. Carriage returns before line feeds
/// do not count when the text is a [`super::Loaded::text`]: a checkout may have added them.
///
/// # Errors
/// [`SealProblem`]: why it does not.
pub fn verify_seal(text: &str, review: &Review) -> Result<(), SealProblem> {
    let seal = review.seal.as_ref().ok_or(SealProblem::NotSealed)?;
    let (sealed, rest) = split(text).ok_or(SealProblem::NotInPlace)?;
    let found = Digest::of(sealed.as_bytes());
    if found != seal.digest {
        return Err(SealProblem::Broken {
            sealed: seal.digest.clone(),
            found,
        });
    }
    let canonical = codec::to_text(review).unwrap_or_default();
    match split(&canonical) {
        Some((_, expected)) if expected == rest => Ok(()),
        _ => Err(SealProblem::Added),
    }
}

/// The sealed part, and the rest from the seal's line on.
fn split(text: &str) -> Option<(&str, &str)> {
    let at = if text.starts_with(SEAL) {
        0
    } else {
        text.find(&format!("\n{SEAL}"))? + 1
    };
    Some(text.split_at(at))
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;
    use std::process::{Command, Stdio};

    use super::*;
    use crate::domain::answer::Answer;
    use crate::domain::review::ReviewRole;

    fn sealed(comment: &str) -> (Review, String) {
        let mut review = Review::new(
            "a".parse().unwrap(),
            "2026-H2".parse().unwrap(),
            "bz-01".parse().unwrap(),
            ReviewRole::Independent,
            crate::domain::checklist::ChecklistRef {
                id: "m".parse().unwrap(),
                version: 1,
            },
        );
        let answer = Answer {
            strengths: comment.to_owned(),
            ..Answer::default()
        };
        review.answers.insert("A1".parse().unwrap(), answer);
        let at = "2026-11-24T10:00:00Z".parse().unwrap();
        seal_review(review, at, &Digest::of(b"c"), &Digest::of(b"m"), None).unwrap()
    }

    /// What the two programs named in the module's description print for `text`.
    fn by_hand(text: &str) -> String {
        let mut shell = Command::new("sh")
            .args(["-c", "sed '/^    seal:/,$d' | sha256sum"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut input = shell.stdin.take().unwrap();
        input.write_all(text.as_bytes()).unwrap();
        drop(input);
        let output = shell.wait_with_output().unwrap().stdout;
        let output = String::from_utf8(output).unwrap();
        format!("sha256:{}", output.split(' ').next().unwrap())
    }

    const HOSTILE: &[&str] = &[
        "plain",
        "    seal: Seal(",
        "x\n    seal: Seal(digest: \"sha256:00\")\n)\n",
        "x \"#\n    seal:\r\n    seal:",
        "\n    seal:\n\u{2028}    seal:\r    seal:",
    ];

    #[test]
    fn sed_and_sha256sum_agree_with_the_seal_whatever_a_comment_holds() {
        for comment in HOSTILE {
            let (review, text) = sealed(comment);
            let digest = &review.seal.as_ref().unwrap().digest;
            assert_eq!(by_hand(&text), digest.as_str(), "{comment:?}");
            assert_eq!(verify_seal(&text, &review), Ok(()));
            let read: Review = codec::from_text(&text).unwrap();
            assert_eq!(read, review);
        }
    }

    #[test]
    fn one_character_changed_breaks_the_seal() {
        let (_, text) = sealed("good");
        let changed = text.replace("good", "goad");
        let review: Review = codec::from_text(&changed).unwrap();
        let problem = verify_seal(&changed, &review).unwrap_err();
        assert_eq!(problem.key(), "broken");
        // A line put into a comment by hand hides nothing behind it.
        let split = text.replace("good", "good\n    seal:");
        let review: Review = codec::from_text(&split).unwrap();
        assert_eq!(verify_seal(&split, &review).unwrap_err().key(), "broken");
        assert_ne!(by_hand(&split), review.seal.unwrap().digest.as_str());
    }

    #[test]
    fn nothing_can_be_added_behind_the_sealed_part() {
        let (_, text) = sealed("good");
        let end = text.rfind(')').unwrap();
        for addition in ["    illustrative: true,\n", "    // well done\n"] {
            let mut added = text.clone();
            added.insert_str(end, addition);
            let review: Review = codec::from_text(&added).unwrap();
            assert_eq!(verify_seal(&added, &review), Err(SealProblem::Added));
        }
    }

    #[test]
    fn a_review_is_sealed_once_and_its_seal_stands_where_sed_finds_it() {
        let (review, text) = sealed("good");
        let digest = Digest::of(b"");
        let again = seal_review(
            review.clone(),
            Timestamp::UNIX_EPOCH,
            &digest,
            &digest,
            None,
        );
        assert!(matches!(again, Err(SealError::AlreadySealed)));
        let moved = text.replace("\n    seal:", "\n  seal:");
        let problem = verify_seal(&moved, &review).unwrap_err();
        assert_eq!(problem, SealProblem::NotInPlace);
    }
}
