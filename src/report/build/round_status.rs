//! A round at a glance: what asks for attention, the matrix of contributions and reviewers, and whose turn it was.

use std::collections::{BTreeMap, BTreeSet};

use super::grounds;
use super::status::standing;
use crate::domain::id::{ContributionId, PersonId};
use crate::domain::progress::ReviewState;
use crate::domain::review::ReviewRole;
use crate::domain::round_status::{Obstacle, RoundStatus, Standing};
use crate::i18n::{Texts, Value};
use crate::report::document::{
    Block, Column, Document, NoteKind, Span, Spans, Table, Words, plain,
};

/// Room that a contribution's id takes in the matrix, at most.
const FIRST: usize = 24;
/// Between two columns: a space, a line, a space.
const BETWEEN: usize = 3;
/// So many assignments are all listed; of more only those that ask for attention.
const ALL: usize = 24;

/// How a round stands, on a page of `width` columns.
pub fn round_status(status: &RoundStatus, width: usize, texts: &Texts) -> Document {
    let period = status.period.to_string();
    let title = texts.with("status-title", &[("period", period.into())]);
    let mut document = Document::new(title, texts.language().tag);
    if status.standings.is_empty() && status.without_reviewers.is_empty() {
        document.text(texts.get("status-nothing"));
        return document;
    }
    counts(status, texts, &mut document);
    for contribution in &status.without_reviewers {
        let values = [("contribution", contribution.as_str().into())];
        let words = texts.with("status-without-reviewers", &values);
        document.note(NoteKind::Attention, words);
    }
    listed(status, texts, &mut document);
    matrix(status, width, texts, &mut document);
    rotation(status, texts, &mut document);
    document
}

fn counts(status: &RoundStatus, texts: &Texts, document: &mut Document) {
    let all = status.standings.iter();
    let expected = all.clone().filter(|one| {
        !matches!(
            one.row.state,
            ReviewState::Withdrawn | ReviewState::Returned
        )
    });
    let submitted = all
        .clone()
        .filter(|one| matches!(one.row.state, ReviewState::Submitted { .. }));
    let late = all.filter(|one| one.row.overdue_days.is_some());
    let values = [
        ("submitted", Value::from(submitted.count())),
        ("all", Value::from(expected.count())),
        ("late", Value::from(late.count())),
    ];
    document.text(texts.with("status-counts", &values));
}

/// The assignments one by one; in a large round only those that ask for attention.
fn listed(status: &RoundStatus, texts: &Texts, document: &mut Document) {
    let all = status.standings.len() <= ALL;
    let shown = status.standings.iter();
    let shown: Vec<&Standing> = shown.filter(|one| all || one.asks_attention()).collect();
    if !all {
        let rest = status.standings.len() - shown.len();
        let values = [("count", shown.len().into()), ("rest", rest.into())];
        document.text(texts.with("status-attention", &values));
    }
    if shown.is_empty() {
        return;
    }
    document.push(Block::Table(Table {
        columns: [
            Column::left(texts.get("status-contribution")),
            Column::left(texts.get("status-reviewer")),
            Column::left(texts.get("status-state")),
            Column::left(texts.get("status-due")),
            Column::right(texts.get("status-late")),
        ]
        .into(),
        rows: shown.into_iter().map(|one| cells(one, texts)).collect(),
        ..Table::default()
    }));
}

fn cells(one: &Standing, texts: &Texts) -> Vec<Spans> {
    let row = &one.row;
    let mut who = plain(Words::own(&row.who, texts.language().tag));
    if row.role == ReviewRole::SelfReport {
        who.push(Span::muted(format!("({})", texts.get("role-self-report"))));
    }
    let mut how = plain(standing(row, texts));
    if let Some(kept) = one.kept {
        how.push(Span::plain(
            texts.get(&format!("status-kept-{}", kept.key())),
        ));
    }
    for obstacle in &one.obstacles {
        how.push(Span::strong(in_the_way(obstacle, texts)));
    }
    let late = row.overdue_days.map_or_else(Vec::new, |days| {
        let days = texts.with("status-days", &[("days", days.into())]);
        vec![Span::strong(days)]
    });
    vec![
        plain(Words::own(&row.title, texts.language().tag)),
        who,
        how,
        plain(row.due.to_string()),
        late,
    ]
}

