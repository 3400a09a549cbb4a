//! What a review recommends, and what each kind of recommendation must carry.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::id::{MarkingId, RecommendationCode};
use super::localized::Localized;

/// A kind of recommendation that the checklist offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecommendationKind {
    /// How reviews refer to it.
    pub code: RecommendationCode,
    /// What it is called.
    pub title: Localized,
    /// What a recommendation of this kind must carry.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requires: Vec<Requirement>,
}

/// Something that a recommendation must carry. Each is one field of [`Recommendation`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Requirement {
    /// At least one action with owner and date.
    Action,
    /// The end of the mandate.
    EndOfMandate,
    /// An answered forecast in the review.
    Forecast,
    /// What changes.
    WhatChanges,
    /// Consequences for mission, allies, partner and population.
    Consequences,
    /// When, and in what order.
    Timing,
    /// The effect on unity and on the country's position.
    Unity,
    /// Why adjusting will not do.
    WhyNotAdjust,
    /// The ground on which to continue without progress.
    Ground,
    /// The date on which that ground is tested again.
    RetestOn,
    /// Which missing evidence would make advice possible.
    MissingEvidence,
}

impl Requirement {
    /// All requirements, in the order in which they are asked.
    pub const ALL: [Self; 11] = [
        Self::Action,
        Self::EndOfMandate,
        Self::Forecast,
        Self::WhatChanges,
        Self::Consequences,
        Self::Timing,
        Self::Unity,
        Self::WhyNotAdjust,
        Self::Ground,
        Self::RetestOn,
        Self::MissingEvidence,
    ];

    /// Short name, to look its word up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::Action => "action",
            Self::EndOfMandate => "end-of-mandate",
            Self::Forecast => "forecast",
            Self::WhatChanges => "what-changes",
            Self::Consequences => "consequences",
            Self::Timing => "timing",
            Self::Unity => "unity",
            Self::WhyNotAdjust => "why-not-adjust",
            Self::Ground => "ground",
            Self::RetestOn => "retest-on",
            Self::MissingEvidence => "missing-evidence",
        }
    }
}

/// A recommendation of a review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recommendation {
    /// Its kind.
    pub code: RecommendationCode,
    /// What is recommended.
    pub text: String,
    /// To which function.
    pub addressee: String,
    /// How soon.
    pub urgency: Urgency,
    /// Proposed actions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<ProposedAction>,
    /// End of the mandate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_of_mandate: Option<Date>,
    /// What changes.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub what_changes: String,
    /// Consequences of reducing or ending.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consequences: Option<Consequences>,
    /// When, and in what order.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub timing: String,
    /// The effect on unity and on the country's position.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub unity: String,
    /// Why adjusting will not do.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why_not_adjust: String,
    /// The ground on which to continue without progress.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<Ground>,
    /// The date on which that ground is tested again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retest_on: Option<Date>,
    /// Which missing evidence would make advice possible.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub missing_evidence: String,
    /// What longer tours would cost personnel, where they are recommended.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub cost_of_longer_tours: String,
    /// How far it may travel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marking: Option<MarkingId>,
}

/// How soon a recommendation asks to be acted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Urgency {
    /// At once.
    Now,
    /// Before the next review.
    BeforeNextReview,
    /// At the next decision on the mandate.
    AtNextMandate,
}

impl Urgency {
    /// All urgencies, most urgent first.
    pub const ALL: [Self; 3] = [Self::Now, Self::BeforeNextReview, Self::AtNextMandate];

    /// Short name, to look its word up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::BeforeNextReview => "before-next-review",
            Self::AtNextMandate => "at-next-mandate",
        }
    }
}

/// An action that the reviewer proposes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProposedAction {
    /// What is to be done.
    pub text: String,
    /// By which function.
    pub owner: String,
    /// By when.
    pub due: Date,
}

/// What reducing or ending would mean for whom.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consequences {
    /// For the mission.
    pub mission: String,
    /// For allies.
    pub allies: String,
    /// For the local partner.
    pub partner: String,
    /// For the population.
    pub population: String,
}

/// The ground on which a contribution may continue without progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Ground {
    /// It prevents deterioration.
    PreventsDeterioration,
    /// Stopping has unacceptable consequences for the mission or other nations.
    UnacceptableConsequences,
    /// The unity or position of the alliance.
    AllianceUnity,
}

impl Ground {
    /// All grounds.
    pub const ALL: [Self; 3] = [
        Self::PreventsDeterioration,
        Self::UnacceptableConsequences,
        Self::AllianceUnity,
    ];

    /// Short name, to look its word up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::PreventsDeterioration => "prevents-deterioration",
            Self::UnacceptableConsequences => "unacceptable-consequences",
            Self::AllianceUnity => "alliance-unity",
        }
    }
}

impl Recommendation {
    /// A recommendation of kind `code` with nothing filled in.
    pub fn new(code: RecommendationCode) -> Self {
        Self {
            code,
            text: String::new(),
            addressee: String::new(),
            urgency: Urgency::BeforeNextReview,
            actions: Vec::new(),
            end_of_mandate: None,
            what_changes: String::new(),
            consequences: None,
            timing: String::new(),
            unity: String::new(),
            why_not_adjust: String::new(),
            ground: None,
            retest_on: None,
            missing_evidence: String::new(),
            cost_of_longer_tours: String::new(),
            marking: None,
        }
    }

    /// True when the recommendation itself carries `requirement`; a forecast stands elsewhere in the review.
    pub fn carries(&self, requirement: Requirement) -> bool {
        let filled = |text: &String| !text.trim().is_empty();
        match requirement {
            Requirement::Action => self
                .actions
                .iter()
                .any(|action| filled(&action.text) && filled(&action.owner)),
            Requirement::EndOfMandate => self.end_of_mandate.is_some(),
            Requirement::Forecast => true,
            Requirement::WhatChanges => filled(&self.what_changes),
            Requirement::Consequences => self.consequences.as_ref().is_some_and(|all| {
                [&all.mission, &all.allies, &all.partner, &all.population]
                    .into_iter()
                    .all(filled)
            }),
            Requirement::Timing => filled(&self.timing),
            Requirement::Unity => filled(&self.unity),
            Requirement::WhyNotAdjust => filled(&self.why_not_adjust),
            Requirement::Ground => self.ground.is_some(),
            Requirement::RetestOn => self.retest_on.is_some(),
            Requirement::MissingEvidence => filled(&self.missing_evidence),
        }
    }
}
