//! Every verb of the command line: output, exit code, files.

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

#[test]
fn init_makes_a_register_that_check_finds_in_order() {
    let desk = Desk::bare();
    let folder = desk.root();
    let run = desk.run(["init", folder.to_str().unwrap()]).ended(0);
    let said = run.stdout.replace(desk.room().to_str().unwrap(), "ROOM");
    insta::assert_snapshot!(said);
    assert!(folder.join("contributions").is_dir());
    assert_eq!(desk.file(".gitattributes"), "*.ron text eol=lf diff=ron\n");
    let checked = desk.peil("check --strict").ended(0);
    assert_eq!(checked.stderr, "");
    let status = desk.peil("status").ended(3);
    assert!(status.stderr.contains("no round yet"), "{}", status.stderr);
}

#[test]
fn init_spoils_nothing_that_stands_there() {
    let desk = Desk::fresh();
    let before = desk.file("people.ron");
    let root = desk.root();
    let again = desk.run(["init", root.to_str().unwrap()]).ended(2);
    assert!(
        again.stderr.contains("is a register already"),
        "{}",
        again.stderr
    );
    assert_eq!(desk.file("people.ron"), before);

    let desk = Desk::bare();
    desk.write("letter.txt", "Dear colleague");
    let root = desk.root();
    let full = desk.run(["init", root.to_str().unwrap()]).ended(2);
    assert!(full.stderr.contains("is not empty"), "{}", full.stderr);

    // The root of a repository may hold other things; our lines are added to what is there.
    std::fs::create_dir(root.join(".git")).unwrap();
    desk.write(".gitignore", "*.bak");
    desk.run(["init", root.to_str().unwrap()]).ended(0);
    assert!(
        desk.file(".gitignore").starts_with("*.bak\n"),
        "{}",
        desk.file(".gitignore")
    );
    assert_eq!(desk.file("letter.txt"), "Dear colleague");
}

#[test]
fn status_shows_the_round_in_both_languages() {
    let desk = Desk::with_round("2026-H2");
    insta::assert_snapshot!(desk.peil("status").ended(0).stdout);
    let late = Desk::with_round("2026-H2")
        .in_language("nl")
        .on("2026-12-20");
    insta::assert_snapshot!(late.peil("status").ended(0).stdout);
    let other = desk.peil("status 2026-H1").ended(2);
    assert!(other.stderr.contains("2026-H2"), "{}", other.stderr);
}

#[test]
fn the_current_round_is_the_latest_that_has_begun() {
    let desk = Desk::with_round("2026-H2");
    let next = desk.file("2026-H2/round.ron").replace("2026-H2", "2027-H1");
    desk.write("2027-H1/round.ron", &next);
    assert!(desk.peil("status").ended(0).stdout.contains("2026-H2"));
    let later = desk.on("2027-01-01");
    assert!(later.peil("status").ended(0).stdout.contains("2027-H1"));
    let earlier = later.on("2020-01-01");
    assert!(earlier.peil("status").ended(0).stdout.contains("2027-H1"));
}

#[test]
fn check_names_the_place_of_what_is_wrong() {
    let desk = Desk::with_round("2026-H2");
    let good = desk.peil("check").ended(0);
    assert_eq!(good.stderr, "");
    desk.change("people.ron", "ministry: \"BZ\"", "minstry: \"BZ\"");
    let bad = desk.peil("check").ended(1);
    assert!(bad.stdout.contains("people.ron:7:13"), "{}", bad.stdout);
    assert!(bad.stdout.contains("minstry: \"BZ\""), "{}", bad.stdout);
    // The other files go on working.
    desk.peil("status").ended(0);
    // Only what was asked for is looked at.
    desk.peil("check 2026-H2").ended(0);
    desk.peil("check people.ron").ended(1);
}

#[test]
fn check_as_json_can_be_read_by_a_program() {
    let desk = Desk::with_round("2026-H2");
    let none = desk.peil("check --format json").ended(0);
    let none: serde_json::Value = serde_json::from_str(&none.stdout).unwrap();
    assert!(none.is_array());
    desk.write("people.ron", "People(format: 1, people: {");
    let run = desk.peil("check --format json").ended(1);
    let read: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let first = read
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["path"] == "people.ron")
        .unwrap();
    let keys = [
        "rule",
        "severity",
        "path",
        "line",
        "column",
        "end_column",
        "message",
        "advice",
    ];
    assert!(keys.iter().all(|key| first.get(key).is_some()), "{first}");
    assert_eq!(first["severity"], "error");
}

