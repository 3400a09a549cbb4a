//! `peil check`: what is wrong with the register, where, and what to do about it.

use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::failure::{Exit, Failure};
use super::{Ran, output};
use crate::domain::finding::{Finding, Severity};
use crate::i18n::{Texts, Value};
use crate::report::export::findings_json;
use crate::report::render::diagnostics;
use crate::session::Session;
use crate::session::gather::check_folder;
use crate::store::Selection;

/// What to check, and how to say it.
#[derive(Debug, Args)]
pub struct Arguments {
    paths: Vec<PathBuf>,
    #[arg(long, default_value = "terminal", value_parser = PossibleValuesParser::new(["terminal", "json"]))]
    format: String,
    #[arg(long)]
    strict: bool,
}

/// Prints the findings. Ends well without errors; with `--strict`, without errors and warnings.
pub fn run(arguments: &Arguments, session: &Session) -> Ran {
    let texts = &session.texts;
    let selection = Selection::of(session.root(), &arguments.paths);
    let selection = selection.map_err(|error| Failure::store(&error, texts))?;
    let mut findings = {
        let _busy = output::Busy::with("cli-check-busy", texts);
        check_folder(&session.folder, session.today, &session.visibility)
    };
    findings.retain(|finding| selection.holds(&finding.path));
    let text = if arguments.format == "json" {
        findings_json(&findings, texts)
    } else {
        let files = session.folder.files().iter();
        let files = files.filter(|kind| selection.holds(&kind.path())).count();
        let mut text = diagnostics::render(&findings, texts, output::page());
        if !text.is_empty() {
            text.push('\n');
        }
        text + &count(files, &findings, texts)
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
