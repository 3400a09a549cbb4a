//! Asks for what the command line left out, line by line, where there is somebody to ask.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

use crate::cli::failure::{Exit, Failure};
use crate::cli::output;
use crate::domain::text::sanitise_line;
use crate::i18n::{Texts, Value};

/// Somebody at a terminal who can be asked.
#[derive(Debug)]
pub struct Guide<'a> {
    texts: &'a Texts,
    there: bool,
}

impl<'a> Guide<'a> {
    /// Whoever started the program.
    pub fn new(texts: &'a Texts) -> Self {
        let there = io::stdin().is_terminal() && io::stdout().is_terminal();
        Self { texts, there }
    }

    /// True when somebody can be asked.
    pub fn is_there(&self) -> bool {
        self.there
    }

    /// `given`, else what is answered to the question under `key`, until it can be read; a wrong answer is explained
    /// with the words under `<key>-wrong`. An empty answer is `usual` where there is one.
    ///
    /// # Errors
    /// A failure that names the `flag` where nobody can be asked; and when the answers end.
    pub fn need<T>(
        &self,
        given: Option<T>,
        flag: &str,
        key: &str,
        usual: Option<String>,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<T, Failure> {
        if let Some(given) = given {
            return Ok(given);
        }
        if !self.there {
            let values = [("flag", flag.into())];
            return Err(Failure::of(
                Exit::Usage,
                "desk-missing",
                &values,
                self.texts,
            ));
        }
        loop {
            let answer = self.ask(key, usual.as_deref())?;
            let answer = match (&usual, answer.is_empty()) {
                (Some(usual), true) => usual.clone(),
                _ => answer,
            };
            match read(&answer) {
                Some(value) => return Ok(value),
                None => self.say(&self.texts.get(&format!("{key}-wrong"))),
            }
        }
    }

    /// As [`Guide::need`], but an empty answer is none, and where nobody can be asked there is none.
    ///
    /// # Errors
    /// When the answers end.
    pub fn may<T>(
        &self,
        given: Option<T>,
        key: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, Failure> {
        if given.is_some() || !self.there {
            return Ok(given);
        }
        loop {
            let answer = self.ask(key, None)?;
            if answer.is_empty() {
                return Ok(None);
            }
            match read(&answer) {
                Some(value) => return Ok(Some(value)),
                None => self.say(&self.texts.get(&format!("{key}-wrong"))),
            }
        }
    }

    /// Whether to write, asked after what would be written was shown.
    ///
    /// # Errors
    /// When the answers end.
    pub fn confirm(&self) -> Result<bool, Failure> {
        let yes = self.texts.get("desk-yes");
        loop {
            let answer = self.ask("desk-confirm", None)?.to_lowercase();
            if answer == yes || answer == "y" {
                return Ok(true);
            }
            if ["n", "nee", "no"].contains(&answer.as_str()) {
                return Ok(false);
            }
            self.say(&self.texts.get("desk-confirm-wrong"));
        }
    }

    /// Says something, on lines of its own.
    pub fn say(&self, words: &str) {
        let mut out = io::stdout().lock();
        // Where it cannot be said, the next question fails.
        let _ = write!(out, "{}", output::told(words));
    }

    fn ask(&self, key: &str, usual: Option<&str>) -> Result<String, Failure> {
        let question = self.texts.get(key);
        let usual = usual.map(|usual| format!(" [{}]", sanitise_line(usual)));
        let mut out = io::stdout().lock();
        let asked = write!(out, "{question}{} ", usual.unwrap_or_default());
        let asked = asked.and_then(|()| out.flush());
        let mut answer = String::new();
        let read = asked.and_then(|()| io::stdin().lock().read_line(&mut answer));
        match read {
            Ok(1..) => Ok(answer.trim().to_owned()),
            Ok(0) => Err(Failure::of(Exit::Usage, "desk-stopped", &[], self.texts)),
            Err(error) => {
                let values = [("reason", Value::from(error.to_string()))];
                Err(Failure::of(
                    Exit::World,
                    "desk-no-answer",
                    &values,
                    self.texts,
                ))
            }
        }
    }
}
