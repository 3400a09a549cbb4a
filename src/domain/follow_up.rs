//! What earlier periods asked and is still open: recommendations, actions, forecasts that came due, and questions
//! that nobody could answer.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::answer::{CannotAssess, Score};
use super::checklist::Checklist;
use super::decision::Decision;
use super::id::{ActionId, ContributionId, EventId, PersonId, QuestionId, RecommendationId};
use super::localized::Localized;
use super::outcome::{Outcome, OutcomeResult, Outcomes, event_key, own_event_key};
use super::period::Period;
use super::question::{Question, QuestionKind};
use super::recommendation::Recommendation;
use super::response::{Action, ActionStatus, Reply, ReplyVerdict, Response};
use super::review::{FollowUpStatus, Review, ReviewRole};
use super::round::Round;

/// Something that was asked earlier and is still open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenItem {
    /// Its full name, under which `follow_up` keeps where it stands.
    pub key: String,
    /// Of which period.
    pub period: Period,
    /// What it is.
    pub asked: Asked,
}

/// What was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// A recommendation.
    Recommendation {
        /// What is recommended.
        text: String,
        /// To which function.
        addressee: String,
        /// Whether the line follows it, where it has said so.
        reply: Option<ReplyVerdict>,
        /// What senior officials decided about it, oldest first.
        decided: Vec<String>,
    },
    /// An action that the line took on.
    Action {
        /// What.
        text: String,
        /// By which function.
        owner: String,
        /// By when.
        due: Date,
        /// True when that day has passed.
        overdue: bool,
        /// Where the line says that it stands.
        status: ActionStatus,
    },
    /// A forecast whose day has come.
    Forecast {
        /// What may have happened.
        text: Localized,
        /// On which day it was to be decided.
        due: Date,
        /// What happened, where that was established.
        outcome: Option<OutcomeResult>,
    },
    /// A question that could not be assessed.
    Question {
        /// Which one.
        question: QuestionId,
        /// Why not.
        reason: CannotAssess,
    },
}

impl Asked {
    /// Short name, to look its word up by.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Recommendation { .. } => "recommendation",
            Self::Action { .. } => "action",
            Self::Forecast { .. } => "forecast",
            Self::Question { .. } => "question",
        }
    }

    /// True for a forecast.
    pub fn is_forecast(&self) -> bool {
        matches!(self, Self::Forecast { .. })
    }
}

/// What the open items of one contribution are derived from, all from before the period in which they are followed up.
#[derive(Debug, Clone)]
pub struct FollowUpInputs<'a> {
    /// The contribution.
    pub contribution: &'a ContributionId,
    /// The period in which they are followed up.
    pub period: Period,
    /// Who follows them up: of events of one's own only those count.
    pub person: &'a PersonId,
    /// Submitted reviews, of amended ones the last; self-reports and later periods are passed over.
    pub reviews: Vec<&'a Review>,
    /// Responses of the line.
    pub responses: Vec<&'a Response>,
    /// What senior officials decided.
    pub decisions: Vec<&'a Decision>,
    /// Rounds.
    pub rounds: Vec<&'a Round>,
    /// What happened to what was forecast.
    pub outcomes: Option<&'a Outcomes>,
    /// The checklist now: a question that is no longer asked is no longer open.
    pub checklist: &'a Checklist,
    /// The day on which dates are judged.
    pub today: Date,
}

/// The name of a recommendation across files: `2026-H1/eufor-althea.bz-01#sharpen-objectives`. An amendment keeps
/// the name of what it amends.
pub fn recommendation_key(review: &Review, id: &RecommendationId) -> String {
    let author = match review.role {
        ReviewRole::Independent => review.person.as_str(),
        ReviewRole::SelfReport => "self-report",
        ReviewRole::Consolidated => "consolidated",
    };
    format!("{}/{}.{author}#{id}", review.period, review.contribution)
}

