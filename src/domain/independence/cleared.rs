//! What a coordinator lifted or set aside for one person and one contribution.

use super::judge::{Effect, Ground};
use crate::domain::id::{ContributionId, PersonId};
use crate::domain::round::Round;

/// What a round says against the grounds that stand between one person and one contribution.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cleared {
    /// A block of the declaration was lifted.
    pub lifted: bool,
    /// Rules whose finding was dismissed as false.
    pub dismissed: Vec<String>,
}

impl Cleared {
    /// What `round` clears for `person` and `contribution`.
    pub fn of(round: &Round, contribution: &ContributionId, person: &PersonId) -> Self {
        let mut waivers = round.waivers.iter();
        let dismissed = round.dismissed.iter().filter(|one| {
            let rule = one.rule.as_str();
            one.is_about(rule, Some(contribution.as_str()), Some(person.as_str()))
        });
        Self {
            lifted: waivers.any(|one| one.contribution == *contribution && one.person == *person),
            dismissed: dismissed.map(|one| one.rule.to_string()).collect(),
        }
    }

    /// What still stands of `grounds`.
    pub fn standing(&self, mut grounds: Vec<Ground>) -> Vec<Ground> {
        grounds.retain(|ground| {
            let lifted = self.lifted && ground.can_be_lifted();
            // What the register itself says is corrected there, and not dismissed.
            let dismissed =
                !ground.is_recorded() && self.dismissed.iter().any(|rule| rule == ground.rule());
            !lifted && !dismissed
        });
        grounds
    }

    /// What still bars the review, of `grounds`.
    pub fn blocks(&self, grounds: Vec<Ground>) -> Vec<Ground> {
        let mut standing = self.standing(grounds);
        standing.retain(|ground| ground.effect() == Effect::Block);
        standing
    }
}
