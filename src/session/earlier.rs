//! What earlier periods left of a contribution, for a reviewer whose first scores are locked.

use crate::domain::earlier::Earlier;
use crate::domain::review::{Review, ReviewRole};
use crate::store::ReviewKey;

use super::Session;

/// What a reviewer may know of earlier periods once the first scores are locked.
#[derive(Debug, Clone, Default)]
pub struct Past {
    /// What weighs on proposals now.
    pub earlier: Earlier,
    /// The reviewer's own review of the last period in which there was one.
    pub previous: Option<Review>,
}

impl Session {
    /// What earlier periods left, for the writer of `review`; `None` until that review is locked; one that
    /// is made of several has no lock to wait for. Files that
    /// cannot be read are passed over: `peil check` tells of them.
    pub fn past(&self, review: &Review) -> Option<Past> {
        let consolidated = review.role == ReviewRole::Consolidated;
        if !consolidated && review.lock.is_none() {
            return None;
        }
        let ours = |key: &&ReviewKey| {
            key.contribution == review.contribution && key.period < review.period
        };
        let keys = self.folder.review_keys().iter().filter(ours);
        let loaded = keys.filter_map(|key| self.folder.review(key).ok());
        let reviews = loaded.filter(|file| file.value.is_sealed());
        let reviews = newest(reviews.collect(), |file| &file.value);
        let reviews: Vec<Review> = reviews.into_iter().map(|file| file.value).collect();
        let decisions = self
            .folder
            .decision_keys()
            .iter()
            .filter(|(period, id)| *id == review.contribution && *period <= review.period);
        let decisions = decisions.filter_map(|(period, id)| self.folder.decision(*period, id).ok());
        let decisions: Vec<_> = decisions.map(|file| file.value).collect();
        let own = reviews
            .iter()
            .filter(|one| one.role == review.role && one.person == review.person);
        Some(Past {
            earlier: Earlier::gather(
                review.period,
                &reviews.iter().collect::<Vec<_>>(),
                &decisions.iter().collect::<Vec<_>>(),
                self.today,
            ),
            previous: own.max_by_key(|one| one.period).cloned(),
        })
    }
}

/// Of each review among the `submitted` ones the newest version: a draft of an amendment takes no place yet.
pub(super) fn newest<T>(submitted: Vec<T>, review: impl Fn(&T) -> &Review) -> Vec<T> {
    let names: Vec<(ReviewKey, u32)> = submitted
        .iter()
        .map(|one| (ReviewKey::of(review(one)).first(), version(review(one))))
        .collect();
    let is_newest = |(key, version): &(ReviewKey, u32)| {
        let same = names.iter().filter(|(other, _)| other == key);
        same.map(|(_, other)| other).max() == Some(version)
    };
    let newest: Vec<bool> = names.iter().map(is_newest).collect();
    let paired = submitted.into_iter().zip(newest);
    paired
        .filter_map(|(one, newest)| newest.then_some(one))
        .collect()
}

fn version(review: &Review) -> u32 {
    review.amends.as_ref().map_or(1, |amends| amends.version)
}
