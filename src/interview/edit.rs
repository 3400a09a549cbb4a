//! What a command does to the review, as patches.

use super::command::{Command, Refused, Side};
use super::conduct::Interview;
use super::patch::Patch;
use super::slug::slug;
use crate::domain::answer::{Answer, Score};
use crate::domain::first_scores::is_changed;
use crate::domain::id::{QuestionId, SourceId};
use crate::domain::question::{Question, QuestionKind};
use crate::domain::source::{Citation, Source};

impl Interview {
    /// The patches that carry out a change.
    pub(super) fn patches(&mut self, command: Command) -> Result<Vec<Patch>, Refused> {
        if self.owes_declaration() && !matches!(command, Command::Declare(_)) {
            return Err(Refused::NotDeclared);
        }
        if self.is_self_report() && command.is_reviewers() {
            return Err(Refused::NotInSelfReport);
        }
        let patch = match command {
            Command::Declare(declaration)
                if (declaration.blocking && self.lifted().is_none()) || !declaration.able =>
            {
                return Err(Refused::Blocked);
            }
            Command::Declare(declaration) => Patch::Declaration(Some(declaration)),
            Command::Score(id, score) => {
                let question = self.applicable(&id)?;
                if !self.completeness().accepts(question.kind, &score) {
                    return Err(Refused::NotFitting);
                }
                self.edit(id, |answer| answer.score = score)
            }
            Command::Confidence(id, confidence) => {
                self.applicable(&id)?;
                self.edit(id, |answer| answer.confidence = confidence)
            }
            Command::Comment(id, side, text) => {
                let question = self.applicable(&id)?;
                let is_text = question.kind == QuestionKind::FreeText
                    || question.kind == QuestionKind::FollowUp;
                let text = tidy(&text);
                self.edit(id, |answer| {
                    match side {
                        Side::Strengths => answer.strengths = text,
                        Side::Concerns => answer.concerns = text,
                    }
                    let empty = answer.strengths.is_empty() && answer.concerns.is_empty();
                    if is_text && !empty && answer.score == Score::NotYet {
                        answer.score = Score::Text;
                    } else if empty && answer.score == Score::Text {
                        answer.score = Score::NotYet;
                    }
                })
            }
            Command::Cite(id, citation) => {
                self.applicable(&id)?;
                if !self.review().sources.contains_key(&citation.source) {
                    return Err(Refused::NoSource);
                }
                self.cite(id, citation)
            }
            Command::Uncite(id, place) => {
                self.applicable(&id)?;
                self.edit(id, |answer| {
                    if place < answer.evidence.len() {
                        answer.evidence.remove(place);
                    }
                })
            }
            Command::Source(id, source) => Patch::Source(id, Some(source)),
            Command::SourceAndCite(question, source, place) => {
                self.applicable(&question)?;
                let id = self.new_source_id(&source.title);
                let citation = Citation {
                    source: id.clone(),
                    place,
                };
                let cite = self.cite(question, citation);
                return Ok(vec![Patch::Source(id, Some(source)), cite]);
            }
            Command::Mark(id, marking) => {
                self.applicable(&id)?;
                self.edit(id, |answer| answer.marking = marking)
            }
            Command::Because(id, reason) => {
                self.applicable(&id)?;
                self.edit(id, |answer| answer.changed_because = reason)
            }
            Command::WhyGap(id, reason) => {
                self.applicable(&id)?;
                if !self.is_locked() {
                    return Err(Refused::NotLocked);
                }
                self.edit(id, |answer| answer.gap_because = reason)
            }
            Command::FollowUp(key, stands) => {
                if !self.is_locked() {
                    return Err(Refused::NotLocked);
                }
                Patch::FollowUp(key, stands)
            }
            Command::Clear(id) => Patch::Answer(id, None),
            Command::Event(id, event) => Patch::Event(id, Some(event)),
            Command::Judge(judgement) => Patch::Judgement(Some(judgement)),
            Command::Recommend(id, recommendation) => {
                Patch::Recommendation(id, Some(recommendation))
            }
            Command::Unrecommend(id) => Patch::Recommendation(id, None),
            Command::Escalate(escalation) => Patch::Escalation(Some(escalation)),
            Command::Close(closing) => Patch::Closing(Some(closing)),
            settling @ (Command::Follow(..)
            | Command::Decide(..)
            | Command::DecideFollowUp(..)
            | Command::Gather(..)
            | Command::Unsettle(_)) => return self.settling(settling),
            Command::Settle(conflict, how) => return self.settle(&conflict, how),
            Command::Together(commands) => {
                let before = self.review().clone();
                let mut all = Vec::new();
                for command in commands {
                    match self.patches(command) {
                        Ok(patches) => {
                            for patch in patches {
                                let _ = patch.clone().apply(self.review_mut());
                                all.push(patch);
                            }
                        }
                        Err(refused) => {
                            *self.review_mut() = before;
                            return Err(refused);
                        }
                    }
                }
                *self.review_mut() = before;
                return Ok(all);
            }
            Command::GoTo(_)
            | Command::Step(_)
            | Command::NextUnanswered
            | Command::NextWarning
            | Command::Type(_)
            | Command::Undo
            | Command::Redo => return Ok(Vec::new()),
        };
        Ok(vec![patch])
    }

    fn applicable(&self, id: &QuestionId) -> Result<&Question, Refused> {
        let question = self.checklist().question(id).ok_or(Refused::NoQuestion)?;
        if self.completeness().applies(question) {
            Ok(question)
        } else {
            Err(Refused::NoQuestion)
        }
    }

    /// The answer to `id` after `change`; none at all when nothing is left in it. A score that is the first one
    /// again needs no reason, nor does a level that is the line's.
    fn edit(&self, id: QuestionId, change: impl FnOnce(&mut Answer)) -> Patch {
        let mut answer = self.review().answers.get(&id).cloned().unwrap_or_default();
        change(&mut answer);
        let lock = self.review().lock.as_ref();
        let first = lock.map(|lock| lock.scores.get(&id).unwrap_or(&Score::NotYet));
        if first.is_none_or(|first| !is_changed(first, &answer.score)) {
            answer.changed_because = None;
        }
        if self.sees_self_report() && self.gap_at(&id, answer.score.level()).is_none() {
            answer.gap_because = None;
        }
        let left = answer != Answer::default();
        Patch::Answer(id, left.then(|| Box::new(answer)))
    }

    fn cite(&mut self, id: QuestionId, citation: Citation) -> Patch {
        self.remember(&citation.source.clone());
        self.edit(id, |answer| {
            if !answer.evidence.contains(&citation) {
                answer.evidence.push(citation);
            }
        })
    }

    /// An id for a new source, made from its title.
    fn new_source_id(&self, title: &str) -> SourceId {
        let taken = |id: &SourceId| self.review().sources.contains_key(id);
        slug(title, "source", |name| SourceId::new(name).ok(), taken)
    }

    /// A new source without citing it, as a command.
    pub fn enter_source(&self, source: Source) -> Command {
        Command::Source(self.new_source_id(&source.title), source)
    }
}

/// A comment as it is stored: line ends as LF, no blanks at the end.
pub(super) fn tidy(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}
