//! The interview itself: it takes a command, changes the review, and says what must be kept.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::command::{Command, Refused};
use super::draft::{Draft, Record};
use super::history::History;
use super::patch::Patch;
use super::revealed::Revealed;
use super::table::Table;
use crate::domain::answer::Answer;
use crate::domain::checklist::Checklist;
use crate::domain::completeness::{Completeness, Missing, Progress};
use crate::domain::contribution::Contribution;
use crate::domain::earlier::Earlier;
use crate::domain::forecast::ForecastEvent;
use crate::domain::id::{EventId, QuestionId, SourceId};
use crate::domain::localized::Localized;
use crate::domain::question::Question;
use crate::domain::review::{Review, ReviewRole};
use crate::domain::round::WaiverCode;

/// What must be done about a command that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Append this to the journal before the next key is handled.
    Journal(Record),
    /// Bring the review's file up to date, away from the keys.
    Save,
}

/// A review being filled in.
#[derive(Debug, Clone)]
pub struct Interview {
    review: Review,
    checklist: Arc<Checklist>,
    contribution: Arc<Contribution>,
    /// The events that the round asks to forecast.
    events: BTreeMap<EventId, ForecastEvent>,
    event_ids: Vec<EventId>,
    at: QuestionId,
    draft: Option<Draft>,
    history: History,
    recent: Vec<SourceId>,
    revealed: Option<Revealed>,
    /// What earlier periods left; `None` until the first scores are locked.
    earlier: Option<Earlier>,
    /// The reviews that a consolidated one is made of.
    table: Option<Table>,
    /// A block of the declaration that a coordinator lifted for this reviewer.
    lifted: Option<Lifted>,
}

/// That a coordinator lifted a block of the declaration, for a reviewer of a contribution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lifted {
    /// Function or name of the coordinator.
    pub by: Localized,
    /// When.
    pub on: Date,
    /// Why, as a code.
    pub code: WaiverCode,
}

impl Interview {
    /// Begins or resumes `review`. Sources are seeded from the contribution's papers while nothing was
    /// declared or answered. `None` when the checklist has no question that applies.
    pub fn new(
        mut review: Review,
        checklist: Arc<Checklist>,
        contribution: Arc<Contribution>,
        events: BTreeMap<EventId, ForecastEvent>,
    ) -> Option<Self> {
        if review.answers.is_empty() && review.sources.is_empty() && !review.is_sealed() {
            review.sources.clone_from(&contribution.papers);
        }
        let event_ids: Vec<EventId> = events.keys().cloned().collect();
        let completeness = Completeness {
            checklist: &checklist,
            contribution: &contribution,
            events: &event_ids,
        };
        let at = completeness.applicable().next()?.id.clone();
        let mut interview = Self {
            review,
            checklist,
            contribution,
            events,
            event_ids,
            at,
            draft: None,
            history: History::default(),
            recent: Vec::new(),
            revealed: None,
            earlier: None,
            lifted: None,
            table: None,
        };
        let cited: Vec<SourceId> = interview
            .review
            .answers
            .values()
            .flat_map(|answer| answer.evidence.iter().map(|one| one.source.clone()))
            .collect();
        for source in &cited {
            interview.remember(source);
        }
        interview.at = interview.first_open().unwrap_or(interview.at);
        Some(interview)
    }

    /// The first question without an answer.
    fn first_open(&self) -> Option<QuestionId> {
        let given = |id| {
            self.answer(id)
                .is_some_and(|answer| answer.score.is_given())
        };
        let mut questions = self.completeness().applicable();
        questions
            .find(|question| !given(&question.id) && !self.awaits_lock(question))
            .map(|question| question.id.clone())
    }

    /// The review as it stands.
    pub fn review(&self) -> &Review {
        &self.review
    }

    /// What is asked.
    pub fn checklist(&self) -> &Checklist {
        &self.checklist
    }

    /// About what.
    pub fn contribution(&self) -> &Contribution {
        &self.contribution
    }

    /// The events that the round asks to forecast.
    pub fn events(&self) -> &BTreeMap<EventId, ForecastEvent> {
        &self.events
    }

