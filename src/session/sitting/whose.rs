//! Who may sit down at which file: a reviewer at the review assigned, the line at its own report.

use super::BeginError;
use crate::domain::id::{ContributionId, PersonId};
use crate::domain::period::Period;
use crate::domain::review::{Review, ReviewRole};
use crate::domain::round::AssignmentStatus;
use crate::domain::seal::Digest;
use crate::session::Session;
use crate::session::consolidate::consolidated_key;
use crate::session::line::self_report_key;
use crate::store::{Author, Folder, ReviewKey};

/// The file that `me` writes in `role`.
///
/// # Errors
/// [`BeginError`] where it is not for `me` to write.
pub(super) fn key(
    session: &Session,
    contribution: &ContributionId,
    period: Period,
    role: ReviewRole,
    me: &PersonId,
) -> Result<ReviewKey, BeginError> {
    let round = session.folder.rounds.get(&period);
    let assignment = round.and_then(|round| round.value.contributions.get(contribution));
    let assignment = assignment.ok_or(BeginError::NotAssigned)?;
    match role {
        ReviewRole::Independent => {
            let assigned = assignment.reviewers.get(me).map(|one| one.status);
            if assigned == Some(AssignmentStatus::Assigned) {
                Ok(latest(session, contribution, period, me))
            } else {
                Err(BeginError::NotAssigned)
            }
        }
        ReviewRole::SelfReport if session.may_self_report(contribution, period) => {
            Ok(self_report_key(period, contribution))
        }
        ReviewRole::SelfReport => Err(BeginError::NotTheLine),
        ReviewRole::Consolidated => {
            session.may_consolidate(contribution, period)?;
            Ok(consolidated_key(period, contribution))
        }
    }
}

/// A review that another person began is read when submitted, and not written in.
///
/// # Errors
/// [`BeginError::BegunBy`].
pub(super) fn continues(review: &Review, me: &PersonId) -> Result<(), BeginError> {
    if review.person == *me || review.is_sealed() {
        Ok(())
    } else {
        Err(BeginError::BegunBy(review.person.clone()))
    }
}

/// Digest of the version that the amendment under `key` amends; `None` where it is no amendment.
///
/// # Errors
/// [`BeginError::Unreadable`]: without it nothing could be submitted.
pub(super) fn amended(folder: &Folder, key: &ReviewKey) -> Result<Option<Digest>, BeginError> {
    let Some(before) = key.before() else {
        return Ok(None);
    };
    let loaded = folder.review(&before).map_err(BeginError::Unreadable)?;
    Ok(Some(loaded.digest))
}

/// The person's latest version of a review: the review itself, or its last amendment.
fn latest(
    session: &Session,
    contribution: &ContributionId,
    period: Period,
    me: &PersonId,
) -> ReviewKey {
    let own = session.folder.review_keys().iter().filter(|key| {
        key.period == period
            && key.contribution == *contribution
            && matches!(&key.author, Author::Person { id, .. } if id == me)
    });
    own.max()
        .cloned()
        .unwrap_or_else(|| ReviewKey::person(period, contribution.clone(), me.clone()))
}
