//! What the proposal of `proposal.rs` promises, branch by branch.

use super::*;
use crate::domain::answer::{CannotAssess, NotApplicable};
use crate::domain::assumption::Assumption;
use crate::domain::contribution::MissionType;
use crate::domain::question::Applies;
use crate::domain::sample;

/// Progress is C1; A1 and B1 cap at the lowest level, to the second.
fn checklist(levels: u8) -> Checklist {
    let mut checklist = sample::checklist(levels, 3.min(levels));
    checklist.judgement = Some(JudgementRule {
        progress: sample::question_id("C1"),
        cap_questions: vec![sample::question_id("A1"), sample::question_id("B1")],
        cap_at: sample::level(1),
        capped_to: sample::level(2),
        failed_assumption_capped_to: sample::level(2),
        cannot_assess_limit: (1, 3),
        beside_mission: Vec::new(),
    });
    checklist
}

fn contribution() -> Contribution {
    let mut contribution = sample::contribution("a");
    for (id, main) in [("trust", true), ("weather", false)] {
        contribution.assumptions.push(Assumption {
            id: id.parse().unwrap(),
            text: sample::text(id),
            main,
            sign_of_failure: None,
        });
    }
    contribution
}

fn propose(checklist: &Checklist, review: &Review) -> Proposal {
    Proposal::of(checklist, &contribution(), review, &Earlier::default()).unwrap()
}

fn review(levels: &[(&str, u8)]) -> Review {
    sample::review("a", "2026-H1", "bz-01", levels)
}

fn verdict(level: u8) -> Verdict {
    Verdict::Level(sample::level(level))
}

const ALL_SIXES: [(&str, u8); 7] = [
    ("A1", 6),
    ("A2", 6),
    ("A3", 6),
    ("B1", 6),
    ("B2", 6),
    ("B3", 6),
    ("C1", 6),
];

fn sixes_but(changed: &[(&str, u8)]) -> Review {
    let mut levels = ALL_SIXES.to_vec();
    levels.extend(changed);
    review(&levels)
}

#[test]
fn on_any_scale_the_lower_of_progress_and_the_worst_median_is_proposed() {
    for levels in 3..=9 {
        let checklist = checklist(levels);
        let all = |progress: u8, a: u8| {
            let given = [("A1", a), ("A2", a), ("A3", levels), ("C1", progress)];
            propose(&checklist, &review(&given)).verdict
        };
        assert_eq!(all(levels, levels), verdict(levels));
        assert_eq!(all(2, levels), verdict(2));
        assert_eq!(all(levels, 2), verdict(2));
    }
}

#[test]
fn the_workings_show_every_median_and_a_section_with_one_level_has_none() {
    let proposal = propose(
        &checklist(4),
        &review(&[("A1", 4), ("A2", 2), ("B1", 2), ("C1", 3)]),
    );
    let medians: Vec<(usize, Option<u8>)> = proposal
        .workings
        .medians
        .iter()
        .map(|one| (one.scored, one.median.map(Level::get)))
        .collect();
    assert_eq!(medians, [(2, Some(2)), (1, None), (1, None)]);
    assert_eq!(proposal.workings.uncapped, Some(sample::level(2)));
    assert_eq!(proposal.verdict, verdict(2));
}

#[test]
fn one_cap_question_at_the_lowest_level_caps_a_high_proposal() {
    let proposal = propose(&checklist(6), &sixes_but(&[("A1", 1)]));
    assert_eq!(proposal.workings.uncapped, Some(sample::level(6)));
    assert_eq!(proposal.verdict, verdict(2));
    let cause = CapCause::Question(sample::question_id("A1"), sample::level(1));
    let to = sample::level(2);
    assert_eq!(proposal.workings.caps, [Cap { cause, to }]);
    let no_cap_question = propose(&checklist(6), &sixes_but(&[("A2", 1)]));
    assert_eq!(no_cap_question.verdict, verdict(6));
}

#[test]
fn a_cap_never_lifts_a_low_proposal() {
    let proposal = propose(&checklist(6), &sixes_but(&[("A1", 1), ("C1", 1)]));
    assert_eq!(proposal.verdict, verdict(1));
    assert_eq!(proposal.workings.caps.len(), 1);
}

