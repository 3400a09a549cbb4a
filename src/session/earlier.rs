//! What earlier periods left of a contribution, for a reviewer whose first scores are locked.

use crate::domain::earlier::Earlier;
use crate::domain::review::Review;
use crate::store::{Author, ReviewKey};

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
    /// What earlier periods left, for the writer of `review`; `None` until that review is locked. Files that
    /// cannot be read are passed over: `peil check` tells of them.
    pub fn past(&self, review: &Review) -> Option<Past> {
        review.lock.as_ref()?;
        let ours = |key: &&ReviewKey| {
            key.contribution == review.contribution && key.period < review.period
        };
        let keys: Vec<&ReviewKey> = self.folder.review_keys().iter().filter(ours).collect();
        let latest = keys.iter().filter(|key| !is_amended(key, &keys));
        let loaded = latest.filter_map(|key| self.folder.review(key).ok());
        let reviews: Vec<Review> = loaded
            .map(|file| file.value)
            .filter(Review::is_sealed)
            .collect();
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

/// True when `keys` hold a later version of the same person's review.
pub(super) fn is_amended(key: &ReviewKey, keys: &[&ReviewKey]) -> bool {
    let Author::Person { id, version } = &key.author else {
        return false;
    };
    keys.iter().any(|other| {
        other.period == key.period
            && matches!(&other.author, Author::Person { id: same, version: later } if same == id && later > version)
    })
}
