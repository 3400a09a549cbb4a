//! One change to a review, small enough for the journal and able to be undone.

use serde::{Deserialize, Serialize};

use crate::domain::answer::Answer;
use crate::domain::consolidation::Consolidation;
use crate::domain::declaration::{Closing, Declaration};
use crate::domain::forecast::ForecastEvent;
use crate::domain::id::{EventId, QuestionId, RecommendationId, SourceId};
use crate::domain::judgement::{Escalation, Judgement};
use crate::domain::recommendation::Recommendation;
use crate::domain::review::{Amends, Conflict, FollowUp, Review};
use crate::domain::seal::Seen;
use crate::domain::source::Source;

/// The new value of one part of a review; `None` takes the part away. Applying the same patch twice
/// does what applying it once does, so a journal may be replayed over a file that holds part of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Patch {
    /// The answer to a question.
    Answer(QuestionId, Option<Box<Answer>>),
    /// A source.
    Source(SourceId, Option<Source>),
    /// A forecast event of the reviewer's own.
    Event(EventId, Option<ForecastEvent>),
    /// The declaration of independence.
    Declaration(Option<Declaration>),
    /// The judgement.
    Judgement(Option<Judgement>),
    /// A recommendation.
    Recommendation(RecommendationId, Option<Box<Recommendation>>),
    /// The escalation.
    Escalation(Option<Escalation>),
    /// The declaration at submission.
    Closing(Option<Closing>),
    /// Where something that was asked earlier stands, by its full name.
    FollowUp(String, Option<FollowUp>),
    /// What was shown after the lock.
    Seen(Vec<Seen>),
    /// How differences between reviewers were settled.
    Consolidation(Option<Box<Consolidation>>),
    /// What a merge could not decide and is not settled yet.
    Conflicts(Vec<Conflict>),
    /// What an amendment amends, and why.
    Amends(Option<Amends>),
}

impl Patch {
    /// Applies the change and gives the patch that takes it back.
    #[must_use]
    pub fn apply(self, review: &mut Review) -> Self {
        fn put<K: Ord + Clone, V>(
            map: &mut std::collections::BTreeMap<K, V>,
            key: &K,
            value: Option<V>,
        ) -> Option<V> {
            match value {
                Some(value) => map.insert(key.clone(), value),
                None => map.remove(key),
            }
        }
        match self {
            Self::Answer(id, value) => {
                let before = put(&mut review.answers, &id, value.map(|one| *one));
                Self::Answer(id, before.map(Box::new))
            }
            Self::Source(id, value) => {
                let before = put(&mut review.sources, &id, value);
                Self::Source(id, before)
            }
            Self::Event(id, value) => {
                let before = put(&mut review.events, &id, value);
                Self::Event(id, before)
            }
            Self::Recommendation(id, value) => {
                let before = put(&mut review.recommendations, &id, value.map(|one| *one));
                Self::Recommendation(id, before.map(Box::new))
            }
            Self::FollowUp(key, value) => {
                let before = put(&mut review.follow_up, &key, value);
                Self::FollowUp(key, before)
            }
            Self::Seen(value) => match &mut review.lock {
                Some(lock) => Self::Seen(std::mem::replace(&mut lock.seen, value)),
                None => Self::Seen(Vec::new()),
            },
            Self::Conflicts(value) => {
                Self::Conflicts(std::mem::replace(&mut review.conflicts, value))
            }
            Self::Amends(value) => Self::Amends(std::mem::replace(&mut review.amends, value)),
            Self::Declaration(value) => {
                Self::Declaration(std::mem::replace(&mut review.declaration, value))
            }
            Self::Judgement(value) => {
                Self::Judgement(std::mem::replace(&mut review.judgement, value))
            }
            Self::Escalation(value) => {
                Self::Escalation(std::mem::replace(&mut review.escalation, value))
            }
            Self::Closing(value) => Self::Closing(std::mem::replace(&mut review.closing, value)),
            Self::Consolidation(value) => {
                let value = value.map(|one| *one);
                let before = std::mem::replace(&mut review.consolidation, value);
                Self::Consolidation(before.map(Box::new))
            }
        }
    }

    /// Key of the words for what is changed.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Answer(..) => "part-question",
            Self::Source(..) => "part-sources",
            Self::Event(..) => "part-events",
            Self::Declaration(_) => "part-declaration",
            Self::Judgement(_) => "part-contribution",
            Self::Recommendation(..) => "part-recommendations",
            Self::Escalation(_) => "part-escalation",
            Self::Closing(_) => "part-closing",
            Self::FollowUp(..) => "part-follow-up",
            Self::Seen(_) => "part-lock",
            Self::Conflicts(_) => "part-conflicts",
            Self::Amends(_) => "part-amendment",
            Self::Consolidation(_) => "part-consolidation",
        }
    }

    /// The question that the change is about, when it is about one.
    pub fn question(&self) -> Option<&QuestionId> {
        match self {
            Self::Answer(question, _) => Some(question),
            _ => None,
        }
    }
}
