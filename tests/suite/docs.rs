//! The pages under docs/ say what is so: FORMAT.md against the stored types, the codec and the sample register.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use peil::domain::checklist::Checklist;
use peil::domain::contribution::Contribution;
use peil::domain::decision::Decision;
use peil::domain::outcome::Outcomes;
use peil::domain::people::People;
use peil::domain::register::Register;
use peil::domain::response::Response;
use peil::domain::review::Review;
use peil::domain::round::Round;
use peil::i18n::{Language, Texts};
use peil::report::export::rules_markdown;
use peil::store::codec::{Stored, from_text, to_text};

use crate::source::sources;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn page(name: &str) -> String {
    std::fs::read_to_string(root().join("docs").join(name)).unwrap()
}

/// A fenced block of RON: which kind of file it is, from which file of the repository, and its text.
struct Example {
    kind: String,
    taken_from: Option<String>,
    text: String,
}

fn examples(page: &str) -> Vec<Example> {
    let mut found = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        let Some(info) = line.strip_prefix("```ron") else {
            continue;
        };
        let mut words = info.split_whitespace().map(str::to_owned);
        let text: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        found.push(Example {
            kind: words
                .next()
                .expect("an example says which kind of file it is"),
            taken_from: words.next(),
            text: text.join("\n") + "\n",
        });
    }
    found
}

fn assert_canonical<T: Stored>(text: &str) {
    let value: T = from_text(text).unwrap_or_else(|error| panic!("{error} in\n{text}"));
    let canonical = to_text(&value).unwrap();
    assert_eq!(text, canonical, "not canonical");
}

#[test]
fn every_kind_of_file_has_an_example_in_canonical_text() {
    let mut kinds = BTreeSet::new();
    for example in examples(&page("FORMAT.md")) {
        let check: fn(&str) = match example.kind.as_str() {
            "register" => assert_canonical::<Register>,
            "people" => assert_canonical::<People>,
            "checklist" => assert_canonical::<Checklist>,
            "contribution" => assert_canonical::<Contribution>,
            "round" => assert_canonical::<Round>,
            "review" => assert_canonical::<Review>,
            "response" => assert_canonical::<Response>,
            "decision" => assert_canonical::<Decision>,
            "outcomes" => assert_canonical::<Outcomes>,
            other => panic!("no kind of file: {other}"),
        };
        check(&example.text);
        kinds.insert(example.kind);
    }
    assert_eq!(kinds.len(), 9, "{kinds:?}");
}

/// An example may be shortened, so its digests need not be those of the file.
#[test]
fn examples_are_taken_from_the_sample_register() {
    let mut taken = 0;
    for example in examples(&page("FORMAT.md")) {
        let Some(path) = example.taken_from else {
            continue;
        };
        taken += 1;
        let file = std::fs::read_to_string(root().join(&path)).unwrap();
        let lines: BTreeSet<&str> = file.lines().collect();
        for line in example
            .text
            .lines()
            .filter(|line| !line.contains("\"sha256:"))
        {
            assert!(
                lines.contains(line),
                "{path} has no such line any more; take the example in docs/FORMAT.md from it anew:\n{line}"
            );
        }
    }
    assert!(taken >= 10, "{taken}");
}

/// A stored type and what its text in a file names: fields, and variants of an enum.
struct StoredType {
    name: String,
    names: Vec<String>,
}

/// The types of the domain that are written to files, read from the source: those that derive `Serialize`
/// and are not written as a text or number of their own.
fn stored_types() -> Vec<StoredType> {
    let mut found = Vec::new();
    for source in sources("src/domain") {
        let code = source.text.split("#[cfg(test)]").next().unwrap_or_default();
        let mut lines = code.lines();
        let mut attributes = String::new();
        while let Some(line) = lines.next() {
            if line.starts_with("#[") {
                attributes.push_str(line);
                continue;
            }
            let head = ["pub struct ", "pub enum "].iter().find_map(|word| {
                let name = line.strip_prefix(word)?.strip_suffix(" {")?;
                Some(name.to_owned())
            });
            if let Some(name) = head
                && attributes.contains("Serialize")
                && !attributes.contains("into = ")
            {
                let body: Vec<&str> = lines.by_ref().take_while(|line| *line != "}").collect();
                let names = names_in(&body);
                found.push(StoredType { name, names });
            }
            if !line.starts_with("///") {
                attributes.clear();
            }
        }
    }
    found
}

/// The fields and variants that the body of a type declares, as they are called in files.
fn names_in(body: &[&str]) -> Vec<String> {
    let mut names = Vec::new();
    let mut renamed = None;
    for line in body {
        let line = line.trim();
        if let Some(rest) = line.strip_prefix("#[serde(rename = \"") {
            renamed = rest.split('"').next().map(str::to_owned);
            continue;
        }
        let line = line.strip_prefix("pub ").unwrap_or(line);
        let word: String = line
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect();
        let follows = line[word.len()..].trim_start().chars().next();
        let declares = !word.is_empty()
            && line.starts_with(|c: char| c.is_alphabetic())
            && matches!(follows, Some(':' | ',' | '(' | '{'))
            && !line[word.len()..].starts_with("::")
            // The parts of an attribute that stands on several lines.
            && !matches!(word.as_str(), "default" | "skip_serializing_if" | "deserialize_with");
        if declares {
            names.push(renamed.take().unwrap_or(word));
        }
    }
    names
}

