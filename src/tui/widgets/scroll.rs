//! How far a page that is only read has been scrolled, by keys or by the wheel.

use crate::tui::action::Action;
use crate::tui::screen::Input;
use crate::tui::widgets::editor::Motion;

/// Rows that one press of Page Up or Page Down moves.
const PAGE: isize = 8;

/// Where a page begins, in rows, and where it may begin at most.
#[derive(Debug, Default)]
pub struct Scroll {
    at: usize,
    furthest: usize,
}

impl Scroll {
    /// Moves as `input` asks; what asks for no movement changes nothing.
    pub fn follow(&mut self, input: &Input) {
        let by = match input {
            Input::Action(Action::Move(Motion::Down)) => 1,
            Input::Action(Action::Move(Motion::Up)) => -1,
            Input::Action(Action::Move(Motion::PageDown)) => PAGE,
            Input::Action(Action::Move(Motion::PageUp)) => -PAGE,
            Input::Wheel(_, lines) => isize::try_from(*lines).unwrap_or(0),
            _ => 0,
        };
        self.at = self.at.saturating_add_signed(by).min(self.furthest);
    }

    /// The first row to draw, now that the page can be scrolled by `furthest` rows.
    pub fn within(&mut self, furthest: usize) -> usize {
        self.furthest = furthest;
        self.at = self.at.min(furthest);
        self.at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_scrolls_by_key_within_what_there_is() {
        let mut scroll = Scroll::default();
        let press =
            |scroll: &mut Scroll, motion| scroll.follow(&Input::Action(Action::Move(motion)));
        assert_eq!(scroll.within(10), 0);
        press(&mut scroll, Motion::PageDown);
        press(&mut scroll, Motion::Down);
        assert_eq!(scroll.within(10), 9);
        press(&mut scroll, Motion::PageDown);
        assert_eq!(scroll.within(10), 10);
        assert_eq!(scroll.within(3), 3);
        press(&mut scroll, Motion::PageUp);
        assert_eq!(scroll.within(3), 0);
    }
}
