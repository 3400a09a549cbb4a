//! Which file of the register holds what: ids to paths and back.

use std::fmt;

use crate::domain::checklist::ChecklistRef;
use crate::domain::id::{ChecklistId, ContributionId, PersonId};
use crate::domain::period::Period;
use crate::domain::review::{Review, ReviewRole};

/// File with the register's own settings, by which a folder is known as a register.
pub const REGISTER: &str = "register.ron";
/// File with everybody who may have a part in the register.
pub const PEOPLE: &str = "people.ron";
/// File with the forecasts that were resolved.
pub const OUTCOMES: &str = "outcomes.ron";
/// Folder with the checklists.
pub const CHECKLISTS: &str = "checklists";
/// Folder with the contributions.
pub const CONTRIBUTIONS: &str = "contributions";
/// File with a period's assignments.
pub const ROUND: &str = "round.ron";
/// What follows a file's name in the name of its signature.
pub const SIGNATURE: &str = ".sig";

/// What a file of the register holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FileKind {
    /// `register.ron`.
    Register,
    /// `people.ron`.
    People,
    /// `checklists/<id>.v<version>.ron`.
    Checklist(ChecklistRef),
    /// `contributions/<id>.ron`.
    Contribution(ContributionId),
    /// `outcomes.ron`.
    Outcomes,
    /// `<period>/round.ron`.
    Round(Period),
    /// `<period>/<contribution>.<author>.ron`.
    Review(ReviewKey),
    /// `<period>/<contribution>.response.ron`.
    Response(Period, ContributionId),
    /// `<period>/<contribution>.decision.ron`.
    Decision(Period, ContributionId),
}

/// Which review: of what, of when, by whom.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ReviewKey {
    /// The period reviewed.
    pub period: Period,
    /// The contribution reviewed.
    pub contribution: ContributionId,
    /// Who wrote it.
    pub author: Author,
}

/// Who wrote a review, as far as its file's name tells.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Author {
    /// A reviewer.
    Person {
        /// Who.
        id: PersonId,
        /// 1 for the review itself (its file's name carries no version), 2 and up for amendments.
        version: u32,
    },
    /// The responsible line.
    SelfReport,
    /// The coordinator, out of several reviews.
    Consolidated,
}

impl fmt::Display for Author {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Person { id, version: 1 } => write!(f, "{id}"),
            Self::Person { id, version } => write!(f, "{id}.v{version}"),
            Self::SelfReport => f.write_str("self-report"),
            Self::Consolidated => f.write_str("consolidated"),
        }
    }
}

impl Author {
    /// In which role somebody writes a file of this name.
    pub fn role(&self) -> ReviewRole {
        match self {
            Self::Person { .. } => ReviewRole::Independent,
            Self::SelfReport => ReviewRole::SelfReport,
            Self::Consolidated => ReviewRole::Consolidated,
        }
    }
}

impl ReviewKey {
    /// The key under which `review` is stored.
    pub fn of(review: &Review) -> Self {
        let author = match review.role {
            ReviewRole::Independent => Author::Person {
                id: review.person.clone(),
                version: review.amends.as_ref().map_or(1, |amends| amends.version),
            },
            ReviewRole::SelfReport => Author::SelfReport,
            ReviewRole::Consolidated => Author::Consolidated,
        };
        Self {
            period: review.period,
            contribution: review.contribution.clone(),
            author,
        }
    }

    /// The first version of `person`'s review.
    pub fn person(period: Period, contribution: ContributionId, id: PersonId) -> Self {
        Self {
            period,
            contribution,
            author: Author::Person { id, version: 1 },
        }
    }

    /// The file's path within the register, with `/`.
    pub fn path(&self) -> String {
        FileKind::Review(self.clone()).path()
    }

    /// The key of the review itself, where this is one of its amendments.
    #[must_use]
    pub fn first(mut self) -> Self {
        if let Author::Person { version, .. } = &mut self.author {
            *version = 1;
        }
        self
    }

    /// The key of the version before this one; `None` for a review itself.
    pub fn before(&self) -> Option<Self> {
        let mut before = self.clone();
        match &mut before.author {
            Author::Person { version, .. } if *version > 1 => *version -= 1,
            _ => return None,
        }
        Some(before)
    }

    /// 1 for a review itself, 2 and up for its amendments.
    pub fn version(&self) -> u32 {
        match self.author {
            Author::Person { version, .. } => version,
            Author::SelfReport | Author::Consolidated => 1,
        }
    }

    /// The reviewer, where it is one person's review.
    pub fn reviewer(&self) -> Option<&PersonId> {
        match &self.author {
            Author::Person { id, .. } => Some(id),
            Author::SelfReport | Author::Consolidated => None,
        }
    }

