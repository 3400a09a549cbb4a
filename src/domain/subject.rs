//! What reviewers can differ on, and so what whoever consolidates has to settle; and words of several as one text.

use super::id::{PersonId, QuestionId};
use super::judgement::Verdict;
use super::review::Review;

/// One thing on which several reviews of one contribution differ.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Subject {
    /// The answer to a question.
    Question(QuestionId),
    /// Where something that was asked earlier stands, by its full name.
    FollowUp(String),
    /// The judgements on contribution and mission.
    Judgement,
    /// A recommendation of one of them, by its full name.
    Recommendation(String),
    /// To whom the matter is taken.
    Escalation,
}

impl Subject {
    /// True when `review`, a consolidated one, has settled it.
    pub fn is_settled(&self, review: &Review) -> bool {
        let made = review.consolidation.as_ref();
        match self {
            Self::Question(id) => made.is_some_and(|made| made.settled.contains_key(id)),
            Self::FollowUp(key) => made.is_some_and(|made| made.followed_up.contains_key(key)),
            Self::Recommendation(name) => {
                made.is_some_and(|made| made.recommendations.contains_key(name))
            }
            Self::Judgement => review.judgement.as_ref().is_some_and(|given| {
                [&given.contribution, &given.mission]
                    .iter()
                    .all(|judged| judged.verdict != Verdict::NotYet)
            }),
            Self::Escalation => review.escalation.is_some(),
        }
    }

    /// Its name, `question/A1`; read back by [`Subject::from_name`].
    pub fn name(&self) -> String {
        match self {
            Self::Question(id) => format!("question/{id}"),
            Self::FollowUp(key) => format!("follow-up/{key}"),
            Self::Recommendation(name) => format!("recommendation/{name}"),
            Self::Judgement => "judgement".to_owned(),
            Self::Escalation => "escalation".to_owned(),
        }
    }

    /// The subject that [`Subject::name`] named; `None` for what is no such name.
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name.split_once('/') {
            Some(("question", id)) => Self::Question(QuestionId::new(id).ok()?),
            Some(("follow-up", key)) => Self::FollowUp(key.to_owned()),
            Some(("recommendation", name)) => Self::Recommendation(name.to_owned()),
            None if name == "judgement" => Self::Judgement,
            None if name == "escalation" => Self::Escalation,
            _ => return None,
        })
    }
}

/// What several wrote, as one text: word for word, each behind its writer's id; what all who wrote anything wrote
/// alike stands once, without a name.
pub fn joined<'a>(texts: impl IntoIterator<Item = (&'a PersonId, &'a str)>) -> String {
    let mut said: Vec<(&PersonId, &str)> = texts.into_iter().collect();
    said.retain(|(_, text)| !text.trim().is_empty());
    match said.split_first() {
        None => String::new(),
        Some(((_, first), rest)) if rest.iter().all(|(_, text)| text == first) => {
            (*first).to_owned()
        }
        Some(_) => {
            let each = said.iter().map(|(who, text)| format!("{who}: {text}"));
            each.collect::<Vec<_>>().join("\n\n")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_subject_is_found_again_by_its_name() {
        let all = [
            Subject::Question("A1".parse().unwrap()),
            Subject::FollowUp("2026-H1/a.bz-01#r/action".to_owned()),
            Subject::Recommendation("2026-H1/a.bz-01#r".to_owned()),
            Subject::Judgement,
            Subject::Escalation,
        ];
        for one in all {
            assert_eq!(Subject::from_name(&one.name()), Some(one));
        }
        for none in ["", "question", "question/", "judgement/x", "x/y"] {
            assert_eq!(Subject::from_name(none), None, "{none}");
        }
    }

    #[test]
    fn words_of_several_stand_whole_and_those_of_all_once() {
        let (a, b): (PersonId, PersonId) = ("bz-01".parse().unwrap(), "fin-01".parse().unwrap());
        assert_eq!(joined([(&a, "Good."), (&b, "Good.")]), "Good.");
        assert_eq!(joined([(&a, ""), (&b, "Late.")]), "Late.");
        assert_eq!(
            joined([(&a, "Good."), (&b, "Late.\nTwice.")]),
            "bz-01: Good.\n\nfin-01: Late.\nTwice."
        );
        assert_eq!(joined([(&a, " ")]), "");
    }
}
