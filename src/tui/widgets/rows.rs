//! Lines of a pane, each with what a click on it means; wrapped once, scrolled at will.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;
use unicode_width::UnicodeWidthStr;

use crate::domain::text::{sanitise, shorten};
use crate::report::render::wrap_text;

/// Lines with what `H` stands for on each.
#[derive(Debug, Clone)]
pub struct Rows<H> {
    width: usize,
    rows: Vec<(Line<'static>, Option<H>)>,
}

impl<H: Clone> Rows<H> {
    /// No lines yet, to be wrapped at `width` columns (at least 8).
    pub fn new(width: u16) -> Self {
        Self {
            width: usize::from(width).max(8),
            rows: Vec::new(),
        }
    }

    /// How many lines there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// True when there is no line.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// An empty line.
    pub fn blank(&mut self) {
        self.rows.push((Line::default(), None));
    }

    /// Text over as many lines as it takes.
    pub fn text(&mut self, text: &str, style: Style, hit: Option<H>) {
        self.hanging(Vec::new(), 0, text, style, hit);
    }

    /// Text behind a prefix, its further lines indented to `indent` columns; the prefix is padded to them.
    pub fn hanging(
        &mut self,
        mut prefix: Vec<Span<'static>>,
        indent: usize,
        text: &str,
        style: Style,
        hit: Option<H>,
    ) {
        let indent = indent.min(self.width.saturating_sub(4));
        let room = self.width - indent;
        let used: usize = prefix.iter().map(|span| span.content.width()).sum();
        if used < indent {
            prefix.push(Span::raw(" ".repeat(indent - used)));
        }
        for (row, line) in wrap_text(&sanitise(text), room).into_iter().enumerate() {
            let mut spans = if row == 0 {
                std::mem::take(&mut prefix)
            } else {
                vec![Span::raw(" ".repeat(indent))]
            };
            spans.push(Span::styled(line, style));
            self.rows.push((Line::from(spans), hit.clone()));
        }
    }

    /// Text in several styles, one run behind the other, all its lines indented to `indent` columns.
    pub fn runs(&mut self, indent: usize, runs: &[(String, Style)]) {
        let mut all = String::new();
        let mut styles = Vec::new();
        for (text, style) in runs {
            let text = sanitise(text);
            styles.extend(text.chars().map(|c| (c, *style)));
            all.push_str(&text);
        }
        let mut rest = styles.into_iter();
        for line in wrap_text(&all, self.width.saturating_sub(indent)) {
            let mut spans: Vec<Span<'static>> = vec![Span::raw(" ".repeat(indent))];
            for c in line.chars() {
                // Wrapping leaves out blanks and adds nothing.
                let style = rest.find(|(one, _)| *one == c).map(|(_, style)| style);
                let style = style.unwrap_or_default();
                match spans.last_mut() {
                    Some(last) if last.style == style => last.content.to_mut().push(c),
                    _ => spans.push(Span::styled(c.to_string(), style)),
                }
            }
            self.rows.push((Line::from(spans), None));
        }
    }

    /// One line, cut off where it is too long.
    pub fn line(&mut self, text: &str, style: Style, hit: Option<H>) {
        let text = shorten(&crate::domain::text::sanitise_line(text), self.width).into_owned();
        self.rows.push((Line::styled(text, style), hit));
    }

    /// One line of ready-made spans.
    pub fn spans(&mut self, spans: Vec<Span<'static>>, hit: Option<H>) {
        self.rows.push((Line::from(spans), hit));
    }

    /// Draws the lines from `scroll` on.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer, scroll: usize) {
        let shown = self.rows.iter().skip(scroll).take(usize::from(area.height));
        for ((line, _), y) in shown.zip(area.y..) {
            let row = Rect {
                y,
                height: 1,
                ..area
            };
            line.render(row, buffer);
        }
    }

    /// Says at the right, outside `area`, that there is more above or below what is drawn from `scroll` on.
    pub fn marks(&self, area: Rect, buffer: &mut Buffer, scroll: usize, style: Style) {
        let below = self.rows.len() > scroll + usize::from(area.height);
        let ends = [
            (scroll > 0, "↑", area.y),
            (below, "↓", area.bottom().saturating_sub(1)),
        ];
        for (more, mark, y) in ends {
            if more && area.right() < buffer.area.right() {
                buffer.set_string(area.right(), y, mark, style);
            }
        }
    }

    /// What stands at `position` of the screen, when the lines are drawn in `area` from `scroll` on.
    pub fn hit(&self, area: Rect, scroll: usize, position: Position) -> Option<H> {
        if !area.contains(position) {
            return None;
        }
        let row = scroll + usize::from(position.y - area.y);
        self.rows.get(row).and_then(|(_, hit)| hit.clone())
    }

    /// The first and the last line that stand for `wanted`; the top where none does.
    pub fn extent(&self, wanted: &H) -> (usize, usize)
    where
        H: PartialEq,
    {
        let mut places = self
            .rows
            .iter()
            .enumerate()
            .filter(|(_, (_, hit))| hit.as_ref() == Some(wanted))
            .map(|(place, _)| place);
        let first = places.next().unwrap_or(0);
        (first, places.last().unwrap_or(first))
    }

    /// The furthest that lines in `height` rows can be scrolled.
    pub fn furthest(&self, height: u16) -> usize {
        self.rows.len().saturating_sub(usize::from(height))
    }
}

/// The first row to show so that `selected` of `total` is visible in `height` rows, not far from `first`.
pub fn window(first: usize, selected: usize, total: usize, height: u16) -> usize {
    let height = usize::from(height).max(1);
    let lowest = (selected + 1).saturating_sub(height);
    first
        .clamp(lowest, selected.max(lowest))
        .min(total.saturating_sub(height))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_selected_row_is_always_in_the_window() {
        for total in 1..30 {
            for selected in 0..total {
                for first in 0..total {
                    let from = window(first, selected, total, 7);
                    assert!(from <= selected && selected < from + 7);
                    assert!(from + 7 <= total.max(7));
                }
            }
        }
    }

    #[test]
    fn further_lines_hang_under_the_first() {
        let mut rows: Rows<()> = Rows::new(12);
        rows.hanging(vec![Span::raw("3")], 3, "een twee drie", Style::new(), None);
        let texts: Vec<String> = rows.rows.iter().map(|(line, _)| line.to_string()).collect();
        assert_eq!(texts, ["3  een twee", "   drie"]);
    }

    #[test]
    fn what_would_act_on_the_terminal_is_shown() {
        let mut rows: Rows<()> = Rows::new(40);
        rows.text("a\u{1b}[2Jb\u{202e}", Style::new(), None);
        assert_eq!(rows.rows[0].0.to_string(), "a<U+001B>[2Jb<U+202E>");
    }
}
