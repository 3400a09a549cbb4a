//! The real git merges with our driver: many random pairs of edits, and the cases that a person must decide.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::process::{Command, Output};

use peil::compare::merge::{Merged, reviews};
use peil::domain::review::Review;
use peil::store::codec::fragment::to_text as part_text;
use peil::store::codec::{from_text, to_text};
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;

use crate::desk::Desk;
use crate::merge::{amiss, three};

/// A repository whose only file so far says that peil merges.
struct Repository {
    desk: Desk,
}

impl Repository {
    /// `None`, with a word about it, where there is no git.
    fn new() -> Option<Self> {
        let repository = Self { desk: Desk::bare() };
        std::fs::create_dir(repository.root()).unwrap();
        let begun = Command::new("git").arg("--version").output();
        if begun.is_err() {
            eprintln!("skipped: there is no git here");
            return None;
        }
        repository.git(&["init", "-q", "-b", "main"]);
        let driver = format!(
            "'{}' --lang en git merge %O %A %B %P %L",
            assert_cmd::cargo::cargo_bin!("peil").display()
        );
        for (key, value) in [
            ("user.email", "a@example.org"),
            ("user.name", "a"),
            ("merge.peil.driver", driver.as_str()),
            ("gc.auto", "0"),
        ] {
            repository.git(&["config", key, value]);
        }
        repository.write(".gitattributes", "*.ron text eol=lf diff=peil merge=peil\n");
        Some(repository)
    }

    fn root(&self) -> std::path::PathBuf {
        self.desk.root()
    }

    fn write(&self, path: &str, text: &str) {
        self.desk.write(path, text);
    }

    fn try_git(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new("git");
        command
            .current_dir(self.root())
            .args(arguments)
            .env("HOME", self.desk.room())
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("LC_ALL", "C");
        command.output().unwrap()
    }

    #[track_caller]
    fn git(&self, arguments: &[&str]) -> String {
        let output = self.try_git(arguments);
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "--allow-empty", "-m", message]);
    }

    /// Commits what `base`, `ours` and `theirs` write, the last two on branches of their own, and merges theirs
    /// into ours: what git said.
    fn merged(&self, base: &dyn Fn(), ours: &dyn Fn(), theirs: &dyn Fn()) -> Output {
        base();
        self.commit("base");
        self.git(&["checkout", "-q", "-b", "theirs"]);
        theirs();
        self.commit("theirs");
        self.git(&["checkout", "-q", "main"]);
        ours();
        self.commit("ours");
        self.try_git(&["merge", "-q", "--no-edit", "theirs"])
    }

    fn file(&self, path: &str) -> String {
        std::fs::read_to_string(self.root().join(path)).unwrap()
    }

    /// The files in which git wants a person to decide.
    fn unmerged(&self) -> BTreeSet<String> {
        let listed = self.git(&["ls-files", "-u", "--format=%(path)"]);
        listed.lines().map(str::to_owned).collect()
    }
}

fn say(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_thousand_random_pairs_of_edits_merge_without_loss() {
    let Some(repository) = Repository::new() else {
        return;
    };
    let mut runner = TestRunner::deterministic();
    let strategy = three();
    let cases: Vec<(String, [Review; 3])> = (0..1000)
        .map(|n| {
            let (base, ours, theirs) = strategy.new_tree(&mut runner).unwrap().current();
            (format!("2026-H1/c{n}.bz-01.ron"), [base, ours, theirs])
        })
        .collect();
    let write = |side: usize| {
        for (path, versions) in &cases {
            repository.write(path, &to_text(&versions[side]).unwrap());
        }
    };
    let output = repository.merged(&|| write(0), &|| write(1), &|| write(2));
    let unmerged = repository.unmerged();
    assert_eq!(output.status.success(), unmerged.is_empty());
    let mut open_files = BTreeSet::new();
    for (path, [base, ours, theirs]) in &cases {
        let text = repository.file(path);
        let merged: Review = from_text(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert_eq!(to_text(&merged).unwrap(), text, "{path} is not canonical");
        assert_eq!(amiss([base, ours, theirs], &merged), None, "{path}");
        match reviews(Some(base), ours, theirs, &part_text) {
            Merged::One { review, open } => {
                assert_eq!(*review, merged, "{path}");
                if open > 0 {
                    open_files.insert(path.clone());
                }
            }
            Merged::Whole(why, _) => panic!("{path}: {why:?}"),
        }
    }
    assert_eq!(unmerged, open_files);
    // Both kinds are there, so that neither is held by nothing.
    assert!(
        open_files.len() > 100 && open_files.len() < 900,
        "{}",
        open_files.len()
    );
}

const FILE: &str = "2026-H2/eufor-althea.bz-01.ron";

const REVIEW: &str = r#"Review(
    format: 1,
    contribution: "eufor-althea",
    period: "2026-H2",
    person: "bz-01",
    role: Independent,
    checklist: ChecklistRef(
        id: "mission-contribution",
        version: 1,
    ),
    answers: {
        "A1": Answer(
            score: Level(2),
            confidence: Medium,
            strengths: "It is clear. It is known. It is kept.",
        ),
        "A2": Answer(
            score: Level(3),
            confidence: High,
        ),
    },
)
"#;

const LOCK: &str = r#"    lock: Lock(
        at: "2026-11-24T10:00:00Z",
        scores: {
            "A1": Level(2),
            "A2": Level(3),
        },
        digest: "sha256:DIGEST",
    ),
)
"#;

