//! `peil summary`: what leadership reads of a contribution, on the screen or in a file.

use std::path::{Path, PathBuf};

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::failure::{Exit, Failure};
use super::{Ran, choose, output};
use crate::domain::period::Period;
use crate::domain::text::sanitise_line;
use crate::i18n::Value;
use crate::report::render::{self, Format, RENDERERS};
use crate::session::Session;
use crate::store::page::save_page;

/// Of what, and where to.
#[derive(Debug, Args)]
pub struct Arguments {
    contribution: String,
    period: Option<Period>,
    #[arg(long, value_parser = PossibleValuesParser::new(RENDERERS.iter().map(|format| format.name)))]
    format: Option<String>,
    #[arg(short, long)]
    output: Option<PathBuf>,
}

/// Prints or writes the summary; of the latest period with a submitted review where none is named.
pub fn run(arguments: &Arguments, session: &Session) -> Ran {
    let texts = &session.texts;
    let contribution = choose::contribution(&arguments.contribution, session)?;
    let period = match arguments.period {
        Some(period) => choose::reviewed(&contribution, period, session)?,
        None => choose::latest(
            session.latest_submitted(&contribution),
            &contribution,
            texts,
        )?,
    };
    let format = format(arguments, session)?;
    if session.folder.register.is_none() {
        return Err(Failure::of(Exit::World, "page-cannot-be-made", &[], texts));
    }
    let document = {
        let _busy = output::Busy::with("cli-summary-busy", texts);
        session.summary_page(&contribution, period)
    };
    match &arguments.output {
        None => output::print(
            &output::rendered(&document, format, output::page(), texts)?,
            texts,
        )?,
        Some(path) => {
            let page = render::Page::default();
            let bytes = output::rendered(&document, format, page, texts)?;
            write(path, &bytes, session)?;
        }
    }
    Ok(Exit::Well)
}

/// The format asked for, else the one of the file's extension, else the terminal's.
fn format(arguments: &Arguments, session: &Session) -> Result<&'static Format, Failure> {
    let named = arguments.format.as_deref().map(render::by_name);
    let by_file = || {
        let path = arguments.output.as_deref()?;
        let extension = path.extension().and_then(|extension| extension.to_str());
        Some(render::by_extension(extension.unwrap_or_default()))
    };
    let format = named
        .or_else(by_file)
        .unwrap_or_else(|| render::by_name("terminal"));
    format.ok_or_else(|| {
        let path = arguments.output.as_deref().unwrap_or(Path::new(""));
        let values = [("path", Value::from(path.display().to_string()))];
        let failure = Failure::of(Exit::Usage, "cli-no-format", &values, &session.texts);
        failure.listing(
            RENDERERS
                .iter()
                .map(|format| format!(".{}  {}", format.extension, format.name)),
        )
    })
}

fn write(path: &Path, bytes: &[u8], session: &Session) -> Result<(), Failure> {
    let texts = &session.texts;
    let text = String::from_utf8_lossy(bytes);
    save_page(path, &text).map_err(|error| Failure::store(&error, texts))?;
    let path = path.display().to_string();
    let said = texts.with(
        "cli-summary-written",
        &[("path", sanitise_line(&path).as_ref().into())],
    );
    output::print(format!("{said}\n").as_bytes(), texts)
}
