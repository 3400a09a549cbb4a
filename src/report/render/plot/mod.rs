//! Charts drawn with the characters of a terminal: the same marks in the same places as on paper.

mod course;
mod distribution;
mod forecasts;
mod gap;
mod matrix;
mod reliability;
#[cfg(test)]
mod tests;

use super::lines::{Glyphs, Line, RunStyle};
use super::wrap::{self, Piece};
use crate::report::chart::{Levels, Plot};

/// The drawing in lines of at most `width` columns; nothing where that is too narrow to draw in.
pub(super) fn lines(plot: &Plot, width: usize, glyphs: Glyphs) -> Vec<Line> {
    let pen = Pen { width, glyphs };
    match plot {
        Plot::Distribution(plot) => distribution::draw(plot, pen),
        Plot::Matrix(plot) => matrix::draw(plot, pen),
        Plot::Course(plot) => course::draw(plot, pen),
        Plot::Gap(plot) => gap::draw(plot, pen),
        Plot::Forecasts(plot) => forecasts::draw(plot, pen),
        Plot::Reliability(plot) => reliability::draw(plot, pen),
    }
}

/// How wide to draw, and with which characters.
#[derive(Debug, Clone, Copy)]
struct Pen {
    width: usize,
    glyphs: Glyphs,
}

impl Pen {
    /// `drawn` where box characters show, else `ascii`.
    fn glyph(self, drawn: char, ascii: char) -> char {
        match self.glyphs {
            Glyphs::Box => drawn,
            Glyphs::Ascii => ascii,
        }
    }
}

/// `text` on one line, padded to `width`; broken where it is wider.
fn label(text: &str, width: usize) -> Vec<Line> {
    let piece = Piece {
        text,
        style: RunStyle::Label,
        spaced: true,
    };
    wrap::wrap([piece], width)
}

/// `left` beside `right`, whose first line stands on the first of `left`; `left` is `width` columns wide.
fn beside(left: Vec<Line>, width: usize, right: Vec<Line>) -> Vec<Line> {
    let rows = left.len().max(right.len());
    let (mut left, mut right) = (left.into_iter(), right.into_iter());
    (0..rows)
        .map(|_| {
            let mut line = left.next().unwrap_or_default();
            let right = right.next().unwrap_or_default();
            if !right.is_empty() {
                let room = (width + 1).saturating_sub(wrap::width(&line)).max(1);
                wrap::put(&mut line, &" ".repeat(room), RunStyle::Border);
                line.extend(right);
            }
            line
        })
        .collect()
}

/// How a level's marks are meant.
fn style(levels: &Levels, level: u8) -> RunStyle {
    RunStyle::Level {
        level,
        below_line: levels.is_below(level),
    }
}

/// A row of characters, each in its style, to set marks on.
struct Row(Vec<(char, RunStyle)>);

impl Row {
    /// `width` times `c`.
    fn of(c: char, width: usize) -> Self {
        Self(vec![(c, RunStyle::Border); width])
    }

    /// Sets `c` on column `at`, if there is one.
    fn set(&mut self, at: usize, c: char, style: RunStyle) {
        if let Some(cell) = self.0.get_mut(at) {
            *cell = (c, style);
        }
    }

    /// Sets all columns from one to another, in either order.
    fn fill(&mut self, from: usize, to: usize, c: char, style: RunStyle) {
        for at in from.min(to)..=from.max(to) {
            self.set(at, c, style);
        }
    }

    /// Sets `text` with its middle on `at`, within the row.
    fn text(&mut self, at: usize, text: &str, style: RunStyle) {
        let length = text.chars().count();
        let last = self.0.len().saturating_sub(length);
        let from = at.saturating_sub(length / 2).min(last);
        for (place, c) in text.chars().enumerate() {
            self.set(from + place, c, style);
        }
    }

    /// The row as a line, without spaces at its end.
    fn line(mut self) -> Line {
        while self.0.last().is_some_and(|(c, _)| *c == ' ') {
            self.0.pop();
        }
        let mut line = Line::new();
        for (c, style) in self.0 {
            wrap::put(&mut line, c.encode_utf8(&mut [0; 4]), style);
        }
        line
    }
}

/// A legend: each entry a mark with its words, on as many lines as they take.
fn legend(pen: Pen, entries: &[(String, RunStyle, &str)]) -> Vec<Line> {
    let entries = entries.iter().filter(|(_, _, words)| !words.is_empty());
    let pieces = entries.flat_map(|(mark, style, words)| {
        let piece = |text, style| Piece {
            text,
            style,
            spaced: true,
        };
        [piece(mark.as_str(), *style), piece(*words, RunStyle::Muted)]
    });
    wrap::wrap(pieces, pen.width)
}
