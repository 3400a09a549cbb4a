//! The command line itself: flags, languages, who asks and what that person may see, and plain answers to what goes wrong.

use crate::desk::{Desk, Run};

#[test]
fn help_and_version_are_printed_in_the_readers_language() {
    let desk = Desk::fresh();
    let dutch = Run::of(
        desk.command()
            .args(["--lang", "nl", "check", "--help"])
            .output()
            .unwrap(),
    )
    .ended(0);
    assert!(
        dutch.stdout.contains("Gebruik: peil check"),
        "{}",
        dutch.stdout
    );
    let english = desk.peil("--help").ended(0);
    assert!(
        english.stdout.contains("Usage: peil [OPTIONS]"),
        "{}",
        english.stdout
    );
    let version = desk.peil("--version").ended(0);
    assert_eq!(
        version.stdout,
        format!("peil {}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn flags_count_before_and_after_the_verb() {
    let desk = Desk::with_round("2026-H2");
    let root = desk.root();
    let root = root.to_str().unwrap();
    let before = [
        "-C",
        root,
        "--lang",
        "nl",
        "--today",
        "2026-11-24",
        "status",
    ];
    let after = [
        "status",
        "--today",
        "2026-11-24",
        "-C",
        root,
        "--lang",
        "nl",
    ];
    let run = |line: &[&str]| {
        Run::of(desk.command().args(line).output().unwrap())
            .ended(0)
            .stdout
    };
    assert_eq!(run(&before), run(&after));
    assert!(run(&before).contains("Stand van ronde 2026-H2"));
}

#[test]
fn the_language_is_the_flags_then_the_environments_then_the_registers() {
    let desk = Desk::with_round("2026-H2");
    let said = |variables: &[(&str, &str)], flags: &[&str]| {
        let mut command = desk.command();
        command
            .arg("status")
            .args(flags)
            .envs(variables.iter().copied());
        Run::of(command.output().unwrap()).ended(0).stdout
    };
    assert!(said(&[], &[]).contains("Stand van ronde"));
    assert!(said(&[("LANG", "en_GB.UTF-8")], &[]).contains("Status of round 2026-H2"));
    assert!(said(&[("LANG", "en_GB.UTF-8")], &["--lang", "nl"]).contains("Stand van ronde"));
    desk.change(
        "register.ron",
        "\"nl\",\n        \"en\"",
        "\"en\",\n        \"nl\"",
    );
    assert!(said(&[], &[]).contains("Status of round 2026-H2"));
}

#[test]
fn the_register_is_found_from_within_and_from_beside() {
    let desk = Desk::with_round("2026-H2");
    for folder in [
        desk.root(),
        desk.root().join("2026-H2"),
        desk.room().to_owned(),
    ] {
        let mut command = desk.command();
        command.current_dir(folder).args(["status", "--lang", "en"]);
        Run::of(command.output().unwrap()).ended(0);
    }
}

#[test]
fn without_a_register_it_says_what_to_do() {
    let desk = Desk::bare();
    for (language, advice) in [("nl", "peil init MAP"), ("en", "peil init FOLDER")] {
        let found = Run::of(
            desk.command()
                .args(["status", "--lang", language])
                .output()
                .unwrap(),
        )
        .ended(3);
        assert!(found.stderr.contains(advice), "{}", found.stderr);
        assert_eq!(found.stdout, "");
    }
    let named = desk.peil("check").ended(3);
    assert!(
        named.stderr.contains("is not a register"),
        "{}",
        named.stderr
    );
}

#[test]
fn what_is_not_understood_is_said_plainly_and_ends_with_2() {
    let desk = Desk::fresh();
    for (line, said) in [
        ("chek", "Do you mean check?"),
        ("check --nonsense", "--nonsense is no option"),
        ("status 2026-H3", "2026-Q3"),
        ("status --today tomorrow", "year-month-day"),
        ("check --format docx", "Use --help to see which formats"),
        ("review", "CONTRIBUTION"),
        ("review no-such-mission", "no mission contribution"),
        ("check no-such-file.ron", "is not there"),
        ("--as nobody check", "coord-01  Coordinator"),
    ] {
        let run = desk.peil(line).ended(2);
        assert!(run.stderr.contains(said), "{line}: {}", run.stderr);
        assert_eq!(run.stdout, "", "{line}");
    }
}

#[cfg(unix)]
#[test]
fn arguments_that_are_no_text_are_refused_without_a_panic() {
    use std::os::unix::ffi::OsStrExt as _;
    let desk = Desk::fresh();
    let bad = std::ffi::OsStr::from_bytes(b"caf\xe9");
    let run = desk.run([std::ffi::OsStr::new("status"), bad]).ended(2);
    assert!(run.stderr.contains("UTF-8"), "{}", run.stderr);
    desk.run([bad]).ended(2);
    desk.run([std::ffi::OsStr::new("check"), bad]).ended(2);
    let folder = desk.room().join(bad);
    let made = desk
        .run([std::ffi::OsStr::new("init"), folder.as_os_str()])
        .ended(0);
    assert!(made.stdout.contains("caf"), "{}", made.stdout);
}

#[test]
fn who_i_am_comes_from_the_flag_the_environment_or_git() {
    let desk = Desk::with_round("2026-H2").variable("PEIL_AS", "nobody");
    let run = desk.peil("check").ended(2);
    assert!(
        run.stderr.contains("“nobody” is not in people.ron"),
        "{}",
        run.stderr
    );
    Desk::with_round("2026-H2")
        .variable("PEIL_AS", "bz-01")
        .peil("check")
        .ended(0);
    // The flag goes before the environment.
    let desk = Desk::with_round("2026-H2")
        .variable("PEIL_AS", "nobody")
        .as_reviewer("bz-01");
    desk.peil("check").ended(0);
}

#[test]
fn without_a_terminal_the_screen_says_so_and_ends_with_3() {
    for (language, said) in [
        ("nl", "Hier is geen terminal"),
        ("en", "There is no terminal"),
    ] {
        let desk = Desk::with_round("2026-H2")
            .in_language(language)
            .as_reviewer("bz-01");
        for line in ["", "review eufor-althea", "review eufor-althea 2026-H2"] {
            let run = desk.peil(line).ended(3);
            assert!(run.stderr.contains(said), "{}", run.stderr);
            assert_eq!(run.stdout, "");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_failure_and_a_full_disk_is_one() {
    let desk = Desk::fresh();
    let program = assert_cmd::cargo::cargo_bin!("peil");
    let line = format!("{} completions bash | true", program.display());
    let run = std::process::Command::new("bash")
        .args(["-o", "pipefail", "-c", &line])
        .output()
        .unwrap();
    assert!(run.status.success() && run.stderr.is_empty(), "{run:?}");
    if std::path::Path::new("/dev/full").exists() {
        let line = format!(
            "{} completions bash --lang en > /dev/full",
            program.display()
        );
        let run = desk_shell(&desk, &line);
        assert_eq!(run.code, 3, "{run:?}");
        assert!(
            run.stderr.contains("could not be written"),
            "{}",
            run.stderr
        );
    }
}

#[cfg(unix)]
fn desk_shell(desk: &Desk, line: &str) -> Run {
    let mut shell = std::process::Command::new("bash");
    shell.args(["-c", line]).current_dir(desk.room());
    Run::of(shell.output().unwrap())
}

#[test]
fn a_reviewer_who_has_not_locked_sees_nothing_of_what_others_wrote() {
    let everything = Desk::sample()
        .peil("summary oefenmissie-sarovia 2026-H1")
        .ended(0)
        .stdout;
    let by_flag = Desk::sample().as_reviewer("jenv-01");
    let little = by_flag
        .peil("summary oefenmissie-sarovia 2026-H1")
        .ended(0)
        .stdout;
    assert!(
        little.lines().count() * 4 < everything.lines().count(),
        "{little}"
    );
    assert!(!little.contains("Recommendation"), "{little}");
    // Whoever git knows is known without a flag.
    let by_git = Desk::sample();
    let config = "[user]\n    email = JENV-01@example.nl\n";
    std::fs::write(by_git.room().join("home/.gitconfig"), config).unwrap();
    let same = by_git
        .peil("summary oefenmissie-sarovia 2026-H1")
        .ended(0)
        .stdout;
    assert_eq!(same, little);
    // Another contribution is open to this reviewer.
    let other = by_flag.peil("summary eufor-althea").ended(0).stdout;
    assert_eq!(
        other,
        Desk::sample().peil("summary eufor-althea").ended(0).stdout
    );
}

#[test]
fn findings_on_a_hidden_file_show_nothing_that_stands_in_it() {
    let path = "2026-H2/oefenmissie-sarovia.bz-01.ron";
    let secret = "SpokenInConfidence";
    let damaged = || {
        let desk = Desk::sample();
        desk.change(
            path,
            "    answers: {",
            &format!("    {secret}: 1,\n    answers: {{"),
        );
        desk
    };
    let open = damaged().peil("check").ended(1).stdout;
    assert!(open.contains(path) && open.contains(secret), "{open}");
    for format in ["terminal", "json"] {
        let desk = damaged().as_reviewer("jenv-01");
        let hidden = desk
            .peil(&format!("check --format {format}"))
            .ended(1)
            .stdout;
        assert!(
            hidden.contains(path) && !hidden.contains(secret),
            "{hidden}"
        );
    }
}

#[test]
fn what_a_file_says_cannot_act_on_the_terminal() {
    let desk = Desk::with_round("2026-H2");
    desk.change(
        "people.ron",
        "Reviewer 1 (BZ)",
        "Reviewer \\u{1b}[31m\\u{202e}1",
    );
    desk.write("\u{202e}x.ron", "");
    for line in [
        "status",
        "check",
        "check --format json",
        "summary eufor-althea",
        "--as nobody check",
    ] {
        let run = desk.peil(line);
        let said = run.stdout + &run.stderr;
        assert!(!said.contains(['\u{1b}', '\u{202e}']), "{line}: {said:?}");
    }
}