fn in_the_way(obstacle: &Obstacle, texts: &Texts) -> String {
    let key = format!("status-obstacle-{}", obstacle.key());
    match obstacle {
        Obstacle::Barred(bars) => {
            let why = grounds::grounds(bars, texts);
            texts.with(&key, &[("why", why.into())])
        }
        Obstacle::Conflicts(count) => texts.with(&key, &[("count", (*count).into())]),
        _ => texts.get(&key),
    }
}

/// A reviewer's cell in the matrix.
fn short(one: &Standing, texts: &Texts) -> String {
    let mut cell = match one.row.state {
        ReviewState::Draft { answered, of } => format!("{answered}/{of}"),
        state => texts.get(&format!("status-short-{}", state.key())),
    };
    if let Some(kept) = one.kept {
        cell.push(' ');
        cell.push_str(&texts.get(&format!("status-short-{}", kept.key())));
    }
    if !one.obstacles.is_empty() {
        cell.push('!');
    }
    if let Some(days) = one.row.overdue_days {
        cell.push_str(&format!(" +{days}"));
    }
    cell
}

type Cells<'a> = BTreeMap<(&'a ContributionId, &'a PersonId), String>;

/// Contributions down, reviewers across, in as many windows as the page needs.
fn matrix(status: &RoundStatus, width: usize, texts: &Texts, document: &mut Document) {
    let reviews = status.standings.iter();
    let reviews = reviews.filter(|one| one.row.role == ReviewRole::Independent);
    let mut order: Vec<&ContributionId> = Vec::new();
    let (mut cells, mut people) = (Cells::new(), BTreeSet::new());
    // The standings stand by urgency, and so do the contributions.
    for one in reviews {
        let (contribution, person) = (&one.row.contribution, &one.row.person);
        if !order.contains(&contribution) {
            order.push(contribution);
        }
        people.insert(person);
        cells.insert((contribution, person), short(one, texts));
    }
    if cells.is_empty() {
        return;
    }
    document.heading(1, texts.get("status-matrix"));
    document.text(texts.get("status-matrix-key"));
    for window in windows(&people, &cells, width) {
        let seated = |contribution: &&&ContributionId| {
            let mut sits = window.iter();
            sits.any(|person| cells.contains_key(&(**contribution, *person)))
        };
        let row = |contribution: &&ContributionId| {
            let own = window.iter().map(|person| {
                let cell = cells.get(&(*contribution, *person));
                cell.map_or_else(Vec::new, plain)
            });
            std::iter::once(plain(contribution.as_str()))
                .chain(own)
                .collect()
        };
        let heads = window.iter().map(|person| Column::left(person.as_str()));
        document.push(Block::Table(Table {
            columns: std::iter::once(Column::left(texts.get("status-contribution")))
                .chain(heads)
                .collect(),
            rows: order.iter().filter(seated).map(row).collect(),
            ..Table::default()
        }));
    }
}

/// The reviewers in groups that fit beside each other.
fn windows<'a>(
    people: &BTreeSet<&'a PersonId>,
    cells: &Cells<'_>,
    width: usize,
) -> Vec<Vec<&'a PersonId>> {
    let mut windows: Vec<Vec<&PersonId>> = Vec::new();
    let mut room = 0;
    for person in people {
        let own = cells.iter().filter(|((_, one), _)| one == person);
        let widest = own.map(|(_, cell)| cell.chars().count()).max();
        let needed = widest.unwrap_or(0).max(person.as_str().len()) + BETWEEN;
        match windows.last_mut() {
            Some(window) if needed <= room => window.push(person),
            _ => {
                windows.push(vec![person]);
                room = width.saturating_sub(FIRST);
            }
        }
        room = room.saturating_sub(needed);
    }
    windows
}

