//! What a form consists of on the screen: rows of words, and places where text is typed.

use std::ops::Range;

use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use super::choice;
use super::{Focus, Hit, Sight};
use crate::domain::text::sanitise;
use crate::interview::form::{Field, FieldInput, Problem};
use crate::report::render::wrap_text;

/// Columns before a label, for the mark of the focus.
pub(super) const MARK: usize = 2;
/// Columns of a label that stands beside its field; a longer one stands above it.
pub(super) const LABEL: usize = 30;
/// Where a field begins that stands beside its label.
pub(super) const BESIDE: usize = MARK + LABEL + 1;

/// A piece of the form.
#[derive(Debug, Clone)]
pub(super) enum Piece {
    /// One row of words, and which of its columns can be clicked.
    Row {
        line: Line<'static>,
        hits: Vec<(Range<u16>, Hit)>,
    },
    /// Where the text of a field is typed.
    Text {
        name: String,
        /// What stands left of its first row.
        before: Line<'static>,
        x: u16,
        width: u16,
        height: u16,
    },
}

impl Piece {
    pub(super) fn height(&self) -> usize {
        match self {
            Self::Row { .. } => 1,
            Self::Text { height, .. } => usize::from(*height),
        }
    }
}

/// Pieces being put below each other.
pub(super) struct Pieces<'a> {
    pub(super) sight: &'a Sight<'a>,
    pub(super) width: usize,
    all: Vec<Piece>,
}

/// The pieces of a form, `width` columns wide and with texts at most `tallest` rows high; and the rows of the
/// field or button in focus.
pub(super) fn lay_out(sight: &Sight<'_>, width: u16, tallest: u16) -> (Vec<Piece>, Range<usize>) {
    let mut pieces = Pieces {
        sight,
        width: usize::from(width).max(BESIDE + 8),
        all: Vec::new(),
    };
    for (text, style) in sight.head {
        pieces.words("", text, *style, None);
        pieces.blank();
    }
    let mut focused = 0..0;
    let mut told = false;
    for field in sight.form.shown() {
        if told && !field.is_info() {
            pieces.blank();
        }
        told = field.is_info();
        let start = pieces.rows();
        pieces.field(field, tallest);
        if *sight.focus == Focus::Field(field.name.clone()) {
            focused = start..pieces.rows();
        }
    }
    pieces.blank();
    let start = pieces.rows();
    pieces.buttons();
    if matches!(sight.focus, Focus::Button(_)) {
        focused = start..pieces.rows();
    }
    (pieces.all, focused)
}

