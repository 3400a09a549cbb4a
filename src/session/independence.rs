//! Who may review what, asked of the register on disk.

use crate::domain::id::{ContributionId, PersonId};
use crate::domain::independence::{Cleared, Ground, History, Matter};
use crate::domain::period::Period;
use crate::domain::review::{Review, ReviewRole};
use crate::store::Author;

use super::Session;

impl Session {
    /// What the register tells of earlier involvement: rounds, reviews, and the line's own reports that can be read.
    pub fn history(&self) -> History {
        let rounds = self.folder.rounds.values().map(|file| &file.value);
        let mut history = History::of_rounds(rounds);
        for key in self.folder.review_keys() {
            match &key.author {
                Author::Person { id, .. } => history.reviewed(&key.contribution, key.period, id),
                Author::SelfReport => {
                    if let Ok(report) = self.folder.review(key) {
                        let person = &report.value.person;
                        history.spoke_for_the_line(&key.contribution, key.period, person);
                    }
                }
                Author::Consolidated => {}
            }
        }
        history
    }

    /// What stands between `person` and reviewing `contribution` in `period`, and was not lifted or dismissed;
    /// nothing where the register cannot tell.
    pub fn grounds(
        &self,
        contribution: &ContributionId,
        period: Period,
        person: &PersonId,
        history: &History,
    ) -> Vec<Ground> {
        let folder = &self.folder;
        let people = folder.people.as_ref().map(|file| &file.value.people);
        let described = people.and_then(|people| people.get(person));
        let about = folder.contributions.get(contribution);
        let (Some(described), Some(about), Some(register)) = (described, about, &folder.register)
        else {
            return Vec::new();
        };
        let matter = Matter {
            contribution: &about.value,
            period,
            limits: &register.value.limits,
            history,
        };
        let round = folder.rounds.get(&period);
        let cleared = round.map_or_else(Cleared::default, |round| {
            Cleared::of(&round.value, contribution, person)
        });
        cleared.standing(matter.grounds(person, described))
    }

    /// What bars the one who writes `review` from it: asked before the declaration, and again at submission.
    pub fn bars(&self, review: &Review) -> Vec<Ground> {
        if review.role != ReviewRole::Independent {
            return Vec::new();
        }
        let (contribution, period) = (&review.contribution, review.period);
        let grounds = self.grounds(contribution, period, &review.person, &self.history());
        Cleared::default().blocks(grounds)
    }
}
