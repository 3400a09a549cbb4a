//! What both drivers share: reading what git hands over, and never failing on it.

use std::path::Path;

use crate::domain::text::sanitise;
use crate::i18n::{Texts, Value};
use crate::report::build::changes::{Facts, facts};
use crate::session::differences::{Side, SideError, tree};
use crate::session::{Request, Session};
use crate::store::any::{AnyFile, read_any, read_bytes};

/// What git handed over.
pub(super) enum Given {
    /// Nothing: the file was added or deleted.
    Nothing,
    /// A file that could be read.
    Read(Box<Side>),
    /// A file that may not be shown to whoever asks.
    Hidden,
    /// A file that could not be read: its text as it stands, fit for a terminal, and why.
    Raw(String, String),
}

/// The register in which git stands, and who asks; `None` outside one.
pub(super) fn session(request: &Request) -> Option<Session> {
    Session::open(request).ok()
}

/// Reads the file at `file` that git calls `path`; `path` is empty where git does not say.
pub(super) fn given(file: &Path, path: &str, session: Option<&Session>, texts: &Texts) -> Given {
    if file == Path::new("/dev/null") || file == Path::new("nul") {
        return Given::Nothing;
    }
    let bytes = match read_bytes(file) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Given::Nothing,
        Err(finding) => {
            let why = crate::report::build::findings::message(&finding, texts);
            return Given::Raw(String::new(), why);
        }
    };
    let Some(session) = session else {
        return match read_any(path, &bytes) {
            Ok(file) => Given::Read(Box::new(bare(path, file))),
            Err(findings) => raw(&bytes, &findings, texts),
        };
    };
    match session.read_side(path, None, Some(path), &bytes) {
        Ok(side) => Given::Read(Box::new(side)),
        Err(SideError::Damaged { findings, .. }) if session.may_read_raw(path, &bytes) => {
            raw(&bytes, &findings, texts)
        }
        Err(SideError::Hidden { .. } | SideError::Damaged { .. }) => Given::Hidden,
        Err(_) => Given::Nothing,
    }
}

fn bare(name: &str, file: AnyFile) -> Side {
    Side {
        name: name.to_owned(),
        revision: None,
        file,
        checklist: None,
        contribution: None,
    }
}

fn raw(bytes: &[u8], findings: &[crate::domain::finding::Finding], texts: &Texts) -> Given {
    let text = String::from_utf8_lossy(bytes);
    let why = findings.first();
    let why = why.map(|finding| crate::report::build::findings::message(finding, texts));
    Given::Raw(sanitise(&text).into_owned(), why.unwrap_or_default())
}

/// A file that could be read, a fact a line.
pub(super) fn lines(side: &Side, session: Option<&Session>, texts: &Texts) -> String {
    let people = session.and_then(|session| session.folder.people.as_ref());
    let known = Facts {
        checklist: side.checklist.as_ref(),
        people: people.map(|file| &file.value),
    };
    facts(&tree(&side.file), &known, texts)
}

/// The line that says that a file could not be read, and why.
pub(super) fn note(why: &str, texts: &Texts) -> String {
    let values = [("reason", Value::from(why))];
    let words = texts.with("cli-git-raw", &values);
    format!("{}\n", sanitise(&words))
}
