//! A text in more than one language, as the ministry writes it beside itself in a file.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::unique;

/// A text in one or more languages, keyed by language tag (`nl`, `en`, …).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Localized(#[serde(deserialize_with = "unique::map")] pub BTreeMap<String, String>);

impl Localized {
    /// A text in Dutch and English.
    pub fn pair(nl: impl Into<String>, en: impl Into<String>) -> Self {
        Self(BTreeMap::from([
            ("nl".to_owned(), nl.into()),
            ("en".to_owned(), en.into()),
        ]))
    }

    /// A text in one language.
    pub fn only(language: &str, text: impl Into<String>) -> Self {
        Self(BTreeMap::from([(language.to_owned(), text.into())]))
    }

    /// The text in `language`, if it has one.
    pub fn exact(&self, language: &str) -> Option<&str> {
        self.0.get(language).map(String::as_str)
    }

    /// The text in `language`; where it lacks, any other language with its tag before it, so that the reader sees that it is borrowed.
    pub fn get(&self, language: &str) -> std::borrow::Cow<'_, str> {
        match self.exact(language) {
            Some(text) => text.into(),
            None => match self.0.iter().next() {
                Some((tag, text)) => format!("[{tag}] {text}").into(),
                None => "".into(),
            },
        }
    }

    /// Tag of the other language that [`Self::get`] falls back to; `None` where there is a text in `language`, or none.
    pub fn stands_in(&self, language: &str) -> Option<&str> {
        match self.exact(language) {
            Some(_) => None,
            None => self.0.keys().next().map(String::as_str),
        }
    }

    /// Each language's tag with the text in it, by tag.
    pub fn languages(&self) -> impl Iterator<Item = (&str, &str)> {
        let all = self.0.iter();
        all.map(|(tag, text)| (tag.as_str(), text.as_str()))
    }

    /// True when no language has a text.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(String::is_empty)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_language_falls_back_visibly() {
        let text = Localized::only("nl", "Doel");
        assert_eq!(text.get("nl"), "Doel");
        assert_eq!(text.get("en"), "[nl] Doel");
        assert_eq!(Localized::default().get("en"), "");
    }
}
