//! The application: a stack of screens, and what reaches the top one.

use std::sync::Arc;
use std::sync::mpsc::Sender;

use crossterm::event::{Event as TerminalEvent, KeyCode, KeyEvent, KeyModifiers, MouseEventKind};
use ratatui::Frame;
use ratatui::layout::Position;

use super::chrome;
use super::context::Context;
use super::effect::Place;
use super::event::Event;
use super::keymap::{Keymap, Scope};
use super::screen::{Input, Screen};
use super::screens;
use super::theme::Theme;
use crate::domain::id::ContributionId;
use crate::domain::period::Period;
use crate::domain::review::{Review, ReviewRole};
use crate::interview::{Command, Draft, Interview};
use crate::session::Session;
use crate::session::sitting::{Reporter, Saving};

/// A screen with the place that it was opened for.
pub(super) struct Opened {
    pub(super) place: Place,
    pub(super) screen: Box<dyn Screen>,
}

/// The application.
pub struct App {
    pub(super) cx: Context,
    pub(super) stack: Vec<Opened>,
    pub(super) reporter: Reporter,
    /// What is half typed and not in the journal yet.
    pub(super) half_typed: Option<Draft>,
    /// Set when the terminal should be handed to the shell.
    pub(super) suspend: bool,
    /// Set when something is to be done for which the terminal must be handed over.
    pub(super) errand: bool,
    /// Set when the whole screen should be drawn anew.
    pub(super) redraw: bool,
    running: bool,
    /// True once it was asked whether to leave what could not be saved.
    pub(super) asked_to_leave: bool,
}

impl App {
    /// The application for a session; the saving thread reports to `events`.
    ///
    /// # Errors
    /// When the built-in keymap is damaged, which a test keeps from happening.
    pub fn new(session: Session, theme: Theme, events: Sender<Event>) -> Result<Self, String> {
        let events = std::sync::Mutex::new(events);
        let reporter: Reporter = Arc::new(move |report| {
            if let Ok(events) = events.lock() {
                // When nobody listens any more, the program is ending and waits for the thread itself.
                let _ = events.send(Event::Saved(report));
            }
        });
        let mut app = Self {
            cx: Context {
                session,
                sitting: None,
                keymap: Keymap::built_in()?,
                theme,
                notice: None,
                generation: 1,
            },
            stack: Vec::new(),
            reporter,
            half_typed: None,
            suspend: false,
            errand: false,
            redraw: false,
            running: true,
            asked_to_leave: false,
        };
        app.push(Place::Home);
        if app.cx.session.me.is_none() {
            app.push(Place::WhoAmI);
        }
        Ok(app)
    }

    /// Opens at once what one writes in `role`, as `peil review` and `peil self-report` do.
    pub fn open_review(&mut self, contribution: ContributionId, period: Period, role: ReviewRole) {
        self.perform(super::effect::Effect::Begin(contribution, period, role));
    }

    /// The open review, as it stands in memory.
    pub fn review(&self) -> Option<&Review> {
        self.cx.interview().map(Interview::review)
    }

    /// False when the program should end.
    pub fn is_running(&self) -> bool {
        self.running
    }

    /// True once when the terminal should be handed to the shell.
    pub fn takes_leave(&mut self) -> bool {
        std::mem::take(&mut self.suspend)
    }

    /// True once when [`App::run_errand`] should be called, with the terminal handed over.
    pub fn has_errand(&mut self) -> bool {
        std::mem::take(&mut self.errand)
    }

    /// True once when the whole screen should be drawn anew.
    pub fn wants_redraw(&mut self) -> bool {
        std::mem::take(&mut self.redraw)
    }

    /// True when something is half typed that the journal does not have yet.
    pub fn owes_journal(&self) -> bool {
        self.half_typed.is_some()
    }

    /// True when nothing is on its way to the disk.
    pub fn is_settled(&self) -> bool {
        let sitting = self.cx.sitting.as_ref();
        sitting.is_none_or(crate::session::sitting::Sitting::is_settled)
    }

    /// Brings the journal up to what is half typed.
    pub fn journal_half_typed(&mut self) {
        if let (Some(draft), Some(sitting)) = (self.half_typed.take(), self.cx.sitting.as_mut()) {
            // Refused only on a sealed review, where nothing can be typed.
            let _ = sitting.take(Command::Type(Some(draft)));
        }
    }

    /// Ends the program: what is half typed goes to the journal, what is on its way to the disk arrives.
    pub fn end(&mut self) {
        self.journal_half_typed();
        self.running = false;
    }

