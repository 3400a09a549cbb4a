//! The text, the cursor and the selection, and the one way to change them.

use std::ops::Range;

use super::cluster;
use super::command::Refusal;
use super::history::{Edit, Kind};

/// Where the cursor stands, and where the selection began if there is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Caret {
    pub(super) at: usize,
    pub(super) anchor: Option<usize>,
}

impl Caret {
    pub(super) fn at(at: usize) -> Self {
        Self { at, anchor: None }
    }

    /// The selected bytes, never none.
    pub(super) fn selection(self) -> Option<Range<usize>> {
        let anchor = self.anchor.filter(|anchor| *anchor != self.at)?;
        Some(anchor.min(self.at)..anchor.max(self.at))
    }
}

/// A text without CR, with a caret on boundaries of clusters.
#[derive(Debug, Clone)]
pub(super) struct Buffer {
    text: String,
    caret: Caret,
    limit: usize,
}

impl Buffer {
    pub(super) fn new(text: String, at: usize, limit: usize) -> Self {
        let caret = Caret::at(cluster::floor(&text, at));
        Self { text, caret, limit }
    }

    pub(super) fn set_limit(&mut self, limit: usize) {
        self.limit = limit;
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn caret(&self) -> Caret {
        self.caret
    }

    /// Moves the cursor to a boundary, taking the selection along or not.
    pub(super) fn go(&mut self, at: usize, select: bool) {
        let anchor = self.caret.anchor.unwrap_or(self.caret.at);
        self.caret = Caret {
            at,
            anchor: (select && anchor != at).then_some(anchor),
        };
    }

    pub(super) fn select_all(&mut self) {
        self.caret = Caret::at(0);
        self.go(self.text.len(), true);
    }

    /// Puts `with` in the place of a range and the cursor behind it. What makes a text longer than
    /// the limit is refused; what makes it shorter never is.
    pub(super) fn replace(
        &mut self,
        range: Range<usize>,
        with: &str,
        kind: Kind,
    ) -> Result<Edit, Refusal> {
        let excess = (self.text.len() - range.len() + with.len()).saturating_sub(self.limit);
        if excess > 0 && with.len() > range.len() {
            return Err(Refusal::TooLong {
                limit: self.limit,
                excess,
            });
        }
        let before = self.caret;
        let removed = self.text[range.clone()].to_owned();
        self.text.replace_range(range.clone(), with);
        // What comes together may join into one cluster; the cursor then stands behind it.
        self.caret = Caret::at(cluster::ceil(&self.text, range.start + with.len()));
        Ok(Edit {
            at: range.start,
            removed,
            inserted: with.to_owned(),
            before,
            after: self.caret,
            kind,
        })
    }

    /// Makes an edit undone.
    pub(super) fn take_back(&mut self, edit: &Edit) {
        self.text
            .replace_range(edit.at..edit.at + edit.inserted.len(), &edit.removed);
        self.caret = edit.before;
    }

    /// Makes an edit that was undone once more.
    pub(super) fn make_again(&mut self, edit: &Edit) {
        self.text
            .replace_range(edit.at..edit.at + edit.removed.len(), &edit.inserted);
        self.caret = edit.after;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn buffer(text: &str, at: usize) -> Buffer {
        Buffer::new(text.to_owned(), at, 16)
    }

    #[test]
    fn an_accent_that_joins_the_letter_before_it_leaves_the_cursor_behind_both() {
        let mut buffer = buffer("e\n\u{301}x", 2);
        assert!(buffer.replace(1..2, "", Kind::Erasing).is_ok());
        assert_eq!((buffer.text(), buffer.caret()), ("e\u{301}x", Caret::at(3)));
    }

    #[test]
    fn half_a_flag_before_a_flag_leaves_the_cursor_on_a_boundary() {
        let mut buffer = buffer("🇳🇱", 0);
        assert!(buffer.replace(0..0, "🇧", Kind::Typing).is_ok());
        assert_eq!(buffer.caret(), Caret::at(8));
    }

    #[test]
    fn a_text_that_is_too_long_already_may_still_become_shorter() {
        let mut buffer = buffer("twintig letters en meer", 0);
        let refused = buffer.replace(0..1, "tt", Kind::Typing);
        assert_eq!(
            refused.err(),
            Some(Refusal::TooLong {
                limit: 16,
                excess: 8
            })
        );
        assert!(buffer.replace(0..8, "20 ", Kind::Other).is_ok());
    }

    #[test]
    fn a_selection_that_comes_back_to_its_beginning_is_none() {
        let mut buffer = buffer("abc", 1);
        buffer.go(3, true);
        assert_eq!(buffer.caret().selection(), Some(1..3));
        buffer.go(1, true);
        assert_eq!(buffer.caret(), Caret::at(1));
    }
}
