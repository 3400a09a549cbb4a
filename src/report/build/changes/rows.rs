//! Rows out of changed texts and values.

use super::page::{Row, Shown};
use super::speech::{Speech, localized};
use crate::compare::{Piece, TextChange, TextShape, Tree};
use crate::report::document::{Span, Spans, Style, Words};

/// Of an unchanged stretch, this many words stand before and after a change; a stretch hardly longer stays whole.
const AROUND: usize = 8;

/// A text that changed.
pub(super) fn text(label: impl Into<Words>, change: &TextChange, speech: &Speech<'_>) -> Row {
    let typed = |text: &str| vec![Span::plain(Words::typed(text))];
    let shown = match change.shape() {
        TextShape::Added(text) => Shown::Gained(typed(text)),
        TextShape::Removed(text) => Shown::Lost(typed(text)),
        TextShape::Rewritten => Shown::Rewritten(typed(&change.before), typed(&change.after)),
        TextShape::Layout => Shown::Said(vec![Span::muted(speech.t("diff-layout"))]),
        TextShape::Edited(pieces) => Shown::Edited(spans(&pieces)),
    };
    let label = label.into();
    Row { label, shown }
}

/// Pieces of a text as spans, long unchanged stretches shortened.
fn spans(pieces: &[Piece]) -> Spans {
    let mut spans = Spans::new();
    // Whether the text before ends in a space, so that the next piece stands apart.
    let mut apart = true;
    for (place, piece) in pieces.iter().enumerate() {
        let (text, style) = match piece {
            Piece::Same(text) => (text, Style::Plain),
            Piece::Removed(text) => (text, Style::Removed),
            Piece::Added(text) => (text, Style::Added),
        };
        let spaced = apart || text.starts_with(char::is_whitespace);
        apart = text.ends_with(char::is_whitespace);
        let (first, last) = (place == 0, place + 1 == pieces.len());
        let shown = match style {
            Style::Plain => shortened(text, !first, !last),
            _ => text.trim().to_owned(),
        };
        if shown.is_empty() {
            // A change of nothing but space is not worth a mark of its own.
            apart = true;
            continue;
        }
        let mut span = Span::new(Words::typed(&shown), style);
        span.spaced = spaced;
        spans.push(span);
    }
    spans
}

/// `text` without what lies far from the changes: `head` keeps its beginning, `tail` its end.
fn shortened(text: &str, head: bool, tail: bool) -> String {
    let text = text.trim();
    let words: Vec<&str> = text.split(' ').collect();
    let kept = AROUND * (usize::from(head) + usize::from(tail));
    if words.len() <= kept + AROUND / 2 {
        return text.to_owned();
    }
    let mut parts = Vec::new();
    if head {
        parts.push(words[..AROUND].join(" "));
    }
    parts.push("…".to_owned());
    if tail {
        parts.push(words[words.len() - AROUND..].join(" "));
    }
    parts.join(" ")
}

/// A value that changed, with what each side says of it.
pub(super) fn moved(label: impl Into<Words>, before: Span, after: Span) -> Row {
    Row {
        label: label.into(),
        shown: Shown::Moved(vec![before], vec![after]),
    }
}

/// Any field that changed: a text word by word, a value as a whole, a structure field by field.
pub(super) fn field(
    label: &str,
    before: Option<&Tree>,
    after: Option<&Tree>,
    sides: (&Speech<'_>, &Speech<'_>),
) -> Vec<Row> {
    match (before, after) {
        (Some(one), Some(other)) => {
            let texts = (running(one, sides.0), running(other, sides.1));
            if let (Some(one), Some(other)) = texts {
                let change = TextChange::between(&one, &other);
                return change
                    .map(|change| text(label, &change, sides.1))
                    .into_iter()
                    .collect();
            }
            let shown = (sides.0.span(one), sides.1.span(other));
            if shown.0.words == shown.1.words {
                let said = vec![Span::muted(sides.1.t("diff-order"))];
                let (label, shown) = (label.into(), Shown::Said(said));
                return vec![Row { label, shown }];
            }
            vec![moved(label, shown.0, shown.1)]
        }
        (Some(one), None) => whole(label, one, sides.0, Shown::Lost),
        (None, Some(other)) => whole(label, other, sides.1, Shown::Gained),
        (None, None) => Vec::new(),
    }
}

/// Every value within `tree`, each in a row.
pub(super) fn whole(
    label: &str,
    tree: &Tree,
    speech: &Speech<'_>,
    shown: fn(Spans) -> Shown,
) -> Vec<Row> {
    let one = |words: String| Row {
        label: label.into(),
        shown: shown(vec![Span::plain(Words::typed(words))]),
    };
    if let Some(text) = localized(tree, speech.texts) {
        return vec![one(text)];
    }
    match tree {
        Tree::Record(fields)
            if fields.iter().any(|(_, value)| !value.is_leaf()) || fields.len() > 3 =>
        {
            let rows = fields.iter().flat_map(|(name, value)| {
                let name = speech.name(name);
                let label = if label.is_empty() {
                    name
                } else {
                    format!("{label}, {name}")
                };
                whole(&label, value, speech, shown)
            });
            rows.collect()
        }
        Tree::List(items) => {
            let rows = items
                .iter()
                .flat_map(|item| whole(label, item, speech, shown));
            rows.collect()
        }
        Tree::Tagged(variant, inner) if !inner.is_leaf() => {
            let label = format!("{label}, {}", speech.word(variant));
            whole(&label, inner, speech, shown)
        }
        _ => vec![one(speech.line(tree))],
    }
}

/// A text of several words, as typed.
fn running(tree: &Tree, speech: &Speech<'_>) -> Option<String> {
    match tree {
        Tree::Text(text) if text.trim().contains(char::is_whitespace) => Some(text.clone()),
        _ => localized(tree, speech.texts),
    }
}
