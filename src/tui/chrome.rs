//! What stands around every screen: the bar at the top, the status and the hints at the bottom.

use ratatui::Frame;
use ratatui::layout::{Alignment, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph, Wrap};
use unicode_width::UnicodeWidthStr;

use super::action::Action;
use super::context::Context;
use super::keymap::Scope;
use crate::domain::text::{sanitise_line, shorten};
use crate::report::render::wrap_text;
use crate::session::sitting::Saving;

/// Narrower than this, peil waits for more room.
pub const NARROWEST: u16 = 60;
/// Lower than this, peil waits for more room.
pub const LOWEST: u16 = 15;

/// A notice takes no more lines than this of the screen.
const HIGHEST: u16 = 5;

/// Says that the terminal is too small.
pub fn too_small(frame: &mut Frame, cx: &Context) {
    let area = frame.area();
    frame.render_widget(Clear, area);
    let text = cx.session.texts.with(
        "too-small",
        &[
            ("width", usize::from(NARROWEST).into()),
            ("height", usize::from(LOWEST).into()),
        ],
    );
    let paragraph = Paragraph::new(text)
        .alignment(Alignment::Center)
        .wrap(Wrap { trim: true });
    frame.render_widget(paragraph, area);
}

/// The room for a screen: all but the top line and the two at the bottom.
pub fn body(area: Rect) -> Rect {
    Rect {
        y: area.y + 1,
        height: area.height - 3,
        ..area
    }
}

/// Draws the three bars.
pub fn bars(frame: &mut Frame, title: &str, scope: Scope, cx: &Context) {
    let area = frame.area();
    let line = |y| Rect {
        y,
        height: 1,
        ..area
    };
    top(frame, line(area.y), title, cx);
    status(frame, line(area.bottom() - 2), cx);
    hints(frame, line(area.bottom() - 1), scope, cx);
}

fn top(frame: &mut Frame, area: Rect, title: &str, cx: &Context) {
    let texts = &cx.session.texts;
    let begun = cx.interview().filter(|one| !one.owes_declaration());
    let right = begun.map(|interview| {
        let progress = interview.progress();
        let key = if interview.is_sealed() {
            "bar-submitted"
        } else {
            "bar-progress"
        };
        texts.with(
            key,
            &[
                ("answered", progress.answered.into()),
                ("of", progress.applicable.into()),
            ],
        )
    });
    let right = right.unwrap_or_else(|| {
        cx.session
            .me
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default()
    });
    let width = usize::from(area.width);
    let left = format!(" peil · {}", sanitise_line(title));
    let left = shorten(&left, width.saturating_sub(right.width() + 3)).into_owned();
    let gap = width.saturating_sub(left.width() + right.width() + 1);
    let text = format!("{left}{}{right} ", " ".repeat(gap));
    frame.render_widget(Line::styled(text, cx.theme.bar), area);
}

fn status(frame: &mut Frame, area: Rect, cx: &Context) {
    let (saving, style) = saving(cx);
    let saving = format!(" {saving} ");
    let width = usize::from(area.width);
    let saving = shorten(&saving, width).into_owned();
    let room = width.saturating_sub(saving.width());
    let mut notice = notice(frame, area, room, cx);
    notice.push(Span::styled(saving, style));
    frame.render_widget(Clear, area);
    frame.render_widget(Line::from(notice), area);
}

/// What goes before the state of saving on the status line. A notice too long for it stands above it, whole: what to
/// do comes last, and must not be what is cut off.
fn notice(frame: &mut Frame, area: Rect, room: usize, cx: &Context) -> Vec<Span<'static>> {
    let empty = || vec![Span::raw(" ".repeat(room))];
    let Some(notice) = &cx.notice else {
        return empty();
    };
    let style = if notice.bad {
        cx.theme.bad
    } else {
        cx.theme.text
    };
    let text = sanitise_line(&notice.text);
    if text.width() < room {
        let gap = " ".repeat(room - text.width() - 1);
        return vec![Span::styled(format!(" {text}"), style), Span::raw(gap)];
    }
    let lines = wrap_text(&text, usize::from(area.width).saturating_sub(2));
    let height = u16::try_from(lines.len()).map_or(HIGHEST, |lines| lines.min(HIGHEST));
    let above = Rect {
        y: area.y - height,
        height,
        ..area
    };
    frame.render_widget(Clear, above);
    for (line, y) in lines.into_iter().zip(above.y..above.bottom()) {
        let row = Rect {
            y,
            height: 1,
            ..area
        };
        frame.render_widget(Line::styled(format!(" {line}"), style), row);
    }
    empty()
}

fn saving(cx: &Context) -> (String, ratatui::style::Style) {
    let texts = &cx.session.texts;
    let Some(sitting) = &cx.sitting else {
        return (String::new(), cx.theme.text);
    };
    match sitting.saving {
        Saving::Unchanged => (String::new(), cx.theme.text),
        Saving::Underway => (texts.get("saving-underway"), cx.theme.muted),
        Saving::Saved(at) => {
            let local = at.to_zoned_datetime(jiff::tz::TimeZone::system());
            let time = format!("{:02}:{:02}", local.hour(), local.minute());
            let text = texts.with("saving-saved", &[("time", time.into())]);
            (text, cx.theme.good)
        }
        Saving::Failed(why) => {
            let why = texts.get(&format!("saving-{why}"));
            let text = texts.with("saving-failed", &[("why", why.into())]);
            (text, cx.theme.bad)
        }
        Saving::Lost(why) => {
            let why = texts.get(&format!("saving-{why}"));
            let text = texts.with("saving-lost", &[("why", why.into())]);
            (text, cx.theme.bad)
        }
    }
}

fn hints(frame: &mut Frame, area: Rect, scope: Scope, cx: &Context) {
    let texts = &cx.session.texts;
    let mut spans = vec![Span::raw(" ")];
    let mut used = 1;
    let hinted = |scope| {
        let rows = cx.keymap.bindings(scope).iter();
        rows.filter(move |row| row.hint && is_of_use(scope, row.action, cx))
            .map(move |row| (scope, row))
    };
    let mut rows: Vec<_> = hinted(scope).collect();
    // Where a screen has no key of its own for help, the one that holds everywhere stands second.
    let own_help = rows.iter().any(|(_, row)| row.action == Action::Help);
    if !own_help {
        let place = rows.len().min(1);
        rows.splice(place..place, hinted(Scope::Everywhere));
    }
    for (scope, row) in rows {
        let Some(key) = cx.keymap.shown(scope, row.action) else {
            continue;
        };
        let words = texts.get(&row.words());
        let width = key.width() + words.width() + 3;
        if used + width > usize::from(area.width) {
            continue;
        }
        used += width;
        spans.push(Span::styled(key, cx.theme.key));
        spans.push(Span::styled(format!(" {words}  "), cx.theme.muted));
    }
    frame.render_widget(Clear, area);
    frame.render_widget(Line::from(spans), area);
}

/// False for a key that has done its work: there is one lock, and one submission. The line locks nothing. Without a
/// round Home has nothing to open, to filter or to turn to.
fn is_of_use(scope: Scope, action: Action, cx: &Context) -> bool {
    let nothing = scope == Scope::Home && cx.session.folder.rounds.is_empty();
    match (action, cx.interview()) {
        (Action::Confirm | Action::Summary | Action::Filter | Action::EarlierPeriod, _)
            if nothing =>
        {
            false
        }
        (Action::Lock, Some(interview)) => interview.owes_lock(),
        _ => true,
    }
}
