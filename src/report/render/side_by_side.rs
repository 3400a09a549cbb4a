//! What differs, the two sides beside each other, in lines of a given width.

use super::lines::{Glyphs, Line, RunStyle, StyledRun, pieces};
use super::wrap;
use crate::report::build::changes::{ChangePage, Row, Shown};
use crate::report::document::{Span, Spans, Style, Words};

/// From this width on two sides are easier to read beside each other than one below the other.
pub const WIDE: usize = 140;
/// Width of the names of what differs.
const LABEL: usize = 22;

/// The page in lines of at most `width` columns, which should be at least [`WIDE`].
pub fn side_by_side(page: &ChangePage, short: &str, width: usize, glyphs: Glyphs) -> Vec<Line> {
    let mut layout = Layout {
        side: width.saturating_sub(LABEL + 2 * BETWEEN) / 2,
        width,
        glyphs,
        lines: Vec::new(),
    };
    layout.whole(&[words(&page.title)], RunStyle::Title);
    layout.rule(glyphs.double());
    for notice in &page.notices {
        layout.whole(&[words(notice)], RunStyle::Attention);
    }
    layout.row(
        "",
        &vec![words(&page.heads[0])],
        &vec![words(&page.heads[1])],
    );
    layout.row("", &page.before, &page.after);
    if !page.short.is_empty() {
        layout.blank();
        if !page.groups.is_empty() {
            layout.whole(&[Span::plain(short)], RunStyle::Heading(1));
        }
        for item in &page.short {
            layout.whole(item, RunStyle::Plain);
        }
    }
    let mut tight = false;
    for group in &page.groups {
        if !tight {
            layout.blank();
        }
        layout.whole(&[words(&group.heading)], RunStyle::Heading(group.level));
        if group.level == 1 {
            layout.rule(glyphs.horizontal());
        }
        if !group.remark.is_empty() {
            layout.whole(&[words(&group.remark)], RunStyle::Attention);
        }
        let mut rows = group.rows.iter().peekable();
        while let Some(row) = rows.next() {
            // What was gained and what was lost of one thing stand beside each other.
            let other = |next: &&Row| next.label == row.label;
            match (
                &row.shown,
                rows.peek()
                    .filter(|next| other(next))
                    .map(|next| &next.shown),
            ) {
                (Shown::Gained(gained), Some(Shown::Lost(lost))) => {
                    layout.row(row.label.as_str(), lost, gained);
                    rows.next();
                }
                _ => layout.shown(row),
            }
        }
        // The heading of a section and that of its first question stand together.
        tight = group.rows.is_empty();
    }
    layout.lines
}

/// Columns between two columns: a space, a line, a space.
const BETWEEN: usize = 3;

fn words(words: &Words) -> Span {
    Span::plain(words.clone())
}

struct Layout {
    side: usize,
    width: usize,
    glyphs: Glyphs,
    lines: Vec<Line>,
}

impl Layout {
    fn blank(&mut self) {
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(Line::new());
        }
    }

    fn rule(&mut self, glyph: &str) {
        self.lines.push(vec![StyledRun {
            text: glyph.repeat(self.width),
            style: RunStyle::Border,
        }]);
    }

    /// Text over the whole width; plain pieces in `style`.
    fn whole(&mut self, spans: &[Span], style: RunStyle) {
        let styled = pieces(spans).map(|mut piece| {
            if piece.style == RunStyle::Plain {
                piece.style = style;
            }
            piece
        });
        self.lines.extend(wrap::wrap(styled, self.width));
    }

    fn shown(&mut self, row: &Row) {
        let none = Spans::new();
        let label = row.label.as_str();
        match &row.shown {
            Shown::Moved(before, after) | Shown::Rewritten(before, after) => {
                self.row(label, before, after);
            }
            Shown::Edited(spans) => {
                let side = |without: Style| -> Spans {
                    let kept = spans.iter().filter(|span| span.style != without);
                    kept.cloned().collect()
                };
                self.row(label, &side(Style::Added), &side(Style::Removed));
            }
            Shown::Gained(spans) | Shown::Said(spans) => self.row(label, &none, spans),
            Shown::Lost(spans) => self.row(label, spans, &none),
        }
    }

    /// A label and two texts beside it, as many lines as the longest needs.
    fn row(&mut self, label: &str, before: &Spans, after: &Spans) {
        let label = [Span::plain(label)];
        let mut columns = [
            wrap::wrap(pieces(&label), LABEL),
            wrap::wrap(pieces(before), self.side),
            wrap::wrap(pieces(after), self.side),
        ];
        for run in columns[0].iter_mut().flatten() {
            run.style = RunStyle::Label;
        }
        let height = columns.iter().map(Vec::len).max().unwrap_or(0);
        let widths = [LABEL, self.side, self.side];
        for place in 0..height {
            let mut line = Line::new();
            for (column, (cell, width)) in columns.iter_mut().zip(widths).enumerate() {
                if column > 0 {
                    wrap::put(
                        &mut line,
                        &format!(" {} ", self.glyphs.vertical()),
                        RunStyle::Border,
                    );
                }
                let cell = cell.get_mut(place).map(std::mem::take).unwrap_or_default();
                let used = wrap::width(&cell);
                line.extend(cell);
                wrap::put(
                    &mut line,
                    &" ".repeat(width.saturating_sub(used)),
                    RunStyle::Plain,
                );
            }
            self.lines.push(line);
        }
    }
}
