//! A value that became another one, and lists that gained and lost items.

use serde::Serialize;

/// A difference that can be looked at from the other side.
pub trait Mirror {
    /// The same difference, with before and after exchanged.
    #[must_use]
    fn mirrored(self) -> Self;
}

/// A value that is not the same on both sides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Moved<T> {
    /// As it stands on the first side.
    pub before: T,
    /// As it stands on the second side.
    pub after: T,
}

impl<T: PartialEq> Moved<T> {
    /// Both values; `None` when they are the same.
    pub fn between(before: T, after: T) -> Option<Self> {
        (before != after).then_some(Self { before, after })
    }
}

impl<T> Mirror for Moved<T> {
    fn mirrored(self) -> Self {
        Self {
            before: self.after,
            after: self.before,
        }
    }
}

/// What stands in only one of two lists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ListChange<T> {
    /// What only the second has.
    pub gained: Vec<T>,
    /// What only the first has.
    pub lost: Vec<T>,
}

impl<T> ListChange<T> {
    /// True when neither has anything that the other lacks.
    pub fn is_empty(&self) -> bool {
        self.gained.is_empty() && self.lost.is_empty()
    }
}

impl<T> Mirror for ListChange<T> {
    fn mirrored(self) -> Self {
        Self {
            gained: self.lost,
            lost: self.gained,
        }
    }
}

impl<M: Mirror> Mirror for Option<M> {
    fn mirrored(self) -> Self {
        self.map(Mirror::mirrored)
    }
}

impl<M: Mirror> Mirror for Vec<M> {
    fn mirrored(self) -> Self {
        self.into_iter().map(Mirror::mirrored).collect()
    }
}
