//! Text from outside, made fit for a screen or a page: what would act or deceive is shown instead.

use std::borrow::Cow;
use std::fmt::Write as _;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// More combining marks than this on one character are cut off with `…`.
const MARKS: usize = 8;

/// True for a character that must not reach a terminal or a page as itself: controls, bidirectional
/// overrides and isolates (CVE-2021-42574), zero-width and tag characters, line and paragraph separators.
/// A zero-width joiner or variation selector is not among them: emoji and several scripts need it.
pub fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00AD}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{180E}' | '\u{200B}' | '\u{200C}' | '\u{200E}' | '\u{200F}'
            | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}'
            | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// Makes `text` fit for one or more lines of output: unsafe characters as `<U+202E>`, tabs as four
/// spaces, CR and CRLF as LF, stacked combining marks cut off. Line feeds stay.
pub fn sanitise(text: &str) -> Cow<'_, str> {
    let plain = text
        .bytes()
        .all(|b| b == b'\n' || (0x20..0x7f).contains(&b));
    if plain {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    let mut marks = 0;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        marks = if is_combining_mark(c) { marks + 1 } else { 0 };
        match c {
            '\n' => out.push('\n'),
            '\t' => out.push_str("    "),
            '\r' => {
                if rest.peek() != Some(&'\n') {
                    out.push('\n');
                }
            }
            c if is_unsafe(c) => {
                // Writing to a String cannot fail.
                let _ = write!(out, "<U+{:04X}>", u32::from(c));
            }
            _ if marks == MARKS + 1 => out.push('…'),
            _ if marks > MARKS => {}
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// [`sanitise`] for a place that is one line: line feeds become `⏎`.
pub fn sanitise_line(text: &str) -> Cow<'_, str> {
    let safe = sanitise(text);
    if safe.contains('\n') {
        Cow::Owned(safe.replace('\n', "⏎"))
    } else {
        safe
    }
}

/// `text` folded for searching: compatibility-decomposed, marks dropped, lower case; so that
/// `geintegreerde` finds `geïntegreerde`.
pub fn fold(text: &str) -> String {
    text.nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect()
}

/// `text` cut to at most `columns` terminal columns, with `…` where something was cut.
pub fn shorten(text: &str, columns: usize) -> Cow<'_, str> {
    use unicode_width::UnicodeWidthStr;
    if text.width() <= columns {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    let mut used = 1;
    for cluster in text.graphemes(true) {
        used += cluster.width();
        if used > columns {
            break;
        }
        out.push_str(cluster);
    }
    if columns > 0 {
        out.push('…');
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_act_is_shown() {
        assert_eq!(sanitise("a\u{1b}[31mb"), "a<U+001B>[31mb");
        assert_eq!(sanitise("a\u{202e}b\u{9b}"), "a<U+202E>b<U+009B>");
        assert_eq!(sanitise("a\tb\r\nc\rd"), "a    b\nc\nd");
        assert_eq!(sanitise("\u{e0041}"), "<U+E0041>");
        assert_eq!(sanitise_line("a\nb"), "a⏎b");
    }

    #[test]
    fn ordinary_writing_is_left_alone() {
        for text in ["geïntegreerd", "e\u{301}é", "👨‍👩‍👧 🇳🇱", "한국어", "—"]
        {
            assert_eq!(sanitise(text), text);
        }
    }

    #[test]
    fn stacked_marks_are_cut_off() {
        let zalgo = format!("a{}", "\u{300}".repeat(100));
        assert_eq!(sanitise(&zalgo).chars().count(), 1 + MARKS + 1);
    }

    #[test]
    fn folding_lets_plain_letters_find_accented_ones() {
        assert_eq!(fold("Geïntegreerde É"), "geintegreerde e");
    }

    #[test]
    fn shortening_counts_columns() {
        assert_eq!(shorten("abcdef", 4), "abc…");
        assert_eq!(shorten("abc", 3), "abc");
        assert_eq!(shorten("漢字漢字", 4), "漢…");
    }
}
