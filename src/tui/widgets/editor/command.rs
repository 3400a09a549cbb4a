//! What can be asked of the editor, and why it may refuse.

/// One request to the editor; which key stands for it is the caller's affair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EditorCommand {
    /// Type one character over the selection or at the cursor.
    Insert(char),
    /// Put in a piece of text, cleaned of control characters.
    Paste(String),
    /// Begin a new paragraph.
    Newline,
    /// Delete the selection, or the cluster before the cursor.
    Backspace,
    /// Delete the selection, or the cluster after the cursor.
    Delete,
    /// Delete the selection, or back to where the word began.
    DeleteWordLeft,
    /// Delete the selection, or on to where the word ends.
    DeleteWordRight,
    /// Delete the selection, or the rest of the row; at the end of a paragraph, its line break.
    DeleteToLineEnd,
    /// Move the cursor, with or without taking the selection along.
    Move(Motion, Select),
    /// Select the whole text.
    SelectAll,
    /// Take back the latest change.
    Undo,
    /// Make the change again that was taken back last.
    Redo,
    /// Move the selection to the clipboard.
    Cut,
    /// Copy the selection to the clipboard.
    Copy,
}

/// Where the cursor can be sent. A "line" is a row as it stands on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
pub enum Motion {
    /// One cluster back.
    Left,
    /// One cluster on.
    Right,
    /// One row up, in the same column where that exists.
    Up,
    /// One row down, in the same column where that exists.
    Down,
    /// To the beginning of this or the previous word.
    WordLeft,
    /// To the end of this or the next word.
    WordRight,
    /// To the beginning of the row.
    LineStart,
    /// To the end of the row.
    LineEnd,
    /// To the beginning of the text.
    TextStart,
    /// To the end of the text.
    TextEnd,
    /// One screen up.
    PageUp,
    /// One screen down.
    PageDown,
}

/// Whether a motion extends the selection or lets go of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Select {
    /// The selection is dropped.
    No,
    /// The selection runs on to where the cursor arrives.
    Yes,
}

/// Why a command was not carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The text would become too long.
    #[error("the text may hold {limit} bytes; this is {excess} too many")]
    TooLong {
        /// How many bytes the text may hold.
        limit: usize,
        /// How many bytes it would hold beyond that.
        excess: usize,
    },
    /// A control character has no place in a comment.
    #[error("a control character (U+{:04X}) has no place in the text", u32::from(*.0))]
    Control(char),
}
