//! From a field's name to its line, in text that the codec has read.

use std::sync::OnceLock;

use super::lex::{Kind, Token, tokens};
use crate::domain::finding::Span;

/// True when `text` holds comments outside its strings.
pub(super) fn has_comments(text: &str) -> bool {
    tokens(text).any(|token| token.kind == Kind::Comment)
}

/// The way to many places of one text, which is taken apart at the first question and then never again.
#[derive(Debug)]
pub struct Places<'a> {
    text: &'a str,
    tokens: OnceLock<Vec<Token>>,
}

impl<'a> Places<'a> {
    /// In `text`.
    pub fn of(text: &'a str) -> Self {
        let tokens = OnceLock::new();
        Self { text, tokens }
    }

    /// As [`super::Loaded::locate`].
    pub fn locate(&self, keys: &[&str]) -> Option<Span> {
        let tokens = self.tokens.get_or_init(|| without_comments(self.text));
        locate_in(self.text, tokens, keys)
    }
}

fn without_comments(text: &str) -> Vec<Token> {
    let all = tokens(text);
    all.filter(|token| token.kind != Kind::Comment).collect()
}

/// Where the value under `keys` stands, or that of as many of them as are found; `None` when not even the
/// first is. From the key (or the first token of a list's item) to the end of the value, or of the line.
pub(super) fn locate(text: &str, keys: &[&str]) -> Option<Span> {
    locate_in(text, &without_comments(text), keys)
}

fn locate_in(text: &str, all: &[Token], keys: &[&str]) -> Option<Span> {
    let mut value = all;
    let mut found = None;
    for key in keys {
        let Some((whole, inner)) = item(text, value, key) else {
            break;
        };
        found = Some(whole);
        value = inner;
    }
    let (first, last) = (found?.first()?, found?.last()?);
    Some(span_of(text, first.start, last.end))
}

/// The item called `key` among those of the struct, map or list `value`: all of it, and its value alone.
fn item<'t>(text: &str, value: &'t [Token], key: &str) -> Option<(&'t [Token], &'t [Token])> {
    // Before the bracket stands at most the name of a struct or variant.
    let open = value
        .iter()
        .position(|token| token.kind != Kind::Word)
        .filter(|at| matches!(value[*at].kind, Kind::Open(_)))?;
    let is_list = value[open].kind == Kind::Open('[');
    for (index, whole) in items(&value[open + 1..]).enumerate() {
        match whole {
            [name, colon, inner @ ..] if colon.kind == Kind::Colon => {
                if name.inner(text) == key {
                    return Some((whole, inner));
                }
            }
            _ if is_list => {
                if key.parse() == Ok(index) {
                    return Some((whole, whole));
                }
            }
            // `Assumptions({…})`, `Some(…)`: what is wrapped has no name of its own.
            _ => return item(text, whole, key),
        }
    }
    None
}

/// The items between commas, up to the bracket that closes.
fn items(mut rest: &[Token]) -> impl Iterator<Item = &[Token]> {
    std::iter::from_fn(move || {
        let mut depth = 0_usize;
        let end = rest.iter().position(|token| match token.kind {
            Kind::Open(_) => {
                depth += 1;
                false
            }
            Kind::Close if depth == 0 => true,
            Kind::Close => {
                depth -= 1;
                false
            }
            Kind::Comma => depth == 0,
            _ => false,
        })?;
        let (whole, after) = rest.split_at(end);
        rest = match after.first() {
            Some(token) if token.kind == Kind::Comma => &after[1..],
            _ => &[],
        };
        (!whole.is_empty()).then_some(whole)
    })
}

/// The bytes from `start` to `end` of `text` as a place, cut at the end of the first line.
pub(super) fn span_of(text: &str, start: usize, end: usize) -> Span {
    let before = &text[..start];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let column = text[line_start..start].chars().count() + 1;
    let piece = text[start..end].split('\n').next().unwrap_or_default();
    let width = piece.trim_end().chars().count();
    Span {
        line: before.matches('\n').count() + 1,
        column,
        end_column: column + width.max(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r##"Review(
    // answers: first
    answers: {
        "C1": Answer(
            score: Level(3),
            strengths: r#"concerns: "no",
            score: 4"#,
            evidence: [(source: "a", place: "é, p. 1"), (source: "b")],
        ),
        "B4": Answer(score: Assumptions({ "local": (status: Shaken) })),
    },
    lock: Some(Lock(at: "now")),
)
"##;

    fn at(keys: &[&str]) -> Option<(usize, usize, usize)> {
        locate(TEXT, keys).map(|span| (span.line, span.column, span.end_column))
    }

    #[test]
    fn a_value_is_found_under_its_keys() {
        assert_eq!(at(&["answers"]), Some((3, 5, 15)));
        assert_eq!(at(&["answers", "C1", "score"]), Some((5, 13, 28)));
        assert_eq!(
            at(&["answers", "C1", "evidence", "1", "source"]),
            Some((8, 58, 69))
        );
        assert_eq!(
            at(&["answers", "B4", "score", "local", "status"]),
            Some((10, 53, 67))
        );
        assert_eq!(at(&["lock", "at"]), Some((12, 21, 30)));
    }

    #[test]
    fn what_is_not_there_gives_the_deepest_place_that_is() {
        assert_eq!(at(&["answers", "C1", "concerns"]), at(&["answers", "C1"]));
        assert_eq!(at(&["seal"]), None);
        assert_eq!(locate("", &["a"]), None);
        assert_eq!(locate("A(b: 1", &["b", "c"]), None);
    }

    #[test]
    fn a_comment_is_only_one_outside_strings() {
        assert!(has_comments("A(b: 1) // why"));
        assert!(has_comments("/* why */ A(b: 1)"));
        assert!(!has_comments("A(b: \"http://x\", c: r#\"/* \" */\"#)"));
    }

    #[test]
    fn many_questions_to_one_text_get_the_answers_of_each_alone() {
        let places = Places::of(TEXT);
        let questions: [&[&str]; 5] = [
            &["answers", "C1", "score"],
            &["answers", "C1", "evidence", "1"],
            &["answers", "B4"],
            &["answers", "none"],
            &["none"],
        ];
        for keys in questions {
            assert_eq!(places.locate(keys), locate(TEXT, keys), "{keys:?}");
        }
    }
}
