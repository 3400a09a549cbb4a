//! The contributions themselves. An objective is never written over: what changes is an amendment beside it.

use jiff::civil::Date;

use super::{DeskError, How, Written};
use crate::domain::assumption::Assumption;
use crate::domain::contribution::{
    Contribution, Framework, Mandate, Mission, MissionType, Responsible,
};
use crate::domain::format::Format;
use crate::domain::id::{AssumptionId, ContributionId, ObjectiveId, PersonId};
use crate::domain::localized::Localized;
use crate::domain::objective::{Objective, ObjectiveAmendment, ObjectiveChange, Yardstick};
use crate::session::Session;
use crate::store::FileKind;

/// What is to be known of a contribution; what is absent stays as it is, and lists are added to.
#[derive(Debug, Clone, Default)]
pub struct ContributionDraft {
    /// What it is called.
    pub title: Option<Localized>,
    /// The mission's name.
    pub mission: Option<String>,
    /// Who leads the mission.
    pub framework: Option<Framework>,
    /// Where it is.
    pub area: Option<Localized>,
    /// What it does.
    pub types: Vec<MissionType>,
    /// What the contribution consists of.
    pub description: Option<Localized>,
    /// The decision.
    pub decision: Option<Localized>,
    /// First day of the mandate.
    pub from: Option<Date>,
    /// Last day of the mandate.
    pub until: Option<Date>,
    /// When the next letter to Parliament is due.
    pub next_letter: Option<Date>,
    /// Units responsible.
    pub units: Vec<String>,
    /// Functions responsible.
    pub functions: Vec<Localized>,
    /// Those of them in `people.ron`.
    pub people: Vec<PersonId>,
    /// Why the country takes part.
    pub grounds: Vec<Localized>,
    /// Where it hopes this leads.
    pub aims: Vec<Localized>,
    /// New objectives.
    pub objectives: Vec<(ObjectiveId, Localized)>,
    /// How new objectives will be judged.
    pub judged: Vec<(ObjectiveId, Localized)>,
    /// New assumptions.
    pub assumptions: Vec<(AssumptionId, Localized)>,
    /// Which of these are main ones.
    pub main: Vec<AssumptionId>,
}

/// What happens to an objective that was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectiveEdit {
    /// Which.
    pub objective: ObjectiveId,
    /// What changes.
    pub change: ObjectiveChange,
}

impl Session {
    /// Adds a contribution.
    ///
    /// # Errors
    /// [`DeskError`].
    pub fn add_contribution(
        &mut self,
        id: &ContributionId,
        draft: &ContributionDraft,
        how: How,
    ) -> Result<Written, DeskError> {
        self.coordinator()?;
        let kind = FileKind::Contribution(id.clone());
        if self.folder.contributions.contains_key(id) {
            return Err(DeskError::ContributionExists(id.clone()));
        }
        let register = self.folder.register.as_ref().map(|file| &file.value);
        let mut contribution = Contribution {
            format: Format,
            illustrative: register.is_some_and(|register| register.illustrative),
            fictional: false,
            id: id.clone(),
            title: Localized::default(),
            mission: Mission {
                name: String::new(),
                framework: Framework::Coalition,
                area: Localized::default(),
                types: Vec::new(),
            },
            description: Localized::default(),
            mandate: Mandate {
                decision: Localized::default(),
                from: None,
                until: None,
                next_letter: None,
            },
            responsible: Responsible::default(),
            papers: Default::default(),
            grounds: Vec::new(),
            strategic_aims: Vec::new(),
            objectives: Vec::new(),
            assumptions: Vec::new(),
        };
        self.fill(&mut contribution, draft)?;
        self.put(&kind, &contribution, None, how)
    }

    /// Changes a contribution; `edits` of its objectives need a reason, and are recorded on the day `on`.
    ///
    /// # Errors
    /// [`DeskError::NoReason`] for an edit of an objective without one, and others.
    pub fn edit_contribution(
        &mut self,
        id: &ContributionId,
        draft: &ContributionDraft,
        edits: &[ObjectiveEdit],
        (because, on): (Option<&Localized>, Option<Date>),
        how: How,
    ) -> Result<Written, DeskError> {
        let me = self.coordinator()?;
        let kind = FileKind::Contribution(id.clone());
        let missing = |session: &Self| {
            let path = kind.path();
            if session.folder.files().contains(&kind) {
                DeskError::Unreadable { path }
            } else {
                DeskError::UnknownContribution(id.clone())
            }
        };
        if !self.folder.contributions.contains_key(id) {
            return Err(missing(self));
        }
        let _held = self.hold(&kind, &me)?;
        let file = self.folder.contributions.get(id).cloned();
        let file = file.ok_or_else(|| missing(self))?;
        let mut contribution = file.value.clone();
        for edit in edits {
            let because = because.filter(|reason| !reason.is_empty());
            amend(
                &mut contribution,
                edit,
                because.ok_or(DeskError::NoReason)?,
                on.unwrap_or(self.today),
            )?;
        }
        self.fill(&mut contribution, draft)?;
        if contribution == file.value {
            return Err(DeskError::NothingToChange);
        }
        self.put(&kind, &contribution, Some(&file), how)
    }

