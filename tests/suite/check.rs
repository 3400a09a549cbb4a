//! Checking a register on disk: the sample is in order, and each kind of damage is told with file, line and column.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use peil::check::RULES;
use peil::domain::catalogue::KINDS;
use peil::domain::finding::{Finding, Severity};
use peil::domain::visibility::Visibility;
use peil::session::gather::{check_files, check_folder};
use peil::store::Folder;

use crate::desk::{Desk, Run};
use crate::source::sources;

const TODAY: Date = date(2026, 11, 24);
/// A sealed review of the sample register, and files beside it.
const REVIEW: &str = "2021-H1/resolute-support.bz-01.ron";
const ROUND: &str = "2021-H1/round.ron";
const CHECKLIST: &str = "checklists/mission-contribution.v1.ron";
const CONTRIBUTION: &str = "contributions/resolute-support.ron";

fn findings(desk: &Desk, today: Date, visibility: &Visibility) -> Vec<Finding> {
    let folder = Folder::open(&desk.root()).unwrap();
    check_folder(&folder, today, visibility)
}

/// Where a finding points to: its line as the file has it, and what stands there from its column on.
fn pointed_at(desk: &Desk, finding: &Finding) -> Option<(String, String)> {
    let span = finding.span?;
    let text = desk.file(&finding.path);
    let line = text.lines().nth(span.line - 1)?.to_owned();
    let rest = line.chars().skip(span.column - 1).collect();
    Some((line, rest))
}

/// Replaces `old` by `new` in the file at `path` of the sample register; then `rule` must tell of `file`, at the
/// place where `there` begins.
fn damage(path: &str, old: &str, new: &str, rule: &str, file: &str, there: &str) {
    let desk = Desk::sample();
    desk.change(path, old, new);
    let findings = findings(&desk, TODAY, &Visibility::all());
    let mut told = findings
        .iter()
        .filter(|finding| finding.rule == rule && finding.path == file);
    let Some(finding) = told.next() else {
        panic!("{rule} is silent: {findings:#?}");
    };
    let (line, rest) = pointed_at(&desk, finding).unwrap();
    assert_eq!(finding.excerpt.as_deref(), Some(line.as_str()), "{rule}");
    assert!(rest.starts_with(there), "{rule}: {rest}");
}

#[test]
fn the_sample_register_is_in_order_today_and_after_a_years_sleep() {
    for today in [TODAY, date(2027, 11, 24)] {
        let odd: Vec<_> = findings(&Desk::sample(), today, &Visibility::all())
            .into_iter()
            // What is late grows later by itself.
            .filter(|finding| !["overdue", "action-overdue"].contains(&finding.rule))
            .filter(|finding| finding.severity != Severity::Note)
            .collect();
        assert!(odd.is_empty(), "{today}: {odd:#?}");
    }
}

#[test]
fn a_text_that_cannot_be_read_is_told_where_it_stops() {
    let unknown = "role: Independent,\n    mood: Fine,";
    damage(
        REVIEW,
        "role: Independent,",
        unknown,
        "unknown-field",
        REVIEW,
        "mood",
    );
    damage(
        REVIEW,
        "\"A2\": Answer(",
        "\"A1\": Answer(",
        "duplicate-key",
        REVIEW,
        "\"A1\"",
    );
    damage(
        REVIEW,
        "    answers: {",
        "<<<<<<< HEAD\n    answers: {",
        "conflict-markers",
        REVIEW,
        "<<<<<<<",
    );
    damage(
        REVIEW,
        "person: \"bz-01\"",
        "person: \"bz-02\"",
        "name-mismatch",
        REVIEW,
        "person: \"bz-02\"",
    );
}

#[test]
fn a_change_after_submission_is_told_at_the_seal_and_where_it_can_be_at_the_answer() {
    let (first, second) = (
        "\"A1\": Answer(\n            score: Level(1)",
        "\"A1\": Answer(\n            score: Level(4)",
    );
    for (rule, there) in [
        ("seal-broken", "digest:"),
        ("changed-without-reason", "\"A1\": Answer("),
    ] {
        damage(REVIEW, first, second, rule, REVIEW, there);
    }
    damage(
        REVIEW,
        "\"A1\": Level(1)",
        "\"A1\": Level(4)",
        "lock-digest",
        REVIEW,
        "digest:",
    );
    damage(
        REVIEW,
        "free: true",
        "free: false",
        "seal-broken",
        REVIEW,
        "digest:",
    );
}

