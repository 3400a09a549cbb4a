//! Where a text may be cut: boundaries of grapheme clusters, of words, and of paragraphs.
//!
//! All boundaries come from one forward reading of the paragraph, so that no two functions can
//! disagree. The text holds no CR, so a paragraph reads the same alone as inside the whole.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// The paragraph in which `at` stands, without its line break.
pub(super) fn paragraph(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |found| found + 1);
    let end = text[at..].find('\n').map_or(text.len(), |found| at + found);
    start..end
}

/// The first boundary beyond the boundary `at`, or the end of the text.
pub(super) fn next(text: &str, at: usize) -> usize {
    let cluster = text[at..].graphemes(true).next();
    at + cluster.map_or(0, str::len)
}

/// The last boundary before `at`, or the beginning of the text.
pub(super) fn previous(text: &str, at: usize) -> usize {
    let start = paragraph(text, at).start;
    if at == start {
        return at.saturating_sub(1); // the line break before it, one byte
    }
    boundaries(text, at)
        .take_while(|boundary| *boundary < at)
        .last()
        .unwrap_or(start)
}

/// The first boundary at or beyond `at`, which is a boundary of characters.
pub(super) fn ceil(text: &str, at: usize) -> usize {
    boundaries(text, at)
        .find(|boundary| *boundary >= at)
        .unwrap_or(text.len())
}

/// The last boundary at or before `at`, which may lie anywhere.
pub(super) fn floor(text: &str, at: usize) -> usize {
    let at = char_floor(text, at);
    boundaries(text, at)
        .take_while(|boundary| *boundary <= at)
        .last()
        .unwrap_or(0)
}

/// The last character boundary at or before `at`.
pub(super) fn char_floor(text: &str, at: usize) -> usize {
    let mut indices = (0..=at.min(text.len())).rev();
    indices
        .find(|index| text.is_char_boundary(*index))
        .unwrap_or(0)
}

/// Every boundary of the paragraph in which `at` stands, its end included.
fn boundaries(text: &str, at: usize) -> impl Iterator<Item = usize> + '_ {
    let Range { start, end } = paragraph(text, at);
    text[start..end]
        .grapheme_indices(true)
        .map(move |(index, _)| start + index)
        .chain(std::iter::once(end))
}

/// Where a step of one word to the right leads: over spaces and then to the end of a word; or over
/// one line break.
pub(super) fn word_right(text: &str, at: usize) -> usize {
    let end = paragraph(text, at).end;
    if at == end {
        return next(text, at);
    }
    let mut clusters = text[at..end]
        .graphemes(true)
        .skip_while(|cluster| kind(cluster) == Kind::Space);
    let Some(first) = clusters.next() else {
        return end;
    };
    let behind: usize = clusters
        .skip_while(|cluster| kind(cluster) == kind(first))
        .map(str::len)
        .sum();
    end - behind
}

/// Where a step of one word to the left leads: over spaces and then to where a word began; or over
/// one line break.
pub(super) fn word_left(text: &str, at: usize) -> usize {
    let start = paragraph(text, at).start;
    if at == start {
        return previous(text, at);
    }
    let mut word = (start, Kind::Space);
    let mut before = Kind::Space;
    for (index, cluster) in text[start..at].grapheme_indices(true) {
        let kind = kind(cluster);
        if kind != Kind::Space && kind != before {
            word = (start + index, kind);
        }
        before = kind;
    }
    word.0
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Space,
    Word,
    Sign,
}

fn kind(cluster: &str) -> Kind {
    match cluster.chars().next() {
        Some(char) if char.is_alphanumeric() || matches!(char, '_' | '\'' | '’') => Kind::Word,
        Some(char) if !char.is_whitespace() => Kind::Sign,
        _ => Kind::Space,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLUSTERS: [&str; 10] = [
        "e",
        "é",
        "e\u{301}",
        "🇳🇱",
        "👨‍👩‍👧",
        "👍🏽",
        "한",
        "\u{1112}\u{1161}\u{11ab}",
        "漢",
        "\n",
    ];

    #[test]
    fn a_step_right_and_a_step_left_cross_one_whole_cluster() {
        for before in CLUSTERS {
            for cluster in CLUSTERS {
                let text = format!("{before}{cluster}x");
                if text.graphemes(true).count() == 3 {
                    let end = before.len() + cluster.len();
                    assert_eq!(next(&text, before.len()), end, "{text:?}");
                    assert_eq!(previous(&text, end), before.len(), "{text:?}");
                }
            }
        }
    }

    #[test]
    fn flags_in_a_row_are_counted_in_pairs() {
        let text = "🇳🇱🇧🇪🇩🇪";
        assert_eq!(previous(text, 24), 16);
        assert_eq!(previous(text, 16), 8);
        assert_eq!(next(text, 8), 16);
        assert_eq!((floor(text, 13), ceil(text, 12)), (8, 16));
    }

    #[test]
    fn the_ends_of_the_text_are_not_left() {
        assert_eq!((previous("", 0), next("", 0)), (0, 0));
        assert_eq!((previous("a", 0), next("a", 1)), (0, 1));
        assert_eq!(floor("é", 99), 2);
        assert_eq!(floor("é", 1), 0);
    }

    #[test]
    fn words_are_crossed_with_the_spaces_before_them() {
        let text = "De foto's, zie  de\nbijlage";
        let stops = |step: fn(&str, usize) -> usize, from: usize, count: usize| {
            let mut at = from;
            std::iter::repeat_with(|| {
                at = step(text, at);
                at
            })
            .take(count)
            .collect::<Vec<_>>()
        };
        assert_eq!(stops(word_right, 0, 8), [2, 9, 10, 14, 18, 19, 26, 26]);
        assert_eq!(stops(word_left, 26, 8), [19, 18, 16, 11, 9, 3, 0, 0]);
    }

    #[test]
    fn spaces_alone_are_one_step() {
        assert_eq!(word_right("   ", 0), 3);
        assert_eq!(word_left("   ", 3), 0);
    }
}