#[test]
fn format_gives_canonical_text_once_and_says_what_it_did() {
    let desk = Desk::with_round("2026-H2");
    let good = desk.file("2026-H2/round.ron");
    desk.write("2026-H2/round.ron", &good.replace("    ", "\t"));
    let looked = desk.peil("format --check").ended(1);
    assert!(
        looked
            .stdout
            .contains("2026-H2/round.ron: is not in canonical text"),
        "{}",
        looked.stdout
    );
    assert_ne!(desk.file("2026-H2/round.ron"), good);
    let done = desk.peil("format").ended(0);
    assert!(
        done.stdout.contains("2026-H2/round.ron: rewritten"),
        "{}",
        done.stdout
    );
    assert_eq!(desk.file("2026-H2/round.ron"), good);
    let again = desk.peil("format").ended(0);
    assert!(again.stdout.starts_with("0 of "), "{}", again.stdout);
    desk.peil("format --check").ended(0);
}

#[test]
fn format_keeps_comments_unless_told_otherwise() {
    let desk = Desk::with_round("2026-H2");
    let good = desk.file("people.ron");
    let noted = good.replacen("format: 1,", "format: 1, // ours", 1);
    desk.write("people.ron", &noted);
    let kept = desk.peil("format").ended(1);
    assert!(
        kept.stdout.contains("people.ron: holds comments"),
        "{}",
        kept.stdout
    );
    assert_eq!(desk.file("people.ron"), noted);
    desk.peil("format --drop-comments 2026-H2").ended(0);
    assert_eq!(desk.file("people.ron"), noted);
    desk.peil("format --drop-comments people.ron").ended(0);
    assert_eq!(desk.file("people.ron"), good);
}

#[test]
fn completions_are_made_for_every_shell() {
    let desk = Desk::bare();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let run = desk.peil(&format!("completions {shell}")).ended(0);
        assert!(run.stdout.contains("completions"), "{shell}");
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
fn the_sample_register_is_in_order_and_a_year_later_too() {
    let desk = Desk::sample();
    desk.peil("check").ended(0);
    desk.peil("format --check").ended(0);
    let later = desk.on("2027-11-24").in_language("nl");
    later.peil("check").ended(0);
}

#[test]
fn a_summary_is_printed_or_written_in_the_format_of_its_name() {
    let desk = Desk::with_round("2026-H2");
    let printed = desk.peil("summary eufor-althea").ended(0);
    assert!(printed.stdout.contains("2026-H2"), "{}", printed.stdout);
    let file = desk.room().join("summary.md");
    let name = file.to_str().unwrap();
    let written = desk
        .run(["summary", "eufor-althea", "2026-H2", "--output", name])
        .ended(0);
    assert!(written.stdout.contains("summary.md"), "{}", written.stdout);
    let markdown = std::fs::read_to_string(&file).unwrap();
    assert!(markdown.starts_with("# "), "{markdown}");
    let same = desk.peil("summary eufor-althea --format markdown").ended(0);
    assert_eq!(same.stdout, markdown);
}

#[test]
fn a_summary_of_what_is_not_there_says_what_is() {
    let desk = Desk::with_round("2026-H2");
    let period = desk.peil("summary eufor-althea 2025-H1").ended(2);
    assert!(period.stderr.contains("2026-H2"), "{}", period.stderr);
    let mission = desk.peil("summary eufor-altea").ended(2);
    assert!(
        mission.stderr.contains("eufor-althea"),
        "{}",
        mission.stderr
    );
    let format = desk
        .peil("summary eufor-althea --output summary.docx")
        .ended(2);
    assert!(format.stderr.contains(".md  markdown"), "{}", format.stderr);
    let nowhere = desk
        .peil("summary eufor-althea --output no/such/folder/summary.md")
        .ended(3);
    assert!(
        nowhere.stderr.contains("no/such/folder"),
        "{}",
        nowhere.stderr
    );
    assert_eq!(nowhere.stdout, "");
}