#[test]
fn a_checklist_or_contribution_changed_afterwards_is_told_at_the_seal() {
    damage(
        CHECKLIST,
        "ordinal: ",
        "ordinal: 1",
        "checklist-changed",
        REVIEW,
        "checklist: \"sha256:",
    );
    damage(
        CONTRIBUTION,
        "format: 1,",
        "format: 1, // seen",
        "contribution-changed",
        REVIEW,
        "contribution: \"sha256:",
    );
}

#[test]
fn an_answer_that_leads_nowhere_is_told_at_its_line() {
    damage(
        REVIEW,
        "\"A2\": Answer(",
        "\"Z9\": Answer(",
        "unknown-question",
        REVIEW,
        "\"Z9\": Answer(",
    );
    damage(
        REVIEW,
        "\"A2\": Answer(",
        "\"Z9\": Answer(",
        "incomplete",
        REVIEW,
        "answers: {",
    );
    damage(
        REVIEW,
        "source: \"iob-in-brief\"",
        "source: \"iob\"",
        "unknown-source",
        REVIEW,
        "Citation(source: \"iob\"",
    );
    damage(
        REVIEW,
        "score: Level(1)",
        "score: Level(9)",
        "unfitting-score",
        REVIEW,
        "score: Level(9)",
    );
}

#[test]
fn a_name_that_nobody_bears_is_told_where_it_stands() {
    damage(
        ROUND,
        "\"jenv-01\": Assigned",
        "\"jenv-99\": Assigned",
        "unknown-person",
        ROUND,
        "\"jenv-99\": Assigned",
    );
    damage(
        ROUND,
        "\"jenv-01\": Assigned",
        "\"jenv-99\": Assigned",
        "not-assigned",
        "2021-H1/resolute-support.jenv-01.ron",
        "person: \"jenv-01\"",
    );
    damage(
        ROUND,
        "version: 1",
        "version: 7",
        "unknown-checklist",
        ROUND,
        "checklist: ChecklistRef(",
    );
}

#[test]
fn what_is_late_or_left_to_nobody_is_told_where_it_was_agreed() {
    const RESPONSE: &str = "2026-H1/oefenmissie-sarovia.response.ron";
    const SAROVIA: &str = "2026-H1/oefenmissie-sarovia.consolidated.ron";
    damage(
        RESPONSE,
        "due: \"2027-01-31\"",
        "due: \"2026-10-31\"",
        "action-overdue",
        RESPONSE,
        "\"litres-hours\": Action(",
    );
    damage(
        RESPONSE,
        "    on: \"2026-",
        "    on: \"2027-",
        "response-late",
        RESPONSE,
        "on: \"2027-",
    );
    let desk = Desk::sample();
    std::fs::remove_file(desk.root().join("2026-H1/oefenmissie-sarovia.decision.ron")).unwrap();
    let told = findings(&desk, TODAY, &Visibility::all());
    let of = |rule: &str| told.iter().find(|finding| finding.rule == rule);
    let unanswered = of("escalation-unanswered").unwrap();
    assert_eq!(unanswered.path, SAROVIA);
    assert_eq!(unanswered.arguments["due"], "2026-07-15");
    let (_, there) = pointed_at(&desk, unanswered).unwrap();
    assert!(there.starts_with("escalation: Escalation("), "{there}");

    let desk = Desk::sample();
    let round = desk.file("2026-H2/round.ron");
    desk.write(
        "2026-H2/round.ron",
        &round.replace("status: Assigned", "status: Withdrawn"),
    );
    let told = findings(&desk, TODAY, &Visibility::all());
    let nobody = told.iter().find(|finding| finding.rule == "no-reviewers");
    assert_eq!(nobody.unwrap().path, "2026-H2/round.ron");
}

