//! What stands between a person and a review, as far as the register knows.

use jiff::Span;

use super::history::History;
use crate::domain::contribution::Contribution;
use crate::domain::id::PersonId;
use crate::domain::localized::Localized;
use crate::domain::people::{Person, PersonRole};
use crate::domain::period::Period;
use crate::domain::register::Limits;

/// Something that stands between a person and a review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ground {
    /// Reviews nothing: has not that role.
    NotAReviewer,
    /// One of those responsible for the contribution.
    Responsible,
    /// Belongs to this unit, which is responsible.
    SameUnit(String),
    /// Has this function, which is responsible.
    SameFunction(Localized),
    /// May review it from this period on. Nobody says why, and `people.ron` does not know.
    NotBefore(Period),
    /// Spoke for the line in this period, more recently than the register allows.
    SpokeForTheLine(Period),
    /// Spoke for the line in this period, long enough ago: to be told, with a second reviewer.
    SpokeLongAgo(Period),
    /// It would be the `number`th review in a row, and the register allows `limit`.
    InARow {
        /// Which in a row, this one included.
        number: usize,
        /// How many the register allows.
        limit: usize,
    },
}

/// What a ground does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Bars the review.
    Block,
    /// It is somebody else's turn.
    Rotate,
    /// Is told, and asks for a second reviewer.
    Disclose,
}

impl Ground {
    /// What it does.
    pub fn effect(&self) -> Effect {
        match self {
            Self::InARow { .. } => Effect::Rotate,
            Self::SpokeLongAgo(_) => Effect::Disclose,
            _ => Effect::Block,
        }
    }

    /// True where a coordinator may lift it with a coded reason. Nobody lifts that somebody answers for the
    /// contribution, or reviews nothing.
    pub fn can_be_lifted(&self) -> bool {
        self.effect() == Effect::Block && !matches!(self, Self::NotAReviewer | Self::Responsible)
    }

    /// The rule of `peil check` that reports it.
    pub fn rule(&self) -> &'static str {
        match self {
            Self::NotAReviewer => "wrong-role",
            Self::Responsible => "responsible-reviewer",
            Self::SameUnit(_) | Self::SameFunction(_) => "same-unit",
            Self::NotBefore(_) => "not-before",
            Self::SpokeForTheLine(_) => "spoke-for-the-line",
            Self::SpokeLongAgo(_) => "declaration-contradicted",
            Self::InARow { .. } => "too-many-in-a-row",
        }
    }

    /// True where the register itself says so: then the register is corrected, and nothing is dismissed.
    pub fn is_recorded(&self) -> bool {
        matches!(
            self,
            Self::NotAReviewer | Self::Responsible | Self::NotBefore(_)
        )
    }

    /// Short name, to look its words up by.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotAReviewer => "not-a-reviewer",
            Self::Responsible => "responsible",
            Self::SameUnit(_) => "same-unit",
            Self::SameFunction(_) => "same-function",
            Self::NotBefore(_) => "not-before",
            Self::SpokeForTheLine(_) => "spoke-for-the-line",
            Self::SpokeLongAgo(_) => "spoke-long-ago",
            Self::InARow { .. } => "in-a-row",
        }
    }
}

/// A contribution in a round, with what bears on who may review it.
#[derive(Debug, Clone, Copy)]
pub struct Matter<'a> {
    /// The contribution.
    pub contribution: &'a Contribution,
    /// The round's period.
    pub period: Period,
    /// The register's limits.
    pub limits: &'a Limits,
    /// What the register tells of earlier involvement.
    pub history: &'a History,
}

