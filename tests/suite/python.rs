//! Independent computations by well-known Python packages, where these are installed.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

/// A Python with the packages that were asked for.
pub struct Python {
    program: String,
}

/// The Python of `PEIL_PYTHON`, else `python3`, when it has `packages`; else says that a test is skipped. Where
/// `PEIL_PYTHON` names one, as CI does after installing the packages, their absence is a failure.
pub fn with(packages: &[&str]) -> Option<Python> {
    let asked = std::env::var("PEIL_PYTHON").ok();
    let program = asked.clone().unwrap_or_else(|| "python3".to_owned());
    let import = format!("import {}", packages.join(", "));
    let found = Command::new(&program).args(["-c", &import]).output();
    if found.is_ok_and(|output| output.status.success()) {
        return Some(Python { program });
    }
    assert!(asked.is_none(), "{program} has no {}", packages.join(", "));
    eprintln!(
        "skipped: {program} with {} is not here",
        packages.join(" and ")
    );
    None
}

impl Python {
    /// What the script `name` answers to `question`, both as JSON.
    pub fn run(&self, name: &str, question: &Value) -> Value {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/python");
        let mut child = Command::new(&self.program)
            .arg(folder.join(name))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        stdin.write_all(question.to_string().as_bytes()).unwrap();
        drop(stdin);
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{name} failed");
        serde_json::from_slice(&output.stdout).unwrap()
    }
}
