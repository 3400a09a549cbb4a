//! One cluster as it stands on the screen: what is drawn, and how many columns it takes.

use std::borrow::Cow;

use ratatui::buffer::CellWidth;
use unicode_segmentation::UnicodeSegmentation;

use super::shown::{Shown, code};

/// What is drawn for a cluster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Glyph<'a> {
    pub(super) text: Cow<'a, str>,
    /// In columns: at least one, and never more than the screen has.
    pub(super) width: usize,
}

impl<'a> Glyph<'a> {
    /// The glyph of a cluster on a screen of `limit` columns; what is wider than that becomes `…`.
    pub(super) fn of(cluster: &'a str, shown: Shown, limit: usize) -> Self {
        if let [b' '..=b'~'] = cluster.as_bytes() {
            return Self {
                text: Cow::Borrowed(cluster),
                width: 1,
            };
        }
        let mut text = shown(cluster);
        // Should a sanitiser let the invisible through, two cursor positions would look alike.
        if text.is_empty()
            || text.chars().any(char::is_control)
            || widths(&text).any(|width| width == 0)
        {
            text = Cow::Owned(cluster.chars().map(code).collect());
        }
        match widths(&text).sum() {
            width if width <= limit => Self { text, width },
            _ => Self {
                text: Cow::Borrowed("…"),
                width: 1,
            },
        }
    }
}

/// The columns that ratatui gives to a text without control characters, piece by piece.
fn widths(text: &str) -> impl Iterator<Item = usize> + '_ {
    text.graphemes(true)
        .map(|piece| usize::from(piece.cell_width()))
}

#[cfg(test)]
mod tests {
    use super::super::shown;
    use super::*;

    #[test]
    fn the_width_is_that_of_what_is_shown() {
        let width = |cluster: &str| Glyph::of(cluster, shown, 80).width;
        assert_eq!(["a", "é", "e\u{301}"].map(width), [1; 3]);
        assert_eq!(["🇳🇱", "👨‍👩‍👧", "👍🏽", "한", "漢"].map(width), [2; 5]);
        assert_eq!(["\t", "\u{202e}", "\u{301}"].map(width), [4, 8, 8]);
    }

    #[test]
    fn what_is_wider_than_the_screen_becomes_an_ellipsis() {
        assert_eq!(
            Glyph::of("漢", shown, 1),
            Glyph {
                text: "…".into(),
                width: 1
            }
        );
        assert_eq!(Glyph::of("\u{202e}", shown, 7).text, "…");
    }

    #[test]
    fn a_careless_sanitiser_does_not_hide_anything() {
        let careless: Shown = |cluster| Cow::Borrowed(cluster);
        assert_eq!(Glyph::of("\u{1b}", careless, 80).text, "<U+001B>");
        assert_eq!(Glyph::of("\u{200b}", careless, 80).text, "<U+200B>");
        let silent: Shown = |_| Cow::Borrowed("");
        assert_eq!(Glyph::of("é", silent, 80).text, "<U+00E9>");
    }
}
