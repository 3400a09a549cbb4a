//! Several reviews on one table: who may consolidate them, when, and what they are.

use super::Session;
use crate::compare::consolidate::{Together, carry_over, together};
use crate::domain::completeness::Completeness;
use crate::domain::id::{ContributionId, EventId, PersonId};
use crate::domain::independence::{Effect, Ground};
use crate::domain::people::PersonRole;
use crate::domain::period::Period;
use crate::domain::review::{Review, ReviewRole};
use crate::domain::round::{Assignment, AssignmentStatus};
use crate::domain::seal::Seen;
use crate::interview::Table;
use crate::store::{Author, Loaded, ReviewKey};

/// Why several reviews are not made into one. Its words stand under `consolidate-<key>`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotConsolidated {
    /// The contribution is not in the round.
    #[error("not in the round")]
    NotInRound,
    /// Only a coordinator does so.
    #[error("not a coordinator")]
    NotCoordinator,
    /// Whoever reviews the contribution does not settle what reviewers differ on.
    #[error("a reviewer")]
    Reviewer,
    /// Neither does whoever is responsible for it.
    #[error("of the line")]
    OfTheLine,
    /// Something is not to be seen before a review or self-report of one's own.
    #[error("not to be seen yet")]
    Blind,
    /// These have not submitted, and nothing says why not to wait for them.
    #[error("not submitted yet")]
    Waiting(Vec<PersonId>),
    /// Fewer than two reviews were submitted: there is nothing to make one of.
    #[error("fewer than two reviews")]
    TooFew,
    /// The reviews do not answer the same version of the checklist.
    #[error("different checklists")]
    Checklists,
    /// The checklist or the contribution cannot be read.
    #[error("unreadable: {0}")]
    Unreadable(String),
}

impl NotConsolidated {
    /// Short name, to look its words up by.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotInRound => "not-in-round",
            Self::NotCoordinator => "not-coordinator",
            Self::Reviewer => "reviewer",
            Self::OfTheLine => "of-the-line",
            Self::Blind => "blind",
            Self::Waiting(_) => "waiting",
            Self::TooFew => "too-few",
            Self::Checklists => "checklists",
            Self::Unreadable(_) => "unreadable",
        }
    }

    /// Whom or what it is about, in one line; may be empty.
    pub fn who(&self) -> String {
        match self {
            Self::Waiting(people) => {
                let people = people.iter().map(ToString::to_string);
                people.collect::<Vec<_>>().join(", ")
            }
            Self::Unreadable(path) => path.clone(),
            _ => String::new(),
        }
    }
}

/// The reviews to make one of.
struct Submitted {
    files: Vec<Loaded<Review>>,
    missing: Vec<PersonId>,
}

impl Session {
    /// Whether whoever is asking may make the reviews of `contribution` in `period` into one: a coordinator, who
    /// neither reviews the contribution nor is responsible for it, and may see all that was written.
    ///
    /// # Errors
    /// [`NotConsolidated`].
    pub fn may_consolidate(
        &self,
        contribution: &ContributionId,
        period: Period,
    ) -> Result<(), NotConsolidated> {
        let me = self.me.as_ref().ok_or(NotConsolidated::NotCoordinator)?;
        let assignment = self.assignment(contribution, period)?;
        let people = self.folder.people.as_ref().map(|file| &file.value.people);
        let person = people.and_then(|people| people.get(me));
        if !person.is_some_and(|one| one.roles.contains(&PersonRole::Coordinator)) {
            return Err(NotConsolidated::NotCoordinator);
        }
        let mine = ReviewKey::person(period, contribution.clone(), me.clone());
        if assignment.reviewers.contains_key(me) || self.folder.review_keys().contains(&mine) {
            return Err(NotConsolidated::Reviewer);
        }
        if self.is_involved(me, contribution, period, assignment) {
            return Err(NotConsolidated::OfTheLine);
        }
        if !self.visibility.shows(contribution, period, None) {
            return Err(NotConsolidated::Blind);
        }
        Ok(())
    }