/// Who reviewed what in which periods.
fn rotation(status: &RoundStatus, texts: &Texts, document: &mut Document) {
    if status.rotation.is_empty() {
        return;
    }
    document.heading(1, texts.get("status-rotation"));
    let rows = status.rotation.iter().map(|turns| {
        let periods: Vec<String> = turns.periods.iter().map(ToString::to_string).collect();
        let row = match turns.in_a_row {
            0 => Vec::new(),
            number if number > status.limit => {
                vec![Span::strong(format!("{number}/{}", status.limit))]
            }
            number => plain(format!("{number}/{}", status.limit)),
        };
        vec![
            plain(turns.contribution.as_str()),
            plain(turns.person.as_str()),
            plain(periods.join(", ")),
            row,
        ]
    });
    document.push(Block::Table(Table {
        columns: [
            Column::left(texts.get("status-contribution")),
            Column::left(texts.get("status-reviewer")),
            Column::left(texts.get("status-periods")),
            Column::right(texts.get("status-in-a-row")),
        ]
        .into(),
        rows: rows.collect(),
        ..Table::default()
    }));
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::localized::Localized;
    use crate::domain::progress::StatusRow;
    use crate::i18n::Language;
    use crate::report::render::{Page, Renderer, terminal::Terminal};

    /// A round of 200 contributions with three reviewers each, out of sixty; three of the assignments are late.
    fn large() -> RoundStatus {
        let today = date(2026, 11, 24);
        let one = |number: usize| {
            let late = number % 200 == 7;
            let state = ReviewState::Draft {
                answered: number % 34,
                of: 34,
            };
            let due = if late {
                date(2026, 11, 20)
            } else {
                date(2026, 12, 1)
            };
            let (contribution, person) = (number / 3, number % 60);
            Standing {
                row: StatusRow {
                    contribution: format!("mission-number-{contribution}").parse().unwrap(),
                    title: Localized::only("en", format!("Contribution {contribution}")),
                    period: "2026-H2".parse().unwrap(),
                    person: format!("reviewer-{person}").parse().unwrap(),
                    who: Localized::only("en", format!("Reviewer {person}")),
                    role: ReviewRole::Independent,
                    state,
                    due,
                    overdue_days: state.overdue_days(due, today),
                    version: 1,
                    amending: None,
                },
                kept: None,
                obstacles: Vec::new(),
            }
        };
        let mut standings: Vec<Standing> = (0..600).map(one).collect();
        standings.sort_by_cached_key(Standing::urgency);
        RoundStatus {
            period: "2026-H2".parse().unwrap(),
            today,
            limit: 3,
            standings,
            without_reviewers: Vec::new(),
            rotation: Vec::new(),
        }
    }

    #[test]
    fn a_large_round_is_windowed_by_width_and_begins_with_what_is_late() {
        let status = large();
        let texts = Texts::new(Language::ENGLISH);
        for width in [80, 200] {
            let document = round_status(&status, width, &texts);
            let page = Page {
                width,
                ..Page::default()
            };
            let text = String::from_utf8(Terminal { page }.render(&document).unwrap()).unwrap();
            let widest = text.lines().map(|line| line.chars().count()).max();
            assert!(widest.unwrap() <= width, "{widest:?}");
            let tables = document.blocks.iter().filter_map(|block| match block {
                Block::Table(table) => Some(table),
                _ => None,
            });
            let tables: Vec<&Table> = tables.collect();
            assert_eq!(tables[0].rows.len(), 3, "those that are late");
            let seats = tables[1..].iter().flat_map(|table| &table.rows);
            let seats = seats
                .flat_map(|row| &row[1..])
                .filter(|cell| !cell.is_empty());
            assert_eq!(seats.count(), 600, "everybody stands in the matrix once");
            assert!(tables.len() > 3 || width == 200);
        }
    }
}
