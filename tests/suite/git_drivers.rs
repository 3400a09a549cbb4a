//! The real git showing reviews in words: `git diff` through the external diff, `git log -p` and `git show` through
//! textconv, and the heading of a hunk through the plain driver.

use std::process::Command;

use crate::desk::Desk;

const FILE: &str = "2026-H1/oefenmissie-sarovia.bz-02.ron";

/// Runs git in the desk's room; what it prints, or `None` where it fails or is not there.
pub fn git(desk: &Desk, arguments: &[&str]) -> Option<String> {
    let output = Command::new("git")
        .current_dir(desk.room())
        .args([
            "-c",
            "user.name=coord-01",
            "-c",
            "user.email=coord@example.org",
        ])
        .args(["-c", "commit.gpgsign=false"])
        .args(arguments)
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("HOME", desk.room().join("home"))
        .env("PEIL_AS", desk.person().unwrap_or_default())
        .output()
        .ok()?;
    let told = String::from_utf8(output.stdout).unwrap();
    let complained = String::from_utf8_lossy(&output.stderr);
    assert!(!complained.contains("fatal"), "{arguments:?}: {complained}");
    output.status.success().then_some(told)
}

/// Makes the desk's room a repository, with the drivers in its configuration; false where there is no git.
pub fn repository(desk: &Desk) -> bool {
    if git(desk, &["init", "-q"]).is_none() {
        eprintln!("skipped: there is no git here");
        return false;
    }
    let peil = assert_cmd::cargo::cargo_bin!("peil");
    let driver = |act: &str| format!("'{}' --lang en git {act}", peil.display());
    let set = |key: &str, value: &str| git(desk, &["config", key, value]).unwrap();
    set("diff.peil.command", &driver("external-diff"));
    set("diff.peil.textconv", &driver("textconv"));
    set(
        "diff.peil.xfuncname",
        "^== (.+) ==$\n^ {4,8}(\"?[A-Za-z0-9_-]+\"?: .*)$",
    );
    desk.write(".gitattributes", "*.ron text eol=lf diff=peil\n");
    true
}

pub fn commit(desk: &Desk, what: &str) {
    git(desk, &["add", "reviews"]).unwrap();
    git(desk, &["commit", "-qm", what]).unwrap();
}

/// The text of the file with another level and one word more at question C1.
fn changed(desk: &Desk) -> String {
    let mut review: peil::domain::review::Review =
        peil::store::codec::from_text(&desk.file(FILE)).unwrap();
    let answer = review.answers.get_mut(&"C1".parse().unwrap()).unwrap();
    answer.score = peil::domain::answer::Score::Level(peil::domain::scale::Level::new(4).unwrap());
    answer.concerns.push_str(" Dit is een zin erbij.");
    peil::store::codec::to_text(&review).unwrap()
}

#[test]
fn git_diff_speaks_question_by_question() {
    let desk = Desk::sample();
    if !repository(&desk) {
        return;
    }
    commit(&desk, "one");
    desk.write(FILE, &changed(&desk));
    let told = git(&desk, &["diff"]).unwrap();
    assert!(told.starts_with(&format!("=== reviews/{FILE}\n")), "{told}");
    assert!(told.contains("C1 ") && told.contains("→ 4 "), "{told}");
    let words = told.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("{+Dit is een zin erbij.+}"), "{told}");
    assert!(
        !told.contains("Answer(") && !told.contains('\u{1b}'),
        "{told}"
    );
}

#[test]
fn git_log_and_git_show_speak_in_lines_whose_heading_names_the_question() {
    let desk = Desk::sample();
    if !repository(&desk) {
        return;
    }
    commit(&desk, "one");
    desk.write(FILE, &changed(&desk));
    commit(&desk, "two");
    for arguments in [
        &["log", "-p", "-1", "-U0"][..],
        &["show", "-U0"],
        &["diff", "--no-ext-diff", "-U0", "HEAD~1"],
    ] {
        let told = git(&desk, arguments).unwrap();
        let line = |start: &str, end: &str| {
            let mut lines = told.lines();
            lines.any(|line| line.starts_with(start) && line.ends_with(end))
        };
        assert!(line("+  score: 4 ", ""), "{told}");
        assert!(line("+  concerns: ", "Dit is een zin erbij."), "{told}");
        assert!(line("@@ ", "") && told.contains("@@ C1 "), "{told}");
        assert!(!told.contains("Answer("), "{told}");
    }
    let plain = git(
        &desk,
        &["diff", "--no-ext-diff", "--no-textconv", "-U0", "HEAD~1"],
    )
    .unwrap();
    assert!(plain.contains("@@ \"C1\": Answer("), "{plain}");
}

#[test]
fn a_file_that_came_went_moved_or_is_damaged_does_not_stop_git() {
    let desk = Desk::sample();
    if !repository(&desk) {
        return;
    }
    commit(&desk, "one");
    let moved = "2026-H1/oefenmissie-sarovia.bz-09.ron";
    let text = desk.file(FILE);
    std::fs::remove_file(desk.root().join(FILE)).unwrap();
    desk.write(
        moved,
        &text.replacen("person: \"bz-02\"", "person: \"bz-09\"", 1),
    );
    desk.write("people.ron", "People(format: 1, \u{1b}]0;x\u{7} \u{202e}\n");
    desk.write("2026-H1/not-ours.ron", "not ours\n");
    desk.write("2026-H1/binary.ron", "a\u{0}b");
    git(&desk, &["add", "-A"]).unwrap();
    for arguments in [
        &["diff", "--cached", "-M"][..],
        &["diff", "--cached", "--no-renames"],
        &["diff", "--cached", "--no-ext-diff"],
    ] {
        let told = git(&desk, arguments).unwrap();
        assert!(
            told.contains("people.ron") && told.contains("binary.ron"),
            "{told}"
        );
        assert!(told.contains("peil cannot read this file"), "{told}");
        let acts = |c: char| c != '\n' && peil::domain::text::is_unsafe(c);
        assert!(!told.contains(acts), "{told:?}");
    }
}

#[test]
fn a_driver_works_outside_a_register_and_on_a_name_that_says_nothing() {
    let desk = Desk::sample();
    desk.write("../x/abc_1", &desk.file(FILE));
    let told = desk
        .command()
        .current_dir(desk.room().join("x"))
        .args(["--lang", "en", "git", "textconv", "abc_1"])
        .output()
        .unwrap();
    let told = String::from_utf8(told.stdout).unwrap();
    assert!(
        told.contains("\n== C1 ") && told.contains("\n  score: "),
        "{told}"
    );
    let gone = desk.peil("git textconv no-such-file").ended(0);
    assert_eq!(gone.stdout, "");
}

#[test]
fn converted_text_is_stable_and_shows_every_field() {
    let desk = Desk::sample().in_language("nl");
    let one = desk
        .peil(&format!(
            "git textconv {}",
            desk.root().join(FILE).display()
        ))
        .ended(0);
    let again = desk
        .peil(&format!(
            "git textconv {}",
            desk.root().join(FILE).display()
        ))
        .ended(0);
    assert_eq!(one.stdout, again.stdout);
    insta::with_settings!({filters => [("sha256:[0-9a-f]{64}", "sha256:…")]}, {
        insta::assert_snapshot!("textconv-nl", one.stdout);
    });
}
