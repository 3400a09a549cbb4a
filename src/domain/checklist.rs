//! What is asked, in immutable versions: sections, questions, scale, rules and the declaration.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::declaration::DeclarationForm;
use super::format::Format;
use super::id::{ChecklistId, LessonId, QuestionId, SectionId};
use super::judgement_rule::{EscalationRule, JudgementRule};
use super::localized::Localized;
use super::question::Question;
use super::recommendation::RecommendationKind;
use super::scale::Scale;
use super::unique;

/// `checklists/<id>.v<version>.ron`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// Version of the format.
    pub format: Format,
    /// The same as in the file's name.
    pub id: ChecklistId,
    /// The same as in the file's name; a changed checklist is a new version.
    pub version: u32,
    /// What it is called.
    pub title: Localized,
    /// What it derives from.
    pub source: Localized,
    /// Minutes at the keyboard: per ordinal question, per other question, for the judgement.
    pub minutes: Minutes,
    /// The lessons that questions derive from.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique::map"
    )]
    pub lessons: BTreeMap<LessonId, Localized>,
    /// The scale of its ordinal questions.
    pub scale: Scale,
    /// Its questions, by section, in order.
    pub sections: Vec<Section>,
    /// How a judgement on the contribution is proposed; none: the reviewer judges without a proposal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub judgement: Option<JudgementRule>,
    /// How an escalation is proposed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub escalation: Option<EscalationRule>,
    /// Which recommendations can be given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recommendations: Vec<RecommendationKind>,
    /// The declaration of independence.
    pub declaration: DeclarationForm,
}

/// A checklist and its version, as files refer to it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChecklistRef {
    /// Which checklist.
    pub id: ChecklistId,
    /// Which version.
    pub version: u32,
}

/// Minutes to count on, at the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Minutes {
    /// Per ordinal question.
    pub ordinal: u32,
    /// Per question of another kind.
    pub other: u32,
    /// For the judgement at the end.
    pub judgement: u32,
}

/// A section of a checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its letter.
    pub id: SectionId,
    /// Its title.
    pub title: Localized,
    /// Its questions, in order.
    pub questions: Vec<Question>,
}

impl Checklist {
    /// Every question with its section, in order.
    pub fn questions(&self) -> impl Iterator<Item = (&Section, &Question)> {
        self.sections.iter().flat_map(|section| {
            section
                .questions
                .iter()
                .map(move |question| (section, question))
        })
    }

    /// The question called `id`.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions()
            .map(|(_, question)| question)
            .find(|question| question.id == *id)
    }

    /// How files refer to this checklist.
    pub fn reference(&self) -> ChecklistRef {
        ChecklistRef {
            id: self.id.clone(),
            version: self.version,
        }
    }
}
