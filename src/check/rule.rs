//! A rule: a name, and a question put to one review or to the register as a whole.

use std::collections::BTreeSet;
use std::fmt::Display;

use jiff::civil::Date;

use super::file::{File, Place};
use super::nearest::nearest;
use super::row::Row;
use super::view::RegisterView;
use crate::domain::checklist::Checklist;
use crate::domain::contribution::Contribution;
use crate::domain::finding::{Finding, Severity};
use crate::domain::id::ContributionId;
use crate::domain::people::Person;
use crate::domain::period::Period;
use crate::domain::review::Review;
use crate::domain::round::{Assignment, Round};
use crate::domain::seal::Lock;
use crate::domain::signature::SignatureState;

/// A rule of `peil check`. A plain function instead of a trait: a rule has no state, and so a rule that is
/// in no list is a function that the compiler calls unused.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its kebab-case name. Its words stand under `finding-<name>` and `finding-<name>-advice`.
    pub name: &'static str,
    /// What it asks of a review, a self-report or a consolidated review.
    pub of_review: Option<fn(&ReviewCase<'_>, &mut Found<'_>)>,
    /// What it asks of the small files and of the rows of all reviews.
    pub of_register: Option<fn(&RegisterCase<'_>, &mut Found<'_>)>,
}

impl Rule {
    /// A rule for each review.
    pub const fn review(name: &'static str, check: fn(&ReviewCase<'_>, &mut Found<'_>)) -> Self {
        Self {
            name,
            of_review: Some(check),
            of_register: None,
        }
    }

    /// A rule for the register as a whole.
    pub const fn register(
        name: &'static str,
        check: fn(&RegisterCase<'_>, &mut Found<'_>),
    ) -> Self {
        Self {
            name,
            of_review: None,
            of_register: Some(check),
        }
    }

    /// A rule for each review and for the register as a whole.
    pub const fn both(
        name: &'static str,
        of_review: fn(&ReviewCase<'_>, &mut Found<'_>),
        of_register: fn(&RegisterCase<'_>, &mut Found<'_>),
    ) -> Self {
        Self {
            name,
            of_review: Some(of_review),
            of_register: Some(of_register),
        }
    }
}

/// What the bytes of a review say of its seal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SealState {
    /// There is none.
    Open,
    /// The bytes are those that were sealed.
    Whole,
    /// They are not.
    Broken,
}

/// A lock as a commit holds it.
#[derive(Debug, Clone, Copy)]
pub struct Committed<'a> {
    /// The commit's name.
    pub commit: &'a str,
    /// The lock.
    pub lock: &'a Lock,
}

/// A review as a commit first held it submitted.
#[derive(Debug, Clone, Copy)]
pub struct Submitted<'a> {
    /// The commit's name.
    pub commit: &'a str,
    /// The review.
    pub review: &'a Review,
}

/// What bears witness of a review besides the review itself.
#[derive(Debug, Clone, Copy)]
pub struct Witness<'a> {
    /// What its bytes say of its seal.
    pub seal: SealState,
    /// How it stands with its signature.
    pub signature: &'a SignatureState,
    /// The first lock of it that git's history holds; `None` without git or where there is none.
    pub first_lock: Option<Committed<'a>>,
    /// What git's history first held of it as submitted, where that is something else than what stands there now.
    pub first_sealed: Option<Submitted<'a>>,
}

/// One review with all that belongs to it, as far as that can be read.
#[derive(Debug)]
pub struct ReviewCase<'a> {
    /// The review.
    pub file: &'a File<'a, Review>,
    /// What bears witness of it.
    pub witness: Witness<'a>,
    /// The small files.
    pub register: &'a RegisterView<'a>,
    /// The round of its period.
    pub round: Option<&'a File<'a, Round>>,
    /// What the round says of its contribution.
    pub assignment: Option<&'a Assignment>,
    /// The checklist that it answers.
    pub checklist: Option<&'a File<'a, Checklist>>,
    /// The contribution that it is about.
    pub contribution: Option<&'a File<'a, Contribution>>,
    /// Who wrote it.
    pub person: Option<&'a Person>,
}