/// The name of an action: that of its recommendation, `/` and its own id.
pub fn action_key(recommendation: &str, id: &ActionId) -> String {
    format!("{recommendation}/{id}")
}

/// The name of a question that could not be assessed: `2026-H1/eufor-althea?C1`.
pub fn question_key(
    period: Period,
    contribution: &ContributionId,
    question: &QuestionId,
) -> String {
    format!("{period}/{contribution}?{question}")
}

/// The question that follows up `asked`, of those that apply: of several the last is about forecasts, the first
/// about all else.
pub fn following_up<'a>(
    questions: impl Iterator<Item = &'a Question>,
    asked: &Asked,
) -> Option<&'a QuestionId> {
    let mut asking = questions
        .filter(|one| one.kind == QuestionKind::FollowUp)
        .map(|one| &one.id);
    let first = asking.next();
    if asked.is_forecast() {
        asking.last().or(first)
    } else {
        first
    }
}

/// Everything that is open, oldest first: recommendations with their actions, questions, forecasts.
///
/// A recommendation or forecast is open until reviewers of a later period found it done or dropped; what the line
/// says of its own actions closes these, never the recommendation.
pub fn open_items(inputs: &FollowUpInputs<'_>) -> Vec<OpenItem> {
    let past = Past::of(inputs);
    let mut items = Vec::new();
    for (period, reviews) in &past.basis {
        for review in reviews {
            for (id, recommendation) in &review.recommendations {
                past.recommendation(*period, review, (id, recommendation), &mut items);
            }
        }
    }
    past.questions(&mut items);
    past.forecasts(&mut items);
    items
}

struct Past<'a> {
    inputs: &'a FollowUpInputs<'a>,
    /// What counts of each earlier period: the consolidated review where there is one, else all.
    basis: BTreeMap<Period, Vec<&'a Review>>,
}

impl<'a> Past<'a> {
    fn of(inputs: &'a FollowUpInputs<'a>) -> Self {
        let mut basis: BTreeMap<Period, Vec<&'a Review>> = BTreeMap::new();
        for review in &inputs.reviews {
            if review.period < inputs.period && review.role != ReviewRole::SelfReport {
                basis.entry(review.period).or_default().push(review);
            }
        }
        for reviews in basis.values_mut() {
            let is_consolidated = |one: &&Review| one.role == ReviewRole::Consolidated;
            if reviews.iter().any(is_consolidated) {
                reviews.retain(is_consolidated);
            }
        }
        Self { inputs, basis }
    }

    /// True when the last reviewers who spoke of `key` after `period` all found it done or dropped.
    fn is_closed(&self, key: &str, period: Period) -> bool {
        let later = self.basis.range(period..).rev();
        let spoken = later
            .filter(|(one, _)| **one > period)
            .find_map(|(_, all)| {
                let said: Vec<FollowUpStatus> = all
                    .iter()
                    .filter_map(|review| review.follow_up.get(key))
                    .map(|one| one.status)
                    .collect();
                (!said.is_empty()).then_some(said)
            });
        spoken.is_some_and(|said| {
            said.iter()
                .all(|one| matches!(one, FollowUpStatus::Done | FollowUpStatus::Dropped))
        })
    }

    fn recommendation(
        &self,
        period: Period,
        review: &Review,
        (id, recommendation): (&RecommendationId, &Recommendation),
        items: &mut Vec<OpenItem>,
    ) {
        let key = recommendation_key(review, id);
        if self.is_closed(&key, period) {
            return;
        }
        let reply = self.reply(&key);
        items.push(OpenItem {
            key: key.clone(),
            period,
            asked: Asked::Recommendation {
                text: recommendation.text.clone(),
                addressee: recommendation.addressee.clone(),
                reply: reply.map(|reply| reply.verdict),
                decided: self.decided(&key),
            },
        });
        for (id, action) in reply.into_iter().flat_map(|reply| &reply.actions) {
            self.action(period, action_key(&key, id), action, items);
        }
    }

