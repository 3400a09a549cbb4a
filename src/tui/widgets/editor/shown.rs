//! How a cluster is shown that could mislead: the invisible is named, what is piled up is cut off.

use std::borrow::Cow;

use unicode_normalization::char::is_combining_mark;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::clean::TAB;

/// A way to show one grapheme cluster; the project's own sanitiser can stand in for [`shown`].
pub type Shown = fn(&str) -> Cow<'_, str>;

/// A cluster with more marks than this is cut off.
const MARKS: usize = 8;
/// No honest cluster is longer; the longest emoji has ten characters.
const CHARS: usize = 24;

/// The cluster as it is drawn: itself where it is harmless, otherwise with `<U+202E>` for what
/// cannot be seen and with `…` after eight combining marks.
pub fn shown(cluster: &str) -> Cow<'_, str> {
    if cluster == "\t" {
        return Cow::Borrowed(TAB);
    }
    let base = cluster.chars().next().unwrap_or(' ');
    let harmless = cluster.chars().all(|char| !is_hidden(char, base));
    if harmless && cluster.width() > 0 && !is_piled_up(cluster) {
        return Cow::Borrowed(cluster);
    }
    let (mut seen, mut marks) = (String::new(), 0);
    for (count, char) in cluster.chars().enumerate() {
        marks += usize::from(is_mark(char));
        if marks > MARKS || count >= CHARS {
            seen.push('…');
            break;
        }
        if is_hidden(char, base) || (is_zero(base) && is_zero(char)) {
            seen.push_str(&code(char));
        } else {
            seen.push(char);
        }
    }
    Cow::Owned(seen)
}

/// The name of a character that cannot be shown itself.
pub(super) fn code(char: char) -> String {
    format!("<U+{:04X}>", u32::from(char))
}

fn is_piled_up(cluster: &str) -> bool {
    cluster.len() > MARKS
        && (cluster.chars().filter(|char| is_mark(*char)).count() > MARKS
            || cluster.chars().count() > CHARS)
}

fn is_mark(char: char) -> bool {
    is_combining_mark(char) || is_zero(char)
}

fn is_zero(char: char) -> bool {
    char.width() == Some(0)
}

/// Whether a character leaves no trace on the screen, or steers it, after `base`.
fn is_hidden(char: char, base: char) -> bool {
    match char {
        // Joiners: only where scripts and emoji need them.
        '\u{200C}' | '\u{200D}' => base.is_ascii(),
        // Tags: only in the flags of England, Scotland and Wales.
        '\u{E0020}'..='\u{E007F}' => base != '\u{1F3F4}',
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}' => {
            true
        }
        '\u{200B}'
        | '\u{200E}'
        | '\u{200F}'
        | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' => true,
        '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E001F}' => true,
        _ => char.is_control(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn honest_clusters_are_shown_as_they_are() {
        for cluster in [
            "a",
            " ",
            "é",
            "e\u{301}",
            "🇳🇱",
            "👨‍👩‍👧",
            "👍🏽",
            "👩🏻‍❤️‍💋‍👨🏻",
            "1️⃣",
            "한",
            "漢",
            "می\u{200c}",
            "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        ] {
            assert!(
                matches!(shown(cluster), Cow::Borrowed(same) if same == cluster),
                "{cluster:?}"
            );
        }
    }

    #[test]
    fn what_is_invisible_is_named() {
        assert_eq!(shown("\u{202e}"), "<U+202E>");
        assert_eq!(shown("\u{1b}"), "<U+001B>");
        assert_eq!(shown("\u{2028}"), "<U+2028>");
        assert_eq!(shown("\u{301}"), "<U+0301>");
        assert_eq!(shown("\u{1161}\u{1161}"), "<U+1161><U+1161>");
        assert_eq!(shown("a\u{e0041}"), "a<U+E0041>");
        assert_eq!(shown("a\u{200d}"), "a<U+200D>");
    }

    #[test]
    fn the_ninth_mark_on_a_letter_is_cut_off() {
        let eight = format!("a{}", "\u{301}".repeat(8));
        assert_eq!(shown(&eight), eight);
        assert_eq!(
            shown(&format!("{eight}\u{302}\u{303}")),
            format!("{eight}…")
        );
    }
}
