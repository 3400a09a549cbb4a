//! The escalation as the checklist's own rule proposes it, with its causes. A person decides.

use super::answer::Score;
use super::checklist::Checklist;
use super::contribution::Contribution;
use super::earlier::{Earlier, failed};
use super::id::{AssumptionId, QuestionId};
use super::judgement::{EscalationLevel, Verdict};
use super::review::Review;
use super::scale::Level;
use EscalationCause as Cause;

/// What the rule proposes, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EscalationProposal {
    /// How high.
    pub level: EscalationLevel,
    /// Everything that led to it, also what would have led less high.
    pub causes: Vec<EscalationCause>,
}

/// Why an escalation is proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EscalationCause {
    /// To senior officials: this question is as low as this.
    QuestionLow(QuestionId, Level),
    /// To senior officials: this question is answered with yes.
    AnsweredYes(QuestionId),
    /// To senior officials: the contribution dropped from the first level to the second.
    Dropped(Level, Level),
    /// To the political level: the contribution is judged as low as this.
    ContributionLow(Level),
    /// To the political level: this failed main assumption stands so many periods without a decision.
    FailedStands(AssumptionId, u32),
    /// To the political level: an earlier escalation to senior officials got no answer by its date.
    SeniorUnanswered,
}

impl EscalationCause {
    /// How high it leads.
    pub fn level(&self) -> EscalationLevel {
        match self {
            Self::QuestionLow(..) | Self::AnsweredYes(_) | Self::Dropped(..) => {
                EscalationLevel::Senior
            }
            Self::ContributionLow(_) | Self::FailedStands(..) | Self::SeniorUnanswered => {
                EscalationLevel::Political
            }
        }
    }

    /// Short name, to look its word up by.
    pub fn key(&self) -> &'static str {
        match self {
            Self::QuestionLow(..) => "question-low",
            Self::AnsweredYes(_) => "answered-yes",
            Self::Dropped(..) => "dropped",
            Self::ContributionLow(_) => "contribution-low",
            Self::FailedStands(..) => "failed-stands",
            Self::SeniorUnanswered => "senior-unanswered",
        }
    }
}

