//! Answers a command line that asks for help, or that was not understood, in the reader's language.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::failure::{Exit, Failure};
use super::{Ran, output};
use crate::i18n::{Texts, Value};

/// Prints the help or version that was asked for; else says what was not understood.
pub fn answer(error: &clap::Error, texts: &Texts) -> Ran {
    let key = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            output::print(error.to_string().as_bytes(), texts)?;
            return Ok(Exit::Well);
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            output::print(error.to_string().as_bytes(), texts)?;
            return Ok(Exit::Usage);
        }
        ErrorKind::UnknownArgument => "cli-unknown-argument",
        ErrorKind::InvalidSubcommand => "cli-unknown-verb",
        ErrorKind::InvalidUtf8 => "cli-not-text",
        ErrorKind::MissingRequiredArgument => "cli-missing-argument",
        ErrorKind::ArgumentConflict => "cli-twice",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            if context(error, ContextKind::InvalidValue).is_empty() {
                "cli-no-value"
            } else {
                "cli-bad-value"
            }
        }
        _ => "cli-not-understood",
    };
    let argument = context(error, ContextKind::InvalidArg);
    let unknown = context(error, ContextKind::InvalidSubcommand);
    let value = context(error, ContextKind::InvalidValue);
    let values = [
        (
            "argument",
            Value::from(if argument.is_empty() {
                unknown
            } else {
                argument.clone()
            }),
        ),
        ("value", Value::from(value)),
    ];
    let mut failure = Failure::of(Exit::Usage, key, &values, texts);
    if let Some(expected) = expected(&argument, texts).filter(|_| key != "cli-twice") {
        failure.advice = expected;
    }
    let suggestions = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ];
    let suggestion = suggestions
        .into_iter()
        .map(|kind| context(error, kind))
        .find(|text| !text.is_empty());
    if let Some(suggestion) = suggestion {
        failure.advice = texts.with("cli-did-you-mean", &[("suggestion", suggestion.into())]);
    }
    Err(failure)
}

/// What the argument, as the parser names it (`--today <DATUM>`), takes.
fn expected(argument: &str, texts: &Texts) -> Option<String> {
    let name = argument.split([' ', '=']).next()?.trim_start_matches('-');
    let name = match name {
        "as" | "lang" | "today" | "format" | "result" | "only" => name,
        "on" => "today",
        "period" => "periods",
        _ if argument.contains(&texts.get("cli-value-period")) => "period",
        _ if argument.contains(&texts.get("cli-value-shell")) => "shell",
        _ if argument.contains(&texts.get("cli-value-rules")) => "only",
        _ => return None,
    };
    Some(texts.get(&format!("cli-expected-{name}")))
}

fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(" "),
        _ => String::new(),
    }
}
