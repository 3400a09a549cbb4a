//! What reviewers of a round are asked to forecast.

use jiff::civil::Date;

use super::{DeskError, How, Written};
use crate::domain::forecast::{ForecastEvent, Subject};
use crate::domain::id::{ContributionId, EventId, PersonId, QuestionId};
use crate::domain::localized::Localized;
use crate::domain::period::Period;
use crate::domain::question::QuestionKind;
use crate::domain::round::Round;
use crate::session::Session;

/// An event to add.
#[derive(Debug, Clone)]
pub struct NewEvent {
    /// Of which contribution.
    pub contribution: ContributionId,
    /// How files refer to it.
    pub id: EventId,
    /// What may happen.
    pub text: Localized,
    /// How one will tell.
    pub criterion: Localized,
    /// Day on which it is decided.
    pub due: Date,
    /// To which question it belongs; the first that asks for a forecast when absent.
    pub question: Option<QuestionId>,
    /// Who decides; the coordinator when absent.
    pub resolver: Option<PersonId>,
    /// The objective or assumption that it is about, by its id.
    pub subject: String,
}

impl Session {
    /// Adds an event to the round of `period`.
    ///
    /// # Errors
    /// [`DeskError`].
    pub fn add_event(
        &mut self,
        event: &NewEvent,
        period: Period,
        how: How,
    ) -> Result<Written, DeskError> {
        let changed = self.change_round(period, how, |session, round, me| {
            if round.events.contains_key(&event.id) {
                return Err(DeskError::EventExists(event.id.clone()));
            }
            if event.due <= round.due {
                let (due, reviews) = (event.due, round.due);
                return Err(DeskError::EventTooEarly { due, reviews });
            }
            let resolver = event.resolver.as_ref().unwrap_or(me);
            session.known(resolver)?;
            let question = session.forecast_question(event, round)?;
            let subject = session.subject(&event.contribution, &event.subject)?;
            round.events.insert(
                event.id.clone(),
                ForecastEvent {
                    contribution: Some(event.contribution.clone()),
                    question,
                    text: event.text.clone(),
                    criterion: event.criterion.clone(),
                    due: event.due,
                    resolver: resolver.clone(),
                    subject,
                },
            );
            Ok(())
        });
        changed.map(|(written, ())| written)
    }

    fn forecast_question(&self, event: &NewEvent, round: &Round) -> Result<QuestionId, DeskError> {
        let assignment = round.contributions.get(&event.contribution);
        let assignment = assignment.ok_or_else(|| DeskError::NotInRound {
            contribution: event.contribution.clone(),
            period: round.period,
            known: round.contributions.keys().cloned().collect(),
        })?;
        let checklist = self.folder.checklists.get(&assignment.checklist);
        let sections = checklist.into_iter().flat_map(|file| &file.value.sections);
        let questions = sections.flat_map(|section| &section.questions);
        let asks = questions.filter(|question| question.kind == QuestionKind::Forecast);
        let known: Vec<&QuestionId> = asks.map(|question| &question.id).collect();
        let found = match &event.question {
            Some(question) => known.iter().find(|one| **one == question),
            None => known.first(),
        };
        found.map(|id| (*id).clone()).ok_or_else(|| {
            let known = known.iter().map(ToString::to_string).collect();
            DeskError::NoSuchQuestion { known }
        })
    }

    fn subject(&self, contribution: &ContributionId, name: &str) -> Result<Subject, DeskError> {
        let about = self.folder.contributions.get(contribution);
        let about = about.ok_or_else(|| DeskError::UnknownContribution(contribution.clone()))?;
        let objectives = || about.value.objectives.iter().map(|one| &one.id);
        let assumptions = || about.value.assumptions.iter().map(|one| &one.id);
        let objective = objectives().find(|id| id.as_str() == name);
        let assumption = assumptions().find(|id| id.as_str() == name);
        match (objective, assumption) {
            (Some(id), _) => Ok(Subject::Objective(id.clone())),
            (None, Some(id)) => Ok(Subject::Assumption(id.clone())),
            (None, None) => {
                let objectives = objectives().map(ToString::to_string);
                let known = objectives.chain(assumptions().map(ToString::to_string));
                let known = known.collect();
                Err(DeskError::NoSuchSubject { known })
            }
        }
    }
}
