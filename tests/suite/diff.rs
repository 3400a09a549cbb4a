//! `peil diff`: files, revisions, periods and reviewers; what it says, how it ends, and what it keeps hidden.

use peil::domain::review::Review;
use peil::store::codec::{from_text, to_text};

use crate::desk::Desk;
use crate::git_drivers::{commit, repository};

const ONE: &str = "2026-H1/oefenmissie-sarovia.bz-02.ron";
const OTHER: &str = "2026-H1/oefenmissie-sarovia.def-01.ron";
const PERIODS: &str = "diff oefenmissie-sarovia 2025-H2 2026-H1";

#[test]
fn two_periods_of_the_practice_mission_read_as_a_coordinator_reads_them() {
    for language in ["nl", "en"] {
        let desk = Desk::sample().in_language(language);
        let told = desk.peil(PERIODS).ended(1).stdout;
        insta::assert_snapshot!(format!("periods-{language}"), told);
    }
}

#[test]
fn two_reviewers_stand_side_by_side_and_a_file_never_differs_from_itself() {
    let desk = Desk::sample();
    let told = desk
        .peil("diff oefenmissie-sarovia 2026-H1 bz-02 def-01")
        .ended(1)
        .stdout;
    assert!(told.contains(ONE) && told.contains(OTHER), "{told}");
    for path in [ONE, "people.ron", "checklists/mission-contribution.v1.ron"] {
        let same = desk.peil(&format!("diff {path} {path}")).ended(0).stdout;
        assert!(same.contains("Nothing differs."), "{same}");
    }
}

#[test]
fn without_two_consolidated_reviews_the_askers_own_or_each_reviewers_are_taken() {
    let each = Desk::sample();
    let told = each
        .peil("diff oefenmissie-sarovia 2026-H1 2026-H2")
        .ended(1)
        .stdout;
    assert!(
        told.contains("2026-H1/oefenmissie-sarovia.consolidated.ron"),
        "{told}"
    );
    for who in ["bz-01", "jenv-01"] {
        assert!(
            told.contains(&format!("2026-H2/oefenmissie-sarovia.{who}.ron")),
            "{told}"
        );
    }
    let named = each
        .peil("diff oefenmissie-sarovia 2025-H1 2026-H1 --of bz-02")
        .ended(1)
        .stdout;
    assert!(
        named.contains(ONE) && named.contains("(2025-H1/oefenmissie-sarovia.bz-02.ron)"),
        "{named}"
    );
    let nobody = each
        .peil("diff oefenmissie-sarovia 2025-H1 2026-H1 --of def-02")
        .ended(2);
    assert!(nobody.stderr.contains("bz-02"), "{nobody:?}");
}

#[test]
fn a_changed_word_is_marked_in_every_format() {
    let desk = Desk::sample();
    let mut review: Review = from_text(&desk.file(ONE)).unwrap();
    let answer = review.answers.get_mut(&"C1".parse().unwrap()).unwrap();
    answer.concerns = "Het varen liep terug en niemand zei dat.".to_owned();
    desk.write("../one.ron", &to_text(&review).unwrap());
    let answer = review.answers.get_mut(&"C1".parse().unwrap()).unwrap();
    answer.concerns = "Het varen liep snel terug en niemand schreef dat.".to_owned();
    desk.write("../other.ron", &to_text(&review).unwrap());
    let line = "diff one.ron other.ron --format";
    let terminal = desk.peil(&format!("{line} terminal")).ended(1).stdout;
    assert!(
        terminal.contains("{+snel+}") && terminal.contains("[-zei-]{+schreef+}"),
        "{terminal}"
    );
    let markdown = desk.peil(&format!("{line} markdown")).ended(1).stdout;
    assert!(
        markdown.contains("**snel**") && markdown.contains("~~zei~~**schreef**"),
        "{markdown}"
    );
    let json = desk.peil(&format!("{line} json")).ended(1).stdout;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let answers = &json[0]["review"]["answers"];
    assert_eq!(answers.as_array().unwrap().len(), 1);
    assert_eq!(answers[0]["question"], "C1");
    assert!(
        answers[0]["concerns"]["after"]
            .as_str()
            .unwrap()
            .contains("schreef")
    );
    assert!(answers[0].get("score").is_none());
}

