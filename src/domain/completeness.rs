//! What a review still lacks, and how far it is.

mod ending;

use super::answer::{Answer, Confidence, Score};
use super::checklist::Checklist;
use super::contribution::Contribution;
use super::first_scores::lacks_reason;
pub use super::gap::{Gap, Missing, Part};
use super::question::{CommentRule, EvidenceRule, Question, QuestionKind};
use super::recommendation::Requirement;
use super::review::{Review, ReviewRole};

/// How many of the questions that apply have been answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Questions with a score.
    pub answered: usize,
    /// Questions that apply.
    pub applicable: usize,
}

/// A checklist, read for one contribution: which questions apply, and what an answer must carry.
#[derive(Debug, Clone, Copy)]
pub struct Completeness<'a> {
    /// What is asked.
    pub checklist: &'a Checklist,
    /// About what.
    pub contribution: &'a Contribution,
    /// The events that the round asks to forecast.
    pub events: &'a [super::id::EventId],
}

impl<'a> Completeness<'a> {
    /// True when `question` applies to the contribution's mission; what does not is derived, never stored.
    pub fn applies(&self, question: &Question) -> bool {
        question.applies.to(&self.contribution.mission.types)
    }

    /// The questions that apply, in order.
    pub fn applicable(self) -> impl Iterator<Item = &'a Question> {
        self.checklist
            .questions()
            .map(|(_, question)| question)
            .filter(move |question| self.applies(question))
    }

    /// How many of the questions that apply `review` has answered.
    pub fn progress(&self, review: &Review) -> Progress {
        let mut progress = Progress::default();
        for question in self.applicable() {
            progress.applicable += 1;
            let answer = review.answers.get(&question.id);
            if answer.is_some_and(|answer| answer.score.is_given()) {
                progress.answered += 1;
            }
        }
        progress
    }

    /// Everything that `review` lacks for submission, in the order in which it is filled in.
    /// A self-report owes no declaration, judgement, recommendation or escalation.
    pub fn gaps(&self, review: &Review) -> Vec<Gap> {
        let mut gaps = Vec::new();
        let independent = review.role == ReviewRole::Independent;
        if independent && review.declaration.is_none() {
            gaps.push(gap(Part::Declaration, Missing::All));
        }
        for question in self.applicable() {
            let part = Part::Question(question.id.clone());
            let missing = self.answer_gaps(question, review);
            gaps.extend(missing.into_iter().map(|one| gap(part.clone(), one)));
        }
        if independent && review.lock.is_none() {
            gaps.push(gap(Part::Lock, Missing::Lock));
        }
        if review.role != ReviewRole::SelfReport {
            ending::judgement_gaps(review, &mut gaps);
            self.recommendation_gaps(review, &mut gaps);
            ending::escalation_gaps(review, &mut gaps);
        }
        if independent {
            ending::closing_gaps(review, &mut gaps);
        }
        if !review.conflicts.is_empty() {
            gaps.push(gap(Part::Conflicts, Missing::All));
        }
        gaps
    }

    /// What the answer to `question` in `review` lacks.
    pub fn answer_gaps(&self, question: &Question, review: &Review) -> Vec<Missing> {
        let Some(answer) = review.answers.get(&question.id) else {
            return vec![Missing::All];
        };
        let mut missing = Vec::new();
        match &answer.score {
            Score::NotYet => missing.push(Missing::Score),
            score if !self.accepts(question.kind, score) => missing.push(Missing::FittingScore),
            Score::Forecast {
                event,
                low,
                best,
                high,
            } => {
                if low > best || best > high {
                    missing.push(Missing::Order);
                }
                let known = self.events.contains(event) || review.events.contains_key(event);
                if !known {
                    missing.push(Missing::Event);
                }
            }
            Score::Assumptions(views) => {
                for assumption in &self.contribution.assumptions {
                    if !views.contains_key(&assumption.id) {
                        missing.push(Missing::Assumption(assumption.id.clone()));
                    }
                }
                for (id, view) in views {
                    if view.because.trim().is_empty() {
                        missing.push(Missing::AssumptionReason(id.clone()));
                    }
                }
            }
            _ => {}
        }
        if matches!(answer.score, Score::Level(_)) && answer.confidence == Confidence::NotStated {
            missing.push(Missing::Confidence);
        }
        missing.extend(comment_gaps(question, answer));
        if needs_evidence(question.evidence, &answer.score) && answer.evidence.is_empty() {
            missing.push(Missing::Evidence);
        }
        let unknown = answer
            .evidence
            .iter()
            .filter(|citation| !review.sources.contains_key(&citation.source));
        missing.extend(unknown.map(|citation| Missing::Source(citation.source.clone())));
        if question.kind != QuestionKind::FollowUp && lacks_reason(&question.id, review) {
            missing.push(Missing::ChangeReason);
        }
        missing
    }

    /// True when a question of `kind` takes `score`; a level must be on the scale.
    pub fn accepts(&self, kind: QuestionKind, score: &Score) -> bool {
        match (kind, score) {
            (_, Score::NotYet | Score::CannotBeAssessed(_) | Score::NotApplicable(_)) => true,
            (QuestionKind::Ordinal, Score::Level(level)) => self.checklist.scale.contains(*level),
            (QuestionKind::YesNo, Score::Yes | Score::No)
            | (QuestionKind::Assumptions, Score::Assumptions(_))
            | (QuestionKind::Forecast, Score::Forecast { .. })
            | (QuestionKind::FollowUp | QuestionKind::FreeText, Score::Text) => true,
            _ => false,
        }
    }

    fn recommendation_gaps(&self, review: &Review, gaps: &mut Vec<Gap>) {
        if self.checklist.recommendations.is_empty() {
            return;
        }
        if review.recommendations.is_empty() {
            gaps.push(gap(Part::Recommendations, Missing::All));
        }
        for (id, recommendation) in &review.recommendations {
            let part = || Part::Recommendation(id.clone());
            if recommendation.text.trim().is_empty() {
                gaps.push(gap(part(), Missing::Text));
            }
            if recommendation.addressee.trim().is_empty() {
                gaps.push(gap(part(), Missing::Addressee));
            }
            let kind = self
                .checklist
                .recommendations
                .iter()
                .find(|kind| kind.code == recommendation.code);
            let Some(kind) = kind else {
                gaps.push(gap(part(), Missing::FittingScore));
                continue;
            };
            for requirement in &kind.requires {
                let carried = match requirement {
                    Requirement::Forecast => self.has_forecast(review),
                    other => recommendation.carries(*other),
                };
                if !carried {
                    gaps.push(gap(part(), Missing::Requirement(*requirement)));
                }
            }
        }
    }
}

