//! The screens, one file each; `open` is the one list of them.

mod checklist;
mod comment;
mod conflicts;
mod consolidation;
mod document;
mod form;
mod home;
mod judgement;
mod lock;
mod pick;
mod picks;
mod recovery;
mod search;
mod submit;
mod unsaved;

use super::context::Context;
use super::effect::{Effect, Place};
use super::screen::Screen;

/// Makes the screen for a place.
pub fn open(place: Place, cx: &Context) -> Box<dyn Screen> {
    match place {
        Place::Home => Box::new(home::Home::new(cx)),
        Place::Checklist => Box::new(checklist::Checklist::default()),
        Place::Recovery => Box::new(recovery::RecoveryScreen::default()),
        Place::Comment(question, side) => Box::new(comment::Comment::new(question, side, cx)),
        Place::WhoAmI => Box::new(picks::who(cx)),
        Place::CannotAssess(question) => Box::new(picks::cannot_assess(question, cx)),
        Place::NotApplicable(question) => Box::new(picks::not_applicable(question, cx)),
        Place::Confidence(question) => Box::new(picks::confidence(question, cx)),
        Place::LowConfidence(question) => Box::new(picks::low_confidence(question, cx)),
        Place::Marking(question) => Box::new(picks::marking(question, cx)),
        Place::Evidence(question) => Box::new(picks::evidence(question, cx)),
        Place::Jump => Box::new(search::questions(cx)),
        Place::Unsaved => Box::new(unsaved::ask(Effect::QuitUnsaved, cx)),
        Place::UnsavedReview => Box::new(unsaved::ask(Effect::CloseUnsaved, cx)),
        Place::Because(question) => Box::new(picks::because(question, cx)),
        Place::WhyGap(question) => Box::new(picks::why_gap(question, cx)),
        Place::Lock => Box::new(lock::missing(cx)),
        Place::ConfirmLock => Box::new(lock::confirm(cx)),
        Place::CommitLock => Box::new(lock::commit(cx)),
        Place::SignSubmission => Box::new(lock::sign(cx)),
        Place::CommitSubmission => Box::new(lock::commit_submission(cx)),
        Place::Consolidation => Box::new(consolidation::ConsolidationScreen::default()),
        Place::Merge(name) => Box::new(consolidation::merge(&name, cx)),
        Place::Conflicts => Box::new(conflicts::list(cx)),
        Place::Conflict(conflict) => Box::new(conflicts::ConflictScreen::new(*conflict)),
        Place::Judgement => Box::new(judgement::steps(cx)),
        Place::Submit => Box::new(submit::missing(cx)),
        Place::ConfirmSubmit => Box::new(submit::confirm(cx)),
        Place::Submitted => Box::new(document::submitted(cx)),
        Place::Information => Box::new(document::information(cx)),
        Place::ReviewPage | Place::OnlyToRead => Box::new(document::review_page(cx)),
        Place::Changes(contribution, period) => {
            Box::new(document::changes(&contribution, period, cx))
        }
        Place::Summary(contribution, period) => {
            Box::new(document::summary(&contribution, period, cx))
        }
        Place::Help(scope) => Box::new(document::help(scope, cx)),
        Place::Form(kind) => Box::new(form::FormScreen::new(kind, cx)),
    }
}
