//! The level of every question in every period: questions beside each other in groups, periods below each other.

use super::canvas::{Anchor, Canvas, LINE, measure, units};
use super::legend::{Mark, legend, of_levels};
use crate::report::chart::{Cell, Group, Matrix};

const HIGH: i32 = 20;
/// Between groups.
const GAP: i32 = 14;

pub(super) fn draw(plot: &Matrix, canvas: &mut Canvas) {
    let widest = plot.periods.iter().map(|period| measure(period.as_str()));
    let left = widest.max().unwrap_or(0) + 8;
    let cells = plot.groups.iter().flat_map(|group| &group.rows);
    let most = cells
        .clone()
        .flat_map(|(_, cells)| cells)
        .map(|cell| cell.levels.len());
    // A cell is as wide as the most levels in one, and as its question's name.
    let names = cells
        .map(|(name, _)| measure(name.as_str()) + 2)
        .max()
        .unwrap_or(0);
    let wide = (units(most.max().unwrap_or(1).max(1)) * 15)
        .max(24)
        .max(names);
    let mut x = left;
    let mut top = canvas.height;
    begin(plot, top, canvas);
    for group in &plot.groups {
        let room = (canvas.width - left).max(wide) / wide;
        for part in group.rows.chunks(usize::try_from(room).unwrap_or(1).max(1)) {
            let width = units(part.len()) * wide;
            if x > left && x + width > canvas.width {
                x = left;
                top = canvas.height + 10;
                begin(plot, top, canvas);
            }
            columns(plot, group, part, wide, (x, top), canvas);
            x += width + GAP;
        }
    }
    canvas.height += 4;
    let mut entries = of_levels(&plot.levels);
    let broken = plot.groups.iter().flat_map(|group| &group.rows);
    if broken.flat_map(|(_, cells)| cells).any(|cell| cell.broken) {
        entries.push((Mark::Break, plot.break_words.as_str()));
    }
    legend(canvas, &plot.levels, &entries);
}

/// The periods at the left of a band of groups.
fn begin(plot: &Matrix, top: i32, canvas: &mut Canvas) {
    let first = top + 2 * LINE;
    for (row, period) in (0..).zip(&plot.periods) {
        let place = (0, first + row * (HIGH + 2) + 14);
        canvas.text("soft", place, Anchor::Start, period.as_str());
    }
    canvas.height = first + units(plot.periods.len()) * (HIGH + 2);
}

fn columns(
    plot: &Matrix,
    group: &Group,
    rows: &[(crate::report::document::Words, Vec<Cell>)],
    wide: i32,
    place: (i32, i32),
    canvas: &mut Canvas,
) {
    let (left, top) = place;
    let width = units(rows.len()) * wide;
    let label = group.label.as_str();
    // Where the group's title does not fit above its questions, their names tell which group it is.
    if measure(label) <= width {
        canvas.text("strong", (left, top + 12), Anchor::Start, label);
    }
    canvas.line("guide", (left, top + 16), (left + width - 2, top + 16));
    for (column, (name, cells)) in (0..).zip(rows) {
        let x = left + column * wide;
        let middle = x + (wide - 2) / 2;
        canvas.text(
            "soft",
            (middle, top + 2 * LINE - 4),
            Anchor::Middle,
            name.as_str(),
        );
        for (row, cell) in (0..).zip(cells) {
            let y = top + 2 * LINE + row * (HIGH + 2);
            one(plot, cell, (x, y), wide - 2, canvas);
        }
    }
}

fn one(plot: &Matrix, cell: &Cell, place: (i32, i32), wide: i32, canvas: &mut Canvas) {
    let (x, y) = place;
    if cell.levels.is_empty() {
        canvas.text(
            "soft",
            (x + wide / 2, y + 14),
            Anchor::Middle,
            cell.mark.as_str(),
        );
    }
    let each = wide / units(cell.levels.len().max(1));
    for (at, level) in (0..).zip(&cell.levels) {
        canvas.level(&plot.levels, *level, (x + at * each, y), (each, HIGH));
    }
    if cell.broken {
        canvas.line("break", (x, y - 3), (x + wide, y - 3));
        canvas.line("break", (x, y), (x + wide, y));
    }
}
