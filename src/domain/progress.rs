//! How far one assigned review is, and whether it is late.

use jiff::civil::Date;
use jiff::tz::Offset;

use super::completeness::Progress;
use super::id::{ContributionId, PersonId};
use super::localized::Localized;
use super::period::Period;
use super::review::{Review, ReviewRole};
use super::round::AssignmentStatus;

/// How far a review is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReviewState {
    /// Assigned; nothing was declared or answered.
    Assigned,
    /// The declaration was made; nothing was answered.
    Declared,
    /// Being answered.
    Draft {
        /// Questions with a score.
        answered: usize,
        /// Questions that apply.
        of: usize,
    },
    /// The first scores are locked.
    Locked,
    /// Submitted and sealed.
    Submitted {
        /// The day, in UTC.
        on: Date,
    },
    /// The declaration stopped the reviewer.
    Returned,
    /// The coordinator withdrew the assignment.
    Withdrawn,
    /// There is a file that cannot be read.
    Unreadable,
}

impl ReviewState {
    /// How far a review is, from its file (`None`: there is none), its assignment and its progress.
    /// [`ReviewState::Unreadable`] is for the caller to say.
    pub fn of(review: Option<&Review>, assignment: AssignmentStatus, progress: Progress) -> Self {
        match assignment {
            AssignmentStatus::Returned => return Self::Returned,
            AssignmentStatus::Withdrawn => return Self::Withdrawn,
            AssignmentStatus::Assigned => {}
        }
        let Some(review) = review else {
            return Self::Assigned;
        };
        if let Some(seal) = &review.seal {
            let on = Offset::UTC.to_datetime(seal.at).date();
            Self::Submitted { on }
        } else if review.lock.is_some() {
            Self::Locked
        } else if progress.answered > 0 {
            Self::Draft {
                answered: progress.answered,
                of: progress.applicable,
            }
        } else if review.declaration.is_some() {
            Self::Declared
        } else {
            Self::Assigned
        }
    }

    /// True while something is still expected of the reviewer.
    pub fn is_open(self) -> bool {
        !matches!(
            self,
            Self::Submitted { .. } | Self::Returned | Self::Withdrawn
        )
    }

    /// Days past `due` on `today` while the review is open; `None` when it is not late.
    pub fn overdue_days(self, due: Date, today: Date) -> Option<i64> {
        // Both are days, so the difference is a whole number of days.
        let days = i64::from((today - due).get_days());
        (self.is_open() && days > 0).then_some(days)
    }

    /// Short name, to look its word up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::Assigned => "assigned",
            Self::Declared => "declared",
            Self::Draft { .. } => "draft",
            Self::Locked => "locked",
            Self::Submitted { .. } => "submitted",
            Self::Returned => "returned",
            Self::Withdrawn => "withdrawn",
            Self::Unreadable => "unreadable",
        }
    }
}

/// One assigned review in an overview of a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusRow {
    /// Of which contribution.
    pub contribution: ContributionId,
    /// What the contribution is called.
    pub title: Localized,
    /// In which period.
    pub period: Period,
    /// By whom.
    pub person: PersonId,
    /// Function or name of that person, as shown; the id where the person is not in `people.ron`.
    pub who: Localized,
    /// In which role.
    pub role: ReviewRole,
    /// How far.
    pub state: ReviewState,
    /// Due when.
    pub due: Date,
    /// Days late, 1 or more; `None` when not late.
    pub overdue_days: Option<i64>,
    /// Which version that is about: 1, or the last amendment that was submitted.
    pub version: u32,
    /// The version of an amendment that was begun and not submitted.
    pub amending: Option<u32>,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::checklist::ChecklistRef;
    use super::super::declaration::Declaration;
    use super::super::id::ChecklistId;
    use super::super::seal::{Digest, Lock, Seal};
    use super::*;

    fn begun() -> Review {
        Review::new(
            ContributionId::new("a").unwrap(),
            "2026-H2".parse().unwrap(),
            PersonId::new("bz-01").unwrap(),
            ReviewRole::Independent,
            ChecklistRef {
                id: ChecklistId::new("m").unwrap(),
                version: 1,
            },
        )
    }

    fn state(review: &Review, answered: usize) -> ReviewState {
        let applicable = 34;
        let progress = Progress {
            answered,
            applicable,
        };
        ReviewState::of(Some(review), AssignmentStatus::Assigned, progress)
    }

    #[test]
    fn a_review_walks_through_its_states() {
        let nothing = Progress::default();
        let of = |status| ReviewState::of(None, status, nothing);
        assert_eq!(of(AssignmentStatus::Assigned), ReviewState::Assigned);
        assert_eq!(of(AssignmentStatus::Returned), ReviewState::Returned);
        assert_eq!(of(AssignmentStatus::Withdrawn), ReviewState::Withdrawn);

        let mut review = begun();
        assert_eq!(state(&review, 0), ReviewState::Assigned);
        review.declaration = Some(Declaration {
            version: 1,
            on: date(2026, 11, 2),
            blocking: false,
            earlier_involvement: false,
            public_statement: false,
            able: true,
        });
        assert_eq!(state(&review, 0), ReviewState::Declared);
        let draft = ReviewState::Draft {
            answered: 17,
            of: 34,
        };
        assert_eq!(state(&review, 17), draft);
        let at = "2026-11-20T23:30:00Z".parse().unwrap();
        let digest = Digest::of(b"");
        review.lock = Some(Lock {
            at,
            scores: Default::default(),
            digest: digest.clone(),
            seen: Vec::new(),
        });
        assert_eq!(state(&review, 34), ReviewState::Locked);
        review.seal = Some(Seal {
            at,
            checklist: digest.clone(),
            contribution: digest.clone(),
            supersedes: None,
            digest,
        });
        let on = date(2026, 11, 20);
        assert_eq!(state(&review, 34), ReviewState::Submitted { on });
    }

    #[test]
    fn only_what_is_open_is_late_and_only_from_the_day_after() {
        let due = date(2026, 10, 31);
        let late = |state: ReviewState, today| state.overdue_days(due, today);
        assert_eq!(late(ReviewState::Assigned, due), None);
        assert_eq!(late(ReviewState::Locked, date(2026, 11, 1)), Some(1));
        assert_eq!(late(ReviewState::Declared, date(2027, 10, 31)), Some(365));
        let submitted = ReviewState::Submitted { on: due };
        assert_eq!(late(submitted, date(2027, 1, 1)), None);
        assert_eq!(late(ReviewState::Returned, date(2027, 1, 1)), None);
    }
}
