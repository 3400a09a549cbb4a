//! What the checklist's rules propose for a submitted review is what stands there as proposed, and what was judged
//! is not better than the answers support.

use super::rule::{Found, ReviewCase, Rule};
use crate::domain::checklist::Checklist;
use crate::domain::contribution::Contribution;
use crate::domain::earlier::Earlier;
use crate::domain::escalation_proposal::EscalationProposal;
use crate::domain::judgement::{EscalationLevel, Verdict};
use crate::domain::proposal::Proposal;
use crate::domain::review::ReviewRole;

pub(super) const RULES: &[Rule] = &[
    Rule::review("proposal-differs", proposal_differs),
    Rule::review("judgement-exceeds-criteria", judgement_exceeds_criteria),
];

/// Checklist and contribution of a review that was submitted on just these bytes.
fn submitted<'a>(case: &ReviewCase<'a>) -> Option<(&'a Checklist, &'a Contribution)> {
    let review = case.review();
    let (seal, checklist, contribution) =
        (review.seal.as_ref()?, case.checklist?, case.contribution?);
    let same = seal.checklist == *checklist.digest && seal.contribution == *contribution.digest;
    let judges = review.role != ReviewRole::SelfReport;
    (same && judges).then_some((checklist.value, contribution.value))
}

/// What the reviewer could know of earlier periods: nothing; or, where a decision was taken before submission,
/// that every failed assumption was decided on. Both are possible, and one of them gave the stored proposal.
fn earlier(case: &ReviewCase<'_>) -> Vec<Earlier> {
    let review = case.review();
    let sealed = review.seal.as_ref().map(|seal| seal.at);
    let day = sealed.map(|at| jiff::tz::Offset::UTC.to_datetime(at).date());
    let decisions = case.register.decisions.iter();
    let decided = decisions.map(|file| file.value).any(|decision| {
        decision.contribution == review.contribution
            && decision.period <= review.period
            && day.is_some_and(|day| decision.on <= day)
    });
    let with_decision = decided.then(|| Earlier {
        decided_now: true,
        ..Earlier::default()
    });
    std::iter::once(Earlier::default())
        .chain(with_decision)
        .collect()
}

/// The judgements that the rule can have proposed.
fn proposals(case: &ReviewCase<'_>) -> Vec<Proposal> {
    let Some((checklist, contribution)) = submitted(case) else {
        return Vec::new();
    };
    let earlier = earlier(case);
    let proposals = earlier
        .iter()
        .filter_map(|one| Proposal::of(checklist, contribution, case.review(), one));
    proposals.collect()
}

/// The lowest escalation that the rule can have proposed: what earlier periods left can only raise it.
fn lowest_escalation(case: &ReviewCase<'_>) -> Option<EscalationLevel> {
    let (checklist, contribution) = submitted(case)?;
    let review = case.review();
    let judgement = review.judgement.as_ref();
    let verdict = judgement.map_or(Verdict::NotYet, |one| one.contribution.verdict);
    let earlier = earlier(case);
    let proposals = earlier
        .iter()
        .filter_map(|one| EscalationProposal::of(checklist, contribution, review, verdict, one));
    proposals.map(|proposal| proposal.level).min()
}

fn proposal_differs(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let review = case.review();
    if let Some(judgement) = &review.judgement {
        let proposals = proposals(case);
        let stored = judgement.contribution.proposed.unwrap_or_default();
        if !proposals.is_empty() && proposals.iter().all(|one| one.verdict != stored) {
            let keys = ["judgement", "contribution", "proposed"];
            tell(case, &keys, "contribution", found);
        }
    }
    if let (Some(escalation), Some(lowest)) = (&review.escalation, lowest_escalation(case))
        && escalation.proposed.is_none_or(|stored| stored < lowest)
    {
        tell(case, &["escalation", "proposed"], "escalation", found);
    }
}

/// What is not there at all is told at the part in which it is missing.
fn tell(case: &ReviewCase<'_>, keys: &[&str], part: &str, found: &mut Found<'_>) {
    let there = (case.file.locate)(keys).is_some();
    let keys = match (there, keys) {
        (false, [before @ .., _]) => before,
        _ => keys,
    };
    found.warning(case.file, keys, &[("part", &part)]);
}