#[test]
fn a_marking_above_the_highest_is_told_as_such_and_a_slip_with_what_was_meant() {
    damage(
        REVIEW,
        "                Citation(source: \"navo-lessen\", place: \"genoemd in voetnoot 2\"),\n            ],\n",
        "            ],\n            marking: \"stg-geheim\",\n",
        "marking-too-high",
        REVIEW,
        "marking: \"stg-geheim\"",
    );
    let desk = Desk::sample();
    desk.change(
        ROUND,
        "coordinator: \"coord-01\"",
        "coordinator: \"cord-01\"",
    );
    let run = desk.peil("check 2021-H1/round.ron").ended(1);
    assert!(
        run.stdout.contains("Do you mean coord-01?"),
        "{}",
        run.stdout
    );
}

#[test]
fn a_dismissal_that_dismisses_nothing_is_told_with_the_rule_that_was_meant() {
    let desk = Desk::sample();
    desk.change(
        ROUND,
        "rule: \"judgement-exceeds-criteria\"",
        "rule: \"judgement-exceeds-criterion\"",
    );
    let told = findings(&desk, TODAY, &Visibility::all());
    let void = told.iter().find(|finding| finding.rule == "dismissal-void");
    assert_eq!(
        void.unwrap().arguments["nearest"],
        "judgement-exceeds-criteria"
    );
}

#[test]
fn a_file_written_another_way_is_told_at_the_first_line_that_differs() {
    damage(
        ROUND,
        "    illustrative: true,",
        "    illustrative:  true,",
        "not-canonical",
        ROUND,
        " true,",
    );
    // What people write may hold comments; what peil rewrites may not.
    let desk = Desk::sample();
    desk.change(ROUND, "format: 1,", "format: 1, // by hand");
    let told = findings(&desk, TODAY, &Visibility::all());
    assert!(!told.iter().any(|finding| finding.rule == "not-canonical"));
}

#[test]
fn a_reviewer_who_has_not_locked_reads_no_line_of_a_colleague_in_a_finding() {
    let desk = Desk::sample();
    desk.change(REVIEW, "source: \"iob-in-brief\"", "source: \"secret\"");
    let jenv = "2021-H1/resolute-support.jenv-01.ron";
    desk.change(jenv, "    answers: {", "    answer: {");
    let open = [(
        "resolute-support".parse().unwrap(),
        "2021-H1".parse().unwrap(),
    )];
    let blind = Visibility::of("def-01".parse().unwrap(), open);
    let of = |visibility: &Visibility| {
        let all = findings(&desk, TODAY, visibility).into_iter();
        let theirs = all.filter(|finding| [REVIEW, jenv].contains(&finding.path.as_str()));
        theirs.collect::<Vec<_>>()
    };
    let (seen, told) = (of(&Visibility::all()), of(&blind));
    assert!(seen.iter().any(|finding| finding.excerpt.is_some()));
    let rules = |findings: &[Finding]| {
        let pairs = findings.iter();
        let mut rules: Vec<_> = pairs.map(|one| (one.path.clone(), one.rule)).collect();
        rules.sort();
        rules.dedup();
        rules
    };
    assert_eq!(rules(&told), rules(&seen));
    for finding in told {
        assert_eq!((finding.span, &finding.excerpt), (None, &None));
        assert!(!format!("{finding:?}").contains("secret"));
    }
}

#[test]
fn of_one_file_is_said_what_is_said_of_it_in_the_whole_register() {
    let desk = Desk::sample();
    desk.change(REVIEW, "source: \"iob-in-brief\"", "source: \"iob\"");
    desk.change(
        "2026-H1/oefenmissie-sarovia.response.ron",
        "due: \"2027-01-31\"",
        "due: \"2026-10-31\"",
    );
    std::fs::remove_file(desk.root().join("2025-H2/oefenmissie-sarovia.decision.ron")).unwrap();
    let folder = Folder::open(&desk.root()).unwrap();
    let all = check_folder(&folder, TODAY, &Visibility::all());
    for kind in folder.files() {
        let path = kind.path();
        let own: Vec<_> = all.iter().filter(|one| one.path == path).cloned().collect();
        let alone = check_files(&folder, |one| one == path, TODAY, &Visibility::all());
        assert_eq!(alone, own, "{path}");
    }
    assert!(all.len() > 4, "{all:#?}");
}