fn locked(text: &str, digit: &str) -> String {
    let lock = LOCK.replace("DIGEST", &digit.repeat(64));
    text.strip_suffix(")\n").unwrap().to_owned() + &lock
}

fn sealed(text: &str) -> String {
    let digest = format!("sha256:{}", "0".repeat(64));
    let seal = format!(
        "    seal: Seal(\n        at: \"2026-11-25T10:00:00Z\",\n        checklist: \"{digest}\",\n        contribution: \"{digest}\",\n        digest: \"{digest}\",\n    ),\n)\n"
    );
    locked(text, "a").strip_suffix(")\n").unwrap().to_owned() + &seal
}

/// Merges versions of one file.
fn one(path: &str, base: &str, ours: &str, theirs: &str) -> Option<(Repository, Output, String)> {
    let repository = Repository::new()?;
    let write = |text: &str| {
        if !text.is_empty() {
            repository.write(path, text);
        }
    };
    let output = repository.merged(&|| write(base), &|| write(ours), &|| write(theirs));
    let text = repository.file(path);
    Some((repository, output, text))
}

#[test]
fn edits_of_one_answer_by_two_people_go_together_where_each_changed_another_part() {
    let ours = REVIEW
        .replace("score: Level(2)", "score: Level(1)")
        .replace("It is clear.", "All is clear.");
    let theirs = REVIEW
        .replace("confidence: Medium", "confidence: High")
        .replace("kept.\"", "kept by all.\"");
    let Some((_, output, text)) = one(FILE, REVIEW, &ours, &theirs) else {
        return;
    };
    assert!(output.status.success(), "{}", say(&output));
    let both = ours
        .replace("confidence: Medium", "confidence: High")
        .replace("kept.\"", "kept by all.\"");
    assert_eq!(text, both);
}

#[test]
fn what_both_changed_stays_ours_and_theirs_is_kept_in_the_file() {
    let ours = REVIEW.replace("Level(2)", "Level(1)");
    let theirs = REVIEW
        .replace("Level(2)", "Level(4)")
        .replace("High", "Medium");
    let Some((repository, output, text)) = one(FILE, REVIEW, &ours, &theirs) else {
        return;
    };
    assert_eq!(output.status.code(), Some(1));
    assert!(
        say(&output).contains("both sides changed one thing"),
        "{}",
        say(&output)
    );
    assert!(say(&output).contains("A1 score"), "{}", say(&output));
    insta::assert_snapshot!(text);
    assert_eq!(repository.unmerged(), BTreeSet::from([FILE.to_owned()]));
}

#[test]
fn a_review_that_both_began_is_one_review() {
    let ours = REVIEW.replace("\"A2\"", "\"B1\"");
    let Some((_, output, text)) = one(FILE, "", &ours, REVIEW) else {
        return;
    };
    assert!(output.status.success(), "{}", say(&output));
    let review: Review = from_text(&text).unwrap();
    let ids: Vec<_> = review.answers.keys().map(ToString::to_string).collect();
    assert_eq!(ids, ["A1", "A2", "B1"]);
}

#[test]
fn a_score_that_the_other_side_had_locked_is_no_quiet_change_after_the_lock() {
    let ours = REVIEW.replace("Level(2)", "Level(4)");
    let theirs = locked(REVIEW, "a");
    for (ours, theirs, stands) in [(&ours, &theirs, 4), (&theirs, &ours, 2)] {
        let Some((_, output, text)) = one(FILE, REVIEW, ours, theirs) else {
            return;
        };
        assert_eq!(output.status.code(), Some(1));
        let review: Review = from_text(&text).unwrap();
        let score = &review.answers[&"A1".parse().unwrap()].score;
        assert_eq!(score.level().unwrap().get(), stands);
        assert!(review.lock.is_some());
        assert_eq!(review.conflicts.len(), 1);
        assert_eq!(review.conflicts[0].field, "score");
    }
}

