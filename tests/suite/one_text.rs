//! One text in each format: what a reader reads of a summary in a terminal, in Markdown and in HTML, compared word by word.

use peil::i18n::Language;
use peil::report::document::{Block, Document, plain};
use peil::report::render::{Renderer as _, html, lines, markdown};
use scraper::{ElementRef, Html, Selector};

use crate::summaries::summary;

/// The words of a text, whatever stands between them; a dash or a quotation mark alone is no word.
fn words(text: &str) -> Vec<String> {
    let marks = |c: char| !c.is_alphanumeric();
    text.split_whitespace()
        .map(|word| word.trim_matches(marks).to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}

fn of_markdown(document: &Document) -> Vec<String> {
    use pulldown_cmark::{Event, Options, Parser, TagEnd};
    let bytes = markdown::Markdown.render(document).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let mut out = String::new();
    for event in Parser::new_ext(&text, Options::all() - Options::ENABLE_SMART_PUNCTUATION) {
        match event {
            Event::Text(text) => out.push_str(&text),
            Event::End(TagEnd::Emphasis | TagEnd::Strong) => {}
            _ => out.push(' '),
        }
    }
    words(&out)
}

/// The text of a page without what helps to find the way in it: the list of contents, the names of tables that
/// stand above them already, the drawings (their figures are in the tables), and the marking on paper.
fn of_html(document: &Document) -> Vec<String> {
    let bytes = html::Html.render(document).unwrap();
    let page = Html::parse_document(std::str::from_utf8(&bytes).unwrap());
    let body = Selector::parse("body").unwrap();
    let mut out = String::new();
    gather(page.select(&body).next().unwrap(), &mut out);
    words(&out)
}

fn gather(element: ElementRef, out: &mut String) {
    let value = element.value();
    let furniture = ["nav", "svg", "summary", "footer"].contains(&value.name());
    let classes = ["quiet", "skip", "running"];
    if furniture || value.classes().any(|class| classes.contains(&class)) {
        return;
    }
    let inline = ["span", "strong", "em", "bdi"].contains(&value.name());
    for child in element.children() {
        match (ElementRef::wrap(child), child.value().as_text()) {
            (Some(child), _) => gather(child, out),
            (None, Some(text)) => out.push_str(text),
            (None, None) => {}
        }
    }
    if !inline {
        out.push(' ');
    }
}

/// The lines on a screen so wide that no table turns into records. Of a chart its words and its figures; what is
/// drawn besides has words in its legend.
fn of_terminal(document: &Document) -> Vec<String> {
    let mut told = document.clone();
    told.blocks = document.blocks.iter().flat_map(told_only).collect();
    let text: String = lines::lines(&told, 4000)
        .into_iter()
        .map(|line| line.into_iter().map(|run| run.text).collect::<String>() + "\n")
        .collect();
    words(&text)
}

fn told_only(block: &Block) -> Vec<Block> {
    let Block::Chart(chart) = block else {
        return vec![block.clone()];
    };
    let [title, description] =
        [&chart.title, &chart.description].map(|words| Block::Paragraph(plain(words.clone())));
    vec![title, description, Block::Table(chart.table.clone())]
}

/// Where two texts part, with what stands before. A word too long for a line is broken on it, so spaces do not count.
fn parting(one: &[String], other: &[String]) -> Option<String> {
    let [one, other] = [one, other].map(|words| words.concat().chars().collect::<Vec<char>>());
    let longest = one.len().max(other.len());
    let place = (0..longest).find(|place| one.get(*place) != other.get(*place))?;
    let around = |all: &[char]| {
        let from = place.saturating_sub(60).min(all.len());
        let to = all.len().min(place + 40);
        all[from..to].iter().collect::<String>()
    };
    Some(format!("{}\n{}", around(&one), around(&other)))
}

#[test]
fn every_format_tells_the_same_in_the_same_order() {
    for language in Language::all() {
        for (contribution, period) in [
            ("resolute-support", "2021-H1"),
            ("oefenmissie-sarovia", "2026-H1"),
        ] {
            let document = summary(*language, contribution, period);
            let markdown = of_markdown(&document);
            assert!(markdown.len() > 1000, "{}", markdown.len());
            for (name, text) in [
                ("html", of_html(&document)),
                ("terminal", of_terminal(&document)),
            ] {
                if let Some(parting) = parting(&markdown, &text) {
                    panic!(
                        "{contribution} in {}: markdown and {name}\n{parting}",
                        language.tag
                    );
                }
            }
        }
    }
}

#[test]
fn a_chart_in_a_terminal_begins_with_its_words_and_ends_with_its_figures() {
    let document = summary(Language::DUTCH, "oefenmissie-sarovia", "2026-H1");
    let alone = |block: Block| {
        let mut document = Document::new("", "nl");
        document.push(block);
        lines::lines(&document, 90)
    };
    let charts = document
        .blocks
        .iter()
        .filter(|block| matches!(block, Block::Chart(_)));
    let mut seen = 0;
    for block in charts {
        seen += 1;
        let shown = alone(block.clone());
        let Block::Chart(chart) = block else {
            unreachable!()
        };
        assert_eq!(shown[0][0].text, chart.title.as_str());
        let table = alone(Block::Table(chart.table.clone()));
        assert!(shown.ends_with(&table));
        assert!(shown.len() > table.len() + 5, "drawn as well");
    }
    assert!(seen >= 6, "{seen}");
}
