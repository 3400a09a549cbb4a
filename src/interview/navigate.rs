//! Moving through the questions: always free, never a trap.

use super::command::Refused;
use super::conduct::{Effect, Interview};
use crate::domain::id::QuestionId;
use crate::domain::question::Question;

impl Interview {
    /// The questions that apply, in order.
    pub fn questions(&self) -> Vec<&Question> {
        self.completeness().applicable().collect()
    }

    /// Where the reviewer is, from 0, among the questions that apply.
    pub fn place(&self) -> usize {
        self.questions()
            .iter()
            .position(|question| question.id == *self.at())
            .unwrap_or(0)
    }

    pub(super) fn go_to(&mut self, id: QuestionId) -> Result<Vec<Effect>, Refused> {
        if !self.questions().iter().any(|question| question.id == id) {
            return Err(Refused::NoQuestion);
        }
        Ok(self.set_at(id))
    }

    pub(super) fn step(&mut self, by: isize) -> Result<Vec<Effect>, Refused> {
        let questions = self.questions();
        let last = questions.len().saturating_sub(1);
        let place = self.place().saturating_add_signed(by).min(last);
        let id = questions.get(place).ok_or(Refused::NoQuestion)?.id.clone();
        if id == *self.at() {
            return Ok(Vec::new());
        }
        Ok(self.set_at(id))
    }

    pub(super) fn next_where(
        &mut self,
        wanted: impl Fn(&Self, &Question) -> bool,
    ) -> Result<Vec<Effect>, Refused> {
        let questions = self.questions();
        let here = self.place();
        let order = (1..=questions.len()).map(|step| (here + step) % questions.len());
        let found = order
            .map(|place| questions[place])
            .find(|question| wanted(self, question))
            .map(|question| question.id.clone());
        match found {
            Some(id) => Ok(self.set_at(id)),
            None => Err(Refused::NothingMissing),
        }
    }
}
