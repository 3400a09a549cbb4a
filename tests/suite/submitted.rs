//! Submission as one step: sealed, signed, committed; and a repository of somebody else that would like to run things.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use peil::domain::review::Review;
use peil::store::codec::from_text;

use crate::desk::Desk;
use crate::hand::Hand;

const FIRST: &str = "2025-H2/oefenmissie-sarovia.bz-01.ron";
const SECOND: &str = "2025-H2/oefenmissie-sarovia.bz-01.v2.ron";

fn git(desk: &Desk, arguments: &[&str]) -> String {
    let output = Command::new("git")
        .current_dir(desk.room())
        .args(arguments)
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .output()
        .unwrap();
    assert!(output.status.success(), "{arguments:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// A desk in git, where `bz-01` has an amendment that lacks nothing but, where `ready`, submission; and the key.
fn desk(ready: bool) -> (Desk, PathBuf) {
    let desk = Desk::sample().as_reviewer("bz-01");
    let key = desk.room().join("key");
    let made = Command::new("ssh-keygen")
        .args(["-q", "-t", "ed25519", "-N", "", "-f"])
        .arg(&key)
        .stdin(Stdio::null())
        .status();
    assert!(made.unwrap().success());
    let line = fs::read_to_string(key.with_extension("pub")).unwrap();
    let mailbox = "mailbox: \"bz-01@example.nl\",\n            expertise: [\"monitoring en evaluatie\", \"fragiele staten\"],\n";
    let keys = format!(
        "{mailbox}            keys: [PublicKey(key: \"{}\", from: \"2026-01-01\")],\n",
        line.trim()
    );
    desk.change("people.ron", mailbox, &keys);
    desk.change(
        "register.ron",
        "signatures: Nobody",
        "signatures: Reviewers",
    );
    desk.run([
        "amend",
        "oefenmissie-sarovia",
        "2025-H2",
        "--because",
        "A figure",
    ])
    .ended(0);
    if ready {
        let closing = "    closing: Closing(\n        free: true,\n        all_sources: true,\n    ),\n    lock: Lock(";
        desk.change(SECOND, "    lock: Lock(", closing);
    }
    desk.write("../.gitignore", "*\n!/reviews\n!/reviews/**\n.*.lock\n");
    git(&desk, &["init", "-q"]);
    for (name, value) in [("user.name", "bz-01"), ("user.email", "bz-01@example.nl")] {
        git(&desk, &["config", name, value]);
    }
    git(&desk, &["add", "reviews"]);
    git(&desk, &["commit", "-qm", "A register"]);
    (desk, key)
}

fn is_sealed(desk: &Desk) -> bool {
    let review: Review = from_text(&desk.file(SECOND)).unwrap();
    review.is_sealed()
}

fn last_commit(desk: &Desk) -> String {
    git(
        desk,
        &["show", "--stat=200", "--format=%s", "--no-ext-diff", "HEAD"],
    )
}

#[test]
fn submission_lists_what_is_missing_and_then_submits_signs_and_commits_only_that() {
    let (desk, key) = desk(false);
    let line = "submit oefenmissie-sarovia 2025-H2 --sign --commit --key";
    let submit = || desk.run(line.split(' ').chain([key.to_str().unwrap()]));
    let run = submit().ended(1);
    assert!(
        run.stderr.contains("lacks:") && run.stderr.contains("Closing declaration"),
        "{run:?}"
    );
    assert!(!is_sealed(&desk));
    let closing = "    closing: Closing(\n        free: true,\n        all_sources: true,\n    ),\n    lock: Lock(";
    desk.change(SECOND, "    lock: Lock(", closing);
    // What else is under way or staged stays as it is.
    desk.write("notes.txt", "mine");
    git(&desk, &["add", "reviews/notes.txt"]);
    desk.change("register.ron", "response_days: 42", "response_days: 41");
    let run = submit().ended(0);
    assert!(
        run.stdout.contains("Submitted and sealed") && run.stdout.contains("Signed: "),
        "{run:?}"
    );
    assert!(is_sealed(&desk));
    let commit = last_commit(&desk);
    assert!(
        commit.starts_with("Submit review: 2025-H2/oefenmissie-sarovia.bz-01.v2"),
        "{commit}"
    );
    assert!(
        commit.contains("2 files changed") && commit.contains("v2.ron.sig"),
        "{commit}"
    );
    assert_eq!(
        git(&desk, &["diff", "--cached", "--name-only"]),
        "reviews/notes.txt"
    );
    desk.peil(&format!("verify {SECOND}")).ended(0);
    let run = submit().ended(2);
    assert!(
        run.stderr.contains("submitted before") && run.stderr.contains("peil amend"),
        "{run:?}"
    );
}

#[test]
fn a_signature_that_fails_leaves_the_review_submitted_and_says_how_to_go_on() {
    let (desk, key) = desk(true);
    let desk = desk.in_language("nl");
    fs::remove_file(&key).unwrap();
    let line = "submit oefenmissie-sarovia 2025-H2 --commit --key";
    let public = key.with_extension("pub");
    let run = desk
        .run(line.split(' ').chain([public.to_str().unwrap()]))
        .ended(3);
    assert!(run.stdout.contains("Ingediend en verzegeld"), "{run:?}");
    assert!(
        run.stderr.contains("geen agent") && run.stderr.contains("ssh-add"),
        "{run:?}"
    );
    assert!(is_sealed(&desk) && !desk.root().join(format!("{SECOND}.sig")).exists());
    assert_eq!(git(&desk, &["log", "-1", "--format=%s"]), "A register");
}

#[test]
fn in_the_terminal_submission_offers_to_sign_and_then_to_commit() {
    for (language, ask, signed, commit) in [
        ("en", "Sign now?", "Signed.", "Commit your review to git?"),
        (
            "nl",
            "Nu ondertekenen?",
            "Ondertekend.",
            "Uw beoordeling vastleggen in git?",
        ),
    ] {
        let (desk, key) = desk(true);
        git(&desk, &["config", "gpg.format", "ssh"]);
        git(&desk, &["config", "user.signingkey", key.to_str().unwrap()]);
        let mut hand = Hand::at(desk.in_language(language), (80, 24));
        hand.press("[[<enter>S12");
        let screen = hand.screen();
        assert!(screen.contains(ask), "{screen}");
        // On the page below stands the digest of the seal, which is another with every change to the sample.
        insta::with_settings!({ filters => [("(?m)╮[0-9a-f ]+$", "╮[digest]"), ("sha256:[0-9a-f]+", "[digest]")] }, {
            insta::assert_snapshot!(format!("sign-offer-{language}"), screen);
        });
        hand.press("1");
        let screen = hand.screen();
        assert!(
            screen.contains(signed) && screen.contains(commit),
            "{screen}"
        );
        hand.press("2");
        let desk = hand.kill();
        let stat = last_commit(&desk);
        assert!(
            stat.contains("2 files changed") && stat.contains("v2.ron.sig"),
            "{stat}"
        );
        desk.peil(&format!("verify {SECOND}")).ended(0);
    }
}

#[test]
fn in_the_terminal_a_signature_that_fails_says_what_happened_and_what_to_do() {
    let (desk, _) = desk(true);
    git(&desk, &["config", "gpg.format", "ssh"]);
    git(&desk, &["config", "user.signingkey", "/nowhere/key"]);
    let mut hand = Hand::at(desk, (200, 50));
    hand.press("[[<enter>S121");
    let screen = hand.screen();
    assert!(
        screen.contains("Nothing was signed") && screen.contains("Commit your review"),
        "{screen}"
    );
    let desk = hand.kill();
    assert!(is_sealed(&desk) && !desk.root().join(format!("{SECOND}.sig")).exists());
}

/// A repository full of settings and hooks that leave a mark when something runs them.
#[test]
fn no_verb_runs_anything_that_a_foreign_repository_names() {
    let (desk, key) = desk(true);
    let mark = desk.room().join("mark");
    let program = desk.room().join("program");
    let write = |path: &PathBuf| {
        fs::write(
            path,
            format!("#!/bin/sh\ntouch '{}'\ncat\n", mark.display()),
        )
        .unwrap();
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    };
    write(&program);
    let hooks = desk.room().join("hooks");
    for folder in [hooks.clone(), desk.room().join(".git/hooks")] {
        fs::create_dir_all(&folder).unwrap();
        for hook in [
            "pre-commit",
            "prepare-commit-msg",
            "commit-msg",
            "post-commit",
            "post-index-change",
            "reference-transaction",
            "pre-auto-gc",
            "post-rewrite",
        ] {
            write(&folder.join(hook));
        }
    }
    let evil = program.to_str().unwrap();
    for name in [
        "core.fsmonitor",
        "core.pager",
        "core.editor",
        "core.sshCommand",
        "core.askPass",
        "sequence.editor",
        "credential.helper",
        "diff.external",
        "diff.ron.textconv",
        "diff.ron.command",
        "filter.evil.clean",
        "filter.evil.smudge",
        "filter.evil.process",
        "filter.e=vil.clean",
        "merge.ron.driver",
        "gpg.program",
        "gpg.openpgp.program",
        "gpg.ssh.program",
        "gpg.ssh.defaultKeyCommand",
        "gpg.x509.program",
        "gc.recentObjectsHook",
        "alias.add",
        "alias.commit",
        "alias.config",
        "pager.log",
        "interactive.diffFilter",
    ] {
        git(&desk, &["config", name, evil]);
    }
    for (name, value) in [
        ("core.hooksPath", hooks.to_str().unwrap()),
        ("filter.evil.required", "true"),
        ("filter.e=vil.required", "true"),
        ("commit.gpgsign", "true"),
        ("gpg.format", "ssh"),
        ("user.signingkey", key.to_str().unwrap()),
        ("gc.auto", "1"),
        ("log.showSignature", "true"),
    ] {
        git(&desk, &["config", name, value]);
    }
    let attributes = "*.ron filter=evil diff=ron merge=ron\n*.sig filter=e=vil\n";
    desk.write("../.gitattributes", attributes);
    // What setting this up may have run.
    let _ = fs::remove_file(&mark);
    for line in [
        "status 2025-H2",
        "check",
        "submit oefenmissie-sarovia 2025-H2 --sign --commit",
        "sign 2025-H2/oefenmissie-sarovia.bz-01.ron",
        "verify",
        "check",
        "summary oefenmissie-sarovia 2025-H2",
        "amend oefenmissie-sarovia 2025-H2 --because again",
        "init other",
    ] {
        let run = desk.peil(line);
        assert!(!mark.exists(), "{line}: {run:?}");
        assert!(run.code < 2 || line.starts_with("init"), "{line}: {run:?}");
    }
    let stored = git(
        &desk,
        &["cat-file", "blob", &format!("HEAD:reviews/{SECOND}")],
    );
    assert_eq!(stored, desk.file(SECOND).trim());
    assert!(desk.file(FIRST).contains("seal: Seal("));
    // With git's own ways it would have been run.
    let _ = Command::new("git")
        .current_dir(desk.room())
        .args(["status", "--porcelain"])
        .stdin(Stdio::null())
        .output();
    assert!(mark.exists());
}
