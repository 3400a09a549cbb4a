//! Who may have a part in the register.

use jiff::Span;
use jiff::civil::Date;

use super::{DeskError, How, Written};
use crate::domain::id::{ContributionId, PersonId};
use crate::domain::localized::Localized;
use crate::domain::people::{People, Person, PersonRole};
use crate::domain::period::Period;
use crate::domain::register::Register;
use crate::session::Session;
use crate::store::FileKind;

/// What is to be known of somebody; what is absent stays as it is.
#[derive(Debug, Clone, Default)]
pub struct PersonDraft {
    /// Function or name.
    pub title: Option<Localized>,
    /// What that person may do; all of it.
    pub roles: Vec<PersonRole>,
    /// Ministry.
    pub ministry: Option<String>,
    /// Unit.
    pub unit: Option<String>,
    /// Mailbox of the function.
    pub mailbox: Option<String>,
    /// Fields of expertise; all of them.
    pub expertise: Vec<String>,
    /// From which period that person may review a contribution.
    pub not_before: Vec<(ContributionId, Period)>,
    /// Last day of an involvement with a contribution. Only the period that follows from it is kept.
    pub involved_until: Vec<(ContributionId, Date)>,
}

impl Session {
    /// Adds somebody. In a register without any coordinator, whoever asks may add one.
    ///
    /// # Errors
    /// [`DeskError`].
    pub fn add_person(
        &mut self,
        id: &PersonId,
        draft: &PersonDraft,
        how: How,
    ) -> Result<Written, DeskError> {
        self.change_people(how, |session, people| {
            if people.people.contains_key(id) {
                return Err(DeskError::PersonExists(id.clone()));
            }
            let mut person = Person {
                title: Localized::default(),
                roles: Vec::new(),
                ministry: String::new(),
                unit: String::new(),
                mailbox: None,
                expertise: Vec::new(),
                keys: Vec::new(),
                not_before: Default::default(),
            };
            session.describe(&mut person, draft)?;
            people.people.insert(id.clone(), person);
            Ok(())
        })
    }

    /// Changes what is known of somebody.
    ///
    /// # Errors
    /// [`DeskError`].
    pub fn edit_person(
        &mut self,
        id: &PersonId,
        draft: &PersonDraft,
        how: How,
    ) -> Result<Written, DeskError> {
        self.change_people(how, |session, people| {
            session.known(id)?;
            match people.people.get_mut(id) {
                Some(person) => session.describe(person, draft),
                None => Err(DeskError::NothingToChange),
            }
        })
    }

    pub(super) fn change_people(
        &mut self,
        how: How,
        change: impl FnOnce(&Self, &mut People) -> Result<(), DeskError>,
    ) -> Result<Written, DeskError> {
        let nobody = self.coordinators().is_empty();
        let me = match self.coordinator() {
            // Somebody must be the first.
            Err(DeskError::Nobody { .. } | DeskError::NotCoordinator { .. }) if nobody => None,
            asked => Some(asked?),
        };
        let kind = FileKind::People;
        let unreadable = || DeskError::Unreadable { path: kind.path() };
        if self.folder.people.is_none() {
            return Err(unreadable());
        }
        let path = self.root().join(kind.path());
        let who = me.as_ref().map_or("", PersonId::as_str);
        let _held = crate::store::lock::try_lock(&path, who, jiff::Timestamp::now())?;
        self.reload()?;
        let file = self.folder.people.clone().ok_or_else(unreadable)?;
        let mut people = file.value.clone();
        change(self, &mut people)?;
        if people == file.value {
            return Err(DeskError::NothingToChange);
        }
        self.put(&kind, &people, Some(&file), how)
    }

    fn describe(&self, person: &mut Person, draft: &PersonDraft) -> Result<(), DeskError> {
        if let Some(title) = &draft.title {
            person.title.0.extend(title.0.clone());
        }
        if !draft.roles.is_empty() {
            person.roles = draft.roles.clone();
        }
        if let Some(ministry) = &draft.ministry {
            person.ministry.clone_from(ministry);
        }
        if let Some(unit) = &draft.unit {
            person.unit.clone_from(unit);
        }
        if let Some(mailbox) = &draft.mailbox {
            person.mailbox = Some(mailbox.clone()).filter(|mailbox| !mailbox.is_empty());
        }
        if !draft.expertise.is_empty() {
            person.expertise = draft.expertise.clone();
        }
        let register = self.folder.register.as_ref().map(|file| &file.value);
        let unreadable = || DeskError::Unreadable {
            path: FileKind::Register.path(),
        };
        for (contribution, period) in &draft.not_before {
            let kind = register.ok_or_else(unreadable)?.periods;
            if period.kind() != kind {
                let example = Period::containing(period.first_day(), kind).unwrap_or(*period);
                let period = *period;
                return Err(DeskError::OtherKind { period, example });
            }
            self.bar(person, contribution, *period)?;
        }
        for (contribution, until) in &draft.involved_until {
            let register = register.ok_or_else(unreadable)?;
            let free = free_from(*until, register).ok_or(DeskError::NothingToChange)?;
            self.bar(person, contribution, free)?;
        }
        Ok(())
    }

    fn bar(
        &self,
        person: &mut Person,
        contribution: &ContributionId,
        from: Period,
    ) -> Result<(), DeskError> {
        if !self.folder.contributions.contains_key(contribution) {
            return Err(DeskError::UnknownContribution(contribution.clone()));
        }
        person.not_before.insert(contribution.clone(), from);
        Ok(())
    }
}

/// The first period that begins after the register's months since `until` have passed.
fn free_from(until: Date, register: &Register) -> Option<Period> {
    let months = Span::new()
        .try_months(register.limits.months_uninvolved)
        .ok()?;
    let free = until.checked_add(months).ok()?;
    // The day itself is still too early; the period in which it falls began before.
    Period::containing(free, register.periods)?.next()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::content::starter_register;

    #[test]
    fn somebody_is_free_from_the_first_period_that_begins_after_the_months() {
        let register = starter_register();
        assert_eq!(register.limits.months_uninvolved, 24);
        let from = |until| free_from(until, &register).unwrap().to_string();
        assert_eq!(from(date(2024, 6, 30)), "2026-H2");
        assert_eq!(from(date(2024, 7, 1)), "2027-H1");
        assert_eq!(from(date(2024, 12, 31)), "2027-H1");
    }
}
