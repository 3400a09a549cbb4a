//! Carrying out what screens ask for: the only place where the terminal application changes anything.

use std::sync::Arc;

use super::action::Action;
use super::app::App;
use super::effect::{Effect, Notice, Place};
use super::keymap::Scope;
use super::trouble;
pub(super) use super::trouble::{now, store_words};
use crate::domain::completeness::Gap;
use crate::domain::id::{ContributionId, PersonId};
use crate::domain::period::Period;
use crate::domain::review::ReviewRole;
use crate::i18n::Texts;
use crate::interview::form::FormKind;
use crate::interview::{Command, DraftPlace, Interview};
use crate::report::build::grounds;
use crate::session::sitting::{Saving, Sitting, SubmitError};

/// What a key means that has the same meaning everywhere.
pub(super) fn everywhere(action: Action) -> Option<Effect> {
    match action {
        Action::Language => Some(Effect::NextLanguage),
        Action::Redraw => Some(Effect::Redraw),
        Action::Suspend => Some(Effect::Suspend),
        Action::Quit => Some(Effect::Quit),
        _ => None,
    }
}

impl App {
    pub(super) fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Open(place) => self.push(place),
            Effect::Replace(place) => {
                self.stack.pop();
                self.push(place);
            }
            Effect::Close if self.is_unsaved() && self.closes_the_review() => {
                self.push(Place::UnsavedReview);
            }
            Effect::Close | Effect::CloseUnsaved => self.close(),
            Effect::CloseTo(scope) => {
                while self.stack.len() > 1
                    && self
                        .stack
                        .last()
                        .is_some_and(|top| top.screen.scope() != scope)
                {
                    self.close();
                }
            }
            Effect::Take(command) => self.take(*command),
            Effect::ChooseLevel => self.say("choose-level"),
            Effect::Begin(contribution, period, role) => self.begin(&contribution, period, role),
            Effect::Recover(take_over) => {
                if let Some(sitting) = &mut self.cx.sitting {
                    sitting.recover(take_over);
                    sitting.look_back(&self.cx.session);
                }
                let owes = self.cx.interview().is_some_and(Interview::owes_declaration);
                if owes {
                    self.perform(Effect::Replace(Place::Form(FormKind::Declaration)));
                } else {
                    let role = self.cx.interview().map(|one| one.review().role);
                    let place = role.map_or(Place::Checklist, review_place);
                    self.perform(Effect::Replace(place));
                    self.reopen_draft();
                }
            }
            Effect::ReturnAssignment => self.return_assignment(),
            Effect::Lock => self.lock(),
            Effect::CommitLock => self.commit_lock(),
            Effect::Sign => self.errand = true,
            Effect::CommitSubmission => self.commit_submission(),
            Effect::Submit => self.submit(),
            Effect::Become(person) => self.become_person(person),
            Effect::Notify(notice) => self.cx.notice = Some(notice),
            Effect::NextLanguage => {
                let next = self.cx.session.texts.language().next();
                self.cx.session.texts = Texts::new(next);
                self.reword();
            }
            Effect::Redraw => self.redraw = true,
            Effect::Suspend => {
                self.journal_half_typed_now();
                self.suspend = true;
            }
            Effect::Quit if self.is_unsaved() && !self.asked_to_leave => {
                self.asked_to_leave = true;
                self.push(Place::Unsaved);
            }
            Effect::Quit | Effect::QuitUnsaved => {
                self.journal_half_typed_now();
                self.end();
            }
        }
    }

    /// True when the open review could not be saved.
    fn is_unsaved(&self) -> bool {
        let sitting = self.cx.sitting.as_ref();
        sitting.is_some_and(|one| matches!(one.saving, Saving::Failed(_) | Saving::Lost(_)))
    }

    fn journal_half_typed_now(&mut self) {
        if let Some(draft) = self.stack.last().and_then(|top| top.screen.draft())
            && self.cx.interview().and_then(|one| one.draft()) != Some(&draft)
            && self.half_typed.is_some()
        {
            self.half_typed = Some(draft);
        }
        self.journal_half_typed();
    }

    pub(super) fn close(&mut self) {
        let Some(closed) = self.stack.pop() else {
            return;
        };
        // Leaving the review closes it; whoever goes home should find it saved and free.
        if is_review_screen(&closed.place) && !self.has_review_screen() {
            self.cx.sitting = None;
            self.reload();
        }
    }

    /// True when leaving the top screen leaves the open review.
    fn closes_the_review(&self) -> bool {
        let mut from_top = self.stack.iter().rev();
        from_top
            .next()
            .is_some_and(|top| is_review_screen(&top.place))
            && !from_top.any(|below| is_review_screen(&below.place))
    }

    fn has_review_screen(&self) -> bool {
        let mut stack = self.stack.iter();
        stack.any(|opened| is_review_screen(&opened.place))
    }

    pub(super) fn say(&mut self, key: &str) {
        self.cx.notice = Some(Notice::good(self.cx.session.texts.get(key)));
    }

    pub(super) fn complain(&mut self, words: String) {
        self.cx.notice = Some(Notice::bad(words));
    }

    fn take(&mut self, command: Command) {
        let declares = matches!(command, Command::Declare(_));
        let Some(sitting) = &mut self.cx.sitting else {
            return;
        };
        match sitting.take(command) {
            Ok(()) if declares => self.perform(Effect::Replace(Place::Checklist)),
            Ok(()) => {}
            Err(refused) => {
                let words = self
                    .cx
                    .session
                    .texts
                    .get(&format!("refused-{}", refused.key()));
                self.cx.notice = Some(Notice::good(words));
            }
        }
    }

    fn begin(&mut self, contribution: &ContributionId, period: Period, role: ReviewRole) {
        self.reload();
        let begun = Sitting::begin(
            &self.cx.session,
            contribution,
            period,
            role,
            Arc::clone(&self.reporter),
        );
        match begun {
            Ok(sitting) => {
                let declare = sitting.interview.owes_declaration();
                let recover = sitting.recovery.is_some();
                let sealed = sitting.interview.is_sealed();
                let why = sitting
                    .only_to_read
                    .as_ref()
                    .map(|error| store_words(error, &self.cx.session.texts));
                self.cx.sitting = Some(sitting);
                if let Some(why) = why {
                    self.push(Place::OnlyToRead);
                    let values = [("why", why.into())];
                    let words = self.cx.session.texts.with("opened-only-to-read", &values);
                    self.complain(words);
                } else if recover {
                    self.push(Place::Recovery);
                } else if declare {
                    self.push(Place::Form(FormKind::Declaration));
                } else {
                    self.push(review_place(role));
                    if sealed {
                        self.push(Place::ReviewPage);
                    } else {
                        self.say("resumed");
                        self.reopen_draft();
                        self.offer_conflicts();
                    }
                }
            }
            Err(error) => {
                let words = trouble::begin(&error, &self.cx.session.texts);
                self.complain(words);
            }
        }
    }

    /// Opens the list of what a merge could not decide, where there is something.
    fn offer_conflicts(&mut self) {
        let review = self.cx.interview().map(Interview::review);
        if review.is_some_and(|review| !review.conflicts.is_empty()) {
            self.push(Place::Conflicts);
        }
    }

    /// Opens the text that was half typed when the review was left or the program was killed.
    pub(super) fn reopen_draft(&mut self) {
        let draft = self.cx.interview().and_then(|one| one.draft().cloned());
        let place = draft.and_then(|draft| match draft.place {
            DraftPlace::Comment(question, side) => Some(Place::Comment(question, side)),
            DraftPlace::Field(form, _) => FormKind::from_name(&form).map(Place::Form),
        });
        if let Some(place) = place {
            self.push(place);
            self.say("resumed-draft");
        }
    }

    fn return_assignment(&mut self) {
        let Some(sitting) = self.cx.sitting.take() else {
            return;
        };
        match sitting.return_assignment(&self.cx.session) {
            Ok(()) => self.say("returned"),
            Err(error) => {
                let words = store_words(&error, &self.cx.session.texts);
                let words = self
                    .cx
                    .session
                    .texts
                    .with("not-returned", &[("why", words.into())]);
                self.complain(words);
            }
        }
        self.stack.truncate(1);
        self.reload();
    }

    fn submit(&mut self) {
        let Some(sitting) = &mut self.cx.sitting else {
            return;
        };
        let bars = self.cx.session.bars(sitting.interview.review());
        if !bars.is_empty() {
            let texts = &self.cx.session.texts;
            let why = [("why", grounds::grounds(&bars, texts).into())];
            let words = texts.with("not-submitted-not-independent", &why);
            self.complain(words);
            self.close();
            return;
        }
        match sitting.submit(now()) {
            Ok(()) => {
                self.cx.notice = None;
                let consolidated = self.cx.interview().is_some_and(Interview::is_consolidated);
                self.perform(Effect::CloseTo(if consolidated {
                    Scope::Consolidation
                } else {
                    Scope::Checklist
                }));
                self.push(Place::Submitted);
                self.offer_after_submission();
            }
            Err(SubmitError::Incomplete(gaps)) => self.incomplete(&gaps),
            Err(SubmitError::Sealed) => self.say("refused-sealed"),
            Err(SubmitError::Store(error)) => {
                let why = store_words(&error, &self.cx.session.texts);
                let words = self
                    .cx
                    .session
                    .texts
                    .with("not-submitted", &[("why", why.into())]);
                self.complain(words);
                self.close();
            }
        }
    }

    fn incomplete(&mut self, gaps: &[Gap]) {
        let words = self
            .cx
            .session
            .texts
            .with("step-submit-missing", &[("count", gaps.len().into())]);
        self.complain(words);
        self.perform(Effect::Replace(Place::Submit));
    }

    fn become_person(&mut self, person: PersonId) {
        self.cx.session.become_person(Some(person));
        self.cx.generation += 1;
    }

    pub(super) fn reload(&mut self) {
        if let Err(error) = self.cx.session.reload() {
            let words = store_words(&error, &self.cx.session.texts);
            self.complain(words);
        }
        self.cx.generation += 1;
    }
}

/// The screen on which a review of this role is worked at.
fn review_place(role: ReviewRole) -> Place {
    match role {
        ReviewRole::Consolidated => Place::Consolidation,
        ReviewRole::Independent | ReviewRole::SelfReport => Place::Checklist,
    }
}

/// True for a screen that has the open review, and without which it is closed.
fn is_review_screen(place: &Place) -> bool {
    matches!(
        place,
        Place::Checklist
            | Place::Consolidation
            | Place::Recovery
            | Place::OnlyToRead
            | Place::Form(FormKind::Declaration)
    )
}
