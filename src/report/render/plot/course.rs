//! Levels over the periods, the highest level on top, with a bar where the lines break.

use super::{Pen, Row, beside, label, legend};
use crate::report::chart::Course;
use crate::report::render::lines::{Line, RunStyle};

/// Columns of one period, at least.
const SLOT: usize = 9;

pub(super) fn draw(plot: &Course, pen: Pen) -> Vec<Line> {
    let names = plot.levels.names.iter().chain([&plot.none]);
    let left = names
        .map(|name| name.as_str().chars().count())
        .max()
        .unwrap_or(0);
    let Some(room) = pen.width.checked_sub(left + 2) else {
        return Vec::new();
    };
    let count = plot.periods.len().max(1);
    let slot = (room / count).min(16);
    if slot < SLOT {
        return Vec::new();
    }
    let x_of = |place: usize| place * slot + slot / 2;
    let marks = [pen.glyph('●', 'o'), pen.glyph('□', 'x')];
    let empty = plot
        .series
        .iter()
        .flat_map(|(_, points)| points)
        .any(Vec::is_empty);
    let mut lines = Vec::new();
    let named = (1..=plot.levels.count()).zip(&plot.levels.names).rev();
    let mut rows: Vec<(u8, &str)> = named.map(|(level, name)| (level, name.as_str())).collect();
    if empty {
        rows.push((0, plot.none.as_str()));
    }
    for (level, name) in rows {
        let ground = pen.glyph('·', '.');
        let mut row = Row::of(if level == 0 { ' ' } else { ground }, count * slot);
        for place in &plot.breaks {
            row.set(place * slot, pen.glyph('┊', '!'), RunStyle::Attention);
        }
        for (which, (_, points)) in plot.series.iter().enumerate() {
            for (place, levels) in points.iter().enumerate() {
                let here = levels.contains(&level) || (levels.is_empty() && level == 0);
                if let Some(mark) = marks.get(which).filter(|_| here) {
                    row.set(x_of(place) + 2 * which, *mark, RunStyle::Strong);
                }
            }
        }
        lines.extend(beside(label(name, left), left, vec![row.line()]));
        if level == plot.levels.line && level > 1 {
            let line = Row::of(pen.glyph('╌', '-'), count * slot).line();
            lines.extend(beside(Vec::new(), left, vec![line]));
        }
    }
    let mut foot = Row::of(' ', count * slot);
    for (place, period) in plot.periods.iter().enumerate() {
        foot.text(x_of(place), period.as_str(), RunStyle::Label);
    }
    lines.extend(beside(Vec::new(), left, vec![foot.line()]));
    let series = marks.iter().zip(&plot.series);
    let mut entries: Vec<(String, RunStyle, &str)> = series
        .map(|(mark, (name, _))| (mark.to_string(), RunStyle::Strong, name.as_str()))
        .collect();
    let dashes = pen.glyph('╌', '-').to_string().repeat(2);
    entries.push((dashes, RunStyle::Border, plot.levels.below.as_str()));
    if !plot.breaks.is_empty() {
        let sign = pen.glyph('┊', '!').to_string();
        entries.push((sign, RunStyle::Attention, plot.break_words.as_str()));
    }
    lines.extend(legend(pen, &entries));
    lines
}
