//! Text within a block: spans, languages, line breaks, and writing from right to left.

use maud::{Markup, PreEscaped, html};

use crate::report::document::{Span, Style, Words};

/// `words` with their languages; a line feed is a line break.
pub(super) fn words(words: &Words) -> Markup {
    html! {
        @for (text, language) in words.parts() {
            @match language {
                Some(language) => span lang=(language) { (isolated(text)) },
                None => (isolated(text)),
            }
        }
    }
}

/// `words` for a place that has its language on the element itself.
pub(super) fn bare(words: &Words) -> Markup {
    isolated(words.as_str())
}

/// The one language of all of `words`, where that is not the page's.
pub(super) fn language(words: &Words) -> Option<&str> {
    match words.parts().as_slice() {
        [(_, language)] => *language,
        _ => None,
    }
}

/// Text that runs from right to left is kept to itself, so that it moves nothing beside it.
fn isolated(text: &str) -> Markup {
    let lines = html! {
        @for (row, line) in text.split('\n').enumerate() {
            @if row > 0 { br; }
            (breakable(line))
        }
    };
    if text.chars().any(is_right_to_left) {
        html! { bdi { (lines) } }
    } else {
        lines
    }
}

/// A word longer than this may break anywhere; others only at a hyphen.
const LONG: usize = 40;

/// `line` with every word that no column can hold marked, so that it breaks and widens nothing.
fn breakable(line: &str) -> Markup {
    if line.len() <= LONG {
        return html! { (line) };
    }
    html! {
        @for (place, word) in line.split(' ').enumerate() {
            @if place > 0 { " " }
            @if word.chars().count() > LONG { span.long { (word) } } @else { (word) }
        }
    }
}

/// True for letters of scripts that are written from right to left.
pub(super) fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

/// Spans that run on.
pub(super) fn spans(spans: &[Span]) -> Markup {
    let mut out = String::new();
    for span in spans.iter().filter(|span| !span.words.is_empty()) {
        if !out.is_empty() && span.spaced {
            out.push(' ');
        }
        out.push_str(&styled(span).into_string());
    }
    PreEscaped(out)
}

fn styled(span: &Span) -> Markup {
    let text = words(&span.words);
    match span.style {
        Style::Plain => text,
        Style::Strong => html! { strong { (text) } },
        Style::Emphasis => html! { em { (text) } },
        Style::Muted => html! { span.muted { (text) } },
        Style::Removed => html! { del { (text) } },
        Style::Added => html! { ins { (text) } },
        Style::Level { below_line, .. } => {
            let class = if below_line { "level low" } else { "level" };
            html! { span class=(class) { (text) } }
        }
    }
}