    /// The checklist read for this contribution.
    pub fn completeness(&self) -> Completeness<'_> {
        Completeness {
            checklist: &self.checklist,
            contribution: &self.contribution,
            events: &self.event_ids,
        }
    }

    /// The question at which the reviewer is.
    pub fn at(&self) -> &QuestionId {
        &self.at
    }

    /// The question at which the reviewer is, whole.
    pub fn question(&self) -> Option<&Question> {
        self.checklist.question(&self.at)
    }

    /// The answer to `question`, if there is one.
    pub fn answer(&self, question: &QuestionId) -> Option<&Answer> {
        self.review.answers.get(question)
    }

    /// What is half typed.
    pub fn draft(&self) -> Option<&Draft> {
        self.draft.as_ref()
    }

    /// Sources by last use, the latest first; then the others.
    pub fn sources_by_use(&self) -> Vec<SourceId> {
        let rest = self
            .review
            .sources
            .keys()
            .filter(|id| !self.recent.contains(id));
        let used = self.recent.iter().rev();
        used.filter(|id| self.review.sources.contains_key(id))
            .chain(rest)
            .cloned()
            .collect()
    }

    /// How far the review is.
    pub fn progress(&self) -> Progress {
        self.completeness().progress(&self.review)
    }

    /// What the answer to `question` lacks, for a warning beside it; nothing while it has no answer at all.
    pub fn warnings(&self, question: &Question) -> Vec<Missing> {
        if self.answer(&question.id).is_none() {
            return Vec::new();
        }
        self.answer_gaps(question)
    }

    pub(super) fn shown(&self) -> Option<&Revealed> {
        self.revealed.as_ref()
    }

    pub(super) fn set_shown(&mut self, revealed: Revealed) {
        self.revealed = Some(revealed);
    }

    /// What earlier periods left; `None` until the first scores are locked.
    pub fn earlier(&self) -> Option<&Earlier> {
        self.earlier.as_ref()
    }

    /// Takes notice of what earlier periods left, which a reviewer may know only after the lock.
    pub fn look_back(&mut self, earlier: Earlier) {
        self.earlier = Some(earlier);
    }

    /// Takes note that a coordinator lifted a block: an answer that stops the review then stops it no more, and is
    /// printed. A stake in the outcome cannot be lifted.
    pub fn lift(&mut self, lifted: Lifted) {
        self.lifted = Some(lifted);
    }

    /// The block that was lifted for this reviewer.
    pub fn lifted(&self) -> Option<&Lifted> {
        self.lifted.as_ref()
    }

    /// True when nothing may change any more.
    pub fn is_sealed(&self) -> bool {
        self.review.is_sealed()
    }

    /// True when it is the line that reports on itself: the same questions, and no more than these.
    pub fn is_self_report(&self) -> bool {
        self.review.role == ReviewRole::SelfReport
    }

    /// True when several reviews are made into one.
    pub fn is_consolidated(&self) -> bool {
        self.review.role == ReviewRole::Consolidated
    }

    /// What lies on the table of whoever consolidates.
    pub fn table(&self) -> Option<&Table> {
        self.table.as_ref()
    }

    /// Lays the reviews on the table.
    pub fn lay_out(&mut self, table: Table) {
        self.table = Some(table);
    }

    /// True when a declaration is still owed.
    pub fn owes_declaration(&self) -> bool {
        self.review.role == ReviewRole::Independent && self.review.declaration.is_none()
    }

    /// Carries out one command.
    ///
    /// # Errors
    /// [`Refused`], and then nothing has changed.
    pub fn take(&mut self, command: Command) -> Result<Vec<Effect>, Refused> {
        match command {
            Command::GoTo(question) => self.go_to(question),
            Command::Step(by) => self.step(by),
            Command::NextUnanswered => self.next_where(|interview, question| {
                let answer = interview.answer(&question.id);
                let given = answer.is_some_and(|answer| answer.score.is_given());
                !given && !interview.awaits_lock(question)
            }),
            Command::NextWarning => {
                self.next_where(|interview, question| !interview.warnings(question).is_empty())
            }
            Command::Type(draft) => self.type_text(draft),
            Command::Undo => {
                self.open()?;
                let patches = self.history.undo(&mut self.review);
                self.keep(patches.ok_or(Refused::NothingToUndo)?)
            }
            Command::Redo => {
                self.open()?;
                let patches = self.history.redo(&mut self.review);
                self.keep(patches.ok_or(Refused::NothingToUndo)?)
            }
            change => {
                self.open()?;
                let patches = self.patches(change)?;
                let patches = self.with_views(patches);
                self.perform(patches)
            }
        }
    }

    /// Puts the interview back at a question and at what was half typed, from the journal.
    pub(super) fn resume(&mut self, at: Option<QuestionId>, draft: Option<Draft>) {
        let applies = |id: &QuestionId| {
            let question = self.checklist.question(id);
            question.is_some_and(|question| self.completeness().applies(question))
        };
        if let Some(at) = at.filter(applies) {
            self.at = at;
        }
        self.draft = draft;
    }

    pub(super) fn set_at(&mut self, at: QuestionId) -> Vec<Effect> {
        self.at = at;
        vec![Effect::Journal(Record::At(self.at.clone()))]
    }

    pub(super) fn review_mut(&mut self) -> &mut Review {
        &mut self.review
    }

    pub(super) fn forget_history(&mut self) {
        self.history = History::default();
    }

    fn open(&self) -> Result<(), Refused> {
        if self.review.is_sealed() {
            return Err(Refused::Sealed);
        }
        Ok(())
    }

    fn perform(&mut self, patches: Vec<Patch>) -> Result<Vec<Effect>, Refused> {
        let mut after = self.review.clone();
        for patch in &patches {
            let _ = patch.clone().apply(&mut after);
        }
        if after == self.review {
            return Ok(Vec::new());
        }
        self.history.perform(&patches, &mut self.review);
        self.keep(patches)
    }

    fn keep(&mut self, patches: Vec<Patch>) -> Result<Vec<Effect>, Refused> {
        let changed = patches.iter().find_map(Patch::question).cloned();
        let mut effects: Vec<Effect> = patches
            .into_iter()
            .map(|patch| Effect::Journal(Record::Patch(patch)))
            .collect();
        effects.push(Effect::Save);
        if let Some(question) = changed
            && question != self.at
        {
            effects.extend(self.set_at(question));
        }
        Ok(effects)
    }

    fn type_text(&mut self, draft: Option<Draft>) -> Result<Vec<Effect>, Refused> {
        self.open()?;
        if draft == self.draft {
            return Ok(Vec::new());
        }
        self.draft.clone_from(&draft);
        Ok(vec![Effect::Journal(Record::Draft(draft))])
    }

    pub(super) fn remember(&mut self, source: &SourceId) {
        self.recent.retain(|one| one != source);
        self.recent.push(source.clone());
    }
}
