//! The checklist's own rules: how a judgement and an escalation are proposed.

use serde::{Deserialize, Serialize};

use super::id::QuestionId;
use super::scale::Level;

/// How the judgement on the contribution is proposed: the lower of the progress question and the worst
/// section median, capped where a cap applies, and no judgement where too little could be assessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JudgementRule {
    /// The question on progress against the contribution's own objectives.
    pub progress: QuestionId,
    /// Questions that cap the proposal.
    pub cap_questions: Vec<QuestionId>,
    /// A cap question at this level or below caps the proposal.
    pub cap_at: Level,
    /// To at most this level.
    pub capped_to: Level,
    /// A failed main assumption without a decision caps the proposal to this level.
    pub failed_assumption_capped_to: Level,
    /// More than this share of the required contribution items not assessable: no judgement. Numerator and denominator.
    pub cannot_assess_limit: (u32, u32),
    /// Questions shown beside the judgement on the mission as a whole.
    pub beside_mission: Vec<QuestionId>,
}

/// When a matter is proposed to go to senior officials, or to the political level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EscalationRule {
    /// To senior officials when one of these questions…
    pub senior_questions: Vec<QuestionId>,
    /// …is at this level or below,
    pub senior_at: Level,
    /// or one of these is answered with yes,
    pub senior_on_yes: Vec<QuestionId>,
    /// or the contribution drops a level since the last period.
    pub senior_on_drop: bool,
    /// To the political level when the contribution is judged at this level or below,
    pub political_at: Level,
    /// or a failed main assumption stands so many periods without a decision,
    pub political_after_failed_periods: u32,
    /// or an earlier escalation to senior officials got no answer by its date.
    pub political_on_unanswered: bool,
}
