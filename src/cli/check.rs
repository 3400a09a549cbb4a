//! `peil check`: what is wrong with the register, where, and what to do about it.

use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::failure::{Exit, Failure};
use super::{Ran, output};
use crate::domain::catalogue::KINDS;
use crate::domain::finding::{Finding, Severity};
use crate::i18n::{Texts, Value};
use crate::report::export::findings_json;
use crate::report::render::diagnostics;
use crate::session::Session;
use crate::session::gather::check_files;
use crate::store::Selection;

/// What to check, and how to say it.
#[derive(Debug, Args)]
pub struct Arguments {
    paths: Vec<PathBuf>,
    #[arg(long, default_value = "terminal", value_parser = PossibleValuesParser::new(["terminal", "json"]))]
    format: String,
    #[arg(long)]
    strict: bool,
    #[arg(long, value_delimiter = ',', value_parser = rules())]
    only: Vec<String>,
}

/// The names of all kinds of findings: what may be asked for, and what a shell completes.
pub fn rules() -> PossibleValuesParser {
    PossibleValuesParser::new(KINDS.iter().map(|kind| kind.name))
}

/// Prints the findings. Ends well without errors; with `--strict`, without errors and warnings.
pub fn run(arguments: &Arguments, session: &Session) -> Ran {
    let texts = &session.texts;
    let selection = Selection::of(session.root(), &arguments.paths);
    let selection = selection.map_err(|error| Failure::store(&error, texts))?;
    let mut findings = {
        let _busy = output::Busy::with("cli-check-busy", texts);
        let meant = |path: &str| selection.holds(path);
        check_files(&session.folder, meant, session.today, &session.visibility)
    };
    let only = &arguments.only;
    findings.retain(|finding| {
        let asked = only.is_empty() || only.iter().any(|rule| rule == finding.rule);
        asked && selection.holds(&finding.path)
    });
    let text = if arguments.format == "json" {
        findings_json(&findings, texts)
    } else {
        let files = session.folder.files().iter();
        let files = files.filter(|kind| selection.holds(&kind.path())).count();
        let mut text = diagnostics::render(&findings, texts, output::page());
        if !text.is_empty() {
            text.push('\n');
        }
        text + &count(files, &findings, texts) + &hint(&findings, texts)
    };
    output::print(text.as_bytes(), texts)?;
    let limit = if arguments.strict {
        Severity::Warning
    } else {
        Severity::Error
    };
    let bad = findings.iter().any(|finding| finding.severity <= limit);
    Ok(if bad { Exit::Findings } else { Exit::Well })
}

/// How to read more about the first few kinds of findings, the worst first; nothing where there are none.
fn hint(findings: &[Finding], texts: &Texts) -> String {
    let mut kinds: Vec<_> = findings
        .iter()
        .map(|one| (one.severity, one.rule))
        .collect();
    kinds.sort_unstable();
    let mut rules: Vec<&str> = Vec::new();
    for (_, rule) in kinds {
        if !rules.contains(&rule) {
            rules.push(rule);
        }
    }
    rules.truncate(3);
    if rules.is_empty() {
        return String::new();
    }
    let values = [("rules", rules.join(" ").into())];
    format!("{}\n", texts.with("cli-check-hint", &values))
}

/// How many files and findings there were, in a line.
fn count(files: usize, findings: &[Finding], texts: &Texts) -> String {
    let of = |severity: Severity| {
        let found = findings
            .iter()
            .filter(|finding| finding.severity == severity);
        Value::from(found.count())
    };
    let values = [
        ("files", files.into()),
        ("errors", of(Severity::Error)),
        ("warnings", of(Severity::Warning)),
        ("notes", of(Severity::Note)),
    ];
    format!("{}\n", texts.with("cli-check-count", &values))
}
