//! What the figures of `gap.rs` promise.

use super::*;
use crate::analysis::scope::Scope;
use crate::domain::answer::{CannotAssess, NotApplicable};
use crate::domain::checklist::Checklist;
use crate::domain::review::Review;
use crate::domain::sample;

fn compare(checklist: &Checklist, reviews: &[Review]) -> Gap {
    let all: Vec<Answered> = reviews
        .iter()
        .map(|one| Answered::of(one, checklist, None))
        .collect();
    gap(&all, Stage::Final)
}

fn overall(gap: &Gap) -> &GapFigures {
    let scoped = gap.scopes.iter().find(|one| one.scope == Scope::Overall);
    &scoped.unwrap().figures
}

#[test]
fn the_anxiety_ratings_of_r_package_irr_come_through_the_register_with_their_published_kappas() {
    // Raters 1 and 2 of data `anxiety`, one contribution a subject, on one question of a six-level scale.
    let first = [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3];
    let second = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4];
    let mut checklist = sample::checklist(6, 4);
    checklist.sections.truncate(1);
    checklist.sections[0].questions.truncate(1);
    let reviews: Vec<Review> = first
        .into_iter()
        .zip(second)
        .enumerate()
        .flat_map(|(n, (own, found))| {
            let contribution = format!("subject-{n}");
            [
                sample::self_report(&contribution, "2026-H1", &[("A1", own)]),
                sample::review(&contribution, "2026-H1", "bz-01", &[("A1", found)]),
            ]
        })
        .collect();
    let gap = compare(&checklist, &reviews);
    let figures = overall(&gap);
    let close = |figure: Figure, published: f64| {
        assert_eq!(figure.n, 20);
        assert!((figure.value.unwrap() - published).abs() < 5e-4);
    };
    close(figures.kappa.unweighted, 0.119);
    close(figures.kappa.linear, 0.189);
    close(figures.kappa.quadratic, 0.297);
    // The sums are 63 and 61: a mean difference of −2/20.
    let difference = figures.mean_difference.value.unwrap();
    let sum = |all: &[u8]| f64::from(all.iter().map(|n| u32::from(*n)).sum::<u32>());
    assert!((difference - (sum(&second) - sum(&first)) / 20.0).abs() < 1e-12);
    assert_eq!(figures.lower + figures.same + figures.higher, 20);
    assert_eq!(gap.scopes.len(), 4, "overall, period, section, question");
}

#[test]
fn a_line_that_is_more_optimistic_gives_a_negative_difference() {
    let checklist = sample::checklist(4, 3);
    let gap = compare(
        &checklist,
        &[
            sample::self_report("a", "2026-H1", &[("A1", 4), ("A2", 3), ("B1", 3)]),
            sample::review("a", "2026-H1", "bz-01", &[("A1", 2), ("A2", 3), ("B1", 4)]),
        ],
    );
    let figures = overall(&gap);
    assert_eq!((figures.lower, figures.same, figures.higher), (1, 1, 1));
    assert_eq!(figures.mean_difference, Figure::of(-1.0 / 3.0, 3));
    assert_eq!(figures.self_report_at_line, Figure::of(1.0, 3));
    assert_eq!(figures.independent_at_line, Figure::of(2.0 / 3.0, 3));
    assert_eq!(figures.kappa.linear.value, None);
    // Row 4, column 2: the line says 4 where the reviewer says 2.
    assert_eq!(figures.table.rows()[3][1], 1);
}

#[test]
fn pairs_without_two_levels_are_left_out_and_counted_by_reason() {
    let checklist = sample::checklist(4, 3);
    let mut own = sample::self_report("a", "2026-H1", &[("A1", 4), ("A2", 3), ("A3", 9)]);
    sample::answer(&mut own, "B1", Score::NotApplicable(NotApplicable::Phase));
    let mut review = sample::review("a", "2026-H1", "bz-01", &[("A1", 2), ("A3", 2)]);
    let reason = CannotAssess::NoAccess;
    sample::answer(&mut review, "A2", Score::CannotBeAssessed(reason));
    sample::answer(&mut review, "B1", Score::CannotBeAssessed(reason));
    let gap = compare(&checklist, &[own, review]);
    let figures = overall(&gap);
    assert_eq!(figures.pairs, 1);
    // A2, A3, B1 and the unanswered B2, B3, C1.
    let left_out = &figures.left_out;
    assert_eq!(left_out.pairs, 6);
    assert_eq!(left_out.independent.cannot_be_assessed.get(reason), 2);
    assert_eq!(left_out.independent.not_answered, 3);
    let phase = NotApplicable::Phase;
    assert_eq!(left_out.self_report.not_applicable.get(phase), 1);
    assert_eq!(left_out.self_report.unfit, 1, "9 is off the scale");
}

