//! What is to be done in a clone, and what is left to its owner, before anything is done.

use std::fs;
use std::path::{Path, PathBuf};

use super::clone::Clone;
use super::record::{self, Done};
use super::text::{self, ATTRIBUTES, BLOCK};

/// A kind of server that checks what is pushed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ci {
    /// GitHub.
    Github,
    /// GitLab.
    Gitlab,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Give a setting of this clone a value.
    Setting {
        /// The setting.
        key: &'static str,
        /// Its value.
        value: String,
    },
    /// Put a text at the end of a file, or make a file of it.
    Text {
        /// The file.
        path: PathBuf,
        /// The text.
        text: String,
        /// True for a program.
        runs: bool,
    },
}

/// Something that is left to the clone's owner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Left {
    /// A setting has another value.
    Setting {
        /// The setting.
        key: &'static str,
        /// The value that it has.
        has: String,
        /// The value that it would get.
        value: String,
    },
    /// There is a hook, or hooks are kept in a place that others share: this line belongs in it.
    Hook {
        /// Where git looks for it.
        path: PathBuf,
        /// The line.
        line: String,
    },
    /// There is such a file: this text belongs in it.
    File {
        /// The file.
        path: PathBuf,
        /// The text.
        text: String,
    },
}

/// What is to be done, and what is not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// To do.
    pub steps: Vec<Step>,
    /// Left to the owner.
    pub left: Vec<Left>,
}

/// What is to be done in `clone` so that git works with the program at `peil`; nothing twice.
pub fn plan(clone: &Clone, peil: &Path, ci: Option<Ci>) -> Plan {
    let mut plan = Plan::default();
    let done = record::read(clone);
    for (key, value) in text::settings(peil) {
        match clone.setting(key) {
            Some(has) if has == value => {}
            Some(has) if !is_ours(&done, key, &has) => {
                plan.left.push(Left::Setting { key, has, value });
            }
            _ => plan.steps.push(Step::Setting { key, value }),
        }
    }
    plan.attributes(clone);
    plan.hook(clone, peil, &done);
    if let Some(ci) = ci {
        plan.job(clone, ci);
    }
    plan
}

fn is_ours(done: &[Done], key: &str, has: &str) -> bool {
    done.contains(&Done::Setting(key.to_owned(), has.to_owned()))
}

impl Plan {
    fn attributes(&mut self, clone: &Clone) {
        let is = |name, value: &str| clone.attribute(name).as_deref() == Some(value);
        if is("merge", "peil") && is("diff", "peil") && is("eol", "lf") {
            return;
        }
        let path = clone.register.join(".gitattributes");
        let old = fs::read_to_string(&path).unwrap_or_default();
        let text = if old.is_empty() {
            format!("{ATTRIBUTES}\n")
        } else {
            let end = if old.ends_with('\n') { "" } else { "\n" };
            format!("{end}{}\n{ATTRIBUTES}\n{}\n", BLOCK[0], BLOCK[1])
        };
        self.steps.push(Step::Text {
            path,
            text,
            runs: false,
        });
    }

    fn hook(&mut self, clone: &Clone, peil: &Path, done: &[Done]) {
        let prefix = clone.prefix();
        let path = clone.hooks.join("pre-commit");
        let text = text::hook(peil, &prefix);
        let old = fs::read(&path).ok();
        if old.as_deref() == Some(text.as_bytes()) {
            return;
        }
        let line = text::check_line(peil, &prefix);
        let says = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains(&line);
        if old.as_deref().is_some_and(says) {
            return;
        }
        let mine = |bytes: &[u8]| {
            done.iter().any(|one| matches!(one, Done::Text { text, inside: true, .. } if text.as_bytes() == bytes))
        };
        // A folder for hooks outside git's own is shared: with other clones, or with everybody who pulls.
        let own = clone.hooks.starts_with(&clone.common);
        if own && old.as_deref().is_none_or(mine) {
            self.steps.push(Step::Text {
                path,
                text,
                runs: true,
            });
        } else {
            self.left.push(Left::Hook { path, line });
        }
    }

    fn job(&mut self, clone: &Clone, ci: Ci) {
        let prefix = clone.prefix();
        let (name, text) = match ci {
            Ci::Github => (".github/workflows/peil.yml", text::github(&prefix)),
            Ci::Gitlab => (".gitlab-ci.yml", text::gitlab(&prefix)),
        };
        let path = clone.top.join(name);
        match fs::read_to_string(&path) {
            Ok(old) if old == text => {}
            Ok(_) => self.left.push(Left::File { path, text }),
            Err(_) => self.steps.push(Step::Text {
                path,
                text,
                runs: false,
            }),
        }
    }
}
