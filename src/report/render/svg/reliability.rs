//! How often that happened which was thought this probable; on the diagonal forecasts came true as often as was thought.

use super::canvas::{Anchor, Canvas, LINE, measure, units};
use super::legend::{Mark, legend};
use crate::report::chart::{Levels, Reliability};

pub(super) fn draw(plot: &Reliability, canvas: &mut Canvas) {
    let left = 48;
    let side = 260.min(canvas.width - left - 40);
    canvas.text(
        "soft",
        (0, canvas.height + 12),
        Anchor::Start,
        plot.observed.as_str(),
    );
    let top = canvas.height + 28;
    let bottom = top + side;
    let x = |percent: u8| left + side * i32::from(percent) / 100;
    let y = |percent: u8| bottom - side * i32::from(percent) / 100;
    for percent in [0, 25, 50, 75, 100] {
        canvas.line("thin", (left, y(percent)), (left + side, y(percent)));
        canvas.line("thin", (x(percent), top), (x(percent), bottom));
        let words = format!("{percent} %");
        canvas.text("soft", (left - 6, y(percent) + 4), Anchor::End, &words);
        if percent % 50 == 0 {
            canvas.text("soft", (x(percent), bottom + 16), Anchor::Middle, &words);
        }
    }
    canvas.line("guide dashed", (left, bottom), (left + side, top));
    for point in &plot.points {
        let at = (x(point.forecast), y(point.observed));
        let radius = (4 + units(point.n)).min(12);
        canvas.circle("dot", at, radius);
        let words = format!("n {}", point.n);
        let fits = at.0 + radius + 3 + measure(&words) <= canvas.width;
        let (beside, anchor) = match fits {
            true => (at.0 + radius + 3, Anchor::Start),
            false => (at.0 - radius - 3, Anchor::End),
        };
        canvas.text("on", (beside, at.1 + 4), anchor, &words);
    }
    canvas.text(
        "soft",
        (left, bottom + 16 + LINE),
        Anchor::Start,
        plot.forecast.as_str(),
    );
    canvas.height = bottom + 16 + LINE + 8;
    legend(
        canvas,
        &Levels::default(),
        &[(Mark::Dashes, plot.perfect.as_str())],
    );
}
