//! Bytes to text: what is no text at all, or text of another kind, is named as what it is.

use super::loaded::line_of;
use crate::domain::finding::{Finding, Span};

/// Text fit for the codec, and what was odd about it.
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) findings: Vec<Finding>,
}

/// Takes `bytes` of the file at `path` as UTF-8 text, without byte order mark and with line feeds only.
pub(super) fn decode(path: &str, bytes: &[u8]) -> Result<Decoded, Vec<Finding>> {
    let error = |rule| Err(vec![Finding::error(rule, path)]);
    if bytes.is_empty() {
        return error("empty-file");
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return error("utf-16");
    }
    let mut findings = Vec::new();
    let body = match bytes.strip_prefix("\u{feff}".as_bytes()) {
        Some(body) => {
            findings.push(Finding::warning("byte-order-mark", path));
            body
        }
        None => bytes,
    };
    let text = match std::str::from_utf8(body) {
        Ok(text) => text,
        Err(problem) => {
            // Up to there it is valid, so the rest of the line can be shown with its marks of damage.
            let before = String::from_utf8_lossy(&body[..problem.valid_up_to()]);
            let line = before.matches('\n').count() + 1;
            let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
            let lossy = String::from_utf8_lossy(body);
            let excerpt = line_of(&lossy, line).trim_end_matches('\r').to_owned();
            let span = Span {
                line,
                column,
                end_column: column + 1,
            };
            return Err(vec![Finding::error("not-utf-8", path).at(span, excerpt)]);
        }
    };
    let text = if text.contains("\r\n") {
        findings.push(Finding::warning("crlf", path));
        text.replace("\r\n", "\n")
    } else {
        text.to_owned()
    };
    if let Some(span) = find(&text, |line| line.find('\0')) {
        let excerpt = line_of(&text, span.line);
        return Err(vec![Finding::error("nul", path).at(span, excerpt)]);
    }
    let start = text.trim_start();
    if start.is_empty() {
        return error("empty-file");
    }
    if start.starts_with("version https://git-lfs.github.com/spec/") {
        return error("lfs-pointer");
    }
    let head: String = start
        .chars()
        .take(14)
        .collect::<String>()
        .to_ascii_lowercase();
    if head.starts_with("<!doctype html") || head.starts_with("<html") {
        return error("html-page");
    }
    let markers = conflict_markers(&text);
    if markers.is_empty() {
        Ok(Decoded { text, findings })
    } else {
        let place = |span: Span| {
            Finding::error("conflict-markers", path).at(span, line_of(&text, span.line))
        };
        Err(markers.into_iter().map(place).collect())
    }
}

/// True for a line with which git begins or ends a conflict. A row of `=` is none: people underline with it.
pub(super) fn is_conflict_marker(line: &str) -> bool {
    line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ")
}

/// The first marker of each conflict, and an end without a beginning.
fn conflict_markers(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut open = false;
    for (index, line) in text.lines().enumerate() {
        if !is_conflict_marker(line) {
            continue;
        }
        let begins = line.starts_with('<');
        if begins || !open {
            found.push(Span {
                line: index + 1,
                column: 1,
                end_column: line.chars().count() + 1,
            });
        }
        open = begins;
    }
    found
}

fn find(text: &str, wanted: impl Fn(&str) -> Option<usize>) -> Option<Span> {
    text.split('\n').enumerate().find_map(|(index, line)| {
        let column = line[..wanted(line)?].chars().count() + 1;
        Some(Span {
            line: index + 1,
            column,
            end_column: column + 1,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(bytes: &[u8]) -> Vec<&'static str> {
        match decode("x.ron", bytes) {
            Ok(decoded) => decoded.findings.iter().map(|one| one.rule).collect(),
            Err(findings) => findings.iter().map(|one| one.rule).collect(),
        }
    }

    #[test]
    fn what_is_no_file_of_ours_is_named_as_what_it_is() {
        assert_eq!(rules(b""), ["empty-file"]);
        assert_eq!(rules(b" \n\n"), ["empty-file"]);
        assert_eq!(rules(b"\xff\xfeR\0"), ["utf-16"]);
        assert_eq!(rules(b"R(\n a: \0)"), ["nul"]);
        assert_eq!(rules(b"\n<!DOCTYPE HTML><p>Log in"), ["html-page"]);
        assert_eq!(
            rules(b"version https://git-lfs.github.com/spec/v1\noid sha256:00\n"),
            ["lfs-pointer"]
        );
        assert_eq!(
            rules(b"R(\n<<<<<<< HEAD\n a: 1,\n=======\n a: 2,\n>>>>>>> b\n)"),
            ["conflict-markers"]
        );
        assert_eq!(rules(b"R(\n>>>>>>> b\n)"), ["conflict-markers"]);
    }

    #[test]
    fn bytes_that_are_no_text_are_placed_by_character() {
        let findings = decode("x.ron", b"R(\n  \xc3\xa9\xe9 x)\n").err().unwrap();
        assert_eq!(findings[0].rule, "not-utf-8");
        let span = findings[0].span.unwrap();
        assert_eq!((span.line, span.column), (2, 4));
        assert_eq!(findings[0].excerpt.as_deref(), Some("  é\u{fffd} x)"));
    }

    #[test]
    fn a_mark_and_carriage_returns_are_taken_away_and_told() {
        let decoded = decode("x.ron", b"\xef\xbb\xbfR(\r\n)\r\n").ok().unwrap();
        assert_eq!(decoded.text, "R(\n)\n");
        let rules: Vec<_> = decoded.findings.iter().map(|one| one.rule).collect();
        assert_eq!(rules, ["byte-order-mark", "crlf"]);
    }

    #[test]
    fn a_row_of_equals_signs_alone_is_an_underline() {
        assert_eq!(rules(b"R(a: \"Title\n=======\ntext\")"), [""; 0]);
    }
}
