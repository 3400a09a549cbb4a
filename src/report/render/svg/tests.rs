//! What the drawings promise: within their width, with nothing but known marks, and as text where hostile text comes in.

use std::collections::BTreeSet;

use scraper::{Html, Selector};

use super::super::sample::charts;
use super::{STYLE, alone, inline};

/// The style of pages, in which drawings stand.
const PAGE: &str = include_str!("../html/style.css");

fn all(selector: &str, svg: &str) -> Vec<scraper::ElementRef<'static>> {
    let parsed: &'static Html = Box::leak(Box::new(Html::parse_fragment(svg)));
    parsed.select(&Selector::parse(selector).unwrap()).collect()
}

#[test]
fn every_mark_stands_within_the_drawing() {
    for chart in charts("Omgeving, eigenaarschap en samenwerking") {
        for width in [336, 704] {
            let svg = inline(&chart, width, "c1");
            let root = all("svg", &svg)[0].value();
            let height: i32 = root.attr("height").unwrap().parse().unwrap();
            for mark in all("rect, line, circle, text", &svg) {
                for (names, most) in [
                    (["x", "x1", "x2", "cx"], width),
                    (["y", "y1", "y2", "cy"], height),
                ] {
                    for name in names {
                        let Some(value) = mark.value().attr(name) else {
                            continue;
                        };
                        let place: i32 = value.parse().unwrap();
                        let size = if name == "x" { "width" } else { "height" };
                        let size = mark.value().attr(size).filter(|_| name.len() == 1);
                        let size: i32 = size.map_or(0, |size| size.parse().unwrap());
                        assert!(
                            place >= 0 && size >= 0 && place + size <= most,
                            "{name}={place} in {}\n{svg}",
                            mark.html()
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn every_mark_has_its_style_in_a_page_and_alone() {
    let mut classes = BTreeSet::new();
    for chart in charts("Zwak") {
        for mark in all("[class]", &inline(&chart, 704, "c1")) {
            classes.extend(mark.value().classes().map(str::to_owned));
        }
    }
    assert!(classes.len() > 15, "{classes:?}");
    for class in classes {
        for (name, style) in [("alone.css", STYLE), ("style.css", PAGE)] {
            assert!(style.contains(&format!(".{class}")), "{class} in {name}");
        }
    }
}

#[test]
fn a_drawing_has_a_title_and_a_description_and_the_same_bytes_each_time() {
    for chart in charts("Wat er staat") {
        let svg = inline(&chart, 704, "c7");
        assert_eq!(svg, inline(&chart, 704, "c7"));
        let named = all("svg", &svg)[0].value().attr("aria-labelledby").unwrap();
        assert_eq!(named, "c7t c7d");
        assert_eq!(all("title#c7t", &svg)[0].inner_html(), "Wat er staat");
        assert_eq!(all("desc#c7d", &svg).len(), 1);
        assert!(alone(&chart, 704).starts_with("<svg xmlns="));
    }
}

#[test]
fn nothing_is_told_by_colour_alone() {
    for chart in charts("a") {
        let svg = inline(&chart, 704, "c1");
        let low = all("rect.fill.lo", &svg).len();
        let hatched = all("rect[fill='url(#c1h)']", &svg).len();
        assert_eq!(low, hatched, "what is below the line is hatched\n{svg}");
    }
}

#[test]
fn hostile_text_stays_text() {
    for chart in charts("</text></svg><script>alert(1)</script>") {
        for svg in [inline(&chart, 704, "c1"), alone(&chart, 336)] {
            assert!(all("script", &svg).is_empty(), "{svg}");
            assert_eq!(all("svg", &svg).len(), 1);
        }
    }
}
