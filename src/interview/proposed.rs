//! What the checklist's rules propose for the review as it stands, and whether what was stored still agrees with it.

use super::conduct::Interview;
use crate::domain::completeness::{Gap, Missing, Part};
use crate::domain::earlier::Earlier;
use crate::domain::escalation_proposal::EscalationProposal;
use crate::domain::judgement::{EscalationLevel, Judged, Verdict};
use crate::domain::proposal::Proposal;
use crate::domain::review::ReviewRole;

impl Interview {
    /// The judgement on the contribution that the rule proposes for the answers as they stand. Before the lock
    /// it knows nothing of earlier periods. `None` where the checklist has no rule.
    pub fn proposal(&self) -> Option<Proposal> {
        let unknown = Earlier::default();
        let earlier = self.earlier().unwrap_or(&unknown);
        Proposal::of(
            self.checklist(),
            self.contribution(),
            self.review(),
            earlier,
        )
    }

    /// The escalation that the rule proposes: from the reviewer's own verdict, else from the proposed one.
    pub fn escalation_proposal(&self) -> Option<EscalationProposal> {
        let given = self.judged().map(|judged| judged.verdict);
        let verdict = given
            .filter(|verdict| *verdict != Verdict::NotYet)
            .or_else(|| Some(self.proposal()?.verdict))
            .unwrap_or_default();
        let unknown = Earlier::default();
        let earlier = self.earlier().unwrap_or(&unknown);
        EscalationProposal::of(
            self.checklist(),
            self.contribution(),
            self.review(),
            verdict,
            earlier,
        )
    }

    /// What is stored with a verdict as proposed: nothing while the rule cannot propose yet.
    pub(super) fn proposed_verdict(&self) -> Option<Verdict> {
        let proposed = self.proposal()?.verdict;
        (proposed != Verdict::NotYet).then_some(proposed)
    }

    /// What is stored with a decision on escalation as proposed.
    pub(super) fn proposed_level(&self) -> Option<EscalationLevel> {
        Some(self.escalation_proposal()?.level)
    }

    /// True when the reviewer judged the contribution on another proposal than the answers give now.
    pub fn judged_on_other_proposal(&self) -> bool {
        let rule = self.checklist().judgement.is_some();
        self.judged().is_some_and(|judged| {
            rule && judged.verdict != Verdict::NotYet && judged.proposed != self.proposed_verdict()
        })
    }

    /// True when the reviewer decided on escalation with another proposal than the review gives now.
    pub fn escalated_on_other_proposal(&self) -> bool {
        let rule = self.checklist().escalation.is_some();
        let stored = self.review().escalation.as_ref();
        stored.is_some_and(|one| rule && one.proposed != self.proposed_level())
    }

    /// True when the contribution is judged better than the review's own answers support.
    pub fn exceeds_criteria(&self) -> bool {
        let verdict = self.judged().map(|judged| judged.verdict);
        let proposal = self.proposal();
        proposal
            .is_some_and(|proposal| verdict.is_some_and(|verdict| proposal.is_exceeded_by(verdict)))
    }

    /// Everything that is missing before submission. Of questions that wait for the lock only that is said.
    pub fn gaps(&self) -> Vec<Gap> {
        let mut gaps = self.completeness().gaps(self.review());
        if self.review().role == ReviewRole::Independent {
            gaps = self.with_follow_up(gaps);
        }
        self.add_unsettled(&mut gaps);
        if self.review().role == ReviewRole::SelfReport || self.is_sealed() {
            return gaps;
        }
        for (part, other) in [
            (Part::Contribution, self.judged_on_other_proposal()),
            (Part::Escalation, self.escalated_on_other_proposal()),
        ] {
            if other {
                let later = gaps.iter().position(|gap| gap.part > part);
                let missing = Missing::Confirmation;
                gaps.insert(later.unwrap_or(gaps.len()), Gap { part, missing });
            }
        }
        gaps
    }

    fn judged(&self) -> Option<&Judged> {
        let judgement = self.review().judgement.as_ref()?;
        Some(&judgement.contribution)
    }
}
