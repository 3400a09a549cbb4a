//! The events that were forecast, and what happened of each.

use jiff::civil::Date;

use crate::analysis::events::Standing;
use crate::domain::localized::Localized;
use crate::domain::outcome::Outcome;
use crate::i18n::{Texts, Value};
use crate::report::document::{Block, Document, Span, Spans, Words, plain};

/// One event, as the page takes it.
#[derive(Debug, Clone, Copy)]
pub struct EventRow<'a> {
    /// Its name in `outcomes.ron`.
    pub key: &'a str,
    /// What may happen.
    pub text: &'a Localized,
    /// How one will tell.
    pub criterion: &'a Localized,
    /// Day on which it is decided.
    pub due: Date,
    /// Who decides, in words.
    pub resolver: &'a str,
    /// Where it stands.
    pub standing: Standing,
    /// What was recorded.
    pub outcome: Option<&'a Outcome>,
}

/// The events in the order given. `left_out` says how many others there are, `hidden` how many files could not
/// be looked at for events of their own.
pub fn outcomes(rows: &[EventRow<'_>], left_out: usize, hidden: usize, texts: &Texts) -> Document {
    let mut document = Document::new(texts.get("outcomes-title"), texts.language().tag);
    if rows.is_empty() {
        document.text(texts.get("outcomes-none"));
    } else {
        let count = |is: fn(Standing) -> bool| rows.iter().filter(|row| is(row.standing)).count();
        let values = [
            ("n", Value::from(rows.len())),
            ("recorded", Value::from(count(Standing::is_recorded))),
            (
                "overdue",
                Value::from(count(|standing| standing == Standing::Overdue)),
            ),
        ];
        document.text(texts.with("outcomes-counts", &values));
    }
    for row in rows {
        document.heading(2, row.key);
        document.text(Words::own(row.text, texts.language().tag));
        document.facts(facts(row, texts));
    }
    if left_out > 0 {
        document.text(texts.with("outcomes-left-out", &[("count", left_out.into())]));
    }
    if hidden > 0 {
        let words = texts
            .with("outcomes-hidden", &[("count", hidden.into())])
            .into();
        document.push(Block::Withheld {
            count: hidden,
            words,
        });
    }
    document
}

fn facts(row: &EventRow<'_>, texts: &Texts) -> Vec<(Words, Spans)> {
    let standing = texts.get(&format!("outcomes-{}", row.standing.key()));
    let standing = match row.standing {
        Standing::Overdue | Standing::Due => vec![Span::strong(standing)],
        _ => plain(standing),
    };
    let mut facts: Vec<(Words, Spans)> = vec![
        (
            texts.get("outcomes-criterion").into(),
            plain(Words::own(row.criterion, texts.language().tag)),
        ),
        (
            texts.get("outcomes-decided").into(),
            plain(texts.with(
                "outcomes-decided-words",
                &[
                    ("day", texts.date(row.due).into()),
                    ("who", row.resolver.into()),
                ],
            )),
        ),
        (texts.get("outcomes-outcome").into(), standing),
    ];
    if let Some(outcome) = row.outcome {
        let values = [
            ("on", texts.date(outcome.on).into()),
            ("by", outcome.by.as_str().into()),
        ];
        let mut spans = plain(Words::typed(&outcome.evidence));
        let by = texts.with("outcomes-recorded-by", &values);
        spans.push(Span::muted(format!("({by})")));
        facts.push((texts.get("outcomes-evidence").into(), spans));
    }
    facts
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::outcome::OutcomeResult;
    use crate::i18n::Language;
    use crate::report::render::{Page, Renderer, terminal::Terminal};

    #[test]
    fn events_stand_with_criterion_day_and_what_became_of_them() {
        let (text, criterion) = (
            Localized::pair("Het loopt af.", "It ends."),
            Localized::pair("Volgens de post.", "According to the post."),
        );
        let outcome = Outcome {
            result: OutcomeResult::Happened,
            on: date(2026, 11, 4),
            by: "coord-01".parse().unwrap(),
            evidence: "The post\u{1b}[31m says so.".to_owned(),
        };
        let row = EventRow {
            key: "2026-H1/a/ends",
            text: &text,
            criterion: &criterion,
            due: date(2026, 10, 30),
            resolver: "Coordinator",
            standing: Standing::Overdue,
            outcome: None,
        };
        let recorded = EventRow {
            key: "2026-H1/a/ended",
            standing: Standing::Happened,
            outcome: Some(&outcome),
            ..row
        };
        let document = outcomes(&[row, recorded], 3, 2, &Texts::new(Language::ENGLISH));
        let page = Page::default();
        let shown = Terminal { page }.render(&document).unwrap();
        insta::assert_snapshot!(String::from_utf8(shown).unwrap());
    }

    #[test]
    fn nothing_forecast_is_said_in_words() {
        let document = outcomes(&[], 0, 0, &Texts::new(Language::DUTCH));
        assert_eq!(document.blocks.len(), 1);
    }
}
