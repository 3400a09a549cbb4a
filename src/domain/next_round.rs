//! The next round out of the last one: what goes on, what ends, what is asked again.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Span;
use jiff::civil::Date;

use super::checklist::ChecklistRef;
use super::contribution::Contribution;
use super::format::Format;
use super::id::{ChecklistId, ContributionId, EventId, PersonId};
use super::outcome::{Outcomes, event_key};
use super::people::{Person, PersonRole};
use super::period::Period;
use super::round::{Assignment, Round};

/// What the next round is made from.
#[derive(Debug, Clone, Copy)]
pub struct Basis<'a> {
    /// The last round before it, where there is one.
    pub previous: Option<&'a Round>,
    /// Every contribution that can be read.
    pub contributions: &'a BTreeMap<&'a ContributionId, &'a Contribution>,
    /// Contributions that no round has held yet.
    pub fresh: &'a BTreeSet<ContributionId>,
    /// Every checklist that can be read.
    pub checklists: &'a BTreeSet<ChecklistRef>,
    /// What happened to what was forecast.
    pub outcomes: Option<&'a Outcomes>,
    /// Everybody.
    pub people: &'a BTreeMap<PersonId, Person>,
    /// True in a register that illustrates.
    pub illustrative: bool,
}

/// What the coordinator wants of it.
#[derive(Debug, Clone)]
pub struct Wishes {
    /// Its period.
    pub period: Period,
    /// Who runs it.
    pub coordinator: PersonId,
    /// When reviews are due; [`usual_due`] when absent.
    pub due: Option<Date>,
    /// Contributions to review although the last round did not.
    pub with: BTreeSet<ContributionId>,
    /// Contributions not to review.
    pub without: BTreeSet<ContributionId>,
    /// Which checklist, in its newest version; that of the last round when absent.
    pub checklist: Option<ChecklistId>,
}

/// The next round, and what did not come along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextRound {
    /// The round, without reviewers yet.
    pub round: Round,
    /// Contributions of the last round, or that were asked for, that are not in it.
    pub left_out: Vec<(ContributionId, LeftOut)>,
    /// Forecast events of the last round that are not in it.
    pub events_left: Vec<(EventId, EventLeft)>,
}

/// Why a contribution does not come along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftOut {
    /// Its mandate ended on this day, before the period.
    Ended(Date),
    /// Its mandate begins on this day, after the period.
    NotBegun(Date),
    /// Its file is missing or cannot be read.
    Unreadable,
    /// The coordinator left it out.
    Unwanted,
}

/// Why a forecast event does not come along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventLeft {
    /// What happened has been recorded.
    Decided,
    /// It is decided on this day, when the reviews have only just been handed in.
    Due(Date),
    /// Its contribution is not in the round.
    NoContribution,
}

/// Why there is no next round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoRound {
    /// There is no such checklist; or there are several and none was named.
    Checklist,
    /// Reviews would be due before the period begins.
    DueTooEarly(Date),
    /// No contribution is left to review.
    Nothing(Vec<(ContributionId, LeftOut)>),
}

/// The day by which reviews of `period` are due unless somebody says otherwise: as many days before its end as in
/// the last round, else three weeks.
pub fn usual_due(previous: Option<&Round>, period: Period) -> Date {
    let before = previous.map(|round| (round.period.last_day() - round.due).get_days());
    // A due day outside its own period says nothing about another one.
    let length = (period.last_day() - period.first_day()).get_days();
    let before = before.filter(|days| (0..length).contains(days));
    let span = Span::new().try_days(before.unwrap_or(21));
    let due = span.and_then(|span| period.last_day().checked_sub(span));
    due.unwrap_or(period.last_day())
}

