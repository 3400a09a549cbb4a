//! The plan of docs/ARCHITECTURE.md, held: which room may use which, and where each library lives.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{Source, paths, sources};

const GROUND: &[&str] = &["domain", "i18n"];

/// What each room may use, besides itself.
fn plan() -> BTreeMap<&'static str, Vec<&'static str>> {
    let strangers = ["store", "check", "compare", "analysis", "interview"];
    let below_report = [GROUND, &strangers].concat();
    let below_doors = [&below_report[..], &["content", "report", "session"]].concat();
    let below_cli = [&below_doors[..], &["tui", "plain"]].concat();
    let mut plan = BTreeMap::from([
        ("domain", vec![]),
        ("i18n", vec!["domain"]),
        ("content", vec!["domain"]),
        ("store", vec!["domain"]),
        ("report", below_report.clone()),
        ("session", [&below_report[..], &["report"]].concat()),
        ("tui", below_doors.clone()),
        ("plain", below_doors),
        ("cli", below_cli),
    ]);
    for room in ["check", "compare", "analysis", "interview"] {
        plan.insert(room, GROUND.to_vec());
    }
    plan
}

/// Where a library, or a part of the standard one, may be named, and why only there.
const HOMES: &[(&str, &[&str], &str)] = &[
    ("std::fs", &["src/store/"], "one room touches the disk"),
    (
        "std::process::Command",
        &["src/store/"],
        "git and ssh-keygen are ways to the disk",
    ),
    ("std::net", &[], "peil works without a network"),
    (
        "std::env",
        &["src/store/", "src/session", "src/cli/", "src/tui/"],
        "values go in as arguments",
    ),
    ("tempfile", &["src/store/"], "one room touches the disk"),
    (
        "etcetera",
        &["src/store/", "src/tui/"],
        "folders of one's own: the journal's and the keymap's",
    ),
    (
        "ron",
        &["src/store/codec", "src/tui/keymap"],
        "one way to read a file, one to read the keys",
    ),
    (
        "ratatui",
        &["src/tui/"],
        "the full-screen terminal is one door of several",
    ),
    (
        "crossterm",
        &["src/tui/"],
        "the full-screen terminal is one door of several",
    ),
    (
        "signal_hook",
        &["src/tui/"],
        "only a terminal must be restored",
    ),
    (
        "ssh_key",
        &["src/store/signature/"],
        "one room reads keys and signatures",
    ),
    ("rustix", &["src/tui/"], "only a terminal must be restored"),
    (
        "clap",
        &["src/cli/"],
        "the command line is one door of several",
    ),
    (
        "clap_complete",
        &["src/cli/"],
        "the command line is one door of several",
    ),
    (
        "fluent_bundle",
        &["src/i18n/"],
        "there is one way to a word",
    ),
    (
        "sys_locale",
        &["src/session", "src/cli/"],
        "language is an argument",
    ),
    ("similar", &["src/compare/"], "one room compares"),
    (
        "csv",
        &["src/report/export/"],
        "one room gives data to other programs",
    ),
    (
        "maud",
        &["src/report/render/"],
        "what maud writes is escaped; nothing else writes markup",
    ),
    (
        "base64",
        &["src/report/render/html/"],
        "a page's policy names its style by a digest",
    ),
    (
        "strsim",
        &["src/check/nearest"],
        "one idea of what is a slip of the pen",
    ),
    (
        "annotate_snippets",
        &["src/report/"],
        "findings become pages in one room",
    ),
    (
        "jiff::Zoned::now",
        &["src/session", "src/cli/", "src/tui/"],
        "today is passed in",
    ),
    (
        "Zoned::now",
        &["src/session", "src/cli/", "src/tui/"],
        "today is passed in",
    ),
    (
        "Timestamp::now",
        &["src/session", "src/cli/", "src/tui/"],
        "now is passed in",
    ),
    (
        "SystemTime::now",
        &["src/store/", "src/session", "src/cli/", "src/tui/"],
        "now is passed in",
    ),
];

/// What `path`, named in a file of `room`, breaks of the plan.
fn trespass(room: &str, path: &str) -> Option<String> {
    let used = path.strip_prefix("crate::")?.split("::").next()?;
    let plan = plan();
    let known = plan.contains_key(used);
    let allowed = plan
        .get(room)
        .is_some_and(|allowed| allowed.contains(&used));
    (known && used != room && !allowed).then(|| format!("{room} uses {used}: {path}"))
}

fn stands_in(path: &str, homes: &[&str]) -> bool {
    homes.iter().any(|home| path.starts_with(home))
}

