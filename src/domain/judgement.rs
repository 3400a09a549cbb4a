//! The end of a review: a judgement on the contribution and, apart, on the mission.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::answer::Confidence;
use super::id::MarkingId;
use super::scale::Level;

/// Both judgements, never merged.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judgement {
    /// On the contribution.
    pub contribution: Judged,
    /// On the mission as a whole; largely outside the country's control.
    pub mission: Judged,
}

/// One judgement.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judged {
    /// What the checklist's rule proposed, where it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposed: Option<Verdict>,
    /// What the reviewer judges.
    pub verdict: Verdict,
    /// How sure.
    pub confidence: Confidence,
    /// The ground; a judgement needs one, and one that deviates from the proposal says why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub because: String,
    /// How far it may travel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marking: Option<MarkingId>,
}

/// A level, or none that can be given.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Verdict {
    /// Not judged yet.
    #[default]
    NotYet,
    /// A level on the checklist's scale.
    Level(Level),
    /// No judgement is possible; a result in its own right.
    NoJudgement,
}

impl Verdict {
    /// True when this is better than `proposed`: a higher level, or a level where the rule finds that none can
    /// be given.
    pub fn exceeds(self, proposed: Self) -> bool {
        match (proposed, self) {
            (Self::Level(proposed), Self::Level(given)) => given > proposed,
            (Self::NoJudgement, Self::Level(_)) => true,
            _ => false,
        }
    }
}

impl Judged {
    /// What the rule proposed, where the verdict is another.
    pub fn deviates_from(&self) -> Option<Verdict> {
        let given = self.verdict != Verdict::NotYet;
        self.proposed
            .filter(|proposed| given && *proposed != self.verdict)
    }
}

impl Escalation {
    /// What the rule proposed, where the decision is another.
    pub fn deviates_from(&self) -> Option<EscalationLevel> {
        self.proposed.filter(|proposed| *proposed != self.level)
    }
}

/// To whom the matter is taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Escalation {
    /// What the checklist's rule proposed, where it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposed: Option<EscalationLevel>,
    /// What the reviewer decides.
    pub level: EscalationLevel,
    /// Why; mandatory unless none is proposed and none decided.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub because: String,
    /// To which function; mandatory unless none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub addressee: String,
    /// By when an answer is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_by: Option<Date>,
    /// How far it may travel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marking: Option<MarkingId>,
}

/// How high a matter is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum EscalationLevel {
    /// Nowhere. In files it has another name, because an optional `None` would be read as nothing at all.
    #[serde(rename = "Nowhere")]
    None,
    /// To senior officials.
    Senior,
    /// To the political level.
    Political,
}

impl EscalationLevel {
    /// All levels, lowest first.
    pub const ALL: [Self; 3] = [Self::None, Self::Senior, Self::Political];

    /// Short name, to look its word up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Senior => "senior",
            Self::Political => "political",
        }
    }
}
