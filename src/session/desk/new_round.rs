//! A new round: planned out of the last one, shown, and written in one file.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::{DeskError, How, Written};
use crate::domain::checklist::ChecklistRef;
use crate::domain::id::{ChecklistId, ContributionId, PersonId};
use crate::domain::independence::suggestion::{Pool, Suggestion, Wanted, suggest};
use crate::domain::next_round::{Basis, NextRound, Wishes, next_round, usual_due};
use crate::domain::period::Period;
use crate::domain::round::Round;
use crate::session::Session;
use crate::store::FileKind;

/// What is asked of a new round.
#[derive(Debug, Clone)]
pub struct NewRound {
    /// Its period.
    pub period: Period,
    /// When reviews are due; the usual day when absent.
    pub due: Option<Date>,
    /// Contributions to review although the last round did not.
    pub with: BTreeSet<ContributionId>,
    /// Contributions not to review.
    pub without: BTreeSet<ContributionId>,
    /// Which checklist, in its newest version.
    pub checklist: Option<ChecklistId>,
    /// How many reviewers to suggest for each contribution; 0 for none.
    pub seats: usize,
}

/// A round that can be written.
#[derive(Debug, Clone)]
pub struct Planned {
    /// The round with what did not come along; its reviewers are those suggested, until changed.
    pub next: NextRound,
    /// The round that it was made from.
    pub previous: Option<Period>,
    /// Whom peil suggests, and whom not, by contribution.
    pub suggestions: Vec<Suggestion>,
}

impl Session {
    /// The round after the last one that is there; without any, the round of today.
    pub fn next_period(&self) -> Option<Period> {
        match self.folder.rounds.keys().next_back() {
            Some(last) => last.next(),
            None => {
                let register = self.folder.register.as_ref()?;
                Period::containing(self.today, register.value.periods)
            }
        }
    }

    /// The day by which reviews of `period` are due unless somebody says otherwise.
    pub fn usual_due(&self, period: Period) -> Date {
        usual_due(self.round_before(period), period)
    }

    fn round_before(&self, period: Period) -> Option<&Round> {
        let mut before = self.folder.rounds.range(..period).rev();
        before.next().map(|(_, file)| &file.value)
    }

    /// The checklists that can be read.
    pub(super) fn checklists(&self) -> BTreeSet<ChecklistRef> {
        self.folder.checklists.keys().cloned().collect()
    }

    /// Plans a round; nothing is written.
    ///
    /// # Errors
    /// [`DeskError`].
    pub fn plan_round(&self, asked: &NewRound) -> Result<Planned, DeskError> {
        let coordinator = self.coordinator()?;
        let folder = &self.folder;
        let period = asked.period;
        let unreadable = |kind: FileKind| DeskError::Unreadable { path: kind.path() };
        let register = folder.register.as_ref();
        let register = register.ok_or_else(|| unreadable(FileKind::Register))?;
        let people = folder.people.as_ref();
        let people = people.ok_or_else(|| unreadable(FileKind::People))?;
        if folder.files().contains(&FileKind::Round(period)) {
            return Err(DeskError::RoundExists(period));
        }
        let kind = register.value.periods;
        if period.kind() != kind {
            let example = Period::containing(period.first_day(), kind);
            let example = example.unwrap_or(period);
            return Err(DeskError::OtherKind { period, example });
        }
        let mut named = asked.with.iter().chain(&asked.without);
        if let Some(unknown) = named.find(|id| !folder.contributions.contains_key(id)) {
            return Err(DeskError::UnknownContribution(unknown.clone()));
        }
        // A round that cannot be read would be passed over in silence.
        let mut rounds = folder.files().iter();
        let damaged = rounds.find(|kind| match kind {
            FileKind::Round(one) => *one < period && !folder.rounds.contains_key(one),
            _ => false,
        });
        if let Some(damaged) = damaged {
            return Err(unreadable(damaged.clone()));
        }
        let previous = self.round_before(period);
        let contributions: BTreeMap<_, _> = folder
            .contributions
            .iter()
            .map(|(id, file)| (id, &file.value))
            .collect();
        let fresh = self.never_in_a_round();
        let basis = Basis {
            previous,
            contributions: &contributions,
            fresh: &fresh,
            checklists: &self.checklists(),
            outcomes: folder.outcomes.as_ref().map(|file| &file.value),
            people: &people.value.people,
            illustrative: register.value.illustrative,
        };
        let wishes = Wishes {
            period,
            coordinator,
            due: asked.due,
            with: asked.with.clone(),
            without: asked.without.clone(),
            checklist: asked.checklist.clone(),
        };
        let mut next = next_round(&basis, &wishes).map_err(DeskError::NoRound)?;
        let suggestions = self.suggest(&next.round, asked.seats);
        for suggestion in &suggestions {
            for chosen in &suggestion.chosen {
                next.round
                    .seat(&suggestion.contribution, &chosen.person, None);
            }
        }
        Ok(Planned {
            next,
            previous: previous.map(|round| round.period),
            suggestions,
        })
    }

    fn never_in_a_round(&self) -> BTreeSet<ContributionId> {
        let ids = self.folder.contributions.keys();
        ids.filter(|id| self.periods_of(id).is_empty())
            .cloned()
            .collect()
    }

    /// Whom to ask for each contribution of `round`, so that it has `seats` reviewers.
    pub fn suggest(&self, round: &Round, seats: usize) -> Vec<Suggestion> {
        let folder = &self.folder;
        let (Some(people), Some(register)) = (&folder.people, &folder.register) else {
            return Vec::new();
        };
        let history = self.history();
        let pool = Pool {
            people: &people.value.people,
            limits: &register.value.limits,
            history: &history,
            period: round.period,
        };
        let wanted = round.contributions.iter().filter_map(|(id, assignment)| {
            let contribution = &folder.contributions.get(id)?.value;
            let (seated, gone): (Vec<_>, Vec<_>) = assignment
                .reviewers
                .iter()
                .partition(|(_, one)| one.status.stands());
            let ids = |some: Vec<(&PersonId, _)>| -> Vec<PersonId> {
                some.into_iter().map(|(id, _)| id.clone()).collect()
            };
            let seated = ids(seated);
            Some(Wanted {
                contribution,
                seats: seats.saturating_sub(seated.len()),
                seated,
                gone: ids(gone).into_iter().collect(),
            })
        });
        suggest(&wanted.collect::<Vec<_>>(), &pool)
    }

    /// Writes a planned round, as a whole or not at all.
    ///
    /// # Errors
    /// [`DeskError`]; among others when somebody else made that round meanwhile.
    pub fn write_round(&mut self, round: &Round, how: How) -> Result<Written, DeskError> {
        self.coordinator()?;
        self.put(&FileKind::Round(round.period), round, None, how)
    }
}
