//! The state of each question as a mark: a character of its own for each, not by colour alone.

use ratatui::style::Style;

use crate::domain::answer::{Answer, Score};
use crate::domain::question::Question;
use crate::interview::Interview;
use crate::tui::theme::Theme;

/// How a question stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// It does not apply to this mission.
    Derived,
    /// Nothing yet.
    Open,
    /// Something is missing.
    Warning,
    /// Answered, with nothing missing.
    Done,
}

impl Mark {
    pub(super) fn of(question: &Question, interview: &Interview) -> Self {
        if !interview.completeness().applies(question) {
            Self::Derived
        } else if interview.answer(&question.id).is_none() {
            Self::Open
        } else if interview.warnings(question).is_empty() {
            Self::Done
        } else {
            Self::Warning
        }
    }

    pub(super) fn symbol(self) -> &'static str {
        match self {
            Self::Derived => "∅",
            Self::Open => "·",
            Self::Warning => "!",
            Self::Done => "✓",
        }
    }

    pub(super) fn style(self, theme: &Theme) -> Style {
        match self {
            Self::Derived => theme.muted,
            Self::Open => theme.text,
            Self::Warning => theme.warning,
            Self::Done => theme.good,
        }
    }
}

/// An answer in at most three columns: `3`, `ja`, `35%`; `–` where it cannot be assessed, `∅` where it does not apply.
pub(super) fn short(answer: Option<&Answer>, yes: &str, no: &str) -> String {
    match answer.map(|answer| &answer.score) {
        None | Some(Score::NotYet) => String::new(),
        Some(Score::Level(level)) => level.to_string(),
        Some(Score::Yes) => yes.to_owned(),
        Some(Score::No) => no.to_owned(),
        Some(Score::Forecast { best, .. }) => format!("{}%", best.get()),
        Some(Score::Text) => "¶".to_owned(),
        Some(Score::Assumptions(views)) => views.len().to_string(),
        Some(Score::CannotBeAssessed(_)) => "?".to_owned(),
        Some(Score::NotApplicable(_)) => "∅".to_owned(),
    }
}
