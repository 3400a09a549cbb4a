//! Damaged files: each gives a finding with its place and words in both languages, and costs no other file.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use peil::content::{DEFAULT_CHECKLIST, DEFAULT_CHECKLIST_PATH, starter_people, starter_register};
use peil::domain::finding::{Finding, Severity};
use peil::domain::review::Review;
use peil::i18n::{Language, Texts};
use peil::report::build::findings::{advice, message};
use peil::store::codec::{read, to_text};
use peil::store::{FileKind, Folder, StoreError};

/// A review in which most things can go wrong.
const REVIEW: &str = r##"Review(
    format: 1,
    contribution: "a",
    period: "2026-H2",
    person: "bz-01",
    role: Independent,
    checklist: ChecklistRef(id: "m", version: 1),
    declaration: Declaration(version: 1, on: "2026-11-02", blocking: false, earlier_involvement: false, public_statement: false, able: true),
    answers: {
        "A1": Answer(
            score: Level(3),
            confidence: Low(Dated),
            strengths: r#"één "x""#,
            evidence: [Citation(source: "s", place: "p. 1")],
        ),
        "A2": Answer(
            score: Forecast(event: "e", low: 1, best: 2, high: 3),
            confidence: High,
        ),
    },
    lock: Lock(at: "2026-11-02T10:00:00Z", scores: {}, digest: "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
)
"##;

/// Asserts that `finding` has words for what happened and for what to do, with every variable filled in.
fn assert_words(finding: &Finding) {
    for language in Language::all() {
        let texts = Texts::new(*language);
        let said = message(finding, &texts);
        let advised = advice(finding, &texts).unwrap_or_else(|| panic!("{}", finding.rule));
        for words in [said, advised] {
            let whole = !words.is_empty() && !words.contains("{$") && !words.starts_with('[');
            assert!(whole, "{} in {}: {words}", finding.rule, language.tag);
        }
    }
}

/// The one finding for `bytes`, as `rule line:column-end where`.
fn finding(bytes: &[u8]) -> String {
    let findings = read::<Review>("x.ron", bytes).expect_err("a finding");
    let [finding] = &findings[..] else {
        panic!("{findings:?}");
    };
    assert_words(finding);
    assert_eq!(finding.severity, Severity::Error);
    let place = finding.arguments.get("where").map_or("", String::as_str);
    let span = finding.span.map_or(String::new(), |span| {
        let text = String::from_utf8_lossy(bytes);
        let line = text.split('\n').nth(span.line - 1);
        assert_eq!(finding.excerpt.as_deref(), line);
        assert!(span.end_column > span.column);
        format!("{}:{}-{}", span.line, span.column, span.end_column)
    });
    format!("{} {span} {place}", finding.rule)
        .trim_end()
        .to_owned()
}

/// Asserts the finding for each review in which one text stands for another.
fn assert_each(cases: &[(&str, &str, &str)]) {
    for (from, to, expected) in cases {
        assert!(REVIEW.contains(from), "{from}");
        let text = REVIEW.replacen(from, to, 1);
        assert_eq!(finding(text.as_bytes()), *expected, "{from} -> {to}");
    }
}

#[test]
fn the_sound_review_is_read() {
    assert!(read::<Review>("x.ron", REVIEW.as_bytes()).is_ok());
}

#[test]
fn values_are_refused_where_they_stand() {
    assert_each(&[
        ("format: 1", "format: 2", "newer-format 2:13-14 format"),
        ("format: 1", "format: 0", "unknown-format 2:13-14 format"),
        ("\"bz-01\"", "\"BZ 1\"", "bad-id 5:13-19 person"),
        ("\"bz-01\"", "\"decision\"", "reserved-id 5:13-23 person"),
        ("2026-H2", "2026-H3", "bad-period 4:13-22 period"),
        ("\"A2\"", "\"A 2\"", "bad-question-id 16:9-14 answers.A 2"),
        (
            "Level(3)",
            "Level(12)",
            "bad-level 11:26-28 answers.A1.score",
        ),
        (
            "Level(3)",
            "Level(-1)",
            "number-out-of-range 11:26-28 answers.A1.score",
        ),
        (
            "Level(3)",
            "Level(300)",
            "number-out-of-range 11:26-29 answers.A1.score",
        ),
        ("Level(3)", "Level(3.0)", "float 11:26-29"),
        ("format: 1", "format: 1.0", "float 2:13-16"),
        (
            "low: 1",
            "low: 101",
            "bad-percentage 17:46-49 answers.A2.score.low",
        ),
        ("2026-11-02\"", "2026-11-32\"", "bad-date 8:46-58"),
        ("10:00:00Z", "10:00", "bad-time 21:20-38"),
        ("sha256:e", "sha256:x", "bad-digest 21:64-137 lock.digest"),
        (
            "Level(3)",
            "Lvl(3)",
            "unknown-variant 11:20-23 answers.A1.score",
        ),
        (
            "Low(Dated)",
            "Low(Old)",
            "unknown-variant 12:29-32 answers.A1.confidence",
        ),
        (
            "ChecklistRef(",
            "Checklist(",
            "unknown-variant 7:16-25 checklist",
        ),
        ("Level(3)", "3", "wrong-type 11:20-21 answers.A1.score"),
        ("\"bz-01\"", "1", "wrong-type 5:13-14 person"),
        (
            "blocking: false",
            "blocking: nee",
            "wrong-type 8:70-73 declaration.blocking",
        ),
        (
            "Level(3)",
            "Level(\"3\")",
            "wrong-type 11:26-29 answers.A1.score",
        ),
    ]);
}

