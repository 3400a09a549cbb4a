//! Writing to stdout, and telling on stderr that something takes time.

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::JoinHandle;
use std::time::Duration;

use unicode_width::UnicodeWidthStr as _;

use super::failure::{Exit, Failure};
use crate::domain::text::sanitise_line;
use crate::i18n::{Texts, Value};
use crate::report::document::Document;
use crate::report::render::lines::Glyphs;
use crate::report::render::terminal::Terminal;
use crate::report::render::{Format, Page, RenderError, Renderer as _, wrap_text};

/// Work that takes longer than this is spoken of.
const PATIENCE: Duration = Duration::from_secs(1);

/// Writes `bytes`, already fit for a terminal, to stdout. A reader that went away (`| head`) is no failure.
pub fn print(bytes: &[u8], texts: &Texts) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let values = [("reason", Value::from(error.to_string()))];
            Err(Failure::of(Exit::World, "cli-stdout", &values, texts))
        }
        _ => Ok(()),
    }
}

/// How to draw on stdout: as wide as the terminal (80 where there is none), in colour only on one and
/// without `NO_COLOR`.
pub fn page() -> Page {
    let terminal = io::stdout().is_terminal();
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let dumb = variable("TERM").is_some_and(|term| term == "dumb");
    let columns = variable("COLUMNS").and_then(|columns| columns.parse().ok());
    let width = if terminal {
        columns.or_else(crate::tui::terminal::columns)
    } else {
        columns
    };
    let usual = Page::default();
    Page {
        width: width.unwrap_or(usual.width),
        glyphs: if dumb { Glyphs::Ascii } else { usual.glyphs },
        colour: terminal && !dumb && variable("NO_COLOR").is_none(),
    }
}

/// `text`, fit for a terminal and at most as wide as it: words stay whole, and what runs on keeps its line's indentation.
/// Lines of a file that are shown as changed (`+ `, `- `) stay as they are, and so does everything that no terminal shows.
pub fn told(text: &str) -> String {
    let columns = if io::stdout().is_terminal() {
        page().width
    } else {
        usize::MAX
    };
    folded(text, columns)
}

fn folded(text: &str, columns: usize) -> String {
    let mut lines = Vec::new();
    for line in text.lines() {
        let line = sanitise_line(line);
        let words = line.trim_start_matches(' ');
        let indent = line.len() - words.len();
        if line.width() <= columns || line.starts_with("+ ") || line.starts_with("- ") {
            lines.push(line.into_owned());
            continue;
        }
        let blank = " ".repeat(indent);
        let rows = wrap_text(words, columns.saturating_sub(indent));
        lines.extend(rows.into_iter().map(|row| format!("{blank}{row}")));
    }
    lines.join("\n") + "\n"
}

/// A page without colour, for what goes to stderr.
pub fn plain_page() -> Page {
    Page {
        colour: false,
        ..page()
    }
}

/// `document` in `format`, on a page like `page`.
pub fn rendered(
    document: &Document,
    format: &Format,
    page: Page,
    texts: &Texts,
) -> Result<Vec<u8>, Failure> {
    let rendered = (format.renderer)(page).render(document);
    rendered.map_err(|error| not_rendered(&error, texts))
}

fn not_rendered(error: &RenderError, texts: &Texts) -> Failure {
    let values = [("reason", Value::from(error.to_string()))];
    Failure::of(Exit::World, "cli-not-rendered", &values, texts)
}

/// Prints `document` as it reads in a terminal.
pub fn show(document: &Document, texts: &Texts) -> Result<(), Failure> {
    let text = Terminal { page: page() }.render(document);
    print(&text.map_err(|error| not_rendered(&error, texts))?, texts)
}

/// Says on stderr, when that is a terminal, that work goes on, once it takes longer than a second; wiped
/// when dropped.
#[derive(Debug)]
pub struct Busy {
    // In this order: the thread ends when the sender is gone.
    done: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Busy {
    /// Begins to wait; the words stand under `key`.
    pub fn with(key: &str, texts: &Texts) -> Self {
        if !io::stderr().is_terminal() {
            let (done, thread) = (None, None);
            return Self { done, thread };
        }
        let words = texts.get(key);
        let (done, waiting) = mpsc::channel::<()>();
        let thread = std::thread::spawn(move || {
            if waiting.recv_timeout(PATIENCE) != Err(RecvTimeoutError::Timeout) {
                return;
            }
            let mut err = io::stderr();
            let _ = write!(err, "{words}");
            let _ = waiting.recv();
            let _ = write!(err, "\r\x1b[K");
        });
        Self {
            done: Some(done),
            thread: Some(thread),
        }
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.done.take();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn what_is_told_breaks_between_words_and_keeps_its_indentation() {
        let told = folded(
            "kort\n   een regel die doorloopt\n+ een regel uit een bestand",
            16,
        );
        let expected = "kort\n   een regel die\n   doorloopt\n+ een regel uit een bestand\n";
        assert_eq!(told, expected);
        assert_eq!(folded("een  twee   drie", usize::MAX), "een  twee   drie\n");
    }
}
