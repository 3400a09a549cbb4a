//! How the editor answers commands, keeping text, history and rows in step.

use std::ops::Range;

use super::clean::{TAB, pasted};
use super::cluster;
use super::command::{EditorCommand, Motion, Refusal, Select};
use super::history::Kind;
use super::motion::Start;
use super::state::Editor;

impl Editor {
    /// Carries out a command; answers whether the text changed.
    pub fn apply(&mut self, command: EditorCommand) -> bool {
        self.refusal = None;
        self.follow = true;
        match command {
            EditorCommand::Insert('\n' | '\r') | EditorCommand::Newline => {
                self.insert("\n", Kind::Other)
            }
            EditorCommand::Insert('\t') => self.insert(TAB, Kind::Typing),
            EditorCommand::Insert(char) if char.is_control() => {
                self.refusal = Some(Refusal::Control(char));
                false
            }
            EditorCommand::Insert(char) => self.insert(char.encode_utf8(&mut [0; 4]), Kind::Typing),
            EditorCommand::Paste(text) => match pasted(&text) {
                text if text.is_empty() => false,
                text => self.insert(&text, Kind::Other),
            },
            EditorCommand::Backspace => self.delete(Motion::Left, Kind::Erasing),
            EditorCommand::Delete => self.delete(Motion::Right, Kind::Other),
            EditorCommand::DeleteWordLeft => self.delete(Motion::WordLeft, Kind::Other),
            EditorCommand::DeleteWordRight => self.delete(Motion::WordRight, Kind::Other),
            EditorCommand::DeleteToLineEnd => self.delete_to_line_end(),
            EditorCommand::Move(motion, select) => self.go(motion, select),
            EditorCommand::SelectAll => {
                self.buffer.select_all();
                self.settle(false, None)
            }
            EditorCommand::Undo => self.undo(),
            EditorCommand::Redo => self.redo(),
            EditorCommand::Copy => self.copy(),
            EditorCommand::Cut => {
                self.copy();
                self.selection()
                    .is_some_and(|selection| self.replace(selection, "", Kind::Other))
            }
        }
    }