#[test]
fn where_no_self_report_exists_peil_says_so_instead_of_computing() {
    let checklist = sample::checklist(4, 3);
    let review = sample::review("resolute-support", "2016-H1", "bz-01", &[("A1", 2)]);
    let gap = compare(&checklist, &[review]);
    assert_eq!(gap.reason, Some(NotComputed::NoSelfReport));
    assert!(gap.scopes.is_empty());
    assert_eq!(gap.without_self_report.len(), 1);
    assert!(!gap.without_self_report[0].other_checklist);
}

#[test]
fn a_self_report_on_another_version_is_not_compared() {
    let checklist = sample::checklist(4, 3);
    let mut own = sample::self_report("a", "2026-H1", &[("A1", 4)]);
    own.checklist.version = 2;
    let review = sample::review("a", "2026-H1", "bz-01", &[("A1", 2)]);
    let gap = compare(&checklist, &[own, review]);
    assert!(gap.scopes.is_empty());
    assert!(gap.without_self_report[0].other_checklist);
}

#[test]
fn levels_of_different_scales_never_come_together() {
    let (four, mut six) = (sample::checklist(4, 3), sample::checklist(6, 4));
    six.version = 2;
    let mut reviews = [
        sample::self_report("a", "2026-H1", &[("A1", 4)]),
        sample::review("a", "2026-H1", "bz-01", &[("A1", 2)]),
        sample::self_report("b", "2026-H1", &[("A1", 6)]),
        sample::review("b", "2026-H1", "bz-01", &[("A1", 2)]),
    ];
    reviews[2].checklist.version = 2;
    reviews[3].checklist.version = 2;
    let all: Vec<Answered> = reviews
        .iter()
        .map(|one| {
            let checklist = if one.checklist.version == 1 {
                &four
            } else {
                &six
            };
            Answered::of(one, checklist, None)
        })
        .collect();
    let gap = gap(&all, Stage::Final);
    let overall: Vec<(usize, usize)> = gap
        .scopes
        .iter()
        .filter(|one| one.scope == Scope::Overall)
        .map(|one| (one.levels, one.figures.pairs))
        .collect();
    assert_eq!(overall, [(4, 1), (6, 1)]);
}

#[test]
fn the_first_scores_can_be_compared_instead_of_the_final_ones() {
    let checklist = sample::checklist(4, 3);
    let own = sample::self_report("a", "2026-H1", &[("A1", 4)]);
    let mut review = sample::review("a", "2026-H1", "bz-01", &[("A1", 4)]);
    review.lock = Some(sample::lock(&[("A1", 1)]));
    let all = [&own, &review].map(|one| Answered::of(one, &checklist, None));
    let difference = |stage| overall(&gap(&all, stage)).mean_difference.value;
    assert_eq!(difference(Stage::First), Some(-3.0));
    assert_eq!(difference(Stage::Final), Some(0.0));
}

#[test]
fn reasons_are_counted_of_pairs_whose_final_levels_differ() {
    use crate::domain::gap_reason::{GapCode, GapReason};
    let checklist = sample::checklist(4, 3);
    let mut review = sample::review("a", "2026-H1", "bz-01", &[("A1", 2), ("A2", 2), ("B1", 3)]);
    for question in ["A1", "B1"] {
        let answer = review.answers.get_mut(&sample::question_id(question));
        answer.unwrap().gap_because = Some(GapReason {
            code: GapCode::OutputsForOutcomes,
            text: String::new(),
        });
    }
    let own = sample::self_report("a", "2026-H1", &[("A1", 3), ("A2", 3), ("B1", 3)]);
    let gap = compare(&checklist, &[own, review]);
    let reasons = &overall(&gap).reasons;
    // A2 has no reason; at B1 the levels are the same, so that its reason counts for nothing.
    assert_eq!((reasons.n, reasons.not_given), (2, 1));
    assert_eq!(reasons.given.get(GapCode::OutputsForOutcomes), 1);
    assert_eq!(reasons.given.total(), 1);
    let json = serde_json::to_value(reasons).unwrap();
    let expected =
        serde_json::json!({"n": 2, "given": {"outputs_for_outcomes": 1}, "not_given": 1});
    assert_eq!(json, expected);
}
