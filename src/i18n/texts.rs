//! The one way to a word: a message by its key, with its variables, in one language.

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::Date;

use super::Language;
use crate::domain::localized::Localized;

/// The messages of one language.
pub struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// A value for a message's variable: text, or a number (which decides plurals).
#[derive(Debug, Clone)]
pub enum Value {
    /// Text.
    Text(String),
    /// A number.
    Number(i64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl Texts {
    /// The messages of `language`.
    pub fn new(language: Language) -> Self {
        // A test reads every language's file; an error here leaves the messages that could be read.
        let resource = FluentResource::try_new(language.messages.to_owned())
            .unwrap_or_else(|(resource, _)| resource);
        let tag = language.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        // Only a message that stands twice makes an error, and a test refuses that.
        let _ = bundle.add_resource(resource);
        Self { language, bundle }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message `key`.
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The message `key` with its variables. A key without a message gives the key in brackets, which a
    /// test keeps from happening for every key that the program uses.
    pub fn with(&self, key: &str, values: &[(&str, Value)]) -> String {
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            let value = match value {
                Value::Text(text) => FluentValue::from(text.clone()),
                Value::Number(number) => FluentValue::from(*number),
            };
            arguments.set(*name, value);
        }
        let pattern = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value());
        match pattern {
            None => format!("[{key}]"),
            Some(pattern) => self
                .bundle
                .format_pattern(pattern, Some(&arguments), &mut Vec::new())
                .into_owned(),
        }
    }

    /// True when there is a message `key`.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// A text of the ministry's own in this language, or visibly in another.
    pub fn own<'a>(&self, text: &'a Localized) -> std::borrow::Cow<'a, str> {
        text.get(self.language.tag)
    }

    /// A day as people write it: `3 februari 2026`, `3 February 2026`.
    pub fn date(&self, day: Date) -> String {
        self.with(
            "date",
            &[
                ("day", Value::Number(day.day().into())),
                (
                    "month",
                    Value::Text(self.get(&format!("month-{}", day.month()))),
                ),
                // As text, so that no thousands separator comes between.
                ("year", Value::Text(day.year().to_string())),
            ],
        )
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts")
            .field("language", &self.language.tag)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent_bundle::FluentResource;

    use super::*;

    /// Every message of a language with the variables that it names.
    fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
        if let Err((_, errors)) = FluentResource::try_new(language.messages.to_owned()) {
            panic!("{}: {errors:?}", language.tag);
        }
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut key = String::new();
        for line in language.messages.lines() {
            if line.starts_with('#') {
                continue;
            }
            if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
                key = line.split(" =").next().unwrap().to_owned();
                let before = found.insert(key.clone(), BTreeSet::new());
                assert!(before.is_none(), "{}: {key} stands twice", language.tag);
            }
            for part in line.split('$').skip(1) {
                let name: String = part
                    .chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_')
                    .collect();
                found.get_mut(&key).unwrap().insert(name);
            }
        }
        found
    }

    #[test]
    fn every_language_has_the_same_messages_with_the_same_variables() {
        let dutch = messages(Language::DUTCH);
        for language in Language::all() {
            let other = messages(*language);
            for key in dutch.keys().chain(other.keys()) {
                assert_eq!(dutch.get(key), other.get(key), "{key} in {}", language.tag);
            }
        }
    }

    #[test]
    fn every_message_formats_without_an_error() {
        for language in Language::all() {
            let texts = Texts::new(*language);
            for (key, variables) in messages(*language) {
                let mut arguments = FluentArgs::new();
                for name in &variables {
                    arguments.set(name.clone(), FluentValue::from(2));
                }
                let message = texts.bundle.get_message(&key).unwrap();
                let mut errors = Vec::new();
                texts.bundle.format_pattern(
                    message.value().unwrap(),
                    Some(&arguments),
                    &mut errors,
                );
                assert!(errors.is_empty(), "{}: {key}: {errors:?}", language.tag);
            }
        }
    }

    #[test]
    fn days_are_written_as_people_write_them() {
        let day = jiff::civil::date(2026, 2, 3);
        assert_eq!(Texts::new(Language::DUTCH).date(day), "3 februari 2026");
        assert_eq!(Texts::new(Language::ENGLISH).date(day), "3 February 2026");
    }
}