impl Matter<'_> {
    /// Everything that stands between `person` and this review, the heaviest first; nothing was lifted yet.
    pub fn grounds(&self, id: &PersonId, person: &Person) -> Vec<Ground> {
        let about = self.contribution;
        let mut grounds = Vec::new();
        if !person.roles.contains(&PersonRole::Reviewer) {
            grounds.push(Ground::NotAReviewer);
        }
        if about.responsible.people.contains(id) {
            grounds.push(Ground::Responsible);
        }
        grounds.extend(self.same_unit(person));
        grounds.extend(self.same_function(person));
        let from = person.not_before.get(&about.id);
        let from = from.filter(|from| **from > self.period);
        grounds.extend(from.map(|from| Ground::NotBefore(*from)));
        grounds.extend(self.spoke(id));
        let number = self.history.in_a_row(&about.id, id, self.period);
        let limit = usize::try_from(self.limits.reviews_in_a_row).unwrap_or(usize::MAX);
        if number > limit {
            grounds.push(Ground::InARow { number, limit });
        }
        grounds
    }

    fn same_unit(&self, person: &Person) -> Option<Ground> {
        let own = plain(&person.unit);
        let whole = plain(&format!("{} {}", person.ministry, person.unit));
        let mut units = self.contribution.responsible.units.iter();
        let same = |unit: &&String| {
            let unit = plain(unit);
            !own.is_empty() && (unit == own || unit == whole)
        };
        units.find(same).cloned().map(Ground::SameUnit)
    }

    fn same_function(&self, person: &Person) -> Option<Ground> {
        let own: Vec<String> = texts(&person.title).collect();
        let mut functions = self.contribution.responsible.functions.iter();
        let same = |function: &&Localized| texts(function).any(|text| own.contains(&text));
        functions.find(same).cloned().map(Ground::SameFunction)
    }

    fn spoke(&self, id: &PersonId) -> Option<Ground> {
        let history = self.history;
        let last = history.last_for_the_line(&self.contribution.id, id, self.period)?;
        Some(if is_free(last, self.period, self.limits) {
            Ground::SpokeLongAgo(last)
        } else {
            Ground::SpokeForTheLine(last)
        })
    }
}

/// True when enough months lie between the end of `involved` and the beginning of `period`.
fn is_free(involved: Period, period: Period, limits: &Limits) -> bool {
    // More months than there are days to count them in: never.
    let months = Span::new().try_months(limits.months_uninvolved);
    let free = months.and_then(|months| involved.last_day().checked_add(months));
    free.is_ok_and(|free| free < period.first_day())
}

fn texts(localized: &Localized) -> impl Iterator<Item = String> {
    let texts = localized.0.values().map(|text| plain(text));
    texts.filter(|text| !text.is_empty())
}

