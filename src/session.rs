//! Who is asking, of which register, in which language, on which day: what every door of peil begins with.

pub mod amending;
pub mod conflicts;
pub mod consolidate;
pub mod desk;
pub mod differences;
pub mod earlier;
pub mod gather;
pub mod identity;
mod independence;
pub mod language;
mod line;
pub mod measure;
pub mod merging;
pub mod outcomes;
mod overview;
mod pages;
mod reveal;
mod round_status;
mod saver;
pub mod signatures;
pub mod signing;
pub mod sitting;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::domain::id::{ContributionId, PersonId};
use crate::domain::period::Period;
use crate::domain::visibility::Visibility;
use crate::i18n::{Language, Texts};
use crate::store::{Author, Folder, StoreError, locate_register};
use identity::{Clue, Known};

/// What the command line asked for; what is absent is found out.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// The register's folder.
    pub register: Option<PathBuf>,
    /// Who is asking.
    pub person: Option<PersonId>,
    /// The language to speak.
    pub language: Option<Language>,
    /// The day to look at the register on.
    pub today: Option<Date>,
    /// Where journals are kept; the person's own state folder when absent.
    pub state: Option<PathBuf>,
}

/// One sitting with a register.
#[derive(Debug)]
pub struct Session {
    /// The register as it stood when it was last read.
    pub folder: Folder,
    /// Who is asking; `None`: not known, so whoever may choose.
    pub me: Option<PersonId>,
    /// The words, in the session's language.
    pub texts: Texts,
    /// The day on which dates are judged.
    pub today: Date,
    /// What may be shown to [`Session::me`].
    pub visibility: Visibility,
    /// Where journals are kept; the person's own state folder when absent.
    pub state: Option<PathBuf>,
    /// Why a consolidation may begin before all reviewers have submitted; absent: it may not.
    pub early_because: Option<String>,
}

/// Why there is no session.
#[derive(Debug, thiserror::Error)]
pub enum SessionError {
    /// Neither this folder nor one above it is or has a register.
    #[error("no register in or above {start}")]
    NoRegister {
        /// Where the search began.
        start: PathBuf,
    },
    /// The register cannot be read at all.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Nobody in `people.ron` is called so.
    #[error("{id} is not in people.ron")]
    UnknownPerson {
        /// The id that was given.
        id: String,
        /// Everybody who is.
        known: Vec<Known>,
    },
}

impl Session {
    /// Opens the register that `request` means, for the person that it means.
    ///
    /// # Errors
    /// [`SessionError`]; a damaged file is none, but a finding of the folder.
    pub fn open(request: &Request) -> Result<Self, SessionError> {
        let folder = Folder::open(&register_of(request)?)?;
        let clue = Clue {
            asked: request.person.clone(),
            environment: std::env::var("PEIL_AS").ok(),
        };
        let me = identity::find(clue, &folder)?;
        let own = folder.register.as_ref().map(|file| &file.value);
        let languages = own.map(|register| register.languages.as_slice());
        let language = language::choose(request.language, languages.unwrap_or_default());
        let mut session = Self {
            folder,
            me: None,
            texts: Texts::new(language),
            today: request.today.unwrap_or_else(today),
            visibility: Visibility::all(),
            state: request.state.clone(),
            early_because: None,
        };
        session.become_person(me);
        Ok(session)
    }

    /// The register's folder.
    pub fn root(&self) -> &Path {
        &self.folder.root
    }

    /// Makes `me` the one who is asking, and shows no more than that person may see.
    pub fn become_person(&mut self, me: Option<PersonId>) {
        self.me = me;
        self.refresh_visibility();
    }

    /// Reads the register anew from disk.
    ///
    /// # Errors
    /// As [`Folder::open`]; the session then stays as it was.
    pub fn reload(&mut self) -> Result<(), StoreError> {
        self.folder = Folder::open(&self.folder.root)?;
        self.refresh_visibility();
        Ok(())
    }

    fn refresh_visibility(&mut self) {
        self.visibility = match &self.me {
            Some(me) => Visibility::of(me.clone(), self.open_unlocked(me))
                .reporting(self.open_self_reports(me)),
            None => Visibility::all(),
        };
    }

    /// The latest round whose period began on or before today; without one, the latest round.
    pub fn current_round(&self) -> Option<Period> {
        let rounds = self.folder.rounds.keys().rev();
        let begun = |period: &&Period| period.first_day() <= self.today;
        rounds
            .clone()
            .find(begun)
            .or(rounds.clone().next())
            .copied()
    }

    /// The latest period in which `contribution` is reviewed, assigned or not.
    pub fn latest_period(&self, contribution: &ContributionId) -> Option<Period> {
        self.periods_of(contribution).pop_last()
    }

    /// The latest period in which a review of `contribution` was submitted; without one, the latest in which
    /// one is due.
    pub fn latest_submitted(&self, contribution: &ContributionId) -> Option<Period> {
        let reviews = self.folder.review_keys().iter().rev();
        let mut reviews = reviews
            .filter(|key| key.contribution == *contribution && key.author != Author::SelfReport);
        let submitted = reviews.find(|key| {
            let review = self.folder.review(key);
            review.is_ok_and(|review| review.value.is_sealed())
        });
        submitted
            .map(|key| key.period)
            .or_else(|| self.latest_period(contribution))
    }

    /// The periods in which `contribution` is assigned or reviewed.
    pub fn periods_of(&self, contribution: &ContributionId) -> BTreeSet<Period> {
        let assigned = self.folder.rounds.iter().filter_map(|(period, round)| {
            let assigned = round.value.contributions.contains_key(contribution);
            assigned.then_some(*period)
        });
        let reviewed = self.folder.review_keys().iter();
        let reviewed = reviewed.filter(|key| key.contribution == *contribution);
        assigned.chain(reviewed.map(|key| key.period)).collect()
    }
}

/// The folder of the register that `request` means: the one it names, else the one found from where we stand.
pub fn register_of(request: &Request) -> Result<PathBuf, SessionError> {
    if let Some(register) = &request.register {
        return Ok(register.clone());
    }
    let start = PathBuf::from(".");
    locate_register(&start).ok_or(SessionError::NoRegister { start })
}

/// Today, where the computer stands.
pub fn today() -> Date {
    jiff::ZonedDateTime::now().date()
}
