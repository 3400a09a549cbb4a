//! Doing what was asked: shown and confirmed first where questions were asked, else at once.

use super::guide::Guide;
use super::{refused, shown};
use crate::cli::Ran;
use crate::cli::failure::Exit;
use crate::i18n::Texts;
use crate::session::Session;
use crate::session::desk::{DeskError, How, Written};

/// Does `act`, and tells what it did, with the words of `say` before. With `asked`, what would be written is shown
/// first, and nothing is written unless that is confirmed.
pub fn carry_out<T>(
    session: &mut Session,
    asked: bool,
    how: How,
    act: impl Fn(&mut Session, How) -> Result<(Written, T), DeskError>,
    say: impl Fn(&T, &Texts) -> String,
) -> Ran {
    let texts = Texts::new(session.texts.language());
    let guide = Guide::new(&texts);
    let mut how = how;
    let mut once = |how: &mut How| match act(session, *how) {
        // Hand-written comments are lost in a rewrite: only where somebody says so.
        Err(DeskError::Comments { path }) if guide.is_there() => {
            guide.say(&texts.with("desk-comments-ask", &[("path", path.as_str().into())]));
            if !guide.confirm()? {
                let error = DeskError::Comments { path };
                return Err(refused::failure(&error, &texts));
            }
            how.drop_comments = true;
            act(session, *how).map_err(|error| refused::failure(&error, &texts))
        }
        done => done.map_err(|error| refused::failure(&error, &texts)),
    };
    if asked && !how.dry_run {
        let mut first = How {
            dry_run: true,
            ..how
        };
        let (written, told) = once(&mut first)?;
        how.drop_comments = first.drop_comments;
        let said = say(&told, &texts);
        guide.say(&format!(
            "{}\n{}",
            said.trim_end(),
            shown::preview(&written)
        ));
        if !guide.confirm()? {
            guide.say(&texts.get("desk-left"));
            return Ok(Exit::Well);
        }
    }
    let (written, told) = once(&mut how)?;
    let said = say(&told, &texts);
    shown::told(&written, how, &said, &texts)
}
