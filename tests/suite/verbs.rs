//! Every verb of the command line: output, exit code, files.

use crate::desk::Desk;

#[test]
fn init_makes_a_register_that_check_finds_in_order() {
    let desk = Desk::bare();
    let folder = desk.root();
    let run = desk.run(["init", folder.to_str().unwrap()]).ended(0);
    let said = run.stdout.replace(desk.room().to_str().unwrap(), "ROOM");
    insta::assert_snapshot!(said);
    assert!(folder.join("contributions").is_dir());
    assert_eq!(
        desk.file(".gitattributes"),
        "*.ron text eol=lf diff=peil merge=peil\n"
    );
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

#[test]
fn the_sample_register_is_in_order_and_a_year_later_too() {
    let desk = Desk::sample();
    desk.peil("check").ended(0);
    desk.peil("format --check").ended(0);
    desk.peil("status").ended(0);
    let later = desk.on("2027-11-24").in_language("nl");
    later.peil("check").ended(0);
    later.peil("status").ended(0);
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
    assert!(markdown.contains("\n# "), "{markdown}");
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

#[test]
fn the_summary_of_the_latest_submitted_period_is_what_leadership_gets() {
    let desk = Desk::sample();
    let summary = desk.peil("summary oefenmissie-sarovia").ended(0).stdout;
    let title = |text: &str| {
        text.lines()
            .find(|line| line.contains("2026-H"))
            .unwrap()
            .to_owned()
    };
    assert!(title(&summary).contains("2026-H1"), "{}", title(&summary));
    let current = desk
        .peil("summary oefenmissie-sarovia 2026-H2")
        .ended(0)
        .stdout;
    assert!(
        current.contains("No review has been submitted"),
        "{current}"
    );
}

#[test]
fn warnings_count_only_when_one_is_strict() {
    let desk = Desk::with_round("2026-H2").on("2026-12-20");
    let run = desk.peil("check").ended(0);
    assert!(run.stdout.contains("5 days overdue"), "{}", run.stdout);
    assert!(
        run.stdout.contains("0 errors, 1 warning, 0 notes.\n"),
        "{}",
        run.stdout
    );
    desk.peil("check --strict").ended(1);
    desk.on("2026-12-15").peil("check --strict").ended(0);
}

#[test]
fn a_sealed_review_is_never_rewritten() {
    let desk = Desk::sample();
    let path = "2023-H1/minusma.bz-02.ron";
    let loose = desk.file(path).replacen("    period:", "     period:", 1);
    desk.write(path, &loose);
    let run = desk.peil("format --drop-comments").ended(0);
    assert!(
        run.stdout
            .contains("minusma.bz-02.ron: submitted, so not rewritten"),
        "{}",
        run.stdout
    );
    assert_eq!(desk.file(path), loose);
}

#[test]
fn a_damaged_register_file_stops_what_needs_it_and_nothing_else() {
    let desk = Desk::with_round("2026-H2");
    desk.write("register.ron", "Register(format: 2");
    let checked = desk.peil("check").ended(1);
    assert!(
        checked.stdout.contains("register.ron:1:"),
        "{}",
        checked.stdout
    );
    desk.peil("status").ended(0);
    let summary = desk.peil("summary eufor-althea").ended(3);
    assert!(summary.stderr.contains("peil check"), "{}", summary.stderr);
}
