//! What was changed, so that it can be undone and made again exactly.

use super::buffer::Caret;

/// One change of the text, with the caret on both sides of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit {
    pub(super) at: usize,
    pub(super) removed: String,
    pub(super) inserted: String,
    pub(super) before: Caret,
    pub(super) after: Caret,
    pub(super) kind: Kind,
}

/// Which changes may be told as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A character that was typed; a word and the spaces behind it are one change.
    Typing,
    /// A step back over what was typed; a word and the spaces before it are one change.
    Erasing,
    /// A change of its own.
    Other,
}

impl Edit {
    /// Whether this edit goes on where `last` left off, in the same word.
    fn continues(&self, last: &Self) -> bool {
        let same = self.kind == last.kind && self.before == last.after;
        let starts = |text: &str| text.starts_with(char::is_whitespace);
        let ends = |text: &str| text.ends_with(char::is_whitespace);
        match self.kind {
            Kind::Typing => {
                same && self.removed.is_empty()
                    && self.at == last.at + last.inserted.len()
                    && (!ends(&last.inserted) || starts(&self.inserted))
                    // An undo has to change something, even where a word was typed over itself.
                    && last.removed.strip_prefix(&last.inserted) != Some(&self.inserted)
            }
            Kind::Erasing => {
                same && self.at + self.removed.len() == last.at
                    && (!starts(&last.removed) || ends(&self.removed))
            }
            Kind::Other => false,
        }
    }
}

/// The changes made so far and those taken back.
#[derive(Debug, Clone, Default)]
pub(super) struct History {
    past: Vec<Edit>,
    future: Vec<Edit>,
    open: bool,
}

impl History {
    /// Adds a change, to the latest one where the two are one word.
    pub(super) fn push(&mut self, edit: Edit) {
        self.future.clear();
        match self.past.last_mut() {
            Some(last) if self.open && edit.continues(last) => {
                last.inserted.push_str(&edit.inserted);
                last.removed.insert_str(0, &edit.removed);
                last.at = last.at.min(edit.at);
                last.after = edit.after;
            }
            _ => self.past.push(edit),
        }
        self.open = true;
    }

    /// What comes next is a change of its own.
    pub(super) fn seal(&mut self) {
        self.open = false;
    }

    /// The latest change, to be taken back; making it again will lead to the caret `now`.
    pub(super) fn undo(&mut self, now: Caret) -> Option<&Edit> {
        let mut edit = self.past.pop()?;
        edit.after = now;
        self.future.push(edit);
        self.seal();
        self.future.last()
    }

    /// The change that was taken back last, to be made again.
    pub(super) fn redo(&mut self) -> Option<&Edit> {
        self.past.push(self.future.pop()?);
        self.seal();
        self.past.last()
    }
}

#[cfg(test)]
mod tests {
    use super::super::EditorCommand::*;
    use super::super::Motion::*;
    use super::super::{Editor, Select};

    fn type_in(editor: &mut Editor, text: &str) {
        for char in text.chars() {
            editor.apply(Insert(char));
        }
    }

    #[test]
    fn a_selection_is_replaced_by_what_is_typed_and_comes_back_with_undo() {
        let mut editor = Editor::with_cursor("de missie", 9);
        editor.apply(Move(WordLeft, Select::Yes));
        assert_eq!((editor.selection(), editor.cursor()), (Some(3..9), 3));
        assert!(editor.apply(Insert('x')));
        assert_eq!((editor.text(), editor.selection()), ("de x", None));
        assert!(editor.apply(Undo));
        assert_eq!(
            (editor.text(), editor.selection(), editor.cursor()),
            ("de missie", Some(3..9), 3)
        );
        assert!(editor.apply(Redo));
        assert_eq!(
            (editor.text(), editor.selection(), editor.cursor()),
            ("de x", None, 4)
        );
    }

    #[test]
    fn typing_is_undone_word_by_word() {
        let mut editor = Editor::new("");
        type_in(&mut editor, "de missie  is\nklaar");
        let mut seen = Vec::new();
        while editor.apply(Undo) {
            seen.push(editor.text().to_owned());
        }
        assert_eq!(
            seen,
            ["de missie  is\n", "de missie  is", "de missie  ", "de ", ""]
        );
    }

    #[test]
    fn erasing_is_undone_word_by_word() {
        let mut editor = Editor::new("een twee");
        for _ in 0..6 {
            editor.apply(Backspace);
        }
        assert_eq!(editor.text(), "ee");
        editor.apply(Undo);
        assert_eq!(editor.text(), "een");
        editor.apply(Undo);
        assert_eq!(editor.text(), "een twee");
    }

    #[test]
    fn typing_after_moving_away_and_back_is_undone_by_itself() {
        let mut editor = Editor::new("");
        type_in(&mut editor, "ab");
        editor.apply(Move(Left, Select::No));
        editor.apply(Move(Right, Select::No));
        type_in(&mut editor, "c");
        editor.apply(Undo);
        assert_eq!(editor.text(), "ab");
    }

    #[test]
    fn the_same_text_over_a_selection_is_no_change() {
        let mut editor = Editor::new("a");
        editor.apply(SelectAll);
        assert!(!editor.apply(Insert('a')));
        assert_eq!((editor.cursor(), editor.selection()), (1, None));
        assert!(!editor.apply(Undo));
    }

    #[test]
    fn an_undo_always_changes_something_even_where_a_word_was_typed_over_itself() {
        let mut editor = Editor::new("ab");
        editor.apply(SelectAll);
        type_in(&mut editor, "ab");
        assert!(editor.apply(Undo));
        assert_eq!(editor.text(), "a");
        assert!(editor.apply(Undo));
        assert_eq!((editor.text(), editor.selection()), ("ab", Some(0..2)));
    }
}