impl<'a> ReviewCase<'a> {
    /// `file` with what belongs to it.
    pub fn new(
        file: &'a File<'a, Review>,
        witness: Witness<'a>,
        register: &'a RegisterView<'a>,
    ) -> Self {
        let review = file.value;
        let round = register.round(review.period);
        Self {
            file,
            witness,
            register,
            round,
            assignment: round.and_then(|round| round.value.contributions.get(&review.contribution)),
            checklist: register.checklist(&review.checklist),
            contribution: register.contribution(&review.contribution),
            person: register.person(&review.person),
        }
    }

    /// The review itself.
    pub fn review(&self) -> &'a Review {
        self.file.value
    }
}

/// The small files and the rows of all reviews.
#[derive(Debug)]
pub struct RegisterCase<'a> {
    /// The small files.
    pub register: &'a RegisterView<'a>,
    /// All reviews, in order of their path.
    pub rows: &'a [Row],
    /// The day on which one looks.
    pub today: Date,
}

impl<'a> RegisterCase<'a> {
    /// The reviews of `contribution` in `period`, of every role and version; found without looking at the others.
    pub fn rows_of(&self, period: Period, contribution: &ContributionId) -> &'a [Row] {
        self.rows_like(&format!("{period}/{contribution}."))
    }

    /// The reviews whose path begins so.
    pub fn rows_like(&self, prefix: &str) -> &'a [Row] {
        let from = self.rows.partition_point(|row| *row.path < *prefix);
        let rest = &self.rows[from..];
        let count = rest.partition_point(|row| row.path.starts_with(prefix));
        &rest[..count]
    }

    /// Every period and contribution of which there is a review, readable or not.
    pub fn rounds_of_rows(&self) -> BTreeSet<(Period, &'a ContributionId)> {
        let rows = self.rows.iter();
        rows.map(|row| (row.period, &row.contribution)).collect()
    }
}

/// The argument that holds what somebody may have meant.
pub const NEAREST: &str = "nearest";

/// What a rule's text names, by variable.
pub type Arguments<'a> = &'a [(&'static str, &'a dyn Display)];

/// Where a rule leaves what it finds.
#[derive(Debug)]
pub struct Found<'a> {
    rule: &'static str,
    findings: &'a mut Vec<Finding>,
}

impl<'a> Found<'a> {
    /// For the rule called `rule`, into `findings`.
    pub fn new(rule: &'static str, findings: &'a mut Vec<Finding>) -> Self {
        Self { rule, findings }
    }

    /// An error at the value under `keys` of `file`.
    pub fn error<T>(&mut self, file: &File<'_, T>, keys: &[&str], arguments: Arguments<'_>) {
        self.add(Severity::Error, file, keys, arguments);
    }

    /// A warning at the value under `keys` of `file`.
    pub fn warning<T>(&mut self, file: &File<'_, T>, keys: &[&str], arguments: Arguments<'_>) {
        self.add(Severity::Warning, file, keys, arguments);
    }

    /// A note at the value under `keys` of `file`.
    pub fn note<T>(&mut self, file: &File<'_, T>, keys: &[&str], arguments: Arguments<'_>) {
        self.add(Severity::Note, file, keys, arguments);
    }

    fn add<T>(
        &mut self,
        severity: Severity,
        file: &File<'_, T>,
        keys: &[&str],
        arguments: Arguments<'_>,
    ) {
        self.at(severity, file.path, file.place(keys), arguments);
    }

    /// A finding on the file at `path`, at a place that was kept.
    pub fn at(
        &mut self,
        severity: Severity,
        path: &str,
        place: Option<Place>,
        arguments: Arguments<'_>,
    ) {
        #[cfg(test)]
        assert!(
            crate::domain::catalogue::kind(self.rule)
                .is_some_and(|kind| kind.severities.contains(&severity)),
            "{} as {severity:?} is not in domain/catalogue.rs",
            self.rule
        );
        let mut finding = Finding::new(self.rule, severity, path);
        for (name, value) in arguments {
            finding = finding.with(name, value);
        }
        if let Some(place) = place {
            finding = finding.at(place.span, place.line);
        }
        self.findings.push(finding);
    }

    /// Says with what was found last that `wrong` may be a slip for one of `known`.
    pub fn meant<'s>(&mut self, wrong: &str, known: impl IntoIterator<Item = &'s str>) {
        if let (Some(last), Some(near)) = (self.findings.last_mut(), nearest(wrong, known)) {
            last.arguments.insert(NEAREST, near.to_owned());
        }
    }
}
