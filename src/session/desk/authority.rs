//! Only a coordinator works at the desk. peil cannot prove who somebody is; it does ask, and writes it down.

use super::DeskError;
use crate::domain::id::PersonId;
use crate::domain::people::PersonRole;
use crate::session::Session;

impl Session {
    /// Everybody who coordinates.
    pub fn coordinators(&self) -> Vec<PersonId> {
        let people = self.folder.people.iter();
        let people = people.flat_map(|file| &file.value.people);
        let coordinates = people.filter(|(_, one)| one.roles.contains(&PersonRole::Coordinator));
        coordinates.map(|(id, _)| id.clone()).collect()
    }

    /// Whoever asks, when that is a coordinator.
    ///
    /// # Errors
    /// [`DeskError::Nobody`] and [`DeskError::NotCoordinator`].
    pub fn coordinator(&self) -> Result<PersonId, DeskError> {
        let coordinators = self.coordinators();
        let Some(me) = &self.me else {
            return Err(DeskError::Nobody { coordinators });
        };
        if coordinators.contains(me) {
            return Ok(me.clone());
        }
        let who = me.clone();
        Err(DeskError::NotCoordinator { who, coordinators })
    }
}