impl Pieces<'_> {
    fn rows(&self) -> usize {
        self.all.iter().map(Piece::height).sum()
    }

    /// One row; all of it can be clicked where `hit` says what that means.
    pub(super) fn row(&mut self, spans: Vec<Span<'static>>, hit: Option<Hit>) {
        let whole = 0..u16::try_from(self.width).unwrap_or(u16::MAX);
        self.row_with(spans, hit.map(|hit| (whole, hit)).into_iter().collect());
    }

    pub(super) fn row_with(&mut self, spans: Vec<Span<'static>>, hits: Vec<(Range<u16>, Hit)>) {
        let line = Line::from(spans);
        self.all.push(Piece::Row { line, hits });
    }

    fn blank(&mut self) {
        self.row(Vec::new(), None);
    }

    /// Wrapped words behind `before`, further rows indented as far.
    pub(super) fn words(&mut self, before: &str, text: &str, style: Style, hit: Option<Hit>) {
        self.hanging(Span::raw(before.to_owned()), text, style, hit);
    }

    /// Wrapped words behind a span, further rows indented as far.
    pub(super) fn hanging(
        &mut self,
        before: Span<'static>,
        text: &str,
        style: Style,
        hit: Option<Hit>,
    ) {
        let indent = before.content.width();
        let room = self.width.saturating_sub(indent).max(8);
        let mut before = Some(before);
        for line in wrap_text(&sanitise(text), room) {
            let first = before.take();
            let first = first.unwrap_or_else(|| Span::raw(" ".repeat(indent)));
            self.row(vec![first, Span::styled(line, style)], hit.clone());
        }
    }

    fn field(&mut self, field: &Field, tallest: u16) {
        let sight = self.sight;
        let label = field.label.words(sight.texts);
        let focused = *sight.focus == Focus::Field(field.name.clone());
        let hit = Some(Hit::Field(field.name.clone()));
        let beside = label.width() <= LABEL && !label.contains('\n');
        match &field.input {
            FieldInput::Info(what) => {
                self.told(&label, &what.words(sight.texts), beside);
                return;
            }
            FieldInput::Choice { options, chosen } => {
                let options: Vec<String> = options
                    .iter()
                    .map(|option| option.words(sight.texts).replace('\n', " "))
                    .collect();
                let open = choice::Choice {
                    name: &field.name,
                    label: &label,
                    options: &options,
                    chosen: *chosen,
                    focused,
                };
                open.lay_out(self);
            }
            FieldInput::Text(text) => {
                self.label(&label, focused, hit);
                self.long_text(&field.name, text, focused, tallest);
            }
            FieldInput::Line(text) if !beside => {
                self.label(&label, focused, hit);
                let room = self.width - MARK;
                self.line(&field.name, text, Line::raw(" ".repeat(MARK)), MARK, room);
            }
            FieldInput::Day(text) | FieldInput::Percent(text) if !beside => {
                self.label(&label, focused, hit);
                self.line(&field.name, text, Line::raw(" ".repeat(MARK)), MARK, 14);
            }
            FieldInput::Line(text) => {
                let room = self.width - BESIDE;
                self.line(
                    &field.name,
                    text,
                    self.beside(&label, focused),
                    BESIDE,
                    room,
                );
            }
            FieldInput::Day(text) | FieldInput::Percent(text) => {
                self.line(&field.name, text, self.beside(&label, focused), BESIDE, 14);
            }
        }
        self.said(field, focused);
        let tall = !beside || matches!(field.input, FieldInput::Text(_));
        if tall {
            self.blank();
        }
    }

    /// Something to know: its label, and what it is.
    fn told(&mut self, label: &str, what: &str, beside: bool) {
        let theme = self.sight.theme;
        if beside {
            let before = format!("{:MARK$}{label}{}", "", pad(label));
            self.hanging(Span::styled(before, theme.muted), what, theme.text, None);
        } else {
            self.words("  ", label, theme.muted, None);
            self.words("  ", what, theme.text, None);
            self.blank();
        }
    }

    /// The mark of the focus and the label beside a field.
    pub(super) fn beside(&self, label: &str, focused: bool) -> Line<'static> {
        let (mark, style) = self.mark(focused);
        Line::from(vec![
            mark,
            Span::styled(format!("{label}{}", pad(label)), style),
        ])
    }

    fn mark(&self, focused: bool) -> (Span<'static>, Style) {
        let theme = self.sight.theme;
        if focused {
            (Span::styled("▸ ", theme.key), theme.strong)
        } else {
            (Span::raw("  "), theme.text)
        }
    }

    /// The mark of the focus and the label above a field.
    pub(super) fn label(&mut self, label: &str, focused: bool, hit: Option<Hit>) {
        let (mark, style) = self.mark(focused);
        self.hanging(mark, label, style, hit);
    }

    fn line(&mut self, name: &str, text: &str, before: Line<'static>, x: usize, width: usize) {
        let rows = rows_of(text, width).min(3);
        self.text(name, before, x, width, rows);
    }

    fn long_text(&mut self, name: &str, text: &str, focused: bool, tallest: u16) {
        let width = self.width - MARK;
        let rows = rows_of(text, width);
        let rows = if focused {
            (rows + 1).clamp(3, 12).min(usize::from(tallest))
        } else {
            rows.min(4)
        };
        self.text(name, Line::default(), MARK, width, rows);
    }

    fn text(&mut self, name: &str, before: Line<'static>, x: usize, width: usize, height: usize) {
        let small = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
        self.all.push(Piece::Text {
            name: name.to_owned(),
            before,
            x: small(x),
            width: small(width),
            height: small(height.max(1)),
        });
    }

    /// What the answer does, what is wrong with it, and help while the focus is here.
    fn said(&mut self, field: &Field, focused: bool) {
        let sight = self.sight;
        for remark in sight.remarks.iter().filter(|one| one.field == field.name) {
            let style = if remark.stops {
                sight.theme.warning
            } else {
                sight.theme.muted
            };
            let words = sight.texts.get(&format!("remark-{}", remark.key));
            self.words("  → ", &words, style, None);
        }
        for Problem { key, .. } in sight.problems.iter().filter(|one| one.field == field.name) {
            let words = sight.texts.get(&format!("problem-{key}"));
            self.words("  ! ", &words, sight.theme.bad, None);
        }
        if focused {
            let mut help = field.label.help(sight.texts).unwrap_or_default();
            if matches!(field.input, FieldInput::Text(_)) {
                help = format!("{help} {}", sight.newline).trim().to_owned();
            }
            if !help.is_empty() {
                self.words("  ", &help, sight.theme.muted, None);
            }
        }
    }

    fn buttons(&mut self) {
        let sight = self.sight;
        let mut spans = vec![Span::raw("  ")];
        let mut hits = Vec::new();
        let mut column = MARK;
        for (place, words) in sight.buttons.iter().enumerate() {
            let words = format!("[ {words} ]");
            let end = column + words.width();
            let style = if *sight.focus == Focus::Button(place) {
                sight.theme.selected
            } else {
                sight.theme.strong
            };
            let small = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
            hits.push((small(column)..small(end), Hit::Button(place)));
            spans.push(Span::styled(words, style));
            spans.push(Span::raw("  "));
            column = end + 2;
        }
        self.row_with(spans, hits);
    }
}

/// Blanks that fill a label up to its column.
fn pad(label: &str) -> String {
    " ".repeat((LABEL + 1).saturating_sub(label.width()))
}

/// About how many rows a text takes in an editor; what does not fit scrolls there.
fn rows_of(text: &str, width: usize) -> usize {
    let room = width.saturating_sub(1).max(4);
    text.split('\n')
        .map(|line| wrap_text(&sanitise(line), room).len().max(1))
        .sum()
}
