//! What differs between two answers to one question.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::evidence::{Sources, evidence};
use super::moved::{ListChange, Mirror, Moved};
use super::text::TextChange;
use crate::domain::answer::{Answer, ChangeCode, Confidence, Score};
use crate::domain::assumption::AssumptionView;
use crate::domain::checklist::Checklist;
use crate::domain::first_scores::changed_from;
use crate::domain::gap_reason::GapReason;
use crate::domain::id::{AssumptionId, MarkingId, QuestionId};
use crate::domain::review::Review;
use crate::domain::source::Citation;

/// Of whom a question was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Asked {
    /// Of both sides, in the same words.
    Both,
    /// Of the first side only.
    BeforeOnly,
    /// Of the second side only.
    AfterOnly,
    /// Of both, in other words, of another kind or on another scale: the answers cannot simply be compared.
    Otherwise,
    /// Not known: a checklist cannot be read.
    NotKnown,
}

/// What differs in the answers to one question. What is the same is absent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnswerChange {
    /// Which question.
    pub question: QuestionId,
    /// Of whom it was asked.
    pub asked: Asked,
    /// The score; of two views of assumptions see `assumptions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<Moved<Score>>,
    /// Views of assumptions that differ.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub assumptions: Vec<AssumptionChange>,
    /// The first score, where at least one side changed it after the lock; `None` on a side that did not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<Moved<Option<Score>>>,
    /// How sure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Moved<Confidence>>,
    /// What is good.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strengths: Option<TextChange>,
    /// What is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concerns: Option<TextChange>,
    /// Evidence that was gained or lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<ListChange<Citation>>,
    /// How far it may travel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marking: Option<Moved<Option<MarkingId>>>,
    /// The kind of reason for which the first score was changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Moved<Option<ChangeCode>>>,
    /// That reason in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<TextChange>,
    /// Why the level differs from the line's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gap: Option<Moved<Option<GapReason>>>,
}

/// A view of one assumption that differs; `None` where a side has none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AssumptionChange {
    /// Which assumption.
    pub assumption: AssumptionId,
    /// The view on the first side.
    pub before: Option<AssumptionView>,
    /// The view on the second side.
    pub after: Option<AssumptionView>,
}

impl AnswerChange {
    /// True when nothing differs.
    pub fn is_empty(&self) -> bool {
        matches!(self.asked, Asked::Both | Asked::NotKnown)
            && !self.is_on_score()
            && self.first.is_none()
            && self.confidence.is_none()
            && self.strengths.is_none()
            && self.concerns.is_none()
            && self.evidence.is_none()
            && self.marking.is_none()
            && self.reason.is_none()
            && self.because.is_none()
            && self.gap.is_none()
    }

    /// True when the answers themselves differ: level, yes or no, forecast, or the view of an assumption.
    pub fn is_on_score(&self) -> bool {
        self.score.is_some() || !self.assumptions.is_empty()
    }
}

impl Mirror for AnswerChange {
    fn mirrored(self) -> Self {
        Self {
            question: self.question,
            asked: match self.asked {
                Asked::BeforeOnly => Asked::AfterOnly,
                Asked::AfterOnly => Asked::BeforeOnly,
                same => same,
            },
            score: self.score.mirrored(),
            assumptions: self.assumptions.mirrored(),
            first: self.first.mirrored(),
            confidence: self.confidence.mirrored(),
            strengths: self.strengths.mirrored(),
            concerns: self.concerns.mirrored(),
            evidence: self.evidence.mirrored(),
            marking: self.marking.mirrored(),
            reason: self.reason.mirrored(),
            because: self.because.mirrored(),
            gap: self.gap.mirrored(),
        }
    }
}

impl Mirror for AssumptionChange {
    fn mirrored(self) -> Self {
        Self {
            assumption: self.assumption,
            before: self.after,
            after: self.before,
        }
    }
}

/// What differs in the answers of two reviews to `question`; may be empty.
pub fn answer(
    question: &QuestionId,
    asked: Asked,
    before: &Review,
    after: &Review,
) -> AnswerChange {
    let nothing = Answer::default();
    let of = |review: &'_ Review| review.answers.get(question).cloned();
    let (one, other) = (
        of(before).unwrap_or_else(|| nothing.clone()),
        of(after).unwrap_or(nothing),
    );
    let (score, assumptions) = scores(&one.score, &other.score);
    let first = |review| changed_from(question, review).cloned();
    let code = |answer: &Answer| answer.changed_because.as_ref().map(|reason| reason.code);
    let words = |answer: &Answer| {
        let reason = answer.changed_because.as_ref();
        reason.map_or_else(String::new, |reason| reason.text.clone())
    };
    let sources: (&Sources, &Sources) = (&before.sources, &after.sources);
    AnswerChange {
        question: question.clone(),
        asked,
        score,
        assumptions,
        first: Moved::between(first(before), first(after)),
        confidence: Moved::between(one.confidence, other.confidence),
        strengths: TextChange::between(&one.strengths, &other.strengths),
        concerns: TextChange::between(&one.concerns, &other.concerns),
        evidence: evidence(&one.evidence, &other.evidence, sources),
        marking: Moved::between(one.marking.clone(), other.marking.clone()),
        reason: Moved::between(code(&one), code(&other)),
        because: TextChange::between(&words(&one), &words(&other)),
        gap: Moved::between(one.gap_because.clone(), other.gap_because.clone()),
    }
}

/// How two scores differ: as wholes, or view by view where both hold views of assumptions.
fn scores(before: &Score, after: &Score) -> (Option<Moved<Score>>, Vec<AssumptionChange>) {
    let (Score::Assumptions(one), Score::Assumptions(other)) = (before, after) else {
        return (Moved::between(before.clone(), after.clone()), Vec::new());
    };
    let all: BTreeSet<&AssumptionId> = one.keys().chain(other.keys()).collect();
    let view = |views: &BTreeMap<AssumptionId, AssumptionView>, id| views.get(id).cloned();
    let changed = all.into_iter().filter_map(|id| {
        let (before, after) = (view(one, id), view(other, id));
        (before != after).then(|| AssumptionChange {
            assumption: id.clone(),
            before,
            after,
        })
    });
    (None, changed.collect())
}

/// Of whom `question` was asked, by the checklists of both sides.
pub fn asked(
    question: &QuestionId,
    before: Option<&Checklist>,
    after: Option<&Checklist>,
) -> Asked {
    let (Some(before), Some(after)) = (before, after) else {
        return Asked::NotKnown;
    };
    match (before.question(question), after.question(question)) {
        (Some(one), Some(other)) => {
            let same = one.text == other.text
                && one.kind == other.kind
                && one.anchors == other.anchors
                && before.scale == after.scale;
            if same { Asked::Both } else { Asked::Otherwise }
        }
        (Some(_), None) => Asked::BeforeOnly,
        (None, Some(_)) => Asked::AfterOnly,
        // Answered, though neither asks it: nothing keeps the two apart.
        (None, None) => Asked::Both,
    }
}
