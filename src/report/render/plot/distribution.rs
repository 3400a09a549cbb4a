//! Answers per level, row by row: a column for each level, a mark for each answer.

use super::{Pen, Row, beside, label, legend, style};
use crate::report::chart::Distribution;
use crate::report::render::lines::{Line, RunStyle};

/// More marks than this in one place are drawn to scale, and never on less than that.
const MOST: usize = 12;
const LEAST: usize = 3;
/// Columns that the words at the left get at least.
const WORDS: usize = 20;

pub(super) fn draw(plot: &Distribution, pen: Pen) -> Vec<Line> {
    let missing = plot.rows.iter().map(|row| row.missing).max().unwrap_or(0);
    let counts = plot.rows.iter().flat_map(|row| row.counts.iter().copied());
    let most = counts.chain([missing]).max().unwrap_or(0).max(1);
    let levels = usize::from(plot.levels.count());
    let columns = levels + usize::from(missing > 0);
    let Some(room) = pen.width.checked_sub(WORDS + 1) else {
        return Vec::new();
    };
    let longest = (room / columns.max(1)).saturating_sub(2).min(MOST);
    if longest < LEAST {
        return Vec::new();
    }
    let scale = |count: usize| match count {
        0 => 0,
        count if most <= longest => count,
        count => (count * longest / most).max(1),
    };
    let cell = most.min(longest) + 2;
    let drawn = columns * cell;
    let left = pen.width - drawn - 1;
    let left = left.min(44);
    let mut head = Row::of(' ', drawn);
    for level in 1..=plot.levels.count() {
        let at = (usize::from(level) - 1) * cell;
        head.set(at, digit(level), style(&plot.levels, level));
    }
    if missing > 0 {
        head.set(levels * cell, '?', RunStyle::Muted);
    }
    let mut lines = beside(Vec::new(), left, vec![head.line()]);
    for row in &plot.rows {
        let mut marks = Row::of(' ', drawn);
        for (place, count) in row.counts.iter().enumerate() {
            // A scale has at most nine levels.
            let level = u8::try_from(place + 1).unwrap_or(u8::MAX);
            let at = place * cell;
            match scale(*count) {
                0 => marks.set(at, pen.glyph('·', '.'), RunStyle::Border),
                length => {
                    let mark = match plot.levels.is_below(level) {
                        true => pen.glyph('▒', '%'),
                        false => pen.glyph('█', '#'),
                    };
                    marks.fill(at, at + length - 1, mark, style(&plot.levels, level));
                }
            }
        }
        if row.missing > 0 {
            let at = levels * cell;
            marks.fill(at, at + scale(row.missing) - 1, '?', RunStyle::Muted);
        }
        lines.extend(beside(
            label(row.label.as_str(), left),
            left,
            vec![marks.line()],
        ));
    }
    if missing > 0 {
        let sign = [("?".to_owned(), RunStyle::Muted, plot.missing.as_str())];
        lines.extend(legend(pen, &sign));
    }
    lines
}

/// A level as the one character it is written with.
pub(super) fn digit(level: u8) -> char {
    char::from_digit(level.into(), 10).unwrap_or('?')
}
