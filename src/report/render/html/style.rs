//! The style sheet, and the digest by which the page's own policy lets in this one and no other.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// The style of every page.
pub(super) const STYLE: &str = include_str!("style.css");

/// What a page may load and do: nothing but this style.
pub(super) fn policy() -> String {
    let digest = STANDARD.encode(Sha256::digest(STYLE));
    format!("default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'")
}
