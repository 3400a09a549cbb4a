//! Answers per level, row by row: a field for every answer, the lowest first, and what has no level as open fields.

use super::canvas::{Anchor, Canvas, LINE, measure, units};
use super::legend::{Mark, legend, of_levels};
use crate::report::chart::{Distribution, Spread};

/// A field is at most and at least this wide.
const FIELD: (i32, i32) = (24, 3);
const HIGH: i32 = 20;

pub(super) fn draw(plot: &Distribution, canvas: &mut Canvas) {
    let wide = canvas.is_wide();
    let label = if wide {
        canvas.width * 30 / 100
    } else {
        canvas.width
    };
    let widest = plot
        .rows
        .iter()
        .map(|row| measure(row.aside.as_str()))
        .max();
    let most = plot.rows.iter().map(total).max().unwrap_or(0).max(1);
    // The words beside the fields take what the fields leave, but no field gets too narrow for its number.
    let fields_need = (units(most) * 15).min(canvas.width * 30 / 100);
    let aside = widest
        .unwrap_or(0)
        .min(canvas.width - label - 16 - fields_need);
    let (left, room) = match wide {
        true => (label, canvas.width - label - aside - 16),
        false => (0, canvas.width),
    };
    let field = (room / units(most)).clamp(FIELD.1, FIELD.0);
    for row in &plot.rows {
        let top = canvas.height + 3;
        let words = row.label.as_str();
        if wide {
            let labels = canvas.block("", (0, top + 15), label - 12, words);
            fields(plot, row, field, (left, top), canvas);
            let beside = canvas.width - aside;
            let asides = canvas.block("soft", (beside, top + 15), aside, row.aside.as_str());
            let lines = labels.max(asides).max(1);
            canvas.height = top + HIGH.max(lines * LINE + 3) + 4;
        } else {
            let lines = canvas.block("", (0, top + 12), canvas.width, words);
            let below = top + lines * LINE + 1;
            fields(plot, row, field, (0, below), canvas);
            let foot = (0, below + HIGH + 14);
            let lines = canvas.block("soft", foot, canvas.width, row.aside.as_str());
            canvas.height = below + HIGH + lines * LINE + 8;
        }
        canvas.line("thin", (0, canvas.height), (canvas.width, canvas.height));
    }
    canvas.height += 4;
    let mut entries = of_levels(&plot.levels);
    if plot.rows.iter().any(|row| row.missing > 0) {
        entries.push((Mark::Missing, plot.missing.as_str()));
    }
    legend(canvas, &plot.levels, &entries);
}

fn total(row: &Spread) -> usize {
    row.counts.iter().sum::<usize>() + row.missing
}

fn fields(plot: &Distribution, row: &Spread, field: i32, place: (i32, i32), canvas: &mut Canvas) {
    let (mut x, y) = place;
    // Fields that touch are one bar; with room between them they can be counted.
    let gap = if field >= 12 { 2 } else { 0 };
    for (level, count) in (1..).zip(&row.counts) {
        for _ in 0..*count {
            canvas.level(&plot.levels, level, (x, y), (field - gap, HIGH));
            x += field;
        }
    }
    for _ in 0..row.missing {
        canvas.rect("edge none", x, y, field - gap, HIGH);
        x += field;
    }
    if total(row) == 0 {
        canvas.text("soft", (x, y + 14), Anchor::Start, "–");
    }
}
