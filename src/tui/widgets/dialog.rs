//! A box in the middle of the screen, over what is below.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::widgets::{Block, BorderType, Clear, Padding};

use crate::domain::text::{sanitise_line, shorten};
use crate::tui::theme::Theme;

/// Draws an empty box of at most this size in the middle of `area`, with a title, and gives the room in it.
pub fn dialog(
    frame: &mut Frame,
    area: Rect,
    title: &str,
    (width, height): (u16, u16),
    theme: &Theme,
) -> Rect {
    let width = width.saturating_add(4).min(area.width);
    let height = height.saturating_add(2).min(area.height);
    let outer = Rect {
        x: area.x + (area.width - width) / 2,
        y: area.y + (area.height - height) / 2,
        width,
        height,
    };
    let safe = sanitise_line(title);
    let title = shorten(&safe, usize::from(width).saturating_sub(4));
    let block = Block::bordered()
        .border_type(BorderType::Rounded)
        .padding(Padding::horizontal(1))
        .title(format!(" {title} "))
        .title_style(theme.strong);
    let inner = block.inner(outer);
    frame.render_widget(Clear, outer);
    frame.render_widget(block, outer);
    inner
}
