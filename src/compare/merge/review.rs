//! Merging two versions of one review.

use std::collections::BTreeSet;

use serde_json::Value;

use super::consistent;
use super::rule::of_review;
use super::tree::{Clash, Merge, Three};
use crate::domain::answer::Answer;
use crate::domain::conflict::{name_of, parts, whole};
use crate::domain::consolidation::Consolidation;
use crate::domain::judgement::Judgement;
use crate::domain::review::{Conflict, Review};

/// What a merge made of a review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Merged {
    /// One review. What a person must still decide is in its list of conflicts; `open` says how many the merge
    /// added to it.
    One {
        /// The review.
        review: Box<Review>,
        /// How many conflicts are new; 0: it is clean.
        open: usize,
    },
    /// No part of one side may be put into the other: a person must choose between the two files.
    Whole(Whole, Side),
}

/// Why two files cannot be merged part by part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whole {
    /// One is submitted, and a submitted review is never changed; or both are, differently.
    Sealed,
    /// Their first scores were locked apart.
    Locks,
    /// They are not the same review, or answer different checklists.
    Different,
}

/// One of the two sides of a merge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The branch that is merged into.
    Ours,
    /// The branch that is merged.
    Theirs,
}

impl Whole {
    /// All reasons.
    pub const ALL: [Self; 3] = [Self::Sealed, Self::Locks, Self::Different];

    /// Short name, to look its words up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::Sealed => "sealed",
            Self::Locks => "locks",
            Self::Different => "different",
        }
    }
}

impl Side {
    /// Short name, to look its word up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Theirs => "theirs",
        }
    }
}

/// Merges what `ours` and `theirs` made of `base` (`None`: both began it apart). `write` gives a part as it would
/// stand in a file, by the field's name. A change of one side is taken over; where both changed the same part
/// otherwise, ours stays in its place and base, ours and theirs are written into the list of conflicts.
pub fn reviews(
    base: Option<&Review>,
    ours: &Review,
    theirs: &Review,
    write: &dyn Fn(&str, &Value) -> String,
) -> Merged {
    let one = |review: &Review, open| Merged::One {
        review: Box::new(review.clone()),
        open,
    };
    if ours == theirs || base == Some(theirs) {
        return one(ours, 0);
    }
    if base == Some(ours) {
        return one(theirs, 0);
    }
    if let Some((why, side)) = apart(base, ours, theirs) {
        return Merged::Whole(why, side);
    }
    let blank = beginning(ours);
    let base = base.unwrap_or(&blank);
    match merge(base, ours, theirs) {
        Some((mut review, clashes)) => {
            let before = review.conflicts.len();
            for clash in clashes {
                let conflict = conflict(clash, write);
                if !review.conflicts.iter().any(|one| one.is_same(&conflict)) {
                    review.conflicts.push(conflict);
                }
            }
            let open = review.conflicts.len() - before;
            one(&review, open)
        }
        None => Merged::Whole(Whole::Different, Side::Ours),
    }
}

/// Why the two sides cannot be merged part by part, and which of them stays.
fn apart(base: Option<&Review>, ours: &Review, theirs: &Review) -> Option<(Whole, Side)> {
    let identity = |one: &Review| {
        let version = one.amends.as_ref().map(|amends| amends.version);
        let about = (one.contribution.clone(), one.period, one.illustrative);
        let by = (one.person.clone(), one.role, one.checklist.clone());
        (about, by, version)
    };
    if ours.is_sealed() || theirs.is_sealed() {
        let side = if ours.is_sealed() {
            Side::Ours
        } else {
            Side::Theirs
        };
        return Some((Whole::Sealed, side));
    }
    let locked = |one: &Review| {
        let lock = one.lock.as_ref();
        lock.map(|lock| (lock.at, lock.scores.clone(), lock.digest.clone()))
    };
    let (mine, other) = (locked(ours), locked(theirs));
    if mine.is_some() && other.is_some() && mine != other {
        return Some((Whole::Locks, Side::Ours));
    }
    let same = identity(ours) == identity(theirs)
        && base.is_none_or(|base| identity(base) == identity(ours));
    (!same).then_some((Whole::Different, Side::Ours))
}

