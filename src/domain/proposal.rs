//! The judgement on the contribution as the checklist's own rule proposes it, with its workings. A person decides.

use super::answer::Score;
use super::checklist::{Checklist, Section};
use super::contribution::Contribution;
use super::earlier::{Earlier, failed};
use super::id::{AssumptionId, QuestionId, SectionId};
use super::judgement::Verdict;
use super::judgement_rule::JudgementRule;
use super::median::lower_median;
use super::question::{About, EvidenceRule, Question, QuestionKind};
use super::review::Review;
use super::scale::Level;

/// What the rule proposes, and how it came to that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The proposed verdict; [`Verdict::NotYet`] until the question on progress is answered.
    pub verdict: Verdict,
    /// How the rule came to it.
    pub workings: Workings,
}

/// How the rule came to its proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workings {
    /// The level of the question on progress.
    pub progress: Option<Level>,
    /// The lower median of every section that speaks of the contribution.
    pub medians: Vec<SectionMedian>,
    /// The lower of progress and the worst median, before any cap.
    pub uncapped: Option<Level>,
    /// Every cap that applies, also one that lowers nothing.
    pub caps: Vec<Cap>,
    /// Required items on the contribution that cannot be assessed, of all that apply.
    pub cannot_assess: (usize, usize),
    /// Why no judgement is proposed; empty where one is.
    pub no_judgement: Vec<NoJudgement>,
}

/// The middle of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionMedian {
    /// Which section.
    pub section: SectionId,
    /// How many of its questions got a level.
    pub scored: usize,
    /// The lower median; none below two levels.
    pub median: Option<Level>,
}

/// A limit to the proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cap {
    /// Why.
    pub cause: CapCause,
    /// To at most this level.
    pub to: Level,
}

/// Why the proposal is limited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CapCause {
    /// This question is as low as this.
    Question(QuestionId, Level),
    /// This main assumption failed and no decision followed.
    FailedAssumption(AssumptionId),
}

/// Why no judgement is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoJudgement {
    /// Progress cannot be assessed, or the question on it does not apply.
    Progress,
    /// Too many required items cannot be assessed.
    TooManyItems,
}

impl NoJudgement {
    /// Short name, to look its word up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::Progress => "progress",
            Self::TooManyItems => "too-many-items",
        }
    }
}

impl Proposal {
    /// What the checklist's rule proposes for `review`; `None` where the checklist has no rule.
    pub fn of(
        checklist: &Checklist,
        contribution: &Contribution,
        review: &Review,
        earlier: &Earlier,
    ) -> Option<Self> {
        let rule = checklist.judgement.as_ref()?;
        let reading = Reading {
            checklist,
            contribution,
            review,
        };
        let progress = reading.level(&rule.progress);
        let medians = reading.medians();
        let worst = medians.iter().filter_map(|one| one.median).min();
        let uncapped = progress.map(|level| worst.map_or(level, |worst| worst.min(level)));
        let caps = reading.caps(rule, earlier);
        let cannot_assess = reading.cannot_assess();
        let no_judgement = reading.no_judgement(rule, cannot_assess);
        let lowest_cap = caps.iter().map(|cap| cap.to).min();
        let verdict = match uncapped {
            _ if !no_judgement.is_empty() => Verdict::NoJudgement,
            None => Verdict::NotYet,
            Some(level) => Verdict::Level(lowest_cap.map_or(level, |cap| cap.min(level))),
        };
        Some(Self {
            verdict,
            workings: Workings {
                progress,
                medians,
                uncapped,
                caps,
                cannot_assess,
                no_judgement,
            },
        })
    }

    /// True when `verdict` is better than the review's own answers support: above the proposal, or a level
    /// where the rule finds that none can be given.
    pub fn is_exceeded_by(&self, verdict: Verdict) -> bool {
        verdict.exceeds(self.verdict)
    }
}

/// A review read with its checklist and contribution.
struct Reading<'a> {
    checklist: &'a Checklist,
    contribution: &'a Contribution,
    review: &'a Review,
}

impl<'a> Reading<'a> {
    fn score(&self, question: &QuestionId) -> Option<&'a Score> {
        Some(&self.review.answers.get(question)?.score)
    }

    fn level(&self, question: &QuestionId) -> Option<Level> {
        let level = self.score(question)?.level()?;
        self.checklist.scale.contains(level).then_some(level)
    }

    /// The ordinal questions of a section on the contribution that apply to the mission.
    fn counted(&self, section: &'a Section) -> impl Iterator<Item = &'a Question> {
        let types = &self.contribution.mission.types;
        section.questions.iter().filter(move |question| {
            question.kind == QuestionKind::Ordinal
                && question.about == About::Contribution
                && question.applies.to(types)
        })
    }

    fn medians(&self) -> Vec<SectionMedian> {
        let sections = self.checklist.sections.iter();
        sections
            .filter(|section| self.counted(section).next().is_some())
            .map(|section| {
                let levels: Vec<Level> = self
                    .counted(section)
                    .filter_map(|question| self.level(&question.id))
                    .collect();
                SectionMedian {
                    section: section.id.clone(),
                    scored: levels.len(),
                    median: lower_median(levels),
                }
            })
            .collect()
    }

    fn caps(&self, rule: &JudgementRule, earlier: &Earlier) -> Vec<Cap> {
        let low = rule.cap_questions.iter().filter_map(|question| {
            let level = self.level(question)?;
            (level <= rule.cap_at).then(|| Cap {
                cause: CapCause::Question(question.clone(), level),
                to: rule.capped_to,
            })
        });
        let failed = failed(self.review);
        let undecided = self
            .contribution
            .assumptions
            .iter()
            .filter(|one| one.main && failed.contains(&one.id) && !earlier.is_decided(&one.id))
            .map(|one| Cap {
                cause: CapCause::FailedAssumption(one.id.clone()),
                to: rule.failed_assumption_capped_to,
            });
        low.chain(undecided).collect()
    }

    /// How many of the required items that apply cannot be assessed, and how many these are.
    fn cannot_assess(&self) -> (usize, usize) {
        let (mut cannot, mut all) = (0, 0);
        let sections = self.checklist.sections.iter();
        for question in sections.flat_map(|section| self.counted(section)) {
            if question.evidence != EvidenceRule::Required {
                continue;
            }
            match self.score(&question.id) {
                Some(Score::NotApplicable(_)) => continue,
                Some(Score::CannotBeAssessed(_)) => cannot += 1,
                _ => {}
            }
            all += 1;
        }
        (cannot, all)
    }

    fn no_judgement(
        &self,
        rule: &JudgementRule,
        (cannot, all): (usize, usize),
    ) -> Vec<NoJudgement> {
        let progress = matches!(
            self.score(&rule.progress),
            Some(Score::CannotBeAssessed(_) | Score::NotApplicable(_))
        );
        let (numerator, denominator) = rule.cannot_assess_limit;
        // cannot / all > numerator / denominator, in whole numbers.
        let too_many = cannot as u64 * u64::from(denominator) > all as u64 * u64::from(numerator);
        [
            progress.then_some(NoJudgement::Progress),
            too_many.then_some(NoJudgement::TooManyItems),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

#[cfg(test)]
#[path = "proposal_tests.rs"]
mod tests;
