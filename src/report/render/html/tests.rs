//! What a page promises, read with a parser of HTML.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html as Parsed, Selector};

use super::style::STYLE;
use super::{Html, Renderer};
use crate::domain::localized::Localized;
use crate::report::document::{
    Align, Block, Column, Document, NoteKind, Span, Style, Table, Words, plain,
};
use crate::report::render::sample::charts;

/// A document that has `text` in every place where a text can stand.
fn everywhere(text: &str) -> Document {
    let mut document = Document::new(text, "nl");
    document.marking = Some(text.into());
    document.notices.push(text.into());
    let styled = |style| Span::new(text, style);
    for level in 1..=4 {
        document.heading(level, text);
    }
    document.heading(1, text);
    document.heading(1, text);
    document.paragraph(vec![
        styled(Style::Strong),
        styled(Style::Plain),
        styled(Style::Emphasis),
        styled(Style::Muted),
        styled(Style::Level {
            level: 1,
            below_line: true,
        }),
        styled(Style::Strong).joined(),
        Span::plain(Words::typed(text)),
        Span::plain(Words::own(&Localized::only(text, text), "nl")),
    ]);
    document.list(vec![plain(text), plain(Words::typed(text))]);
    document.facts(vec![(text.into(), plain(Words::typed(text)))]);
    let centre = Column {
        title: text.into(),
        align: Align::Centre,
    };
    let columns = vec![Column::left(text), Column::right(text), centre];
    for caption in [text, ""] {
        document.push(Block::Table(Table {
            caption: caption.into(),
            columns: columns.clone(),
            rows: vec![vec![plain(text), plain(Words::typed(text)), plain(text)]],
        }));
    }
    document.push(Block::PageBreak);
    for chart in charts(text) {
        document.push(Block::Chart(Box::new(chart)));
    }
    document.quote(text, text);
    document.note(NoteKind::Attention, text);
    document.note(NoteKind::Information, text);
    document.push(Block::Rule);
    document.push(Block::Withheld {
        count: 1,
        words: text.into(),
    });
    document
}

fn page(document: &Document) -> String {
    String::from_utf8(Html.render(document).unwrap()).unwrap()
}

fn select<'a>(parsed: &'a Parsed, selector: &str) -> Vec<ElementRef<'a>> {
    parsed.select(&Selector::parse(selector).unwrap()).collect()
}

/// The elements of a page and the names of their attributes, without their text.
fn shape(page: &str) -> Vec<String> {
    let parsed = Parsed::parse_document(page);
    assert!(parsed.errors.is_empty(), "{:?}", parsed.errors);
    let describe = |element: ElementRef| {
        let names = element.value().attrs().map(|(name, _)| name);
        format!(
            "{} {}",
            element.value().name(),
            names.collect::<Vec<_>>().join(" ")
        )
    };
    select(&parsed, "*").into_iter().map(describe).collect()
}

#[test]
fn hostile_text_adds_no_element_and_no_attribute() {
    let harmless: BTreeSet<String> = shape(&page(&everywhere("woord een\n\ntwee")))
        .into_iter()
        .collect();
    // Long words may break, and what runs from right to left is kept to itself.
    let allowed = ["br ", "span class", "bdi ", "p dir", "span lang"].map(str::to_owned);
    let long = "x".repeat(10_000);
    for hostile in [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "javascript:alert(1)",
        "<a href=\"javascript:alert(1)\">a</a>",
        "]]><svg/onload=alert(1)>",
        "</style><script>alert(1)</script>",
        "</title></svg></math><b>",
        "<!--",
        "&lt;script&gt; &amp;#60;",
        "{{a}} ${b} `c`",
        "a\u{202e}b\u{2066}c\u{200b}d\u{feff}\u{e0041}",
        "\u{0}\u{1b}[31m\\u0000",
        "👨‍👩‍👧 🇳🇱 e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
        "שלום <b> مرحبا",
        &long,
    ] {
        let html = page(&everywhere(hostile));
        for one in shape(&html) {
            assert!(
                harmless.contains(&one) || allowed.contains(&one),
                "{one} from {hostile:?}"
            );
        }
        let parsed = Parsed::parse_document(&html);
        let found: Vec<String> = select(&parsed, "h1, blockquote p, caption, dt, .withheld")
            .into_iter()
            .map(|element| element.text().collect())
            .collect();
        let wanted = [Words::line(hostile), Words::typed(hostile)];
        let wanted = wanted.each_ref().map(Words::as_str);
        assert!(
            found.len() > 8 && found.iter().all(|text| wanted.contains(&text.as_str())),
            "{hostile:?}: {found:?}"
        );
        assert!(
            !html.contains('\u{202e}') && !html.contains('\u{200b}') && !html.contains('\u{0}')
        );
    }
}

