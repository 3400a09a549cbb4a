//! The level of every question in every period: questions beside each other, periods below each other.

use super::distribution::digit;
use super::{Pen, Row, beside, label, legend, style};
use crate::report::chart::{Cell, Matrix};
use crate::report::document::Words;
use crate::report::render::lines::{Line, RunStyle};

pub(super) fn draw(plot: &Matrix, pen: Pen) -> Vec<Line> {
    let columns = |words: &Words| words.as_str().chars().count();
    let rows = || plot.groups.iter().flat_map(|group| &group.rows);
    let cells = || rows().flat_map(|(_, cells)| cells);
    let left = plot.periods.iter().map(columns).max().unwrap_or(0);
    let widest = cells().map(|cell| cell.levels.len() + usize::from(cell.broken));
    let names = rows().map(|(name, _)| columns(name));
    let marks = cells().map(|cell| columns(&cell.mark));
    let wide = widest.chain(names).chain(marks).max().unwrap_or(1) + 1;
    let Some(room) = pen.width.checked_sub(left + 1).map(|room| room / wide) else {
        return Vec::new();
    };
    if room == 0 {
        return Vec::new();
    }
    let all: Vec<_> = rows().collect();
    let mut lines = Vec::new();
    for (band, part) in all.chunks(room).enumerate() {
        if band > 0 {
            lines.push(Line::new());
        }
        let mut head = Row::of(' ', part.len() * wide);
        for (place, (name, _)) in part.iter().enumerate() {
            let middle = place * wide + columns(name) / 2;
            head.text(middle, name.as_str(), RunStyle::Label);
        }
        lines.extend(beside(Vec::new(), left, vec![head.line()]));
        for (row, period) in plot.periods.iter().enumerate() {
            let mut drawn = Row::of(' ', part.len() * wide);
            for (place, (_, cells)) in part.iter().enumerate() {
                if let Some(cell) = cells.get(row) {
                    one(plot, cell, place * wide, pen, &mut drawn);
                }
            }
            lines.extend(beside(
                label(period.as_str(), left),
                left,
                vec![drawn.line()],
            ));
        }
    }
    let broken = cells().any(|cell| cell.broken);
    let sign = pen.glyph('┊', '!').to_string();
    let mut entries = Vec::new();
    if broken {
        entries.push((sign, RunStyle::Border, plot.break_words.as_str()));
    }
    if !entries.is_empty() {
        lines.extend(legend(pen, &entries));
    }
    lines
}

fn one(plot: &Matrix, cell: &Cell, at: usize, pen: Pen, row: &mut Row) {
    let at = at + usize::from(cell.broken);
    if cell.broken {
        row.set(at - 1, pen.glyph('┊', '!'), RunStyle::Attention);
    }
    for (place, level) in cell.levels.iter().enumerate() {
        row.set(at + place, digit(*level), style(&plot.levels, *level));
    }
    if cell.levels.is_empty() {
        for (place, c) in cell.mark.as_str().chars().enumerate() {
            let ascii = pen.glyph(c, if c.is_ascii() { c } else { '-' });
            row.set(at + place, ascii, RunStyle::Muted);
        }
    }
}