#[test]
fn two_locks_and_a_submitted_side_are_for_a_person_and_both_stay_in_gits_index() {
    let (one_lock, other) = (locked(REVIEW, "a"), locked(REVIEW, "b"));
    let (submitted, draft) = (sealed(REVIEW), REVIEW.replace("Level(2)", "Level(4)"));
    for (ours, theirs, stands, word) in [
        (&one_lock, &other, &one_lock, "locked on both sides"),
        (&submitted, &draft, &submitted, "one side is submitted"),
        (&draft, &submitted, &submitted, "one side is submitted"),
    ] {
        let Some((repository, output, text)) = one(FILE, REVIEW, ours, theirs) else {
            return;
        };
        assert_eq!(output.status.code(), Some(1));
        assert!(say(&output).contains(word), "{}", say(&output));
        assert_eq!(text, *stands);
        assert_eq!(repository.git(&["show", &format!(":2:{FILE}")]), *ours);
        assert_eq!(repository.git(&["show", &format!(":3:{FILE}")]), *theirs);
    }
}

const ROUND: &str = "Round(\n    format: 1,\n    period: \"2026-H2\",\n    coordinator: \"coord-01\",\n    due: \"2026-12-15\",\n    contributions: {\n        \"eufor-althea\": Assignment(\n            checklist: ChecklistRef(\n                id: \"mission-contribution\",\n                version: 1,\n            ),\n            reviewers: {\n                \"bz-01\": Assigned(\n                    status: Assigned,\n                ),\n            },\n        ),\n    },\n)\n";

fn with_reviewer(id: &str) -> String {
    let row = format!(
        "            reviewers: {{\n                \"{id}\": Assigned(\n                    status: Assigned,\n                ),\n"
    );
    ROUND.replace("            reviewers: {\n", &row)
}

#[test]
fn two_coordinators_who_assign_on_one_day_both_have_assigned() {
    let path = "2026-H2/round.ron";
    let (ours, theirs) = (with_reviewer("az-01"), with_reviewer("bz-00"));
    let Some((_, output, text)) = one(path, ROUND, &ours, &theirs) else {
        return;
    };
    assert!(output.status.success(), "{}", say(&output));
    let round: peil::domain::round::Round = from_text(&text).unwrap();
    let assignment = round.contributions.values().next().unwrap();
    let ids: Vec<_> = assignment
        .reviewers
        .keys()
        .map(ToString::to_string)
        .collect();
    assert_eq!(ids, ["az-01", "bz-00", "bz-01"]);
    // What a person must choose in a file without a list of conflicts goes as text, with git's markers.
    let due = |day: &str| ROUND.replace("2026-12-15", day);
    let Some((_, output, text)) = one(path, ROUND, &due("2026-12-16"), &due("2026-12-17")) else {
        return;
    };
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text.contains("<<<<<<< ours\n") && text.contains("2026-12-17"),
        "{text}"
    );
}

#[test]
fn comments_of_people_are_not_lost_and_damage_is_left_to_git() {
    let path = "2026-H2/round.ron";
    let commented = ROUND.replace("    due:", "    // Asked for by the ministry.\n    due:");
    let theirs = commented.replace("status: Assigned", "status: Withdrawn");
    let ours = commented.replace("coord-01", "coord-02");
    let Some((_, output, text)) = one(path, &commented, &ours, &theirs) else {
        return;
    };
    assert!(output.status.success(), "{}", say(&output));
    assert_eq!(text, theirs.replace("coord-01", "coord-02"));
    let damaged = REVIEW.replace("role: Independent", "role: Nobody");
    let (ours, theirs) = (
        damaged.replace("Level(2)", "Level(1)"),
        damaged.replace("Level(2)", "Level(4)"),
    );
    let Some((_, output, text)) = one(FILE, &damaged, &ours, &theirs) else {
        return;
    };
    assert_eq!(output.status.code(), Some(1));
    assert!(say(&output).contains("cannot be read"), "{}", say(&output));
    assert!(
        text.contains("<<<<<<< ours\n") && text.contains("Level(4)"),
        "{text}"
    );
    // Merging text can put the same answer in a file twice; that is never called well.
    let again = |place: &str| {
        REVIEW.replace(place, &format!("        \"A11\": Answer(\n            score: Yes,\n            confidence: High,\n        ),\n{place}"))
    };
    let (ours, theirs) = (again("        \"A1\""), again("        \"A2\""));
    let note = |text: &str| format!("// Mine.\n{text}");
    let Some((_, output, _)) = one(FILE, &note(REVIEW), &note(&ours), &note(&theirs)) else {
        return;
    };
    assert_eq!(output.status.code(), Some(1), "{}", say(&output));
}
