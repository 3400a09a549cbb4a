//! The tokens of a RON text: enough to find a field, a comment or a string in text that the codec has read.

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `(`, `[` or `{`.
    Open(char),
    /// `)`, `]` or `}`.
    Close,
    Colon,
    Comma,
    /// A name or a number.
    Word,
    /// A string in quotes, raw or not.
    Text {
        /// Bytes of its opening, `"` or `r##"`, and, for the closing, one less for a raw string's `r`.
        opening: usize,
        raw: bool,
    },
    /// From `//` to the end of the line, or between `/*` and `*/`.
    Comment,
}

/// A token and the bytes of the text that it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Token {
    /// The token as it stands in `text`; what is between the quotes for a string.
    pub(super) fn inner<'a>(&self, text: &'a str) -> &'a str {
        match self.kind {
            Kind::Text { opening, raw } => {
                let closing = opening - usize::from(raw);
                let start = self.start + opening;
                // A string that is never closed has no closing quote to leave out.
                text.get(start..(self.end - closing).max(start))
                    .unwrap_or_default()
            }
            _ => &text[self.start..self.end],
        }
    }
}

/// The tokens of `text`, in order. Any text has some; one that is not RON has senseless ones.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = Token> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = &text[at..];
        let start = at + (rest.len() - rest.trim_start().len());
        let (kind, length) = first(&text[start..])?;
        at = start + length;
        let end = at;
        Some(Token { kind, start, end })
    })
}

/// The first token of `rest`, which does not begin with white space, and its length in bytes.
fn first(rest: &str) -> Option<(Kind, usize)> {
    let c = rest.chars().next()?;
    Some(match c {
        '(' | '[' | '{' => (Kind::Open(c), 1),
        ')' | ']' | '}' => (Kind::Close, 1),
        ':' => (Kind::Colon, 1),
        ',' => (Kind::Comma, 1),
        '"' => plain(rest),
        'r' if raw_hashes(rest).is_some() => raw(rest, raw_hashes(rest).unwrap_or(0)),
        '/' if rest.starts_with("//") => (Kind::Comment, rest.find('\n').unwrap_or(rest.len())),
        '/' if rest.starts_with("/*") => (Kind::Comment, block(rest)),
        _ => (Kind::Word, word(rest)),
    })
}

fn plain(rest: &str) -> (Kind, usize) {
    let kind = Kind::Text {
        opening: 1,
        raw: false,
    };
    let mut escaped = false;
    for (at, byte) in rest.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return (kind, at + 1),
            _ => {}
        }
    }
    (kind, rest.len())
}

/// The number of `#` with which a raw string begins here, if one does.
fn raw_hashes(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix('r')?;
    let hashes = after.bytes().take_while(|byte| *byte == b'#').count();
    (after.as_bytes().get(hashes) == Some(&b'"')).then_some(hashes)
}

fn raw(rest: &str, hashes: usize) -> (Kind, usize) {
    let opening = hashes + 2;
    let closing = format!("\"{}", "#".repeat(hashes));
    let end = rest[opening..]
        .find(&closing)
        .map_or(rest.len(), |found| opening + found + closing.len());
    (Kind::Text { opening, raw: true }, end)
}

/// The length of a block comment; these may stand within each other.
fn block(rest: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    let bytes = rest.as_bytes();
    while at + 1 < bytes.len() {
        match &bytes[at..at + 2] {
            b"/*" => {
                depth += 1;
                at += 2;
            }
            b"*/" => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    rest.len()
}

fn word(rest: &str) -> usize {
    let end = |at: usize, c: char| {
        c.is_whitespace()
            || matches!(c, '(' | ')' | '[' | ']' | '{' | '}' | ':' | ',' | '"')
            || (c == '/' && matches!(rest.as_bytes().get(at + 1), Some(b'/' | b'*')))
    };
    rest.char_indices()
        .skip(1)
        .find(|(at, c)| end(*at, *c))
        .map_or(rest.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_and_comments_hide_what_is_in_them() {
        let text = r####"A(b: "x \" ( //", r: r##"y "# ( "##, /* ( /* [ */ */ c: [1, 2-3], // end )
d: r#"")"####;
        let all: Vec<_> = tokens(text)
            .map(|token| &text[token.start..token.end])
            .collect();
        assert_eq!(
            all,
            [
                "A",
                "(",
                "b",
                ":",
                r#""x \" ( //""#,
                ",",
                "r",
                ":",
                r###"r##"y "# ( "##"###,
                ",",
                "/* ( /* [ */ */",
                "c",
                ":",
                "[",
                "1",
                ",",
                "2-3",
                "]",
                ",",
                "// end )",
                "d",
                ":",
                r##"r#"")"##
            ]
        );
    }

    #[test]
    fn the_inner_text_of_a_string_is_without_quotes() {
        let inner = |text: &'static str| tokens(text).next().unwrap().inner(text);
        assert_eq!(inner("\"a\""), "a");
        assert_eq!(inner("r#\"a\"#"), "a");
        assert_eq!(inner("\"\""), "");
        assert_eq!(inner("\"a"), "");
        assert_eq!(inner("\""), "");
        assert_eq!(inner("r##\""), "");
    }
}
