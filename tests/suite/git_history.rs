//! What git's history knows of a lock, read with the real git, and of whom peil lets run anything meanwhile.

use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering};

use peil::domain::answer::{Answer, Score};
use peil::domain::review::Review;
use peil::domain::scale::Level;
use peil::domain::seal::{Lock, first_scores_digest};
use peil::store::codec::{from_text, to_text};

use crate::desk::Desk;
use crate::screens::{DECLARED, FILE};

/// What `git` prints; `None` where it fails or is not there.
fn git(desk: &Desk, arguments: &[&str]) -> Option<String> {
    // A second passes with every call: the order of commits is no chance.
    static NOW: AtomicU64 = AtomicU64::new(1_764_000_000);
    let date = format!("{} +0000", NOW.fetch_add(1, Ordering::Relaxed));
    let output = Command::new("git")
        .env("GIT_COMMITTER_DATE", &date)
        .env("GIT_AUTHOR_DATE", &date)
        .current_dir(desk.room())
        .args([
            "-c",
            "user.name=bz-01",
            "-c",
            "user.email=bz-01@example.org",
        ])
        .args(["-c", "commit.gpgsign=false"])
        .args(arguments)
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .output()
        .ok()?;
    let told = String::from_utf8(output.stdout).unwrap();
    output.status.success().then(|| told.trim().to_owned())
}

fn commit(desk: &Desk, what: &str) {
    git(desk, &["add", "reviews"]).unwrap();
    git(desk, &["commit", "-qm", what]).unwrap();
}

/// A review with one answer, locked at that level; with a digest that fits.
fn locked(level: u8) -> String {
    let score = Score::Level(Level::new(level).unwrap());
    let mut review: Review = from_text(DECLARED).unwrap();
    let answer = Answer {
        score: score.clone(),
        ..Answer::default()
    };
    let question = peil::domain::id::QuestionId::new("A1").unwrap();
    review.answers.insert(question.clone(), answer);
    let scores = [(question, score)].into();
    review.lock = Some(Lock {
        at: "2026-11-20T10:00:00Z".parse().unwrap(),
        digest: first_scores_digest(&scores),
        scores,
        seen: Vec::new(),
    });
    to_text(&review).unwrap()
}

/// A register in a folder of a repository, its review locked at level 3 in a commit after a draft and another;
/// `None` without git.
fn repository() -> Option<Desk> {
    let desk = Desk::with_round("2026-H2").as_reviewer("coord-01");
    if git(&desk, &["init", "-q", "-b", "main"]).is_none() {
        eprintln!("skipped: there is no git here");
        return None;
    }
    desk.write(FILE, DECLARED);
    commit(&desk, "a draft");
    desk.write(FILE, "not a review at all");
    commit(&desk, "a slip");
    desk.write(FILE, &locked(3));
    commit(&desk, "locked");
    Some(desk)
}

fn told(desk: &Desk) -> String {
    let run = desk.peil("check");
    let found: Vec<_> = run.stdout.lines().collect();
    let about = found.iter().filter(|line| line.contains("lock-rewritten"));
    let about: Vec<&str> = about.copied().collect();
    about.join("\n")
}

#[test]
fn a_lock_that_stands_as_it_was_committed_is_silent() {
    let Some(desk) = repository() else { return };
    assert_eq!(told(&desk), "");
    // An answer may change after the lock: that is what the lock is for.
    desk.write(
        FILE,
        &locked(3).replacen("score: Level(3)", "score: Level(4)", 1),
    );
    assert_eq!(told(&desk), "");
    commit(&desk, "reconsidered");
    assert_eq!(told(&desk), "");
}

#[test]
fn a_lock_edited_by_hand_with_a_fitting_digest_is_found_committed_or_not() {
    let Some(desk) = repository() else { return };
    let first = git(&desk, &["rev-parse", "HEAD"]).unwrap();
    desk.write(FILE, &locked(4));
    let run = desk.peil("check").ended(1);
    assert!(
        run.stdout.contains("error[lock-rewritten]"),
        "{}",
        run.stdout
    );
    assert!(run.stdout.contains("that of A1 differs"), "{}", run.stdout);
    assert!(run.stdout.contains(&first[..12]), "{}", run.stdout);
    assert!(!run.stdout.contains("lock-digest"), "{}", run.stdout);
    commit(&desk, "an honest message");
    assert!(told(&desk).contains("error"));
    desk.write(FILE, DECLARED);
    commit(&desk, "no lock any more");
    assert!(told(&desk).contains("the lock is gone"), "{}", told(&desk));
}

#[test]
fn a_lock_made_on_a_branch_is_known_after_the_merge() {
    let Some(desk) = repository() else { return };
    git(&desk, &["checkout", "-q", "-b", "side", "HEAD~1"]).unwrap();
    desk.write(FILE, &locked(2));
    commit(&desk, "another lock");
    git(&desk, &["checkout", "-q", "main"]).unwrap();
    git(&desk, &["merge", "-q", "-s", "ours", "--no-edit", "side"]).unwrap();
    assert_eq!(told(&desk), "");
    desk.write(FILE, &locked(2));
    assert!(told(&desk).contains("A1"));
}

