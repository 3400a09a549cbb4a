//! The sample register: what stands under `reviews/` is in order, and is what it says it is.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use peil::content::{DEFAULT_CHECKLIST, DEFAULT_CHECKLIST_PATH};
use peil::domain::answer::{Confidence, Score};
use peil::domain::checklist::Checklist;
use peil::domain::completeness::Completeness;
use peil::domain::contribution::Contribution;
use peil::domain::decision::Decision;
use peil::domain::id::{ContributionId, QuestionId};
use peil::domain::outcome::Outcomes;
use peil::domain::people::{People, PersonRole};
use peil::domain::period::Period;
use peil::domain::register::Register;
use peil::domain::response::Response;
use peil::domain::review::{Review, ReviewRole};
use peil::domain::round::Round;
use peil::domain::seal::{Digest, first_scores_digest};
use peil::store::codec::{Stored, from_text, to_text};
use peil::store::load::Folder;
use peil::store::seal::verify_seal;

/// Where the sample register stands.
pub fn reviews() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("reviews")
}

/// The checklist that peil carries.
pub fn default_checklist() -> Checklist {
    from_text(DEFAULT_CHECKLIST).unwrap()
}

/// Reads a file and holds that it is the one canonical text of its value.
pub fn assert_canonical<T: Stored>(path: &Path) -> T {
    let text = std::fs::read_to_string(path).unwrap();
    let value: T = from_text(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let again = to_text(&value).unwrap();
    assert!(again == text, "{} is not canonical", path.display());
    value
}

/// Every `.ron` file under `reviews/`, by its path within the register.
fn files() -> Vec<(String, PathBuf)> {
    let mut files = Vec::new();
    let mut folders = vec![reviews()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "ron") {
                let within = path.strip_prefix(reviews()).unwrap();
                files.push((within.to_str().unwrap().replace('\\', "/"), path));
            }
        }
    }
    files.sort();
    files
}

/// What a file's name says that it holds.
enum Kind {
    Checklist,
    Contribution,
    Round,
    Response,
    Decision,
    Review,
    Other,
}

fn kind(within: &str) -> Kind {
    match within {
        "register.ron" | "people.ron" | "outcomes.ron" => Kind::Other,
        _ if within.starts_with("checklists/") => Kind::Checklist,
        _ if within.starts_with("contributions/") => Kind::Contribution,
        _ if within.ends_with("/round.ron") => Kind::Round,
        _ if within.ends_with(".response.ron") => Kind::Response,
        _ if within.ends_with(".decision.ron") => Kind::Decision,
        _ => Kind::Review,
    }
}

fn contribution(id: &ContributionId) -> Contribution {
    assert_canonical(&reviews().join(format!("contributions/{id}.ron")))
}

fn round(period: Period) -> Round {
    assert_canonical(&reviews().join(format!("{period}/round.ron")))
}

/// Every review, self-report and consolidated review: path within the register, file, value.
fn all_reviews() -> Vec<(String, PathBuf, Review)> {
    files()
        .into_iter()
        .filter(|(within, _)| matches!(kind(within), Kind::Review))
        .map(|(within, path)| {
            let review = assert_canonical(&path);
            (within, path, review)
        })
        .collect()
}

#[test]
fn every_file_of_the_sample_is_canonical_and_says_that_it_illustrates() {
    for (within, path) in files() {
        let illustrative = match kind(&within) {
            Kind::Checklist => assert_canonical::<Checklist>(&path).version > 0,
            Kind::Contribution => assert_canonical::<Contribution>(&path).illustrative,
            Kind::Round => assert_canonical::<Round>(&path).illustrative,
            Kind::Response => assert_canonical::<Response>(&path).illustrative,
            Kind::Decision => assert_canonical::<Decision>(&path).illustrative,
            Kind::Review => assert_canonical::<Review>(&path).illustrative,
            Kind::Other => match within.as_str() {
                "register.ron" => assert_canonical::<Register>(&path).illustrative,
                "people.ron" => assert_canonical::<People>(&path).illustrative,
                _ => assert_canonical::<Outcomes>(&path).illustrative,
            },
        };
        assert!(illustrative, "{within}");
    }
}

#[test]
fn every_submitted_review_of_the_sample_lacks_nothing() {
    let checklist = default_checklist();
    for (within, _, review) in all_reviews() {
        let contribution = contribution(&review.contribution);
        let round = round(review.period);
        let events: Vec<_> = round
            .events_of(&review.contribution)
            .map(|(id, _)| id.clone())
            .collect();
        let completeness = Completeness {
            checklist: &checklist,
            contribution: &contribution,
            events: &events,
        };
        if review.is_sealed() {
            assert_eq!(completeness.gaps(&review), [], "{within}");
        }
        for (id, answer) in &review.answers {
            let question = checklist
                .question(id)
                .unwrap_or_else(|| panic!("{within}: {id}"));
            assert!(
                completeness.applies(question),
                "{within}: {id} does not apply"
            );
            for citation in &answer.evidence {
                assert!(
                    review.sources.contains_key(&citation.source),
                    "{within}: {id}"
                );
            }
        }
    }
}

