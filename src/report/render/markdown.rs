//! A document as Markdown that GitHub and Pandoc read alike; every text in it is escaped.

use super::escape::escape;
use super::{RenderError, Renderer};
use crate::report::document::{Align, Block, Document, NoteKind, Span, Style, Table, Words};

/// Writes Markdown.
#[derive(Debug, Clone, Copy, Default)]
pub struct Markdown;

impl Renderer for Markdown {
    fn name(&self) -> &'static str {
        "markdown"
    }

    fn render(&self, document: &Document) -> Result<Vec<u8>, RenderError> {
        let mut parts = Vec::new();
        if let Some(marking) = &document.marking {
            parts.push(strong(marking));
        }
        parts.push(format!("# {}", one_line(&document.title)));
        parts.extend(document.notices.iter().map(strong));
        parts.extend(document.blocks.iter().map(block));
        parts.retain(|part| !part.is_empty());
        Ok(format!("{}\n", parts.join("\n\n")).into_bytes())
    }
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading { level, words } => {
            let depth = usize::from((*level).clamp(1, 5)) + 1;
            format!("{} {}", "#".repeat(depth), one_line(words))
        }
        Block::Paragraph(spans) => run(spans, true),
        Block::List(items) => {
            let items = items.iter().map(|item| format!("- {}", run(item, false)));
            items.collect::<Vec<_>>().join("\n")
        }
        Block::Table(shown) => table(shown),
        Block::Chart(chart) => {
            let words = [
                format!("*{}*", one_line(&chart.title)),
                one_line(&chart.description),
            ];
            format!("{}\n\n{}", words.join("\n\n"), table(&chart.table))
        }
        Block::Facts(facts) => {
            let facts = facts
                .iter()
                .map(|(label, value)| format!("- **{}**: {}", one_line(label), run(value, false)));
            facts.collect::<Vec<_>>().join("\n")
        }
        Block::Note { kind, words } => match kind {
            NoteKind::Attention => words
                .iter()
                .map(|span| strong(&span.words))
                .collect::<Vec<_>>()
                .join(" "),
            NoteKind::Information => run(words, true),
        },
        Block::Quote { words, by } => quote(words, by),
        Block::Withheld { words, .. } => format!("*{}*", one_line(words)),
        Block::Rule | Block::PageBreak => "* * *".to_owned(),
    }
}

fn strong(words: &Words) -> String {
    if words.is_empty() {
        return String::new();
    }
    format!("**{}**", one_line(words))
}

/// Spans that run on, on one line; `breaks` keeps line feeds as hard breaks.
fn run(spans: &[Span], breaks: bool) -> String {
    let mut out = String::new();
    for (place, span) in spans.iter().enumerate() {
        if span.words.is_empty() {
            continue;
        }
        let next = spans.get(place + 1);
        let apart_before = out.is_empty() || span.spaced;
        let apart_after = next.is_none_or(|next| next.spaced);
        if !out.is_empty() && span.spaced {
            out.push(' ');
        }
        let at_start = out.is_empty();
        let text = if breaks {
            let lines = escaped_lines(span.words.as_str(), at_start);
            lines.join("\\\n")
        } else {
            let flat = span.words.as_str().replace('\n', " ");
            escape(flat.trim(), at_start)
        };
        if matches!(span.style, Style::Removed | Style::Added) {
            let before = out.chars().next_back().filter(|c| !c.is_whitespace());
            let after = next
                .filter(|next| !next.spaced)
                .and_then(|next| next.words.as_str().chars().next());
            out.push_str(&changed(&text, span.style, before, after));
            continue;
        }
        // Marks of emphasis only count between a word and a space; elsewhere they would show.
        let marks = match span.style {
            _ if !apart_before || !apart_after || text.contains('\n') => "",
            Style::Strong
            | Style::Level {
                below_line: true, ..
            } => "**",
            Style::Emphasis => "*",
            _ => "",
        };
        out.push_str(&format!("{marks}{text}{marks}"));
    }
    out
}

/// Words that were taken out, struck, or put in, strong; between `before` and `after`. Where Markdown would not
/// take the marks for marks, they are written out as on a terminal.
fn changed(text: &str, style: Style, before: Option<char>, after: Option<char>) -> String {
    let word = |c: char| c.is_alphanumeric();
    let (first, last) = (text.chars().next(), text.chars().next_back());
    let opens = first.is_some_and(word) || before.is_none_or(|c| !word(c));
    let closes = last.is_some_and(word) || after.is_none_or(|c| !word(c));
    let well = opens && closes && !text.contains('\n');
    match (style, well) {
        (Style::Removed, true) => format!("~~{text}~~"),
        (Style::Removed, false) => format!("\\[-{text}-\\]"),
        (_, true) => format!("**{text}**"),
        (_, false) => format!("\\{{+{text}+\\}}"),
    }
}

fn one_line(words: &Words) -> String {
    escape(words.as_str().replace('\n', " ").trim(), true)
}

fn quote(words: &Words, by: &Words) -> String {
    let mut lines = Vec::new();
    let mut broken = false;
    for line in escaped_lines(words.as_str(), true) {
        if line.is_empty() {
            lines.push(">".to_owned());
            broken = false;
            continue;
        }
        if broken && let Some(last) = lines.last_mut() {
            last.push('\\');
        }
        lines.push(format!("> {line}"));
        broken = true;
    }
    if !by.is_empty() {
        lines.push(">".to_owned());
        lines.push(format!("> — {}", one_line(by)));
    }
    lines.join("\n")
}

