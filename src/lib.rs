//! peil: independent, periodic review of military mission contributions, kept as text in git.

pub mod analysis;
pub mod check;
pub mod cli;
pub mod compare;
pub mod content;
pub mod domain;
pub mod i18n;
pub mod interview;
pub mod report;
pub mod session;
pub mod store;
pub mod tui;
