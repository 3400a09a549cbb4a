//! Something to read: a document in lines, scrolled; built anew when the language changes.

mod changes;
mod pages;

pub use changes::changes;
pub use pages::{help, information, review_page, submitted, summary};

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use crate::report::document::Document;
use crate::report::render::lines::{Line as PageLine, lines};
use crate::tui::action::Action;
use crate::tui::context::Context;
use crate::tui::effect::{Effect, Place};
use crate::tui::keymap::Scope;
use crate::tui::screen::{Input, Screen};
use crate::tui::widgets::editor::Motion;

/// Builds the document in the language of the moment.
type Build = Box<dyn Fn(&Context) -> Document>;
/// The same, laid out in lines of a width.
type LayOut = Box<dyn Fn(&Context, u16) -> Paper>;

/// What there is to read, in lines.
struct Paper {
    title: String,
    lines: Vec<PageLine>,
}

/// A page to read.
pub struct Page {
    build: LayOut,
    title: String,
    laid_out: Option<LaidOut>,
    scroll: usize,
    height: usize,
}

struct LaidOut {
    language: &'static str,
    width: u16,
    lines: Vec<PageLine>,
}

impl Page {
    fn new(build: Build, cx: &Context) -> Self {
        let lay_out = move |cx: &Context, width: u16| {
            let document = build(cx);
            Paper {
                title: document.title.as_str().to_owned(),
                lines: lines(&document, usize::from(width)),
            }
        };
        Self::laid(Box::new(lay_out), cx)
    }

    fn laid(build: LayOut, cx: &Context) -> Self {
        Self {
            title: build(cx, 80).title,
            build,
            laid_out: None,
            scroll: 0,
            height: 0,
        }
    }

    fn lay_out(&mut self, width: u16, cx: &Context) {
        let language = cx.session.texts.language().tag;
        let well = self
            .laid_out
            .as_ref()
            .is_some_and(|one| one.language == language && one.width == width);
        if !well {
            let paper = (self.build)(cx, width);
            self.title = paper.title;
            self.laid_out = Some(LaidOut {
                language,
                width,
                lines: paper.lines,
            });
        }
    }

    fn furthest(&self) -> usize {
        let total = self.laid_out.as_ref().map_or(0, |one| one.lines.len());
        total.saturating_sub(self.height)
    }

    fn scroll_by(&mut self, by: isize) {
        self.scroll = self.scroll.saturating_add_signed(by).min(self.furthest());
    }
}

impl Screen for Page {
    fn scope(&self) -> Scope {
        Scope::Document
    }

    fn title(&self, _: &Context) -> String {
        self.title.clone()
    }

    fn update(&mut self, input: Input, _: &Context) -> Vec<Effect> {
        let page = isize::try_from(self.height.saturating_sub(2))
            .unwrap_or(1)
            .max(1);
        match input {
            Input::Action(Action::Back | Action::Confirm) => return vec![Effect::Close],
            Input::Action(Action::Help) => return vec![Effect::Open(Place::Help(Scope::Document))],
            Input::Action(Action::Move(motion)) => match motion {
                Motion::Down => self.scroll_by(1),
                Motion::Up => self.scroll_by(-1),
                Motion::PageDown => self.scroll_by(page),
                Motion::PageUp => self.scroll_by(-page),
                Motion::TextStart => self.scroll = 0,
                Motion::TextEnd => self.scroll = self.furthest(),
                _ => {}
            },
            Input::Wheel(_, lines) => self.scroll_by(isize::try_from(lines).unwrap_or(0)),
            _ => {}
        }
        Vec::new()
    }

    fn draw(&mut self, frame: &mut Frame, area: Rect, cx: &Context) {
        let area = Rect {
            x: area.x + 1.min(area.width),
            width: area.width.saturating_sub(2),
            ..area
        };
        self.height = usize::from(area.height);
        self.lay_out(area.width, cx);
        self.scroll = self.scroll.min(self.furthest());
        let all = self.laid_out.as_ref().map_or(&[][..], |one| &one.lines);
        for (line, y) in all.iter().skip(self.scroll).take(self.height).zip(area.y..) {
            let spans: Vec<Span> = line
                .iter()
                .map(|run| Span::styled(run.text.as_str(), cx.theme.run(run.style)))
                .collect();
            let row = Rect {
                y,
                height: 1,
                ..area
            };
            Line::from(spans).render(row, frame.buffer_mut());
        }
        super::checklist::more(frame, area, self.scroll, self.furthest(), cx);
    }
}
