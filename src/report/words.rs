//! Text that is fit for a page or a screen, and which parts of it are in another language than the page.

use crate::domain::localized::Localized;
use crate::domain::text::{sanitise, sanitise_line};

/// Text that is fit for a page or a screen: the only way to make one is to have it sanitised.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Words {
    text: String,
    other: Vec<Other>,
}

/// A part of the text that is not in the language of the page.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Other {
    from: usize,
    to: usize,
    language: String,
}

impl Words {
    /// Text on one line; a line feed is shown as `⏎`.
    pub fn line(text: impl AsRef<str>) -> Self {
        let text = sanitise_line(text.as_ref().trim()).into_owned();
        Self {
            text,
            other: Vec::new(),
        }
    }

    /// Text as somebody typed it; its line feeds stay, and every renderer breaks the line there. In which
    /// language it is nobody noted.
    pub fn typed(text: impl AsRef<str>) -> Self {
        let text = sanitise(text.as_ref().trim()).into_owned();
        let other = Vec::new();
        Self { text, other }.in_language("")
    }

    /// A text of the ministry's own, on one line: in `language`, or marked as being in the one that it has.
    pub fn own(text: &Localized, language: &str) -> Self {
        let words = Self::line(text.get(language));
        match text.stands_in(language) {
            Some(other) => words.in_language(other),
            None => words,
        }
    }

    /// The same, all of it in the language with this tag; an empty tag says that it is not known.
    #[must_use]
    pub fn in_language(mut self, tag: &str) -> Self {
        // What is no tag comes from a file and says nothing.
        let known = tag.len() <= 35 && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        let whole = Other {
            from: 0,
            to: self.text.len(),
            language: if known { tag.to_owned() } else { String::new() },
        };
        self.other = vec![whole];
        self.other.retain(|other| other.to > 0);
        self
    }

    /// `text`, which names each of `own` somewhere, in their order: those parts are in the language that they are in.
    pub fn naming(text: impl AsRef<str>, own: &[&Self]) -> Self {
        let mut words = Self::line(text);
        let mut after = 0;
        for own in own {
            let place = words.text[after..].find(own.text.as_str());
            let (Some(place), Some(other)) = (place, own.other.first()) else {
                continue;
            };
            let (from, to) = (after + place, after + place + own.text.len());
            let language = other.language.clone();
            words.other.push(Other { from, to, language });
            after = to;
        }
        words
    }

    /// `own` after something that is in every language the same, such as a question's id.
    pub fn after(lead: impl std::fmt::Display, own: &Self) -> Self {
        Self::naming(format!("{lead} {}", own.as_str()), &[own])
    }

    /// The text, safe to show.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// True when there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The text in parts, each with its language where that is not the page's; an empty one is not known.
    pub fn parts(&self) -> Vec<(&str, Option<&str>)> {
        let mut parts = Vec::new();
        let mut done = 0;
        for other in &self.other {
            parts.push((&self.text[done..other.from], None));
            let text = &self.text[other.from..other.to];
            parts.push((text, Some(other.language.as_str())));
            done = other.to;
        }
        parts.push((&self.text[done..], None));
        parts.retain(|(text, _)| !text.is_empty());
        parts
    }
}

impl<T: AsRef<str>> From<T> for Words {
    fn from(text: T) -> Self {
        Self::line(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_reaches_a_document_unsanitised() {
        let hostile = "a\u{1b}[31m\u{202e}b\nc";
        assert_eq!(Words::line(hostile).as_str(), "a<U+001B>[31m<U+202E>b⏎c");
        assert_eq!(Words::typed(hostile).as_str(), "a<U+001B>[31m<U+202E>b\nc");
        assert_eq!(Words::from(hostile), Words::line(hostile));
    }

    #[test]
    fn a_text_says_which_language_it_is_borrowed_from() {
        let text = Localized::only("nl", "Doel");
        assert_eq!(Words::own(&text, "nl").parts(), [("Doel", None)]);
        let borrowed = Words::own(&text, "en");
        assert_eq!(borrowed.parts(), [("[nl] Doel", Some("nl"))]);
        let named = Words::naming("Summary of [nl] Doel: 2026", &[&borrowed]);
        let parts = [
            ("Summary of ", None),
            ("[nl] Doel", Some("nl")),
            (": 2026", None),
        ];
        assert_eq!(named.parts(), parts);
    }

    #[test]
    fn nobody_knows_the_language_of_what_was_typed() {
        assert_eq!(Words::typed("Goed").parts(), [("Goed", Some(""))]);
        let hostile = Localized::only("nl\" onload=\"x", "Doel");
        let words = Words::own(&hostile, "en");
        assert_eq!(words.parts()[0].1, Some(""));
    }
}
