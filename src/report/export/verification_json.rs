//! How submitted reviews stand with seal and signature, as JSON for other programs.

use serde::Serialize;

use super::safe_json::shown;
use crate::domain::finding::Finding;
use crate::domain::signature::{SignatureState, Verified};
use crate::i18n::Texts;
use crate::report::build::findings::message;
use crate::report::build::verification::state;

/// One review; the fields and their order are what other programs rely on.
#[derive(Serialize)]
struct Row<'a> {
    path: &'a str,
    person: Option<&'a str>,
    sealed: Option<String>,
    seal: &'a str,
    signature: &'a str,
    asked: bool,
    key: Option<&'a str>,
    well: bool,
    message: String,
}

/// An array of objects with `path`, `person`, `sealed`, `seal` (`holds`, `broken`, or `unreadable` for a file that
/// cannot be read), `signature` (`good`, `absent`, `damaged`, `broken`, `replayed`, `foreign`, `ended`, `not-yet`,
/// `unchecked`), `asked`, `key` (a fingerprint), `well` and `message`.
pub fn verification_json(verified: &[Verified], unreadable: &[Finding], texts: &Texts) -> String {
    let rows = verified.iter().map(|one| Row {
        path: &one.path,
        person: Some(&one.person),
        sealed: Some(one.sealed.to_string()),
        seal: if one.seal_holds { "holds" } else { "broken" },
        signature: one.signature.key(),
        asked: one.asked,
        key: one.signature.fingerprint(),
        well: one.is_well(),
        message: state(&one.signature, texts),
    });
    let damaged = unreadable.iter().map(|finding| Row {
        path: &finding.path,
        person: None,
        sealed: None,
        seal: "unreadable",
        signature: SignatureState::Absent.key(),
        asked: false,
        key: None,
        well: false,
        message: message(finding, texts),
    });
    shown(&rows.chain(damaged).collect::<Vec<_>>())
}
