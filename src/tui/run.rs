//! The loop of the real program: wait for something to happen, handle it, draw once.

use std::io::{self, IsTerminal};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use super::app::App;
use super::event::{Event, Gate, listen, listen_to_signals};
use super::terminal::Guard;
use super::theme::Theme;
use crate::domain::id::ContributionId;
use crate::domain::period::Period;
use crate::domain::review::ReviewRole;
use crate::session::Session;

/// What is half typed goes to the journal at most this long after the key.
const HALF_TYPED: Duration = Duration::from_millis(500);

/// Why the terminal application did not run, or ended.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// Input or output is no terminal, or one that cannot place a cursor.
    #[error("no terminal")]
    NoTerminal,
    /// The terminal does not answer.
    #[error("the terminal does not answer: {0}")]
    Terminal(#[from] io::Error),
    /// Something of peil's own is damaged.
    #[error("{0}")]
    Damaged(String),
}

/// What to open at once: of which contribution, of when, in which role.
pub type Opening = (ContributionId, Period, ReviewRole);

/// Runs the terminal application until the person leaves it; opens `review` at once where there is one.
///
/// # Errors
/// [`RunError`]; the terminal is then as it was.
pub fn run(session: Session, review: Option<Opening>) -> Result<(), RunError> {
    // A terminal that calls itself dumb cannot place a cursor.
    let dumb = std::env::var_os("TERM").is_some_and(|name| name == "dumb");
    if dumb || !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Err(RunError::NoTerminal);
    }
    let (sender, events) = channel();
    let theme = Theme::from_environment(std::env::var_os("NO_COLOR").as_deref());
    let mut app = App::new(session, theme, sender.clone()).map_err(RunError::Damaged)?;
    if let Some((contribution, period, role)) = review {
        app.open_review(contribution, period, role);
    }
    let mut guard = Guard::take()?;
    listen_to_signals(sender.clone())?;
    let gate = Gate::default();
    listen(sender, gate.clone());
    let outcome = turn(&mut app, &mut guard, &events, &gate);
    app.end();
    outcome
}

fn turn(
    app: &mut App,
    guard: &mut Guard,
    events: &Receiver<Event>,
    gate: &Gate,
) -> Result<(), RunError> {
    let mut owing_since: Option<Instant> = None;
    let mut changed = true;
    while app.is_running() {
        if std::mem::replace(&mut changed, false) {
            guard.draw(|frame| app.draw(frame))?;
        }
        let event = match owing_since {
            None => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(since) => events.recv_timeout(HALF_TYPED.saturating_sub(since.elapsed())),
        };
        match event {
            Ok(event) => {
                changed = true;
                app.handle(event);
                // Everything that is there already is handled before the next frame.
                while let Ok(event) = events.try_recv() {
                    app.handle(event);
                }
            }
            Err(RecvTimeoutError::Timeout) => app.journal_half_typed(),
            Err(RecvTimeoutError::Disconnected) => app.end(),
        }
        if app.wants_redraw() {
            guard.redraw()?;
        }
        if app.has_errand() {
            gate.shut(true);
            let aside = guard.step_aside(|| app.run_errand());
            gate.shut(false);
            aside?;
            // Ctrl-C broke off the other program; peil goes on.
            let meanwhile: Vec<Event> = events.try_iter().collect();
            let kept = meanwhile.into_iter();
            kept.filter(|event| !matches!(event, Event::Interrupt))
                .for_each(|event| app.handle(event));
            changed = true;
        }
        if app.takes_leave() {
            guard.suspend()?;
        }
        let overdue = owing_since.is_some_and(|since| since.elapsed() >= HALF_TYPED);
        if overdue {
            app.journal_half_typed();
        }
        owing_since = match (app.owes_journal(), owing_since) {
            (false, _) => None,
            (true, since) => since.filter(|_| !overdue).or_else(|| Some(Instant::now())),
        };
    }
    Ok(())
}
