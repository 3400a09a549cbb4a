//! How a whole round stands, read from the register.

use crate::domain::independence::Cleared;
use crate::domain::period::Period;
use crate::domain::progress::{ReviewState, StatusRow};
use crate::domain::review::ReviewRole;
use crate::domain::round_status::{Kept, Obstacle, RoundStatus, Standing, Turns};
use crate::store::ReviewKey;

use super::Session;
use super::desk::Stays;
use super::line::self_report_key;

impl Session {
    /// How the round of `period` stands.
    pub fn round_status(&self, period: Period) -> RoundStatus {
        let history = self.history();
        let rows = self.all_rows(period).into_iter();
        let mut standings: Vec<Standing> = rows
            .map(|row| {
                let mut obstacles = self.files_in_the_way(&row);
                if row.role == ReviewRole::Independent && row.state.is_open() {
                    let (contribution, person) = (&row.contribution, &row.person);
                    let grounds = self.grounds(contribution, period, person, &history);
                    let bars = Cleared::default().blocks(grounds);
                    if !bars.is_empty() {
                        obstacles.insert(0, Obstacle::Barred(bars));
                    }
                }
                Standing {
                    kept: self.kept(&row),
                    obstacles,
                    row,
                }
            })
            .collect();
        standings.sort_by_cached_key(Standing::urgency);
        let round = self.folder.rounds.get(&period).map(|file| &file.value);
        let contributions = round.into_iter().flat_map(|round| &round.contributions);
        let nobody = contributions.clone().filter(|(_, assignment)| {
            let mut seats = assignment.reviewers.values();
            !seats.any(|seat| seat.status.stands())
        });
        let without_reviewers = nobody.map(|(id, _)| id.clone()).collect();
        let in_round = |id| round.is_some_and(|round| round.contributions.contains_key(id));
        let rotation = history
            .by_contribution()
            .filter(|(id, _)| in_round(id))
            .flat_map(|(contribution, people)| {
                let history = &history;
                people.into_iter().map(move |(person, periods)| Turns {
                    contribution: contribution.clone(),
                    person: person.clone(),
                    in_a_row: if periods.contains(&period) {
                        history.in_a_row(contribution, person, period)
                    } else {
                        0
                    },
                    periods,
                })
            })
            .collect();
        let register = self.folder.register.as_ref();
        let limit = register.map_or(0, |file| file.value.limits.reviews_in_a_row);
        RoundStatus {
            period,
            today: self.today,
            limit: usize::try_from(limit).unwrap_or(usize::MAX),
            standings,
            without_reviewers,
            rotation,
        }
    }

    fn kept(&self, row: &StatusRow) -> Option<Kept> {
        if row.state != ReviewState::Withdrawn {
            return None;
        }
        match self.stays(row.period, &row.contribution, &row.person) {
            Stays::Locked => Some(Kept::Locked),
            Stays::Submitted => Some(Kept::Submitted),
            Stays::Nothing | Stays::Draft | Stays::Unreadable => None,
        }
    }

    fn files_in_the_way(&self, row: &StatusRow) -> Vec<Obstacle> {
        let folder = &self.folder;
        let mut obstacles = Vec::new();
        if !row.state.is_open() {
            return obstacles;
        }
        if !folder.contributions.contains_key(&row.contribution) {
            obstacles.push(Obstacle::NoContribution);
        }
        let round = folder.rounds.get(&row.period);
        let assignment = round.and_then(|file| file.value.contributions.get(&row.contribution));
        if assignment.is_some_and(|one| !folder.checklists.contains_key(&one.checklist)) {
            obstacles.push(Obstacle::NoChecklist);
        }
        let key = match row.role {
            ReviewRole::SelfReport => self_report_key(row.period, &row.contribution),
            _ => ReviewKey::person(row.period, row.contribution.clone(), row.person.clone()),
        };
        if row.state == ReviewState::Unreadable {
            obstacles.push(Obstacle::Unreadable);
        } else if folder.review_keys().contains(&key)
            && let Ok(review) = folder.review(&key)
            && !review.value.conflicts.is_empty()
        {
            obstacles.push(Obstacle::Conflicts(review.value.conflicts.len()));
        }
        obstacles
    }
}
