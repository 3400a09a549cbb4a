//! The rows that say what differs, before they are laid out.

use crate::report::document::{Spans, Words};

/// What differs between two things, in the order in which it is read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChangePage {
    /// What was compared.
    pub title: Words,
    /// Tag of the language of peil's own words.
    pub language: &'static str,
    /// What must not be missed.
    pub notices: Vec<Words>,
    /// What the first side is, in a line.
    pub before: Spans,
    /// What the second side is.
    pub after: Spans,
    /// Heads of the two sides: *First* and *Then*.
    pub heads: [Words; 2],
    /// What differs, in short; one item a line.
    pub short: Vec<Spans>,
    /// What differs.
    pub groups: Vec<Group>,
}

/// What differs in one answer or another part.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Group {
    /// How deep its heading stands: 1 a section, 2 a question.
    pub level: u8,
    /// Which answer or part.
    pub heading: Words,
    /// What to know before comparing; may be empty.
    pub remark: Words,
    /// True when its heading says that only one side has all of it, so that the rows need not.
    pub whole: bool,
    /// What differs in it.
    pub rows: Vec<Row>,
}

/// One thing that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it is.
    pub label: Words,
    /// How it differs.
    pub shown: Shown,
}

/// How something differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// It was this and is that.
    Moved(Spans, Spans),
    /// A text in which words were taken out and put in: unchanged, removed and added pieces in order.
    Edited(Spans),
    /// Another text altogether.
    Rewritten(Spans, Spans),
    /// Only the second side has it.
    Gained(Spans),
    /// Only the first side has it.
    Lost(Spans),
    /// Something about it, in words.
    Said(Spans),
}
