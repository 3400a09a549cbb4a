//! What the end of a review lacks: judgement, escalation, closing declaration.

use super::{Gap, Missing, Part, gap};
use crate::domain::answer::Confidence;
use crate::domain::judgement::{EscalationLevel, Judged, Verdict};
use crate::domain::review::Review;

pub(super) fn judgement_gaps(review: &Review, gaps: &mut Vec<Gap>) {
    let judgement = review.judgement.clone().unwrap_or_default();
    for (part, judged) in [
        (Part::Contribution, &judgement.contribution),
        (Part::Mission, &judgement.mission),
    ] {
        gaps.extend(judged_gaps(judged).map(|missing| gap(part.clone(), missing)));
    }
}

/// Every judgement gives its ground; one with a level says how sure.
fn judged_gaps(judged: &Judged) -> impl Iterator<Item = Missing> {
    let verdict = judged.verdict == Verdict::NotYet;
    let confidence =
        matches!(judged.verdict, Verdict::Level(_)) && judged.confidence == Confidence::NotStated;
    let ground = match judged.deviates_from() {
        Some(_) => Missing::Deviation,
        None => Missing::Reason,
    };
    let reason = !verdict && judged.because.trim().is_empty();
    [
        verdict.then_some(Missing::Score),
        confidence.then_some(Missing::Confidence),
        reason.then_some(ground),
    ]
    .into_iter()
    .flatten()
}

pub(super) fn escalation_gaps(review: &Review, gaps: &mut Vec<Gap>) {
    let Some(escalation) = &review.escalation else {
        gaps.push(gap(Part::Escalation, Missing::All));
        return;
    };
    let (taken, deviates) = (
        escalation.level != EscalationLevel::None,
        escalation.deviates_from().is_some(),
    );
    if (taken || deviates) && escalation.because.trim().is_empty() {
        let why = if deviates {
            Missing::Deviation
        } else {
            Missing::Reason
        };
        gaps.push(gap(Part::Escalation, why));
    }
    if taken && escalation.addressee.trim().is_empty() {
        gaps.push(gap(Part::Escalation, Missing::Addressee));
    }
}

pub(super) fn closing_gaps(review: &Review, gaps: &mut Vec<Gap>) {
    match &review.closing {
        None => gaps.push(gap(Part::Closing, Missing::All)),
        Some(closing) if !closing.all_sources && closing.missing_sources.trim().is_empty() => {
            gaps.push(gap(Part::Closing, Missing::MissingSources));
        }
        Some(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::judgement::{Escalation, Judgement};
    use crate::domain::sample;

    fn lacks(review: &Review, gaps: fn(&Review, &mut Vec<Gap>)) -> Vec<Missing> {
        let mut found = Vec::new();
        gaps(review, &mut found);
        found.into_iter().map(|gap| gap.missing).collect()
    }

    #[test]
    fn a_judgement_needs_its_ground_and_one_that_deviates_the_reason_for_that() {
        let mut review = sample::review("a", "2026-H1", "bz-01", &[]);
        let judged = |proposed: u8, verdict| Judged {
            proposed: Some(Verdict::Level(sample::level(proposed))),
            verdict,
            confidence: Confidence::High,
            ..Judged::default()
        };
        let mut of = |contribution| {
            review.judgement = Some(Judgement {
                contribution,
                mission: Judged {
                    because: "Too far away".to_owned(),
                    ..judged(1, Verdict::NoJudgement)
                },
            });
            lacks(&review, judgement_gaps)
        };
        let two = Verdict::Level(sample::level(2));
        assert_eq!(of(judged(2, two)), [Missing::Reason]);
        assert_eq!(of(judged(3, two)), [Missing::Deviation]);
        assert_eq!(of(judged(3, Verdict::NoJudgement)), [Missing::Deviation]);
        assert_eq!(of(judged(3, Verdict::NotYet)), [Missing::Score]);
    }

    #[test]
    fn going_nowhere_needs_a_reason_only_where_the_rule_proposes_otherwise() {
        let mut review = sample::review("a", "2026-H1", "bz-01", &[]);
        let mut of = |proposed, level| {
            review.escalation = Some(Escalation {
                proposed,
                level,
                because: String::new(),
                addressee: String::new(),
                answer_by: None,
                marking: None,
            });
            lacks(&review, escalation_gaps)
        };
        use EscalationLevel::{None as Nowhere, Political, Senior};
        assert_eq!(of(None, Nowhere), []);
        assert_eq!(of(Some(Nowhere), Nowhere), []);
        assert_eq!(of(Some(Senior), Nowhere), [Missing::Deviation]);
        let both = [Missing::Reason, Missing::Addressee];
        assert_eq!(of(Some(Senior), Senior), both);
        let both = [Missing::Deviation, Missing::Addressee];
        assert_eq!(of(Some(Senior), Political), both);
    }
}
