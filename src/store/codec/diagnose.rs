//! What the parser refuses, as a typed finding at its place.

use ron::Error;
use ron::de::Deserializer;
use serde_path_to_error::{Path, Segment};

use super::{Stored, options, spot};
use crate::domain::finding::{Finding, Span};
use crate::domain::refusal::Refusal;
use crate::store::lex::{Kind, Token, tokens};
use crate::store::loaded::line_of;
use crate::store::locate::span_of;

/// Codes of [`Refusal`] that have words of their own.
const REFUSALS: [&str; 10] = [
    "bad-id",
    "reserved-id",
    "bad-question-id",
    "bad-period",
    "bad-level",
    "bad-percentage",
    "bad-digest",
    "newer-format",
    "unknown-format",
    "duplicate-key",
];

/// More characters than this of a refused value are not repeated in a finding.
const VALUE: usize = 80;

/// Why `text`, which did not parse as `T`, did not.
pub(super) fn diagnose<T: Stored>(path: &str, text: &str) -> Finding {
    let options = options();
    let (error, place) = match Deserializer::from_str_with_options(text, &options) {
        Err(error) => (error, Vec::new()),
        Ok(mut parser) => {
            let (code, place) = match serde_path_to_error::deserialize::<_, T>(&mut parser) {
                Err(error) => {
                    let place = keys(error.path());
                    (error.into_inner(), place)
                }
                // The value was read, so what stands behind it is refused.
                Ok(_) => (
                    parser.end().err().unwrap_or(Error::TrailingCharacters),
                    Vec::new(),
                ),
            };
            (parser.span_error(code), place)
        }
    };
    let name = std::any::type_name::<T>();
    let problem = Problem {
        path,
        text,
        place,
        file: name.rsplit("::").next().unwrap_or(name),
        start: spot::offset(text, error.span.start),
        end: spot::offset(text, error.span.end),
    };
    problem.finding(&error.code)
}

/// The fields and keys that lead to the problem, without the names of variants.
fn keys(path: &Path) -> Vec<String> {
    path.iter()
        .filter_map(|segment| match segment {
            Segment::Map { key } => Some(key.clone()),
            Segment::Seq { index } => Some(index.to_string()),
            Segment::Enum { .. } | Segment::Unknown => None,
        })
        .collect()
}

struct Problem<'a> {
    path: &'a str,
    text: &'a str,
    /// The keys that lead to it.
    place: Vec<String>,
    /// What the file should hold.
    file: &'static str,
    /// Where the parser stood before and after.
    start: usize,
    end: usize,
}

