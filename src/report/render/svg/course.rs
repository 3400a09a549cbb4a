//! Levels over the periods: joined where they can be compared, and visibly apart where they cannot.

use super::canvas::{Anchor, Canvas, LINE, measure, units};
use super::legend::{Mark, legend};
use crate::report::chart::Course;

/// From one level to the next.
const STEP: i32 = 36;

pub(super) fn draw(plot: &Course, canvas: &mut Canvas) {
    let levels = &plot.levels;
    let names = levels.names.iter().chain([&plot.none]);
    let left = names.map(|name| measure(name.as_str())).max().unwrap_or(0) + 10;
    let right = canvas.width - 4;
    let top = canvas.height + 12;
    let count = i32::from(levels.count());
    let y_of = |level: u8| top + (count - i32::from(level)) * STEP;
    let floor = top + (count - 1) * STEP + 16;
    // What has no level stands apart from the levels: it is neither good enough nor not.
    let none = floor + 20;
    let missing = plot
        .series
        .iter()
        .flat_map(|(_, points)| points)
        .any(Vec::is_empty);
    let bottom = if missing { none + 14 } else { floor };
    let slots = units(plot.periods.len()).max(1);
    let x_of = |place: usize| left + (right - left) * (2 * units(place) + 1) / (2 * slots);
    // Below the line the ground is another one.
    let line = y_of(levels.line) + STEP / 2;
    if levels.line > 1 {
        canvas.rect("ground", left, line, right - left, floor - line);
        canvas.line("guide dashed", (left, line), (right, line));
    }
    for (level, name) in (1..).zip(&levels.names) {
        let y = y_of(level);
        canvas.line("thin", (left, y), (right, y));
        canvas.text("soft", (left - 8, y + 4), Anchor::End, name.as_str());
    }
    if missing {
        canvas.text(
            "soft",
            (left - 8, none + 4),
            Anchor::End,
            plot.none.as_str(),
        );
    }
    for place in &plot.breaks {
        let x = (x_of(place.saturating_sub(1)) + x_of(*place)) / 2;
        for x in [x - 2, x + 2] {
            canvas.line("break", (x, top - 10), (x, bottom));
        }
    }
    let several = plot.series.len() > 1;
    for (which, (_, points)) in (0..).zip(&plot.series) {
        // Two courses on one level stand beside each other, not over each other.
        let aside = if !several { 0 } else { which * 8 - 4 };
        let class = if which == 0 {
            "course"
        } else {
            "course dashed"
        };
        for (place, pair) in points.windows(2).enumerate() {
            if let ([from], [to]) = (pair[0].as_slice(), pair[1].as_slice())
                && !plot.breaks.contains(&(place + 1))
            {
                let (from, to) = (y_of(*from) + aside, y_of(*to) + aside);
                canvas.line(class, (x_of(place), from), (x_of(place + 1), to));
            }
        }
        for (place, levels) in points.iter().enumerate() {
            let x = x_of(place);
            if let (Some(lowest), Some(highest)) = (levels.first(), levels.last()) {
                let (low, high) = (y_of(*lowest) + aside, y_of(*highest) + aside);
                canvas.line("course", (x, low), (x, high));
            }
            let at: Vec<i32> = match levels.is_empty() {
                true => vec![none],
                false => levels.iter().map(|level| y_of(*level)).collect(),
            };
            for y in at {
                match which {
                    0 => canvas.circle("dot", (x, y + aside), 5),
                    _ => canvas.square("ring", (x, y + aside), 4),
                }
            }
        }
    }
    canvas.height = bottom;
    for (place, period) in plot.periods.iter().enumerate() {
        let at = (x_of(place), bottom + 14);
        canvas.text("soft", at, Anchor::Middle, period.as_str());
    }
    canvas.height += LINE + 4;
    let marks = [Mark::Circle, Mark::Square];
    let series = marks.into_iter().zip(&plot.series);
    let mut entries: Vec<(Mark, &str)> = series
        .map(|(mark, (name, _))| (mark, name.as_str()))
        .collect();
    entries.push((Mark::Dashes, levels.below.as_str()));
    if !plot.breaks.is_empty() {
        entries.push((Mark::Break, plot.break_words.as_str()));
    }
    legend(canvas, levels, &entries);
}
