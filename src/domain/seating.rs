//! Changes to who reviews what in a round.

use jiff::civil::Date;

use super::id::{ContributionId, PersonId};
use super::round::{Assigned, AssignmentStatus, Round};

/// Which due day is moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whose {
    /// The round's; contributions and reviewers with another day keep that.
    Round,
    /// A contribution's, of all who review it and have no day of their own.
    Contribution(ContributionId),
    /// One reviewer's.
    Reviewer(ContributionId, PersonId),
}

impl Round {
    /// How `person` stands to `contribution` in this round, where it was ever assigned.
    pub fn status(
        &self,
        contribution: &ContributionId,
        person: &PersonId,
    ) -> Option<AssignmentStatus> {
        let assignment = self.contributions.get(contribution)?;
        assignment.reviewers.get(person).map(|one| one.status)
    }

    /// Assigns `contribution`, which must be in the round, to `person`; anew, where that was given back or withdrawn.
    /// False when it is not in the round.
    pub fn seat(
        &mut self,
        contribution: &ContributionId,
        person: &PersonId,
        due: Option<Date>,
    ) -> bool {
        let Some(assignment) = self.contributions.get_mut(contribution) else {
            return false;
        };
        let status = AssignmentStatus::Assigned;
        let seat = assignment.reviewers.entry(person.clone());
        let seat = seat.or_insert(Assigned { status, due: None });
        seat.status = status;
        seat.due = due.or(seat.due);
        true
    }

    /// Withdraws the assignment; what the reviewer locked or submitted stays. False when it does not stand.
    pub fn withdraw(&mut self, contribution: &ContributionId, person: &PersonId) -> bool {
        let assignment = self.contributions.get_mut(contribution);
        let seat = assignment.and_then(|one| one.reviewers.get_mut(person));
        let standing = seat.filter(|seat| seat.status == AssignmentStatus::Assigned);
        let Some(seat) = standing else {
            return false;
        };
        seat.status = AssignmentStatus::Withdrawn;
        true
    }

    /// The due day that [`Whose`] means; `None` when there is no such assignment.
    pub fn due_of(&self, whose: &Whose) -> Option<Date> {
        match whose {
            Whose::Round => Some(self.due),
            Whose::Contribution(contribution) => {
                let assignment = self.contributions.get(contribution)?;
                Some(assignment.due.unwrap_or(self.due))
            }
            Whose::Reviewer(contribution, person) => {
                self.status(contribution, person)?;
                Some(self.due(contribution, person))
            }
        }
    }

    /// Moves a due day; nothing happens when there is no such assignment.
    pub fn move_due(&mut self, whose: &Whose, due: Date) {
        match whose {
            Whose::Round => self.due = due,
            Whose::Contribution(contribution) => {
                if let Some(assignment) = self.contributions.get_mut(contribution) {
                    assignment.due = Some(due);
                }
            }
            Whose::Reviewer(contribution, person) => {
                let assignment = self.contributions.get_mut(contribution);
                if let Some(seat) = assignment.and_then(|one| one.reviewers.get_mut(person)) {
                    seat.due = Some(due);
                }
            }
        }
    }
}
