//! A choice on the screen: its value, or all its options while the focus is on it.

use ratatui::text::Span;
use unicode_width::UnicodeWidthStr;

use super::Hit;
use super::pieces::{BESIDE, LABEL, MARK, Pieces};

/// A choice, its words ready.
pub(super) struct Choice<'a> {
    pub(super) name: &'a str,
    pub(super) label: &'a str,
    pub(super) options: &'a [String],
    pub(super) chosen: Option<usize>,
    pub(super) focused: bool,
}

impl Choice<'_> {
    /// Few short options stand on one row, where one value stands as well: then nothing jumps as the focus
    /// comes and goes.
    pub(super) fn lay_out(&self, pieces: &mut Pieces<'_>) {
        let row: usize = self.options.iter().map(|one| one.width() + 7).sum();
        let beside = self.label.width() <= LABEL && !self.label.contains('\n');
        let one_row = self.options.len() <= 4 && row <= pieces.width - BESIDE;
        let hit = Some(Hit::Field(self.name.to_owned()));
        match (self.focused, one_row, beside) {
            (true, true, true) => self.inline(pieces, true),
            (true, true, false) => {
                pieces.label(self.label, true, hit);
                self.inline(pieces, false);
            }
            (true, false, _) => {
                pieces.label(self.label, true, hit);
                self.list(pieces);
            }
            (false, _, true) => {
                let mut spans = pieces.beside(self.label, false).spans;
                let value = self.value();
                // One row of it is enough while the focus is elsewhere.
                let room = pieces.width - BESIDE;
                let value = crate::domain::text::shorten(&value, room).into_owned();
                spans.push(Span::styled(value, self.value_style(pieces)));
                pieces.row(spans, hit);
            }
            (false, _, false) => {
                pieces.label(self.label, false, hit.clone());
                let style = self.value_style(pieces);
                let value = self.value();
                pieces.words("  ", &value, style, hit);
            }
        }
    }

    fn value(&self) -> String {
        let chosen = self.chosen.and_then(|chosen| self.options.get(chosen));
        match chosen {
            Some(value) => format!("‹ {value} ›"),
            None => "‹ — ›".to_owned(),
        }
    }

    fn value_style(&self, pieces: &Pieces<'_>) -> ratatui::style::Style {
        match self.chosen {
            Some(_) => pieces.sight.theme.text,
            None => pieces.sight.theme.muted,
        }
    }

    fn option(&self, place: usize, pieces: &Pieces<'_>) -> (String, String, ratatui::style::Style) {
        let theme = pieces.sight.theme;
        let chosen = self.chosen == Some(place);
        let mark = if chosen { "●" } else { "○" };
        let digit = if place < 9 {
            (place + 1).to_string()
        } else {
            " ".to_owned()
        };
        let style = if chosen { theme.strong } else { theme.text };
        (mark.to_owned(), digit, style)
    }

    fn inline(&self, pieces: &mut Pieces<'_>, beside: bool) {
        let (mut spans, mut column) = if beside {
            (pieces.beside(self.label, true).spans, BESIDE)
        } else {
            (vec![Span::raw(" ".repeat(MARK))], MARK)
        };
        let mut hits = Vec::new();
        for (place, words) in self.options.iter().enumerate() {
            let (mark, digit, style) = self.option(place, pieces);
            let end = column + words.width() + 4;
            let small = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
            let hit = Hit::Option(self.name.to_owned(), place);
            hits.push((small(column)..small(end), hit));
            spans.push(Span::styled(format!("{mark} "), style));
            spans.push(Span::styled(format!("{digit} "), pieces.sight.theme.key));
            spans.push(Span::styled(words.clone(), style));
            spans.push(Span::raw("   "));
            column = end + 3;
        }
        pieces.row_with(spans, hits);
    }

    fn list(&self, pieces: &mut Pieces<'_>) {
        for (place, words) in self.options.iter().enumerate() {
            let (mark, digit, style) = self.option(place, pieces);
            let before = Span::styled(format!("  {mark} {digit} "), style);
            let hit = Some(Hit::Option(self.name.to_owned(), place));
            pieces.hanging(before, words, style, hit);
        }
    }
}