#[test]
fn other_files_differ_in_words_too_and_a_postponed_objective_is_a_changed_goal() {
    let desk = Desk::sample();
    let path = "contributions/oefenmissie-sarovia.ron";
    let text = desk.file(path);
    desk.write("../before.ron", &text);
    let mut contribution: peil::domain::contribution::Contribution = from_text(&text).unwrap();
    let objective = &mut contribution.objectives[0];
    objective
        .amendments
        .push(peil::domain::objective::ObjectiveAmendment {
            on: "2026-10-01".parse().unwrap(),
            change: peil::domain::objective::ObjectiveChange::Dropped,
            because: peil::domain::localized::Localized::pair("Gestopt.", "Stopped."),
        });
    desk.write("../after.ron", &to_text(&contribution).unwrap());
    let told = desk.peil("diff before.ron after.ron").ended(1).stdout;
    assert!(told.contains("an objective was changed"), "{told}");
    assert!(
        told.contains("no longer pursued") && told.contains("Stopped."),
        "{told}"
    );
    let round = desk.file("2026-H2/round.ron");
    desk.write(
        "../round.ron",
        &round.replacen("status: Assigned", "status: Withdrawn", 1),
    );
    let told = desk
        .peil("diff 2026-H2/round.ron round.ron")
        .ended(1)
        .stdout;
    assert!(told.contains("assigned → withdrawn"), "{told}");
}

#[test]
fn a_file_is_read_out_of_a_revision_and_what_is_not_there_is_said() {
    let desk = Desk::sample();
    if !repository(&desk) {
        return;
    }
    commit(&desk, "one");
    desk.change(
        "people.ron",
        "roles: [Reviewer]",
        "roles: [Reviewer, Senior]",
    );
    for name in ["HEAD:reviews/people.ron", "HEAD:people.ron"] {
        let told = desk
            .peil(&format!("diff {name} people.ron"))
            .ended(1)
            .stdout;
        assert!(told.contains("roles"), "{told}");
    }
    let no_revision = desk.peil("diff nowhere:people.ron people.ron").ended(2);
    assert!(
        no_revision.stderr.contains("no revision nowhere"),
        "{no_revision:?}"
    );
    let no_file = desk.peil("diff HEAD:nothing.ron people.ron").ended(2);
    assert!(
        no_file.stderr.contains("HEAD has no file nothing.ron"),
        "{no_file:?}"
    );
    let folder = desk.peil("diff HEAD:reviews people.ron").ended(3);
    assert!(
        folder.stderr.contains("cannot be read")
            || folder.stderr.contains("no file that can be read"),
        "{folder:?}"
    );
    let option = desk.peil("diff --output=x:people.ron people.ron").ended(2);
    assert!(!desk.room().join("x").exists(), "{option:?}");
    let flag = desk
        .run(["diff", "--", "--exec=touch mark:people.ron", "people.ron"])
        .ended(2);
    assert!(flag.stderr.contains("no revision"), "{flag:?}");
}

#[test]
fn without_git_a_revision_is_refused_with_advice() {
    let desk = Desk::sample();
    let refused = desk.peil("diff HEAD:people.ron people.ron").ended(3);
    assert!(
        refused
            .stderr
            .contains("there is no git, or this folder is not in git"),
        "{refused:?}"
    );
}

#[test]
fn a_damaged_file_is_a_finding_and_what_is_not_there_is_named() {
    let desk = Desk::sample();
    desk.write("../broken.ron", "Review(format: 1, person: \"\u{1b}[31m\",");
    let broken = desk.peil(&format!("diff broken.ron {ONE}")).ended(3);
    assert!(
        broken.stderr.contains("broken.ron") && !broken.stderr.contains('\u{1b}'),
        "{broken:?}"
    );
    for line in [
        "diff nothing.ron people.ron",
        "diff people.ron",
        "diff oefenmissie-sarovia 2026-H1 2031-H1",
        "diff oefenmissie-sarovia 2026-H1 soon",
        "diff nowhere 2026-H1 2025-H2",
        "diff a b c d e",
    ] {
        let refused = desk.peil(line).ended(2);
        assert!(!refused.stderr.is_empty(), "{line}");
    }
}