    /// True when something bars `me` from this contribution: whoever consolidates is held to what reviewers are.
    fn is_involved(
        &self,
        me: &PersonId,
        contribution: &ContributionId,
        period: Period,
        assignment: &Assignment,
    ) -> bool {
        let grounds = self.grounds(contribution, period, me, &self.history());
        let mut grounds = grounds.iter();
        let barred =
            grounds.any(|one| one.effect() == Effect::Block && *one != Ground::NotAReviewer);
        barred || assignment.self_report_by.as_ref() == Some(me)
    }

    fn assignment(
        &self,
        contribution: &ContributionId,
        period: Period,
    ) -> Result<&Assignment, NotConsolidated> {
        let round = self.folder.rounds.get(&period);
        let assignment = round.and_then(|round| round.value.contributions.get(contribution));
        assignment.ok_or(NotConsolidated::NotInRound)
    }

    /// Whether the consolidated review of `contribution` in `period` can be begun, resumed or read.
    ///
    /// # Errors
    /// [`NotConsolidated`]: why not.
    pub fn can_consolidate(
        &self,
        contribution: &ContributionId,
        period: Period,
    ) -> Result<(), NotConsolidated> {
        self.may_consolidate(contribution, period)?;
        let draft = self.consolidated_draft(contribution, period);
        if draft.as_ref().is_some_and(Review::is_sealed) {
            return Ok(());
        }
        let mut draft = match (draft, &self.me) {
            (Some(draft), _) => draft,
            (None, Some(me)) => {
                let checklist = self.assignment(contribution, period)?.checklist.clone();
                let role = ReviewRole::Consolidated;
                Review::new(contribution.clone(), period, me.clone(), role, checklist)
            }
            (None, None) => return Err(NotConsolidated::NotCoordinator),
        };
        self.lay_table(&mut draft).map(|_| ())
    }

    /// The consolidated review as it is on disk.
    pub fn consolidated_draft(
        &self,
        contribution: &ContributionId,
        period: Period,
    ) -> Option<Review> {
        let key = consolidated_key(period, contribution);
        let exists = self.folder.review_keys().contains(&key);
        let file = exists.then(|| self.folder.review(&key).ok()).flatten();
        file.map(|file| file.value)
    }

    /// What the submitted reviews of `contribution` in `period` differ on, without making anything of them.
    ///
    /// # Errors
    /// [`NotConsolidated`]; that some have not submitted is none here.
    pub fn compared(
        &self,
        contribution: &ContributionId,
        period: Period,
    ) -> Result<Together, NotConsolidated> {
        self.may_consolidate(contribution, period)?;
        let submitted = self.submitted_reviews(contribution, period)?;
        self.brought(contribution, period, &submitted.files)
    }

    /// Lays the reviews on the table and carries over into `review` what they agree on.
    ///
    /// # Errors
    /// [`NotConsolidated`], and then `review` is as it was.
    pub(super) fn lay_table(&self, review: &mut Review) -> Result<Table, NotConsolidated> {
        let (contribution, period) = (review.contribution.clone(), review.period);
        let submitted = self.submitted_reviews(&contribution, period)?;
        let stored = review.consolidation.as_ref();
        let said = stored.map(|made| made.incomplete_because.clone());
        let because = self.early_because.clone().or(said).unwrap_or_default();
        if !submitted.missing.is_empty() && because.trim().is_empty() {
            return Err(NotConsolidated::Waiting(submitted.missing));
        }
        let together = self.brought(&contribution, period, &submitted.files)?;
        if let Some(first) = together.voices.first() {
            review.checklist = first.checklist.clone();
        }
        let made = review.consolidation.get_or_insert_default();
        made.of = submitted.files.iter().map(seen).collect();
        made.incomplete_because = if submitted.missing.is_empty() {
            String::new()
        } else {
            because
        };
        let people = self.folder.people.as_ref().map(|file| &file.value.people);
        let who = together.voices.iter().filter_map(|voice| {
            let person = people?.get(&voice.person)?;
            Some((voice.person.clone(), person.title.clone()))
        });
        let table = Table {
            who: who.collect(),
            of: made.of.clone(),
            incomplete_because: made.incomplete_because.clone(),
            voices: together.voices.clone(),
            subjects: together.subjects.clone(),
            markings: together.markings.clone(),
        };
        let register = self.folder.register.as_ref().map(|file| &file.value);
        carry_over(&together, review, register);
        Ok(table)
    }

