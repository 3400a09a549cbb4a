//! Strings that may not stand in a file as they are, written with escapes.

use super::decode::is_conflict_marker;
use super::lex::{Kind, tokens};

/// How the line of a review begins at which its sealed part ends.
pub(super) const SEAL: &str = "    seal:";

/// Writes every string of the canonical `text` that holds something hostile with escapes. Its lines stay
/// lines; where a line begins with what has a meaning of its own, its first character is escaped.
///
/// `text` must be as the codec writes it: no escapes in it yet.
pub(super) fn hostile_strings(text: String) -> String {
    let may = text.chars().any(must_escape)
        || text.contains("\n<<<<<<< ")
        || text.contains("\n>>>>>>> ")
        || text.matches("\n    seal:").count() > 0;
    if !may {
        return text;
    }
    let mut out = String::with_capacity(text.len() + 64);
    let mut done = 0;
    for token in tokens(&text).filter(|token| matches!(token.kind, Kind::Text { .. })) {
        let inner = token.inner(&text);
        if is_hostile(inner) {
            out.push_str(&text[done..token.start]);
            escape(inner, &mut out);
            done = token.end;
        }
    }
    out.push_str(&text[done..]);
    out
}

/// Controls but line feed and tab; what turns the direction (CVE-2021-42574); line and paragraph separators.
fn must_escape(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

fn must_not_begin(line: &str) -> bool {
    line.starts_with(SEAL) || is_conflict_marker(line)
}

fn is_hostile(inner: &str) -> bool {
    // The first line stands behind the string's quote, so it begins no line of the file.
    inner.chars().any(must_escape) || inner.split('\n').skip(1).any(must_not_begin)
}

fn escape(inner: &str, out: &mut String) {
    out.push('"');
    for (number, line) in inner.split('\n').enumerate() {
        if number > 0 {
            out.push('\n');
        }
        let mut begins = number > 0 && must_not_begin(line);
        for c in line.chars() {
            match c {
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                '\r' => out.push_str("\\r"),
                c if begins || must_escape(c) => {
                    out.push_str(&format!("\\u{{{:x}}}", u32::from(c)));
                }
                c => out.push(c),
            }
            begins = false;
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hostile_string_is_escaped_and_keeps_its_lines() {
        let text = "A(a: r#\"x \"y\"\n    seal: 1\n<<<<<<< b\r\"#, b: \"plain\n  seal\")\n";
        assert_eq!(
            hostile_strings(text.to_owned()),
            "A(a: \"x \\\"y\\\"\n\\u{20}   seal: 1\n\\u{3c}<<<<<< b\\r\", b: \"plain\n  seal\")\n"
        );
    }

    #[test]
    fn what_is_not_hostile_stays_as_it_is() {
        let text = "A(a: r#\"x \"y\"\n=======\tq\"#,\n    seal: Seal(),\n)\n";
        assert_eq!(hostile_strings(text.to_owned()), text);
    }
}
