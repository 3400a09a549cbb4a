//! A form on the screen: its fields below each other, scrolled so that the one in focus is in sight.

mod choice;
mod pieces;

use std::collections::BTreeMap;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};
use ratatui::text::Line;
use ratatui::widgets::Widget;

use super::editor::{Editor, EditorStyles};
use super::rows::window;
use crate::i18n::Texts;
use crate::interview::form::{Form, Problem, Remark};
use crate::tui::theme::Theme;
use pieces::{Piece, lay_out};

/// What stands in a field without text, so that it is seen where nothing is underlined.
const EMPTY: &str = "…";

/// Where the focus is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Focus {
    /// In the field of this name.
    Field(String),
    /// On the n-th button below the fields.
    Button(usize),
}

/// What a click means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hit {
    /// Go to the field.
    Field(String),
    /// Put the cursor in the field, at this column and row of its editor.
    Text(String, u16, u16),
    /// Choose the n-th option of the field.
    Option(String, usize),
    /// Press the n-th button.
    Button(usize),
}

/// All that is drawn.
#[derive(Debug, Clone, Copy)]
pub struct Sight<'a> {
    /// The form.
    pub form: &'a Form,
    /// Where the focus is.
    pub focus: &'a Focus,
    /// What is wrong, to stand beside the fields.
    pub problems: &'a [Problem],
    /// What answers do, to stand beside the fields.
    pub remarks: &'a [Remark],
    /// What stands above the fields, each with its look.
    pub head: &'a [(String, Style)],
    /// Help below a long text in focus: how to begin a new line.
    pub newline: &'a str,
    /// The buttons below the fields.
    pub buttons: &'a [String],
    /// The words.
    pub texts: &'a Texts,
    /// The colours.
    pub theme: &'a Theme,
}

/// What is remembered from frame to frame.
#[derive(Debug, Default)]
pub struct FormView {
    editors: BTreeMap<String, Editor>,
    first: usize,
    /// Whether the next drawing brings the focus into sight.
    follow: bool,
    area: Rect,
    shown: Vec<(Rect, Hit)>,
    furthest: usize,
}

impl FormView {
    /// The editor of a field that takes text, made where there is none yet.
    pub fn editor(&mut self, form: &Form, name: &str) -> &mut Editor {
        self.editors.entry(name.to_owned()).or_insert_with(|| {
            let field = form.field(name);
            let text = field.and_then(|field| field.text()).unwrap_or_default();
            Editor::new(text).with_placeholder(EMPTY)
        })
    }

    /// Puts the cursor of a field at a byte of its text.
    pub fn place_cursor(&mut self, form: &Form, name: &str, cursor: usize) {
        let field = form.field(name);
        if let Some(text) = field.and_then(|field| field.text()) {
            let editor = Editor::with_cursor(text, cursor).with_placeholder(EMPTY);
            self.editors.insert(name.to_owned(), editor);
        }
    }

    /// Where the cursor of a field stands, in bytes; 0 where nothing was typed in it.
    pub fn cursor(&self, name: &str) -> usize {
        self.editors.get(name).map_or(0, Editor::cursor)
    }

    /// Brings the focus into sight at the next drawing.
    pub fn follow(&mut self) {
        self.follow = true;
    }

    /// Scrolls by so many lines, down where positive; the focus may go out of sight.
    pub fn scroll(&mut self, lines: i32) {
        let lines = isize::try_from(lines).unwrap_or(0);
        self.first = self.first.saturating_add_signed(lines).min(self.furthest);
        self.follow = false;
    }

    /// How many lines fit.
    pub fn height(&self) -> u16 {
        self.area.height
    }

    /// What a click at `position` of the screen means.
    pub fn hit(&self, position: Position) -> Option<Hit> {
        let (area, hit) = self
            .shown
            .iter()
            .rev()
            .find(|(area, _)| area.contains(position))?;
        Some(match hit {
            Hit::Text(name, _, above) => {
                let row = position.y - area.y + above;
                Hit::Text(name.clone(), position.x - area.x, row)
            }
            other => other.clone(),
        })
    }

