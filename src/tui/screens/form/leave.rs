//! The ways out of a form: stored, returned, or left; never with a word lost unasked.

use super::FormScreen;
use crate::interview::Command;
use crate::interview::form::{FormKind, FormResult, Problem, Remark};
use crate::tui::context::Context;
use crate::tui::effect::{Effect, Notice};
use crate::tui::screen::Input;
use crate::tui::widgets::ask::{Ask, Asked};
use crate::tui::widgets::form_view::Focus;

/// What can be answered to what a form asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    /// Go on filling in.
    Stay,
    /// Leave without storing.
    Leave,
    /// Give the assignment back.
    Return,
}

impl FormScreen {
    /// Stores what was entered, or says what keeps it from being stored.
    pub(super) fn store(&mut self, cx: &Context) -> Vec<Effect> {
        match self.result(cx) {
            Ok(FormResult::Take(command)) => self.take(command, cx),
            Ok(FormResult::Nothing) => leave(),
            Ok(FormResult::Stopped) => {
                self.ask_to_return(cx);
                Vec::new()
            }
            Err(problems) => self.refuse(&problems, cx),
        }
    }

    /// Tries the command on a copy first: what would be refused must not close the form.
    fn take(&mut self, command: Command, cx: &Context) -> Vec<Effect> {
        let mut trial = match cx.interview() {
            Some(interview) => interview.clone(),
            None => return leave(),
        };
        if let Err(refused) = trial.take(command.clone()) {
            let words = cx.session.texts.get(&format!("refused-{}", refused.key()));
            return vec![Effect::Notify(Notice::bad(words))];
        }
        let take = Effect::Take(Box::new(command));
        match self.form.kind {
            // The questions take the place of the declaration.
            FormKind::Declaration => vec![take],
            _ => [vec![take], leave()].concat(),
        }
    }

    fn refuse(&mut self, problems: &[Problem], cx: &Context) -> Vec<Effect> {
        self.tried = true;
        if let Some(first) = problems.first() {
            self.focus = Focus::Field(first.field.clone());
            self.view.follow();
        }
        let count = problems.len();
        let words = cx
            .session
            .texts
            .with("form-problems", &[("count", count.into())]);
        vec![Effect::Notify(Notice::bad(words))]
    }

    /// Leaves the form: at once where nothing was entered, stored where a draft may have gaps, and otherwise
    /// after one question.
    pub(super) fn back(&mut self, cx: &Context) -> Vec<Effect> {
        if self.form.fields == self.opened.fields {
            return leave();
        }
        if self.form.kind.may_have_gaps()
            && let Ok(FormResult::Take(_) | FormResult::Nothing) = self.result(cx)
        {
            return self.store(cx);
        }
        self.ask = Some(Ask::new(
            "form-leave",
            vec!["form-leave-text".to_owned()],
            vec![
                ("form-leave-stay", Answer::Stay),
                ("form-leave-leave", Answer::Leave),
            ],
        ));
        Vec::new()
    }

    /// The answers that stop the review.
    fn stops(&self, cx: &Context) -> Vec<Remark> {
        let remarks = cx.interview().map(|interview| self.form.remarks(interview));
        let mut remarks = remarks.unwrap_or_default();
        remarks.retain(|remark| remark.stops);
        remarks
    }

    /// True when the answer in focus stops the review.
    pub(super) fn stops_here(&self, cx: &Context) -> bool {
        let stops = self.stops(cx);
        stops
            .iter()
            .any(|one| self.focus == Focus::Field(one.field.clone()))
    }

    /// Says why an answer stops the review and what to do now.
    pub(super) fn ask_to_return(&mut self, cx: &Context) {
        let stops = self.stops(cx);
        let why = stops.iter().map(|remark| format!("remark-{}", remark.key));
        let mut why: Vec<String> = why.collect();
        why.sort();
        why.dedup();
        why.push("form-stopped-text".to_owned());
        self.ask = Some(Ask::new(
            "form-stopped",
            why,
            vec![
                ("form-stopped-correct", Answer::Stay),
                ("form-stopped-return", Answer::Return),
            ],
        ));
    }

    /// What an answer to the question of the form does.
    pub(super) fn asked(&mut self, input: &Input, cx: &Context) -> Vec<Effect> {
        let Some(ask) = &mut self.ask else {
            return Vec::new();
        };
        match ask.update(input) {
            Asked::Still => Vec::new(),
            Asked::Never | Asked::Answer(Answer::Stay) => {
                self.ask = None;
                self.view.follow();
                self.go_to_stop(cx);
                Vec::new()
            }
            Asked::Answer(Answer::Leave) => leave(),
            Asked::Answer(Answer::Return) => vec![Effect::ReturnAssignment],
        }
    }

    /// Puts the focus on the first answer that stops the review, if one does.
    fn go_to_stop(&mut self, cx: &Context) {
        if let Some(stop) = self.stops(cx).into_iter().next() {
            self.focus = Focus::Field(stop.field);
        }
    }
}

/// Leaves the form, and gives up what the journal holds of it.
fn leave() -> Vec<Effect> {
    vec![Effect::Take(Box::new(Command::Type(None))), Effect::Close]
}
