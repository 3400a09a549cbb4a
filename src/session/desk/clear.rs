//! Lifting a block, and setting a false finding aside: with who, when and why, printed in every summary.

use super::{DeskError, How, Written};
use crate::domain::catalogue::kind;
use crate::domain::finding::{Finding, Severity};
use crate::domain::id::{ContributionId, PersonId, RuleId};
use crate::domain::period::Period;
use crate::domain::round::{AssignmentStatus, Dismissal, Waiver, WaiverCode};
use crate::session::Session;
use crate::session::gather::check_folder;
use crate::store::FileKind;

/// A block to lift.
#[derive(Debug, Clone)]
pub struct Waiving {
    /// For which contribution.
    pub contribution: ContributionId,
    /// For whom.
    pub person: PersonId,
    /// Why, as a code.
    pub code: WaiverCode,
}

/// A finding to set aside.
#[derive(Debug, Clone)]
pub struct Dismissing {
    /// Which rule gave it.
    pub rule: String,
    /// On which file, where more than one is meant.
    pub path: Option<String>,
    /// What it says of this contribution.
    pub contribution: Option<ContributionId>,
    /// What it says of this person.
    pub person: Option<PersonId>,
    /// Why.
    pub because: String,
}

/// Rules whose finding is put right in the register itself.
const RECORDED: [&str; 3] = ["not-before", "responsible-reviewer", "wrong-role"];

impl Session {
    /// Lifts what bars `person` from `contribution` in `period`. Who gave the assignment back is assigned anew:
    /// true then.
    ///
    /// # Errors
    /// [`DeskError`]: nobody lifts that somebody answers for the contribution.
    pub fn waive(
        &mut self,
        waiving: &Waiving,
        period: Period,
        how: How,
    ) -> Result<(Written, bool), DeskError> {
        let on = self.today;
        self.change_round(period, how, |session, round, me| {
            let (contribution, person) = (&waiving.contribution, &waiving.person);
            if !round.contributions.contains_key(contribution) {
                return Err(DeskError::NotInRound {
                    contribution: contribution.clone(),
                    period,
                    known: round.contributions.keys().cloned().collect(),
                });
            }
            session.known(person)?;
            let mut waivers = round.waivers.iter();
            let lifted =
                waivers.any(|one| one.contribution == *contribution && one.person == *person);
            if lifted {
                return Err(DeskError::AlreadyLifted(person.clone()));
            }
            let mut grounds = session.grounds(contribution, period, person, &session.history());
            grounds.retain(|ground| ground.is_recorded() && !ground.can_be_lifted());
            if !grounds.is_empty() {
                return Err(DeskError::Barred {
                    person: person.clone(),
                    contribution: contribution.clone(),
                    grounds,
                });
            }
            round.waivers.push(Waiver {
                contribution: contribution.clone(),
                person: person.clone(),
                by: me.clone(),
                on,
                code: waiving.code,
            });
            let returned = round.status(contribution, person) == Some(AssignmentStatus::Returned);
            if returned {
                round.seat(contribution, person, None);
            }
            Ok(returned)
        })
    }

    /// Sets one finding aside, in the round that it is about, else in that of `period`.
    ///
    /// # Errors
    /// [`DeskError`]: it must be there, once, and not be something that the register is corrected for.
    pub fn dismiss(
        &mut self,
        dismissing: &Dismissing,
        period: Period,
        how: How,
    ) -> Result<(Written, Finding), DeskError> {
        self.coordinator()?;
        let because = dismissing.because.trim().to_owned();
        if because.is_empty() {
            return Err(DeskError::NoReason);
        }
        if RECORDED.contains(&dismissing.rule.as_str()) {
            let rule = dismissing.rule.clone();
            return Err(DeskError::Recorded { rule });
        }
        if kind(&dismissing.rule).is_some_and(|kind| !kind.dismissable) {
            let rule = dismissing.rule.clone();
            return Err(DeskError::Firm { rule });
        }
        let finding = self.one_finding(dismissing)?;
        let about = round_of(&finding.path).unwrap_or(period);
        let period = if self.folder.rounds.contains_key(&about) {
            about
        } else {
            period
        };
        let on = self.today;
        let (written, ()) = self.change_round(period, how, |_, round, me| {
            let named = |name: &str| finding.arguments.get(name);
            let rule = RuleId::new(finding.rule);
            let rule = rule.map_err(|_| DeskError::NoSuchFinding {
                findings: Vec::new(),
            })?;
            round.dismissed.push(Dismissal {
                rule,
                path: finding.path.clone(),
                contribution: named("contribution").and_then(|id| id.parse().ok()),
                person: named("person").and_then(|id| id.parse().ok()),
                by: me.clone(),
                on,
                because,
            });
            Ok(())
        })?;
        Ok((written, finding))
    }

    fn one_finding(&self, dismissing: &Dismissing) -> Result<Finding, DeskError> {
        // A coordinator who reviews as well must not be shown what is hidden.
        let mut all = check_folder(&self.folder, self.today, &self.visibility);
        all.retain(|one| {
            let open =
                one.severity != Severity::Note && !one.arguments.contains_key("dismissed-by");
            let may = kind(one.rule).is_some_and(|kind| kind.dismissable);
            open && may && !RECORDED.contains(&one.rule)
        });
        let named = |one: &Finding, name: &str, asked: Option<&str>| {
            asked.is_none_or(|asked| one.arguments.get(name).is_some_and(|own| own == asked))
        };
        let contribution = dismissing.contribution.as_ref().map(ContributionId::as_str);
        let person = dismissing.person.as_ref().map(PersonId::as_str);
        let meant = |one: &&Finding| {
            one.rule == dismissing.rule
                && dismissing
                    .path
                    .as_ref()
                    .is_none_or(|path| one.path == *path)
                && named(one, "contribution", contribution)
                && named(one, "person", person)
        };
        let mut found: Vec<Finding> = all.iter().filter(meant).cloned().collect();
        if found.len() == 1 {
            return Ok(found.remove(0));
        }
        let findings = if found.is_empty() { all } else { found };
        Err(DeskError::NoSuchFinding { findings })
    }
}

/// The period of the folder in which the file at `path` stands.
fn round_of(path: &str) -> Option<Period> {
    let period = path.split('/').next()?;
    FileKind::of(path)?;
    period.parse().ok()
}