    /// Handles one event.
    pub fn handle(&mut self, event: Event) {
        match event {
            Event::Terminal(event) => self.terminal_event(event),
            Event::Saved(report) => {
                if let Some(sitting) = &mut self.cx.sitting {
                    sitting.saved(report);
                    self.tell_of_failure();
                }
            }
            // The next frame asks for the size itself.
            Event::Resized => {}
            Event::Terminate | Event::Interrupt | Event::Gone => self.end(),
            Event::Stop => {
                self.journal_half_typed();
                self.suspend = true;
            }
        }
    }

    /// What to do about a save that failed stands above the bar that says so.
    fn tell_of_failure(&mut self) {
        let Some(Saving::Failed(why) | Saving::Lost(why)) =
            self.cx.sitting.as_ref().map(|one| one.saving.clone())
        else {
            self.asked_to_leave = false;
            return;
        };
        let texts = &self.cx.session.texts;
        let own = format!("saving-{why}-advice");
        let key = if texts.has(&own) {
            own.as_str()
        } else {
            "saving-advice"
        };
        self.cx.notice = Some(super::effect::Notice::bad(texts.get(key)));
    }

    fn terminal_event(&mut self, event: TerminalEvent) {
        match event {
            TerminalEvent::Key(key) if key.is_press() || key.is_repeat() => self.key(key),
            TerminalEvent::Paste(text) if self.top_takes_text() => self.input(Input::Paste(text)),
            TerminalEvent::Mouse(mouse) => {
                let at = Position::new(mouse.column, mouse.row);
                match mouse.kind {
                    MouseEventKind::Down(_) => self.input(Input::Click(at)),
                    MouseEventKind::Drag(_) => self.input(Input::Drag(at)),
                    MouseEventKind::ScrollDown => self.input(Input::Wheel(at, 3)),
                    MouseEventKind::ScrollUp => self.input(Input::Wheel(at, -3)),
                    _ => {}
                }
            }
            _ => {}
        }
    }

    fn key(&mut self, key: KeyEvent) {
        let Some(top) = self.stack.last() else {
            return;
        };
        let modified = KeyModifiers::CONTROL | KeyModifiers::ALT;
        let typed = match key.code {
            // AltGr arrives as Ctrl-Alt with the character that it makes.
            KeyCode::Char(c)
                if !key.modifiers.intersects(modified) || key.modifiers.contains(modified) =>
            {
                Some(c)
            }
            _ => None,
        };
        let input = match (top.screen.takes_text(), typed) {
            (true, Some(c)) => Some(Input::Char(c)),
            _ => {
                let action = self.cx.keymap.action(top.screen.scope(), key);
                action.map(Input::Action)
            }
        };
        self.cx.notice = None;
        if let Some(input) = input {
            self.input(input);
        }
    }

    fn input(&mut self, input: Input) {
        if let Input::Action(action) = input
            && let Some(effect) = super::perform::everywhere(action)
        {
            self.perform(effect);
            return;
        }
        let Some(top) = self.stack.last_mut() else {
            return;
        };
        let before = top.screen.draft();
        let effects = top.screen.update(input, &self.cx);
        let after = top.screen.draft();
        if after != before {
            self.half_typed = after;
        }
        if !effects.is_empty() {
            // What the effects do to the text goes to the journal in their order.
            self.half_typed = None;
        }
        for effect in effects {
            self.perform(effect);
        }
        if self.stack.is_empty() {
            self.end();
        }
    }

    fn top_takes_text(&self) -> bool {
        self.stack.last().is_some_and(|top| top.screen.takes_text())
    }

    pub(super) fn push(&mut self, place: Place) {
        let screen = screens::open(place.clone(), &self.cx);
        self.stack.push(Opened { place, screen });
    }

    /// Makes the screens anew that hold words of the language before.
    pub(super) fn reword(&mut self) {
        for opened in &mut self.stack {
            let scope = opened.screen.scope();
            let overlay = opened.screen.is_overlay();
            if overlay && matches!(scope, Scope::List | Scope::Search) {
                opened.screen = screens::open(opened.place.clone(), &self.cx);
            }
        }
    }

    /// Draws the whole screen.
    pub fn draw(&mut self, frame: &mut Frame) {
        let area = frame.area();
        if area.width < chrome::NARROWEST || area.height < chrome::LOWEST {
            chrome::too_small(frame, &self.cx);
            return;
        }
        let from = self
            .stack
            .iter()
            .rposition(|opened| !opened.screen.is_overlay())
            .unwrap_or(0);
        let body = chrome::body(area);
        let base = &self.stack[from..];
        let title = base.first().map(|opened| opened.screen.title(&self.cx));
        let scope = base.last().map(|opened| opened.screen.scope());
        for opened in &mut self.stack[from..] {
            opened.screen.draw(frame, body, &self.cx);
        }
        chrome::bars(
            frame,
            &title.unwrap_or_default(),
            scope.unwrap_or(Scope::Everywhere),
            &self.cx,
        );
    }
}
