//! Which row of a list is selected, after a key or a turn of the wheel.

use super::editor::Motion;
use crate::tui::action::Action;
use crate::tui::screen::Input;

/// Rows that a page key moves.
const PAGE: isize = 8;

/// The row that `input` selects in a list of `count` rows of which `selected` is selected; `None` where the
/// input is about something else.
pub fn moved(input: &Input, selected: usize, count: usize) -> Option<usize> {
    let last = count.saturating_sub(1);
    let step = |by: isize| selected.saturating_add_signed(by).min(last);
    match input {
        Input::Wheel(_, lines) => Some(step(isize::try_from(lines.signum()).unwrap_or(0))),
        Input::Action(Action::Move(motion)) => match motion {
            Motion::Down => Some(step(1)),
            Motion::Up => Some(step(-1)),
            Motion::PageDown => Some(step(PAGE)),
            Motion::PageUp => Some(step(-PAGE)),
            Motion::TextStart => Some(0),
            Motion::TextEnd => Some(last),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_selection_stays_within_the_list() {
        let input = |motion| Input::Action(Action::Move(motion));
        assert_eq!(moved(&input(Motion::Down), 2, 3), Some(2));
        assert_eq!(moved(&input(Motion::Up), 0, 3), Some(0));
        assert_eq!(moved(&input(Motion::PageDown), 0, 3), Some(2));
        assert_eq!(moved(&input(Motion::TextEnd), 0, 0), Some(0));
        assert_eq!(moved(&input(Motion::WordLeft), 1, 3), None);
        assert_eq!(moved(&Input::Char('j'), 1, 3), None);
    }
}