#[test]
fn before_the_lock_diff_shows_nothing_of_others_wherever_a_copy_lies() {
    let desk = Desk::sample().as_reviewer("bz-01");
    let path = "2026-H2/oefenmissie-sarovia.bz-01.ron";
    let mut review: Review = from_text(&desk.file(path)).unwrap();
    (review.lock, review.seal) = (None, None);
    desk.write(path, &to_text(&review).unwrap());
    let with_git = repository(&desk);
    if with_git {
        commit(&desk, "one");
    }
    for other in [
        "2026-H2/oefenmissie-sarovia.jenv-01.ron",
        "2026-H2/oefenmissie-sarovia.self-report.ron",
        "2026-H1/oefenmissie-sarovia.consolidated.ron",
        "2026-H1/oefenmissie-sarovia.response.ron",
        "2026-H1/oefenmissie-sarovia.decision.ron",
        ONE,
    ] {
        desk.write("../copy.ron", &desk.file(other));
        desk.write(
            "../damaged.ron",
            &desk.file(other).replacen("format: 1", "format: 1, x", 1),
        );
        let mut names = vec![
            other.to_owned(),
            "copy.ron".to_owned(),
            "damaged.ron".to_owned(),
        ];
        if with_git {
            names.push(format!("HEAD:reviews/{other}"));
        }
        for name in names {
            let refused = desk.peil(&format!("diff {name} {path}")).ended(3);
            assert_eq!(refused.stdout, "", "{name}");
            assert!(
                !refused.stderr.contains("Sarov"),
                "{name}: {}",
                refused.stderr
            );
        }
    }
    assert_eq!(desk.peil(PERIODS).ended(3).stdout, "");
    let own = desk.peil(&format!("diff {path} {path}")).ended(0);
    assert!(own.stdout.contains("Nothing differs."));
    if with_git {
        // Nor by way of git's own drivers.
        let shown = desk.peil("git textconv copy.ron").ended(0).stdout;
        assert!(
            shown.contains("after you have locked") && shown.lines().count() == 1,
            "{shown}"
        );
    }
}

#[test]
fn a_colleagues_unfinished_review_is_shown_to_nobody_who_still_reviews() {
    let desk = Desk::sample().as_reviewer("bz-01");
    let own = "2026-H2/oefenmissie-sarovia.bz-01.ron";
    let other = "2026-H2/oefenmissie-sarovia.jenv-01.ron";
    let mut review: Review = from_text(&desk.file(own)).unwrap();
    let scores = review.answers.iter();
    let scores: std::collections::BTreeMap<_, _> = scores
        .map(|(question, answer)| (question.clone(), answer.score.clone()))
        .collect();
    review.lock = Some(peil::domain::seal::Lock {
        at: "2026-11-20T10:00:00Z".parse().unwrap(),
        digest: peil::domain::seal::first_scores_digest(&scores),
        scores,
        seen: Vec::new(),
    });
    desk.write(own, &to_text(&review).unwrap());
    let refused = desk.peil(&format!("diff {own} {other}")).ended(3);
    assert_eq!(refused.stdout, "");
    let coordinator = desk.as_reviewer("coord-01");
    coordinator.peil(&format!("diff {own} {other}")).ended(1);
}

#[test]
fn every_field_of_a_file_has_a_word_in_every_language() {
    let pages = include_str!("../../docs/FORMAT.md");
    let files = pages.split("\n## Beside the files").next().unwrap();
    let rows = files.lines().filter_map(|line| line.strip_prefix("| `"));
    let fields: Vec<&str> = rows
        .filter_map(|row| row.split_once("` |"))
        .map(|(name, _)| name)
        .filter(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '_'))
        .collect();
    assert!(fields.len() > 100, "{fields:?}");
    for language in peil::i18n::Language::all() {
        let texts = peil::i18n::Texts::new(*language);
        for field in &fields {
            let key = format!("stored-{}", field.replace('_', "-"));
            assert!(texts.has(&key), "{key} in {}", language.tag);
        }
    }
}
