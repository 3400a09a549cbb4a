//! How often that happened which was thought this probable, on eleven rows; the diagonal is drawn with dots.

use super::{Pen, Row, beside, label, legend};
use crate::report::chart::Reliability;
use crate::report::render::lines::{Line, RunStyle};

/// Columns from 0 to 100 per cent.
const AXIS: usize = 41;

pub(super) fn draw(plot: &Reliability, pen: Pen) -> Vec<Line> {
    const LEFT: usize = 4;
    if pen.width < LEFT + 1 + AXIS {
        return Vec::new();
    }
    let at = |percent: u8| (usize::from(percent) * (AXIS - 1) + 50) / 100;
    let tenth = |percent: u8| (percent + 5) / 10;
    let mut lines = label(plot.observed.as_str(), pen.width);
    for row in (0..=10u8).rev() {
        let mut marks = Row::of(' ', AXIS);
        marks.set(at(row * 10), pen.glyph('·', '.'), RunStyle::Border);
        for point in plot
            .points
            .iter()
            .filter(|point| tenth(point.observed) == row)
        {
            marks.set(at(point.forecast), pen.glyph('●', 'o'), RunStyle::Strong);
        }
        let name = if row % 5 == 0 {
            format!("{:>3}", row * 10)
        } else {
            String::new()
        };
        lines.extend(beside(label(&name, LEFT), LEFT, vec![marks.line()]));
    }
    let mut foot = Row::of(' ', AXIS);
    for percent in [0, 50, 100] {
        foot.text(at(percent), &percent.to_string(), RunStyle::Label);
    }
    lines.extend(beside(Vec::new(), LEFT, vec![foot.line()]));
    lines.extend(label(plot.forecast.as_str(), pen.width));
    let dot = pen.glyph('·', '.').to_string();
    lines.extend(legend(
        pen,
        &[(dot, RunStyle::Border, plot.perfect.as_str())],
    ));
    lines
}
