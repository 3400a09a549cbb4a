//! How a whole round stands: each assignment, what is in its way, and whose turn it was before.

use jiff::civil::Date;

use super::id::{ContributionId, PersonId};
use super::independence::Ground;
use super::period::Period;
use super::progress::{ReviewState, StatusRow};

/// How a round stands. No score is in it, so everybody may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundStatus {
    /// The round's period.
    pub period: Period,
    /// The day on which one looks.
    pub today: Date,
    /// Reviews in a row that the register allows.
    pub limit: usize,
    /// Every assignment and self-report, what asks for attention first.
    pub standings: Vec<Standing>,
    /// Contributions that nobody reviews.
    pub without_reviewers: Vec<ContributionId>,
    /// Who reviewed what when, by contribution and person.
    pub rotation: Vec<Turns>,
}

/// One assignment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// How far it is, and by when.
    pub row: StatusRow,
    /// What stays of somebody who was withdrawn.
    pub kept: Option<Kept>,
    /// What is in the way.
    pub obstacles: Vec<Obstacle>,
}

/// What stays of a withdrawn reviewer's work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Locked first scores.
    Locked,
    /// A submitted review.
    Submitted,
}

impl Kept {
    /// Short name, to look its words up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::Locked => "locked",
            Self::Submitted => "submitted",
        }
    }
}

/// What is in the way of a review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Obstacle {
    /// Something bars the reviewer.
    Barred(Vec<Ground>),
    /// The contribution's file cannot be read.
    NoContribution,
    /// The checklist's file cannot be read.
    NoChecklist,
    /// The review's own file cannot be read.
    Unreadable,
    /// A merge left something to decide.
    Conflicts(usize),
}

impl Obstacle {
    /// Short name, to look its words up by.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Barred(_) => "barred",
            Self::NoContribution => "no-contribution",
            Self::NoChecklist => "no-checklist",
            Self::Unreadable => "unreadable",
            Self::Conflicts(_) => "conflicts",
        }
    }
}

/// When one person reviewed one contribution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turns {
    /// What.
    pub contribution: ContributionId,
    /// Who.
    pub person: PersonId,
    /// When, the earliest first.
    pub periods: Vec<Period>,
    /// How many rounds in a row it will be with this one; 0 where the person does not review it now.
    pub in_a_row: usize,
}

impl Standing {
    /// Sorts what asks for attention first: what is in the way, then the latest, then what is furthest from done.
    pub fn urgency(&self) -> impl Ord + use<> {
        let stage = match self.row.state {
            ReviewState::Unreadable => 0,
            ReviewState::Assigned => 1,
            ReviewState::Declared => 2,
            ReviewState::Draft { .. } => 3,
            ReviewState::Locked => 4,
            ReviewState::Returned => 5,
            ReviewState::Submitted { .. } => 6,
            ReviewState::Withdrawn => 7,
        };
        let late = self.row.overdue_days.unwrap_or_default();
        (
            self.obstacles.is_empty(),
            std::cmp::Reverse(late),
            stage,
            self.row.contribution.clone(),
            self.row.person.clone(),
        )
    }

    /// True where somebody should do something: it is late, in somebody's way, or given back.
    pub fn asks_attention(&self) -> bool {
        !self.obstacles.is_empty()
            || self.row.overdue_days.is_some()
            || self.row.state == ReviewState::Returned
    }
}