/// The part of the page that describes a type: from its name in bold to the next one.
fn part<'a>(page: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = page.split_once(&format!("\n**`{name}`**"))?;
    Some(rest.split("\n**`").next().unwrap_or(rest))
}

#[test]
fn every_field_and_every_variant_of_every_stored_type_is_described() {
    let page = page("FORMAT.md");
    let types = stored_types();
    let mut missing = Vec::new();
    for one in &types {
        let Some(part) = part(&page, &one.name) else {
            missing.push(one.name.clone());
            continue;
        };
        for name in &one.names {
            let described = [format!("`{name}`"), format!("`{name}(")];
            if !described.iter().any(|text| part.contains(text)) {
                missing.push(format!("{}.{name}", one.name));
            }
        }
    }
    assert!(missing.is_empty(), "docs/FORMAT.md lacks {missing:#?}");
}

#[test]
fn the_scanner_sees_fields_variants_and_renamed_ones() {
    let types = stored_types();
    let names = |name: &str| {
        let one = types.iter().find(|one| one.name == name);
        one.map(|one| one.names.join(" ")).unwrap_or_default()
    };
    assert_eq!(
        names("Answer"),
        "score confidence strengths concerns evidence marking changed_because gap_because"
    );
    assert_eq!(names("EscalationLevel"), "Nowhere Senior Political");
    assert!(names("Score").starts_with("NotYet Level Yes No Forecast event low best high Text"));
    assert!(names("Review").contains("recommendations escalation follow_up"));
    assert_eq!(names("Period"), "");
    assert!(types.len() > 60, "{}", types.len());
}

/// With `PEIL_UPDATE=1` the pages are written instead.
#[test]
fn the_pages_about_findings_are_those_that_peil_explains() {
    for (language, name) in [
        (Language::ENGLISH, "RULES.md"),
        (Language::DUTCH, "RULES.nl.md"),
    ] {
        let made = rules_markdown(&Texts::new(language));
        if std::env::var_os("PEIL_UPDATE").is_some() {
            std::fs::write(root().join("docs").join(name), &made).unwrap();
        }
        let same = page(name) == made;
        assert!(
            same,
            "docs/{name} is not what peil explains: PEIL_UPDATE=1 cargo test docs::"
        );
    }
}

#[test]
fn every_link_to_a_file_leads_somewhere() {
    let mut waiting = vec![root().join("docs")];
    let mut links = 0;
    while let Some(folder) = waiting.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                links += broken_links(&path);
            }
        }
    }
    assert!(links > 5, "{links}");
}

/// Fails on a link from `page` to a file that is not there; gives how many it looked at.
fn broken_links(page: &Path) -> usize {
    let text = std::fs::read_to_string(page).unwrap();
    let targets = text.split("](").skip(1);
    let targets = targets.filter_map(|rest| rest.split(')').next());
    let mut looked_at = 0;
    for target in targets.filter(|target| !target.contains("://") && !target.starts_with('#')) {
        let file = target.split('#').next().unwrap_or_default();
        let there = page.parent().unwrap().join(file);
        assert!(there.exists(), "{}: {target}", page.display());
        looked_at += 1;
    }
    looked_at
}

/// Every word in backticks on the pages for those who build peil.
fn quoted_words() -> Vec<(String, String)> {
    let mut pages = vec!["ARCHITECTURE.md".to_owned(), "CONTRIBUTING.md".to_owned()];
    for entry in std::fs::read_dir(root().join("docs/decisions")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        pages.push(format!("decisions/{name}"));
    }
    let mut found = Vec::new();
    for name in pages {
        let text = page(&name);
        let outside_blocks = text.split("```").step_by(2);
        for words in outside_blocks.flat_map(|part| part.split('`').skip(1).step_by(2)) {
            found.push((name.clone(), words.to_owned()));
        }
    }
    found
}

#[test]
fn files_that_the_pages_name_are_there() {
    let endings = [".rs", ".ftl", ".ron", ".toml"];
    let mut looked_at = 0;
    for (page, word) in quoted_words() {
        let is_path = word.contains('/') && endings.iter().any(|ending| word.ends_with(ending));
        if !is_path || word.contains(['<', '*', ' ', '+']) {
            continue;
        }
        let homes = ["", "src", "tests"].map(|home| root().join(home).join(&word));
        let there = homes.iter().any(|path| path.exists());
        assert!(there, "docs/{page} names {word}");
        looked_at += 1;
    }
    assert!(looked_at > 20, "{looked_at}");
}

#[test]
fn tests_that_the_pages_name_are_there() {
    let code: String = ["src", "tests"]
        .iter()
        .flat_map(|folder| sources(folder))
        .map(|source| source.text)
        .collect();
    let mut looked_at = 0;
    for (page, word) in quoted_words() {
        let is_sentence = word.matches('_').count() >= 3
            && word
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if is_sentence {
            assert!(
                code.contains(&format!("fn {word}(")),
                "docs/{page} names {word}"
            );
            looked_at += 1;
        }
    }
    assert!(looked_at > 8, "{looked_at}");
}