#[test]
fn every_lock_and_seal_of_the_sample_holds_as_sha256sum_would_say() {
    for (within, path, review) in all_reviews() {
        if let Some(lock) = &review.lock {
            assert_eq!(first_scores_digest(&lock.scores), lock.digest, "{within}");
        }
        let Some(seal) = &review.seal else { continue };
        let text = std::fs::read_to_string(&path).unwrap();
        let before = text.find("\n    seal:").unwrap() + 1;
        assert_eq!(
            Digest::of(&text.as_bytes()[..before]),
            seal.digest,
            "{within}"
        );
        assert!(verify_seal(&text, &review).is_ok(), "{within}");
        let checklist = std::fs::read(reviews().join(DEFAULT_CHECKLIST_PATH)).unwrap();
        assert_eq!(Digest::of(&checklist), seal.checklist, "{within}");
    }
}

#[test]
fn everybody_named_in_the_sample_is_in_people_and_may_review() {
    let people: People = assert_canonical(&reviews().join("people.ron"));
    for (within, path) in files() {
        if !matches!(kind(&within), Kind::Round) {
            continue;
        }
        let round: Round = assert_canonical(&path);
        assert!(people.people.contains_key(&round.coordinator), "{within}");
        for (id, assignment) in &round.contributions {
            let line = &contribution(id).responsible;
            for reviewer in assignment.reviewers.keys() {
                let person = &people.people[reviewer];
                assert!(
                    person.roles.contains(&PersonRole::Reviewer),
                    "{within}: {reviewer}"
                );
                let early = person
                    .not_before
                    .get(id)
                    .is_some_and(|from| round.period < *from);
                let involved = line.people.contains(reviewer) || line.units.contains(&person.unit);
                assert!(!early && !involved, "{within}: {reviewer}");
            }
        }
    }
}

#[test]
fn the_true_cases_hold_nothing_that_could_only_be_made_up_afterwards() {
    let mut cases = BTreeSet::new();
    for (within, _, review) in all_reviews() {
        let contribution = contribution(&review.contribution);
        if contribution.fictional {
            continue;
        }
        cases.insert(within.clone());
        assert_eq!(review.role, ReviewRole::Independent, "{within}");
        assert!(review.is_sealed(), "{within}");
        assert!(review.events.is_empty(), "{within}");
        let round = round(review.period);
        assert_eq!(round.events_of(&review.contribution).count(), 0, "{within}");
        assert_eq!(
            round.contributions[&review.contribution].self_report_by, None,
            "{within}"
        );
        let lock = review.lock.as_ref().unwrap();
        for (id, answer) in &review.answers {
            assert!(
                !matches!(answer.score, Score::Forecast { .. }),
                "{within}: {id}"
            );
            assert_eq!(lock.scores.get(id), Some(&answer.score), "{within}: {id}");
            let cited = answer.evidence.iter().map(|one| &one.source);
            let known = cited.filter(|id| review.sources.get(*id) == contribution.papers.get(*id));
            assert_eq!(known.count(), answer.evidence.len(), "{within}: {id}");
            assert_ne!(
                answer.confidence,
                Confidence::High,
                "{within}: {id} knows one letter"
            );
        }
        let limitation = &review.answers[&QuestionId::new("J4").unwrap()].concerns;
        assert!(
            limitation.contains("brief") || limitation.contains("letter"),
            "{within}"
        );
        let contribution =
            std::fs::read(reviews().join(format!("contributions/{}.ron", review.contribution)))
                .unwrap();
        let seal = review.seal.as_ref().unwrap();
        assert_eq!(Digest::of(&contribution), seal.contribution, "{within}");
        assert!(lock.at < seal.at, "{within}");
    }
    let cases: Vec<_> = cases.iter().map(String::as_str).collect();
    assert_eq!(
        cases,
        [
            "2016-H1/resolute-support.bz-02.ron",
            "2019-H1/resolute-support.fin-01.ron",
            "2021-H1/resolute-support.bz-01.ron",
            "2021-H1/resolute-support.jenv-01.ron",
            "2023-H1/eufor-althea.fin-01.ron",
            "2023-H1/minusma.bz-02.ron",
            "2023-H1/nato-mission-iraq.def-01.ron",
        ]
    );
}

#[test]
fn the_store_opens_the_sample_without_a_finding() {
    let folder = Folder::open(&reviews()).unwrap();
    assert_eq!(folder.findings, []);
    for key in folder.review_keys() {
        assert!(folder.review(key).is_ok(), "{key:?}");
    }
}
