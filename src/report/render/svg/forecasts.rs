//! Forecasts: a bar from the lowest to the highest chance, a mark at the best estimate, and what happened at the end.

use super::canvas::{Anchor, Canvas, LINE};
use crate::report::chart::{Forecasts, Range};

const HIGH: i32 = 20;

pub(super) fn draw(plot: &Forecasts, canvas: &mut Canvas) {
    let wide = canvas.is_wide();
    let label = if wide {
        canvas.width * 40 / 100
    } else {
        canvas.width
    };
    let aside = if wide {
        canvas.width * 24 / 100
    } else {
        canvas.width
    };
    let (left, right) = match wide {
        true => (label + 14, canvas.width - aside - 22),
        // Room for half of the words at either end.
        false => (22, canvas.width - 22),
    };
    let x = |percent: i32| left + (right - left) * percent / 100;
    for percent in [0, 50, 100] {
        let at = (x(percent), canvas.height + 11);
        canvas.text("soft", at, Anchor::Middle, &format!("{percent} %"));
    }
    canvas.height += LINE + 2;
    for row in &plot.rows {
        let top = canvas.height + 4;
        let lines = canvas.block("", (0, top + 14), label - 8, row.label.as_str());
        if wide {
            bar(row, x, top + HIGH / 2, canvas);
            let beside = canvas.width - aside;
            let asides = canvas.block("soft", (beside, top + 14), aside, row.aside.as_str());
            canvas.height = top + HIGH.max(lines.max(asides) * LINE + 3) + 2;
        } else {
            let y = top + lines * LINE + HIGH / 2;
            bar(row, x, y, canvas);
            let foot = (0, y + HIGH / 2 + 13);
            let lines = canvas.block("soft", foot, canvas.width, row.aside.as_str());
            canvas.height = y + HIGH / 2 + lines * LINE + 6;
        }
        canvas.line("thin", (0, canvas.height), (canvas.width, canvas.height));
    }
    canvas.height += 4;
}

fn bar(row: &Range, x: impl Fn(i32) -> i32, y: i32, canvas: &mut Canvas) {
    let [low, best, high] = [row.low, row.best, row.high].map(|percent| x(i32::from(percent)));
    canvas.line("thin", (x(0), y), (x(100), y));
    for end in [0, 50, 100] {
        canvas.line("guide", (x(end), y - 4), (x(end), y + 4));
    }
    canvas.rect("fill hi s2", low, y - 4, high - low, 8);
    canvas.rect("edge hi", low, y - 4, high - low, 8);
    canvas.line("best", (best, y - 8), (best, y + 8));
    match row.happened {
        Some(true) => canvas.circle("dot", (x(100), y), 6),
        Some(false) => canvas.circle("ring", (x(0), y), 6),
        None => {}
    }
}
