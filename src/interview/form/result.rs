//! What comes of a form: a command, what is wrong, and what an answer does.

use crate::interview::command::Command;

/// What comes of a form whose values are well-formed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormResult {
    /// Carry this out.
    Take(Command),
    /// The declaration stops this review: return the assignment, and keep nothing of the answers.
    Stopped,
    /// Nothing was entered, so there is nothing to keep.
    Nothing,
}

/// What is wrong with a field; words under `problem-<key>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The field's name.
    pub field: String,
    /// Key of what is wrong, one of [`Problem::KEYS`].
    pub key: &'static str,
}

/// What an answer does, said beside its field at once; words under `remark-<key>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The field's name.
    pub field: String,
    /// Key of what it does, one of [`Remark::KEYS`].
    pub key: &'static str,
    /// True when the answer stops the review.
    pub stops: bool,
}

impl Problem {
    /// All that can be wrong.
    pub const KEYS: [&'static str; 8] = [
        "needed",
        "choose",
        "unanswered",
        "day",
        "percent",
        "order",
        "past",
        "action-day",
    ];
}

impl Remark {
    /// All that an answer can do.
    pub const KEYS: [&'static str; 10] = [
        "stop",
        "stop-for-good",
        "not-able",
        "earlier-involvement",
        "public-statement",
        "not-free",
        "sources-missing",
        "deviates",
        "exceeds",
        "escalation-deviates",
    ];
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Language, Texts};

    #[test]
    fn every_problem_and_remark_has_its_words_in_every_language() {
        let problems = Problem::KEYS.map(|key| format!("problem-{key}"));
        let remarks = Remark::KEYS.map(|key| format!("remark-{key}"));
        for language in Language::all() {
            let texts = Texts::new(*language);
            for key in problems.iter().chain(&remarks) {
                assert!(texts.has(key), "{key} in {}", language.tag);
            }
        }
    }
}
