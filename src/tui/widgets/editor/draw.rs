//! The editor on the screen.

use ratatui::buffer::{Buffer, CellWidth};
use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};
use unicode_segmentation::UnicodeSegmentation;

use super::layout::Layout;
use super::state::Editor;

/// How an editor looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EditorStyles {
    /// The whole area.
    pub text: Style,
    /// What is selected, on top of `text`.
    pub selection: Style,
    /// The text in the place of none, on top of `text`.
    pub placeholder: Style,
}

impl Default for EditorStyles {
    /// Without colours: the selection reversed, the placeholder dim.
    fn default() -> Self {
        Self {
            text: Style::new(),
            selection: Style::new().add_modifier(Modifier::REVERSED),
            placeholder: Style::new().add_modifier(Modifier::DIM),
        }
    }
}

impl Editor {
    /// Draws the text in the part of `area` that lies in the buffer, and answers where on the
    /// screen the cursor stands.
    ///
    /// Text is wrapped one column before the edge, so that the cursor always has a place. The view
    /// follows the cursor, save after [`Editor::scroll`]; the answer is `None` when the cursor is
    /// out of sight.
    pub fn draw(
        &mut self,
        area: Rect,
        buf: &mut Buffer,
        styles: &EditorStyles,
    ) -> Option<Position> {
        let area = area.intersection(buf.area);
        if area.is_empty() {
            return None;
        }
        self.arrange(usize::from(area.width), usize::from(area.height));
        clear(area, buf, styles.text);
        if self.text().is_empty() {
            let (text, layout) = self.placeholder_rows();
            paint(area, buf, &text, &layout, 0, |_| {
                styles.text.patch(styles.placeholder)
            });
        } else {
            let selection = self.selection().unwrap_or(0..0);
            let selected = styles.text.patch(styles.selection);
            paint(
                area,
                buf,
                self.text(),
                &self.layout,
                self.top,
                |at| match selection.contains(&at) {
                    true => selected,
                    false => styles.text,
                },
            );
        }
        self.cursor_on_screen(area)
    }

    /// Makes rows and scrolling fit the area.
    fn arrange(&mut self, width: usize, height: usize) {
        let resized = self.layout.fit(self.buffer.text(), width) || self.height != height;
        self.height = height;
        if self.follow || resized {
            let row = self.layout.row_of(self.place());
            self.top = self.top.clamp((row + 1).saturating_sub(height), row);
        }
        self.top = self.top.min(self.lowest_top());
        self.follow = false;
    }

    fn cursor_on_screen(&self, area: Rect) -> Option<Position> {
        let index = self.layout.row_of(self.place());
        let down = u16::try_from(index.checked_sub(self.top)?)
            .ok()
            .filter(|down| *down < area.height)?;
        let column = self
            .layout
            .column(self.text(), &self.layout.row(index), self.cursor());
        // The column is less than the width, which came from a u16.
        let right = u16::try_from(column).ok()?;
        Some(Position::new(area.x + right, area.y + down))
    }
}

fn clear(area: Rect, buf: &mut Buffer, style: Style) {
    for position in area.positions() {
        buf[position].reset();
        buf[position].set_style(style);
    }
}

