//! Two scores of each question on one line: the line's own as an open diamond, the reviewers' as filled circles.

use super::canvas::{Canvas, LINE, edge};
use super::legend::{Mark, axis, legend};
use crate::report::chart::Gap;

const HIGH: i32 = 20;

pub(super) fn draw(plot: &Gap, canvas: &mut Canvas) {
    let wide = canvas.is_wide();
    let label = if wide {
        canvas.width * 46 / 100
    } else {
        canvas.width
    };
    let (left, right) = match wide {
        true => (label + 44, canvas.width - 44),
        false => (40, canvas.width - 40),
    };
    let places = axis(canvas, &plot.levels, left, right);
    let steps = i32::from(plot.levels.count()).max(2) - 1;
    let limit = places
        .get(usize::from(plot.levels.line).saturating_sub(1))
        .filter(|_| plot.levels.line > 1)
        .map(|line| line - (right - left) / steps / 2);
    for row in &plot.rows {
        let top = canvas.height + 4;
        let lines = canvas.block("", (0, top + 14), label - 8, row.label.as_str());
        let y = match wide {
            true => top + HIGH / 2,
            false => top + lines * LINE + HIGH / 2,
        };
        canvas.height = match wide {
            true => top + HIGH.max(lines * LINE + 3),
            false => y + HIGH / 2 + 2,
        };
        let x = |level: u8| places.get(usize::from(level).saturating_sub(1)).copied();
        canvas.line("thin", (left, y), (right, y));
        if let Some(limit) = limit {
            canvas.line("guide dashed", (limit, y - 11), (limit, y + 11));
        }
        let Some(own) = x(row.own) else { continue };
        for level in &row.found {
            let Some(found) = x(*level) else { continue };
            let class = if edge(&plot.levels, *level) == "edge lo" {
                "span lo"
            } else {
                "span hi"
            };
            canvas.line(class, (own, y), (found, y));
        }
        canvas.diamond("ring", (own, y), 7);
        for found in row.found.iter().filter_map(|level| x(*level)) {
            canvas.circle("dot", (found, y), 5);
        }
    }
    canvas.height += 6;
    let entries = [
        (Mark::Diamond, plot.own.as_str()),
        (Mark::Circle, plot.found.as_str()),
        (Mark::Dashes, plot.levels.below.as_str()),
    ];
    legend(canvas, &plot.levels, &entries);
}
