//! The figures of `analysis/` about what a summary rests on.

use super::case::Case;
use crate::analysis::answered::{Answered, Stage};
use crate::analysis::distribution::{Distribution, distribution};
use crate::domain::checklist::Checklist;
use crate::domain::id::SectionId;
use crate::domain::question::About;
use crate::domain::review::Review;

/// How `reviews` answered the ordinal questions of `checklist` that apply, speak of `about` and stand in `section`
/// (`None`: in any).
pub(super) fn count(
    case: &Case<'_>,
    checklist: &Checklist,
    reviews: &[&Review],
    about: About,
    section: Option<&SectionId>,
) -> Distribution {
    let contribution = Some(case.inputs.contribution);
    let answered: Vec<Answered> = reviews
        .iter()
        .map(|review| Answered::of(review, checklist, contribution))
        .collect();
    distribution(&answered, Stage::Final, about, section)
}
