//! What rules over the whole register keep of each review, so that no rule needs all reviews at once.

use jiff::Timestamp;
use jiff::civil::Date;

use super::file::{File, Place};
use crate::domain::answer::{Answer, Score};
use crate::domain::declaration::Declaration;
use crate::domain::id::{ContributionId, EventId, PersonId, RecommendationId};
use crate::domain::judgement::EscalationLevel;
use crate::domain::period::Period;
use crate::domain::recommendation::Recommendation;
use crate::domain::review::{Review, ReviewRole};
use crate::domain::seal::{Digest, Lock, Seen};

/// One review, in so far as other files refer to it.
#[derive(Debug, Clone)]
pub struct Row {
    /// Path of its file within the register.
    pub path: String,
    /// Of which contribution.
    pub contribution: ContributionId,
    /// In which period.
    pub period: Period,
    /// In which role.
    pub role: ReviewRole,
    /// By whom; unknown where a self-report or consolidated review cannot be read.
    pub person: Option<PersonId>,
    /// 1 for the review itself, 2 and up for its amendments.
    pub version: u32,
    /// What the file says; `None` when it cannot be read.
    pub content: Option<Content>,
}

/// What a review that can be read says, in so far as other files refer to it.
#[derive(Debug, Clone)]
pub struct Content {
    /// Digest of its bytes.
    pub digest: Digest,
    /// True when it was submitted.
    pub sealed: bool,
    /// When its first scores were locked.
    pub locked: Option<Timestamp>,
    /// When it was submitted, with the place.
    pub submitted: Option<(Timestamp, Option<Place>)>,
    /// Digest of its locked first scores.
    pub lock: Option<Digest>,
    /// Digest of what it amends, once sealed.
    pub supersedes: Option<Digest>,
    /// True where an amendment says why.
    pub has_reason: bool,
    /// Its recommendations.
    pub recommendations: Vec<RecommendationId>,
    /// Forecast events of its own.
    pub events: Vec<EventId>,
    /// What it follows up, with the place.
    pub follow_up: Vec<(String, Option<Place>)>,
    /// What was declared, with the place.
    pub declared: Option<(Declaration, Option<Place>)>,
    /// What a consolidated review was made from.
    pub rests_on: Vec<Seen>,
    /// Where it says so.
    pub rests_on_at: Option<Place>,
    /// What later reviews follow up of it, and what it follows up itself, without the words: its recommendations,
    /// questions that could not be assessed or were waived, events, follow-up and lock.
    pub left: Review,
    /// To whom the matter was taken, where it was.
    pub escalated: Option<Escalated>,
    /// Where it says by whom it is.
    pub person_at: Option<Place>,
    /// Where it says what it amends.
    pub amends_at: Option<Place>,
}

/// A matter that a review takes to somebody.
#[derive(Debug, Clone)]
pub struct Escalated {
    /// How high.
    pub level: EscalationLevel,
    /// By when an answer is asked.
    pub answer_by: Option<Date>,
    /// Where the review says so.
    pub place: Option<Place>,
}

fn escalated(file: &File<'_, Review>) -> Option<Escalated> {
    let escalation = file.value.escalation.as_ref()?;
    (escalation.level != EscalationLevel::None).then(|| Escalated {
        level: escalation.level,
        answer_by: escalation.answer_by,
        place: file.place(&["escalation"]),
    })
}

impl Row {
    /// What is kept of `file`.
    pub fn of(file: &File<'_, Review>) -> Self {
        let review = file.value;
        let amends = review.amends.as_ref();
        let follow_up = review.follow_up.keys();
        Self {
            path: file.path.to_owned(),
            contribution: review.contribution.clone(),
            period: review.period,
            role: review.role,
            person: Some(review.person.clone()),
            version: amends.map_or(1, |amends| amends.version),
            content: Some(Content {
                digest: file.digest.clone(),
                sealed: review.is_sealed(),
                locked: review.lock.as_ref().map(|lock| lock.at),
                submitted: review
                    .seal
                    .as_ref()
                    .map(|seal| (seal.at, file.place(&["seal", "at"]))),
                lock: review.lock.as_ref().map(|lock| lock.digest.clone()),
                supersedes: review
                    .seal
                    .as_ref()
                    .and_then(|seal| seal.supersedes.clone()),
                has_reason: amends.is_some_and(|amends| !amends.because.trim().is_empty()),
                recommendations: review.recommendations.keys().cloned().collect(),
                events: review.events.keys().cloned().collect(),
                follow_up: follow_up
                    .map(|key| (key.clone(), file.place(&["follow_up", key])))
                    .collect(),
                declared: review
                    .declaration
                    .map(|declared| (declared, file.place(&["declaration"]))),
                rests_on: review
                    .consolidation
                    .as_ref()
                    .map(|made| made.of.clone())
                    .unwrap_or_default(),
                rests_on_at: file.place(&["consolidation", "of"]),
                left: left(review),
                escalated: escalated(file),
                person_at: file.place(&["person"]),
                amends_at: amends.and_then(|_| file.place(&["amends"])),
            }),
        }
    }

    /// The name by which its recommendations are known: `2026-H2/eufor-althea.bz-01`.
    pub fn name(&self) -> &str {
        self.path.strip_suffix(".ron").unwrap_or(&self.path)
    }

    /// True when it was submitted.
    pub fn is_sealed(&self) -> bool {
        self.content.as_ref().is_some_and(|content| content.sealed)
    }
}

fn left(review: &Review) -> Review {
    let mut left = Review::new(
        review.contribution.clone(),
        review.period,
        review.person.clone(),
        review.role,
        review.checklist.clone(),
    );
    for (id, recommendation) in &review.recommendations {
        let bare = Recommendation::new(recommendation.code.clone());
        left.recommendations.insert(id.clone(), bare);
    }
    for (question, answer) in &review.answers {
        if let Score::CannotBeAssessed(_) | Score::NotApplicable(_) = answer.score {
            let bare = Answer {
                score: answer.score.clone(),
                ..Answer::default()
            };
            left.answers.insert(question.clone(), bare);
        }
    }
    left.events.clone_from(&review.events);
    left.follow_up.clone_from(&review.follow_up);
    left.lock = review.lock.as_ref().map(|lock| Lock {
        scores: std::collections::BTreeMap::new(),
        ..lock.clone()
    });
    left
}
