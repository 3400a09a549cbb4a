//! The hand at the keyboard: the terminal application itself, on a screen in memory.

use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use crossterm::event::{
    Event as TerminalEvent, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent,
    MouseEventKind,
};
use peil::session::{Request, Session};
use peil::tui::app::App;
use peil::tui::event::Event;
use peil::tui::theme::Theme;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use crate::desk::{Desk, copy_folder};

/// Somebody at a desk, with the application before them.
pub struct Hand {
    app: App,
    terminal: Terminal<TestBackend>,
    events: Receiver<Event>,
    /// The desk, with its register.
    pub desk: Desk,
}

impl Hand {
    /// Sits down at `desk`, at a terminal of this size.
    pub fn at(desk: Desk, size: (u16, u16)) -> Self {
        let session = Session::open(&Request {
            register: Some(desk.root()),
            person: desk.person().map(|id| id.parse().unwrap()),
            language: peil::i18n::Language::find(desk.language()),
            today: Some(desk.today().parse().unwrap()),
            state: Some(desk.room().join("state")),
        });
        let (sender, events) = channel();
        let app = App::new(session.unwrap(), Theme::coloured(), sender).unwrap();
        let terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
        Self {
            app,
            terminal,
            events,
            desk,
        }
    }

    /// Opens at once what one writes in `role`, as the command line does.
    pub fn open(
        &mut self,
        contribution: &str,
        period: &str,
        role: peil::domain::review::ReviewRole,
    ) -> &mut Self {
        let (contribution, period) = (contribution.parse().unwrap(), period.parse().unwrap());
        self.app.open_review(contribution, period, role);
        self.draw();
        self
    }

    /// Presses keys: characters as themselves, others by name: `"<enter>3<ctrl-r>"`, `<lt>` for `<`.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        for key in keys_of(keys) {
            self.app.handle(Event::Terminal(TerminalEvent::Key(key)));
            if self.app.has_errand() {
                self.app.run_errand();
            }
            self.receive();
            self.draw();
        }
        self
    }

    /// Clicks on the first place where `text` stands on the screen.
    pub fn click(&mut self, text: &str) -> &mut Self {
        let screen = self.screen();
        let found = screen.lines().enumerate().find_map(|(row, line)| {
            let before = &line[..line.find(text)?];
            Some((unicode_width::UnicodeWidthStr::width(before), row))
        });
        let (column, row) = found.unwrap_or_else(|| panic!("no {text} in\n{screen}"));
        let event = TerminalEvent::Mouse(MouseEvent {
            kind: MouseEventKind::Down(MouseButton::Left),
            column: column.try_into().unwrap(),
            row: row.try_into().unwrap(),
            modifiers: KeyModifiers::NONE,
        });
        self.app.handle(Event::Terminal(event));
        self
    }

    /// Pastes text.
    pub fn paste(&mut self, text: &str) -> &mut Self {
        let event = TerminalEvent::Paste(text.to_owned());
        self.app.handle(Event::Terminal(event));
        self
    }

    /// Lets what is half typed reach the journal, as the clock would.
    pub fn wait(&mut self) -> &mut Self {
        self.app.journal_half_typed();
        self
    }

    /// Waits until everything stands on disk.
    pub fn settle(&mut self) -> &mut Self {
        while !self.app.is_settled() {
            let event = self.events.recv_timeout(Duration::from_secs(20));
            self.app.handle(event.expect("the saving thread reports"));
        }
        self
    }

    /// Takes another size of terminal.
    pub fn resize(&mut self, width: u16, height: u16) -> &mut Self {
        self.terminal.backend_mut().resize(width, height);
        self
    }

    /// What stands on the screen, without blanks at line ends; the time of saving as `HH:MM`.
    pub fn screen(&mut self) -> String {
        self.draw();
        let buffer = self.terminal.backend().buffer();
        let width = usize::from(buffer.area.width);
        let mut lines = Vec::new();
        for row in buffer.content.chunks(width) {
            let mut line = String::new();
            let mut skip = 0;
            for cell in row {
                if skip > 0 {
                    skip -= 1;
                    continue;
                }
                line.push_str(cell.symbol());
                skip = unicode_width::UnicodeWidthStr::width(cell.symbol()).saturating_sub(1);
            }
            lines.push(line.trim_end().to_owned());
        }
        without_times(&lines.join("\n"))
    }

    /// The screen, cell by cell.
    pub fn buffer(&mut self) -> &ratatui::buffer::Buffer {
        self.draw();
        self.terminal.backend().buffer()
    }

    /// A file of the register, once everything is saved; instants as `TIME`.
    pub fn file(&mut self, path: &str) -> String {
        self.settle();
        self.desk.file(path)
    }

    /// The open review, as it is in memory.
    pub fn review(&self) -> Option<&peil::domain::review::Review> {
        self.app.review()
    }

    /// True while the application runs.
    pub fn is_running(&self) -> bool {
        self.app.is_running()
    }

    /// Pulls the plug: what is on disk at this moment is what is left, whatever the program would still have done.
    pub fn kill(self) -> Desk {
        let Self { app, desk, .. } = self;
        for folder in ["reviews", "state"] {
            let from = desk.room().join(folder);
            if from.exists() {
                copy_folder(&from, &desk.room().join("left").join(folder));
            }
        }
        drop(app);
        for folder in ["reviews", "state"] {
            let left = desk.room().join("left").join(folder);
            if left.exists() {
                std::fs::remove_dir_all(desk.room().join(folder)).unwrap();
                std::fs::rename(left, desk.room().join(folder)).unwrap();
            }
        }
        desk
    }

    /// Leaves, once everything is saved; the desk as it is left.
    pub fn leave(mut self) -> Desk {
        self.settle();
        let Self { app, desk, .. } = self;
        drop(app);
        desk
    }

    fn receive(&mut self) {
        while let Ok(event) = self.events.try_recv() {
            self.app.handle(event);
        }
    }

    fn draw(&mut self) {
        self.terminal.draw(|frame| self.app.draw(frame)).unwrap();
    }
}