#[test]
fn a_failed_main_assumption_caps_until_a_decision_follows() {
    let failing = |id: &str| {
        let mut review = sixes_but(&[]);
        sample::failed_assumption(&mut review, "A2", id);
        review
    };
    let proposal = propose(&checklist(6), &failing("trust"));
    assert_eq!(proposal.verdict, verdict(2));
    let cause = CapCause::FailedAssumption("trust".parse().unwrap());
    assert_eq!(proposal.workings.caps[0].cause, cause);
    let minor = propose(&checklist(6), &failing("weather"));
    assert_eq!(minor.verdict, verdict(6));
    let mut earlier = Earlier::default();
    earlier.decided.insert("trust".parse().unwrap());
    let decided =
        Proposal::of(&checklist(6), &contribution(), &failing("trust"), &earlier).unwrap();
    assert_eq!(decided.verdict, verdict(6));
}

#[test]
fn progress_that_cannot_be_assessed_gives_no_judgement() {
    for score in [
        Score::CannotBeAssessed(CannotAssess::NotMeasured),
        Score::NotApplicable(NotApplicable::FirstReview),
    ] {
        let mut review = sixes_but(&[]);
        sample::answer(&mut review, "C1", score);
        let proposal = propose(&checklist(6), &review);
        assert_eq!(proposal.verdict, Verdict::NoJudgement);
        assert_eq!(proposal.workings.no_judgement, [NoJudgement::Progress]);
    }
}

#[test]
fn more_than_the_limit_not_assessable_gives_no_judgement_and_exactly_the_limit_does_not() {
    let mut checklist = checklist(6);
    let cannot = |review: &mut Review, questions: &[&str]| {
        for question in questions {
            let score = Score::CannotBeAssessed(CannotAssess::NoAccess);
            sample::answer(review, question, score);
        }
    };
    // Seven required items: three are more than a third.
    let mut review = sixes_but(&[]);
    cannot(&mut review, &["A1", "A2", "A3"]);
    let proposal = propose(&checklist, &review);
    assert_eq!(proposal.workings.cannot_assess, (3, 7));
    assert_eq!(proposal.verdict, Verdict::NoJudgement);
    assert_eq!(proposal.workings.no_judgement, [NoJudgement::TooManyItems]);

    // Where one does not apply, two of six are exactly a third.
    let mut review = sixes_but(&[]);
    cannot(&mut review, &["A1", "A2"]);
    sample::answer(
        &mut review,
        "A3",
        Score::NotApplicable(NotApplicable::Phase),
    );
    let proposal = propose(&checklist, &review);
    assert_eq!(proposal.workings.cannot_assess, (2, 6));
    assert_eq!(proposal.verdict, verdict(6));

    // Only required items count.
    checklist.sections[0].questions[0].evidence = EvidenceRule::IfScored;
    assert_eq!(propose(&checklist, &review).workings.cannot_assess, (1, 5));
}

#[test]
fn without_an_answer_on_progress_there_is_no_proposal_yet() {
    let proposal = propose(&checklist(4), &review(&[("A1", 4), ("A2", 4)]));
    assert_eq!(proposal.verdict, Verdict::NotYet);
    assert_eq!(proposal.workings.medians[0].median, Some(sample::level(4)));
}

#[test]
fn questions_on_the_mission_and_those_that_do_not_apply_do_not_count() {
    let mut checklist = checklist(6);
    checklist.sections[0].questions[0].about = About::Mission;
    checklist.sections[1].questions[0].applies = Applies::Only(vec![MissionType::Combat]);
    let proposal = propose(&checklist, &sixes_but(&[("A2", 4), ("A3", 4), ("B2", 5)]));
    let medians = &proposal.workings.medians;
    assert_eq!((medians[0].scored, medians[1].scored), (2, 2));
    assert_eq!(proposal.workings.cannot_assess, (0, 5));
    assert_eq!(proposal.verdict, verdict(4));
}

#[test]
fn a_checklist_without_a_rule_proposes_nothing() {
    let checklist = sample::checklist(4, 3);
    let earlier = Earlier::default();
    let proposal = Proposal::of(&checklist, &contribution(), &review(&[]), &earlier);
    assert_eq!(proposal, None);
}

#[test]
fn a_verdict_above_the_proposal_is_better_than_its_answers_support() {
    let proposal = propose(&checklist(6), &sixes_but(&[("C1", 3)]));
    assert!(proposal.is_exceeded_by(verdict(4)));
    assert!(!proposal.is_exceeded_by(verdict(3)));
    assert!(!proposal.is_exceeded_by(verdict(1)));
    assert!(!proposal.is_exceeded_by(Verdict::NoJudgement));
    let mut review = sixes_but(&[]);
    let score = Score::CannotBeAssessed(CannotAssess::TooEarly);
    sample::answer(&mut review, "C1", score);
    assert!(propose(&checklist(6), &review).is_exceeded_by(verdict(1)));
}
