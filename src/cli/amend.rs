//! `peil amend`: begins an amendment of one's own submitted review.

use clap::Args;

use super::failure::{Exit, Failure};
use super::{Ran, choose, output};
use crate::domain::period::Period;
use crate::domain::text::sanitise_line;
use crate::i18n::Value;
use crate::report::build::findings;
use crate::session::Session;
use crate::session::amending::NotAmended;

/// What to amend, and why.
#[derive(Debug, Args)]
pub struct Arguments {
    contribution: String,
    period: Option<Period>,
    #[arg(long)]
    because: String,
}

/// Writes the amendment as a draft and says where to go on.
pub fn run(arguments: &Arguments, session: &mut Session) -> Ran {
    let (contribution, period) = choose::turn(&arguments.contribution, arguments.period, session)?;
    let amended = session.amend(&contribution, period, &arguments.because);
    let texts = &session.texts;
    let about = [
        ("contribution", Value::from(contribution.as_str())),
        ("period", period.to_string().into()),
    ];
    let of = |exit, key: &str, name: &str, value: Value| {
        let mut values = about.to_vec();
        values.push((name, value));
        Failure::of(exit, &format!("cli-not-amended-{key}"), &values, texts)
    };
    let none = || Value::from("");
    let key = amended.map_err(|why| match why {
        NotAmended::Nobody => of(Exit::Usage, "nobody", "path", none()),
        NotAmended::NoReason => of(Exit::Usage, "no-reason", "path", none()),
        NotAmended::NotAssigned => of(Exit::Usage, "not-assigned", "path", none()),
        NotAmended::NotSubmitted => of(Exit::Usage, "not-submitted", "path", none()),
        NotAmended::Begun(key) => of(Exit::Usage, "begun", "path", key.path().into()),
        NotAmended::SealBroken(key) => of(Exit::Findings, "seal-broken", "path", key.path().into()),
        NotAmended::Unreadable(found) => {
            let words = found.first().map(|one| findings::message(one, texts));
            of(
                Exit::Findings,
                "unreadable",
                "why",
                words.unwrap_or_default().into(),
            )
        }
        NotAmended::Store(error) => Failure::store(&error, texts),
    })?;
    let mut values = about.to_vec();
    values.push(("path", key.path().into()));
    values.push(("version", key.version().to_string().into()));
    let words = texts.with("cli-amended", &values);
    output::print(format!("{}\n", sanitise_line(&words)).as_bytes(), texts)?;
    Ok(Exit::Well)
}