/// `12:34` behind *saved* is the clock's; a test shows `HH:MM`.
fn without_times(screen: &str) -> String {
    let mut out = String::new();
    for line in screen.split('\n') {
        let cut = ["opgeslagen ", "saved "]
            .iter()
            .find_map(|word| line.rfind(word).map(|at| at + word.len()));
        match cut {
            Some(at) if line[at..].len() == 5 => {
                out.push_str(&line[..at]);
                out.push_str("HH:MM");
            }
            _ => out.push_str(line),
        }
        out.push('\n');
    }
    out.truncate(out.len() - 1);
    out
}

fn keys_of(text: &str) -> Vec<KeyEvent> {
    let mut keys = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if c == '<' {
            let end = rest.find('>').expect("a key's name ends with >");
            keys.push(named(&rest[1..end]));
            rest = &rest[end + 1..];
        } else {
            keys.push(KeyEvent::new(KeyCode::Char(c), KeyModifiers::NONE));
            rest = &rest[c.len_utf8()..];
        }
    }
    keys
}

fn named(name: &str) -> KeyEvent {
    let mut modifiers = KeyModifiers::NONE;
    let mut base = name;
    for (prefix, modifier) in [
        ("ctrl-", KeyModifiers::CONTROL),
        ("alt-", KeyModifiers::ALT),
        ("shift-", KeyModifiers::SHIFT),
    ] {
        if let Some(rest) = base.strip_prefix(prefix) {
            modifiers |= modifier;
            base = rest;
        }
    }
    let code = match base {
        "enter" => KeyCode::Enter,
        "esc" => KeyCode::Esc,
        "tab" => KeyCode::Tab,
        "backtab" => KeyCode::BackTab,
        "backspace" => KeyCode::Backspace,
        "delete" => KeyCode::Delete,
        "up" => KeyCode::Up,
        "down" => KeyCode::Down,
        "left" => KeyCode::Left,
        "right" => KeyCode::Right,
        "home" => KeyCode::Home,
        "end" => KeyCode::End,
        "pgup" => KeyCode::PageUp,
        "pgdn" => KeyCode::PageDown,
        "space" => KeyCode::Char(' '),
        "lt" => KeyCode::Char('<'),
        "f1" => KeyCode::F(1),
        "f2" => KeyCode::F(2),
        one if one.chars().count() == 1 => KeyCode::Char(one.chars().next().unwrap()),
        other => panic!("no key is called {other}"),
    };
    KeyEvent::new(code, modifiers)
}
