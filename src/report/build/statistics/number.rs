//! Numbers for people: rounded, with the language's own decimal mark, and never bare where there is none.

use std::collections::BTreeSet;

use super::Page;
use crate::analysis::figure::{Figure, NotComputed};
use crate::i18n::Value;
use crate::report::document::{Document, Span, Spans, plain};

/// How a value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// With two decimals.
    Plain,
    /// With two decimals and its sign.
    Signed,
    /// With three decimals.
    Fine,
    /// As a whole percentage.
    Share,
}

impl Page<'_> {
    /// `value` in figures.
    pub(super) fn number(&self, value: f64, form: Form) -> String {
        let (value, decimals) = match form {
            Form::Plain | Form::Signed => (value, 2),
            Form::Fine => (value, 3),
            Form::Share => (value * 100.0, 0),
        };
        let mut text = format!("{value:.decimals$}");
        if text.bytes().all(|c| matches!(c, b'-' | b'0' | b'.')) {
            // What rounds to nothing has no sign.
            text = text.trim_start_matches('-').to_owned();
        } else if form == Form::Signed && value > 0.0 {
            text.insert(0, '+');
        }
        let text = text.replace('.', &self.t("decimal-mark"));
        match form {
            Form::Share => format!("{text} %"),
            _ => text,
        }
    }

    /// A figure as a cell: its value, or in a word why there is none.
    pub(super) fn cell(&self, figure: Figure, form: Form) -> Spans {
        match (figure.value, figure.reason) {
            (Some(value), _) => plain(self.number(value, form)),
            (None, Some(reason)) => vec![Span::muted(self.short(reason))],
            (None, None) => plain("–"),
        }
    }

    /// Why there is no figure, in a word or two.
    fn short(&self, reason: NotComputed) -> String {
        match reason {
            NotComputed::TooFewUnits { needed: 1, .. } => self.t("stats-short-none"),
            reason => self.t(&format!("stats-short-{}", reason.key())),
        }
    }

    /// Why there is no figure, in a sentence.
    pub(super) fn reason(&self, reason: NotComputed) -> String {
        let needed = match reason {
            NotComputed::TooFewUnits { needed: 1, .. } => return self.t("stats-reason-none"),
            NotComputed::TooFewUnits { needed, .. } | NotComputed::TooFewRaters { needed, .. } => {
                needed
            }
            _ => 0,
        };
        let values = [("needed", Value::from(needed))];
        self.tv(&format!("stats-reason-{}", reason.key()), &values)
    }

    /// The same where it stands alone: with a capital.
    pub(super) fn sentence(&self, reason: NotComputed) -> String {
        let words = self.reason(reason);
        let mut chars = words.chars();
        let first = chars.next().into_iter().flat_map(char::to_uppercase);
        first.chain(chars).collect()
    }

    /// Under a table: what its words for missing figures mean, each once.
    pub(super) fn reasons(
        &self,
        figures: impl IntoIterator<Item = Figure>,
        document: &mut Document,
    ) {
        let sentences: BTreeSet<String> = figures
            .into_iter()
            .filter_map(|figure| figure.reason)
            .map(|reason| format!("{}: {}", self.short(reason), self.reason(reason)))
            .collect();
        document.list(sentences.into_iter().map(plain).collect());
    }
}
