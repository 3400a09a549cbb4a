//! The mouse: clicking, dragging and the wheel.

use super::command::Select;
use super::state::Editor;

impl Editor {
    /// Puts the cursor where the mouse was pressed, in columns and rows from the top left of the
    /// drawn area.
    pub fn click(&mut self, column: u16, row: u16) {
        self.point(column, row, Select::No);
    }

    /// Extends the selection to where the mouse was dragged.
    pub fn drag(&mut self, column: u16, row: u16) {
        self.point(column, row, Select::Yes);
    }

    fn point(&mut self, column: u16, row: u16, select: Select) {
        let row = self.layout.row(self.top + usize::from(row));
        let place = self.layout.place(self.text(), &row, usize::from(column));
        self.put(place, None, select);
        self.follow = true;
    }

    /// Moves what is in sight by so many rows, down where `lines` is positive; the cursor stays
    /// where it is, perhaps out of sight until the next command.
    pub fn scroll(&mut self, lines: i32) {
        let by = usize::try_from(lines.unsigned_abs()).unwrap_or(usize::MAX);
        let top = if lines < 0 {
            self.top.saturating_sub(by)
        } else {
            self.top.saturating_add(by)
        };
        self.top = top.min(self.lowest_top());
        self.follow = false;
    }

    /// The furthest that the text can be scrolled down.
    pub(super) fn lowest_top(&self) -> usize {
        self.layout.row_count().saturating_sub(self.height.max(1))
    }
}
