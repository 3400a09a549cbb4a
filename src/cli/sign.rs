//! `peil sign`: puts one's signature beside what one has submitted.

use std::io::Write as _;
use std::path::PathBuf;

use clap::Args;

use super::failure::{Exit, Failure};
use super::{Ran, choose, output};
use crate::domain::period::Period;
use crate::domain::signature::SignatureState;
use crate::domain::text::{sanitise, sanitise_line};
use crate::i18n::{Texts, Value};
use crate::report::build::verification::state;
use crate::session::Session;
use crate::session::signing::{NotSigned, Signed};
use crate::store::ReviewKey;
use crate::store::signature::make::SignError;

/// What to sign, and with which key.
#[derive(Debug, Args)]
pub struct Arguments {
    what: Option<String>,
    period: Option<Period>,
    #[arg(long)]
    key: Option<PathBuf>,
    #[arg(long)]
    replace: bool,
}

/// Signs the review named; without a name the only one that the viewer submitted and did not sign. Ends with
/// findings where the signature was made, but does not count.
pub fn run(arguments: &Arguments, session: &Session) -> Ran {
    let texts = &session.texts;
    let Some(key) = chosen(arguments, session)? else {
        output::print(
            format!("{}\n", texts.get("cli-sign-nothing")).as_bytes(),
            texts,
        )?;
        return Ok(Exit::Well);
    };
    let signed = session.sign(&key, arguments.key.as_deref(), arguments.replace, &mut tell);
    match signed {
        Ok(signed) => said(&signed, &key, session),
        Err(NotSigned::Already) => {
            let values = [("path", key.path().into())];
            let words = texts.with("cli-sign-already", &values);
            output::print(format!("{}\n", sanitise_line(&words)).as_bytes(), texts)?;
            Ok(Exit::Well)
        }
        Err(why) => Err(failure(&why, &key, texts)),
    }
}

/// What ssh-keygen says reaches the person at once: it may ask to touch a key.
pub fn tell(line: &str) {
    let _ = writeln!(std::io::stderr(), "ssh-keygen: {}", sanitise_line(line));
}

/// Says what was signed; of one that does not count yet, what to do.
pub fn said(signed: &Signed, key: &ReviewKey, session: &Session) -> Ran {
    let texts = &session.texts;
    let person = key.reviewer().or(session.me.as_ref());
    let values = [
        ("path", Value::from(signed.path.as_str())),
        ("state", state(&signed.state, texts).into()),
        ("person", person.map_or("", |id| id.as_str()).into()),
        ("line", signed.key.as_str().into()),
    ];
    let good = matches!(signed.state, SignatureState::Good { .. });
    let words = match good {
        true => "cli-sign-done",
        false => "cli-sign-does-not-count",
    };
    let words = format!("{}\n", texts.with(words, &values).trim_end());
    output::print(sanitise(&words).as_bytes(), texts)?;
    Ok(if good { Exit::Well } else { Exit::Findings })
}

/// Which review is meant; `None` when there is nothing to sign.
fn chosen(arguments: &Arguments, session: &Session) -> Result<Option<ReviewKey>, Failure> {
    let texts = &session.texts;
    let Some(what) = &arguments.what else {
        let mut unsigned = session.unsigned();
        if session.me.is_none() {
            return Err(Failure::of(Exit::Usage, "cli-sign-nobody", &[], texts));
        }
        if unsigned.len() > 1 {
            let failure = Failure::of(Exit::Usage, "cli-sign-several", &[], texts);
            return Err(failure.listing(unsigned.iter().map(ReviewKey::path)));
        }
        return Ok(unsigned.pop());
    };
    if arguments.period.is_none()
        && let Some(key) = session.review_called(what)
    {
        return Ok(Some(key));
    }
    let contribution = choose::contribution(what, session)?;
    let period = match arguments.period {
        Some(period) => choose::reviewed(&contribution, period, session)?,
        None => choose::latest(session.latest_period(&contribution), &contribution, texts)?,
    };
    let found = session.submitted_by_me(&contribution, period);
    found.map(Some).ok_or_else(|| {
        let values = [
            ("contribution", contribution.as_str().into()),
            ("period", period.to_string().into()),
        ];
        Failure::of(Exit::Usage, "cli-sign-none-of-yours", &values, texts)
    })
}

/// Why nothing was signed, and what to do next.
pub fn failure(why: &NotSigned, key: &ReviewKey, texts: &Texts) -> Failure {
    let exit = match why {
        NotSigned::Refused(SignError::Store(error)) => return Failure::store(error, texts),
        NotSigned::NotSubmitted | NotSigned::NotYours(_) | NotSigned::NoSuchKey(_) => Exit::Usage,
        NotSigned::Unreadable(_) | NotSigned::SealBroken | NotSigned::Other(_) => Exit::Findings,
        NotSigned::Already => Exit::Well,
        NotSigned::NoKey(_) | NotSigned::Refused(_) => Exit::World,
    };
    let (name, values) = why.words(key, texts);
    Failure::of(exit, &name, &values, texts)
}
