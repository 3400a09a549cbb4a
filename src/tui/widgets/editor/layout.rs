//! The rows of the text, wrapped once per width; an edit wraps only the paragraphs it touches.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::glyph::Glyph;
use super::shown::Shown;
use super::wrap::{is_space, wrap};

/// How a text stands on a screen of a certain width.
#[derive(Debug, Clone)]
pub(super) struct Layout {
    width: usize,
    shown: Shown,
    paragraphs: Vec<Paragraph>,
}

#[derive(Debug, Clone)]
struct Paragraph {
    len: usize,
    rows: Vec<usize>,
}

/// One row on the screen, in bytes of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) range: Range<usize>,
    /// Whether its paragraph goes on in the next row.
    pub(super) wrapped: bool,
}

/// A cursor position: a boundary may be the end of one row and the beginning of the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) at: usize,
    pub(super) row_end: bool,
}

impl Layout {
    pub(super) fn new(text: &str, width: usize, shown: Shown) -> Self {
        let mut layout = Self {
            width: width.max(1),
            shown,
            paragraphs: Vec::new(),
        };
        layout.paragraphs = layout.wrapped(text);
        layout
    }

    /// Makes the text ready for another width; answers whether that changed anything.
    pub(super) fn fit(&mut self, text: &str, width: usize) -> bool {
        let changed = self.width != width.max(1);
        if changed {
            *self = Self::new(text, width, self.shown);
        }
        changed
    }

    /// Follows an edit: at `at`, `removed` bytes made way for `inserted` ones, which gave `text`.
    pub(super) fn edited(&mut self, text: &str, at: usize, removed: usize, inserted: usize) {
        let (mut first, mut start) = (0, 0);
        while first + 1 < self.paragraphs.len() && start + self.paragraphs[first].len < at {
            start += self.paragraphs[first].len + 1;
            first += 1;
        }
        let (mut last, mut end) = (first, start + self.paragraphs[first].len);
        while last + 1 < self.paragraphs.len() && end < at + removed {
            last += 1;
            end += 1 + self.paragraphs[last].len;
        }
        let touched = self.wrapped(&text[start..end + inserted - removed]);
        self.paragraphs.splice(first..=last, touched);
    }

    fn wrapped(&self, text: &str) -> Vec<Paragraph> {
        // One column is kept free, so that the cursor has a place behind a full row.
        let columns = self.width.saturating_sub(1).max(1);
        text.split('\n')
            .map(|text| Paragraph {
                len: text.len(),
                rows: wrap(text, columns, self.width, self.shown),
            })
            .collect()
    }

    pub(super) fn width(&self) -> usize {
        self.width
    }

    pub(super) fn row_count(&self) -> usize {
        self.paragraphs
            .iter()
            .map(|paragraph| paragraph.rows.len())
            .sum()
    }

