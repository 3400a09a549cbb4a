//! A file as lines to compare: one fact a line, in the order of the file, each line readable by itself.

use super::speech::{Speech, localized};
use crate::compare::Tree;
use crate::domain::checklist::Checklist;
use crate::domain::people::People;
use crate::domain::text::sanitise;
use crate::i18n::Texts;

/// What is known besides the file itself.
#[derive(Debug, Clone, Copy, Default)]
pub struct Facts<'a> {
    /// The checklist that a review answers.
    pub checklist: Option<&'a Checklist>,
    /// Who is who.
    pub people: Option<&'a People>,
}

/// Parts whose entries each get a heading, by which git names the place of a change.
const ENTRIES: [&str; 14] = [
    "answers",
    "sources",
    "events",
    "recommendations",
    "follow_up",
    "people",
    "contributions",
    "replies",
    "outcomes",
    "papers",
    "objectives",
    "assumptions",
    "sections",
    "judgement",
];

/// `tree` as lines: `== heading ==` before each part or entry, and below it a line per fact, its name first. Long
/// texts are a line per sentence. The same value gives the same lines; no character in them acts on a terminal.
pub fn facts(tree: &Tree, known: &Facts<'_>, texts: &Texts) -> String {
    let speech = Speech {
        texts,
        scale: known.checklist.map(|checklist| &checklist.scale),
        people: known.people,
    };
    let mut lines = Lines {
        speech,
        known,
        out: String::new(),
    };
    let Tree::Record(fields) = tree else {
        return String::new();
    };
    for (name, value) in fields {
        match value {
            Tree::Record(_) | Tree::List(_) if localized(value, texts).is_none() => {
                lines.part(name, value);
            }
            _ => lines.value(&[speech.name(name)], value),
        }
    }
    sanitise(&lines.out).into_owned()
}

struct Lines<'a> {
    speech: Speech<'a>,
    known: &'a Facts<'a>,
    out: String,
}

impl Lines<'_> {
    fn heading(&mut self, words: &str) {
        let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
        self.out.push_str(&format!("\n== {line} ==\n"));
    }

    fn part(&mut self, name: &str, value: &Tree) {
        let title = self.speech.name(name);
        let entries: Vec<(String, &Tree)> = match value {
            Tree::Record(entries) => entries.iter().map(|(id, one)| (id.clone(), one)).collect(),
            Tree::List(items) => {
                let id = |item: &Tree| item.get("id").map(|id| self.speech.line(id));
                items
                    .iter()
                    .map(|item| (id(item).unwrap_or_default(), item))
                    .collect()
            }
            _ => Vec::new(),
        };
        let structured = entries
            .iter()
            .all(|(id, one)| !id.is_empty() && matches!(one, Tree::Record(_)));
        if !(ENTRIES.contains(&name) && structured) {
            self.heading(&title);
            self.value(&[], value);
            return;
        }
        for (id, entry) in entries {
            let heading = self.entry(name, &title, &id);
            self.heading(&heading);
            self.value(&[], entry);
        }
    }

    /// The heading of an entry: a question with its text, else what it is and its id.
    fn entry(&self, part: &str, title: &str, id: &str) -> String {
        let checklist = self.known.checklist.filter(|_| part == "answers");
        let mut questions = checklist.into_iter().flat_map(Checklist::questions);
        match questions.find(|(_, question)| question.id.as_str() == id) {
            Some((_, question)) => {
                format!("{id} {}", self.speech.texts.own(&question.text))
            }
            None if part == "answers" => id.to_owned(),
            None => format!("{title}: {}", self.speech.name(id)),
        }
    }

    fn value(&mut self, names: &[String], value: &Tree) {
        match value {
            Tree::Record(fields) if is_tagged(value) => {
                for (tag, text) in fields {
                    self.value(&with(names, &format!("({tag})")), text);
                }
            }
            Tree::Record(fields) if names.is_empty() || !value_is_short(value) => {
                for (name, inner) in fields {
                    self.value(&with(names, &self.speech.name(name)), inner);
                }
            }
            Tree::List(items) => items.iter().for_each(|item| self.value(names, item)),
            Tree::Tagged("Level" | "Forecast", _) => self.line(names, &self.speech.line(value)),
            Tree::Tagged(variant, inner) if !inner.is_leaf() => {
                self.value(&with(names, &self.speech.word(variant)), inner);
            }
            Tree::Text(text) => {
                let sentences = sentences(text);
                if sentences.is_empty() {
                    self.line(names, "");
                }
                for sentence in sentences {
                    self.line(names, &sentence);
                }
            }
            _ => self.line(names, &self.speech.line(value)),
        }
    }

    fn line(&mut self, names: &[String], words: &str) {
        let label = names.join(" ");
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let line = match label.is_empty() {
            true => format!("  {words}"),
            false => format!("  {label}: {words}"),
        };
        self.out.push_str(line.trim_end());
        self.out.push('\n');
    }
}

fn with(names: &[String], name: &str) -> Vec<String> {
    names.iter().cloned().chain([name.to_owned()]).collect()
}

fn is_tagged(value: &Tree) -> bool {
    let Tree::Record(fields) = value else {
        return false;
    };
    !fields.is_empty()
        && fields.iter().all(|(tag, text)| {
            tag.len() == 2
                && !matches!(tag.as_str(), "by" | "on" | "at" | "of" | "to" | "id")
                && matches!(text, Tree::Text(_))
        })
}

/// True for a small structure without long texts, such as a citation: it fits on one line.
fn value_is_short(value: &Tree) -> bool {
    let Tree::Record(fields) = value else {
        return false;
    };
    fields.len() <= 3
        && fields.iter().all(|(_, value)| match value {
            Tree::Text(text) => text.len() <= 60 && !text.contains('\n'),
            other => other.is_leaf(),
        })
}

/// The sentences of a text, each on one line; an empty line of the text is left out.
fn sentences(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut rest = line.trim();
        while let Some(end) = end_of_sentence(rest) {
            found.push(rest[..end].trim().to_owned());
            rest = rest[end..].trim_start();
        }
        if !rest.is_empty() {
            found.push(rest.to_owned());
        }
    }
    found
}

/// Where the first sentence of `text` ends: behind a mark that ends one, before a space and a capital letter.
fn end_of_sentence(text: &str) -> Option<usize> {
    let mut places = text.char_indices();
    places.find_map(|(place, c)| {
        let end = place + c.len_utf8();
        let mut after = text[end..].chars();
        let ends = matches!(c, '.' | '!' | '?')
            && after.next() == Some(' ')
            && after.next().is_some_and(char::is_uppercase);
        ends.then_some(end)
    })
}