impl Completeness<'_> {
    /// True where the first forecast that the checklist asks for was given: the one on an objective, which a
    /// recommendation can lean on. Of ours that is I1.
    pub fn has_forecast(&self, review: &Review) -> bool {
        let mut asked = self.applicable();
        let first = asked.find(|question| question.kind == QuestionKind::Forecast);
        let answer = first.and_then(|question| review.answers.get(&question.id));
        answer.is_some_and(|answer| matches!(answer.score, Score::Forecast { .. }))
    }
}

fn gap(part: Part, missing: Missing) -> Gap {
    Gap { part, missing }
}

/// True when an answer with `score` must cite evidence under `rule`.
pub fn needs_evidence(rule: EvidenceRule, score: &Score) -> bool {
    match (rule, score) {
        (_, Score::NotYet | Score::NotApplicable(_)) | (EvidenceRule::Optional, _) => false,
        (EvidenceRule::Required, _) => true,
        (EvidenceRule::IfScored, score) => !matches!(score, Score::CannotBeAssessed(_)),
        (EvidenceRule::OnYes, score) => *score == Score::Yes,
    }
}

fn comment_gaps(question: &Question, answer: &Answer) -> Vec<Missing> {
    use super::answer::{CannotAssess, NotApplicable};
    let strengths = !answer.strengths.trim().is_empty();
    let concerns = !answer.concerns.trim().is_empty();
    let either = || {
        if strengths || concerns {
            Vec::new()
        } else {
            vec![Missing::Comment]
        }
    };
    match (&answer.score, question.comment) {
        (Score::NotYet, _) => Vec::new(),
        (Score::NotApplicable(NotApplicable::Other), _)
        | (Score::CannotBeAssessed(CannotAssess::Other), _) => either(),
        (Score::NotApplicable(_), _) | (_, CommentRule::Optional) => Vec::new(),
        (Score::CannotBeAssessed(_), _) => either(),
        (_, CommentRule::Either) => either(),
        (Score::Yes, CommentRule::OnYes) => either(),
        (_, CommentRule::OnYes) => Vec::new(),
        (_, CommentRule::Strengths) if !strengths => vec![Missing::Strengths],
        (_, CommentRule::Concerns) if !concerns => vec![Missing::Concerns],
        (_, CommentRule::Strengths | CommentRule::Concerns) => Vec::new(),
        (_, CommentRule::Both) => {
            let mut missing = Vec::new();
            if !strengths {
                missing.push(Missing::Strengths);
            }
            if !concerns {
                missing.push(Missing::Concerns);
            }
            missing
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assumption::{Assumption, AssumptionStatus, AssumptionView};
    use crate::domain::sample;

    #[test]
    fn every_assumption_of_the_contribution_gets_a_status_and_a_sentence() {
        let mut checklist = sample::checklist(4, 3);
        checklist.sections[0].questions[0].kind = QuestionKind::Assumptions;
        let mut contribution = sample::contribution("a");
        for (id, main) in [("trust", true), ("weather", false)] {
            contribution.assumptions.push(Assumption {
                id: id.parse().unwrap(),
                text: sample::text(id),
                main,
                sign_of_failure: None,
            });
        }
        let completeness = Completeness {
            checklist: &checklist,
            contribution: &contribution,
            events: &[],
        };
        let view = |because: &str| AssumptionView {
            status: AssumptionStatus::Failed,
            because: because.to_owned(),
            added: None,
        };
        let lacks = |views: &[(&str, &str)]| {
            let mut review = sample::review("a", "2026-H1", "bz-01", &[]);
            let views = views.iter();
            let views = views.map(|(id, because)| (id.parse().unwrap(), view(because)));
            sample::answer(&mut review, "A1", Score::Assumptions(views.collect()));
            let mut missing =
                completeness.answer_gaps(&checklist.sections[0].questions[0], &review);
            missing
                .retain(|one| matches!(one, Missing::Assumption(_) | Missing::AssumptionReason(_)));
            missing
        };
        let id = |id: &str| id.parse().unwrap();
        assert_eq!(
            lacks(&[("trust", "It broke."), ("weather", "It rained.")]),
            []
        );
        assert_eq!(
            lacks(&[("trust", " ")]),
            [
                Missing::Assumption(id("weather")),
                Missing::AssumptionReason(id("trust"))
            ]
        );
    }
}
