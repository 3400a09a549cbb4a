//! How every assigned review stands, read from the rounds and the reviews on disk.

use jiff::civil::Date;

use crate::domain::completeness::{Completeness, Progress};
use crate::domain::id::{ContributionId, EventId, PersonId};
use crate::domain::localized::Localized;
use crate::domain::period::Period;
use crate::domain::progress::{ReviewState, StatusRow};
use crate::domain::review::Review;
use crate::domain::round::{Assignment, AssignmentStatus, Round};
use crate::store::ReviewKey;

use super::Session;
use super::line::self_report_key;

impl Session {
    /// How all that was asked for in `period` stands: reviews, then self-reports.
    pub fn all_rows(&self, period: Period) -> Vec<StatusRow> {
        let mut rows = self.status_rows(period);
        rows.extend(self.self_report_rows(period));
        rows
    }

    /// How the self-reports of `period` stand that were asked for or begun, by contribution; empty without a round.
    pub fn self_report_rows(&self, period: Period) -> Vec<StatusRow> {
        let Some(round) = self.folder.rounds.get(&period).map(|file| &file.value) else {
            return Vec::new();
        };
        let row = |(contribution, assignment): (&ContributionId, &Assignment)| {
            let key = self_report_key(period, contribution);
            // Whoever of the line wrote it, where somebody did; else whoever is asked to.
            let begun = self.folder.review_keys().contains(&key);
            let review = begun.then(|| self.folder.review(&key).ok()).flatten();
            let by = review.map(|review| review.value.person);
            let person = by.as_ref().or(assignment.self_report_by.as_ref())?;
            let due = round.self_report_due(contribution);
            Some(self.row(
                round,
                assignment,
                person,
                &key,
                (AssignmentStatus::Assigned, due),
            ))
        };
        round.contributions.iter().filter_map(row).collect()
    }

    /// How the assigned reviews of `period` stand, by contribution and then by person; empty without a round.
    pub fn status_rows(&self, period: Period) -> Vec<StatusRow> {
        let Some(round) = self.folder.rounds.get(&period).map(|file| &file.value) else {
            return Vec::new();
        };
        let mut rows = Vec::new();
        for (contribution, assignment) in &round.contributions {
            for (person, assigned) in &assignment.reviewers {
                let key = ReviewKey::person(period, contribution.clone(), person.clone());
                let due = round.due(contribution, person);
                rows.push(self.row(round, assignment, person, &key, (assigned.status, due)));
            }
        }
        rows
    }

    fn row(
        &self,
        round: &Round,
        assignment: &Assignment,
        person: &PersonId,
        key: &ReviewKey,
        (status, due): (AssignmentStatus, Date),
    ) -> StatusRow {
        let (key, amending) = self.newest_version(key);
        let state = self.state(&key, round, assignment, status);
        let known = self.folder.contributions.get(&key.contribution);
        let people = self.folder.people.as_ref().map(|file| &file.value.people);
        let who = people.and_then(|people| people.get(person));
        StatusRow {
            contribution: key.contribution.clone(),
            title: known.map_or_else(
                || id_as_text(key.contribution.as_str()),
                |file| file.value.title.clone(),
            ),
            period: round.period,
            person: person.clone(),
            who: who.map_or_else(
                || id_as_text(person.as_str()),
                |person| person.title.clone(),
            ),
            role: key.author.role(),
            state,
            due,
            overdue_days: state.overdue_days(due, self.today),
            version: key.version(),
            amending,
        }
    }

    /// The newest submitted version of the review under `first`, or that itself; and the version of an amendment
    /// that was begun and not submitted.
    pub fn newest_version(&self, first: &ReviewKey) -> (ReviewKey, Option<u32>) {
        let same = |key: &&ReviewKey| (*key).clone().first() == *first && key.version() > 1;
        let amendments = self.folder.review_keys().iter().filter(same);
        let sealed = |key: &ReviewKey| {
            let review = self.folder.review(key);
            review.is_ok_and(|review| review.value.is_sealed())
        };
        let (submitted, begun): (Vec<_>, Vec<_>) = amendments.partition(|key| sealed(key));
        let newest = submitted.into_iter().max().unwrap_or(first);
        let begun = begun.into_iter().map(ReviewKey::version).max();
        (
            newest.clone(),
            begun.filter(|begun| *begun > newest.version()),
        )
    }

    fn state(
        &self,
        key: &ReviewKey,
        round: &Round,
        assignment: &Assignment,
        status: AssignmentStatus,
    ) -> ReviewState {
        if !self.folder.review_keys().contains(key) {
            return ReviewState::of(None, status, Progress::default());
        }
        let Ok(review) = self.folder.review(key) else {
            return ReviewState::Unreadable;
        };
        let progress = self.progress(&review.value, round, assignment);
        ReviewState::of(Some(&review.value), status, progress)
    }

    /// How many questions `review` has answered; of none where its checklist or contribution cannot be read.
    fn progress(&self, review: &Review, round: &Round, assignment: &Assignment) -> Progress {
        let checklist = self.folder.checklists.get(&assignment.checklist);
        let contribution = self.folder.contributions.get(&review.contribution);
        let (Some(checklist), Some(contribution)) = (checklist, contribution) else {
            return Progress {
                answered: review.answers.len(),
                applicable: 0,
            };
        };
        let events = round.events_of(&review.contribution);
        let events: Vec<EventId> = events.map(|(id, _)| id.clone()).collect();
        Completeness {
            checklist: &checklist.value,
            contribution: &contribution.value,
            events: &events,
        }
        .progress(review)
    }

    /// The reviews that `me` owes and whose first scores are not locked; one that cannot be read is one of them.
    pub(super) fn open_unlocked(&self, me: &PersonId) -> Vec<(ContributionId, Period)> {
        let mut open = Vec::new();
        for (period, round) in &self.folder.rounds {
            for (contribution, assignment) in &round.value.contributions {
                let assigned = assignment.reviewers.get(me);
                if assigned.is_none_or(|assigned| assigned.status != AssignmentStatus::Assigned) {
                    continue;
                }
                let key = ReviewKey::person(*period, contribution.clone(), me.clone());
                let review = self.folder.review(&key);
                let done = |review: &Review| review.lock.is_some() || review.is_sealed();
                if !review.is_ok_and(|review| done(&review.value)) {
                    open.push((contribution.clone(), *period));
                }
            }
        }
        open
    }
}

fn id_as_text(id: &str) -> Localized {
    // Both languages, so that no language's tag comes before it.
    Localized::pair(id, id)
}
