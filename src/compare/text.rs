//! A text that became another one, word by word.

use serde::Serialize;
use similar::{ChangeTag, TextDiff};

use super::moved::Mirror;

/// Texts of more words or lines than this are not compared piece by piece: the time would grow with the square.
const MANY: usize = 6_000;

/// A text that is not the same on both sides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TextChange {
    /// As it stands on the first side; empty: it has none.
    pub before: String,
    /// As it stands on the second side; empty: it has none.
    pub after: String,
}

/// A piece of a text beside another text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// In both.
    Same(String),
    /// Only in the first.
    Removed(String),
    /// Only in the second.
    Added(String),
}

/// How a text changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextShape<'a> {
    /// There was none before.
    Added(&'a str),
    /// There is none any more.
    Removed(&'a str),
    /// Other words altogether: read one after the other.
    Rewritten,
    /// The same words, with other spaces or line breaks between them.
    Layout,
    /// Words were taken out or put in.
    Edited(Vec<Piece>),
}

impl TextChange {
    /// Both texts; `None` when they are the same.
    pub fn between(before: &str, after: &str) -> Option<Self> {
        (before != after).then(|| Self {
            before: before.to_owned(),
            after: after.to_owned(),
        })
    }

    /// How the text changed.
    pub fn shape(&self) -> TextShape<'_> {
        if self.before.trim().is_empty() {
            return TextShape::Added(&self.after);
        }
        if self.after.trim().is_empty() {
            return TextShape::Removed(&self.before);
        }
        if self
            .before
            .split_whitespace()
            .eq(self.after.split_whitespace())
        {
            return TextShape::Layout;
        }
        let pieces = pieces(&self.before, &self.after);
        match is_an_edit(&pieces) {
            true => TextShape::Edited(pieces),
            false => TextShape::Rewritten,
        }
    }
}

impl Mirror for TextChange {
    fn mirrored(self) -> Self {
        Self {
            before: self.after,
            after: self.before,
        }
    }
}

/// Both texts in pieces: what is the same, what only `before` has, what only `after` has. Cut between words. `Same`
/// and `Removed` together are `before`, `Same` and `Added` together are `after`.
pub fn pieces(before: &str, after: &str) -> Vec<Piece> {
    let many = |count: fn(&str) -> usize| count(before).max(count(after)) > MANY;
    let diff = if !many(|text| text.split_whitespace().count()) {
        TextDiff::from_unicode_words(before, after)
    } else if !many(|text| text.lines().count()) {
        TextDiff::from_lines(before, after)
    } else {
        return vec![
            Piece::Removed(before.to_owned()),
            Piece::Added(after.to_owned()),
        ];
    };
    let mut joined = Joined::default();
    for change in diff.iter_all_changes() {
        match change.tag() {
            ChangeTag::Equal => joined.same.push_str(change.value()),
            ChangeTag::Delete => joined.change().0.push_str(change.value()),
            ChangeTag::Insert => joined.change().1.push_str(change.value()),
        }
    }
    joined.end()
}

/// What differs between two texts, line by line, as `diff -u` shows it.
pub fn unified(before: &str, after: &str) -> String {
    if before.lines().count().max(after.lines().count()) > 20 * MANY {
        return String::new();
    }
    TextDiff::from_lines(before, after)
        .unified_diff()
        .context_radius(3)
        .to_string()
}

/// Pieces being put together: neighbours of a kind become one, and a mere space between two changes joins them.
#[derive(Default)]
struct Joined {
    done: Vec<Piece>,
    removed: String,
    added: String,
    same: String,
}

impl Joined {
    /// Where the next changed word goes.
    fn change(&mut self) -> (&mut String, &mut String) {
        let changing = !self.removed.is_empty() || !self.added.is_empty();
        let space = !self.same.is_empty() && self.same.chars().all(|c| c == ' ');
        if changing && space {
            self.removed.push_str(&self.same);
            self.added.push_str(&self.same);
            self.same.clear();
        } else if !self.same.is_empty() {
            self.put();
        }
        (&mut self.removed, &mut self.added)
    }

    /// The last change, and what is the same behind it.
    fn put(&mut self) {
        for (text, kind) in [
            (&mut self.removed, Piece::Removed as fn(String) -> Piece),
            (&mut self.added, Piece::Added),
            (&mut self.same, Piece::Same),
        ] {
            if !text.is_empty() {
                self.done.push(kind(std::mem::take(text)));
            }
        }
    }

    fn end(mut self) -> Vec<Piece> {
        self.put();
        self.done
    }
}

/// True when enough is the same for a reader to follow what was changed: a third of the longer text.
fn is_an_edit(pieces: &[Piece]) -> bool {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
    let (mut same, mut removed, mut added) = (0, 0, 0);
    for piece in pieces {
        match piece {
            Piece::Same(text) => same += letters(text),
            Piece::Removed(text) => removed += letters(text),
            Piece::Added(text) => added += letters(text),
        }
    }
    same * 3 >= same + removed.max(added)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(before: &str, after: &str) -> String {
        let change = TextChange::between(before, after).unwrap();
        match change.shape() {
            TextShape::Edited(pieces) => pieces
                .iter()
                .map(|piece| match piece {
                    Piece::Same(text) => text.clone(),
                    Piece::Removed(text) => format!("[-{text}-]"),
                    Piece::Added(text) => format!("{{+{text}+}}"),
                })
                .collect(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn words_are_taken_out_and_put_in_whole() {
        assert_eq!(
            shown(
                "De geïntegreerde aanpak werkt goed.",
                "De geïntegreerde aanpak werkt niet goed genoeg."
            ),
            "De geïntegreerde aanpak werkt {+niet +}goed{+ genoeg+}."
        );
        assert_eq!(
            shown(
                "Een twee drie vier vijf zes",
                "Een twee acht negen vijf zes"
            ),
            "Een twee [-drie vier-]{+acht negen+} vijf zes"
        );
    }

    #[test]
    fn a_text_that_came_went_or_was_written_anew_is_said_to_be_so() {
        assert_eq!(shown("", "Nieuw."), "Added(\"Nieuw.\")");
        assert_eq!(shown("Oud.", " "), "Removed(\"Oud.\")");
        assert_eq!(shown("a b\nc", "a  b c"), "Layout");
        assert_eq!(
            shown("Alles was in orde.", "Nergens blijkt dit uit"),
            "Rewritten"
        );
    }

    #[test]
    fn a_very_long_text_is_compared_in_time() {
        let (one, other) = (
            "woord ander ".repeat(200_000),
            "anders wat\n".repeat(200_000),
        );
        let found = pieces(&one, &other);
        assert_eq!(found.len(), 2);
    }
}