    /// Of all whose assignment stands the last version submitted, and who has not submitted.
    fn submitted_reviews(
        &self,
        contribution: &ContributionId,
        period: Period,
    ) -> Result<Submitted, NotConsolidated> {
        let assignment = self.assignment(contribution, period)?;
        let ours = |key: &&ReviewKey| {
            key.contribution == *contribution
                && key.period == period
                && key.author.role() == ReviewRole::Independent
        };
        let keys: Vec<&ReviewKey> = self.folder.review_keys().iter().filter(ours).collect();
        let (mut files, mut missing) = (Vec::new(), Vec::new());
        for (person, assigned) in &assignment.reviewers {
            if assigned.status != AssignmentStatus::Assigned {
                continue;
            }
            let own = keys.iter().filter(|key| key.reviewer() == Some(person));
            let mut own: Vec<&&ReviewKey> = own.collect();
            // The latest first: an amendment that is still a draft amends nothing yet.
            own.sort_by_key(|key| std::cmp::Reverse(version(key)));
            let loaded = own
                .into_iter()
                .filter_map(|key| self.folder.review(key).ok());
            match loaded.into_iter().find(|file| file.value.is_sealed()) {
                Some(file) => files.push(file),
                None => missing.push(person.clone()),
            }
        }
        Ok(Submitted { files, missing })
    }

    fn brought(
        &self,
        contribution: &ContributionId,
        period: Period,
        files: &[Loaded<Review>],
    ) -> Result<Together, NotConsolidated> {
        let [first, rest @ ..] = files else {
            return Err(NotConsolidated::TooFew);
        };
        if rest.is_empty() {
            return Err(NotConsolidated::TooFew);
        }
        let reference = &first.value.checklist;
        if rest.iter().any(|file| file.value.checklist != *reference) {
            return Err(NotConsolidated::Checklists);
        }
        let unreadable = |path: String| NotConsolidated::Unreadable(path);
        let checklist = self.folder.checklists.get(reference).ok_or_else(|| {
            unreadable(format!(
                "checklists/{}.v{}.ron",
                reference.id, reference.version
            ))
        })?;
        let about = self.folder.contributions.get(contribution);
        let about = about.ok_or_else(|| unreadable(format!("contributions/{contribution}.ron")))?;
        let round = self.folder.rounds.get(&period);
        let events: Vec<EventId> = round
            .map(|round| round.value.events_of(contribution))
            .into_iter()
            .flatten()
            .map(|(id, _)| id.clone())
            .collect();
        let completeness = Completeness {
            checklist: &checklist.value,
            contribution: &about.value,
            events: &events,
        };
        let register = self.folder.register.as_ref().map(|file| &file.value);
        let reviews = files.iter().map(|file| file.value.clone()).collect();
        Ok(together(reviews, &completeness, register))
    }
}

fn version(key: &ReviewKey) -> u32 {
    match key.author {
        Author::Person { version, .. } => version,
        Author::SelfReport | Author::Consolidated => 1,
    }
}

fn seen(file: &Loaded<Review>) -> Seen {
    Seen {
        path: file.path.clone(),
        digest: file.digest.clone(),
    }
}

/// The file of the consolidated review.
pub(super) fn consolidated_key(period: Period, contribution: &ContributionId) -> ReviewKey {
    ReviewKey {
        period,
        contribution: contribution.clone(),
        author: Author::Consolidated,
    }
}