#[test]
fn the_whole_register_may_be_the_repository() {
    let desk = Desk::with_round("2026-H2").as_reviewer("coord-01");
    let root = desk.root();
    let here = |arguments: &[&str]| {
        let all = [&["-C", root.to_str().unwrap()], arguments].concat();
        git(&desk, &all)
    };
    if here(&["init", "-q"]).is_none() {
        eprintln!("skipped: there is no git here");
        return;
    }
    desk.write(FILE, &locked(3));
    here(&["add", "."]).unwrap();
    here(&["commit", "-qm", "locked"]).unwrap();
    assert_eq!(told(&desk), "");
    desk.write(FILE, &locked(1));
    assert!(told(&desk).contains("A1"));
}

#[test]
fn who_has_not_locked_is_not_told_which_score() {
    let Some(desk) = repository() else { return };
    desk.change(
        "2026-H2/round.ron",
        "reviewers: {",
        "reviewers: {\n                \"bz-02\": Assigned(status: Assigned),",
    );
    desk.write(FILE, &locked(4));
    let blind = desk.as_reviewer("bz-02");
    let run = blind.peil("check").ended(1);
    assert!(run.stdout.contains("lock-rewritten"), "{}", run.stdout);
    assert!(!run.stdout.contains("A1"), "{}", run.stdout);
}

#[cfg(unix)]
#[test]
fn reading_the_history_runs_nothing_that_the_repository_names() {
    let Some(desk) = repository() else { return };
    let mark = desk.room().join("mark");
    let script = program(desk.room(), &mark);
    for key in [
        "gpg.program",
        "gpg.ssh.program",
        "diff.external",
        "diff.ron.textconv",
        "diff.ron.command",
        "core.fsmonitor",
        "core.pager",
        "pager.log",
        "core.sshCommand",
    ] {
        git(&desk, &["config", key, &script]).unwrap();
    }
    git(&desk, &["config", "log.showSignature", "true"]).unwrap();
    desk.write("../.gitattributes", "*.ron diff=ron\n");
    // A commit that claims to be signed, so that git would like to see about it.
    let head = git(&desk, &["cat-file", "commit", "HEAD"]).unwrap();
    let signature =
        "gpgsig -----BEGIN PGP SIGNATURE-----\n \n aa\n -----END PGP SIGNATURE-----\n\n";
    desk.write(
        "../signed",
        &(head.replacen("\n\n", &format!("\n{signature}"), 1) + "\n"),
    );
    let signed = git(&desk, &["hash-object", "-t", "commit", "-w", "signed"]).unwrap();
    git(&desk, &["update-ref", "HEAD", &signed]).unwrap();
    desk.write(FILE, &locked(4));
    assert!(told(&desk).contains("A1"));
    assert!(!mark.exists());
    // With git's own ways it would have been run.
    git(&desk, &["log", "-p", "-1"]);
    assert!(mark.exists());
}

/// A program in `folder` that leaves `mark`.
#[cfg(unix)]
fn program(folder: &Path, mark: &Path) -> String {
    use std::os::unix::fs::PermissionsExt as _;
    let script = folder.join("program");
    std::fs::write(&script, format!("#!/bin/sh\ntouch '{}'\n", mark.display())).unwrap();
    std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o755)).unwrap();
    script.to_str().unwrap().to_owned()
}

#[test]
fn an_objective_that_was_rewritten_in_its_place_is_found_and_an_amendment_is_not() {
    const CONTRIBUTION: &str = "contributions/oefenmissie-sarovia.ron";
    let Some(desk) = repository() else { return };
    desk.copy(CONTRIBUTION);
    commit(&desk, "a contribution");
    let text = desk.file(CONTRIBUTION);
    let (_, objectives) = text.split_once("objectives: [").unwrap();
    let (_, old) = objectives.split_once("\"en\": ").unwrap();
    let old = old.lines().next().unwrap();
    let told = |desk: &Desk| {
        let run = desk.peil("check --only objective-changed");
        run.stdout
    };
    assert!(!told(&desk).contains("objective-changed"));
    let (before, after) = text.split_once(old).unwrap();
    desk.write(
        CONTRIBUTION,
        &format!("{before}\"Something easier\",{after}"),
    );
    let run = told(&desk);
    assert!(run.contains("warning[objective-changed]"), "{run}");
    assert!(run.contains("its text differs"), "{run}");
    commit(&desk, "sharper words");
    assert!(told(&desk).contains("its text differs"));
    desk.write(CONTRIBUTION, &text);
    assert!(!told(&desk).contains("objective-changed"));
}
