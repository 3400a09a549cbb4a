//! What appears after one's own lock: the self-report, the last period, colleagues' first scores, what is open.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::conduct::{Effect, Interview};
use super::draft::Record;
use super::patch::Patch;
use crate::domain::answer::{NotApplicable, Score};
use crate::domain::completeness::{Gap, Missing, Part};
use crate::domain::follow_up::{OpenItem, following_up};
use crate::domain::id::QuestionId;
use crate::domain::localized::Localized;
use crate::domain::period::Period;
use crate::domain::question::{Question, QuestionKind};
use crate::domain::review::{FollowUpStatus, ReviewRole};
use crate::domain::scale::Level;
use crate::domain::seal::Seen;

/// What others found, as values; gathered by whoever may read files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Revealed {
    /// The line's own report of this period, once submitted.
    pub self_report: Option<View>,
    /// The last earlier period in which there was a review.
    pub last_period: Option<Period>,
    /// Of that period the consolidated review, else every reviewer's.
    pub last: Vec<View>,
    /// Colleagues' first scores of this period.
    pub colleagues: Colleagues,
    /// What earlier periods asked and is still open.
    pub open: Vec<OpenItem>,
    /// True when something is not shown because another review of one's own is not locked yet.
    pub withheld: bool,
}

/// What somebody else found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// In which role.
    pub role: ReviewRole,
    /// Function or name.
    pub who: Localized,
    /// By question.
    pub answers: BTreeMap<QuestionId, Found>,
}

/// Somebody else's answer to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The score.
    pub score: Score,
    /// What is good.
    pub strengths: String,
    /// What is not.
    pub concerns: String,
    /// True when the question was asked in other words then, so that the two do not compare.
    pub asked_otherwise: bool,
}

/// Colleagues' first scores, never their drafts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Colleagues {
    /// Nobody else was assigned.
    #[default]
    Nobody,
    /// They appear when all have locked, or after the last due day.
    Waiting {
        /// How many have locked.
        locked: usize,
        /// Of how many.
        of: usize,
        /// The last due day.
        until: Date,
    },
    /// Of each who has locked.
    Shown(Vec<FirstScores>),
}

/// One colleague's first scores.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstScores {
    /// Function or name.
    pub who: Localized,
    /// By question.
    pub scores: BTreeMap<QuestionId, Score>,
}

impl Interview {
    /// What others found; `None` until the first scores are locked.
    pub fn revealed(&self) -> Option<&Revealed> {
        self.shown().filter(|_| self.is_locked())
    }

    /// Shows what others found, and says what must be kept: the files `shown` that were not shown before. Nothing
    /// happens before the lock.
    pub fn reveal(&mut self, revealed: Revealed, shown: Vec<Seen>) -> Vec<Effect> {
        let sealed = self.is_sealed();
        let Some(lock) = &self.review().lock else {
            return Vec::new();
        };
        let mut seen = lock.seen.clone();
        for one in shown {
            if seen.iter().all(|before| before.path != one.path) {
                seen.push(one);
            }
        }
        let more = seen.len() > lock.seen.len() && !sealed;
        self.set_shown(revealed);
        if !more {
            return Vec::new();
        }
        let patch = Patch::Seen(seen);
        let _ = patch.clone().apply(self.review_mut());
        vec![Effect::Journal(Record::Patch(patch)), Effect::Save]
    }

    /// The line's level and the reviewer's, where both gave one to `question` and they differ; `None` before the
    /// lock, and where the line was asked something else.
    pub fn gap(&self, question: &QuestionId) -> Option<(Level, Level)> {
        self.gap_at(question, self.answer(question)?.score.level())
    }

    /// True once the line's own report is shown.
    pub(super) fn sees_self_report(&self) -> bool {
        self.revealed().is_some_and(|all| all.self_report.is_some())
    }

    /// [`Interview::gap`], were the reviewer's level `own`.
    pub(super) fn gap_at(
        &self,
        question: &QuestionId,
        own: Option<Level>,
    ) -> Option<(Level, Level)> {
        let report = self.revealed()?.self_report.as_ref()?;
        let found = report.answers.get(question)?;
        let line = found.score.level().filter(|_| !found.asked_otherwise)?;
        own.filter(|own| *own != line).map(|own| (line, own))
    }

    /// What `question` follows up: see [`following_up`].
    pub fn open_items(&self, question: &QuestionId) -> Vec<&OpenItem> {
        let questions = self.questions();
        let open = self.revealed().map(|revealed| revealed.open.as_slice());
        let items = open.unwrap_or_default().iter();
        items
            .filter(|item| {
                let asking = questions.iter().copied();
                following_up(asking, &item.asked) == Some(question)
            })
            .collect()
    }

    /// Why a question that follows up does not apply when nothing is open.
    pub fn nothing_open(&self) -> NotApplicable {
        let earlier = self.revealed().and_then(|revealed| revealed.last_period);
        match earlier {
            Some(_) => NotApplicable::DoesNotArise,
            None => NotApplicable::FirstReview,
        }
    }

    /// What the answer to `question` lacks, what it follows up included.
    pub fn answer_gaps(&self, question: &Question) -> Vec<Missing> {
        let missing = self.completeness().answer_gaps(question, self.review());
        if question.kind != QuestionKind::FollowUp {
            return missing;
        }
        if self.awaits_lock(question) {
            return Vec::new();
        }
        let items = self.open_items(&question.id);
        let score = self.answer(&question.id).map(|answer| &answer.score);
        let waived = matches!(
            score,
            Some(Score::CannotBeAssessed(_) | Score::NotApplicable(_))
        );
        if items.is_empty() || waived {
            return missing;
        }
        let rows: Vec<Missing> = items
            .iter()
            .filter_map(|item| self.item_gap(&item.key))
            .collect();
        // While rows are open, they are what is missing of the answer.
        let whole = |one: &Missing| matches!(one, Missing::All | Missing::Score);
        let rest = missing
            .into_iter()
            .filter(|one| rows.is_empty() || !whole(one));
        rest.chain(rows.iter().cloned()).collect()
    }

    fn item_gap(&self, key: &str) -> Option<Missing> {
        match self.review().follow_up.get(key) {
            None => Some(Missing::FollowUp(key.to_owned())),
            Some(one) if one.status == FollowUpStatus::Dropped && one.comment.trim().is_empty() => {
                Some(Missing::FollowUpReason(key.to_owned()))
            }
            Some(_) => None,
        }
    }

    /// Puts what questions that follow up lack in the place of what their answers alone lack.
    pub(super) fn with_follow_up(&self, gaps: Vec<Gap>) -> Vec<Gap> {
        let mut gaps = gaps;
        for question in self.questions() {
            if question.kind != QuestionKind::FollowUp {
                continue;
            }
            let part = Part::Question(question.id.clone());
            gaps.retain(|gap| gap.part != part);
            let place = gaps.iter().position(|gap| gap.part > part);
            let place = place.unwrap_or(gaps.len());
            let missing = self.answer_gaps(question).into_iter();
            let own = missing.map(|missing| Gap {
                part: part.clone(),
                missing,
            });
            gaps.splice(place..place, own);
        }
        gaps
    }
}