    /// The name by which recommendations of this review are known: `2026-H2/eufor-althea.bz-01`.
    pub fn name(&self) -> String {
        format!("{}/{}.{}", self.period, self.contribution, self.author)
    }
}

impl FileKind {
    /// The file's path within the register, with `/`.
    pub fn path(&self) -> String {
        match self {
            Self::Register => REGISTER.to_owned(),
            Self::People => PEOPLE.to_owned(),
            Self::Outcomes => OUTCOMES.to_owned(),
            Self::Checklist(checklist) => {
                format!("{CHECKLISTS}/{}.v{}.ron", checklist.id, checklist.version)
            }
            Self::Contribution(id) => format!("{CONTRIBUTIONS}/{id}.ron"),
            Self::Round(period) => format!("{period}/{ROUND}"),
            Self::Review(key) => format!("{}.ron", key.name()),
            Self::Response(period, id) => format!("{period}/{id}.response.ron"),
            Self::Decision(period, id) => format!("{period}/{id}.decision.ron"),
        }
    }

    /// What the file at `path` (within the register, with `/`) holds; `None` for any other file. A path
    /// has one kind and a kind one path: `v01`, upper case or a name too many make another file.
    pub fn of(path: &str) -> Option<Self> {
        let kind = Self::guess(path)?;
        (kind.path() == path).then_some(kind)
    }

    fn guess(path: &str) -> Option<Self> {
        let Some((folder, file)) = path.split_once('/') else {
            return match path {
                REGISTER => Some(Self::Register),
                PEOPLE => Some(Self::People),
                OUTCOMES => Some(Self::Outcomes),
                _ => None,
            };
        };
        let stem = file.strip_suffix(".ron")?;
        match folder {
            CHECKLISTS => {
                let (id, version) = stem.rsplit_once(".v")?;
                Some(Self::Checklist(ChecklistRef {
                    id: ChecklistId::new(id).ok()?,
                    version: version.parse().ok()?,
                }))
            }
            CONTRIBUTIONS => Some(Self::Contribution(ContributionId::new(stem).ok()?)),
            period => Self::in_round(period.parse().ok()?, file, stem),
        }
    }

    fn in_round(period: Period, file: &str, stem: &str) -> Option<Self> {
        if file == ROUND {
            return Some(Self::Round(period));
        }
        let (contribution, author) = stem.split_once('.')?;
        let contribution = ContributionId::new(contribution).ok()?;
        let author = match author {
            "response" => return Some(Self::Response(period, contribution)),
            "decision" => return Some(Self::Decision(period, contribution)),
            "self-report" => Author::SelfReport,
            "consolidated" => Author::Consolidated,
            person => {
                let (id, version) = match person.split_once(".v") {
                    Some((id, version)) => (id, version.parse().ok()?),
                    None => (person, 1),
                };
                let id = PersonId::new(id).ok()?;
                (version > 0).then_some(Author::Person { id, version })?
            }
        };
        Some(Self::Review(ReviewKey {
            period,
            contribution,
            author,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_has_one_kind_and_a_kind_one_path() {
        for path in [
            "register.ron",
            "people.ron",
            "outcomes.ron",
            "checklists/mission-contribution.v1.ron",
            "contributions/eufor-althea.ron",
            "2026/round.ron",
            "2026-Q3/eufor-althea.bz-01.ron",
            "2026-H1/eufor-althea.bz-01.v2.ron",
            "2026-H1/eufor-althea.self-report.ron",
            "2026-H1/eufor-althea.consolidated.ron",
            "2026-H1/eufor-althea.response.ron",
            "2026-H1/eufor-althea.decision.ron",
        ] {
            let kind = FileKind::of(path).unwrap_or_else(|| panic!("{path}"));
            assert_eq!(kind.path(), path);
        }
    }

    #[test]
    fn names_that_only_look_like_ours_are_not_ours() {
        for path in [
            "Register.ron",
            "2026-H3/round.ron",
            "2026-H1/../register.ron",
            "2026-H1/a.bz-01.v1.ron",
            "2026-H1/a.bz-01.v02.ron",
            "2026-H1/a.bz-01.v0.ron",
            "2026-H1/a.v2.ron",
            "2026-H1/a.self-report.v2.ron",
            "2026-H1/a.bz-01.ron.sig",
            "2026-H1/a.ron",
            "2026-H1/A.bz-01.ron",
            "checklists/a.v01.ron",
            "checklists/a.ron",
            "contributions/con.ron",
            "contributions/a/b.ron",
            "",
        ] {
            assert_eq!(FileKind::of(path), None, "{path}");
        }
    }
}
