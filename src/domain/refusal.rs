//! Why a value from a file is refused, in a form that survives the parser's own error type.

use std::fmt;

/// A reason that a type of the domain gives for refusing a value while it is read.
///
/// The parser only carries text, so a refusal is written as `peil:<code>:<value>` and read back by
/// [`Refusal::from_message`], to be put into words in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Short kebab-case name of the reason, for example `bad-id`.
    pub code: String,
    /// The value that was refused, as it stood in the file.
    pub value: String,
}

impl Refusal {
    /// A refusal of `value` for the reason `code`.
    pub fn new(code: &str, value: impl Into<String>) -> Self {
        Self {
            code: code.to_owned(),
            value: value.into(),
        }
    }

    /// Reads back what [`fmt::Display`] wrote; `None` when the message is somebody else's.
    pub fn from_message(message: &str) -> Option<Self> {
        let (_, rest) = message.split_once("peil:")?;
        let (code, value) = rest.split_once(':')?;
        Some(Self::new(code, value))
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "peil:{}:{}", self.code, self.value)
    }
}

impl std::error::Error for Refusal {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_survives_being_a_message() {
        let refusal = Refusal::new("bad-id", "a:b");
        assert_eq!(
            Refusal::from_message(&refusal.to_string()),
            Some(refusal.clone())
        );
        assert_eq!(Refusal::from_message("something else"), None);
    }
}
