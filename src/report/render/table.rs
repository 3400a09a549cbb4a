//! Tables and labelled values in lines; a table too wide for its page becomes a list of records.

use unicode_width::UnicodeWidthStr;

use super::lines::{Glyphs, Line, RunStyle, StyledRun, pieces};
use super::wrap::{self, Piece};
use crate::report::document::{Align, Column, Span, Table, Words};

/// Columns between two columns of a table: a space, a line, a space.
const BETWEEN: usize = 3;
/// No column is squeezed below this for the sake of others, unless its text is narrower.
const FLOOR: usize = 9;

/// A table in lines of at most `width` columns; its caption and records take at most `text_width`.
pub(super) fn lines(table: &Table, width: usize, text_width: usize, glyphs: Glyphs) -> Vec<Line> {
    let mut lines = Vec::new();
    if !table.caption.is_empty() {
        lines.extend(wrap::wrap(
            [label(&table.caption, RunStyle::Emphasis)],
            text_width,
        ));
    }
    match widths(table, width) {
        Some(widths) => lines.extend(grid(table, &widths, glyphs)),
        None => lines.extend(records(table, text_width)),
    }
    lines
}

fn label(words: &Words, style: RunStyle) -> Piece<'_> {
    Piece {
        text: words.as_str(),
        style,
        spaced: true,
    }
}

/// How wide each column is: as wide as its text if all fit, else the widest are cut down to a common
/// width, but not below their widest word or [`FLOOR`]. `None` when that does not fit either.
fn widths(table: &Table, width: usize) -> Option<Vec<usize>> {
    let count = table.columns.len();
    let available = width.checked_sub(BETWEEN * count.saturating_sub(1))?;
    let mut natural = vec![0; count];
    let mut floors = vec![0; count];
    for (column, head) in table.columns.iter().enumerate() {
        let head = wrap::natural([label(&head.title, RunStyle::Label)]);
        let cells = table
            .rows
            .iter()
            .filter_map(|row| row.get(column))
            .map(|cell| wrap::natural(pieces(cell)));
        for (widest, word) in cells.chain([head]) {
            natural[column] = natural[column].max(widest).max(1);
            floors[column] = floors[column].max(word).max(1);
        }
    }
    let sum = |widths: &[usize]| widths.iter().sum::<usize>();
    if sum(&natural) <= available {
        return Some(natural);
    }
    let at = |cap: usize, floors: &[usize]| -> Vec<usize> {
        let both = natural.iter().zip(floors);
        both.map(|(natural, floor)| cap.min(*natural).max(*floor))
            .collect()
    };
    let squeezed: Vec<usize> = floors.iter().map(|floor| (*floor).min(FLOOR)).collect();
    for floors in [&floors, &squeezed] {
        let fitting = (1..=available).rev().map(|cap| at(cap, floors));
        if let Some(mut widths) = fitting.into_iter().find(|widths| sum(widths) <= available) {
            // What is left over by rounding goes to the first column that has a use for it.
            let mut left = available - sum(&widths);
            for (width, natural) in widths.iter_mut().zip(&natural) {
                let more = left.min(natural.saturating_sub(*width));
                *width += more;
                left -= more;
            }
            return Some(widths);
        }
    }
    None
}

fn grid(table: &Table, widths: &[usize], glyphs: Glyphs) -> Vec<Line> {
    let heads: Vec<Vec<Line>> = table
        .columns
        .iter()
        .zip(widths)
        .map(|(column, width)| wrap::wrap([label(&column.title, RunStyle::Label)], *width))
        .collect();
    let mut lines = row(&heads, &table.columns, widths, glyphs);
    lines.push(vec![StyledRun {
        text: widths
            .iter()
            .map(|width| glyphs.horizontal().repeat(*width))
            .collect::<Vec<_>>()
            .join(&format!(
                "{h}{}{h}",
                glyphs.cross(),
                h = glyphs.horizontal()
            )),
        style: RunStyle::Border,
    }]);
    for cells in &table.rows {
        let cells: Vec<Vec<Line>> = cells
            .iter()
            .zip(widths)
            .map(|(cell, width)| wrap::wrap(pieces(cell), *width))
            .collect();
        lines.extend(row(&cells, &table.columns, widths, glyphs));
    }
    lines
}