/// Makes the next round out of `basis`.
///
/// # Errors
/// [`NoRound`].
pub fn next_round(basis: &Basis<'_>, wishes: &Wishes) -> Result<NextRound, NoRound> {
    let period = wishes.period;
    let due = wishes
        .due
        .unwrap_or_else(|| usual_due(basis.previous, period));
    if due < period.first_day() {
        return Err(NoRound::DueTooEarly(due));
    }
    let (mut contributions, mut left_out) = (BTreeMap::new(), Vec::new());
    let before = basis
        .previous
        .into_iter()
        .flat_map(|one| one.contributions.keys());
    let considered: BTreeSet<&ContributionId> =
        before.chain(basis.fresh).chain(&wishes.with).collect();
    for id in considered {
        match stays(id, basis, wishes) {
            Err(reason) => left_out.push((id.clone(), reason)),
            Ok(contribution) => {
                let assignment = assignment(contribution, basis, wishes);
                let assignment = assignment.ok_or(NoRound::Checklist)?;
                contributions.insert(id.clone(), assignment);
            }
        }
    }
    if contributions.is_empty() {
        return Err(NoRound::Nothing(left_out));
    }
    let mut round = Round {
        format: Format,
        illustrative: basis.illustrative,
        period,
        coordinator: wishes.coordinator.clone(),
        due,
        contributions,
        events: BTreeMap::new(),
        waivers: Vec::new(),
        dismissed: Vec::new(),
    };
    let events_left = carry_events(&mut round, basis);
    Ok(NextRound {
        round,
        left_out,
        events_left,
    })
}

fn stays<'a>(
    id: &ContributionId,
    basis: &Basis<'a>,
    wishes: &Wishes,
) -> Result<&'a Contribution, LeftOut> {
    if wishes.without.contains(id) {
        return Err(LeftOut::Unwanted);
    }
    let contribution = basis.contributions.get(id).ok_or(LeftOut::Unreadable)?;
    let mandate = &contribution.mandate;
    if let Some(until) = mandate.until.filter(|day| *day < wishes.period.first_day()) {
        return Err(LeftOut::Ended(until));
    }
    if let Some(from) = mandate.from.filter(|day| *day > wishes.period.last_day()) {
        return Err(LeftOut::NotBegun(from));
    }
    Ok(contribution)
}

fn assignment(
    contribution: &Contribution,
    basis: &Basis<'_>,
    wishes: &Wishes,
) -> Option<Assignment> {
    let last = basis.previous.map(|round| &round.contributions);
    let last = last.and_then(|before| before.get(&contribution.id));
    let checklist = wishes
        .checklist
        .as_ref()
        .or(last.map(|last| &last.checklist.id));
    let self_report_by = match last {
        Some(last) => last.self_report_by.clone(),
        None => only_line(contribution, basis.people),
    };
    Some(Assignment {
        checklist: newest(basis.checklists, checklist)?,
        due: None,
        self_report_by,
        reviewers: BTreeMap::new(),
    })
}

/// The newest version of the checklist called `id`; without a name, of the only one there is.
pub fn newest(
    checklists: &BTreeSet<ChecklistRef>,
    id: Option<&ChecklistId>,
) -> Option<ChecklistRef> {
    let names: BTreeSet<&ChecklistId> = checklists.iter().map(|one| &one.id).collect();
    let id = match id {
        Some(id) => id,
        None if names.len() == 1 => names.into_iter().next()?,
        None => return None,
    };
    let versions = checklists.iter().filter(|one| one.id == *id);
    versions.max_by_key(|one| one.version).cloned()
}

/// Who of those responsible can give the line's own report, where that is one person.
pub fn only_line(
    contribution: &Contribution,
    people: &BTreeMap<PersonId, Person>,
) -> Option<PersonId> {
    let line = |id: &&PersonId| {
        let person = people.get(id);
        person.is_some_and(|person| person.roles.contains(&PersonRole::Line))
    };
    let mut found = contribution.responsible.people.iter().filter(line);
    let first = found.next()?;
    found.next().is_none().then(|| first.clone())
}

/// Asks again what is still open when the reviews are due; the rest is for the coordinator to replace.
fn carry_events(round: &mut Round, basis: &Basis<'_>) -> Vec<(EventId, EventLeft)> {
    let mut left = Vec::new();
    let Some(previous) = basis.previous else {
        return left;
    };
    for (id, event) in &previous.events {
        let about = event.contribution.as_ref();
        let about = about.filter(|about| round.contributions.contains_key(about));
        let Some(about) = about else {
            left.push((id.clone(), EventLeft::NoContribution));
            continue;
        };
        let key = event_key(previous.period, about, id);
        let outcomes = basis.outcomes.map(|file| &file.outcomes);
        if outcomes.is_some_and(|outcomes| outcomes.contains_key(&key)) {
            left.push((id.clone(), EventLeft::Decided));
        } else if event.due <= round.due {
            left.push((id.clone(), EventLeft::Due(event.due)));
        } else {
            round.events.insert(id.clone(), event.clone());
        }
    }
    left
}
