//! Stored values in words: names of fields, variants, levels, days, sources.

use jiff::civil::Date;

use crate::compare::Tree;
use crate::domain::people::People;
use crate::domain::scale::{Level, Scale};
use crate::i18n::{Texts, Value};
use crate::report::document::{Span, Style};

/// How one side is spoken of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Speech<'a> {
    /// The words.
    pub texts: &'a Texts,
    /// The scale that its levels are on, where known.
    pub scale: Option<&'a Scale>,
    /// Who is who.
    pub people: Option<&'a People>,
}

impl Speech<'_> {
    /// The message `key`.
    pub fn t(&self, key: &str) -> String {
        self.texts.get(key)
    }

    /// The name of a stored field in words; an id stays as it is.
    pub fn name(&self, field: &str) -> String {
        let key = format!("stored-{}", field.replace('_', "-"));
        if self.texts.has(&key) {
            self.texts.get(&key)
        } else {
            field.to_owned()
        }
    }

    /// The names of fields on the way to a value.
    pub fn path(&self, path: &[String]) -> String {
        let names: Vec<String> = path.iter().map(|name| self.name(name)).collect();
        names.join(", ")
    }

    /// A variant in words.
    pub fn word(&self, variant: &str) -> String {
        let key = format!("stored-word-{}", kebab(variant));
        if self.texts.has(&key) {
            self.texts.get(&key)
        } else {
            variant.to_owned()
        }
    }

    /// Who somebody is; the id where that is not known.
    pub fn who(&self, id: &str) -> String {
        let people = self.people.map(|people| &people.people);
        let known = people.and_then(|people| people.iter().find(|(one, _)| one.as_str() == id));
        known.map_or_else(
            || id.to_owned(),
            |(_, person)| self.texts.own(&person.title).into_owned(),
        )
    }

    /// A value in one line.
    pub fn line(&self, tree: &Tree) -> String {
        match tree {
            Tree::Nothing => String::new(),
            Tree::Text(text) => self.text(text),
            Tree::Number(number) => number.to_string(),
            Tree::Truth(true) => self.t("diff-yes"),
            Tree::Truth(false) => self.t("diff-no"),
            Tree::Word(variant) => self.word(variant),
            Tree::Tagged("Level", inner) => self.level(inner),
            Tree::Tagged("Forecast", inner) => self.forecast(inner),
            Tree::Tagged(variant, inner) => {
                format!("{}: {}", self.word(variant), self.line(inner))
            }
            Tree::List(items) => {
                let items: Vec<String> = items.iter().map(|item| self.line(item)).collect();
                items.join("; ")
            }
            Tree::Record(fields) => match localized(tree, self.texts) {
                Some(text) => text,
                None => {
                    let fields = fields
                        .iter()
                        .map(|(name, value)| format!("{}: {}", self.name(name), self.line(value)));
                    fields.collect::<Vec<_>>().join("; ")
                }
            },
        }
    }

    /// A value as a piece of a line; a level keeps its colour.
    pub fn span(&self, tree: &Tree) -> Span {
        let words = self.line(tree);
        let level = match tree {
            Tree::Tagged("Level", inner) => match **inner {
                Tree::Number(n) => u8::try_from(n).ok().and_then(|n| Level::new(n).ok()),
                _ => None,
            },
            _ => None,
        };
        match (level, self.scale) {
            (Some(level), Some(scale)) => {
                let below_line = level < scale.line;
                let level = level.get();
                Span::new(words, Style::Level { level, below_line })
            }
            _ => Span::strong(words),
        }
    }

    fn text(&self, text: &str) -> String {
        let day: Option<Date> = (text.len() == 10).then(|| text.parse().ok()).flatten();
        match day {
            Some(day) => self.texts.date(day),
            None => text.trim().to_owned(),
        }
    }

    fn level(&self, inner: &Tree) -> String {
        let Tree::Number(number) = *inner else {
            return self.line(inner);
        };
        let level = u8::try_from(number).ok().and_then(|n| Level::new(n).ok());
        let name = level
            .zip(self.scale)
            .and_then(|(level, scale)| scale.name(level));
        match name {
            Some(name) => format!("{number} {}", self.texts.own(&name.label)),
            None => number.to_string(),
        }
    }

    fn forecast(&self, inner: &Tree) -> String {
        let number = |name: &str| match inner.get(name) {
            Some(Tree::Number(number)) => Value::Number(*number),
            _ => Value::Number(0),
        };
        let values = [
            ("low", number("low")),
            ("best", number("best")),
            ("high", number("high")),
        ];
        let chance = self.texts.with("summary-chance", &values);
        let event = inner.get("event").map(|event| self.line(event));
        let values = [
            ("event", event.unwrap_or_default().into()),
            ("chance", chance.into()),
        ];
        self.texts.with("diff-event", &values)
    }
}

/// A text in the reader's language, where `tree` is a text per language.
pub(super) fn localized(tree: &Tree, texts: &Texts) -> Option<String> {
    let Tree::Record(fields) = tree else {
        return None;
    };
    let is_tag = |name: &str| name.len() == 2 && name.bytes().all(|b| b.is_ascii_lowercase());
    let all = fields
        .iter()
        .all(|(name, value)| is_tag(name) && matches!(value, Tree::Text(_)));
    if !all || fields.is_empty() || fields.iter().any(|(name, _)| is_field(name)) {
        return None;
    }
    let tag = texts.language().tag;
    let own = fields.iter().find(|(name, _)| name == tag);
    let (name, value) = own.or(fields.first())?;
    let Tree::Text(text) = value else {
        return None;
    };
    let text = text.trim();
    Some(if name == tag {
        text.to_owned()
    } else {
        format!("[{name}] {text}")
    })
}

/// Fields of two letters, which are no tags of languages.
fn is_field(name: &str) -> bool {
    matches!(name, "by" | "on" | "at" | "of" | "to" | "id")
}

/// `UnderWay` as `under-way`.
fn kebab(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for (place, c) in name.char_indices() {
        if c.is_ascii_uppercase() && place > 0 {
            out.push('-');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}
