//! Findings as a compiler shows them: the file, the line, what in it, and what to do.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use unicode_segmentation::UnicodeSegmentation;

use super::Page;
use super::lines::Glyphs;
use crate::domain::finding::{Finding, Severity, Span};
use crate::domain::text::{sanitise, sanitise_line};
use crate::i18n::Texts;
use crate::report::build::findings::{advice, message};

/// Of a line longer than this, only what stands around the place is shown.
const AROUND: usize = 60;

/// Each finding with the line that it is about and what to do, in the order given, a blank line between.
pub fn render(findings: &[Finding], texts: &Texts, page: Page) -> String {
    let shown = findings.iter().map(|finding| one(finding, texts, page));
    let mut out = shown.collect::<Vec<_>>().join("\n");
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
    out
}

fn one(finding: &Finding, texts: &Texts, page: Page) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let name = texts.get(&format!("severity-{}", finding.severity.key()));
    let level = level.with_name(name);
    let path = sanitise_line(&finding.path).into_owned();
    let title = level.primary_title(message(finding, texts));
    let mut group = Group::with_title(title.id(finding.rule));
    let marked = finding
        .span
        .zip(finding.excerpt.as_deref())
        .map(|(span, line)| (span, mark(line, span)));
    let as_it_stands = marked.as_ref().is_some_and(|(span, (line, place))| {
        line[..place.start].chars().count() + 1 == span.column
    });
    if !as_it_stands {
        // The column of the line as shown would not be that of the file.
        let mut origin = Origin::path(path.clone());
        if let Some(span) = finding.span {
            origin = origin.line(span.line).char_column(span.column);
        }
        group = group.element(origin);
    }
    if let Some((span, (line, place))) = marked {
        let mark = AnnotationKind::Primary.span(place);
        let snippet = Snippet::source(line).line_start(span.line).annotation(mark);
        let path = as_it_stands.then_some(path);
        group = group.element(snippet.path(path));
    }
    if let Some(advice) = advice(finding, texts) {
        let dismissed = finding.arguments.contains_key("dismissed-by");
        let name = if dismissed {
            "severity-explained"
        } else {
            "severity-help"
        };
        let help = Level::HELP.with_name(texts.get(name));
        group = group.element(help.message(advice));
    }
    let renderer = match page.colour {
        true => Renderer::styled(),
        false => Renderer::plain(),
    };
    let style = match page.glyphs {
        Glyphs::Box => annotate_snippets::renderer::DecorStyle::Unicode,
        Glyphs::Ascii => annotate_snippets::renderer::DecorStyle::Ascii,
    };
    let mut text = renderer
        .decor_style(style)
        .term_width(page.width.max(40))
        .render(&[group]);
    text.push('\n');
    text
}

/// The line made fit to show, cut to what stands around the place, and the place in it, in bytes.
fn mark(line: &str, span: Span) -> (String, Range<usize>) {
    let at = |column: usize| {
        let place = line.char_indices().nth(column.saturating_sub(1));
        place.map_or(line.len(), |(byte, _)| byte)
    };
    let (start, end) = (at(span.column), at(span.end_column).max(at(span.column)));
    let (before, within, after) = (&line[..start], &line[start..end], &line[end..]);
    let [before, within, after] = [before, within, after].map(|part| {
        let one_line = part.trim_end_matches(['\n', '\r']);
        sanitise(one_line).replace('\n', "⏎")
    });
    let before = tail(&before);
    let within = head(&within);
    let after = head(&after);
    let place = before.len()..before.len() + within.len();
    (format!("{before}{within}{after}"), place)
}

/// The last [`AROUND`] clusters of `text`.
fn tail(text: &str) -> String {
    let clusters: Vec<&str> = text.graphemes(true).collect();
    match clusters.len().checked_sub(AROUND) {
        None | Some(0) => text.to_owned(),
        Some(cut) => format!("…{}", clusters[cut..].concat()),
    }
}

/// The first [`AROUND`] clusters of `text`.
fn head(text: &str) -> String {
    let mut clusters = text.graphemes(true);
    let mut first: String = clusters.by_ref().take(AROUND).collect();
    if clusters.next().is_some() {
        first.push('…');
    }
    first
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    fn finding(line: &str, column: usize, end_column: usize) -> Finding {
        let span = Span {
            line: 12,
            column,
            end_column,
        };
        Finding::error("a-rule", "2026-H1/eufor-althea.bz-01.ron").at(span, line)
    }

    fn shown(findings: &[Finding]) -> String {
        render(findings, &Texts::new(Language::DUTCH), Page::default())
    }

    #[test]
    fn a_finding_shows_its_file_its_line_and_its_place() {
        let findings = [
            finding("        \"A1\": Answer(score: Level(7),", 29, 30),
            Finding::warning("b-rule", "a\u{1b}[31m/b.ron"),
            finding(
                &format!("{}é\u{202e}{}", "x".repeat(500), "y".repeat(500)),
                502,
                503,
            ),
            finding("kort", 5, 6),
        ];
        insta::assert_snapshot!(shown(&findings));
    }

    #[test]
    fn no_character_that_acts_gets_through_and_no_place_breaks_it() {
        let line = "a\tb\u{9b}e\u{301}\u{301}👨‍👩‍👧\r\nx";
        for column in 0..30 {
            for length in 0..4 {
                let text = shown(&[finding(line, column, column + length)]);
                let acting = |c| c != '\n' && crate::domain::text::is_unsafe(c);
                assert!(!text.contains(acting), "{text:?}");
            }
        }
    }

    #[test]
    fn nothing_to_show_is_nothing() {
        assert_eq!(shown(&[]), "");
    }
}
