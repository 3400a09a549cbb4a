//! What every screen may look at: the session, the open review, the keys, the colours.

use super::effect::Notice;
use super::keymap::Keymap;
use super::theme::Theme;
use crate::interview::Interview;
use crate::session::Session;
use crate::session::sitting::Sitting;

/// What every screen may look at. Only the app changes it.
pub struct Context {
    /// Register, person, language, day.
    pub session: Session,
    /// The open review.
    pub sitting: Option<Sitting>,
    /// Keys.
    pub keymap: Keymap,
    /// Colours.
    pub theme: Theme,
    /// What to tell, until the next key.
    pub notice: Option<Notice>,
    /// How often the register was read; a screen that keeps rows of it reads them anew when this changes.
    pub generation: u64,
}

impl Context {
    /// The open interview.
    pub fn interview(&self) -> Option<&Interview> {
        self.sitting.as_ref().map(|sitting| &sitting.interview)
    }
}
