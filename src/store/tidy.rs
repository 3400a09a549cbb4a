//! Giving a file of the register its canonical text, without losing what somebody wrote into it by hand.

use super::codec::Stored;
use super::error::StoreError;
use super::layout::FileKind;
use super::load::{Folder, Loaded};
use super::write::{Expected, save_file};
use crate::domain::finding::Finding;

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tidied {
    /// It had its canonical text already.
    Already,
    /// It was rewritten.
    Rewritten,
    /// It is not canonical, and was left as it is because that was asked.
    WouldRewrite,
    /// It is not canonical, but sealed, and a sealed file is never rewritten.
    Sealed,
    /// It is not canonical, but holds comments, which a rewrite would lose.
    Comments,
    /// It cannot be read; its findings say why.
    Unreadable,
}

/// Gives the file `kind` of `folder` its canonical text. With `only_look` nothing is written; without
/// `drop_comments` a file with comments is left as it is.
///
/// # Errors
/// As [`save_file`]: among others when the file changed on disk since `folder` was read.
pub fn tidy(
    folder: &Folder,
    kind: &FileKind,
    drop_comments: bool,
    only_look: bool,
) -> Result<Tidied, StoreError> {
    let task = Task {
        folder,
        kind,
        drop_comments,
        only_look,
    };
    match kind {
        FileKind::Register => task.file(folder.register.as_ref()),
        FileKind::People => task.file(folder.people.as_ref()),
        FileKind::Outcomes => task.file(folder.outcomes.as_ref()),
        FileKind::Checklist(reference) => task.file(folder.checklists.get(reference)),
        FileKind::Contribution(id) => task.file(folder.contributions.get(id)),
        FileKind::Round(period) => task.file(folder.rounds.get(period)),
        FileKind::Response(period, id) => task.read(folder.response(*period, id)),
        FileKind::Decision(period, id) => task.read(folder.decision(*period, id)),
        FileKind::Review(key) => match folder.review(key) {
            Ok(file) if file.value.is_sealed() && !file.canonical => Ok(Tidied::Sealed),
            read => task.read(read),
        },
    }
}

struct Task<'a> {
    folder: &'a Folder,
    kind: &'a FileKind,
    drop_comments: bool,
    only_look: bool,
}

impl Task<'_> {
    fn read<T: Stored>(&self, read: Result<Loaded<T>, Vec<Finding>>) -> Result<Tidied, StoreError> {
        self.file(read.ok().as_ref())
    }

    fn file<T: Stored>(&self, file: Option<&Loaded<T>>) -> Result<Tidied, StoreError> {
        let Some(file) = file else {
            return Ok(Tidied::Unreadable);
        };
        if file.canonical {
            return Ok(Tidied::Already);
        }
        if file.has_comments() && !self.drop_comments {
            return Ok(Tidied::Comments);
        }
        if self.only_look {
            return Ok(Tidied::WouldRewrite);
        }
        let expected = Expected::Digest(file.digest.clone());
        save_file(&self.folder.root, self.kind, &file.value, &expected)?;
        Ok(Tidied::Rewritten)
    }
}