    /// All rows, from the top.
    pub(super) fn rows(&self) -> impl Iterator<Item = Row> + '_ {
        let mut start = 0;
        self.paragraphs
            .iter()
            .flat_map(move |Paragraph { len, rows }| {
                let base = start;
                start += len + 1;
                rows.iter().enumerate().map(move |(index, row)| {
                    let next = rows.get(index + 1);
                    Row {
                        range: base + row..base + next.unwrap_or(len),
                        wrapped: next.is_some(),
                    }
                })
            })
    }

    /// The row with this number, or the last one.
    pub(super) fn row(&self, index: usize) -> Row {
        let index = index.min(self.row_count().saturating_sub(1));
        self.rows().nth(index).unwrap_or(Row {
            range: 0..0,
            wrapped: false,
        })
    }

    /// The number of the row in which a place stands.
    pub(super) fn row_of(&self, place: Place) -> usize {
        self.rows()
            .position(|row| match row.wrapped {
                true => place.at < row.range.end || (place.row_end && place.at == row.range.end),
                false => place.at <= row.range.end,
            })
            .unwrap_or(0)
    }

    /// The clusters of a row with where each begins, in bytes and in columns.
    pub(super) fn glyphs<'a>(
        &self,
        text: &'a str,
        row: &Row,
    ) -> impl Iterator<Item = (usize, usize, Glyph<'a>)> {
        let (start, limit, shown) = (row.range.start, self.width, self.shown);
        let mut column = 0;
        text[row.range.clone()]
            .grapheme_indices(true)
            .map(move |(index, cluster)| {
                let glyph = Glyph::of(cluster, shown, limit);
                let left = column;
                column += glyph.width;
                (start + index, left, glyph)
            })
    }

    /// The column of a place within its row. Behind the edge hang only spaces; their column is the
    /// last one.
    pub(super) fn column(&self, text: &str, row: &Row, at: usize) -> usize {
        let before = self.glyphs(text, row).take_while(|(start, ..)| *start < at);
        before
            .map(|(.., glyph)| glyph.width)
            .sum::<usize>()
            .min(self.width - 1)
    }

    /// The place in a row that is nearest before a column.
    pub(super) fn place(&self, text: &str, row: &Row, column: usize) -> Place {
        let end = self.row_end(text, row);
        let hit = self
            .glyphs(text, row)
            .find(|(_, left, glyph)| column < left + glyph.width);
        match hit {
            Some((at, ..)) if at < end.at => Place { at, row_end: false },
            _ => end,
        }
    }

    /// The last place of a row: before the space at which it was wrapped, or behind its last
    /// cluster.
    pub(super) fn row_end(&self, text: &str, row: &Row) -> Place {
        let last = text[row.range.clone()].graphemes(true).next_back();
        match last {
            Some(space) if row.wrapped && is_space(space) => Place {
                at: row.range.end - space.len(),
                row_end: false,
            },
            _ => Place {
                at: row.range.end,
                row_end: row.wrapped,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::shown;
    use super::*;

    #[test]
    fn an_edit_gives_the_same_rows_as_wrapping_everything_anew() {
        let before = "een twee drie\n\nvier vijf zes\nzeven";
        for (range, with) in [
            (0..0, "nul "),
            (4..20, ""),
            (13..14, " "),
            (14..14, "a\nb\n"),
            (0..34, ""),
            (34..34, "\n"),
        ] {
            let mut layout = Layout::new(before, 8, shown);
            let mut text = before.to_owned();
            text.replace_range(range.clone(), with);
            layout.edited(&text, range.start, range.len(), with.len());
            let anew = Layout::new(&text, 8, shown);
            assert_eq!(
                layout.rows().collect::<Vec<_>>(),
                anew.rows().collect::<Vec<_>>(),
                "{range:?}"
            );
        }
    }

    #[test]
    fn only_the_paragraph_that_was_touched_is_wrapped_again() {
        thread_local!(static SEEN: std::cell::Cell<usize> = const { std::cell::Cell::new(0) });
        let counting: Shown = |cluster| {
            SEEN.set(SEEN.get() + 1);
            cluster.into()
        };
        let mut text = ["één woord"; 1000].join("\n");
        let mut layout = Layout::new(&text, 8, counting);
        SEEN.set(0);
        text.insert(0, 'é');
        layout.edited(&text, 0, 0, 2);
        assert!(SEEN.get() <= 10, "{} clusters were looked at", SEEN.get());
    }

    #[test]
    fn a_boundary_between_two_rows_can_stand_on_either() {
        let layout = Layout::new("abcdefgh", 5, shown);
        let row_of = |row_end| layout.row_of(Place { at: 4, row_end });
        assert_eq!((row_of(true), row_of(false)), (0, 1));
        assert_eq!(
            layout.row_end("abcdefgh", &layout.row(0)),
            Place {
                at: 4,
                row_end: true
            }
        );
    }

    #[test]
    fn the_end_of_a_row_lies_before_the_space_that_hangs() {
        let layout = Layout::new("abc defg", 5, shown);
        assert_eq!(
            layout.row_end("abc defg", &layout.row(0)),
            Place {
                at: 3,
                row_end: false
            }
        );
    }
}
