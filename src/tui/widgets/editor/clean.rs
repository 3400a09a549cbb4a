//! What happens to text on its way in.

/// A pasted tab becomes this many spaces.
pub(super) const TAB: &str = "    ";

/// The same text with every line ending as a single LF.
pub(super) fn line_ends(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// The text as it may be pasted: LF line endings, spaces for tabs, no other control characters.
///
/// What is merely invisible (bidi overrides, zero-width characters) stays, and is made visible
/// when it is drawn.
pub(super) fn pasted(text: &str) -> String {
    line_ends(text)
        .replace('\t', TAB)
        .chars()
        .filter(|char| *char == '\n' || !char.is_control())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_ending_becomes_a_line_feed() {
        assert_eq!(pasted("a\r\nb\rc\nd\r\r\ne"), "a\nb\nc\nd\n\ne");
    }

    #[test]
    fn a_tab_becomes_four_spaces() {
        assert_eq!(pasted("a\tb"), "a    b");
    }

    #[test]
    fn escape_bell_and_the_second_control_block_are_dropped() {
        assert_eq!(
            pasted("a\u{1b}[31mb\u{7}\u{0}\u{7f}\u{85}\u{9b}c"),
            "a[31mbc"
        );
    }

    #[test]
    fn what_is_only_invisible_is_kept() {
        let text = "a\u{202e}b\u{200d}\u{2028}c\u{ad}";
        assert_eq!(pasted(text), text);
    }
}
