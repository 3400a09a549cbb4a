//! A small sound register in memory, to damage in tests: two rounds, a sealed review, a draft, a self-report, a response and a decision.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use jiff::civil::{Date, date};

use super::file::{File, Place};
use super::row::Row;
use super::rule::{Committed, SealState, Submitted, Witness};
use super::run::{check_register, check_review, settle};
use super::view::{Pinned, RegisterView};
use super::world_reviews as reviews;
pub(super) use super::world_reviews::{answered, assumption, digest_of, forecast, level};
use super::world_values as values;
use crate::domain::checklist::Checklist;
use crate::domain::contribution::Contribution;
use crate::domain::decision::Decision;
use crate::domain::finding::{Finding, Span};
use crate::domain::forecast::ForecastEvent;
use crate::domain::id::ContributionId;
use crate::domain::outcome::Outcomes;
use crate::domain::people::{People, Person};
use crate::domain::period::Period;
use crate::domain::question::Question;
use crate::domain::register::Register;
use crate::domain::response::Response;
use crate::domain::review::{Review, ReviewRole};
use crate::domain::round::{Assigned, Round};
use crate::domain::seal::{Digest, Lock};
use crate::domain::signature::SignatureState;
use crate::domain::visibility::Visibility;

pub(super) const SEALED: &str = "2026-H1/althea.bz-01.ron";
pub(super) const SELF_REPORT: &str = "2026-H1/althea.self-report.ron";
pub(super) const DRAFT: &str = "2026-H2/althea.bz-01.ron";
pub(super) const SHARPEN: &str = "2026-H1/althea.bz-01#sharpen";

/// An id, period or the like from its text.
pub(super) fn id<T: FromStr>(text: &str) -> T {
    text.parse().ok().unwrap()
}

/// A register in memory. What stands under `keys` of a file is said to stand on line 1, which reads `keys`
/// joined by `/`.
pub(super) struct World {
    pub(super) today: Date,
    pub(super) visibility: Visibility,
    pub(super) register: Register,
    pub(super) people: People,
    pub(super) checklist: Checklist,
    pub(super) contributions: BTreeMap<ContributionId, Contribution>,
    pub(super) damaged_contributions: BTreeSet<ContributionId>,
    pub(super) rounds: BTreeMap<Period, Round>,
    pub(super) outcomes: Outcomes,
    pub(super) responses: Vec<Response>,
    pub(super) decisions: Vec<Decision>,
    pub(super) reviews: Vec<(String, Review)>,
    pub(super) pinned: BTreeMap<ContributionId, Vec<Pinned>>,
    pub(super) damaged_decisions: BTreeSet<(Period, ContributionId)>,
    pub(super) damaged_reviews: Vec<(&'static str, &'static str)>,
    pub(super) seals: BTreeMap<String, SealState>,
    pub(super) signatures: BTreeMap<String, SignatureState>,
    pub(super) uncanonical: BTreeSet<String>,
    /// By path: the commit that first held a lock, and that lock.
    pub(super) first_locks: BTreeMap<String, (String, Lock)>,
    /// By path: what git first held as submitted.
    pub(super) first_sealed: BTreeMap<String, Review>,
}

impl World {
    /// A register in which nothing is wrong.
    pub(super) fn sound() -> Self {
        let rounds = [values::round("2026-H1"), values::round("2026-H2")];
        Self {
            today: date(2026, 11, 24),
            visibility: Visibility::all(),
            register: values::register(),
            people: values::people(),
            checklist: values::checklist(),
            contributions: [(id("althea"), values::contribution())].into(),
            damaged_contributions: BTreeSet::new(),
            rounds: rounds.into_iter().map(|one| (one.period, one)).collect(),
            outcomes: values::outcomes(),
            responses: vec![values::response()],
            decisions: vec![values::decision()],
            reviews: vec![
                (SEALED.to_owned(), reviews::sealed()),
                (SELF_REPORT.to_owned(), reviews::self_report()),
                (DRAFT.to_owned(), reviews::draft()),
            ],
            pinned: BTreeMap::new(),
            damaged_decisions: BTreeSet::new(),
            damaged_reviews: Vec::new(),
            seals: BTreeMap::new(),
            signatures: BTreeMap::new(),
            uncanonical: BTreeSet::new(),
            first_locks: BTreeMap::new(),
            first_sealed: BTreeMap::new(),
        }
    }

    pub(super) fn review(&mut self, path: &str) -> &mut Review {
        let mut reviews = self.reviews.iter_mut();
        &mut reviews.find(|(one, _)| one == path).unwrap().1
    }

    pub(super) fn round(&mut self, period: &str) -> &mut Round {
        self.rounds.get_mut(&id::<Period>(period)).unwrap()
    }

    pub(super) fn assigned(&mut self, period: &str, person: &str) -> &mut Assigned {
        let assignments = &mut self.round(period).contributions;
        let assignment = assignments.get_mut(&id("althea")).unwrap();
        assignment.reviewers.get_mut(&id(person)).unwrap()
    }

    /// The event of the first round.
    pub(super) fn event(&mut self) -> &mut ForecastEvent {
        let events = &mut self.round("2026-H1").events;
        events.get_mut(&id("mandate")).unwrap()
    }

    pub(super) fn person(&mut self, person: &str) -> &mut Person {
        self.people.people.get_mut(&id(person)).unwrap()
    }