impl EscalationProposal {
    /// What the checklist's rule proposes for `review`, of which the contribution is judged at `verdict` (the
    /// reviewer's own verdict, or the proposed one before there is any). `None` where the checklist has no rule.
    pub fn of(
        checklist: &Checklist,
        contribution: &Contribution,
        review: &Review,
        verdict: Verdict,
        earlier: &Earlier,
    ) -> Option<Self> {
        let rule = checklist.escalation.as_ref()?;
        let score = |question| review.answers.get(question).map(|answer| &answer.score);
        let mut causes = Vec::new();
        for question in &rule.senior_questions {
            let level = score(question).and_then(Score::level);
            if let Some(level) = level.filter(|level| *level <= rule.senior_at) {
                causes.push(Cause::QuestionLow(question.clone(), level));
            }
        }
        for question in &rule.senior_on_yes {
            if score(question) == Some(&Score::Yes) {
                causes.push(Cause::AnsweredYes(question.clone()));
            }
        }
        if let Verdict::Level(now) = verdict {
            let dropped = earlier.last_level.filter(|before| now < *before);
            if let Some(before) = dropped.filter(|_| rule.senior_on_drop) {
                causes.push(Cause::Dropped(before, now));
            }
            if now <= rule.political_at {
                causes.push(Cause::ContributionLow(now));
            }
        }
        let failed = failed(review);
        for assumption in contribution.assumptions.iter().filter(|one| one.main) {
            let id = &assumption.id;
            if failed.contains(id) && !earlier.is_decided(id) {
                let periods = earlier.failed.get(id).map_or(1, |before| before + 1);
                if periods >= rule.political_after_failed_periods {
                    causes.push(Cause::FailedStands(id.clone(), periods));
                }
            }
        }
        if rule.political_on_unanswered && earlier.senior_unanswered {
            causes.push(Cause::SeniorUnanswered);
        }
        let level = causes.iter().map(EscalationCause::level).max();
        Some(Self {
            level: level.unwrap_or(EscalationLevel::None),
            causes,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assumption::Assumption;
    use crate::domain::judgement_rule::EscalationRule;
    use crate::domain::sample;

    fn checklist() -> Checklist {
        let mut checklist = sample::checklist(6, 4);
        checklist.escalation = Some(EscalationRule {
            senior_questions: vec![sample::question_id("A1")],
            senior_at: sample::level(2),
            senior_on_yes: vec![sample::question_id("B1")],
            senior_on_drop: true,
            political_at: sample::level(1),
            political_after_failed_periods: 2,
            political_on_unanswered: true,
        });
        checklist
    }

    fn propose(review: &Review, verdict: u8, earlier: &Earlier) -> EscalationProposal {
        let mut contribution = sample::contribution("a");
        contribution.assumptions.push(Assumption {
            id: "trust".parse().unwrap(),
            text: sample::text("Trust"),
            main: true,
            sign_of_failure: None,
        });
        let verdict = Verdict::Level(sample::level(verdict));
        EscalationProposal::of(&checklist(), &contribution, review, verdict, earlier).unwrap()
    }

    fn review(levels: &[(&str, u8)]) -> Review {
        sample::review("a", "2026-H1", "bz-01", levels)
    }

    #[test]
    fn without_a_cause_nothing_is_proposed() {
        let proposal = propose(&review(&[("A1", 3)]), 3, &Earlier::default());
        assert_eq!(proposal.level, EscalationLevel::None);
        assert!(proposal.causes.is_empty());
    }

    #[test]
    fn a_low_question_or_a_yes_goes_to_senior_officials() {
        let low = propose(&review(&[("A1", 2)]), 3, &Earlier::default());
        assert_eq!(low.level, EscalationLevel::Senior);
        let cause = Cause::QuestionLow(sample::question_id("A1"), sample::level(2));
        assert_eq!(low.causes, [cause]);
        let mut yes = review(&[]);
        sample::answer(&mut yes, "B1", Score::Yes);
        let yes = propose(&yes, 3, &Earlier::default());
        assert_eq!(yes.causes, [Cause::AnsweredYes(sample::question_id("B1"))]);
    }

    #[test]
    fn a_drop_since_last_period_goes_to_senior_officials_and_a_rise_does_not() {
        let earlier = |level| Earlier {
            last_level: Some(sample::level(level)),
            ..Earlier::default()
        };
        let drop = propose(&review(&[]), 3, &earlier(4));
        let dropped = Cause::Dropped(sample::level(4), sample::level(3));
        assert_eq!(drop.causes, [dropped]);
        assert_eq!(drop.level, EscalationLevel::Senior);
        assert!(propose(&review(&[]), 3, &earlier(3)).causes.is_empty());
        assert!(propose(&review(&[]), 3, &earlier(2)).causes.is_empty());
    }

    #[test]
    fn the_lowest_judgement_goes_to_the_political_level_with_every_cause_shown() {
        let proposal = propose(&review(&[("A1", 1)]), 1, &Earlier::default());
        assert_eq!(proposal.level, EscalationLevel::Political);
        assert_eq!(proposal.causes.len(), 2);
    }

    #[test]
    fn an_assumption_that_stands_failed_for_two_periods_goes_to_the_political_level() {
        let mut review = review(&[]);
        sample::failed_assumption(&mut review, "B2", "trust");
        let trust: AssumptionId = "trust".parse().unwrap();
        let mut earlier = Earlier::default();
        assert!(propose(&review, 3, &earlier).causes.is_empty());
        earlier.failed.insert(trust.clone(), 1);
        let proposal = propose(&review, 3, &earlier);
        assert_eq!(proposal.causes, [Cause::FailedStands(trust.clone(), 2)]);
        assert_eq!(proposal.level, EscalationLevel::Political);
        earlier.decided.insert(trust);
        assert!(propose(&review, 3, &earlier).causes.is_empty());
    }

    #[test]
    fn an_unanswered_escalation_goes_one_level_up() {
        let earlier = Earlier {
            senior_unanswered: true,
            ..Earlier::default()
        };
        let proposal = propose(&review(&[]), 3, &earlier);
        assert_eq!(proposal.causes, [Cause::SeniorUnanswered]);
        assert_eq!(proposal.level, EscalationLevel::Political);
    }
}
