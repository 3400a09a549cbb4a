//! Why something at the coordinator's desk was not done.

use jiff::civil::Date;

use crate::domain::finding::Finding;
use crate::domain::id::{ContributionId, EventId, ObjectiveId, PersonId};
use crate::domain::independence::Ground;
use crate::domain::next_round::NoRound;
use crate::domain::period::Period;
use crate::store::StoreError;
use crate::store::lock::LockError;

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// Nobody says who it is.
    #[error("nobody says who this is")]
    Nobody {
        /// Who may do it.
        coordinators: Vec<PersonId>,
    },
    /// This person coordinates nothing.
    #[error("{who} is no coordinator")]
    NotCoordinator {
        /// Who asked.
        who: PersonId,
        /// Who may do it.
        coordinators: Vec<PersonId>,
    },
    /// A file that is needed is missing or cannot be read.
    #[error("{path} cannot be read")]
    Unreadable {
        /// Which.
        path: String,
    },
    /// A file holds comments, which a rewrite would lose.
    #[error("{path} holds comments")]
    Comments {
        /// Which.
        path: String,
    },
    /// Somebody else is writing it.
    #[error("{who} is writing it")]
    Taken {
        /// Who.
        who: String,
    },
    /// There is a round of that period.
    #[error("there is a round {0}")]
    RoundExists(Period),
    /// The register has periods of another length.
    #[error("{period} is no period of this register")]
    OtherKind {
        /// What was asked for.
        period: Period,
        /// One that the register would have.
        example: Period,
    },
    /// The new round cannot be made.
    #[error("no round: {0:?}")]
    NoRound(NoRound),
    /// There is no round of that period.
    #[error("there is no round {0}")]
    NoSuchRound(Period),
    /// Nobody is called so.
    #[error("nobody is called {name}")]
    UnknownPerson {
        /// What was asked for.
        name: PersonId,
        /// Who is there.
        known: Vec<PersonId>,
    },
    /// No contribution is called so.
    #[error("no contribution {0}")]
    UnknownContribution(ContributionId),
    /// The round does not hold the contribution.
    #[error("{contribution} is not in {period}")]
    NotInRound {
        /// What was asked for.
        contribution: ContributionId,
        /// In which round.
        period: Period,
        /// What the round holds.
        known: Vec<ContributionId>,
    },
    /// The person reviews it already.
    #[error("{0} reviews it already")]
    AlreadyAssigned(PersonId),
    /// The person gave the assignment back: first the block must be lifted.
    #[error("{0} gave it back")]
    GaveBack(PersonId),
    /// The person does not review it.
    #[error("{person} does not review it")]
    NotAssigned {
        /// Who.
        person: PersonId,
        /// Who does.
        known: Vec<PersonId>,
    },
    /// Something bars this person.
    #[error("{person} may not review {contribution}")]
    Barred {
        /// Who.
        person: PersonId,
        /// What.
        contribution: ContributionId,
        /// What bars.
        grounds: Vec<Ground>,
    },
    /// The new day is not later than the old.
    #[error("{new} is not later than {old}")]
    NotLater {
        /// What was asked for.
        new: Date,
        /// What it is now.
        old: Date,
    },
    /// A reason is needed.
    #[error("no reason")]
    NoReason,
    /// The block was lifted already.
    #[error("lifted already")]
    AlreadyLifted(PersonId),
    /// Nothing such was found.
    #[error("no such finding")]
    NoSuchFinding {
        /// Findings that can be meant; of one rule, else of all.
        findings: Vec<Finding>,
    },
    /// The register itself says so: correct it instead.
    #[error("the register itself says so")]
    Recorded {
        /// The rule.
        rule: String,
    },
    /// It stands until it is put right.
    #[error("{rule} cannot be dismissed")]
    Firm {
        /// The rule.
        rule: String,
    },
    /// The round has such an event.
    #[error("there is an event {0}")]
    EventExists(EventId),
    /// No question of the checklist asks for a forecast, or not this one.
    #[error("no such question")]
    NoSuchQuestion {
        /// Those that do.
        known: Vec<String>,
    },
    /// The contribution has no such objective or assumption.
    #[error("no such subject")]
    NoSuchSubject {
        /// Those it has.
        known: Vec<String>,
    },
    /// The event is decided before the reviews are due.
    #[error("{due} is not after {reviews}")]
    EventTooEarly {
        /// The event's day.
        due: Date,
        /// The round's.
        reviews: Date,
    },
    /// There is such a contribution.
    #[error("there is a contribution {0}")]
    ContributionExists(ContributionId),
    /// There is such a person.
    #[error("there is a person {0}")]
    PersonExists(PersonId),
    /// The contribution has no such objective.
    #[error("no objective {name}")]
    NoSuchObjective {
        /// What was asked for.
        name: ObjectiveId,
        /// Those it has.
        known: Vec<ObjectiveId>,
    },
    /// The contribution has an objective or assumption of that id.
    #[error("{0} is there already")]
    PartExists(String),
    /// One day lies before another that it must not.
    #[error("{until} is before {from}")]
    Backwards {
        /// The first day.
        from: Date,
        /// The last day.
        until: Date,
    },
    /// Nothing was asked for, or it is so already.
    #[error("nothing to change")]
    NothingToChange,
    /// The disk refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<LockError> for DeskError {
    fn from(error: LockError) -> Self {
        match error {
            LockError::Taken(by) => Self::Taken { who: by.who },
            LockError::Store(error) => Self::Store(error),
        }
    }
}
