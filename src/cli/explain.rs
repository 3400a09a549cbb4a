//! `peil explain`: what a finding means, why it matters and how to put it right.

use clap::Args;

use super::failure::Exit;
use super::{Ran, check, output};
use crate::domain::catalogue;
use crate::i18n::Texts;
use crate::report::render::explain;

/// Which rules.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_parser = check::rules())]
    rules: Vec<String>,
}

/// Prints the page of each rule that is named; a list of all where none is. Needs no register.
pub fn run(arguments: &Arguments, texts: &Texts) -> Ran {
    let page = output::page();
    let kinds = arguments.rules.iter();
    let kinds = kinds.filter_map(|name| catalogue::kind(name));
    let pages: Vec<_> = kinds.map(|kind| explain::one(kind, texts, page)).collect();
    let text = match pages.is_empty() {
        true => explain::list(texts, page),
        false => pages.join("\n"),
    };
    output::print(text.as_bytes(), texts)?;
    Ok(Exit::Well)
}
