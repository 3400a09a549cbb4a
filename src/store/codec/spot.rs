//! Where in the text the parser stood: the token at its place and what is odd about it.

use ron::error::Position;

use crate::store::lex::{Kind, Token, tokens};

/// The byte at which the parser's `position` lies.
pub(super) fn offset(text: &str, position: Position) -> usize {
    let line = text
        .split_inclusive('\n')
        .take(position.line.saturating_sub(1))
        .map(str::len)
        .sum::<usize>();
    let column = text[line..].char_indices().nth(position.col - 1);
    column.map_or(text.len(), |(at, _)| line + at)
}

/// The token before and the token at the place where the parser went from byte `start` to byte `end`.
pub(super) fn tokens_at(text: &str, start: usize, end: usize) -> (Option<Token>, Token) {
    // Where only white space was passed, the problem lies behind it.
    let passed = &text[start..end.max(start)];
    let at = if passed.trim().is_empty() { end } else { start };
    let mut before = None;
    for token in tokens(text).filter(|token| token.kind != Kind::Comment) {
        if token.end > at {
            return (before, token);
        }
        before = Some(token);
    }
    let end = text.trim_end().len();
    let nothing = Token {
        kind: Kind::Close,
        start: end,
        end,
    };
    (before, nothing)
}

/// True for a string that goes on until the quote that should have begun the next one.
pub(super) fn goes_on(text: &str, token: &Token) -> bool {
    let plain = matches!(token.kind, Kind::Text { raw: false, .. });
    let Some((lines, last)) = token.inner(text).rsplit_once('\n') else {
        return false;
    };
    let last = last.trim().trim_end_matches(['[', '(', '{', ' ']);
    // `name: "` of the next field, or the `"` of the next key behind closed brackets.
    let field = last.ends_with(':');
    let closing = [')', ']', '}', ','];
    let brackets = |line: &str| {
        let line = line.trim();
        line.starts_with(&closing[..3]) && line.trim_end_matches(closing).is_empty()
    };
    plain && (field || (last.is_empty() && lines.lines().any(brackets)))
}

/// True for a number with a fraction or exponent, and for what is none at all.
pub(super) fn is_float(text: &str, token: Token) -> bool {
    let word = &text[token.start..token.end];
    let number = word.trim_start_matches(['-', '+']);
    token.kind == Kind::Word
        && (number.starts_with(|c: char| c.is_ascii_digit() || c == '.')
            || matches!(number, "inf" | "NaN"))
        && word.parse::<f64>().is_ok()
        && word.parse::<i128>().is_err()
}