fn table(table: &Table) -> String {
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let mut lines = Vec::new();
    if !table.caption.is_empty() {
        lines.push(format!("*{}*\n", one_line(&table.caption)));
    }
    lines.push(row(table
        .columns
        .iter()
        .map(|column| one_line(&column.title))
        .collect()));
    let rules = table.columns.iter().map(|column| match column.align {
        Align::Left => ":---",
        Align::Right => "---:",
        Align::Centre => ":---:",
    });
    lines.push(row(rules.map(str::to_owned).collect()));
    for cells in &table.rows {
        lines.push(row(cells.iter().map(|cell| run(cell, false)).collect()));
    }
    lines.join("\n")
}

/// Each line of `text`, trimmed and escaped; only the first may continue a line already begun.
fn escaped_lines(text: &str, at_start: bool) -> Vec<String> {
    let lines = text.split('\n').enumerate();
    lines
        .map(|(row, line)| escape(line.trim(), at_start || row > 0))
        .collect()
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

    use super::*;
    use crate::report::document::{Column, plain};

    /// A document that has `hostile` in every place where a text can stand.
    fn everywhere(hostile: &str) -> Document {
        let mut document = Document::new(hostile, "nl");
        document.marking = Some(hostile.into());
        document.notices.push(hostile.into());
        document.heading(1, hostile);
        let styled = |style| Span::new(hostile, style);
        document.paragraph(vec![
            styled(Style::Strong),
            styled(Style::Plain),
            styled(Style::Emphasis),
            styled(Style::Strong).joined(),
            styled(Style::Removed),
            styled(Style::Added).joined(),
            styled(Style::Removed).joined(),
            Span::plain(Words::typed(hostile)),
        ]);
        document.list(vec![plain(hostile), plain(Words::typed(hostile))]);
        document.facts(vec![(hostile.into(), plain(hostile))]);
        document.push(Block::Table(Table {
            caption: hostile.into(),
            columns: vec![Column::left(hostile), Column::right("n")],
            rows: vec![vec![plain(hostile), plain(Words::typed(hostile))]],
        }));
        document.quote(hostile, hostile);
        document.note(NoteKind::Attention, hostile);
        document.push(Block::Withheld {
            count: 1,
            words: hostile.into(),
        });
        document
    }

    /// Every text that a parser sees; panics on anything that is more than text in our own structure.
    fn parsed(markdown: &str) -> Vec<String> {
        let mut texts = Vec::new();
        let mut current = String::new();
        for event in Parser::new_ext(markdown, Options::all() - Options::ENABLE_SMART_PUNCTUATION) {
            match event {
                Event::Text(text) => current.push_str(&text),
                Event::SoftBreak | Event::HardBreak => current.push(' '),
                Event::Start(
                    Tag::Paragraph
                    | Tag::Heading { id: None, .. }
                    | Tag::BlockQuote(None)
                    | Tag::List(None)
                    | Tag::Item
                    | Tag::Table(_)
                    | Tag::TableHead
                    | Tag::TableRow
                    | Tag::TableCell
                    | Tag::Emphasis
                    | Tag::Strong
                    | Tag::Strikethrough,
                )
                | Event::Rule => {}
                Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough) => {}
                Event::End(_) => {
                    texts.push(std::mem::take(&mut current));
                }
                other => panic!("{other:?} in\n{markdown}"),
            }
        }
        texts
    }

    fn flat(text: &str) -> String {
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn holds(hostile: &str) {
        let document = everywhere(hostile);
        let bytes = Markdown.render(&document).unwrap();
        let markdown = String::from_utf8(bytes).unwrap();
        let texts = parsed(&markdown);
        let wanted = flat(Words::line(hostile).as_str());
        if wanted.is_empty() {
            return;
        }
        let found = texts.iter().filter(|text| flat(text) == wanted).count();
        // Marking, title, notice, heading, list item, caption, head, cell, note, withheld.
        assert!(
            found >= 10,
            "{hostile:?} {found} times in\n{markdown}\n{texts:#?}"
        );
    }

    #[test]
    fn a_parser_sees_hostile_text_as_text() {
        for hostile in [
            "<script>alert(1)</script>",
            "[a](javascript:alert(1)) ![b](http://x) <http://x> http://x www.x.nl a@b.nl",
            "`a` ``b`` ~~c~~ **d** _e_ $f$ ^g^ ~h~",
            "a | b || c",
            "# a",
            "1. a",
            "1) a",
            "- a",
            "+ a",
            "* a",
            "> a",
            "=== ",
            "---",
            "***",
            "~~~",
            "```",
            "    indented",
            "a\\",
            "\\",
            "&amp; &#60;",
            "[^1]: a",
            "[^1]",
            "[a]: http://x",
            "- [ ] a",
            "i. a",
            "A) a",
            "(1) a",
            ": a",
            "% a",
            ":-- | --:",
            "{#id .class}",
            "a  \nb",
            "1986\\. b",
            "!",
            "#",
            "<!-- a",
            "]]>",
            "<?php",
            "\u{202e}abc",
            "a\n\n\nb\n# c\n- d\n    e",
            "é 👨‍👩‍👧 \u{301}a",
            "**",
            "* *",
            "_a",
            "a*",
            "'a' \"b\" -- ...",
        ] {
            holds(hostile);
        }
    }

    proptest::proptest! {
        #[test]
        fn a_parser_sees_any_text_as_text(hostile in r"([\\`*_{}\[\]<>#|~&$^@!+\-=:%().a1 \n\u{a0}é]|http://){0,24}") {
            holds(&hostile);
        }
    }
}
