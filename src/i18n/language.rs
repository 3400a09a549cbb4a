//! The languages that peil speaks: one row each.

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Language {
    /// Its tag, as in files (`nl`, `en`).
    pub tag: &'static str,
    /// Its own name for itself.
    pub name: &'static str,
    /// Its messages, in Fluent's format.
    pub(super) messages: &'static str,
    /// Its pages about kinds of findings.
    pub(super) rules: &'static str,
}

const LANGUAGES: [Language; 2] = [
    Language {
        tag: "nl",
        name: "Nederlands",
        messages: include_str!("nl.ftl"),
        rules: include_str!("rules/nl.md"),
    },
    Language {
        tag: "en",
        name: "English",
        messages: include_str!("en.ftl"),
        rules: include_str!("rules/en.md"),
    },
];

impl Language {
    /// Dutch.
    pub const DUTCH: Self = LANGUAGES[0];
    /// English.
    pub const ENGLISH: Self = LANGUAGES[1];

    /// All languages, in the order in which F2 walks through them.
    pub fn all() -> &'static [Self] {
        &LANGUAGES
    }

    /// The language whose tag begins `tag` (`nl`, `nl_NL.UTF-8`, `en-GB`).
    pub fn find(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.']).next().unwrap_or_default();
        LANGUAGES
            .into_iter()
            .find(|language| language.tag.eq_ignore_ascii_case(primary))
    }

    /// The language after this one.
    #[must_use]
    pub fn next(self) -> Self {
        let place = LANGUAGES.iter().position(|one| *one == self).unwrap_or(0);
        LANGUAGES[(place + 1) % LANGUAGES.len()]
    }
}
