//! How a round stands, as JSON for other programs. No score is in it.

use serde::Serialize;

use super::safe_json::shown;
use crate::domain::progress::ReviewState;
use crate::domain::review::ReviewRole;
use crate::domain::round_status::{Kept, Obstacle, RoundStatus, Standing};

/// The whole; the fields and their order are what other programs rely on.
#[derive(Serialize)]
struct Whole<'a> {
    version: u32,
    period: String,
    today: String,
    reviews_in_a_row: usize,
    reviews: Vec<Row<'a>>,
    without_reviewers: Vec<&'a str>,
    rotation: Vec<Turn<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    contribution: &'a str,
    person: &'a str,
    role: &'a str,
    state: &'a str,
    answered: Option<usize>,
    questions: Option<usize>,
    submitted: Option<String>,
    kept: Option<&'a str>,
    due: String,
    days_late: i64,
    obstacles: Vec<&'a str>,
}

#[derive(Serialize)]
struct Turn<'a> {
    contribution: &'a str,
    person: &'a str,
    periods: Vec<String>,
    in_a_row: usize,
}

/// An object with `version` (1), `period`, `today`, `reviews_in_a_row` (the limit), `reviews`, `without_reviewers`
/// and `rotation`, as docs/COORDINATOR.md describes them. Ends in a line feed.
pub fn status_json(status: &RoundStatus) -> String {
    shown(&Whole {
        version: 1,
        period: status.period.to_string(),
        today: status.today.to_string(),
        reviews_in_a_row: status.limit,
        reviews: status.standings.iter().map(row).collect(),
        without_reviewers: status
            .without_reviewers
            .iter()
            .map(|id| id.as_str())
            .collect(),
        rotation: status
            .rotation
            .iter()
            .map(|turns| Turn {
                contribution: turns.contribution.as_str(),
                person: turns.person.as_str(),
                periods: turns.periods.iter().map(ToString::to_string).collect(),
                in_a_row: turns.in_a_row,
            })
            .collect(),
    })
}

fn row(one: &Standing) -> Row<'_> {
    let row = &one.row;
    let (answered, questions) = match row.state {
        ReviewState::Draft { answered, of } => (Some(answered), Some(of)),
        _ => (None, None),
    };
    let submitted = match row.state {
        ReviewState::Submitted { on } => Some(on.to_string()),
        _ => None,
    };
    Row {
        contribution: row.contribution.as_str(),
        person: row.person.as_str(),
        role: match row.role {
            ReviewRole::Independent => "reviewer",
            ReviewRole::SelfReport => "line",
            ReviewRole::Consolidated => "coordinator",
        },
        state: row.state.key(),
        answered,
        questions,
        submitted,
        kept: one.kept.map(Kept::key),
        due: row.due.to_string(),
        days_late: row.overdue_days.unwrap_or_default(),
        obstacles: one.obstacles.iter().map(Obstacle::key).collect(),
    }
}