#[test]
fn fields_are_named_with_where_they_belong() {
    assert_each(&[
        ("format: 1,", "", "missing-field 22:1-2 Review"),
        ("score: Level(3),", "", "missing-field 15:9-10 answers.A1"),
        (
            "source: \"s\",",
            "",
            "missing-field 14:47-48 answers.A1.evidence.0",
        ),
        (
            "score: Level",
            "skore: Level",
            "unknown-field 11:13-18 answers.A1",
        ),
        (
            "format: 1,",
            "format: 1, note: \"\",",
            "unknown-field 2:16-20 Review",
        ),
        (
            "confidence: High",
            "score: Yes",
            "duplicate-field 18:13-18 answers.A2",
        ),
        ("\"A2\"", "\"A1\"", "duplicate-key 16:9-13 answers"),
    ]);
}

#[test]
fn a_slip_of_the_pen_is_called_what_it_is() {
    assert_each(&[
        ("\"bz-01\",", "\"bz-01\"", "missing-comma 6:5-9"),
        ("person: ", "person ", "missing-colon 5:12-19"),
        ("\"bz-01\"", "\"bz-01", "unclosed-string 5:13-20"),
        ("\"p. 1\"", "\"p. 1", "unclosed-string 14:53-61"),
        ("\"p. 1\"", "\"p. \\q\"", "bad-escape 14:57-59"),
        ("Level(3)", "Level", "missing-bracket 11:25-26"),
        ("Review(", "Round(", "wrong-file 1:1-6"),
        ("Review(", "[", "missing-bracket 1:1-2"),
        ("\n)\n", "\n)\nReview(", "trailing-text 23:1-7"),
        ("\n)\n", "\n", "cut-off 21:139-140"),
        ("Review(", "/* Review(", "unclosed-comment 1:1-11"),
    ]);
}

#[test]
fn what_is_no_file_of_ours_is_named_as_what_it_is() {
    let conflict = REVIEW.replace(
        "            score: Level(3),\n",
        "<<<<<<< HEAD\n            score: Level(3),\n=======\n            score: Level(2),\n>>>>>>> b\n",
    );
    let within = REVIEW.replace("één", "één\n<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> b\n");
    let utf_16: Vec<u8> = "\u{feff}Review("
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let latin_1: Vec<u8> = REVIEW.chars().map(|c| u8::try_from(c).unwrap()).collect();
    for (bytes, expected) in [
        (conflict.as_bytes(), "conflict-markers 11:1-13"),
        (within.as_bytes(), "conflict-markers 14:1-13"),
        (&utf_16, "utf-16"),
        (&latin_1, "not-utf-8 13:27-28"),
        (b"", "empty-file"),
        (b"Review(\n    \0\n)", "nul 2:5-6"),
        (b"<!doctype html>\n<title>Log in</title>", "html-page"),
        (
            b"version https://git-lfs.github.com/spec/v1\n",
            "lfs-pointer",
        ),
    ] {
        assert_eq!(finding(bytes), expected);
    }
}

#[test]
fn deep_nesting_is_refused_without_running_out_of_stack() {
    let deep = format!("Review(answers: {}", "(".repeat(1_000_000));
    assert!(read::<Review>("x.ron", deep.as_bytes()).is_err());
    let wrapped = format!("Review(format: {}", "Some(".repeat(1_000_000));
    assert!(read::<Review>("x.ron", wrapped.as_bytes()).is_err());
    let unknown = format!(
        "Review(format: 1, illustrative: {}true",
        "((".repeat(1_000_000)
    );
    assert!(read::<Review>("x.ron", unknown.as_bytes()).is_err());
}

