//! Evidence gained and lost: the same source counts as the same, whatever each review calls it.

use std::collections::BTreeMap;

use super::moved::ListChange;
use crate::domain::id::SourceId;
use crate::domain::source::{Citation, Source};

/// The sources of a review.
pub(super) type Sources = BTreeMap<SourceId, Source>;

/// What each side cites that the other does not. `None` when both cite the same.
pub(super) fn evidence(
    before: &[Citation],
    after: &[Citation],
    sources: (&Sources, &Sources),
) -> Option<ListChange<Citation>> {
    let (mut lost, mut gained) = (before.to_vec(), after.to_vec());
    without_twins(&mut lost, &mut gained, |one, other| one == other);
    without_twins(&mut lost, &mut gained, |one, other| {
        let known = (sources.0.get(&one.source), sources.1.get(&other.source));
        let (Some(one_source), Some(other_source)) = known else {
            return false;
        };
        one.place == other.place
            && one_source.title == other_source.title
            && one_source.reference == other_source.reference
    });
    let change = ListChange { gained, lost };
    (!change.is_empty()).then_some(change)
}

/// Takes out of both lists what stands in both, one for one.
pub(super) fn without_twins<T>(
    one: &mut Vec<T>,
    other: &mut Vec<T>,
    alike: impl Fn(&T, &T) -> bool,
) {
    one.retain(|item| {
        let twin = other.iter().position(|another| alike(item, another));
        if let Some(place) = twin {
            other.remove(place);
        }
        twin.is_none()
    });
}
