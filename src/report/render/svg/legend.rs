//! The legend: marks with what they mean, in rows that fit the drawing; and the scale's own entries.

use super::canvas::{Anchor, Canvas, LINE, measure};
use crate::report::chart::Levels;

/// A mark of a legend.
#[derive(Debug, Clone, Copy)]
pub(super) enum Mark {
    /// A level's field.
    Level(u8),
    /// An answer without a level.
    Missing,
    /// A filled circle, with a line through it.
    Circle,
    /// A square, with a broken line through it.
    Square,
    /// An open diamond.
    Diamond,
    /// Where a line breaks.
    Break,
    /// A dashed line.
    Dashes,
}

/// Writes `entries` from the bottom of the drawing on.
pub(super) fn legend(canvas: &mut Canvas, levels: &Levels, entries: &[(Mark, &str)]) {
    const MARK: i32 = 18;
    const GAP: i32 = 18;
    let (mut x, mut y) = (0, canvas.height + 6);
    for (mark, words) in entries.iter().filter(|(_, words)| !words.is_empty()) {
        let lead = MARK + 6;
        let width = lead + measure(words);
        if x > 0 && x + width > canvas.width {
            (x, y) = (0, y + LINE + 2);
        }
        let middle = (x + MARK / 2, y + 7);
        let (left, right) = ((x, middle.1), (x + MARK, middle.1));
        match mark {
            Mark::Level(level) => canvas.level(levels, *level, (x, y), (MARK, 14)),
            Mark::Missing => canvas.rect("edge none", x, y, MARK, 14),
            Mark::Circle => {
                canvas.line("course", left, right);
                canvas.circle("dot", middle, 5);
            }
            Mark::Square => {
                canvas.line("course dashed", left, right);
                canvas.square("ring", middle, 4);
            }
            Mark::Diamond => canvas.diamond("ring", middle, 6),
            Mark::Break => {
                canvas.line("break", (middle.0 - 2, y), (middle.0 - 2, y + 14));
                canvas.line("break", (middle.0 + 2, y), (middle.0 + 2, y + 14));
            }
            Mark::Dashes => canvas.line("guide dashed", left, right),
        }
        let lines = canvas.block("soft", (x + lead, y + 11), canvas.width - lead, words);
        y += (lines - 1) * LINE;
        x += width + GAP;
    }
    if !entries.is_empty() {
        canvas.height = y + LINE + 4;
    }
}

/// The scale's levels as entries.
pub(super) fn of_levels(levels: &Levels) -> Vec<(Mark, &str)> {
    (1..=levels.count())
        .zip(&levels.names)
        .map(|(level, name)| (Mark::Level(level), without_number(name.as_str(), level)))
        .collect()
}

/// `Zwak` of `2 Zwak`: the field shows the number already.
pub(super) fn without_number(name: &str, level: u8) -> &str {
    let rest = name.strip_prefix(&level.to_string());
    rest.and_then(|rest| rest.strip_prefix(' ')).unwrap_or(name)
}

/// The levels along an axis from `left` to `right`, at the drawing's bottom; where each of them stands.
pub(super) fn axis(canvas: &mut Canvas, levels: &Levels, left: i32, right: i32) -> Vec<i32> {
    let steps = i32::from(levels.count()).max(2) - 1;
    let at = |level: i32| left + (right - left) * (level - 1) / steps;
    let places: Vec<i32> = (1..=i32::from(levels.count())).map(at).collect();
    let y = canvas.height + 11;
    // All names or none: a scale that is named in part reads as if the rest had no name.
    let room = (right - left) / steps - 4;
    let named = levels
        .names
        .iter()
        .all(|name| measure(name.as_str()) <= room);
    for (level, (x, name)) in (1..).zip(places.iter().zip(&levels.names)) {
        let number = level.to_string();
        let words = if named { name.as_str() } else { &number };
        canvas.text("soft", (*x, y), Anchor::Middle, words);
    }
    canvas.height += LINE + 2;
    places
}
