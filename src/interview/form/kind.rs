//! Which forms there are, and how a journal names them.

use crate::domain::id::{PersonId, QuestionId, RecommendationId, SourceId};
use crate::domain::subject::Subject;

/// Which form.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FormKind {
    /// The declaration of independence.
    Declaration,
    /// A new source, cited at once for a question.
    NewSource(QuestionId),
    /// A source that was entered before.
    EditSource(SourceId),
    /// The place in a source, to cite it for a question.
    Cite(QuestionId, SourceId),
    /// A forecast.
    Forecast(QuestionId),
    /// How each assumption stands.
    Assumptions(QuestionId),
    /// Why a score differs from the first one.
    Because(QuestionId),
    /// Why a level differs from the line's own.
    WhyGap(QuestionId),
    /// Where everything that was asked earlier stands.
    FollowUp(QuestionId),
    /// Both judgements.
    Judgement,
    /// A recommendation; `None`: a new one.
    Recommendation(Option<RecommendationId>),
    /// To whom the matter is taken.
    Escalation,
    /// The declaration at submission.
    Closing,
    /// How a difference between reviewers is settled: by following this one, or else in one's own words.
    Settle(Subject, Option<PersonId>),
}

impl FormKind {
    /// Short name, to look its words up by.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Declaration => "declaration",
            Self::NewSource(_) => "new-source",
            Self::EditSource(_) => "edit-source",
            Self::Cite(..) => "cite",
            Self::Forecast(_) => "forecast",
            Self::Assumptions(_) => "assumptions",
            Self::Because(_) => "because",
            Self::WhyGap(_) => "why-gap",
            Self::FollowUp(_) => "follow-up",
            Self::Judgement => "judgement",
            Self::Recommendation(_) => "recommendation",
            Self::Escalation => "escalation",
            Self::Closing => "closing",
            Self::Settle(_, Some(_)) => "settle-follow",
            Self::Settle(Subject::Recommendation(_), None) => "settle-leave-out",
            Self::Settle(_, None) => "settle",
        }
    }

    /// Key of the form's title.
    pub fn title(&self) -> String {
        format!("form-{}", self.key())
    }

    /// Key of the sentences that say what the form is for and what happens with it.
    pub fn guidance(&self) -> String {
        format!("form-{}-guidance", self.key())
    }

    /// True when a draft with gaps can be kept, to be completed before submission.
    pub fn may_have_gaps(&self) -> bool {
        matches!(
            self,
            Self::Assumptions(_)
                | Self::FollowUp(_)
                | Self::Judgement
                | Self::Recommendation(_)
                | Self::Escalation
        )
    }

    /// The question that the form answers or gives evidence for.
    pub fn question(&self) -> Option<&QuestionId> {
        match self {
            Self::NewSource(question)
            | Self::Cite(question, _)
            | Self::Forecast(question)
            | Self::Assumptions(question)
            | Self::Because(question)
            | Self::WhyGap(question)
            | Self::FollowUp(question)
            | Self::Settle(Subject::Question(question), _) => Some(question),
            _ => None,
        }
    }

    /// The form's name in a journal, `cite/A1/artikel-100-brief`; read back by [`FormKind::from_name`].
    pub fn name(&self) -> String {
        let key = self.key();
        match self {
            Self::NewSource(question)
            | Self::Forecast(question)
            | Self::Assumptions(question)
            | Self::Because(question)
            | Self::WhyGap(question)
            | Self::FollowUp(question) => format!("{key}/{question}"),
            Self::EditSource(source) => format!("{key}/{source}"),
            Self::Cite(question, source) => format!("{key}/{question}/{source}"),
            Self::Recommendation(Some(id)) => format!("{key}/{id}"),
            Self::Settle(subject, Some(person)) => format!("{key}/{person}/{}", subject.name()),
            Self::Settle(subject, None) => format!("{key}/{}", subject.name()),
            Self::Recommendation(None)
            | Self::Declaration
            | Self::Judgement
            | Self::Escalation
            | Self::Closing => key.to_owned(),
        }
    }

    /// The form that [`FormKind::name`] named; `None` for what is no form's name.
    pub fn from_name(name: &str) -> Option<Self> {
        if let Some(("settle" | "settle-leave-out", subject)) = name.split_once('/') {
            return Some(Self::Settle(Subject::from_name(subject)?, None));
        }
        if let Some(("settle-follow", rest)) = name.split_once('/') {
            let (person, subject) = rest.split_once('/')?;
            let person = PersonId::new(person).ok()?;
            return Some(Self::Settle(Subject::from_name(subject)?, Some(person)));
        }
        let parts: Vec<&str> = name.split('/').collect();
        let question = |text: &str| QuestionId::new(text).ok();
        let source = |text: &str| SourceId::new(text).ok();
        Some(match parts.as_slice() {
            ["declaration"] => Self::Declaration,
            ["new-source", one] => Self::NewSource(question(one)?),
            ["edit-source", one] => Self::EditSource(source(one)?),
            ["cite", one, other] => Self::Cite(question(one)?, source(other)?),
            ["forecast", one] => Self::Forecast(question(one)?),
            ["assumptions", one] => Self::Assumptions(question(one)?),
            ["because", one] => Self::Because(question(one)?),
            ["why-gap", one] => Self::WhyGap(question(one)?),
            ["follow-up", one] => Self::FollowUp(question(one)?),
            ["judgement"] => Self::Judgement,
            ["recommendation"] => Self::Recommendation(None),
            ["recommendation", one] => {
                Self::Recommendation(Some(RecommendationId::new(*one).ok()?))
            }
            ["escalation"] => Self::Escalation,
            ["closing"] => Self::Closing,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::all_kinds;
    use super::*;

    #[test]
    fn every_form_is_found_again_by_its_name() {
        for kind in all_kinds() {
            assert_eq!(FormKind::from_name(&kind.name()), Some(kind));
        }
        for none in ["", "cite", "cite/A1", "cite/A1/../x", "judgement/x"] {
            assert_eq!(FormKind::from_name(none), None, "{none}");
        }
    }
}