    fn start(&self) -> Start<'_> {
        Start {
            text: self.text(),
            layout: &self.layout,
            place: self.place(),
            column: self.column,
            page: self.height,
        }
    }

    fn go(&mut self, motion: Motion, select: Select) -> bool {
        let (mut place, column) = self.start().go(motion);
        if let (Some(selection), Select::No) = (self.selection(), select) {
            match motion {
                Motion::Left => place.at = selection.start,
                Motion::Right => place.at = selection.end,
                _ => {}
            }
        }
        self.put(place, column, select);
        false
    }

    fn insert(&mut self, text: &str, kind: Kind) -> bool {
        let at = self.cursor();
        self.replace(self.selection().unwrap_or(at..at), text, kind)
    }

    fn delete(&mut self, motion: Motion, kind: Kind) -> bool {
        if let Some(selection) = self.selection() {
            return self.replace(selection, "", Kind::Other);
        }
        let (from, to) = (self.cursor(), self.start().go(motion).0.at);
        from != to && self.replace(from.min(to)..from.max(to), "", kind)
    }

    fn delete_to_line_end(&mut self) -> bool {
        let at_end = self.cursor() == cluster::paragraph(self.text(), self.cursor()).end;
        self.delete(
            if at_end {
                Motion::Right
            } else {
                Motion::LineEnd
            },
            Kind::Other,
        )
    }

    fn replace(&mut self, range: Range<usize>, with: &str, kind: Kind) -> bool {
        if self.text()[range.clone()] == *with {
            self.buffer.go(range.end, false);
            return self.settle(false, None);
        }
        match self.buffer.replace(range, with, kind) {
            Ok(edit) => {
                self.layout.edited(
                    self.buffer.text(),
                    edit.at,
                    edit.removed.len(),
                    edit.inserted.len(),
                );
                (self.row_end, self.column) = (false, None);
                self.history.push(edit);
                true
            }
            Err(refusal) => {
                self.refusal = Some(refusal);
                false
            }
        }
    }

    fn undo(&mut self) -> bool {
        let Some(edit) = self.history.undo(self.buffer.caret()) else {
            return false;
        };
        self.buffer.take_back(edit);
        self.layout.edited(
            self.buffer.text(),
            edit.at,
            edit.inserted.len(),
            edit.removed.len(),
        );
        (self.row_end, self.column) = (false, None);
        true
    }

    fn redo(&mut self) -> bool {
        let Some(edit) = self.history.redo() else {
            return false;
        };
        self.buffer.make_again(edit);
        self.layout.edited(
            self.buffer.text(),
            edit.at,
            edit.removed.len(),
            edit.inserted.len(),
        );
        (self.row_end, self.column) = (false, None);
        true
    }

    fn copy(&mut self) -> bool {
        if let Some(selection) = self.selection() {
            self.clipboard = self.text()[selection].to_owned();
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;

    use super::super::EditorStyles;
    use super::EditorCommand::*;
    use super::Motion::*;
    use super::*;

    /// An editor drawn once on so many columns, of which the last is for the cursor.
    fn editor(text: &str, at: usize, columns: u16) -> Editor {
        let mut editor = Editor::with_cursor(text, at);
        let area = Rect::new(0, 0, columns, 4);
        editor.draw(area, &mut Buffer::empty(area), &EditorStyles::default());
        editor
    }

    fn type_in(editor: &mut Editor, text: &str) {
        for char in text.chars() {
            editor.apply(Insert(char));
        }
    }

    /// Where the cursor stands after each of these motions.
    fn path(editor: &mut Editor, motions: &[Motion]) -> Vec<usize> {
        let step = |motion: &Motion| {
            assert!(!editor.apply(Move(*motion, Select::No)));
            editor.cursor()
        };
        motions.iter().map(step).collect()
    }

    #[test]
    fn backspace_and_delete_take_whole_clusters() {
        for cluster in [
            "é",
            "e\u{301}",
            "🇳🇱",
            "👨‍👩‍👧",
            "👍🏽",
            "한",
            "\u{1112}\u{1161}\u{11ab}",
            "漢",
            "a\u{301}\u{302}",
        ] {
            let text = format!("🇧🇪{cluster}z");
            let mut editor = Editor::with_cursor(&text, 8 + cluster.len());
            assert!(editor.apply(Backspace));
            assert_eq!((editor.text(), editor.cursor()), ("🇧🇪z", 8), "{cluster}");
            let mut editor = Editor::with_cursor(&text, 8);
            assert!(editor.apply(Delete));
            assert_eq!((editor.text(), editor.cursor()), ("🇧🇪z", 8), "{cluster}");
        }
    }

    #[test]
    fn nothing_happens_beyond_the_ends() {
        let mut editor = Editor::new("");
        for command in [
            Backspace,
            Delete,
            DeleteWordLeft,
            DeleteWordRight,
            DeleteToLineEnd,
            Undo,
            Redo,
            Cut,
            Copy,
        ] {
            assert!(!editor.apply(command));
        }
        assert_eq!(
            (editor.text(), editor.cursor(), editor.last_refusal()),
            ("", 0, None)
        );
    }

    #[test]
    fn up_and_down_follow_the_rows_on_the_screen_and_remember_the_column() {
        let mut editor = editor("abcdef gh ijklmn\n\nopqrst", 5, 8); // abcdef_|gh_|ijklmn||opqrst
        assert_eq!(
            path(&mut editor, &[Down, Down, Down, Down, Down]),
            [9, 15, 17, 23, 23]
        );
        assert_eq!(path(&mut editor, &[Up, Up, Up, Up, Up]), [17, 15, 9, 5, 5]);
        assert_eq!(path(&mut editor, &[Down, Left, Down]), [9, 8, 11]);
    }

    #[test]
    fn the_column_is_that_of_the_screen_where_clusters_are_wide() {
        let mut editor = editor("漢字🇳🇱x\nabcdefg", 6, 20);
        assert_eq!(path(&mut editor, &[Down, Right, Up, Down]), [20, 21, 6, 21]);
    }

    #[test]
    fn home_and_end_stay_on_the_row() {
        let mut editor = editor("abcdef gh ijklmn", 8, 8);
        assert_eq!(
            path(&mut editor, &[LineEnd, LineEnd, LineStart, LineStart]),
            [9, 9, 7, 7]
        );
        assert_eq!(path(&mut editor, &[TextEnd, TextStart]), [16, 0]);
    }

    #[test]
    fn the_end_of_a_split_word_is_a_place_of_its_own() {
        let mut editor = editor("abcdefgh", 1, 5); // abcd|efgh
        assert_eq!(path(&mut editor, &[LineEnd, LineEnd, LineStart]), [4, 4, 0]);
        assert_eq!(
            path(&mut editor, &[LineEnd, Down, Up, Right, LineStart]),
            [4, 8, 4, 5, 4]
        );
    }

    #[test]
    fn a_page_is_a_screen_less_one_row() {
        let mut editor = editor("0\n1\n2\n3\n4\n5\n6\n7", 0, 8);
        assert_eq!(
            path(&mut editor, &[PageDown, PageDown, PageDown, PageUp]),
            [6, 12, 14, 8]
        );
    }

    #[test]
    fn left_and_right_let_go_of_a_selection_at_its_ends() {
        let mut editor = Editor::new("abc");
        editor.apply(SelectAll);
        assert_eq!(path(&mut editor, &[Left]), [0]);
        editor.apply(SelectAll);
        assert_eq!(path(&mut editor, &[Right]), [3]);
        assert_eq!(editor.selection(), None);
    }

    #[test]
    fn cut_copy_and_paste_go_through_the_clipboard() {
        let mut editor = Editor::new("abc");
        editor.apply(Move(Left, Select::Yes));
        assert!(!editor.apply(Copy));
        assert!(editor.apply(Cut));
        assert!(editor.apply(Paste(editor.clipboard().repeat(2))));
        assert_eq!((editor.text(), editor.clipboard()), ("abcc", "c"));
    }

    #[test]
    fn a_word_and_the_rest_of_a_row_are_deleted_at_once() {
        let mut editor = editor("een twee drie\nvier", 4, 20);
        assert!(editor.apply(DeleteWordRight));
        assert!(editor.apply(DeleteWordLeft));
        assert_eq!(editor.text(), " drie\nvier");
        assert!(editor.apply(DeleteToLineEnd));
        assert!(editor.apply(DeleteToLineEnd));
        assert_eq!(editor.text(), "vier");
    }

    #[test]
    fn what_is_too_long_is_refused_and_said() {
        let mut editor = Editor::new("abc").with_limit(5);
        assert!(!editor.apply(Paste("def".to_owned())));
        let refusal = editor.last_refusal().map(|refusal| refusal.to_string());
        assert_eq!(
            refusal.as_deref(),
            Some("the text may hold 5 bytes; this is 1 too many")
        );
        assert!(editor.apply(Insert('é')));
        assert_eq!((editor.text(), editor.last_refusal()), ("abcé", None));
        editor.apply(SelectAll);
        assert!(editor.apply(Paste("12345".to_owned())));
    }

    #[test]
    fn a_typed_control_character_is_refused_but_a_tab_and_a_line_break_are_not() {
        let mut editor = Editor::new("");
        assert!(!editor.apply(Insert('\u{1b}')));
        assert_eq!(editor.last_refusal(), Some(Refusal::Control('\u{1b}')));
        type_in(&mut editor, "a\tb\rc");
        assert_eq!(editor.text(), "a    b\nc");
    }

    #[test]
    fn a_text_from_a_file_is_kept_as_it_is_save_for_its_line_endings() {
        let editor = Editor::with_cursor("a\r\nb\u{1b}\tc", 3);
        assert_eq!((editor.text(), editor.cursor()), ("a\nb\u{1b}\tc", 2));
    }
}
