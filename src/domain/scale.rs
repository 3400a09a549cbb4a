//! An ordinal scale: described levels, and the line below which is not good enough.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::localized::Localized;
use super::refusal::Refusal;

/// A level on a scale: 1 is the lowest. Levels are ordered, never added up across questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Level(u8);

impl Level {
    /// Level `n`, 1 to 9; one key each.
    ///
    /// # Errors
    /// [`Refusal`] outside 1–9.
    pub fn new(n: u8) -> Result<Self, Refusal> {
        if (1..=9).contains(&n) {
            Ok(Self(n))
        } else {
            Err(Refusal::new("bad-level", n.to_string()))
        }
    }

    /// The level as a number, 1 to 9.
    pub fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Level {
    type Error = Refusal;
    fn try_from(n: u8) -> Result<Self, Refusal> {
        Self::new(n)
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> u8 {
        level.0
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// An ordinal scale of 1 to n levels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// The levels, lowest first; at most nine.
    pub levels: Vec<LevelName>,
    /// The lowest level that is good enough.
    pub line: Level,
}

/// The name of a level, and what it means where a question has no anchor of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LevelName {
    /// For example *Toereikend* / *Adequate*.
    pub label: Localized,
    /// What the level means in general.
    pub anchor: Localized,
}

impl Scale {
    /// The levels from lowest to highest with their names.
    pub fn iter(&self) -> impl Iterator<Item = (Level, &LevelName)> {
        (1u8..=9).map(Level).zip(&self.levels)
    }

    /// True when `level` is one of the scale's.
    pub fn contains(&self, level: Level) -> bool {
        usize::from(level.get()) <= self.levels.len()
    }

    /// The name of `level`, when it is one of the scale's.
    pub fn name(&self, level: Level) -> Option<&LevelName> {
        self.levels.get(usize::from(level.get()) - 1)
    }
}
