//! What wakes the application: a key, a finished save, a signal.

use std::sync::mpsc::Sender;
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use crossterm::event::Event as TerminalEvent;

use crate::session::sitting::SaveReport;

/// Something that happened.
pub enum Event {
    /// The terminal: a key, the mouse, a paste, a new size.
    Terminal(TerminalEvent),
    /// The saving thread wrote the review, or could not.
    Saved(SaveReport),
    /// Somebody asks the program to end.
    Terminate,
    /// Somebody interrupts, which is no key while peil has the terminal.
    Interrupt,
    /// Somebody asks the program to stop for a while.
    Stop,
    /// The terminal has another size.
    Resized,
    /// The terminal is gone.
    Gone,
}

/// Keeps the reading thread from the terminal while another program has it.
#[derive(Debug, Clone, Default)]
pub struct Gate(Arc<(Mutex<bool>, Condvar)>);

impl Gate {
    /// Shuts or opens the gate. Once shut, nothing is read any more.
    pub fn shut(&self, shut: bool) {
        let (state, changed) = &*self.0;
        // A thread that panicked while it held this ends the program.
        let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
        *state = shut;
        changed.notify_all();
    }

    /// Does `what` with the gate open, waiting for that.
    fn through<T>(&self, what: impl FnOnce() -> T) -> T {
        let (state, changed) = &*self.0;
        let state = state.lock().unwrap_or_else(PoisonError::into_inner);
        let _open = changed
            .wait_while(state, |shut| *shut)
            .unwrap_or_else(PoisonError::into_inner);
        what()
    }
}

/// Reads the terminal in a thread of its own and passes on what it says, while the gate is open.
pub fn listen(to: Sender<Event>, gate: Gate) {
    std::thread::spawn(move || {
        while wait_for_input() {
            // What was typed for another program may be gone by then, so reading must not wait.
            match gate.through(|| pass_on(&to)) {
                Ok(true) => {}
                Ok(false) => return,
                Err(_) => break,
            }
        }
        // When nobody listens any more, the program is ending already.
        let _ = to.send(Event::Gone);
    });
}

/// How long to look for more once something was read; crossterm reads nothing at all in no time.
const MORE: std::time::Duration = std::time::Duration::from_millis(1);

/// Passes on everything that is there to be read; false when nobody listens any more.
fn pass_on(to: &Sender<Event>) -> std::io::Result<bool> {
    while crossterm::event::poll(MORE)? {
        let event = Event::Terminal(crossterm::event::read()?);
        if to.send(event).is_err() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Waits until the terminal has something to say; false when it is gone. crossterm's own reading goes round and
/// round without end on a terminal that was closed; and of its two ways to read, the one without `use-dev-tty` loses
/// a key that comes together with another size.
#[cfg(unix)]
fn wait_for_input() -> bool {
    use rustix::event::{PollFd, PollFlags, poll};
    let stdin = std::io::stdin();
    loop {
        let mut watched = [PollFd::new(&stdin, PollFlags::IN)];
        match poll(&mut watched, None) {
            Ok(_) => {
                let found = watched[0].revents();
                let gone = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
                return !found.intersects(gone);
            }
            Err(rustix::io::Errno::INTR) => {}
            Err(_) => return false,
        }
    }
}

#[cfg(not(unix))]
fn wait_for_input() -> bool {
    crossterm::event::poll(std::time::Duration::from_secs(3600)).is_ok()
}

/// Passes on the signals that end or stop the program, and those that tell of another size.
///
/// # Errors
/// When the system refuses to hand signals over.
#[cfg(unix)]
pub fn listen_to_signals(to: Sender<Event>) -> std::io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
    let mut signals =
        signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGWINCH])?;
    std::thread::spawn(move || {
        for signal in signals.forever() {
            let event = match signal {
                SIGTSTP => Event::Stop,
                SIGINT => Event::Interrupt,
                SIGWINCH => Event::Resized,
                _ => Event::Terminate,
            };
            if to.send(event).is_err() {
                return;
            }
        }
    });
    Ok(())
}

/// Where there are no such signals, nothing is passed on.
///
/// # Errors
/// None.
#[cfg(not(unix))]
pub fn listen_to_signals(_: Sender<Event>) -> std::io::Result<()> {
    Ok(())
}
