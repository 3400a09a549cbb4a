//! Who reviews what, also in the middle of a round: assign, withdraw, replace, extend.

use jiff::civil::Date;

use super::{DeskError, How, Written};
use crate::domain::id::{ContributionId, PersonId};
use crate::domain::independence::{Effect, Ground};
use crate::domain::next_round::{newest, only_line};
use crate::domain::period::Period;
use crate::domain::round::{Assignment, AssignmentStatus, Round};
use crate::domain::seating::Whose;
use crate::session::Session;
use crate::store::{FileKind, Loaded, ReviewKey};

/// Who was assigned, and what to know about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seated {
    /// What was written.
    pub written: Written,
    /// What does not bar the review, but asks for attention, by person.
    pub warnings: Vec<(PersonId, Ground)>,
    /// True when the contribution was not in the round before.
    pub added: bool,
    /// By when their reviews are due; the round's day, or another.
    pub due: Date,
}

/// What stays of somebody who was withdrawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stays {
    /// Nothing was begun.
    Nothing,
    /// A draft without locked first scores: it counts nowhere.
    Draft,
    /// Locked first scores.
    Locked,
    /// A submitted review.
    Submitted,
    /// A file that cannot be read.
    Unreadable,
}

impl Stays {
    /// Short name, to look its words up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Draft => "draft",
            Self::Locked => "locked",
            Self::Submitted => "submitted",
            Self::Unreadable => "unreadable",
        }
    }
}

/// Who was withdrawn, and what stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unseated {
    /// What was written.
    pub written: Written,
    /// What stays of the review.
    pub stays: Stays,
}

impl Session {
    /// The round of `period` as it stands on disk.
    pub(super) fn round_file(&self, period: Period) -> Result<Loaded<Round>, DeskError> {
        match self.folder.rounds.get(&period) {
            Some(file) => Ok(file.clone()),
            None => {
                let kind = FileKind::Round(period);
                let path = kind.path();
                Err(if self.folder.files().contains(&kind) {
                    DeskError::Unreadable { path }
                } else {
                    DeskError::NoSuchRound(period)
                })
            }
        }
    }

    /// Changes the round of `period` in the coordinator's name.
    pub(super) fn change_round<T>(
        &mut self,
        period: Period,
        how: How,
        change: impl FnOnce(&Self, &mut Round, &PersonId) -> Result<T, DeskError>,
    ) -> Result<(Written, T), DeskError> {
        let me = self.coordinator()?;
        let kind = FileKind::Round(period);
        self.round_file(period)?;
        let _held = self.hold(&kind, &me)?;
        let file = self.round_file(period)?;
        let mut round = file.value.clone();
        let told = change(self, &mut round, &me)?;
        if round == file.value {
            return Err(DeskError::NothingToChange);
        }
        let written = self.put(&kind, &round, Some(&file), how)?;
        Ok((written, told))
    }

    /// Assigns `contribution` to `people` in `period`, and takes it into the round where it is not in it yet.
    ///
    /// # Errors
    /// [`DeskError`]: among others [`DeskError::Barred`] for the first of them who may not; then nobody is assigned.
    pub fn assign(
        &mut self,
        contribution: &ContributionId,
        people: &[PersonId],
        period: Period,
        due: Option<Date>,
        how: How,
    ) -> Result<Seated, DeskError> {
        let changed = self.change_round(period, how, |session, round, _| {
            let added = !round.contributions.contains_key(contribution);
            if added {
                let assignment = session.new_assignment(contribution)?;
                round.contributions.insert(contribution.clone(), assignment);
            }
            let mut warnings = Vec::new();
            for person in people {
                warnings.extend(session.seat(round, contribution, person, due)?);
            }
            let whose = Whose::Contribution(contribution.clone());
            let day = due.or(round.due_of(&whose)).unwrap_or(round.due);
            Ok((warnings, added, day))
        });
        let (written, (warnings, added, due)) = changed?;
        Ok(Seated {
            written,
            warnings,
            added,
            due,
        })
    }

    fn new_assignment(&self, contribution: &ContributionId) -> Result<Assignment, DeskError> {
        let about = self.folder.contributions.get(contribution);
        let about = about.ok_or_else(|| DeskError::UnknownContribution(contribution.clone()))?;
        let last = self
            .folder
            .rounds
            .values()
            .rev()
            .find_map(|round| round.value.contributions.get(contribution));
        let checklist = newest(&self.checklists(), last.map(|last| &last.checklist.id));
        let no_checklist = DeskError::NoRound(crate::domain::next_round::NoRound::Checklist);
        let people = self.folder.people.as_ref();
        Ok(Assignment {
            checklist: checklist.ok_or(no_checklist)?,
            due: None,
            self_report_by: people.and_then(|people| only_line(&about.value, &people.value.people)),
            reviewers: Default::default(),
        })
    }