    pub(super) fn question(&mut self, question: &str) -> &mut Question {
        let sections = self.checklist.sections.iter_mut();
        let mut questions = sections.flat_map(|section| &mut section.questions);
        questions.find(|one| one.id.as_str() == question).unwrap()
    }

    /// All findings, settled.
    pub(super) fn findings(&self) -> Vec<Finding> {
        let digests = self.digests();
        let file = Filer {
            world: self,
            digests: &digests,
        };
        let contributions = self.contributions.iter();
        let damaged = self.damaged_contributions.iter();
        let view = RegisterView {
            register: Some(file.of("register.ron", &self.register)),
            people: Some(file.of("people.ron", &self.people)),
            checklists: [(
                self.checklist.reference(),
                Some(file.of("checklists/m.v1.ron", &self.checklist)),
            )]
            .into(),
            contributions: contributions
                .map(|(id, value)| (id.clone(), Some(file.of("contributions/althea.ron", value))))
                .chain(damaged.map(|id| (id.clone(), None)))
                .collect(),
            rounds: self
                .rounds
                .iter()
                .map(|(period, round)| {
                    let path = match round.period == id::<Period>("2026-H1") {
                        true => "2026-H1/round.ron",
                        false => "2026-H2/round.ron",
                    };
                    (*period, Some(file.of(path, round)))
                })
                .collect(),
            outcomes: Some(file.of("outcomes.ron", &self.outcomes)),
            responses: self
                .responses
                .iter()
                .map(|one| file.of("2026-H1/althea.response.ron", one))
                .collect(),
            decisions: self
                .decisions
                .iter()
                .map(|one| file.of("2026-H1/althea.decision.ron", one))
                .collect(),
            pinned: self.pinned.clone(),
            damaged_responses: BTreeSet::new(),
            damaged_decisions: self.damaged_decisions.clone(),
        };
        let (mut rows, mut findings) = (self.damaged_rows(), Vec::new());
        for (path, review) in &self.reviews {
            let seal = match (self.seals.get(path), review.is_sealed()) {
                (Some(state), _) => *state,
                (None, true) => SealState::Whole,
                (None, false) => SealState::Open,
            };
            let file = file.of(path, review);
            let first = self.first_locks.get(path);
            let witness = Witness {
                seal,
                signature: self.signatures.get(path).unwrap_or(&SignatureState::Absent),
                first_lock: first.map(|(commit, lock)| Committed { commit, lock }),
                first_sealed: self.first_sealed.get(path).map(|review| Submitted {
                    commit: "0123456789abcdef",
                    review,
                }),
            };
            let (row, found) = check_review(&file, witness, &view, &self.visibility);
            rows.push(row);
            findings.extend(found);
        }
        findings.extend(check_register(&view, rows, self.today, &self.visibility));
        settle(findings, &view)
    }

    fn damaged_rows(&self) -> Vec<Row> {
        let damaged = self.damaged_reviews.iter();
        damaged
            .map(|(period, person)| Row {
                path: format!("{period}/althea.{person}.ron"),
                contribution: id("althea"),
                period: id(period),
                role: ReviewRole::Independent,
                person: Some(id(person)),
                version: 1,
                content: None,
            })
            .collect()
    }

    fn digests(&self) -> BTreeMap<String, Digest> {
        let small = ["register.ron", "people.ron", "outcomes.ron"];
        let others = [
            "checklists/m.v1.ron",
            "contributions/althea.ron",
            "2026-H1/round.ron",
            "2026-H2/round.ron",
            "2026-H1/althea.response.ron",
            "2026-H1/althea.decision.ron",
        ];
        let reviews = self.reviews.iter().map(|(path, _)| path.as_str());
        let paths = small.into_iter().chain(others).chain(reviews);
        paths
            .map(|path| (path.to_owned(), digest_of(path)))
            .collect()
    }

    /// What `rule` found, as `severity path: place`, in alphabetical order.
    pub(super) fn fired(&self, rule: &str) -> Vec<String> {
        let findings = self.findings();
        let ours = findings.iter().filter(|finding| finding.rule == rule);
        let mut told: Vec<_> = ours.map(told).collect();
        told.sort();
        told
    }

    /// Everything that was found, as `rule severity path: place`.
    pub(super) fn unsound(&self) -> Vec<String> {
        let findings = self.findings();
        let all = findings.iter();
        all.map(|finding| format!("{} {}", finding.rule, told(finding)))
            .collect()
    }
}

fn told(finding: &Finding) -> String {
    let place = finding.excerpt.as_deref().unwrap_or("nowhere");
    format!("{} {}: {place}", finding.severity.key(), finding.path)
}

/// Makes files of values.
struct Filer<'a> {
    world: &'a World,
    digests: &'a BTreeMap<String, Digest>,
}

impl<'a> Filer<'a> {
    fn of<T>(&self, path: &'a str, value: &'a T) -> File<'a, T> {
        let place = |line: &str| Place {
            span: Span {
                line: 1,
                column: 1,
                end_column: 2,
            },
            line: line.to_owned(),
        };
        let differs = self.world.uncanonical.contains(path);
        File {
            path,
            value,
            digest: &self.digests[path],
            differs_at: differs.then(|| place("<line that differs>")),
            locate: Box::new(move |keys| Some(place(&keys.join("/")))),
        }
    }
}
