//! What lies before whoever makes one review out of several: these reviews, and what they differ on.

use std::collections::BTreeMap;

use super::conduct::Interview;
use crate::domain::completeness::{Gap, Missing, Part};
use crate::domain::follow_up::recommendation_key;
use crate::domain::id::{MarkingId, PersonId, QuestionId};
use crate::domain::localized::Localized;
use crate::domain::recommendation::Recommendation;
use crate::domain::review::Review;
use crate::domain::seal::Seen;
use crate::domain::subject::Subject;

/// Several reviews, gathered by whoever may read and compare them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// The reviews, with one set of names for sources and events.
    pub voices: Vec<Review>,
    /// Function or name of each.
    pub who: BTreeMap<PersonId, Localized>,
    /// What they differ on, in the order in which it is settled.
    pub subjects: Vec<Subject>,
    /// The files that they stand in.
    pub of: Vec<Seen>,
    /// Why not all who are to review it have submitted.
    pub incomplete_because: String,
    /// The lowest marking that an answer made out of theirs may have.
    pub markings: BTreeMap<QuestionId, MarkingId>,
}

impl Table {
    /// The review that `person` wrote.
    pub fn voice(&self, person: &PersonId) -> Option<&Review> {
        self.voices.iter().find(|one| one.person == *person)
    }

    /// The recommendation of this full name, with whose it is.
    pub fn recommendation(&self, name: &str) -> Option<(&PersonId, &Recommendation)> {
        self.voices.iter().find_map(|voice| {
            let mut all = voice.recommendations.iter();
            let found = all.find(|(id, _)| recommendation_key(voice, id) == name)?;
            Some((&voice.person, found.1))
        })
    }
}

impl Interview {
    /// What reviewers differ on and is not settled yet, in order.
    pub fn unsettled(&self) -> Vec<&Subject> {
        let subjects = self.table().map(|table| table.subjects.as_slice());
        let subjects = subjects.unwrap_or_default().iter();
        subjects
            .filter(|subject| !subject.is_settled(self.review()))
            .collect()
    }

    /// Adds what is not settled to what is missing. A judgement or an escalation that lacks is named already.
    pub(super) fn add_unsettled(&self, gaps: &mut Vec<Gap>) {
        for subject in self.unsettled() {
            let part = match subject {
                Subject::Question(id) => Part::Question(id.clone()),
                Subject::FollowUp(key) => Part::FollowUp(key.clone()),
                Subject::Recommendation(name) => Part::Gathered(name.clone()),
                Subject::Judgement | Subject::Escalation => continue,
            };
            gaps.retain(|gap| gap.part != part);
            let missing = Missing::Settlement;
            let later = gaps.iter().position(|gap| gap.part > part);
            gaps.insert(later.unwrap_or(gaps.len()), Gap { part, missing });
        }
    }
}
