//! What became of a contribution's objectives and assumptions between two days, or between two texts of its file.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::moved::Mirror;
use super::order::merged;
use crate::domain::contribution::Contribution;
use crate::domain::id::ObjectiveId;
use crate::domain::localized::Localized;
use crate::domain::objective::{Objective, Yardstick};

/// An objective that is not the same on both sides; `None` on a side that does not have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GoalChange {
    /// Which objective.
    pub objective: ObjectiveId,
    /// How it stood on the first side.
    pub before: Option<Goal>,
    /// How it stood on the second side.
    pub after: Option<Goal>,
}

/// An objective as it stood on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Goal {
    /// Its text.
    pub text: Localized,
    /// How it is judged.
    pub yardstick: Yardstick,
    /// When it is due.
    pub due: Option<Date>,
    /// True when it is no longer pursued.
    pub dropped: bool,
    /// Why it was last changed, where it was.
    pub because: Option<Localized>,
}

impl Mirror for GoalChange {
    fn mirrored(self) -> Self {
        Self {
            objective: self.objective,
            before: self.after,
            after: self.before,
        }
    }
}

/// The objectives that differ: of each contribution as it stood on the day beside it.
pub fn goals(before: (&Contribution, Date), after: (&Contribution, Date)) -> Vec<GoalChange> {
    let (one, other) = (standing(before), standing(after));
    let names = |side: (&'_ Contribution, Date)| -> Vec<ObjectiveId> {
        side.0.objectives.iter().map(|one| one.id.clone()).collect()
    };
    let (first, second) = (names(before), names(after));
    let order = merged(
        &first.iter().collect::<Vec<_>>(),
        &second.iter().collect::<Vec<_>>(),
    );
    let changed = order.into_iter().filter_map(|id| {
        let (before, after) = (one.get(id).cloned(), other.get(id).cloned());
        (before != after).then(|| GoalChange {
            objective: id.clone(),
            before,
            after,
        })
    });
    changed.collect()
}

fn standing((contribution, day): (&Contribution, Date)) -> BTreeMap<ObjectiveId, Goal> {
    let recorded = contribution.objectives.iter();
    let recorded = recorded.filter(|objective| objective.recorded <= day);
    recorded
        .map(|objective| (objective.id.clone(), goal(objective, day)))
        .collect()
}

/// `objective` with only what was changed up to `day`.
fn goal(objective: &Objective, day: Date) -> Goal {
    let then = objective.as_of(day);
    let last = then.amendments.last();
    Goal {
        text: then.current_text().clone(),
        yardstick: then.yardstick.clone(),
        due: then.due(),
        dropped: then.is_dropped(),
        because: last.map(|amendment| amendment.because.clone()),
    }
}