fn judgement_exceeds_criteria(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let Some(judgement) = &case.review().judgement else {
        return;
    };
    let verdict = judgement.contribution.verdict;
    let proposals = proposals(case);
    if !proposals.is_empty() && proposals.iter().all(|one| one.is_exceeded_by(verdict)) {
        let keys = ["judgement", "contribution", "verdict"];
        found.warning(case.file, &keys, &[]);
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::world::{DRAFT, SEALED, World, id, level};
    use crate::domain::answer::Score;
    use crate::domain::assumption::AssumptionStatus;
    use crate::domain::judgement::{EscalationLevel, Verdict};
    use crate::domain::scale::Level;

    fn verdict(level: u8) -> Verdict {
        Verdict::Level(Level::new(level).unwrap())
    }

    #[test]
    fn a_stored_proposal_that_the_answers_do_not_give_is_told() {
        let mut world = World::sound();
        let judgement = world.review(SEALED).judgement.as_mut().unwrap();
        judgement.contribution.proposed = Some(verdict(4));
        let expected = [format!("warning {SEALED}: judgement/contribution/proposed")];
        assert_eq!(world.fired("proposal-differs"), expected);
        let judgement = world.review(SEALED).judgement.as_mut().unwrap();
        judgement.contribution.proposed = None;
        assert_eq!(world.fired("proposal-differs"), expected);
    }

    #[test]
    fn a_draft_and_a_review_on_another_checklist_are_not_held_to_it() {
        let mut world = World::sound();
        let judgement = world.review(SEALED).judgement.clone();
        let draft = world.review(DRAFT);
        draft.judgement = judgement;
        let judgement = draft.judgement.as_mut().unwrap();
        judgement.contribution.proposed = Some(verdict(1));
        let review = world.review(SEALED);
        review.judgement.as_mut().unwrap().contribution.proposed = Some(verdict(1));
        let seal = review.seal.as_mut().unwrap();
        seal.checklist = crate::domain::seal::Digest::of(b"other");
        assert_eq!(world.fired("proposal-differs"), [""; 0]);
    }

    #[test]
    fn an_escalation_proposed_lower_than_the_answers_give_is_told() {
        let mut world = World::sound();
        let review = world.review(SEALED);
        review.answers.get_mut(&id("B1")).unwrap().score = Score::Yes;
        let expected = format!("warning {SEALED}: escalation/proposed");
        assert_eq!(world.fired("proposal-differs"), [expected]);
        // What earlier periods left may have raised it.
        let escalation = world.review(SEALED).escalation.as_mut().unwrap();
        escalation.proposed = Some(EscalationLevel::Political);
        escalation.because = "Not needed".to_owned();
        assert_eq!(world.fired("proposal-differs"), [""; 0]);
    }

    #[test]
    fn a_failed_assumption_caps_unless_a_decision_followed_before_submission() {
        let mut world = World::sound();
        let review = world.review(SEALED);
        let Score::Assumptions(views) = &mut review.answers.get_mut(&id("B2")).unwrap().score
        else {
            panic!();
        };
        views.get_mut(&id("support")).unwrap().status = AssumptionStatus::Failed;
        assert_eq!(world.fired("proposal-differs").len(), 1);
        world.decisions[0].on = date(2026, 5, 1);
        assert_eq!(world.fired("proposal-differs"), [""; 0]);
        let judgement = world.review(SEALED).judgement.as_mut().unwrap();
        judgement.contribution.proposed = Some(verdict(2));
        assert_eq!(world.fired("proposal-differs"), [""; 0]);
    }

    #[test]
    fn a_judgement_better_than_its_own_answers_is_told_and_a_lower_one_is_not() {
        let mut world = World::sound();
        let rule = "judgement-exceeds-criteria";
        let judgement = world.review(SEALED).judgement.as_mut().unwrap();
        judgement.contribution.verdict = verdict(2);
        assert_eq!(world.fired(rule), [""; 0]);
        let judgement = world.review(SEALED).judgement.as_mut().unwrap();
        judgement.contribution.verdict = verdict(4);
        let expected = format!("warning {SEALED}: judgement/contribution/verdict");
        assert_eq!(world.fired(rule), [expected]);
        let review = world.review(SEALED);
        review.answers.get_mut(&id("A1")).unwrap().score = level(4);
        assert_eq!(world.fired(rule), [""; 0]);
    }
}
