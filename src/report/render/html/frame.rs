//! The page around the blocks: head, policy, marking, navigation, and the sheets that paper needs.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::blocks::Blocks;
use super::inline::words;
use super::style::{STYLE, policy};
use crate::i18n::Texts;
use crate::report::document::{Block, Document};

/// The whole page.
pub(super) fn page(document: &Document, texts: &Texts) -> Markup {
    let title = match &document.marking {
        Some(marking) => format!("{} ({})", document.title.as_str(), marking.as_str()),
        None => document.title.as_str().to_owned(),
    };
    html! {
        (DOCTYPE)
        html lang=(document.language) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy());
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                (running(document))
                a.skip href="#text" { (texts.get("html-skip")) }
                (top(document))
                div.columns {
                    (contents(document, texts))
                    main #text tabindex="-1" { (sheets(document, texts)) }
                }
                (foot(document))
            }
        }
    }
}

fn top(document: &Document) -> Markup {
    html! {
        header.top {
            @if let Some(marking) = &document.marking { p.marking { (words(marking)) } }
            h1 { (words(&document.title)) }
            @for notice in &document.notices { p.notice { (words(notice)) } }
        }
    }
}

/// On paper, the marking at the head of every page.
fn running(document: &Document) -> Markup {
    html! {
        @if let Some(marking) = &document.marking {
            div.running aria-hidden="true" { span { (words(marking)) } }
        }
    }
}

/// The marking once more, below the text.
fn foot(document: &Document) -> Markup {
    html! {
        @if let Some(marking) = &document.marking {
            footer.foot { p.marking { (words(marking)) } }
        }
    }
}

/// The highest headings as links, beside the text or folded above it, whichever there is room for; none where there
/// are fewer than three.
fn contents(document: &Document, texts: &Texts) -> Markup {
    let heads = document.blocks.iter().filter_map(|block| match block {
        Block::Heading { level, words } => Some((*level, words)),
        _ => None,
    });
    let heads: Vec<_> = heads
        .zip(1..)
        .filter(|((level, _), _)| *level == 1)
        .collect();
    let name = texts.get("html-contents");
    let list = html! {
        ol {
            @for ((_, head), number) in &heads {
                li { a href=(format!("#s{number}")) { (words(head)) } }
            }
        }
    };
    html! {
        @if heads.len() > 2 {
            nav.contents.aside aria-label=(name) { p.muted { (name) } (list) }
            nav.contents.fold aria-label=(name) { details { summary { (name) } (list) } }
        }
    }
}

/// The blocks, in a sheet for each page that begins anew.
fn sheets(document: &Document, texts: &Texts) -> Markup {
    let mut blocks = Blocks::new(texts);
    html! {
        @for sheet in document.blocks.split(|block| *block == Block::PageBreak) {
            div.sheet { (blocks.all(sheet)) }
        }
    }
}
