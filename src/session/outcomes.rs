//! What happened to what was forecast: who records it, of which event, in `outcomes.ron`.

use jiff::civil::Date;

use super::Session;
use super::measure::{Fates, Part};
use crate::analysis::events::{Event, Standing, events};
use crate::domain::id::PersonId;
use crate::domain::outcome::{Outcome, OutcomeResult, Outcomes};
use crate::store::lock::{LockError, try_lock};
use crate::store::write::save_file;
use crate::store::{Expected, FileKind, Folder, StoreError};

/// An event, free of the files that it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its name in `outcomes.ron`.
    pub key: String,
    /// What may happen.
    pub text: crate::domain::localized::Localized,
    /// How one will tell.
    pub criterion: crate::domain::localized::Localized,
    /// Day on which it is decided.
    pub due: Date,
    /// Who decides.
    pub resolver: PersonId,
    /// Where it stands.
    pub standing: Standing,
    /// What was recorded.
    pub outcome: Option<Outcome>,
}

impl From<Event<'_>> for Listed {
    fn from(one: Event<'_>) -> Self {
        Self {
            text: one.event.text.clone(),
            criterion: one.event.criterion.clone(),
            due: one.event.due,
            resolver: one.event.resolver.clone(),
            standing: one.standing,
            outcome: one.outcome.cloned(),
            key: one.key,
        }
    }
}

/// What is to be recorded.
#[derive(Debug, Clone)]
pub struct Record {
    /// The event, by its whole name or, where only one is called so, by its own id.
    pub event: String,
    /// What happened.
    pub result: OutcomeResult,
    /// How one knows, or why the event is void.
    pub evidence: String,
    /// Day on which that was established; today when absent.
    pub on: Option<Date>,
    /// True to take the place of what was recorded before.
    pub replace: bool,
}

/// Why nothing was recorded.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// Nobody says who it is.
    #[error("nobody says who records this")]
    Nobody,
    /// No event that the viewer may see is called so; or several are.
    #[error("no single event is called {event}")]
    NoSuchEvent {
        /// What was asked for.
        event: String,
        /// Events that can be meant: all of that name, else all without an outcome.
        events: Vec<Listed>,
    },
    /// There is an outcome already.
    #[error("{key} has an outcome already")]
    Recorded {
        /// The event.
        key: String,
        /// What was recorded.
        outcome: Box<Outcome>,
    },
    /// It is for the resolver or a coordinator to say, and not for the line.
    #[error("{by} may not record {key}")]
    NotYours {
        /// The event.
        key: String,
        /// Who asked.
        by: PersonId,
        /// Who was to decide.
        resolver: PersonId,
    },
    /// Nothing says how one knows.
    #[error("no evidence")]
    NoEvidence,
    /// The day is still to come.
    #[error("{on} is still to come")]
    InFuture {
        /// The day.
        on: Date,
    },
    /// `outcomes.ron` cannot be read, so it is not written either.
    #[error("outcomes.ron cannot be read")]
    Unreadable,
    /// `outcomes.ron` holds comments, which a rewrite would lose.
    #[error("outcomes.ron holds comments")]
    Comments,
    /// Somebody else is writing it.
    #[error("{who} is writing outcomes.ron")]
    Taken {
        /// Who.
        who: String,
    },
    /// The disk refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<LockError> for RecordError {
    fn from(error: LockError) -> Self {
        match error {
            LockError::Taken(by) => Self::Taken { who: by.who },
            LockError::Store(error) => Self::Store(error),
        }
    }
}

impl Session {
    /// Every event that can be forecast, soonest first, with how many files were not looked at because the viewer
    /// may not see them yet: those may define events of their own.
    pub fn events(&self) -> (Vec<Listed>, usize) {
        let submitted = self.submitted(&Part::default());
        let answered = submitted.answered(&self.folder);
        let fates = Fates::of(&self.folder);
        let events = events(&answered, fates.known(self.today));
        let listed = events.into_iter().map(Listed::from).collect();
        (listed, submitted.basis.hidden)
    }

