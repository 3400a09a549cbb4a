//! What stands beside a field or names an option: our word, the ministry's text, or the reviewer's own.

use jiff::civil::Date;

use crate::domain::localized::Localized;
use crate::domain::text::sanitise;
use crate::i18n::Texts;

/// A word of ours, by key, or a text of the ministry's or reviewer's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// A key of the language files.
    Key(String),
    /// A key whose message counts: its variable `n`.
    Numbered(String, usize),
    /// A text in the ministry's own languages.
    Own(Localized),
    /// A text as typed.
    Plain(String),
    /// A day.
    Day(Date),
    /// A number.
    Number(usize),
    /// A key whose message names these variables.
    Filled(&'static str, Vec<(&'static str, Label)>),
    /// Several, one after another, with this between.
    Joined(&'static str, Vec<Label>),
}

impl Label {
    /// Our word under `key`.
    pub fn key(key: impl Into<String>) -> Self {
        Self::Key(key.into())
    }

    /// A word and what it is about: `laag: één bron`.
    pub fn pair(first: Self, second: Self) -> Self {
        Self::Joined(": ", vec![first, second])
    }

    /// The words, fit for a screen or a page; may hold line feeds.
    pub fn words(&self, texts: &Texts) -> String {
        match self {
            Self::Key(key) => texts.get(key),
            Self::Numbered(key, n) => texts.with(key, &[("n", (*n).into())]),
            Self::Own(text) => sanitise(&texts.own(text)).into_owned(),
            Self::Plain(text) => sanitise(text).into_owned(),
            Self::Day(day) => texts.date(*day),
            Self::Number(n) => n.to_string(),
            Self::Filled(key, values) => {
                let value = |label: &Self| match label {
                    Self::Number(n) => (*n).into(),
                    other => other.words(texts).into(),
                };
                let values: Vec<_> = values
                    .iter()
                    .map(|(name, label)| (*name, value(label)))
                    .collect();
                texts.with(key, &values)
            }
            Self::Joined(between, all) => {
                let words: Vec<String> = all.iter().map(|one| one.words(texts)).collect();
                words.join(between)
            }
        }
    }

    /// A sentence of help that belongs to the label, where there is one: the message `<key>-help`.
    pub fn help(&self, texts: &Texts) -> Option<String> {
        match self {
            Self::Key(key) | Self::Numbered(key, _) => {
                let help = format!("{key}-help");
                texts.has(&help).then(|| texts.get(&help))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn texts_from_files_are_made_fit_and_parts_are_joined() {
        let texts = Texts::new(Language::DUTCH);
        let own = Label::Own(Localized::only("nl", "a\u{202e}b"));
        let label = Label::pair(Label::key("confidence-low"), own);
        assert_eq!(label.words(&texts), "laag: a<U+202E>b");
        let day = Label::Day(jiff::civil::date(2026, 11, 24));
        assert_eq!(day.words(&texts), "24 november 2026");
    }
}