/// Text for comparison: letters and digits, in lower case, one space between words.
pub(super) fn plain(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words: Vec<String> = words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::super::Cleared;
    use super::*;
    use crate::domain::id::ContributionId;
    use crate::domain::sample;

    fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
        text.parse().unwrap()
    }

    struct Case {
        contribution: Contribution,
        person: Person,
        history: History,
        limits: Limits,
    }

    impl Case {
        /// Somebody with whom nothing is the matter.
        fn free() -> Self {
            Self {
                contribution: sample::contribution("althea"),
                person: Person {
                    title: Localized::pair("Adviseur water", "Adviser on water"),
                    roles: vec![PersonRole::Reviewer],
                    ministry: "BZ".to_owned(),
                    unit: "Klimaat en water".to_owned(),
                    mailbox: None,
                    expertise: Vec::new(),
                    keys: Vec::new(),
                    not_before: Default::default(),
                },
                history: History::default(),
                limits: Limits {
                    months_uninvolved: 24,
                    reviews_in_a_row: 3,
                    response_days: 42,
                },
            }
        }

        fn matter(&self, period: &str) -> Matter<'_> {
            Matter {
                contribution: &self.contribution,
                period: id(period),
                limits: &self.limits,
                history: &self.history,
            }
        }

        fn grounds(&self, period: &str) -> Vec<Ground> {
            self.matter(period).grounds(&id("bz-01"), &self.person)
        }

        fn blocked_when_lifted(&self) -> bool {
            let cleared = Cleared {
                lifted: true,
                dismissed: Vec::new(),
            };
            !cleared.blocks(self.grounds("2026-H2")).is_empty()
        }
    }

    fn althea() -> ContributionId {
        id("althea")
    }

    #[test]
    fn somebody_with_whom_nothing_is_the_matter_has_no_grounds() {
        assert_eq!(Case::free().grounds("2026-H2"), []);
    }

    #[test]
    fn only_reviewers_review_and_nobody_reviews_what_they_answer_for() {
        let mut case = Case::free();
        case.person.roles = vec![PersonRole::Line];
        case.contribution.responsible.people = vec![id("bz-01")];
        let both = [Ground::NotAReviewer, Ground::Responsible];
        assert_eq!(case.grounds("2026-H2"), both);
        assert!(case.blocked_when_lifted());
    }

    #[test]
    fn a_responsible_unit_bars_however_it_is_written_and_can_be_lifted() {
        for unit in ["klimaat  en Water", "BZ / Klimaat en water"] {
            let mut case = Case::free();
            case.contribution.responsible.units = vec!["Inzet".to_owned(), unit.to_owned()];
            assert_eq!(case.grounds("2026-H2"), [Ground::SameUnit(unit.to_owned())]);
            assert!(!case.blocked_when_lifted());
        }
        let mut case = Case::free();
        case.contribution.responsible.units = vec!["Klimaat".to_owned(), String::new()];
        case.person.unit = String::new();
        assert_eq!(case.grounds("2026-H2"), []);
    }

    #[test]
    fn what_was_dismissed_as_false_stands_no_more_and_the_rest_does() {
        let mut case = Case::free();
        case.contribution.responsible.units = vec!["Klimaat en water".to_owned()];
        case.person.not_before = [(althea(), id("2027-H1"))].into();
        let cleared = Cleared {
            lifted: false,
            dismissed: vec!["same-unit".to_owned(), "not-before".to_owned()],
        };
        let blocks = cleared.blocks(case.grounds("2026-H2"));
        assert_eq!(blocks, [Ground::NotBefore(id("2027-H1"))]);
    }

    #[test]
    fn a_responsible_function_bars_in_whatever_language_it_is_the_same() {
        let mut case = Case::free();
        let function = Localized::only("en", "adviser on water");
        case.contribution.responsible.functions = vec![function.clone()];
        assert_eq!(case.grounds("2026-H2"), [Ground::SameFunction(function)]);
    }

    #[test]
    fn the_first_period_of_not_before_is_free_and_the_one_before_it_is_not() {
        let mut case = Case::free();
        case.person.not_before = [(althea(), id("2026-H2"))].into();
        assert_eq!(case.grounds("2026-H1"), [Ground::NotBefore(id("2026-H2"))]);
        assert_eq!(case.grounds("2026-H2"), []);
        case.person.not_before = [(id("minusma"), id("2030-H1"))].into();
        assert_eq!(case.grounds("2026-H2"), []);
    }

    #[test]
    fn whoever_spoke_for_the_line_waits_as_many_months_as_the_register_says() {
        let mut case = Case::free();
        let spoke = id("2024-H1");
        case.history
            .spoke_for_the_line(&althea(), spoke, &id("bz-01"));
        assert_eq!(case.grounds("2023-H2"), []);
        for barred in ["2024-H1", "2024-H2", "2026-H1"] {
            assert_eq!(
                case.grounds(barred),
                [Ground::SpokeForTheLine(spoke)],
                "{barred}"
            );
        }
        // From 30 June 2024 to 1 July 2026 there are more than 24 months.
        assert_eq!(case.grounds("2026-H2"), [Ground::SpokeLongAgo(spoke)]);
        case.limits.months_uninvolved = 25;
        assert_eq!(case.grounds("2026-H2"), [Ground::SpokeForTheLine(spoke)]);
        assert!(!case.blocked_when_lifted());
        case.limits.months_uninvolved = u32::MAX;
        assert_eq!(case.grounds("2900-H1"), [Ground::SpokeForTheLine(spoke)]);
    }

    #[test]
    fn the_limit_itself_is_allowed_in_a_row_and_one_more_is_somebody_elses_turn() {
        let mut case = Case::free();
        for period in ["2025-H1", "2025-H2"] {
            case.history.reviewed(&althea(), id(period), &id("bz-01"));
        }
        assert_eq!(case.grounds("2026-H1"), []);
        case.history
            .reviewed(&althea(), id("2026-H1"), &id("bz-01"));
        let row = Ground::InARow {
            number: 4,
            limit: 3,
        };
        assert_eq!(row.effect(), Effect::Rotate);
        assert_eq!(case.grounds("2026-H2"), [row]);
        assert!(!case.blocked_when_lifted());
    }
}