#[test]
fn a_page_needs_nothing_else_and_allows_nothing_else() {
    let html = page(&everywhere("a"));
    let parsed = Parsed::parse_document(&html);
    for selector in [
        "script", "link", "img", "iframe", "object", "[style]", "[src]", "use",
    ] {
        assert!(select(&parsed, selector).is_empty(), "{selector}");
    }
    for link in select(&parsed, "[href]") {
        let target = link.value().attr("href").unwrap();
        assert_eq!(select(&parsed, target).len(), 1, "{target}");
    }
    let policy = select(&parsed, "meta[http-equiv='Content-Security-Policy']")[0];
    let policy = policy.value().attr("content").unwrap();
    assert!(
        policy.starts_with("default-src 'none'; style-src 'sha256-"),
        "{policy}"
    );
    assert!(!STYLE.contains("url(") && !STYLE.contains("@import"));
    // The policy's digest is over these bytes, so they must be there unescaped.
    assert!(html.contains(&format!("<style>{STYLE}</style>")));
}

#[test]
fn every_table_has_a_caption_and_heads_and_every_wide_one_a_region() {
    let html = page(&everywhere("a"));
    let parsed = Parsed::parse_document(&html);
    let tables = select(&parsed, "table");
    assert!(tables.len() > 6);
    for table in tables {
        let text = |selector: &str| {
            let selector = Selector::parse(selector).unwrap();
            table.select(&selector).count()
        };
        assert_eq!(text("caption"), 1, "{}", table.html());
        assert!(
            text("th[scope=col]") > 0 && text("th[scope=row]") > 0,
            "{}",
            table.html()
        );
    }
    for region in select(&parsed, "[role=region]") {
        let name = region.value().attr("aria-labelledby").unwrap();
        assert_eq!(select(&parsed, &format!("#{name}")).len(), 1, "{name}");
        assert_eq!(region.value().attr("tabindex"), Some("0"));
    }
}

#[test]
fn names_are_given_once() {
    let html = page(&everywhere("a"));
    let parsed = Parsed::parse_document(&html);
    let mut seen = BTreeSet::new();
    for element in select(&parsed, "[id]") {
        let id = element.value().attr("id").unwrap();
        assert!(seen.insert(id), "{id} twice");
    }
}

#[test]
fn a_page_says_its_language_and_that_of_every_other_part() {
    let mut document = Document::new("Titel", "nl");
    let text = Localized::only("en", "Aim");
    document.text(Words::own(&text, "nl"));
    document.heading(1, Words::after("A", &Words::own(&text, "nl")));
    document.quote("Goed.\n\nVery good.", "bz-01");
    let html = page(&document);
    assert!(html.contains("<html lang=\"nl\">"));
    assert!(
        html.contains("<p><span lang=\"en\">[en] Aim</span></p>"),
        "{html}"
    );
    assert!(html.contains("A <span lang=\"en\">[en] Aim</span></h2>"));
    assert!(
        html.contains(
            "<blockquote lang=\"\"><p dir=\"auto\">Goed.</p><p dir=\"auto\">Very good.</p>"
        )
    );
}

#[test]
fn the_marking_stands_above_and_below_and_on_every_page_of_paper() {
    let mut document = Document::new("Titel", "nl");
    document.marking = Some("Intern".into());
    let html = page(&document);
    let parsed = Parsed::parse_document(&html);
    for place in [
        "header .marking",
        "footer .marking",
        ".running[aria-hidden]",
    ] {
        let found = select(&parsed, place);
        assert_eq!(found[0].text().collect::<String>(), "Intern", "{place}");
    }
    assert!(html.contains("<title>Titel (Intern)</title>"));
    assert!(STYLE.contains(".running{display:table-header-group"));
    document.marking = None;
    assert!(!page(&document).contains("class=\"running\""));
}

#[test]
fn every_class_has_its_style() {
    let html = page(&everywhere("woord"));
    let parsed = Parsed::parse_document(&html);
    for element in select(&parsed, "body *") {
        for class in element.value().classes() {
            // Few columns need no width of their own; a sheet of paper is only a place to break.
            if ["c1", "c2", "wide"].contains(&class) {
                continue;
            }
            assert!(STYLE.contains(&format!(".{class}")), "{class}");
        }
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = everywhere("woord");
    assert_eq!(page(&document), page(&document));
}