    /// Seats one person, when nothing bars it. Returns what does not bar, but asks for attention.
    fn seat(
        &self,
        round: &mut Round,
        contribution: &ContributionId,
        person: &PersonId,
        due: Option<Date>,
    ) -> Result<Vec<(PersonId, Ground)>, DeskError> {
        self.known(person)?;
        if let Some(due) = due.filter(|due| *due < round.period.first_day()) {
            let old = round.period.first_day();
            return Err(DeskError::NotLater { new: due, old });
        }
        match round.status(contribution, person) {
            Some(AssignmentStatus::Assigned) => {
                return Err(DeskError::AlreadyAssigned(person.clone()));
            }
            // Lifting the block assigns it anew.
            Some(AssignmentStatus::Returned) => {
                return Err(DeskError::GaveBack(person.clone()));
            }
            Some(AssignmentStatus::Withdrawn) | None => {}
        }
        let grounds = self.grounds(contribution, round.period, person, &self.history());
        let (bars, others): (Vec<_>, Vec<_>) = grounds
            .into_iter()
            .partition(|ground| ground.effect() == Effect::Block);
        if !bars.is_empty() {
            return Err(DeskError::Barred {
                person: person.clone(),
                contribution: contribution.clone(),
                grounds: bars,
            });
        }
        round.seat(contribution, person, due);
        let told = others.into_iter().map(|ground| (person.clone(), ground));
        Ok(told.collect())
    }

    /// That `people.ron` names `person`.
    pub(super) fn known(&self, person: &PersonId) -> Result<(), DeskError> {
        let people = self.folder.people.iter();
        let known: Vec<_> = people
            .flat_map(|file| file.value.people.keys())
            .cloned()
            .collect();
        if known.contains(person) {
            return Ok(());
        }
        let name = person.clone();
        Err(DeskError::UnknownPerson { name, known })
    }

    /// Withdraws an assignment. No file of the reviewer is touched.
    ///
    /// # Errors
    /// [`DeskError`].
    pub fn withdraw(
        &mut self,
        contribution: &ContributionId,
        person: &PersonId,
        period: Period,
        how: How,
    ) -> Result<Unseated, DeskError> {
        let changed = self.change_round(period, how, |session, round, _| {
            unseat(round, contribution, person)?;
            Ok(session.stays(period, contribution, person))
        });
        let (written, stays) = changed?;
        Ok(Unseated { written, stays })
    }

    /// Withdraws `old` and assigns `new`, both or neither. A day of the old one's own that is still to come
    /// goes to the new one.
    ///
    /// # Errors
    /// [`DeskError`].
    pub fn replace(
        &mut self,
        contribution: &ContributionId,
        (old, new): (&PersonId, &PersonId),
        period: Period,
        due: Option<Date>,
        how: How,
    ) -> Result<(Unseated, Vec<(PersonId, Ground)>), DeskError> {
        let changed = self.change_round(period, how, |session, round, _| {
            unseat(round, contribution, old)?;
            let stays = session.stays(period, contribution, old);
            let assignment = round.contributions.get(contribution);
            let seat = assignment.and_then(|one| one.reviewers.get(old));
            let left = seat.and_then(|seat| seat.due);
            let due = due.or(left.filter(|day| *day > session.today));
            let warnings = session.seat(round, contribution, new, due)?;
            Ok((stays, warnings))
        });
        let (written, (stays, warnings)) = changed?;
        Ok((Unseated { written, stays }, warnings))
    }

    /// What stays of `person`'s review, should the assignment be withdrawn.
    pub fn stays(&self, period: Period, contribution: &ContributionId, person: &PersonId) -> Stays {
        let key = ReviewKey::person(period, contribution.clone(), person.clone());
        if !self.folder.review_keys().contains(&key) {
            return Stays::Nothing;
        }
        match self.folder.review(&key) {
            Err(_) => Stays::Unreadable,
            Ok(file) if file.value.is_sealed() => Stays::Submitted,
            Ok(file) if file.value.lock.is_some() => Stays::Locked,
            Ok(_) => Stays::Draft,
        }
    }

    /// Moves a due day back. Returns the day that it was.
    ///
    /// # Errors
    /// [`DeskError::NotLater`] when the day does not move back, and others.
    pub fn extend(
        &mut self,
        whose: &Whose,
        due: Date,
        period: Period,
        how: How,
    ) -> Result<(Written, Date), DeskError> {
        self.change_round(period, how, |_, round, _| {
            let old = match round.due_of(whose) {
                Some(old) => old,
                None => return Err(not_there(round, whose)),
            };
            if due <= old {
                return Err(DeskError::NotLater { new: due, old });
            }
            round.move_due(whose, due);
            Ok(old)
        })
    }
}

fn unseat(
    round: &mut Round,
    contribution: &ContributionId,
    person: &PersonId,
) -> Result<(), DeskError> {
    if round.withdraw(contribution, person) {
        return Ok(());
    }
    let whose = Whose::Reviewer(contribution.clone(), person.clone());
    Err(not_there(round, &whose))
}

/// What the round does not hold.
fn not_there(round: &Round, whose: &Whose) -> DeskError {
    let (contribution, person) = match whose {
        Whose::Round => return DeskError::NoSuchRound(round.period),
        Whose::Contribution(contribution) => (contribution, None),
        Whose::Reviewer(contribution, person) => (contribution, Some(person)),
    };
    match (round.contributions.get(contribution), person) {
        (Some(assignment), Some(person)) => {
            let standing = assignment.reviewers.iter();
            let standing = standing.filter(|(_, seat)| seat.status.stands());
            DeskError::NotAssigned {
                person: person.clone(),
                known: standing.map(|(id, _)| id.clone()).collect(),
            }
        }
        _ => DeskError::NotInRound {
            contribution: contribution.clone(),
            period: round.period,
            known: round.contributions.keys().cloned().collect(),
        },
    }
}
