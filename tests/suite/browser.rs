//! Pages of HTML in a real browser: no hindrance that axe-core knows of, nothing wider than a telephone, and on paper the
//! marking on every page. Needs Chromium, node and two packages of npm; `.ci/run` gets them.

use std::path::{Path, PathBuf};
use std::process::Command;

use peil::i18n::Language;
use peil::report::render::{Renderer as _, html::Html};

use crate::summaries::summary;

/// What a test needs to look at a page.
struct Browser {
    modules: PathBuf,
    chromium: String,
}

/// The browser with its packages in `PEIL_BROWSER`, else in `target/browser`; else says that the test is skipped.
/// Where `PEIL_BROWSER` names a folder, as CI does, that something lacks is a failure.
fn browser() -> Option<Browser> {
    let asked = std::env::var("PEIL_BROWSER").ok();
    let usual = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/browser");
    let folder = asked.as_ref().map_or(usual, PathBuf::from);
    let modules = folder.join("node_modules");
    let answers = |program: &str| {
        let version = Command::new(program).arg("--version").output();
        version.is_ok_and(|output| output.status.success())
    };
    let chromium = ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find(|program| answers(program));
    let path = chromium.and_then(|program| {
        let found = Command::new("which").arg(program).output().ok()?;
        Some(String::from_utf8(found.stdout).ok()?.trim().to_owned())
    });
    let packages = ["axe-core", "playwright-core"].map(|name| modules.join(name).is_dir());
    match path {
        Some(chromium) if answers("node") && packages == [true, true] => {
            Some(Browser { modules, chromium })
        }
        path => {
            let lacks = format!("chromium {path:?}, packages of npm {packages:?}");
            assert!(asked.is_none(), "{lacks}");
            eprintln!("skipped: no browser to look at pages with: {lacks}");
            None
        }
    }
}

#[test]
fn pages_hinder_nobody_in_any_light_at_any_width_and_on_paper() {
    let Some(browser) = browser() else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut pages = Vec::new();
    for (language, contribution, period) in [
        (Language::DUTCH, "oefenmissie-sarovia", "2026-H1"),
        (Language::ENGLISH, "oefenmissie-sarovia", "2026-H1"),
        (Language::DUTCH, "resolute-support", "2021-H1"),
    ] {
        let document = summary(language, contribution, period);
        let path = folder
            .path()
            .join(format!("{contribution}-{}.html", language.tag));
        std::fs::write(&path, Html.render(&document).unwrap()).unwrap();
        pages.push((path, document.marking.unwrap()));
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/browser/check.cjs");
    let output = Command::new("node")
        .arg(script)
        .args([&browser.modules, Path::new(&browser.chromium)])
        .args(pages.iter().map(|(path, _)| path))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let wrong: Vec<String> = serde_json::from_slice(&output.stdout).unwrap();
    assert!(wrong.is_empty(), "{wrong:#?}");
    for (path, marking) in &pages {
        paper(&path.with_extension("pdf"), marking.as_str());
    }
}

/// Every page of `pdf` begins with `marking`.
fn paper(pdf: &Path, marking: &str) {
    let Ok(text) = Command::new("pdftotext")
        .args([pdf, Path::new("-")])
        .output()
    else {
        eprintln!("skipped: pdftotext is not here to read what was printed");
        return;
    };
    let text = String::from_utf8(text.stdout).unwrap();
    let pages: Vec<&str> = text
        .split('\u{c}')
        .filter(|page| !page.trim().is_empty())
        .collect();
    assert!(pages.len() > 4, "{}", pages.len());
    for (number, page) in pages.iter().enumerate() {
        assert!(
            page.trim_start().starts_with(marking),
            "page {}: {page}",
            number + 1
        );
    }
}
