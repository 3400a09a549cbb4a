//! Two sides compared, and what differs between them as a page.

use super::super::Session;
use super::side::Side;
use crate::compare::{Changes, FieldChange, GoalChange, Tree, Version, fields, goals, reviews};
use jiff::civil::Date;

use crate::domain::people::People;
use crate::domain::review::Review;
use crate::i18n::Texts;
use crate::report::build::changes::{
    ChangePage, FileSides, ReviewSide, file_changes, review_changes,
};
use crate::store::any::AnyFile;

/// What differs between two sides.
#[derive(Debug, Clone)]
pub enum Difference {
    /// Between two reviews.
    Reviews(Changes),
    /// Between two files that are no reviews; the objectives where they are a contribution's.
    Files(Vec<FieldChange>, Vec<GoalChange>),
}

/// Two sides and what differs between them.
#[derive(Debug, Clone)]
pub struct Compared {
    /// The first side.
    pub before: Side,
    /// The second side.
    pub after: Side,
    /// What differs.
    pub difference: Difference,
}

impl Difference {
    /// True when nothing differs.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Reviews(changes) => changes.is_empty(),
            Self::Files(changes, _) => changes.is_empty(),
        }
    }
}

impl Session {
    /// Compares two sides. Two files of different kinds differ in every field.
    pub fn compare(&self, before: Side, after: Side) -> Compared {
        compare(before, after, self.today)
    }

    /// What differs, in words.
    pub fn change_page(&self, compared: &Compared) -> ChangePage {
        let people = self.folder.people.as_ref().map(|file| &file.value);
        compared.page(people, &self.texts)
    }
}

/// Compares two sides; objectives of contributions as they stand on `today`.
pub fn compare(before: Side, after: Side, today: Date) -> Compared {
    let by_field = || fields(&tree(&before.file), &tree(&after.file));
    let difference = match (&before.file, &after.file) {
        (AnyFile::Review(one), AnyFile::Review(other)) => {
            let one = version(&one.value, &before);
            Difference::Reviews(reviews(&one, &version(&other.value, &after)))
        }
        (AnyFile::Contribution(one), AnyFile::Contribution(other)) => {
            let changed = goals((&one.value, today), (&other.value, today));
            Difference::Files(by_field(), changed)
        }
        _ => Difference::Files(by_field(), Vec::new()),
    };
    Compared {
        before,
        after,
        difference,
    }
}

fn version<'a>(review: &'a Review, side: &'a Side) -> Version<'a> {
    Version {
        review,
        checklist: side.checklist.as_ref(),
        contribution: side.contribution.as_ref(),
    }
}

impl Compared {
    /// What differs, in words.
    pub fn page(&self, people: Option<&People>, texts: &Texts) -> ChangePage {
        let (before, after) = (&self.before, &self.after);
        match (&self.difference, &before.file, &after.file) {
            (Difference::Reviews(changes), AnyFile::Review(one), AnyFile::Review(other)) => {
                let one = ReviewSide {
                    name: &before.name,
                    version: version(&one.value, before),
                    people,
                };
                let other = ReviewSide {
                    name: &after.name,
                    version: version(&other.value, after),
                    people,
                };
                review_changes(&one, &other, changes, texts)
            }
            (Difference::Files(changes, goals), ..) => {
                let sides = FileSides {
                    before: &before.name,
                    after: &after.name,
                    people,
                };
                file_changes(&sides, changes, goals, texts)
            }
            // Only reviews make a difference between reviews.
            (Difference::Reviews(_), ..) => ChangePage::default(),
        }
    }
}

/// The file as a tree of fields.
pub fn tree(file: &AnyFile) -> Tree {
    match file {
        AnyFile::Review(file) => Tree::of(&file.value),
        AnyFile::Contribution(file) => Tree::of(&file.value),
        AnyFile::Checklist(file) => Tree::of(&file.value),
        AnyFile::Round(file) => Tree::of(&file.value),
        AnyFile::Response(file) => Tree::of(&file.value),
        AnyFile::Decision(file) => Tree::of(&file.value),
        AnyFile::Outcomes(file) => Tree::of(&file.value),
        AnyFile::People(file) => Tree::of(&file.value),
        AnyFile::Register(file) => Tree::of(&file.value),
    }
}
