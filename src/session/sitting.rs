//! One person at one review, or at the line's own report: the interview, its journal, its file and the lock on it.

mod ending;
mod locking;
mod private;
mod whose;

pub use ending::SubmitError;
pub use locking::LockFailure;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use super::Session;
use super::consolidate::NotConsolidated;
pub use super::saver::Report as SaveReport;
use super::saver::Saver;
use crate::domain::finding::Finding;
use crate::domain::id::{ContributionId, PersonId};
use crate::domain::independence::Ground;
use crate::domain::period::Period;
use crate::domain::review::{Review, ReviewRole};
use crate::domain::seal::Digest;
use crate::interview::recovery::Recovery;
use crate::interview::{Command, Effect, Interview, Lifted, Record, Refused};
use crate::store::journal::Journal;
use crate::store::lock::{Held, LockError, LockedBy};
use crate::store::{Expected, ReviewKey, StoreError, lock};

/// How the file stands to what is on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saving {
    /// Nothing was changed yet.
    Unchanged,
    /// A change is on its way to the disk; the journal has it.
    Underway,
    /// Everything stands durably on disk since then.
    Saved(Timestamp),
    /// It does not, for the reason of this [`StoreError::key`]; the journal has it.
    Failed(&'static str),
    /// Neither the file nor the journal could be written, for this reason.
    Lost(&'static str),
}

/// Why a review cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum BeginError {
    /// Nobody is known to be asking.
    #[error("it is not known who is asking")]
    Nobody,
    /// The round does not assign it to this person.
    #[error("not assigned")]
    NotAssigned,
    /// The self-report is the responsible line's, and this person is not of it.
    #[error("not of the line")]
    NotTheLine,
    /// According to the register, this person is not independent of it.
    #[error("not independent")]
    NotIndependent(Vec<Ground>),
    /// Another of the line has begun the self-report.
    #[error("begun by {0}")]
    BegunBy(PersonId),
    /// The contribution's file is missing or damaged.
    #[error("no contribution")]
    NoContribution,
    /// The checklist's file is missing or damaged, or asks nothing that applies.
    #[error("no checklist")]
    NoChecklist,
    /// The review's file cannot be read.
    #[error("the review cannot be read")]
    Unreadable(Vec<Finding>),
    /// Another peil has it open.
    #[error("open elsewhere")]
    Open(LockedBy),
    /// It cannot be made out of several reviews.
    #[error(transparent)]
    NotConsolidated(#[from] NotConsolidated),
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What the saving thread reports to.
pub type Reporter = Arc<dyn Fn(SaveReport) + Send + Sync>;

/// An open review.
pub struct Sitting {
    /// The interview.
    pub interview: Interview,
    /// What an interrupted sitting left that the file does not hold, until decided.
    pub recovery: Option<Recovery>,
    /// How the file stands.
    pub saving: Saving,
    /// Why the review can only be read: there is no room or no leave for the lock file beside it.
    pub only_to_read: Option<StoreError>,
    key: ReviewKey,
    root: PathBuf,
    journal: Option<Journal<Record>>,
    saver: Option<Saver>,
    report: Reporter,
    held: Option<Held>,
    revision: u64,
    checklist: Digest,
    contribution: Digest,
    /// Digest of the version that this one amends.
    amended: Option<Digest>,
    /// The reviewer's own review of the last period; `None` until the first scores are locked.
    previous: Option<Review>,
}

impl Sitting {
    /// Opens what `session.me` writes in `role` on `contribution` in `period`, the own review or the line's own
    /// report: begins it, or resumes it.
    ///
    /// # Errors
    /// [`BeginError`], and then nothing was written.
    pub fn begin(
        session: &Session,
        contribution: &ContributionId,
        period: Period,
        role: ReviewRole,
        report: Reporter,
    ) -> Result<Self, BeginError> {
        let me = session.me.clone().ok_or(BeginError::Nobody)?;
        let key = whose::key(session, contribution, period, role, &me)?;
        let folder = &session.folder;
        let round = folder.rounds.get(&period).ok_or(BeginError::NotAssigned)?;
        let assignment = round.value.contributions.get(contribution);
        let assignment = assignment.ok_or(BeginError::NotAssigned)?;
        let about = folder.contributions.get(contribution);
        let about = about.ok_or(BeginError::NoContribution)?;
        let (mut review, expected) = if folder.review_keys().contains(&key) {
            let loaded = folder.review(&key).map_err(BeginError::Unreadable)?;
            whose::continues(&loaded.value, &me)?;
            (loaded.value, Expected::Digest(loaded.digest))
        } else {
            let checklist = assignment.checklist.clone();
            let mut review = Review::new(contribution.clone(), period, me, role, checklist);
            review.illustrative = about.value.illustrative;
            (review, Expected::Absent)
        };
        // Before the declaration; whoever made it already may go on, and is told at submission.
        if review.declaration.is_none() && !review.is_sealed() {
            let bars = session.bars(&review);
            if !bars.is_empty() {
                return Err(BeginError::NotIndependent(bars));
            }
        }
        let checklist = folder.checklists.get(&review.checklist);
        let checklist = checklist.ok_or(BeginError::NoChecklist)?;
        let events: BTreeMap<_, _> = round
            .value
            .events_of(contribution)
            .map(|(id, event)| (id.clone(), event.clone()))
            .collect();
        let sealed = review.is_sealed();
        let table = match role {
            ReviewRole::Consolidated if !sealed => Some(session.lay_table(&mut review)?),
            _ => None,
        };
        let stored = review.clone();
        let interview = Interview::new(
            review,
            Arc::new(checklist.value.clone()),
            Arc::new(about.value.clone()),
            events,
        );
        let mut sitting = Self {
            interview: interview.ok_or(BeginError::NoChecklist)?,
            recovery: None,
            saving: Saving::Unchanged,
            only_to_read: None,
            root: folder.root.clone(),
            journal: None,
            saver: None,
            report,
            held: None,
            revision: 0,
            checklist: checklist.digest.clone(),
            contribution: about.digest.clone(),
            amended: whose::amended(folder, &key)?,
            previous: None,
            key,
        };
        if let Some(table) = table {
            sitting.interview.lay_out(table);
        }
        let person = &sitting.interview.review().person;
        let waiver = round.value.waiver(contribution, person);
        if let Some(waiver) = waiver.filter(|_| role == ReviewRole::Independent) {
            let lifted = Lifted {
                by: session.called(&waiver.by),
                on: waiver.on,
                code: waiver.code,
            };
            sitting.interview.lift(lifted);
        }
        if !sealed {
            sitting.take_hold(&stored, expected, session.state.as_deref())?;
        }
        sitting.look_back(session);
        Ok(sitting)
    }

    /// Locks the review for this process, opens its journal, and starts saving.
    fn take_hold(
        &mut self,
        stored: &Review,
        expected: Expected,
        state: Option<&Path>,
    ) -> Result<(), BeginError> {
        let path = self.key.path();
        let place = self.root.join(&path);
        match lock::try_lock(&place, stored.person.as_str(), Timestamp::now()) {
            Ok(held) => self.held = Some(held),
            Err(LockError::Taken(by)) => return Err(BeginError::Open(by)),
            Err(LockError::Store(error)) if matches!(expected, Expected::Digest(_)) => {
                self.only_to_read = Some(error);
                return Ok(());
            }
            Err(LockError::Store(error)) => return Err(error.into()),
        }
        let opened = match state {
            Some(state) => Journal::open_in(state, &self.root, &path)?,
            None => Journal::open(&self.root, &path)?,
        };
        let recovery = Recovery::compare(stored, opened.records);
        if recovery.has_changes() {
            self.recovery = Some(recovery);
        } else {
            self.interview.recover(&recovery, false);
        }
        self.journal = Some(opened.journal);
        self.start_saver(expected);
        Ok(())
    }

    fn start_saver(&mut self, expected: Expected) {
        let report = Arc::clone(&self.report);
        let report = Box::new(move |done: SaveReport| report(done));
        self.saver = Some(Saver::start(self.root.clone(), expected, report));
    }

    /// Which file it is.
    pub fn key(&self) -> &ReviewKey {
        &self.key
    }

    /// Carries out a command: when this returns, the journal holds the change.
    ///
    /// # Errors
    /// [`Refused`], and then nothing has changed.
    pub fn take(&mut self, command: Command) -> Result<(), Refused> {
        let effects = self.interview.take(command)?;
        self.carry_out(effects);
        Ok(())
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Journal(record) => self.write_journal(&record),
                Effect::Save => self.save(),
            }
        }
    }

    /// Decides about what an interrupted sitting left: takes it over, or leaves it.
    pub fn recover(&mut self, take_over: bool) {
        if let Some(recovery) = self.recovery.take() {
            self.interview.recover(&recovery, take_over);
            if take_over {
                self.save();
            } else {
                self.settle_journal();
            }
        }
    }

    /// Takes notice of what the saving thread did.
    pub fn saved(&mut self, report: SaveReport) {
        match report.result {
            Ok(at) if report.revision == self.revision => {
                self.saving = Saving::Saved(at);
                // One short line instead of a rewrite: the keys wait for nothing. Without it the journal
                // only holds more than it need.
                if let Some(journal) = &mut self.journal {
                    let _ = journal.append(&Record::Saved);
                }
            }
            // What was overtaken will be reported on by what overtook it.
            Ok(_) => {}
            Err(_) if report.revision < self.revision => {}
            Err(error) => {
                if !matches!(self.saving, Saving::Lost(_)) {
                    self.saving = Saving::Failed(error.key());
                }
            }
        }
    }

    /// True when nothing is on its way to the disk.
    pub fn is_settled(&self) -> bool {
        self.saving != Saving::Underway
    }

    fn write_journal(&mut self, record: &Record) {
        let written = match &mut self.journal {
            Some(journal) => journal.append(record),
            None => Ok(()),
        };
        if let Err(error) = written {
            self.saving = Saving::Lost(error.key());
        }
    }

    fn save(&mut self) {
        self.revision += 1;
        if !matches!(self.saving, Saving::Lost(_)) {
            self.saving = Saving::Underway;
        }
        if let Some(saver) = &self.saver {
            saver.save(self.interview.review().clone(), self.revision);
        }
    }

    /// The file holds everything: the journal keeps only the place and what is half typed.
    fn settle_journal(&mut self) {
        let mut rest = vec![Record::At(self.interview.at().clone())];
        if let Some(draft) = self.interview.draft() {
            rest.push(Record::Draft(Some(draft.clone())));
        }
        if let Some(journal) = &mut self.journal {
            // When this fails the journal still holds more than it need: nothing is lost.
            let _ = journal.replace(&rest);
        }
    }
}

impl Drop for Sitting {
    fn drop(&mut self) {
        let saved = matches!(self.saving, Saving::Saved(_) | Saving::Unchanged);
        if saved && self.recovery.is_none() && !self.interview.is_sealed() {
            self.settle_journal();
        }
    }
}
