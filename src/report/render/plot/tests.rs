//! What the drawings in a terminal promise.

use super::super::lines::Glyphs;
use super::super::sample::charts;
use super::super::wrap::width;
use super::lines;

const LABEL: &str = "Omgeving, eigenaarschap en hoofdelijkverantwoordelijkheidsvraagstukken 漢字";

#[test]
fn a_drawing_never_exceeds_its_width() {
    for chart in charts(LABEL) {
        for columns in 20..=200 {
            for glyphs in [Glyphs::Box, Glyphs::Ascii] {
                for line in lines(&chart.plot, columns, glyphs) {
                    assert!(width(&line) <= columns, "{columns}: {line:?}");
                }
            }
        }
    }
}

#[test]
fn every_chart_is_drawn_at_eighty_columns() {
    for chart in charts("Omgeving en eigenaarschap") {
        assert!(lines(&chart.plot, 80, Glyphs::Box).len() > 3, "{chart:?}");
    }
}

#[test]
fn a_drawing_in_ascii_is_ascii() {
    for chart in charts("Taakstelling") {
        for line in lines(&chart.plot, 80, Glyphs::Ascii) {
            assert!(line.iter().all(|run| run.text.is_ascii()), "{line:?}");
        }
    }
}

#[test]
fn every_chart_has_its_shape() {
    let mut all = String::new();
    for chart in charts("Omgeving en eigenaarschap") {
        for line in lines(&chart.plot, 80, Glyphs::Box) {
            let text: String = line.into_iter().map(|run| run.text).collect();
            all.push_str(text.trim_end());
            all.push('\n');
        }
        all.push('\n');
    }
    insta::assert_snapshot!(all);
}