/// Draws the rows from `top` on, each byte in the style that `style` gives for it.
fn paint(
    area: Rect,
    buf: &mut Buffer,
    text: &str,
    layout: &Layout,
    top: usize,
    style: impl Fn(usize) -> Style,
) {
    for (y, row) in (area.y..area.bottom()).zip(layout.rows().skip(top)) {
        let mut x = area.x;
        for (at, _, glyph) in layout.glyphs(text, &row) {
            for piece in glyph.text.graphemes(true) {
                let width = piece.cell_width();
                if width > area.right() - x {
                    continue; // only spaces hang over the edge
                }
                for column in x..x + width {
                    buf[(column, y)].set_style(style(at));
                }
                buf[(x, y)].set_symbol(piece);
                x += width;
            }
        }
        if !row.wrapped && row.range.end < text.len() && x < area.right() {
            buf[(x, y)].set_style(style(row.range.end)); // the line break
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{EditorCommand, Motion, Select};
    use super::*;

    /// The rows as drawn, with every cell's symbol, and where the cursor stands.
    fn drawn(editor: &mut Editor, width: u16, height: u16) -> (Vec<String>, Option<(u16, u16)>) {
        let area = Rect::new(0, 0, width, height);
        let mut buf = Buffer::empty(area);
        let cursor = editor.draw(area, &mut buf, &EditorStyles::default());
        let rows = area.rows().map(|row| {
            row.positions()
                .map(|cell| buf[cell].symbol())
                .collect::<String>()
        });
        (
            rows.map(|row| row.trim_end().to_owned()).collect(),
            cursor.map(Into::into),
        )
    }

    fn reversed(editor: &mut Editor, width: u16, height: u16) -> Vec<String> {
        let area = Rect::new(0, 0, width, height);
        let mut buf = Buffer::empty(area);
        editor.draw(area, &mut buf, &EditorStyles::default());
        let mark = |cell| {
            if buf[cell].modifier.contains(Modifier::REVERSED) {
                '#'
            } else {
                '.'
            }
        };
        area.rows()
            .map(|row| row.positions().map(mark).collect())
            .collect()
    }

    #[test]
    fn the_cursor_stands_in_the_column_where_the_next_character_comes() {
        for (text, column) in [
            ("é", 1),
            ("e\u{301}", 1),
            ("🇳🇱", 2),
            ("👨‍👩‍👧a", 3),
            ("👍🏽", 2),
            ("한", 2),
            ("漢字", 4),
        ] {
            assert_eq!(
                drawn(&mut Editor::new(text), 10, 2).1,
                Some((column, 0)),
                "{text}"
            );
        }
        assert_eq!(
            drawn(&mut Editor::new("\u{202e}"), 10, 2),
            (vec!["<U+202E>".into(), String::new()], Some((8, 0)))
        );
    }

    #[test]
    fn a_full_row_leaves_room_for_the_cursor() {
        assert_eq!(
            drawn(&mut Editor::new("abcd"), 5, 2),
            (vec!["abcd".into(), String::new()], Some((4, 0)))
        );
        assert_eq!(
            drawn(&mut Editor::new("abcde"), 5, 2),
            (vec!["abcd".into(), "e".into()], Some((1, 1)))
        );
    }

    #[test]
    fn spaces_that_hang_over_the_edge_leave_the_cursor_on_the_edge() {
        assert_eq!(
            drawn(&mut Editor::new("abcd    "), 5, 2),
            (vec!["abcd".into(), String::new()], Some((4, 0)))
        );
    }

    #[test]
    fn the_cursor_at_the_end_of_a_split_word_is_drawn_there() {
        let mut editor = Editor::with_cursor("abcdefgh", 0);
        drawn(&mut editor, 5, 2);
        editor.apply(EditorCommand::Move(Motion::LineEnd, Select::No));
        assert_eq!(drawn(&mut editor, 5, 2).1, Some((4, 0)));
    }

    #[test]
    fn the_view_follows_the_cursor_but_not_after_the_wheel() {
        let mut editor = Editor::new("0\n1\n2\n3\n4\n5");
        assert_eq!(
            drawn(&mut editor, 5, 2),
            (vec!["4".into(), "5".into()], Some((1, 1)))
        );
        editor.scroll(-3);
        assert_eq!(
            drawn(&mut editor, 5, 2),
            (vec!["1".into(), "2".into()], None)
        );
        assert_eq!(drawn(&mut editor, 5, 2).1, None);
        editor.apply(EditorCommand::Move(Motion::Left, Select::No));
        assert_eq!(
            drawn(&mut editor, 5, 2),
            (vec!["4".into(), "5".into()], Some((0, 1)))
        );
        editor.scroll(i32::MAX);
        editor.scroll(i32::MIN);
        assert_eq!(drawn(&mut editor, 5, 2).0, ["0", "1"]);
        editor.scroll(i32::MAX);
        assert_eq!(drawn(&mut editor, 5, 2).0, ["4", "5"]);
    }

    #[test]
    fn a_screen_that_changes_size_brings_the_cursor_back_into_sight() {
        let mut editor = Editor::new("een twee drie vier");
        assert_eq!(drawn(&mut editor, 40, 3).1, Some((18, 0)));
        editor.scroll(0);
        assert_eq!(
            drawn(&mut editor, 6, 2),
            (vec!["drie".into(), "vier".into()], Some((4, 1)))
        );
        editor.scroll(-9);
        assert_eq!(
            drawn(&mut editor, 6, 1),
            (vec!["vier".into()], Some((4, 0)))
        );
    }

    #[test]
    fn a_selection_shows_on_wide_cells_and_on_line_breaks() {
        let mut editor = Editor::new("a漢\nb c");
        editor.apply(EditorCommand::Move(Motion::Left, Select::Yes));
        assert_eq!(reversed(&mut editor, 5, 2), [".....", "..#.."]);
        editor.apply(EditorCommand::SelectAll);
        assert_eq!(reversed(&mut editor, 5, 2), ["####.", "###.."]);
    }

    #[test]
    fn a_click_finds_the_cluster_under_the_mouse() {
        let mut editor = Editor::new("a漢🇳🇱b\nc");
        drawn(&mut editor, 20, 4);
        let mut clicked = |column, row| {
            editor.click(column, row);
            editor.cursor()
        };
        assert_eq!(
            [0, 1, 2, 3, 4, 5, 6, 19].map(|column| clicked(column, 0)),
            [0, 1, 1, 4, 4, 12, 13, 13]
        );
        assert_eq!((clicked(0, 1), clicked(9, 1), clicked(3, 3)), (14, 15, 15));
        editor.click(1, 0);
        editor.drag(5, 0);
        assert_eq!(editor.selection(), Some(1..12));
    }

    #[test]
    fn an_empty_text_shows_the_placeholder_with_the_cursor_before_it() {
        let mut editor = Editor::new("").with_placeholder("Uw toelichting");
        assert_eq!(
            drawn(&mut editor, 10, 2),
            (vec!["Uw".into(), "toelichti".into()], Some((0, 0)))
        );
        editor.apply(EditorCommand::Insert('x'));
        assert_eq!(drawn(&mut editor, 10, 2).0, ["x", ""]);
    }

    #[test]
    fn an_accent_pile_is_drawn_cut_off_and_kept_whole() {
        let pile = format!("a{}b", "\u{301}".repeat(40));
        let mut editor = Editor::new(&pile);
        let (rows, cursor) = drawn(&mut editor, 10, 1);
        assert_eq!(
            (rows, cursor),
            (vec![format!("a{}…b", "\u{301}".repeat(8))], Some((3, 0)))
        );
        assert_eq!(editor.text(), pile);
    }

    #[test]
    fn an_area_outside_the_buffer_draws_nothing() {
        let mut buf = Buffer::empty(Rect::new(2, 2, 4, 4));
        let mut editor = Editor::new("abc");
        let styles = EditorStyles::default();
        assert_eq!(editor.draw(Rect::new(9, 9, 4, 4), &mut buf, &styles), None);
        assert_eq!(editor.draw(Rect::new(2, 2, 0, 4), &mut buf, &styles), None);
        assert_eq!(
            editor.draw(Rect::new(0, 0, u16::MAX, u16::MAX), &mut buf, &styles),
            Some(Position::new(5, 2))
        );
    }
}
