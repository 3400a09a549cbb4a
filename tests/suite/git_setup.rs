//! `peil git install` and `uninstall`, with the real git: what they set up works, and goes as it came.
#![allow(clippy::unwrap_used)]

use std::path::PathBuf;
use std::process::{Command, Output};

use crate::desk::{Desk, Run};
use crate::hand::Hand;

/// A register in a folder of a repository, set up by nobody yet.
struct Clone {
    desk: Desk,
}

const FILE: &str = "2026-H2/eufor-althea.bz-01.ron";

impl Clone {
    /// `None`, with a word about it, where there is no git.
    fn new() -> Option<Self> {
        if Command::new("git").arg("--version").output().is_err() {
            eprintln!("skipped: there is no git here");
            return None;
        }
        let desk = Desk::with_round("2026-H2").as_reviewer("bz-01");
        let clone = Self { desk };
        clone.git(&["init", "-q", "-b", "main"]);
        for (key, value) in [("user.email", "bz-01@example.org"), ("user.name", "bz-01")] {
            clone.git(&["config", key, value]);
        }
        // As registers had it before there was a merge driver.
        clone
            .desk
            .write(".gitattributes", "*.ron text eol=lf diff=ron");
        Some(clone)
    }

    fn top(&self) -> PathBuf {
        self.desk.room().to_owned()
    }

