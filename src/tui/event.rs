//! What wakes the application: a key, a finished save, a signal.

use std::sync::mpsc::Sender;

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
    /// Somebody asks the program to stop for a while.
    Stop,
    /// The terminal is gone.
    Gone,
}

/// Reads the terminal in a thread of its own and passes on what it says.
pub fn listen(to: Sender<Event>) {
    std::thread::spawn(move || {
        loop {
            let event = match crossterm::event::read() {
                Ok(event) => Event::Terminal(event),
                Err(_) => Event::Gone,
            };
            let last = matches!(event, Event::Gone);
            if to.send(event).is_err() || last {
                return;
            }
        }
    });
}

/// Passes on the signals that end or stop the program.
///
/// # Errors
/// When the system refuses to hand signals over.
#[cfg(unix)]
pub fn listen_to_signals(to: Sender<Event>) -> std::io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM, SIGTSTP};
    let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT, SIGTSTP])?;
    std::thread::spawn(move || {
        for signal in signals.forever() {
            let event = if signal == SIGTSTP {
                Event::Stop
            } else {
                Event::Terminate
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
