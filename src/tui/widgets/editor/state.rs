//! The editor itself: what it holds, how it begins, and what can be read from it.

use std::ops::Range;

use super::buffer::Buffer;
use super::clean::line_ends;
use super::cluster;
use super::command::{Refusal, Select};
use super::history::History;
use super::layout::{Layout, Place};
use super::shown::{Shown, shown};

/// How many bytes a text may hold unless said otherwise.
pub const DEFAULT_LIMIT: usize = 64 * 1024;

/// A multi-line text with a cursor, a selection, a history and a place on the screen.
#[derive(Debug, Clone)]
pub struct Editor {
    pub(super) buffer: Buffer,
    pub(super) layout: Layout,
    pub(super) history: History,
    pub(super) clipboard: String,
    pub(super) refusal: Option<Refusal>,
    pub(super) placeholder: String,
    pub(super) shown: Shown,
    /// Whether the cursor stands at the end of a wrapped row, not at the beginning of the next.
    pub(super) row_end: bool,
    pub(super) column: Option<usize>,
    pub(super) top: usize,
    pub(super) height: usize,
    /// Whether the next drawing brings the cursor into sight.
    pub(super) follow: bool,
}

impl Editor {
    /// An editor with the cursor at the end of a text. The text is taken as it is, save that every
    /// line ending becomes LF.
    pub fn new(text: &str) -> Self {
        Self::with_cursor(text, text.len())
    }

    /// An editor with the cursor at a byte of the text, or on the nearest cluster boundary before.
    pub fn with_cursor(text: &str, byte_offset: usize) -> Self {
        let at = cluster::char_floor(text, byte_offset);
        let (at, text) = (line_ends(&text[..at]).len(), line_ends(text));
        Self {
            layout: Layout::new(&text, 80, shown),
            buffer: Buffer::new(text, at, DEFAULT_LIMIT),
            history: History::default(),
            clipboard: String::new(),
            refusal: None,
            placeholder: String::new(),
            shown,
            row_end: false,
            column: None,
            top: 0,
            height: 10,
            follow: true,
        }
    }

    /// The same editor, with room for so many bytes.
    #[must_use]
    pub fn with_limit(mut self, bytes: usize) -> Self {
        self.buffer.set_limit(bytes);
        self
    }

    /// The same editor, with a text that is drawn while there is none.
    #[must_use]
    pub fn with_placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = placeholder.into();
        self
    }

    /// The same editor, with another way to show what cannot be seen.
    #[must_use]
    pub fn with_shown(mut self, shown: Shown) -> Self {
        self.shown = shown;
        self.layout = Layout::new(self.buffer.text(), self.layout.width(), shown);
        self
    }

    /// The text.
    pub fn text(&self) -> &str {
        self.buffer.text()
    }

    /// Where the cursor stands, in bytes.
    pub fn cursor(&self) -> usize {
        self.buffer.caret().at
    }

    /// The selected bytes, if any are.
    pub fn selection(&self) -> Option<Range<usize>> {
        self.buffer.caret().selection()
    }

    /// What was cut or copied last.
    pub fn clipboard(&self) -> &str {
        &self.clipboard
    }

    /// Why the latest command was refused, if it was.
    pub fn last_refusal(&self) -> Option<Refusal> {
        self.refusal
    }

    pub(super) fn place(&self) -> Place {
        Place {
            at: self.cursor(),
            row_end: self.row_end,
        }
    }

    /// Puts the cursor somewhere; typing from there is a change of its own.
    pub(super) fn put(&mut self, place: Place, column: Option<usize>, select: Select) {
        self.buffer.go(place.at, select == Select::Yes);
        self.settle(place.row_end, column);
    }

    /// Ends the change that was being typed; the text is the same, hence the answer.
    pub(super) fn settle(&mut self, row_end: bool, column: Option<usize>) -> bool {
        (self.row_end, self.column) = (row_end, column);
        self.history.seal();
        false
    }

    /// What is drawn in the place of an empty text.
    pub(super) fn placeholder_rows(&self) -> (String, Layout) {
        let text = line_ends(&self.placeholder);
        let layout = Layout::new(&text, self.layout.width(), self.shown);
        (text, layout)
    }
}