    fn try_git(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new("git");
        command
            .current_dir(self.top())
            .args(arguments)
            .env("HOME", self.desk.room().join("home"))
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

    /// The files that setting up may touch.
    fn state(&self) -> Vec<(String, Option<String>)> {
        let files = [
            ".git/config",
            ".git/hooks/pre-commit",
            ".git/peil-setup.json",
            "reviews/.gitattributes",
            ".github/workflows/peil.yml",
            ".gitlab-ci.yml",
        ];
        let read = |name: &str| std::fs::read_to_string(self.top().join(name)).ok();
        files
            .iter()
            .map(|name| ((*name).to_owned(), read(name)))
            .collect()
    }

    fn setting(&self, key: &str) -> String {
        self.git(&["config", "--get", key]).trim_end().to_owned()
    }
}

fn plain(run: &Run, clone: &Clone) -> String {
    let program = assert_cmd::cargo::cargo_bin!("peil").display().to_string();
    let room = clone.top().canonicalize().unwrap();
    run.stdout
        .replace(&program, "PEIL")
        .replace(&room.display().to_string(), "ROOM")
}

#[test]
fn what_is_set_up_is_shown_first_set_up_once_and_taken_back_to_the_byte() {
    let Some(clone) = Clone::new() else { return };
    let before = clone.state();
    let shown = clone
        .desk
        .peil("git install --dry-run --ci github")
        .ended(0);
    insta::assert_snapshot!(plain(&shown, &clone));
    let unasked = clone.desk.peil("git install").ended(1);
    assert!(
        unasked.stderr.contains("Nothing was changed"),
        "{unasked:?}"
    );
    assert_eq!(clone.state(), before);
    clone.desk.peil("git install --yes --ci github").ended(0);
    let after = clone.state();
    assert!(
        after[..5].iter().all(|(_, text)| text.is_some()),
        "{after:?}"
    );
    let attribute = clone.git(&["check-attr", "merge", "--", "reviews/2026-H2/x.ron"]);
    assert!(attribute.ends_with(": merge: peil\n"), "{attribute}");
    let again = clone.desk.peil("git install --yes --ci github").ended(0);
    assert!(again.stdout.contains("nothing to do"), "{again:?}");
    assert_eq!(clone.state(), after);
    clone.desk.peil("git uninstall --dry-run").ended(0);
    assert_eq!(clone.state(), after);
    clone.desk.peil("git uninstall --yes").ended(0);
    assert_eq!(clone.state(), before);
    let nothing = clone.desk.peil("git uninstall --yes").ended(0);
    assert!(nothing.stdout.contains("Nothing was set up"), "{nothing:?}");
}

#[test]
fn what_somebody_set_up_or_changed_is_left_alone() {
    let Some(clone) = Clone::new() else { return };
    clone.git(&["config", "merge.peil.driver", "my own"]);
    let hook = clone.top().join(".git/hooks/pre-commit");
    std::fs::create_dir_all(hook.parent().unwrap()).unwrap();
    std::fs::write(&hook, "#!/bin/sh\n").unwrap();
    std::fs::write(clone.top().join(".gitlab-ci.yml"), "own: {}\n").unwrap();
    let told = clone.desk.peil("git install --yes --ci gitlab").ended(0);
    for part in [
        "merge.peil.driver is my own",
        "pre-commit",
        "-C 'reviews' check",
        ".gitlab-ci.yml is there",
    ] {
        assert!(told.stdout.contains(part), "{part}: {told:?}");
    }
    assert_eq!(std::fs::read_to_string(&hook).unwrap(), "#!/bin/sh\n");
    assert_eq!(clone.setting("merge.peil.driver"), "my own");
    clone.git(&["config", "diff.peil.xfuncname", "changed since"]);
    let text = clone.desk.file(".gitattributes") + "*.txt -text\n";
    clone.desk.write(".gitattributes", &text);
    let told = clone.desk.peil("git uninstall --yes").ended(0);
    assert!(
        told.stdout.contains("diff.peil.xfuncname stays"),
        "{told:?}"
    );
    assert_eq!(clone.setting("merge.peil.driver"), "my own");
    assert_eq!(clone.setting("diff.peil.xfuncname"), "changed since");
    let left = clone.desk.file(".gitattributes");
    assert_eq!(left, "*.ron text eol=lf diff=ron*.txt -text\n");
}

#[test]
fn a_shared_folder_for_hooks_and_another_work_tree_are_respected() {
    let Some(clone) = Clone::new() else { return };
    clone.git(&["config", "core.hooksPath", "shared"]);
    let told = clone.desk.peil("git install --yes").ended(0);
    assert!(told.stdout.contains("put this line in it"), "{told:?}");
    assert!(!clone.top().join("shared").exists());
    clone.desk.peil("git uninstall --yes").ended(0);
    clone.git(&["config", "--unset", "core.hooksPath"]);
    clone.git(&["add", "reviews"]);
    clone.git(&["commit", "-q", "-m", "begin"]);
    clone.git(&["worktree", "add", "-q", "-b", "other", "other tree"]);
    let other = clone.top().join("other tree/reviews");
    let mut command = clone.desk.command();
    command
        .args(["--lang", "en", "-C"])
        .arg(&other)
        .args(["git", "install", "--yes"]);
    let run = Run::of(command.output().unwrap()).ended(0);
    assert!(run.stdout.contains("Done."), "{run:?}");
    assert!(clone.top().join(".git/hooks/pre-commit").exists());
    assert!(
        clone
            .setting("merge.peil.driver")
            .contains("git merge %O %A %B %P %L")
    );
}

#[test]
fn without_a_repository_it_says_what_to_do_and_changes_nothing() {
    let desk = Desk::fresh();
    let run = desk.peil("git install --yes").ended(3);
    assert!(run.stderr.contains("git init"), "{run:?}");
    let alone = desk.variable("PATH", "/nowhere");
    let run = alone.peil("git install --yes").ended(3);
    assert!(run.stderr.contains("Install git"), "{run:?}");
}

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
    declaration: Declaration(
        version: 1,
        on: "2026-11-20",
        blocking: false,
        earlier_involvement: false,
        public_statement: false,
        able: true,
    ),
    answers: {
        "A1": Answer(
            score: Level(2),
            confidence: Medium,
            strengths: "The goal is modest.",
        ),
        "A2": Answer(
            score: Level(3),
            confidence: Medium,
        ),
    },
)
"#;

