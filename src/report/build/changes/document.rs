//! What differs, one thing below the other.

use super::page::{ChangePage, Row, Shown};
use crate::i18n::Texts;
use crate::report::document::{Block, Document, NoteKind, Span, Spans, Words};

/// The page as a document.
pub fn document(page: &ChangePage, texts: &Texts) -> Document {
    let mut document = Document::new("", page.language);
    document.title.clone_from(&page.title);
    document.notices.clone_from(&page.notices);
    // Two texts of one file need no more than its name.
    if page.before == page.after {
        document.paragraph(page.before.clone());
    } else {
        document.facts(vec![
            (page.heads[0].clone(), page.before.clone()),
            (page.heads[1].clone(), page.after.clone()),
        ]);
    }
    if page.groups.is_empty() {
        page.short
            .iter()
            .for_each(|item| document.paragraph(item.clone()));
        return document;
    }
    if !page.short.is_empty() {
        document.heading(1, texts.get("diff-short"));
        document.list(page.short.clone());
    }
    for group in &page.groups {
        let words = group.heading.clone();
        document.push(Block::Heading {
            level: group.level,
            words,
        });
        if !group.remark.is_empty() {
            let words = vec![Span::plain(group.remark.clone())];
            let kind = NoteKind::Attention;
            document.push(Block::Note { kind, words });
        }
        let facts = group
            .rows
            .iter()
            .flat_map(|row| facts(row, group.whole, texts));
        document.facts(facts.collect());
    }
    document
}

fn facts(row: &Row, whole: bool, texts: &Texts) -> Vec<(Words, Spans)> {
    let labelled = |key: &str| -> Words {
        let values = [("label", row.label.as_str().into())];
        texts.with(key, &values).into()
    };
    match &row.shown {
        Shown::Moved(before, after) => {
            let mut spans = before.clone();
            spans.push(Span::plain("→"));
            spans.extend(after.iter().cloned());
            vec![(row.label.clone(), spans)]
        }
        Shown::Edited(spans) | Shown::Said(spans) => vec![(row.label.clone(), spans.clone())],
        Shown::Rewritten(before, after) => vec![
            (labelled("diff-was"), before.clone()),
            (labelled("diff-now"), after.clone()),
        ],
        Shown::Gained(spans) | Shown::Lost(spans) if whole => {
            vec![(row.label.clone(), spans.clone())]
        }
        Shown::Gained(spans) => vec![(labelled("diff-new"), spans.clone())],
        Shown::Lost(spans) => vec![(labelled("diff-gone"), spans.clone())],
    }
}