#[test]
fn odd_but_readable_files_are_read_and_told() {
    let odd = format!("\u{feff}{}", REVIEW.replace('\n', "\r\n"));
    let loaded = read::<Review>("x.ron", odd.as_bytes()).unwrap();
    assert!(!loaded.canonical);
    let rules: Vec<_> = loaded.findings.iter().map(|one| one.rule).collect();
    assert_eq!(rules, ["byte-order-mark", "crlf"]);
    loaded.findings.iter().for_each(assert_words);
    assert_eq!(loaded.text, REVIEW);
    let key = "A1".parse().unwrap();
    assert_eq!(loaded.value.answers[&key].strengths, "één \"x\"");
}

/// A register with settings, people, a checklist, two contributions and a review of each.
fn register() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    for inner in ["checklists", "contributions", "2026-H2"] {
        fs::create_dir(root.join(inner)).unwrap();
    }
    let write = |path: &str, text: &str| fs::write(root.join(path), text).unwrap();
    write("register.ron", &to_text(&starter_register()).unwrap());
    write("people.ron", &to_text(&starter_people()).unwrap());
    write(DEFAULT_CHECKLIST_PATH, DEFAULT_CHECKLIST);
    for id in ["a", "b"] {
        let text = CONTRIBUTION.replace("ID", id);
        write(&format!("contributions/{id}.ron"), &text);
        let text = REVIEW.replace("contribution: \"a\"", &format!("contribution: \"{id}\""));
        write(&format!("2026-H2/{id}.bz-01.ron"), &text);
    }
    folder
}

const CONTRIBUTION: &str = r#"Contribution(format: 1, id: "ID", title: {}, mission: (name: "M", framework: Eu, area: {},
    types: []), description: {}, mandate: (decision: {}), responsible: ())"#;

/// Every finding of the register at `root`, those of its reviews included.
fn all_findings(root: &Path) -> Vec<Finding> {
    let folder = Folder::open(root).unwrap();
    let mut findings = folder.findings.clone();
    for key in folder.review_keys() {
        findings.extend(folder.review(key).err().into_iter().flatten());
    }
    findings.iter().for_each(assert_words);
    findings
}

#[test]
fn a_sound_register_is_read_without_findings() {
    let register = register();
    assert_eq!(all_findings(register.path()), []);
    let folder = Folder::open(register.path()).unwrap();
    assert_eq!(folder.contributions.len(), 2);
    assert_eq!(folder.checklists.len(), 1);
    assert_eq!(folder.files().len(), 7);
    assert!(folder.register.is_some() && folder.people.is_some());
}

#[test]
fn a_damaged_file_costs_no_other() {
    for path in [
        "register.ron",
        "people.ron",
        DEFAULT_CHECKLIST_PATH,
        "contributions/a.ron",
        "2026-H2/a.bz-01.ron",
    ] {
        let register = register();
        fs::write(register.path().join(path), "Nothing(").unwrap();
        let findings = all_findings(register.path());
        let [finding] = &findings[..] else {
            panic!("{path}: {findings:?}");
        };
        assert_eq!(finding.path, path);
        assert_eq!(finding.rule, "wrong-file");
        assert_eq!(finding.span.unwrap().line, 1);
        let folder = Folder::open(register.path()).unwrap();
        let read = usize::from(folder.register.is_some())
            + usize::from(folder.people.is_some())
            + folder.checklists.len()
            + folder.contributions.len()
            + folder
                .review_keys()
                .iter()
                .filter(|key| folder.review(key).is_ok())
                .count();
        assert_eq!(read, 6, "{path}");
    }
}

#[test]
fn a_file_that_says_something_else_than_its_name_is_not_read() {
    for (from, to, line) in [
        ("contributions/a.ron", "contributions/c.ron", 1),
        (
            DEFAULT_CHECKLIST_PATH,
            "checklists/mission-contribution.v2.ron",
            4,
        ),
        ("2026-H2/a.bz-01.ron", "2026-H2/c.bz-01.ron", 3),
        ("2026-H2/a.bz-01.ron", "2026-H1/a.bz-01.ron", 4),
        ("2026-H2/a.bz-01.ron", "2026-H2/a.bz-02.ron", 5),
        ("2026-H2/a.bz-01.ron", "2026-H2/a.self-report.ron", 6),
    ] {
        let register = register();
        let (from, target) = (register.path().join(from), register.path().join(to));
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::rename(from, target).unwrap();
        let findings = all_findings(register.path());
        let [finding] = &findings[..] else {
            panic!("{to}: {findings:?}");
        };
        assert_eq!((finding.rule, finding.path.as_str()), ("name-mismatch", to));
        assert_eq!(finding.span.unwrap().line, line, "{to}");
    }
}