    fn reply(&self, key: &str) -> Option<&'a Reply> {
        let responses = self.inputs.responses.iter();
        let mut given = responses.filter_map(|response| response.replies.get(key));
        given.next()
    }

    /// What was decided about the recommendation `key` before this period, oldest first.
    fn decided(&self, key: &str) -> Vec<String> {
        let decisions = self.inputs.decisions.iter();
        let mut decisions: Vec<_> = decisions
            .filter(|decision| decision.period < self.inputs.period)
            .collect();
        decisions.sort_by_key(|decision| decision.on);
        let decided = decisions.iter().flat_map(|decision| &decision.decided);
        decided
            .filter(|one| one.recommendation.as_deref() == Some(key))
            .map(|one| one.text.clone())
            .collect()
    }

    fn action(&self, period: Period, key: String, action: &Action, items: &mut Vec<OpenItem>) {
        let status = action.status();
        let over = matches!(status, ActionStatus::Done | ActionStatus::Dropped);
        if over || self.is_closed(&key, period) {
            return;
        }
        items.push(OpenItem {
            key,
            period,
            asked: Asked::Action {
                text: action.text.clone(),
                owner: action.owner.clone(),
                due: action.due,
                overdue: action.is_overdue(self.inputs.today),
                status,
            },
        });
    }

    /// Questions that nobody of the last period could assess.
    fn questions(&self, items: &mut Vec<OpenItem>) {
        let Some((period, reviews)) = self.basis.last_key_value() else {
            return;
        };
        for (_, question) in self.inputs.checklist.questions() {
            let scores = reviews
                .iter()
                .filter_map(|one| one.answers.get(&question.id));
            let reasons: Vec<Option<CannotAssess>> = scores
                .map(|answer| match answer.score {
                    Score::CannotBeAssessed(reason) => Some(reason),
                    _ => None,
                })
                .collect();
            let all = reasons.iter().all(Option::is_some);
            if let (true, Some(Some(reason))) = (all, reasons.first().copied()) {
                items.push(OpenItem {
                    key: question_key(*period, self.inputs.contribution, &question.id),
                    period: *period,
                    asked: Asked::Question {
                        question: question.id.clone(),
                        reason,
                    },
                });
            }
        }
    }

    /// Forecasts on events of earlier rounds, and of one's own, whose day has come.
    fn forecasts(&self, items: &mut Vec<OpenItem>) {
        let FollowUpInputs {
            contribution,
            person,
            period: now,
            ..
        } = self.inputs;
        let mut events: BTreeMap<(Period, String), (&Localized, Date)> = BTreeMap::new();
        let rounds = self.inputs.rounds.iter();
        for round in rounds.filter(|round| round.period < *now) {
            for (id, event) in round.events_of(contribution) {
                let key = event_key(round.period, contribution, id);
                events.insert((round.period, key), (&event.text, event.due));
            }
        }
        let own = self.inputs.reviews.iter();
        let own = own.filter(|one| {
            one.period < *now && one.role == ReviewRole::Independent && one.person == **person
        });
        for review in own {
            for (id, event) in &review.events {
                let id: &EventId = id;
                let key = own_event_key(review.period, contribution, person, id);
                events.insert((review.period, key), (&event.text, event.due));
            }
        }
        for ((period, key), (text, due)) in events {
            let outcome = self.outcome(&key);
            let come = due <= self.inputs.today || outcome.is_some();
            if come && !self.is_closed(&key, period) {
                items.push(OpenItem {
                    key,
                    period,
                    asked: Asked::Forecast {
                        text: text.clone(),
                        due,
                        outcome: outcome.map(|outcome| outcome.result),
                    },
                });
            }
        }
    }

    fn outcome(&self, key: &str) -> Option<&'a Outcome> {
        self.inputs.outcomes?.outcomes.get(key)
    }
}

#[cfg(test)]
mod tests;
