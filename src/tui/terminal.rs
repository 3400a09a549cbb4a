//! The terminal: taken over at the start, given back as it was on every way out.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use crossterm::terminal::{
    BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen,
    LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, execute, queue};
use ratatui::backend::CrosstermBackend;

/// Room for a whole frame at once.
const FRAME_BYTES: usize = 64 * 1024;

/// The bytes of the frame being drawn. Flushing does nothing: [`Guard::draw`] sends the frame whole, in one write,
/// where ratatui itself flushes once for the cells and once for the cursor.
#[derive(Clone)]
pub struct Frame(Rc<RefCell<Vec<u8>>>);

impl Write for Frame {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The terminal that ratatui draws on.
pub type Terminal = ratatui::Terminal<CrosstermBackend<Frame>>;

/// Holds the terminal; gives it back when dropped.
pub struct Guard {
    terminal: Terminal,
    frame: Frame,
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
        let frame = Frame(Rc::new(RefCell::new(Vec::with_capacity(FRAME_BYTES))));
        let terminal = surface(&frame).inspect_err(|_| give_back())?;
        Ok(Self { terminal, frame })
    }

    /// Draws one frame, in one write, as one update where the terminal knows of such.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn draw(&mut self, frame: impl FnOnce(&mut ratatui::Frame)) -> io::Result<()> {
        queue!(self.frame, BeginSynchronizedUpdate)?;
        self.terminal.draw(frame)?;
        queue!(self.frame, EndSynchronizedUpdate)?;
        let mut bytes = self.frame.0.borrow_mut();
        // A handle on standard output breaks what it writes at line feeds; a frame has none.
        let mut out = io::stdout().lock();
        out.write_all(&bytes)?;
        bytes.clear();
        out.flush()
    }

    /// Empties the screen, so that the next frame draws everything anew.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn redraw(&mut self) -> io::Result<()> {
        execute!(io::stdout(), Clear(ClearType::All))?;
        self.terminal = surface(&self.frame)?;
        Ok(())
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
        self.terminal = surface(&self.frame)?;
        Ok(())
    }

    /// Hands the terminal over, as it was before peil took it, while `other` has it.
    ///
    /// # Errors
    /// When the terminal cannot be taken again.
    pub fn step_aside(&mut self, other: impl FnOnce()) -> io::Result<()> {
        give_back();
        other();
        enter()?;
        self.terminal = surface(&self.frame)?;
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
fn surface(frame: &Frame) -> io::Result<Terminal> {
    ratatui::Terminal::new(CrosstermBackend::new(frame.clone()))
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
