//! Forecasts from the lowest to the highest chance, with the best estimate, and what happened at the end.

use super::{Pen, Row, beside, label};
use crate::report::chart::Forecasts;
use crate::report::render::lines::{Line, RunStyle};

/// Columns from 0 to 100 per cent.
const AXIS: usize = 31;

pub(super) fn draw(plot: &Forecasts, pen: Pen) -> Vec<Line> {
    let Some(left) = pen.width.checked_sub(AXIS + 2).filter(|left| *left >= 20) else {
        return Vec::new();
    };
    let left = left.min(56);
    let at = |percent: u8| (usize::from(percent) * (AXIS - 1) + 50) / 100;
    let mut head = Row::of(' ', AXIS);
    for percent in [0, 50, 100] {
        head.text(at(percent), &percent.to_string(), RunStyle::Muted);
    }
    let mut lines = beside(Vec::new(), left, vec![head.line()]);
    for row in &plot.rows {
        let mut marks = Row::of(pen.glyph('·', '.'), AXIS);
        marks.fill(
            at(row.low),
            at(row.high),
            pen.glyph('━', '='),
            RunStyle::Plain,
        );
        marks.set(at(row.best), pen.glyph('┃', '|'), RunStyle::Strong);
        match row.happened {
            Some(true) => marks.set(AXIS - 1, pen.glyph('●', '#'), RunStyle::Strong),
            Some(false) => marks.set(0, pen.glyph('○', 'o'), RunStyle::Strong),
            None => {}
        }
        lines.extend(beside(
            label(row.label.as_str(), left),
            left,
            vec![marks.line()],
        ));
    }
    lines
}
