//! What went wrong, in words; and this moment, as it is stored.

use jiff::Timestamp;

use crate::i18n::Texts;
use crate::report::build::{findings, grounds};
use crate::session::sitting::BeginError;
use crate::store::StoreError;

/// This moment, to the second.
pub fn now() -> Timestamp {
    let now = Timestamp::now();
    Timestamp::from_second(now.as_second()).unwrap_or(now)
}

/// What went wrong with the disk, and what to do.
pub fn store_words(error: &StoreError, texts: &Texts) -> String {
    let path = error.path().map(|path| path.display().to_string());
    let path = path.unwrap_or_default();
    texts.with(
        &format!("store-{}", error.key()),
        &[("path", path.into()), ("reason", error.reason().into())],
    )
}

/// Why a review was not opened, and what to do.
pub fn begin(error: &BeginError, texts: &Texts) -> String {
    match error {
        BeginError::Nobody => texts.get("begin-nobody"),
        BeginError::NotAssigned => texts.get("begin-not-assigned"),
        BeginError::NotIndependent(bars) => {
            let why = grounds::grounds(bars, texts);
            texts.with("begin-not-independent", &[("why", why.into())])
        }
        BeginError::NotTheLine => texts.get("begin-not-the-line"),
        BeginError::BegunBy(who) => texts.with("begin-begun-by", &[("who", who.as_str().into())]),
        BeginError::NoContribution => texts.get("begin-no-contribution"),
        BeginError::NoChecklist => texts.get("begin-no-checklist"),
        BeginError::Unreadable(found) => {
            let first = found.first();
            let why = first.map(|finding| {
                let place = finding
                    .span
                    .map(|span| format!(":{}:{}", span.line, span.column));
                format!(
                    "{}{}: {}",
                    finding.path,
                    place.unwrap_or_default(),
                    findings::message(finding, texts)
                )
            });
            texts.with(
                "begin-unreadable",
                &[("why", why.unwrap_or_default().into())],
            )
        }
        BeginError::NotConsolidated(why) => texts.with(
            &format!("consolidate-{}", why.key()),
            &[("who", why.who().into())],
        ),
        BeginError::Open(by) => texts.with(
            "begin-open",
            &[
                ("who", by.who.clone().into()),
                ("pid", by.pid.to_string().into()),
                ("host", by.host.clone().into()),
            ],
        ),
        BeginError::Store(error) => store_words(error, texts),
    }
}
