//! Charts as values: what is drawn, in which words, and the same figures as a table. Every renderer draws or tells them itself.

use super::document::{Table, Words};

/// A chart. Title, description and table are its text; the drawing adds nothing to them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Chart {
    /// What it shows, in a few words.
    pub title: Words,
    /// What the figures are, and what they rest on.
    pub description: Words,
    /// What is drawn.
    pub plot: Plot,
    /// The same figures; without a caption, since the title is one.
    pub table: Table,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Plot {
    /// How many answers have which level, row by row.
    Distribution(Distribution),
    /// The level of every question in every period.
    Matrix(Matrix),
    /// Levels over the periods, with breaks.
    Course(Course),
    /// Two scores of the same question on one line.
    Gap(Gap),
    /// Probabilities from low to high, with what happened.
    Forecasts(Forecasts),
    /// How often that happened which was thought this probable.
    Reliability(Reliability),
}

/// The levels of a scale as a chart names them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Levels {
    /// `1 Onvoldoende`, lowest first.
    pub names: Vec<Words>,
    /// The lowest level that is good enough.
    pub line: u8,
    /// What lies below it: `onder de ondergrens`.
    pub below: Words,
}

impl Levels {
    /// How many levels there are.
    pub fn count(&self) -> u8 {
        u8::try_from(self.names.len()).unwrap_or(u8::MAX)
    }

    /// True when `level` is not good enough.
    pub fn is_below(&self, level: u8) -> bool {
        level < self.line
    }
}

/// How many answers have which level, row by row.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Distribution {
    /// The scale.
    pub levels: Levels,
    /// What an answer without a level is called.
    pub missing: Words,
    /// The rows.
    pub rows: Vec<Spread>,
}

/// One row of a distribution.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Spread {
    /// Of what.
    pub label: Words,
    /// How many answers, by level, lowest first.
    pub counts: Vec<usize>,
    /// How many answers without a level.
    pub missing: usize,
    /// What else the row says: how many it rests on, the median, the lowest.
    pub aside: Words,
}

/// The level of every question in every period.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Matrix {
    /// The scale.
    pub levels: Levels,
    /// The periods, oldest first.
    pub periods: Vec<Words>,
    /// The questions, in groups.
    pub groups: Vec<Group>,
    /// What a double line before a cell means.
    pub break_words: Words,
}

/// Questions that belong together.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Group {
    /// What they are called.
    pub label: Words,
    /// The questions, each with a cell per period.
    pub rows: Vec<(Words, Vec<Cell>)>,
}

/// What a question got in a period.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Cell {
    /// The levels, lowest first; one, or one per reviewer.
    pub levels: Vec<u8>,
    /// What stands there where no level does; at most two characters.
    pub mark: Words,
    /// True where what was asked changed since the period before.
    pub broken: bool,
}

/// Levels over the periods.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Course {
    /// The scale.
    pub levels: Levels,
    /// The periods, oldest first.
    pub periods: Vec<Words>,
    /// Before which periods the lines break, by place in `periods`.
    pub breaks: Vec<usize>,
    /// What a break means.
    pub break_words: Words,
    /// What stands where there is no level.
    pub none: Words,
    /// What is drawn, each with its name and, per period, its levels.
    pub series: Vec<(Words, Vec<Vec<u8>>)>,
}

/// Two scores of the same question on one line.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Gap {
    /// The scale.
    pub levels: Levels,
    /// Whose score the open mark is.
    pub own: Words,
    /// Whose the filled mark is.
    pub found: Words,
    /// The questions.
    pub rows: Vec<Pair>,
}

/// The two scores of one question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Pair {
    /// Which question.
    pub label: Words,
    /// The line's own level.
    pub own: u8,
    /// The reviewers' levels, lowest first, at least one.
    pub found: Vec<u8>,
}

/// Probabilities from low to high, with what happened.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Forecasts {
    /// The forecasts.
    pub rows: Vec<Range>,
}

/// One forecast.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Range {
    /// Of what.
    pub label: Words,
    /// Lowest, per cent.
    pub low: u8,
    /// Best, per cent.
    pub best: u8,
    /// Highest, per cent.
    pub high: u8,
    /// What happened; nothing where that is not established.
    pub happened: Option<bool>,
    /// The forecast and what happened, in words.
    pub aside: Words,
}

/// How often that happened which was thought this probable.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Reliability {
    /// Name of the axis of what was forecast.
    pub forecast: Words,
    /// Name of the axis of what happened.
    pub observed: Words,
    /// What the diagonal means.
    pub perfect: Words,
    /// The points, lowest forecast first.
    pub points: Vec<Calibration>,
}

/// One point of a reliability diagram.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Calibration {
    /// Mean forecast, per cent.
    pub forecast: u8,
    /// Share that happened, per cent.
    pub observed: u8,
    /// How many forecasts.
    pub n: usize,
}
