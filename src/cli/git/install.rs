//! `peil git install` and `peil git uninstall`: sets git up for a register in this clone, and takes that back.

use std::io::{BufRead as _, IsTerminal as _, Write as _};
use std::path::Path;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser as _};

use crate::cli::failure::{Exit, Failure};
use crate::cli::{Ran, output};
use crate::domain::text::{sanitise, sanitise_line};
use crate::i18n::{Texts, Value};
use crate::session::{Request, SessionError, register_of};
use crate::store::setup::{Ci, Clone, Left, NoClone, Plan, Step, Undo, plan, quoted, undo};

/// How to set up.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    yes: bool,
    #[arg(long, value_parser = ci())]
    ci: Option<Ci>,
}

/// How to take that back.
#[derive(Debug, Args)]
pub struct UndoArguments {
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    yes: bool,
}

fn ci() -> impl clap::builder::TypedValueParser<Value = Ci> {
    PossibleValuesParser::new(["github", "gitlab"]).map(|name| match name.as_str() {
        "github" => Ci::Github,
        _ => Ci::Gitlab,
    })
}

/// Shows what would be done, asks, and does it.
pub fn run(arguments: &Arguments, request: &Request, texts: &Texts) -> Ran {
    let clone = clone(request, texts)?;
    let peil = std::env::current_exe().map_err(|error| {
        let values = [("reason", Value::from(error.to_string()))];
        Failure::of(Exit::World, "git-setup-no-program", &values, texts)
    })?;
    let plan = plan(&clone, &peil, arguments.ci);
    let mut said = String::new();
    if plan.steps.is_empty() {
        said.push_str(&format!("{}\n", texts.get("git-setup-already")));
    } else {
        said.push_str(&format!("{}\n", texts.get("git-setup-will")));
        said.extend(plan.steps.iter().map(|step| shown(step, texts)));
    }
    said.extend(plan.left.iter().map(|left| left_over(left, texts)));
    output::print(sanitise(&said).as_bytes(), texts)?;
    if plan.steps.is_empty() || arguments.dry_run {
        return Ok(Exit::Well);
    }
    agreed(arguments.yes, texts)?;
    plan.apply(&clone)
        .map_err(|error| Failure::store(&error, texts))?;
    output::print(done(&plan, texts).as_bytes(), texts)?;
    Ok(Exit::Well)
}

/// Shows what would be taken back, asks, and does it.
pub fn uninstall(arguments: &UndoArguments, request: &Request, texts: &Texts) -> Ran {
    let clone = clone(request, texts)?;
    let all = undo(&clone);
    let mut said = if all.is_empty() {
        format!("{}\n", texts.get("git-setup-nothing"))
    } else {
        format!("{}\n", texts.get("git-setup-will-undo"))
    };
    for one in &all {
        let key = if one.unchanged {
            "git-setup-undo"
        } else {
            "git-setup-undo-changed"
        };
        let what = Value::from(sanitise_line(&one.what).into_owned());
        said.push_str(&format!("  {}\n", texts.with(key, &[("what", what)])));
    }
    output::print(said.as_bytes(), texts)?;
    if all.is_empty() || arguments.dry_run {
        return Ok(Exit::Well);
    }
    agreed(arguments.yes, texts)?;
    let undone: Result<Vec<()>, _> = all.iter().map(|one: &Undo| one.apply(&clone)).collect();
    undone.map_err(|error| Failure::store(&error, texts))?;
    output::print(
        format!("{}\n", texts.get("git-setup-undone")).as_bytes(),
        texts,
    )?;
    Ok(Exit::Well)
}

fn clone(request: &Request, texts: &Texts) -> Result<Clone, Failure> {
    let root = register_of(request).map_err(|error| Failure::session(&error, texts))?;
    if !root.join("register.ron").is_file() {
        let start = root.clone();
        return Err(Failure::session(&SessionError::NoRegister { start }, texts));
    }
    Clone::of(&root).map_err(|why| {
        let key = match why {
            NoClone::NoGit => "git-setup-no-git",
            NoClone::NoRepository => "git-setup-no-repository",
        };
        let folder = Value::from(sanitise_line(&root.display().to_string()).into_owned());
        Failure::of(Exit::World, key, &[("folder", folder)], texts)
    })
}

/// Asks, where there is somebody to ask and `yes` was not said beforehand.
fn agreed(yes: bool, texts: &Texts) -> Result<(), Failure> {
    if yes {
        return Ok(());
    }
    let refused = || Failure::of(Exit::Findings, "git-setup-not-done", &[], texts);
    if !std::io::stdin().is_terminal() {
        return Err(refused());
    }
    let mut err = std::io::stderr();
    let _ = write!(err, "{} ", texts.get("git-setup-ask"));
    let _ = err.flush();
    let mut answer = String::new();
    let read = std::io::stdin().lock().read_line(&mut answer);
    let yes = texts.get("git-setup-yes");
    let given = answer.trim().to_lowercase();
    if read.is_ok() && !given.is_empty() && yes.split(' ').any(|one| one == given) {
        Ok(())
    } else {
        Err(refused())
    }
}

fn path(path: &Path) -> Value {
    Value::from(sanitise_line(&path.display().to_string()).into_owned())
}

fn shown(step: &Step, texts: &Texts) -> String {
    match step {
        Step::Setting { key, value } => {
            let value = sanitise_line(value).into_owned();
            let values = [("key", (*key).into()), ("value", value.into())];
            format!("  {}\n", texts.with("git-setup-setting", &values))
        }
        Step::Text {
            path: file, text, ..
        } => {
            let key = if file.exists() {
                "git-setup-append"
            } else {
                "git-setup-make"
            };
            let head = texts.with(key, &[("path", path(file))]);
            format!("  {head}\n{}", indented(text))
        }
    }
}

fn left_over(left: &Left, texts: &Texts) -> String {
    let (words, text) = match left {
        Left::Setting { key, has, value } => {
            let values = [
                ("key", (*key).into()),
                ("has", has.clone().into()),
                ("value", quoted(value).into()),
            ];
            (texts.with("git-setup-left-setting", &values), String::new())
        }
        Left::Hook { path: file, line } => {
            let words = texts.with("git-setup-left-hook", &[("path", path(file))]);
            (words, indented(line))
        }
        Left::File { path: file, text } => {
            let words = texts.with("git-setup-left-file", &[("path", path(file))]);
            (words, indented(text))
        }
    };
    format!("{words}\n{text}")
}

fn indented(text: &str) -> String {
    let lines = text.trim_matches('\n').lines();
    lines.map(|line| format!("    | {line}\n")).collect()
}

/// That it is done, and what must be committed so that others have it too.
fn done(plan: &Plan, texts: &Texts) -> String {
    let mut said = format!("{}\n", texts.get("git-setup-done"));
    for step in &plan.steps {
        if let Step::Text {
            path: file,
            runs: false,
            ..
        } = step
        {
            let words = texts.with("git-setup-commit", &[("path", path(file))]);
            said.push_str(&format!("{words}\n"));
        }
    }
    said
}
