//! The terminal: taken over at the start, given back as it was on every way out.

use std::io::{self, BufWriter, Stdout, Write};

use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use crossterm::terminal::{
    BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen,
    LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, execute, queue};
use ratatui::backend::CrosstermBackend;

/// Large enough that a whole frame goes out in one write.
const FRAME_BYTES: usize = 64 * 1024;

/// The terminal that ratatui draws on.
pub type Terminal = ratatui::Terminal<CrosstermBackend<BufWriter<Stdout>>>;

/// Holds the terminal; gives it back when dropped.
pub struct Guard {
    /// The terminal.
    pub terminal: Terminal,
}

impl Guard {
    /// Takes the terminal over: raw mode, alternate screen, mouse and bracketed paste.
    ///
    /// # Errors
    /// When the terminal does not answer; then it is as it was.
    pub fn take() -> io::Result<Self> {
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            give_back();
            hook(panic);
        }));
        enter().inspect_err(|_| give_back())?;
        let terminal = surface().inspect_err(|_| give_back())?;
        Ok(Self { terminal })
    }

    /// Draws one frame, in one write, as one update where the terminal knows of such.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn draw(&mut self, frame: impl FnOnce(&mut ratatui::Frame)) -> io::Result<()> {
        queue!(self.terminal.backend_mut(), BeginSynchronizedUpdate)?;
        self.terminal.draw(frame)?;
        queue!(self.terminal.backend_mut(), EndSynchronizedUpdate)?;
        Write::flush(self.terminal.backend_mut())
    }

    /// Gives the terminal to the shell, stops this process, and takes the terminal again when it goes on.
    ///
    /// # Errors
    /// When the terminal cannot be taken again.
    #[cfg(unix)]
    pub fn suspend(&mut self) -> io::Result<()> {
        give_back();
        signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP)?;
        enter()?;
        // A new drawing surface draws everything anew. (`Terminal::clear` would first ask the terminal where
        // its cursor is, and wait for an answer that the reading thread may take.)
        self.terminal = surface()?;
        Ok(())
    }

    /// Where there is no job control, nothing happens.
    ///
    /// # Errors
    /// None.
    #[cfg(not(unix))]
    pub fn suspend(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        give_back();
    }
}

/// A surface to draw on, empty.
fn surface() -> io::Result<Terminal> {
    let out = BufWriter::with_capacity(FRAME_BYTES, io::stdout());
    ratatui::Terminal::new(CrosstermBackend::new(out))
}

fn enter() -> io::Result<()> {
    enable_raw_mode()?;
    execute!(
        io::stdout(),
        EnterAlternateScreen,
        Clear(ClearType::All),
        EnableMouseCapture,
        EnableBracketedPaste,
        cursor::Hide
    )
}

/// Puts the terminal back as it was. Every step is tried, whatever became of the one before.
pub fn give_back() {
    let mut out = io::stdout();
    // The terminal may be gone altogether; then there is nobody to tell.
    let _ = execute!(out, EndSynchronizedUpdate);
    let _ = execute!(out, DisableBracketedPaste);
    let _ = execute!(out, DisableMouseCapture);
    let _ = execute!(out, LeaveAlternateScreen, cursor::Show);
    let _ = disable_raw_mode();
}

/// How many columns the terminal has; `None` when it does not say.
pub fn columns() -> Option<usize> {
    let (columns, _) = crossterm::terminal::size().ok()?;
    (columns > 0).then(|| columns.into())
}