impl Problem<'_> {
    fn finding(&self, code: &Error) -> Finding {
        let (before, token) = spot::tokens_at(self.text, self.start, self.end);
        let cut_off = self.text[self.end..].trim().is_empty();
        if let Some(open) = before.filter(|token| spot::goes_on(self.text, token)) {
            return self.rule("unclosed-string", open);
        }
        // A word that nothing follows was broken off: no file of peil ends in one.
        let broken_off = self.text[token.end..].trim().is_empty()
            && self.text[token.start..token.end].ends_with(char::is_alphanumeric);
        match code {
            Error::NoSuchStructField { .. }
            | Error::NoSuchEnumVariant { .. }
            | Error::ExpectedDifferentStructName { .. }
                if broken_off =>
            {
                self.cut_off()
            }
            Error::Message(message) => self.refusal(message, token),
            Error::MissingStructField { field, .. } => {
                let finding = self.rule("missing-field", token);
                finding.with("field", field).with("where", self.at(0))
            }
            Error::NoSuchStructField {
                expected, found, ..
            } => self
                .rule("unknown-field", token)
                .with("field", found)
                .with("where", self.at(1))
                .with("known", expected.join(", ")),
            Error::DuplicateStructField { field, .. } => {
                let finding = self.rule("duplicate-field", token);
                finding.with("field", field).with("where", self.at(0))
            }
            Error::NoSuchEnumVariant {
                expected, found, ..
            } => self.variant(token, found, &expected.join(", ")),
            Error::ExpectedDifferentStructName { expected, found } if self.place.is_empty() => self
                .rule("wrong-file", token)
                .with("found", found)
                .with("expected", expected),
            Error::ExpectedDifferentStructName { expected, found } => {
                self.variant(token, found, expected)
            }
            Error::TrailingCharacters => self.rule("trailing-text", token),
            Error::ExceededRecursionLimit => self.rule("too-deep", token),
            Error::ExpectedStringEnd => self.rule("unclosed-string", token),
            Error::UnclosedBlockComment => {
                // The lexer takes such a comment to the end of the text, so it is the last token.
                let comment = tokens(self.text).last().unwrap_or(token);
                self.rule("unclosed-comment", comment)
            }
            Error::InvalidEscape(_) => self.escape(),
            Error::Eof => self.cut_off(),
            _ if cut_off => self.cut_off(),
            Error::IntegerOutOfBounds => {
                let finding = self.rule("number-out-of-range", token);
                finding.with("where", self.at(0))
            }
            _ if spot::is_float(self.text, token) => self.rule("float", token),
            Error::ExpectedComma => self.rule("missing-comma", token),
            Error::ExpectedMapColon => self.rule("missing-colon", token),
            Error::ExpectedArrayEnd => self.bracket(token, "]"),
            Error::ExpectedMapEnd => self.bracket(token, "}"),
            Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => self.bracket(token, ")"),
            Error::ExpectedStructLike => self.bracket(token, "("),
            Error::ExpectedNamedStructLike(name) => self.bracket(token, &format!("{name}(")),
            Error::ExpectedString => self.wrong_type(token, "text"),
            Error::ExpectedInteger | Error::InvalidIntegerDigit { .. } => {
                self.wrong_type(token, "number")
            }
            Error::UnderscoreAtBeginning => self.wrong_type(token, "number"),
            Error::ExpectedBoolean => self.wrong_type(token, "bool"),
            Error::ExpectedArray => self.wrong_type(token, "list"),
            Error::ExpectedMap => self.wrong_type(token, "map"),
            Error::ExpectedIdentifier
            | Error::SuggestRawIdentifier(_)
            | Error::InvalidIdentifier(_) => self.wrong_type(token, "word"),
            Error::InvalidValueForType { .. } | Error::ExpectedOption | Error::ExpectedUnit => {
                self.wrong_type(token, "other")
            }
            other => self.rule("syntax", token).with("reason", other),
        }
    }

    fn span(&self, token: Token) -> Span {
        span_of(self.text, token.start, token.end)
    }

    fn rule(&self, rule: &'static str, token: Token) -> Finding {
        let span = self.span(token);
        Finding::error(rule, self.path).at(span, line_of(self.text, span.line))
    }

    /// The place in words: the keys that lead there, without the last `less`; the file's type at the top.
    fn at(&self, less: usize) -> String {
        let keys = &self.place[..self.place.len().saturating_sub(less)];
        if keys.is_empty() {
            self.file.to_owned()
        } else {
            keys.join(".")
        }
    }

    fn found(&self, token: Token) -> String {
        shortened(&self.text[token.start..token.end])
    }

    fn refusal(&self, message: &str, token: Token) -> Finding {
        let is_text = matches!(token.kind, Kind::Text { .. });
        let Some(refusal) = Refusal::from_message(message) else {
            if !is_text {
                return self.rule("syntax", token).with("reason", message);
            }
            // Only days and instants are refused in words that are not ours.
            let instant = self.place.last().is_some_and(|key| key == "at");
            let rule = if instant { "bad-time" } else { "bad-date" };
            let value = shortened(token.inner(self.text));
            return self.rule(rule, token).with("value", value);
        };
        if is_text && refusal.value.contains('\n') {
            return self.rule("unclosed-string", token);
        }
        let known = REFUSALS.into_iter().find(|code| *code == refusal.code);
        let finding = match known {
            Some(rule) => self.rule(rule, token),
            None => self.rule("syntax", token).with("reason", &refusal.code),
        };
        finding
            .with("value", shortened(&refusal.value))
            .with("where", self.at(0))
    }

    fn variant(&self, token: Token, found: &str, known: &str) -> Finding {
        self.rule("unknown-variant", token)
            .with("found", found)
            .with("where", self.at(0))
            .with("known", known)
    }

    fn wrong_type(&self, token: Token, expected: &str) -> Finding {
        self.rule("wrong-type", token)
            .with("found", self.found(token))
            .with("where", self.at(0))
            .with("expected", expected)
    }

    fn bracket(&self, token: Token, expected: &str) -> Finding {
        self.rule("missing-bracket", token)
            .with("expected", expected)
    }

    fn escape(&self) -> Finding {
        // The parser stands behind the escape's second character.
        let escape = self.text[..self.end].rfind('\\').unwrap_or(self.start);
        let span = span_of(self.text, escape, self.end.max(escape));
        Finding::error("bad-escape", self.path).at(span, line_of(self.text, span.line))
    }

    fn cut_off(&self) -> Finding {
        let end = self.text.trim_end().len();
        let span = span_of(self.text, end, end);
        Finding::error("cut-off", self.path).at(span, line_of(self.text, span.line))
    }
}

fn shortened(value: &str) -> String {
    let mut short: String = value.chars().take(VALUE).collect();
    if short.len() < value.len() {
        short.push('…');
    }
    short
}