/// Cells beside each other, each wrapped already.
fn row(cells: &[Vec<Line>], columns: &[Column], widths: &[usize], glyphs: Glyphs) -> Vec<Line> {
    let height = cells.iter().map(Vec::len).max().unwrap_or(0);
    let mut lines = Vec::new();
    for at in 0..height {
        let mut line = Line::new();
        let mut owed = 0;
        for (place, ((cell, column), width)) in cells.iter().zip(columns).zip(widths).enumerate() {
            if place > 0 {
                let bar = format!("{} {} ", " ".repeat(owed), glyphs.vertical());
                wrap::put(&mut line, &bar, RunStyle::Border);
            }
            let text = cell.get(at).cloned().unwrap_or_default();
            let room = width.saturating_sub(wrap::width(&text));
            let before = match column.align {
                Align::Left => 0,
                Align::Right => room,
                Align::Centre => room / 2,
            };
            wrap::put(&mut line, &" ".repeat(before), RunStyle::Border);
            line.extend(text);
            owed = room - before;
        }
        lines.push(line);
    }
    lines
}

/// Each row as a record: its first cell, and below it the others behind the heads of their columns.
fn records(table: &Table, width: usize) -> Vec<Line> {
    let mut lines = Vec::new();
    for cells in &table.rows {
        for (place, (cell, column)) in cells.iter().zip(&table.columns).enumerate() {
            let indent = if place == 0 { "" } else { "  " };
            let head = format!("{}:", column.title.as_str());
            let lead = (place > 0 && !column.title.is_empty()).then_some(Piece {
                text: &head,
                style: RunStyle::Label,
                spaced: true,
            });
            let wrapped = wrap::wrap(lead.into_iter().chain(pieces(cell)), width - indent.len());
            for text in wrapped {
                let mut line = Line::new();
                wrap::put(&mut line, indent, RunStyle::Border);
                line.extend(text);
                lines.push(line);
            }
        }
    }
    lines
}

/// Labels with what stands behind them, the values below each other.
pub(super) fn facts(facts: &[(Words, Vec<Span>)], width: usize) -> Vec<Line> {
    let widest = facts
        .iter()
        .map(|(label, _)| label.as_str().width())
        .max()
        .unwrap_or(0);
    let left = widest.min(width / 3).max(2);
    let right = width - left - 2;
    let mut lines = Vec::new();
    for (words, value) in facts {
        let labels = wrap::wrap([label(words, RunStyle::Label)], left);
        let values = wrap::wrap(pieces(value), right);
        for at in 0..labels.len().max(values.len()) {
            let mut line = labels.get(at).cloned().unwrap_or_default();
            if let Some(value) = values.get(at).filter(|value| !value.is_empty()) {
                let gap = left + 2 - wrap::width(&line);
                wrap::put(&mut line, &" ".repeat(gap), RunStyle::Border);
                line.extend(value.iter().cloned());
            }
            lines.push(line);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::document::plain;

    fn sample() -> Table {
        let heads = [
            "Onderdeel",
            "1",
            "2",
            "3",
            "4",
            "Niet te beoordelen",
            "Mediaan",
            "Laagste",
        ];
        let long = "Berichtgeving, hoofdelijkverantwoordelijkheidsvraagstukken en 漢字漢字漢字";
        Table {
            caption: "Antwoorden per onderdeel".into(),
            columns: heads.into_iter().map(Column::right).collect(),
            rows: vec![
                [long, "1", "2", "3", "4", "5 (33 %)", "2 Zwak", "A2"]
                    .map(plain)
                    .to_vec(),
                ["", "", "", "", "", "", "", "👨‍👩‍👧 e\u{301}"]
                    .map(plain)
                    .to_vec(),
            ],
        }
    }

    #[test]
    fn a_table_never_exceeds_its_width() {
        for width in 20..=200 {
            for glyphs in [Glyphs::Box, Glyphs::Ascii] {
                for line in lines(&sample(), width, width.min(100), glyphs) {
                    assert!(wrap::width(&line) <= width, "{width}: {line:?}");
                }
            }
        }
    }

    #[test]
    fn nothing_in_a_table_is_cut_off() {
        let letters = |lines: Vec<Line>| {
            let text: String = lines.into_iter().flatten().map(|run| run.text).collect();
            text.matches(|c: char| c.is_alphabetic()).count()
        };
        let wide = letters(grid(&sample(), &[80, 9, 9, 9, 9, 20, 9, 9], Glyphs::Box));
        for width in [70, 80, 120] {
            let widths = widths(&sample(), width).unwrap();
            assert_eq!(
                letters(grid(&sample(), &widths, Glyphs::Box)),
                wide,
                "{width}"
            );
        }
    }

    #[test]
    fn facts_hang_below_each_other() {
        let facts = super::facts(
            &[("Einde".into(), plain("een twee drie vier vijf zes"))],
            20,
        );
        let text: Vec<String> = facts
            .into_iter()
            .map(|line| line.into_iter().map(|run| run.text).collect())
            .collect();
        assert_eq!(text, ["Einde  een twee drie", "       vier vijf zes"]);
    }
}