fn names(path: &str, library: &str) -> bool {
    path == library
        || path
            .strip_prefix(library)
            .is_some_and(|rest| rest.starts_with("::"))
}

/// The room of a file, `None` for the two files that stand above all rooms.
fn room(source: &Source) -> Option<String> {
    source.module().first().cloned()
}

#[test]
fn rooms_lean_downward_only() {
    let mut broken = Vec::new();
    let mut arrows = 0;
    for source in sources("src") {
        let Some(room) = room(&source) else { continue };
        assert!(
            plan().contains_key(room.as_str()),
            "no place in the plan for {}",
            source.path
        );
        for path in source.paths() {
            arrows += usize::from(path.starts_with("crate::"));
            broken.extend(trespass(&room, &path).map(|what| format!("{}: {what}", source.path)));
        }
    }
    assert!(
        arrows > 100,
        "the reader found only {arrows} paths within the crate"
    );
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn every_library_stays_at_home() {
    let mut broken = Vec::new();
    for source in sources("src") {
        for path in source.paths() {
            for (library, homes, why) in HOMES {
                if names(&path, library) && !stands_in(&source.path, homes) {
                    broken.push(format!("{}: {path} ({why})", source.path));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn fuzzy_matching_has_one_file() {
    let uses = |source: &Source| {
        source
            .paths()
            .iter()
            .any(|path| names(path, "fuzzy_matcher"))
    };
    let files: Vec<_> = sources("src")
        .into_iter()
        .filter(uses)
        .map(|source| source.path)
        .collect();
    assert!(files.len() <= 1, "{files:?}");
}

#[test]
fn the_doors_do_not_know_each_other() {
    let plan = plan();
    assert!(!plan["tui"].contains(&"plain") && !plan["plain"].contains(&"tui"));
    assert!(plan.values().all(|allowed| !allowed.contains(&"cli")));
}

#[test]
fn a_file_has_one_subject_and_says_which() {
    for source in sources("src").into_iter().chain(sources("tests")) {
        let first = source.text.lines().next().unwrap_or_default();
        assert!(
            first.starts_with("//! "),
            "{} does not say what it is for",
            source.path
        );
        let lines = source.text.lines().count();
        let limit = if source.path.starts_with("src/") {
            400
        } else {
            800
        };
        assert!(
            lines <= limit,
            "{} has {lines} lines, so two subjects",
            source.path
        );
    }
}

#[test]
fn nothing_is_unsafe_and_stored_types_keep_good_error_messages() {
    for source in sources("src").into_iter().chain(sources("tests")) {
        let tokens = source.tokens();
        assert!(
            !tokens.iter().any(|token| token == "unsafe"),
            "{}",
            source.path
        );
        for (i, token) in tokens.iter().enumerate() {
            if token != "serde" || tokens[..i].last().is_none_or(|before| before != "[") {
                continue;
            }
            let attribute: BTreeSet<_> = tokens[i..]
                .iter()
                .take_while(|token| *token != "]")
                .collect();
            for lossy in ["untagged", "flatten"] {
                assert!(
                    !attribute.contains(&lossy.to_owned()),
                    "{}: {lossy}",
                    source.path
                );
            }
        }
    }
}

#[test]
fn the_reader_sees_what_is_there_and_nothing_else() {
    let text = r##"
        //! crate::comment::one
        use std::{fs, io::{self, Read as _}};
        use crate::{domain::id, store::{codec::*, Folder as Other}};
        use super::super::tui;
        /* crate::comment::two /* crate::nested::one */ crate::comment::three */
        fn f<'a>(c: char, x: &'a str) -> bool {
            let s = "crate::string::one"; let r = r#"crate::"string"::two"#;
            let q = '"'; let e = '\''; crate::report::page::<u8>(b"crate::string::three")
        }
        mod inner { use super::sibling::x; }
        mod tests { use super::*; use crate::tests_only::a; }
        fn g() { crate::after::b() }
    "##;
    let module = ["check".to_owned(), "rule".to_owned()];
    let found = paths(text, &module);
    let expected = [
        "std::fs",
        "std::io::self",
        "std::io::Read",
        "crate::domain::id",
        "crate::store::codec::*",
        "crate::store::Folder",
        "crate::tui",
        "crate::report::page",
        "crate::check::rule::sibling::x",
        "crate::after::b",
    ];
    assert_eq!(found, expected);
    let broken: Vec<_> = found
        .iter()
        .filter_map(|path| trespass("check", path))
        .collect();
    assert_eq!(broken.len(), 4, "{broken:?}");
    assert!(names("std::fs::read", "std::fs") && !names("std::fsx", "std::fs"));
}