#[test]
fn two_branches_merge_a_conflict_is_settled_in_the_terminal_and_committed() {
    let Some(clone) = Clone::new() else { return };
    clone.desk.peil("git install --yes").ended(0);
    let commit = |text: &str, message: &str| {
        clone.desk.write(FILE, text);
        clone.git(&["add", "reviews"]);
        clone.git(&["commit", "-q", "-m", message]);
    };
    commit(REVIEW, "begin");
    clone.git(&["checkout", "-q", "-b", "laptop"]);
    let theirs = REVIEW
        .replace("Level(2)", "Level(4)")
        .replace("modest", "quite modest")
        .replace("Level(3)", "Level(1)");
    commit(&theirs, "laptop");
    clone.git(&["checkout", "-q", "main"]);
    let ours = REVIEW
        .replace("Level(2)", "Level(1)")
        .replace("modest", "too modest");
    commit(&ours, "desk");
    let merge = clone.try_git(&["merge", "-q", "--no-edit", "laptop"]);
    assert_eq!(merge.status.code(), Some(1), "{merge:?}");
    let said = String::from_utf8(merge.stderr).unwrap();
    assert!(
        said.contains("A1 score") && said.contains("A1 strengths"),
        "{said}"
    );
    // What is not settled is found, and the hook holds the commit back.
    let check = clone.desk.peil("check").ended(1);
    assert_eq!(
        check
            .stdout
            .matches("A merge could not choose here")
            .count(),
        2,
        "{check:?}"
    );
    clone.git(&["add", "reviews"]);
    let early = clone.try_git(&["commit", "-q", "--no-edit"]);
    assert!(!early.status.success(), "{early:?}");

    let Clone { desk } = clone;
    let mut hand = Hand::at(desk, (80, 24));
    hand.press("<enter>");
    insta::assert_snapshot!(hand.screen());
    hand.press("<enter>");
    insta::assert_snapshot!(hand.screen());
    hand.press("t");
    let review = hand.review().unwrap();
    assert_eq!(review.conflicts.len(), 1);
    assert_eq!(
        review.answers[&"A1".parse().unwrap()]
            .score
            .level()
            .unwrap()
            .get(),
        4
    );
    hand.press("<enter>").settle();
    insta::assert_snapshot!(hand.screen());
    hand.press("w<ctrl-s><esc>");
    assert!(hand.review().unwrap().conflicts.is_empty());
    let text = hand.file(FILE);
    assert!(
        text.contains("The goal is too modest.\n\nThe goal is quite modest."),
        "{text}"
    );
    hand.press("u");
    assert_eq!(hand.review().unwrap().conflicts.len(), 1);
    hand.press("<ctrl-r>");
    assert!(hand.review().unwrap().conflicts.is_empty());
    hand.settle();
    let Hand { desk, .. } = hand;
    let clone = Clone { desk };
    clone.desk.peil("check").ended(0);
    clone.git(&["add", "reviews"]);
    clone.git(&["commit", "-q", "--no-edit"]);
    assert_eq!(clone.git(&["status", "--porcelain", "reviews"]), "");
}

#[test]
fn a_conflict_bars_submission_on_the_command_line_too() {
    let desk = Desk::with_round("2026-H2").as_reviewer("bz-01");
    let conflict = "    conflicts: [\n        Conflict(\n            question: \"A1\",\n            field: \"score\",\n            ours: \"Level(2)\",\n            theirs: \"Level(3)\",\n        ),\n    ],\n)\n";
    desk.write(
        FILE,
        &(REVIEW.strip_suffix(")\n").unwrap().to_owned() + conflict),
    );
    let before = desk.file(FILE);
    let run = desk.run(["submit", "eufor-althea", "2026-H2"]);
    assert_ne!(run.code, 0);
    let said = run.stdout + &run.stderr;
    assert!(said.contains("Conflicting changes after a merge"), "{said}");
    assert_eq!(desk.file(FILE), before);
}