#[test]
fn findings_end_with_how_to_read_more_and_success_is_one_line() {
    let desk = Desk::sample();
    let review = "2026-H1/oefenmissie-sarovia.bz-02.ron";
    let well = desk.peil(&format!("check {review}")).ended(0);
    assert_eq!(well.stdout.lines().count(), 1, "{}", well.stdout);
    desk.change(review, "free: true", "free: false");
    let bad = desk.peil(&format!("check {review}")).ended(1);
    let last = bad.stdout.lines().last().unwrap();
    assert_eq!(
        last, "What it means: peil explain seal-broken",
        "{}",
        bad.stdout
    );
    let other = desk
        .peil(&format!("check {review} --only overdue"))
        .ended(0);
    assert_eq!(other.stdout.lines().count(), 1, "{}", other.stdout);
    let json = desk.peil(&format!("check {review} --format json")).ended(1);
    assert!(!json.stdout.contains("peil explain"), "{}", json.stdout);
}

#[test]
fn a_rule_that_does_not_exist_is_no_rule_and_the_one_that_was_meant_is_named() {
    let desk = Desk::sample();
    for line in ["check --only over-due", "explain over-due"] {
        let run = desk.peil(line).ended(2);
        assert!(
            run.stderr.contains("Do you mean overdue?"),
            "{}",
            run.stderr
        );
    }
}

#[test]
fn a_rule_is_explained_without_a_register_in_the_readers_language() {
    let desk = Desk::bare();
    let english = desk.run(["explain", "seal-broken"]).ended(0).stdout;
    assert!(english.contains("after it was submitted"), "{english}");
    let dutch = Run::of(
        desk.command()
            .args(["--lang", "nl", "explain"])
            .output()
            .unwrap(),
    );
    let dutch = dutch.ended(0).stdout;
    for rule in RULES.iter().copied().flatten() {
        assert!(
            dutch.contains(&format!("  {} ", rule.name)),
            "{}",
            rule.name
        );
    }
}

/// Each name of a finding that the source writes: where it is made, and where a refused value is called so.
#[test]
fn every_name_of_a_finding_in_the_source_has_a_page() {
    let known: BTreeSet<_> = KINDS.iter().map(|kind| kind.name).collect();
    let makers = [
        "Finding::error(",
        "Finding::warning(",
        "Finding::new(",
        "Refusal::new(",
    ];
    let mut seen = 0;
    for source in sources("src") {
        let body = source.text.split("#[cfg(test)]").next().unwrap_or_default();
        for rest in makers.iter().flat_map(|maker| body.split(maker).skip(1)) {
            let Some(name) = rest.trim_start().strip_prefix('"') else {
                continue;
            };
            let name = name.split('"').next().unwrap_or_default();
            assert!(known.contains(name), "{name} in {}", source.path);
            seen += 1;
        }
    }
    assert!(seen > 20, "{seen}");
    let english = include_str!("../../src/i18n/en.ftl").lines();
    let words = english.filter_map(|line| line.split(" =").next()?.strip_prefix("finding-"));
    let advised: BTreeSet<_> = words
        .filter_map(|name| name.strip_suffix("-advice"))
        .collect();
    assert_eq!(advised, known);
}

#[test]
fn every_rule_has_a_test_beside_it_that_names_it() {
    let sources: Vec<_> = sources("src")
        .into_iter()
        .filter(|source| source.path.starts_with("src/check/"))
        .collect();
    for rule in RULES.iter().copied().flatten() {
        let name = format!("\"{}\"", rule.name);
        let own = sources.iter().find(|source| {
            let body = source.text.split("#[cfg(test)]").next();
            body.is_some_and(|body| body.contains(&name))
        });
        let tests = own.and_then(|source| source.text.split_once("#[cfg(test)]"));
        let tested = tests.is_some_and(|(_, tests)| tests.contains(&name));
        assert!(tested, "{}", rule.name);
    }
}