    /// Records what happened, in the name of whoever asks. Returns the event's whole name.
    ///
    /// # Errors
    /// [`RecordError`]; nothing was written then.
    pub fn record(&mut self, record: Record) -> Result<String, RecordError> {
        let by = self.me.clone().ok_or(RecordError::Nobody)?;
        let on = record.on.unwrap_or(self.today);
        if on > self.today {
            return Err(RecordError::InFuture { on });
        }
        let evidence = record.evidence.trim().to_owned();
        if evidence.is_empty() {
            return Err(RecordError::NoEvidence);
        }
        let path = self.root().join(FileKind::Outcomes.path());
        let _held = try_lock(&path, by.as_str(), jiff::Timestamp::now())?;
        // What another peil wrote while we waited counts.
        self.reload()?;
        let key = self.event_called(&record.event)?;
        self.may_record(&key, &by)?;
        let (mut outcomes, expected) = outcomes_of(&self.folder)?;
        if let Some(outcome) = outcomes.outcomes.get(&key).filter(|_| !record.replace) {
            let outcome = Box::new(outcome.clone());
            return Err(RecordError::Recorded { key, outcome });
        }
        let outcome = Outcome {
            result: record.result,
            on,
            by,
            evidence,
        };
        outcomes.outcomes.insert(key.clone(), outcome);
        save_file(self.root(), &FileKind::Outcomes, &outcomes, &expected)?;
        self.reload()?;
        Ok(key)
    }

    fn may_record(&self, key: &str, by: &PersonId) -> Result<(), RecordError> {
        let (events, _) = self.events();
        let listed = events.into_iter().find(|one| one.key == key);
        // The name begins with the period, and then the contribution.
        let about = key.split('/').nth(1).unwrap_or_default();
        let about = about.split('.').next().unwrap_or_default();
        let about = about.parse().ok();
        let about = about.and_then(|id| self.folder.contributions.get(&id));
        let (Some(listed), Some(about)) = (listed, about) else {
            return Ok(());
        };
        let people = self.folder.people.as_ref();
        let person = people.and_then(|file| file.value.people.get(by));
        if about.value.may_record(by, person, &listed.resolver) {
            return Ok(());
        }
        Err(RecordError::NotYours {
            key: listed.key,
            by: by.clone(),
            resolver: listed.resolver,
        })
    }

    fn event_called(&self, name: &str) -> Result<String, RecordError> {
        let (events, _) = self.events();
        if events.iter().any(|one| one.key == name) {
            return Ok(name.to_owned());
        }
        let own_id = |one: &&Listed| one.key.rsplit('/').next() == Some(name);
        let mut called: Vec<Listed> = events.iter().filter(own_id).cloned().collect();
        if called.len() == 1 {
            return Ok(called.remove(0).key);
        }
        let open = |one: &Listed| !one.standing.is_recorded();
        Err(RecordError::NoSuchEvent {
            event: name.to_owned(),
            events: if called.is_empty() {
                events.into_iter().filter(open).collect()
            } else {
                called
            },
        })
    }
}

/// What has been recorded so far, and what a save of it expects to find.
fn outcomes_of(folder: &Folder) -> Result<(Outcomes, Expected), RecordError> {
    let own = folder.register.as_ref();
    match &folder.outcomes {
        Some(file) if file.has_comments() => Err(RecordError::Comments),
        Some(file) => Ok((file.value.clone(), Expected::Digest(file.digest.clone()))),
        None if folder.files().contains(&FileKind::Outcomes) => Err(RecordError::Unreadable),
        None => {
            let outcomes = Outcomes {
                illustrative: own.is_some_and(|own| own.value.illustrative),
                ..Outcomes::default()
            };
            Ok((outcomes, Expected::Absent))
        }
    }
}
