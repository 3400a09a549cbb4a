//! Charts as SVG of our own: every mark has a pattern, a shape or a word beside its colour.

mod canvas;
mod course;
mod distribution;
mod forecasts;
mod gap;
mod legend;
mod matrix;
mod reliability;
#[cfg(test)]
mod tests;

use canvas::Canvas;

use crate::report::chart::{Chart, Plot};

/// The colours of a drawing that stands alone; within a page the page's style decides.
const STYLE: &str = include_str!("alone.css");

/// `chart`, `width` units wide, to stand within a page of HTML whose style has our classes. Every name in it
/// begins with `id`.
pub fn inline(chart: &Chart, width: i32, id: &str) -> String {
    drawn(chart, width, id).within(chart, id)
}

/// `chart`, `width` units wide, as a file of its own.
pub fn alone(chart: &Chart, width: i32) -> String {
    drawn(chart, width, "p").alone(chart, STYLE)
}

fn drawn(chart: &Chart, width: i32, id: &str) -> Canvas {
    let mut canvas = Canvas::new(width, id);
    match &chart.plot {
        Plot::Distribution(plot) => distribution::draw(plot, &mut canvas),
        Plot::Matrix(plot) => matrix::draw(plot, &mut canvas),
        Plot::Course(plot) => course::draw(plot, &mut canvas),
        Plot::Gap(plot) => gap::draw(plot, &mut canvas),
        Plot::Forecasts(plot) => forecasts::draw(plot, &mut canvas),
        Plot::Reliability(plot) => reliability::draw(plot, &mut canvas),
    }
    canvas
}
