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
        } else if interview.answer(&question.id).is_none() || interview.awaits_lock(question) {
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

/// An answer in at most three columns: `3`, `ja`, `35%`, `¶` for text; `4×` for so many assumptions, which is no level;
/// `?` where it cannot be assessed, `∅` where it does not apply.
pub(super) fn short(answer: Option<&Answer>, yes: &str, no: &str) -> String {
    let score = answer.map(|answer| &answer.score);
    score.map_or_else(String::new, |score| short_score(score, yes, no))
}

/// A score in as few columns.
pub(in crate::tui::screens) fn short_score(score: &Score, yes: &str, no: &str) -> String {
    match score {
        Score::NotYet => String::new(),
        Score::Level(level) => level.to_string(),
        Score::Yes => yes.to_owned(),
        Score::No => no.to_owned(),
        Score::Forecast { best, .. } => format!("{}%", best.get()),
        Score::Text => "¶".to_owned(),
        Score::Assumptions(views) => format!("{}×", views.len()),
        Score::CannotBeAssessed(_) => "?".to_owned(),
        Score::NotApplicable(_) => "∅".to_owned(),
    }
}
