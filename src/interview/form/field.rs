//! One field of a form: what it is called, how it is answered, and when it is asked.

use jiff::civil::Date;

use super::label::Label;
use crate::domain::forecast::Percent;

/// One field of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// How the form's reader finds it; unique within the form.
    pub name: String,
    /// What it is called.
    pub label: Label,
    /// How it is answered, and what is answered now.
    pub input: FieldInput,
    /// When it is asked.
    pub when: When,
}

/// How a field is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldInput {
    /// One line.
    Line(String),
    /// More than one line.
    Text(String),
    /// A day, written 2026-11-24; empty: none.
    Day(String),
    /// A whole percentage, 0 to 100; empty: none.
    Percent(String),
    /// One of several.
    Choice {
        /// What can be chosen.
        options: Vec<Label>,
        /// Which is chosen, if any.
        chosen: Option<usize>,
    },
    /// Nothing is asked: something to know when answering the others.
    Info(Label),
}

/// When a field is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// Always.
    Always,
    /// When this choice stands on one of these options.
    Chosen(String, Vec<usize>),
    /// When one of these fields holds something.
    Filled(Vec<String>),
    /// When all of these hold.
    All(Vec<When>),
    /// When one of these holds.
    Any(Vec<When>),
}

impl Field {
    fn new(name: impl Into<String>, input: FieldInput) -> Self {
        let name = name.into();
        Self {
            label: Label::Key(format!("field-{name}")),
            name,
            input,
            when: When::Always,
        }
    }

    /// A field of one line, called `field-<name>` unless said otherwise; so are all below.
    pub(super) fn line(name: impl Into<String>, text: &str) -> Self {
        Self::new(name, FieldInput::Line(text.to_owned()))
    }

    /// A field of more than one line.
    pub(super) fn long(name: impl Into<String>, text: &str) -> Self {
        Self::new(name, FieldInput::Text(text.to_owned()))
    }

    /// A field for a day.
    pub(super) fn day(name: impl Into<String>, day: Option<Date>) -> Self {
        let text = day.map(|day| day.to_string()).unwrap_or_default();
        Self::new(name, FieldInput::Day(text))
    }

    /// A field for a percentage.
    pub(super) fn percent(name: impl Into<String>, percent: Option<Percent>) -> Self {
        let text = percent.map(|one| one.get().to_string()).unwrap_or_default();
        Self::new(name, FieldInput::Percent(text))
    }

    /// A field with options.
    pub(super) fn choice(
        name: impl Into<String>,
        options: Vec<Label>,
        chosen: Option<usize>,
    ) -> Self {
        Self::new(name, FieldInput::Choice { options, chosen })
    }

    /// Something to know.
    pub(super) fn info(name: impl Into<String>, what: Label) -> Self {
        Self::new(name, FieldInput::Info(what))
    }

    /// The same field, called `label`.
    pub(super) fn called(mut self, label: Label) -> Self {
        self.label = label;
        self
    }

    /// The same field, asked only `when`.
    pub(super) fn when(mut self, when: When) -> Self {
        self.when = when;
        self
    }

    /// The same field, asked `when`, and also while it holds something: so nothing is stored or lost unseen.
    pub(super) fn when_or_filled(self, when: When) -> Self {
        let filled = When::Filled(vec![self.name.clone()]);
        self.when(When::Any(vec![when, filled]))
    }

    /// The text as typed, of a field that takes text.
    pub fn text(&self) -> Option<&str> {
        match &self.input {
            FieldInput::Line(text)
            | FieldInput::Text(text)
            | FieldInput::Day(text)
            | FieldInput::Percent(text) => Some(text),
            FieldInput::Choice { .. } | FieldInput::Info(_) => None,
        }
    }

    /// Which option is chosen, from 0.
    pub fn chosen(&self) -> Option<usize> {
        match self.input {
            FieldInput::Choice { chosen, .. } => chosen,
            _ => None,
        }
    }

    /// True when nothing can be entered.
    pub fn is_info(&self) -> bool {
        matches!(self.input, FieldInput::Info(_))
    }

    /// True when nothing was entered.
    pub fn is_empty(&self) -> bool {
        match self.text() {
            Some(text) => text.trim().is_empty(),
            None => self.chosen().is_none(),
        }
    }

    /// Every label of the field: its own, and those of its options or of what it tells.
    pub fn labels(&self) -> impl Iterator<Item = &Label> {
        let more: &[Label] = match &self.input {
            FieldInput::Choice { options, .. } => options,
            FieldInput::Info(label) => std::slice::from_ref(label),
            _ => &[],
        };
        std::iter::once(&self.label).chain(more)
    }
}

impl FieldInput {
    /// The text as typed, to be changed.
    pub(super) fn text_mut(&mut self) -> Option<&mut String> {
        match self {
            Self::Line(text) | Self::Text(text) | Self::Day(text) | Self::Percent(text) => {
                Some(text)
            }
            Self::Choice { .. } | Self::Info(_) => None,
        }
    }
}