#[test]
fn names_that_do_not_belong_are_told_with_how_bad_that_is() {
    let register = register();
    let write = |path: &str| fs::write(register.path().join(path), "x").unwrap();
    for path in [
        "README.md",
        "2026-H2/notes.txt",
        "2026-H2/A.bz-01.ron",
        "2026-H2/a.bz-01.v1.ron",
        "2026-H2/a.bz-01.ron.sig",
        "2026-H2/a.bz-09.ron.sig",
        "2026-H2/.a.bz-01.ron.lock",
        "2026-H2/.peil-abc.tmp",
        "contributions/e\u{301}.ron",
        "contributions/\u{e9}.ron",
        ".gitignore",
    ] {
        write(path);
    }
    fs::create_dir(register.path().join("2026-H3")).unwrap();
    fs::create_dir(register.path().join("2026-H2/deeper")).unwrap();
    fs::create_dir(register.path().join(".git")).unwrap();
    let findings = all_findings(register.path());
    let mut told: Vec<String> = findings
        .iter()
        .map(|one| format!("{} {} {}", one.severity.key(), one.rule, one.path))
        .collect();
    told.sort();
    assert_eq!(
        told,
        [
            "error name-twins 2026-H2/A.bz-01.ron",
            "error name-twins contributions/e\u{301}.ron",
            "note stray-file 2026-H2/notes.txt",
            "note stray-file 2026-H3",
            "note stray-file README.md",
            "warning leftover-temporary 2026-H2/.peil-abc.tmp",
            "warning signature-orphaned 2026-H2/a.bz-09.ron.sig",
            "warning stray-file 2026-H2/A.bz-01.ron",
            "warning stray-file 2026-H2/a.bz-01.v1.ron",
            "warning stray-file 2026-H2/deeper",
            "warning stray-file contributions/e\u{301}.ron",
            "warning stray-file contributions/\u{e9}.ron",
        ]
    );
    let folder = Folder::open(register.path()).unwrap();
    assert_eq!(folder.leftovers(), ["2026-H2/.peil-abc.tmp"]);
}

#[cfg(unix)]
#[test]
fn what_is_no_ordinary_file_is_refused_unread_and_costs_no_other() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::symlink;
    let register = register();
    let at = |path: &str| register.path().join(path);
    fs::remove_file(at("people.ron")).unwrap();
    fs::create_dir(at("people.ron")).unwrap();
    let made = std::process::Command::new("mkfifo")
        .arg(at("outcomes.ron"))
        .status();
    assert!(made.unwrap().success());
    symlink("/dev/zero", at("contributions/zero.ron")).unwrap();
    symlink("a.ron", at("contributions/c.ron")).unwrap();
    symlink("/etc", at("2026-H1")).unwrap();
    let sparse = fs::File::create(at("2026-H2/c.bz-01.ron")).unwrap();
    sparse.set_len(2 << 30).unwrap();
    fs::write(at("2026-H2").join(OsStr::from_bytes(b"\xff.ron")), "x").unwrap();
    let findings = all_findings(register.path());
    let mut told: Vec<String> = findings
        .iter()
        .map(|one| format!("{} {}", one.rule, one.path))
        .collect();
    told.sort();
    assert_eq!(
        told,
        [
            "name-mismatch contributions/c.ron",
            "name-not-text 2026-H2/\u{fffd}.ron",
            "not-a-file outcomes.ron",
            "not-a-file people.ron",
            "outside-register 2026-H1",
            "outside-register contributions/zero.ron",
            "too-large 2026-H2/c.bz-01.ron",
        ]
    );
    let folder = Folder::open(register.path()).unwrap();
    assert_eq!(folder.contributions.len(), 2);
    let key = |path: &str| match FileKind::of(path) {
        Some(FileKind::Review(key)) => key,
        other => panic!("{other:?}"),
    };
    assert!(folder.review(&key("2026-H2/a.bz-01.ron")).is_ok());
    let missing = folder.review(&key("2026-H2/z.bz-01.ron")).unwrap_err();
    assert_eq!(missing[0].rule, "missing-file");
    missing.iter().for_each(assert_words);
}

#[test]
fn every_refusal_of_the_disk_has_words() {
    for language in Language::all() {
        let texts = Texts::new(*language);
        for key in StoreError::KEYS {
            assert!(
                texts.has(&format!("store-{key}")),
                "{key} in {}",
                language.tag
            );
        }
    }
    let nowhere = Folder::open(Path::new("/nowhere/at/all")).unwrap_err();
    assert_eq!(nowhere.key(), "not-a-register");
    let empty = tempfile::tempdir().unwrap();
    assert!(matches!(
        Folder::open(empty.path()),
        Err(StoreError::NotARegister { .. })
    ));
}