    fn fill(
        &self,
        contribution: &mut Contribution,
        draft: &ContributionDraft,
    ) -> Result<(), DeskError> {
        for person in &draft.people {
            self.known(person)?;
        }
        texts(&mut contribution.title, draft.title.as_ref());
        texts(&mut contribution.mission.area, draft.area.as_ref());
        texts(&mut contribution.description, draft.description.as_ref());
        let mandate = &mut contribution.mandate;
        texts(&mut mandate.decision, draft.decision.as_ref());
        mandate.from = draft.from.or(mandate.from);
        mandate.until = draft.until.or(mandate.until);
        mandate.next_letter = draft.next_letter.or(mandate.next_letter);
        if let (Some(from), Some(until)) = (mandate.from, mandate.until)
            && until < from
        {
            return Err(DeskError::Backwards { from, until });
        }
        let mission = &mut contribution.mission;
        if let Some(name) = &draft.mission {
            mission.name.clone_from(name);
        }
        mission.framework = draft.framework.unwrap_or(mission.framework);
        let responsible = &mut contribution.responsible;
        add(&mut mission.types, &draft.types);
        add(&mut responsible.units, &draft.units);
        add(&mut responsible.functions, &draft.functions);
        add(&mut responsible.people, &draft.people);
        add(&mut contribution.grounds, &draft.grounds);
        add(&mut contribution.strategic_aims, &draft.aims);
        self.add_objectives(contribution, draft)?;
        add_assumptions(contribution, draft)
    }

    fn add_objectives(
        &self,
        contribution: &mut Contribution,
        draft: &ContributionDraft,
    ) -> Result<(), DeskError> {
        for (id, text) in &draft.objectives {
            if contribution.objectives.iter().any(|one| one.id == *id) {
                return Err(DeskError::PartExists(id.to_string()));
            }
            let mut judged = draft.judged.iter();
            let yardstick = match judged.find(|(of, _)| of == id) {
                Some((_, how)) => Yardstick::Judged {
                    how: how.clone(),
                    by: None,
                },
                None => Yardstick::NotRecorded,
            };
            contribution.objectives.push(Objective {
                id: id.clone(),
                text: text.clone(),
                recorded: self.today,
                yardstick,
                amendments: Vec::new(),
            });
        }
        let new = |id: &ObjectiveId| draft.objectives.iter().any(|(one, _)| one == id);
        match draft.judged.iter().find(|(id, _)| !new(id)) {
            Some((id, _)) => Err(DeskError::NoSuchObjective {
                name: id.clone(),
                known: draft.objectives.iter().map(|(id, _)| id.clone()).collect(),
            }),
            None => Ok(()),
        }
    }
}

fn add_assumptions(
    contribution: &mut Contribution,
    draft: &ContributionDraft,
) -> Result<(), DeskError> {
    for (id, text) in &draft.assumptions {
        if contribution.assumptions.iter().any(|one| one.id == *id) {
            return Err(DeskError::PartExists(id.to_string()));
        }
        contribution.assumptions.push(Assumption {
            id: id.clone(),
            text: text.clone(),
            main: draft.main.contains(id),
            sign_of_failure: None,
        });
    }
    let new = |id: &AssumptionId| draft.assumptions.iter().any(|(one, _)| one == id);
    match draft.main.iter().find(|id| !new(id)) {
        Some(_) => Err(DeskError::NoSuchSubject {
            known: draft
                .assumptions
                .iter()
                .map(|(id, _)| id.to_string())
                .collect(),
        }),
        None => Ok(()),
    }
}

/// Records what happens to an objective; its first text stays.
fn amend(
    contribution: &mut Contribution,
    edit: &ObjectiveEdit,
    because: &Localized,
    on: Date,
) -> Result<(), DeskError> {
    let objectives = &mut contribution.objectives;
    let known = || objectives.iter().map(|one| one.id.clone()).collect();
    let Some(at) = objectives.iter().position(|one| one.id == edit.objective) else {
        return Err(DeskError::NoSuchObjective {
            name: edit.objective.clone(),
            known: known(),
        });
    };
    let objective = &mut objectives[at];
    let same = match &edit.change {
        ObjectiveChange::Reworded(text) => objective.current_text() == text,
        ObjectiveChange::Postponed(day) => objective.due() == Some(*day),
        ObjectiveChange::Dropped => objective.is_dropped(),
    };
    if same {
        return Err(DeskError::NothingToChange);
    }
    // Amendments stand in the order in which they happened.
    let last = objective
        .amendments
        .last()
        .map_or(objective.recorded, |last| last.on);
    if on < last {
        return Err(DeskError::Backwards {
            from: last,
            until: on,
        });
    }
    objective.amendments.push(ObjectiveAmendment {
        on,
        change: edit.change.clone(),
        because: because.clone(),
    });
    Ok(())
}

/// Takes over the languages that are given.
fn texts(old: &mut Localized, new: Option<&Localized>) {
    if let Some(new) = new {
        old.0.extend(new.0.clone());
    }
}

fn add<T: Clone + PartialEq>(list: &mut Vec<T>, more: &[T]) {
    for one in more {
        if !list.contains(one) {
            list.push(one.clone());
        }
    }
}