    /// Draws the form and answers where on the screen the cursor stands, and whether there is more above and
    /// below.
    pub fn draw(
        &mut self,
        area: Rect,
        buffer: &mut Buffer,
        sight: &Sight<'_>,
    ) -> (Option<Position>, (bool, bool)) {
        let tallest = area.height.saturating_sub(4).max(1);
        let (pieces, focused) = lay_out(sight, area.width, tallest);
        let total: usize = pieces.iter().map(Piece::height).sum();
        self.furthest = total.saturating_sub(usize::from(area.height));
        if self.follow || area != self.area {
            let last = focused.end.saturating_sub(1);
            self.first = window(self.first, last, total, area.height);
            self.first = window(self.first, focused.start, total, area.height);
            // What stands above the first field belongs in sight with it.
            if focused.end <= usize::from(area.height) {
                self.first = 0;
            }
        }
        self.first = self.first.min(self.furthest);
        self.area = area;
        self.shown.clear();
        let mut cursor = None;
        let mut top = 0;
        for piece in &pieces {
            let bottom = top + piece.height();
            if bottom > self.first && top < self.first + usize::from(area.height) {
                cursor = self.draw_piece(piece, top, area, buffer, sight).or(cursor);
            }
            top = bottom;
        }
        let below = self.first + usize::from(area.height) < total;
        (cursor, (self.first > 0, below))
    }

    fn draw_piece(
        &mut self,
        piece: &Piece,
        top: usize,
        area: Rect,
        buffer: &mut Buffer,
        sight: &Sight<'_>,
    ) -> Option<Position> {
        let above = self.first.saturating_sub(top);
        // The piece begins within the area, whose height is a u16.
        let y = area.y + u16::try_from(top.saturating_sub(self.first)).ok()?;
        match piece {
            Piece::Row { line, hits } => {
                draw_line(
                    line,
                    Rect {
                        y,
                        height: 1,
                        ..area
                    },
                    buffer,
                );
                for (columns, hit) in hits {
                    let place = Rect {
                        x: area.x + columns.start,
                        y,
                        width: columns.end - columns.start,
                        height: 1,
                    };
                    self.shown.push((place.intersection(area), hit.clone()));
                }
                None
            }
            Piece::Text {
                name,
                before,
                x,
                width,
                height,
            } => {
                if above == 0 {
                    draw_line(
                        before,
                        Rect {
                            y,
                            height: 1,
                            ..area
                        },
                        buffer,
                    );
                }
                let above = u16::try_from(above).ok()?;
                let rows = (height - above).min(area.bottom() - y);
                let place = Rect {
                    x: area.x + x,
                    y,
                    width: *width,
                    height: rows,
                };
                let whole = Rect {
                    x: area.x,
                    width: area.width,
                    ..place
                };
                self.shown.push((whole, Hit::Field(name.clone())));
                self.shown.push((place, Hit::Text(name.clone(), 0, above)));
                let canvas = Rect::new(0, 0, *width, *height);
                let mut drawn = Buffer::empty(canvas);
                let styles = EditorStyles {
                    text: sight.theme.text.add_modifier(Modifier::UNDERLINED),
                    selection: sight.theme.selected,
                    placeholder: sight.theme.muted,
                };
                let editor = self.editor(sight.form, name);
                let cursor = editor.draw(canvas, &mut drawn, &styles);
                for row in 0..rows {
                    for column in 0..*width {
                        buffer[(place.x + column, place.y + row)] =
                            drawn[(column, above + row)].clone();
                    }
                }
                let focused = *sight.focus == Focus::Field(name.clone());
                let cursor = cursor.filter(|_| focused)?;
                let row = cursor.y.checked_sub(above).filter(|row| *row < rows)?;
                Some(Position::new(place.x + cursor.x, place.y + row))
            }
        }
    }
}

fn draw_line(line: &Line<'static>, area: Rect, buffer: &mut Buffer) {
    line.render(area.intersection(buffer.area), buffer);
}
