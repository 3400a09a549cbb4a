//! Findings as JSON, for other programs.

use serde::Serialize;

use super::safe_json::shown;
use crate::domain::finding::Finding;
use crate::i18n::Texts;
use crate::report::build::findings::{advice, message};

/// One finding; the fields and their order are what other programs rely on.
#[derive(Serialize)]
struct Row<'a> {
    rule: &'a str,
    severity: &'a str,
    path: &'a str,
    line: Option<usize>,
    column: Option<usize>,
    end_column: Option<usize>,
    message: String,
    advice: Option<String>,
}

/// The findings as an array of objects with `rule`, `severity`, `path`, `line`, `column`, `end_column`,
/// `message` and `advice`, sorted by path and place. Paths are exact; what would act on a terminal is
/// written as an escape, which JSON reads back as itself. Ends in a line feed.
pub fn findings_json(findings: &[Finding], texts: &Texts) -> String {
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort();
    let rows: Vec<Row<'_>> = sorted
        .into_iter()
        .map(|finding| Row {
            rule: finding.rule,
            severity: finding.severity.key(),
            path: &finding.path,
            line: finding.span.map(|span| span.line),
            column: finding.span.map(|span| span.column),
            end_column: finding.span.map(|span| span.end_column),
            message: message(finding, texts),
            advice: advice(finding, texts),
        })
        .collect();
    shown(&rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::finding::Span;
    use crate::domain::text::is_unsafe;
    use crate::i18n::Language;

    #[test]
    fn findings_stand_in_a_stable_order_and_read_back_exactly() {
        let texts = Texts::new(Language::ENGLISH);
        let span = |line| Span {
            line,
            column: 2,
            end_column: 4,
        };
        let hostile = "b\u{9b}\u{202e}\u{e0041}\"\\.ron";
        let findings = [
            Finding::warning("z-rule", hostile),
            Finding::error("a-rule", "a.ron").at(span(9), "x"),
            Finding::error("a-rule", "a.ron").at(span(3), "x"),
        ];
        let text = findings_json(&findings, &texts);
        assert!(!text.chars().any(|c| c != '\n' && is_unsafe(c)));
        let read: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(read[0]["line"], 3);
        assert_eq!(read[1]["line"], 9);
        assert_eq!(read[1]["end_column"], 4);
        assert_eq!(read[2]["path"], hostile);
        assert_eq!(read[2]["line"], serde_json::Value::Null);
        let backwards: Vec<Finding> = findings.into_iter().rev().collect();
        assert_eq!(findings_json(&backwards, &texts), text);
    }
}
