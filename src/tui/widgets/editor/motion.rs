//! Where a motion leads.

use super::cluster;
use super::command::Motion;
use super::layout::{Layout, Place};

/// What a motion starts from.
pub(super) struct Start<'a> {
    pub(super) text: &'a str,
    pub(super) layout: &'a Layout,
    pub(super) place: Place,
    /// The column that earlier steps up or down were aiming for.
    pub(super) column: Option<usize>,
    /// The rows on a screen.
    pub(super) page: usize,
}

impl Start<'_> {
    /// The place a motion leads to, and the column to aim for next.
    pub(super) fn go(&self, motion: Motion) -> (Place, Option<usize>) {
        let Self {
            text,
            layout,
            place: Place { at, .. },
            ..
        } = *self;
        let place = match motion {
            Motion::Up => return self.vertically(|row, _| row.saturating_sub(1)),
            Motion::Down => return self.vertically(|row, last| (row + 1).min(last)),
            Motion::PageUp => return self.vertically(|row, _| row.saturating_sub(self.step())),
            Motion::PageDown => return self.vertically(|row, last| (row + self.step()).min(last)),
            Motion::LineEnd => layout.row_end(text, &layout.row(layout.row_of(self.place))),
            Motion::LineStart => within(layout.row(layout.row_of(self.place)).range.start),
            Motion::Left => within(cluster::previous(text, at)),
            Motion::Right => within(cluster::next(text, at)),
            Motion::WordLeft => within(cluster::word_left(text, at)),
            Motion::WordRight => within(cluster::word_right(text, at)),
            Motion::TextStart => within(0),
            Motion::TextEnd => within(text.len()),
        };
        (place, None)
    }

    /// A page, less the one row that stays in sight.
    fn step(&self) -> usize {
        self.page.saturating_sub(1).max(1)
    }

    fn vertically(&self, target: impl Fn(usize, usize) -> usize) -> (Place, Option<usize>) {
        let Self {
            text,
            layout,
            place,
            ..
        } = *self;
        let row = layout.row_of(place);
        let column = self
            .column
            .unwrap_or_else(|| layout.column(text, &layout.row(row), place.at));
        let target = target(row, layout.row_count().saturating_sub(1));
        let place = if target == row {
            place
        } else {
            layout.place(text, &layout.row(target), column)
        };
        (place, Some(column))
    }
}

fn within(at: usize) -> Place {
    Place { at, row_end: false }
}
