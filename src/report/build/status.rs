//! Who has done what in a round.

use crate::domain::period::Period;
use crate::domain::progress::{ReviewState, StatusRow};
use crate::domain::review::ReviewRole;
use crate::i18n::{Texts, Value};
use crate::report::document::{Block, Column, Document, Span, Spans, Table, Words, plain};

/// The assigned reviews of `period`: how far each is, when it is due and how late. Rows stand by
/// contribution, then by reviewer.
pub fn status(period: Period, rows: &[StatusRow], texts: &Texts) -> Document {
    let title = texts.with("status-title", &[("period", period.to_string().into())]);
    let mut document = Document::new(title, texts.language().tag);
    let mut rows: Vec<&StatusRow> = rows.iter().collect();
    rows.sort_by(|a, b| {
        let key = |row: &StatusRow| (row.contribution.clone(), row.person.clone());
        key(a).cmp(&key(b))
    });
    if rows.is_empty() {
        document.text(texts.get("status-nothing"));
        return document;
    }
    let submitted = |row: &&&StatusRow| matches!(row.state, ReviewState::Submitted { .. });
    let values = [
        (
            "submitted",
            Value::from(rows.iter().filter(submitted).count()),
        ),
        ("all", Value::from(rows.len())),
        (
            "late",
            Value::from(rows.iter().filter(|row| row.overdue_days.is_some()).count()),
        ),
    ];
    document.text(texts.with("status-counts", &values));
    document.push(Block::Table(Table {
        columns: [
            Column::left(texts.get("status-contribution")),
            Column::left(texts.get("status-reviewer")),
            Column::left(texts.get("status-state")),
            Column::left(texts.get("status-due")),
            Column::right(texts.get("status-late")),
        ]
        .into(),
        rows: rows.into_iter().map(|row| cells(row, texts)).collect(),
        ..Table::default()
    }));
    document
}

fn cells(row: &StatusRow, texts: &Texts) -> Vec<Spans> {
    let mut who = plain(Words::own(&row.who, texts.language().tag));
    if row.role != ReviewRole::Independent {
        let role = match row.role {
            ReviewRole::SelfReport => "role-self-report",
            _ => "role-consolidated",
        };
        who.push(Span::muted(format!("({})", texts.get(role))));
    }
    let late = row.overdue_days.map_or_else(Vec::new, |days| {
        let days = texts.with("status-days", &[("days", days.into())]);
        vec![Span::strong(days)]
    });
    vec![
        plain(Words::own(&row.title, texts.language().tag)),
        who,
        plain(standing(row, texts)),
        plain(row.due.to_string()),
        late,
    ]
}

/// How far a review is, which version that is about, and whether another is under way.
pub fn standing(row: &StatusRow, texts: &Texts) -> String {
    let mut words = state(row.state, texts);
    let mut add = |key: &str, version: u32| {
        let more = texts.with(key, &[("version", version.to_string().into())]);
        words = format!("{words}, {more}");
    };
    if row.version > 1 {
        add("status-version", row.version);
    }
    if let Some(version) = row.amending {
        add("status-amending", version);
    }
    words
}

/// How far a review is, in words.
pub fn state(state: ReviewState, texts: &Texts) -> String {
    let key = format!("review-state-{}", state.key());
    match state {
        ReviewState::Draft { answered, of } => {
            texts.with(&key, &[("answered", answered.into()), ("of", of.into())])
        }
        ReviewState::Submitted { on } => texts.with(&key, &[("date", on.to_string().into())]),
        _ => texts.get(&key),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::id::{ContributionId, PersonId};
    use crate::domain::localized::Localized;
    use crate::i18n::Language;
    use crate::report::render::{Page, Renderer, terminal::Terminal};

    fn row(contribution: &str, person: &str, state: ReviewState) -> StatusRow {
        let due = date(2026, 11, 10);
        StatusRow {
            contribution: ContributionId::new(contribution).unwrap(),
            title: Localized::pair(
                format!("Missie {contribution}"),
                format!("Mission {contribution}"),
            ),
            period: "2026-H2".parse().unwrap(),
            person: PersonId::new(person).unwrap(),
            who: Localized::pair(
                format!("Beoordelaar {person}"),
                format!("Reviewer {person}"),
            ),
            role: ReviewRole::Independent,
            state,
            due,
            overdue_days: state.overdue_days(due, date(2026, 11, 24)),
            version: 1,
            amending: None,
        }
    }

    fn shown(language: Language, rows: &[StatusRow]) -> String {
        let document = status("2026-H2".parse().unwrap(), rows, &Texts::new(language));
        let page = Page::default();
        String::from_utf8(Terminal { page }.render(&document).unwrap()).unwrap()
    }

    #[test]
    fn a_round_is_seen_at_a_glance() {
        let mut line = row("a", "def-line", ReviewState::Assigned);
        line.role = ReviewRole::SelfReport;
        line.overdue_days = Some(1);
        let mut amended = row(
            "b",
            "bz-03",
            ReviewState::Submitted {
                on: date(2026, 11, 20),
            },
        );
        (amended.version, amended.amending) = (2, Some(3));
        let rows = [
            amended,
            row("b", "bz-01", ReviewState::Returned),
            line,
            row(
                "a",
                "bz-10",
                ReviewState::Draft {
                    answered: 17,
                    of: 34,
                },
            ),
            row(
                "a",
                "bz-02",
                ReviewState::Submitted {
                    on: date(2026, 11, 9),
                },
            ),
            row("b", "jv-01", ReviewState::Unreadable),
            row("b", "jv-02", ReviewState::Locked),
        ];
        insta::assert_snapshot!("status-nl", shown(Language::DUTCH, &rows));
        insta::assert_snapshot!("status-en", shown(Language::ENGLISH, &rows));
    }

    #[test]
    fn a_round_without_assignments_says_so() {
        assert!(shown(Language::ENGLISH, &[]).contains("Nothing has been assigned"));
    }
}
