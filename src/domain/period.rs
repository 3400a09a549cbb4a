//! A period of review (`2026`, `2026-H1`, `2026-Q3`), and a range of them.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

use super::refusal::Refusal;

/// How long a period is; one kind per register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PeriodKind {
    /// A calendar year, `2026`.
    Year,
    /// Half a year, `2026-H1` or `2026-H2`.
    Half,
    /// A quarter, `2026-Q1` to `2026-Q4`.
    Quarter,
}

impl PeriodKind {
    fn parts(self) -> u8 {
        match self {
            Self::Year => 1,
            Self::Half => 2,
            Self::Quarter => 4,
        }
    }

    fn letter(self) -> &'static str {
        match self {
            Self::Year => "",
            Self::Half => "H",
            Self::Quarter => "Q",
        }
    }
}

/// One period of review. Ordered by year and part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Period {
    year: i16,
    part: u8,
    kind: PeriodKind,
}

impl Period {
    /// A period of `kind`, part 1…n of `year` (1900–2999); `None` outside that.
    pub fn new(year: i16, kind: PeriodKind, part: u8) -> Option<Self> {
        let well = (1900..=2999).contains(&year) && (1..=kind.parts()).contains(&part);
        well.then_some(Self { year, part, kind })
    }

    /// The period of `kind` in which `day` falls.
    pub fn containing(day: Date, kind: PeriodKind) -> Option<Self> {
        let months = 12 / kind.parts();
        // A month is 1–12 and a period's months are 3, 6 or 12, so the part is 1–4.
        let part = (u8::try_from(day.month()).ok()? - 1) / months + 1;
        Self::new(day.year(), kind, part)
    }

    /// Year, half-year or quarter.
    pub fn kind(self) -> PeriodKind {
        self.kind
    }

    /// The period after this one.
    pub fn next(self) -> Option<Self> {
        if self.part < self.kind.parts() {
            Self::new(self.year, self.kind, self.part + 1)
        } else {
            Self::new(self.year + 1, self.kind, 1)
        }
    }

    /// The period before this one.
    pub fn previous(self) -> Option<Self> {
        if self.part > 1 {
            Self::new(self.year, self.kind, self.part - 1)
        } else {
            Self::new(self.year - 1, self.kind, self.kind.parts())
        }
    }

    /// First day of the period.
    pub fn first_day(self) -> Date {
        let months = 12 / self.kind.parts();
        let month = (self.part - 1) * months + 1;
        date(self.year, i8::try_from(month).unwrap_or(1), 1)
    }

    /// Last day of the period.
    pub fn last_day(self) -> Date {
        let months = 12 / self.kind.parts();
        let month = i8::try_from(self.part * months).unwrap_or(12);
        date(self.year, month, 1).last_of_month()
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            PeriodKind::Year => write!(f, "{}", self.year),
            kind => write!(f, "{}-{}{}", self.year, kind.letter(), self.part),
        }
    }
}

impl FromStr for Period {
    type Err = Refusal;
    fn from_str(text: &str) -> Result<Self, Refusal> {
        let refuse = || Refusal::new("bad-period", text);
        let (year, rest) = text.split_once('-').unwrap_or((text, ""));
        let (kind, part) = match rest.as_bytes() {
            [] if !text.contains('-') => (PeriodKind::Year, b'1'),
            [b'H', part] => (PeriodKind::Half, *part),
            [b'Q', part] => (PeriodKind::Quarter, *part),
            _ => return Err(refuse()),
        };
        if year.len() != 4 || !year.bytes().all(|b| b.is_ascii_digit()) || !part.is_ascii_digit() {
            return Err(refuse());
        }
        let year = year.parse().map_err(|_| refuse())?;
        Self::new(year, kind, part - b'0').ok_or_else(refuse)
    }
}

impl TryFrom<String> for Period {
    type Error = Refusal;
    fn try_from(text: String) -> Result<Self, Refusal> {
        text.parse()
    }
}

impl From<Period> for String {
    fn from(period: Period) -> String {
        period.to_string()
    }
}

/// An inclusive range of periods, written `2025-H1..2026-H2`; one period alone is a range too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PeriodRange {
    /// First period of the range.
    pub from: Period,
    /// Last period of the range, included.
    pub to: Period,
}

impl PeriodRange {
    /// True when `period` lies in the range.
    pub fn contains(&self, period: Period) -> bool {
        self.from <= period && period <= self.to
    }
}

impl FromStr for PeriodRange {
    type Err = Refusal;
    fn from_str(text: &str) -> Result<Self, Refusal> {
        let (from, to) = text.split_once("..").unwrap_or((text, text));
        let (from, to): (Period, Period) = (from.parse()?, to.parse()?);
        if from.kind() != to.kind() || from > to {
            return Err(Refusal::new("bad-period", text));
        }
        Ok(Self { from, to })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_read_as_they_are_written_and_know_their_neighbours() {
        for text in ["2026", "2026-H1", "2026-H2", "2026-Q1", "2026-Q4"] {
            let period: Period = text.parse().unwrap();
            assert_eq!(period.to_string(), text);
            assert_eq!(period.next().unwrap().previous().unwrap(), period);
        }
        let half: Period = "2026-H2".parse().unwrap();
        assert_eq!(half.first_day(), date(2026, 7, 1));
        assert_eq!(half.last_day(), date(2026, 12, 31));
        assert_eq!(half.next().unwrap().to_string(), "2027-H1");
        assert_eq!(
            Period::containing(date(2026, 6, 30), PeriodKind::Half)
                .unwrap()
                .to_string(),
            "2026-H1"
        );
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for bad in [
            "", "26", "2026-", "2026-H3", "2026-H0", "2026-Q5", "2026-h1", "2026-H10", "+026",
            "../x",
        ] {
            assert!(bad.parse::<Period>().is_err(), "{bad:?}");
        }
        assert!("2026-H1..2025-H1".parse::<PeriodRange>().is_err());
        assert!("2026-H1..2026-Q4".parse::<PeriodRange>().is_err());
    }
}