/// The review before anybody entered anything.
fn beginning(review: &Review) -> Review {
    let about = (review.contribution.clone(), review.period);
    let by = (review.person.clone(), review.role);
    let mut blank = Review::new(about.0, about.1, by.0, by.1, review.checklist.clone());
    blank.illustrative = review.illustrative;
    blank
}

fn merge(base: &Review, ours: &Review, theirs: &Review) -> Option<(Review, Vec<Clash>)> {
    let held = consistent::unlocked(base, ours, theirs);
    let held: BTreeSet<Vec<String>> = held
        .iter()
        .flat_map(|id| {
            let answer = vec!["answers".to_owned(), id.to_string()];
            let score = [answer.clone(), vec!["score".to_owned()]].concat();
            [answer, score]
        })
        .collect();
    let base = with_beginnings(base, ours, theirs);
    let trees = (parts(&base)?, parts(ours)?, parts(theirs)?);
    let three = Three {
        base: Some(&trees.0),
        ours: Some(&trees.1),
        theirs: Some(&trees.2),
    };
    let mut merge = Merge::by(of_review, held);
    let mut review = whole(merge.part(three)?)?;
    // What is left of an answer when each side took away another half of it.
    review.answers.retain(|id, answer| {
        let stood = |side: &Review| side.answers.get(id).is_some_and(|one| one == answer);
        *answer != Answer::default() || stood(ours) || stood(theirs)
    });
    let mut clashes = merge.clashes;
    clashes.extend(torn(&mut review, ours, theirs, three));
    Some((review, clashes))
}

/// The base with an empty answer, judgement or consolidation where both sides began one: they are merged by field.
fn with_beginnings(base: &Review, ours: &Review, theirs: &Review) -> Review {
    let mut base = base.clone();
    for id in ours
        .answers
        .keys()
        .filter(|id| theirs.answers.contains_key(id))
    {
        base.answers.entry(id.clone()).or_default();
    }
    if ours.judgement.is_some() && theirs.judgement.is_some() {
        base.judgement.get_or_insert_with(Judgement::default);
    }
    if ours.consolidation.is_some() && theirs.consolidation.is_some() {
        base.consolidation
            .get_or_insert_with(Consolidation::default);
    }
    base
}

/// Where one side took away a source or event that the other began to cite: a clash, and where ours has it, it stays.
fn torn(review: &mut Review, ours: &Review, theirs: &Review, three: Three<'_>) -> Vec<Clash> {
    let dangling = consistent::dangling(review, ours, theirs);
    let clashes = dangling.into_iter().map(|path| {
        let at = |side: Option<&Value>| {
            side.and_then(|one| one.get(&path[0])?.get(&path[1]))
                .cloned()
        };
        Clash {
            base: at(three.base),
            ours: at(three.ours),
            theirs: at(three.theirs),
            path: path.to_vec(),
        }
    });
    let clashes: Vec<Clash> = clashes.collect();
    for (id, source) in &ours.sources {
        if clashes
            .iter()
            .any(|one| one.path == ["sources", id.as_str()])
        {
            review.sources.insert(id.clone(), source.clone());
        }
    }
    for (id, event) in &ours.events {
        if clashes
            .iter()
            .any(|one| one.path == ["events", id.as_str()])
        {
            review.events.insert(id.clone(), event.clone());
        }
    }
    clashes
}

fn conflict(clash: Clash, write: &dyn Fn(&str, &Value) -> String) -> Conflict {
    let path: Vec<&str> = clash.path.iter().map(String::as_str).collect();
    let (question, field) = name_of(&path);
    let written = |value: Option<Value>| value.map(|value| write(&field, &value));
    Conflict {
        base: written(clash.base),
        ours: written(clash.ours),
        theirs: written(clash.theirs),
        question,
        field,
    }
}
