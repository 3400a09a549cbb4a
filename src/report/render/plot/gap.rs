//! Two scores of each question on one line: the line's own open, the reviewers' filled.

use super::distribution::digit;
use super::{Pen, Row, beside, label, legend, style};
use crate::report::chart::Gap;
use crate::report::render::lines::{Line, RunStyle};

/// From one level to the next.
const STEP: usize = 6;

pub(super) fn draw(plot: &Gap, pen: Pen) -> Vec<Line> {
    let levels = usize::from(plot.levels.count()).max(1);
    let drawn = (levels - 1) * STEP + 1;
    let Some(left) = pen.width.checked_sub(drawn + 2).filter(|left| *left >= 16) else {
        return Vec::new();
    };
    let left = left.min(56);
    let at = |level: u8| usize::from(level).saturating_sub(1) * STEP;
    let mut head = Row::of(' ', drawn);
    for level in 1..=plot.levels.count() {
        head.set(at(level), digit(level), style(&plot.levels, level));
    }
    let mut lines = beside(Vec::new(), left, vec![head.line()]);
    let (own, found) = (pen.glyph('◇', 'o'), pen.glyph('●', '#'));
    for row in &plot.rows {
        let mut marks = Row::of(pen.glyph('·', '.'), drawn);
        for level in &row.found {
            marks.fill(
                at(row.own),
                at(*level),
                pen.glyph('─', '-'),
                style(&plot.levels, *level),
            );
        }
        marks.set(at(row.own), own, RunStyle::Strong);
        for level in &row.found {
            marks.set(at(*level), found, style(&plot.levels, *level));
        }
        lines.extend(beside(
            label(row.label.as_str(), left),
            left,
            vec![marks.line()],
        ));
    }
    let entries = [
        (own.to_string(), RunStyle::Strong, plot.own.as_str()),
        (found.to_string(), RunStyle::Strong, plot.found.as_str()),
    ];
    lines.extend(legend(pen, &entries));
    lines
}
