//! A register of many contributions with one ordinal question each, on scales of 3, 5, 6 and 7 levels, made anew.

use peil::content::DEFAULT_CHECKLIST;
use peil::domain::answer::{Answer, CannotAssess, ChangeCode, ChangeReason, Confidence, Score};
use peil::domain::checklist::Checklist;
use peil::domain::contribution::Contribution;
use peil::domain::id::QuestionId;
use peil::domain::localized::Localized;
use peil::domain::question::{Applies, QuestionKind};
use peil::domain::review::{Review, ReviewRole};
use peil::domain::scale::{Level, LevelName};
use peil::domain::seal::{Digest, Lock, first_scores_digest};
use peil::store::codec::{from_text, to_text};
use peil::store::layout::ReviewKey;
use peil::store::seal::seal_review;
use serde_json::{Value, json};

use crate::desk::Desk;

const QUESTION: &str = "Q1";
const PERIOD: &str = "2026-H1";

/// A register with what stands in it, counted as it was made.
pub struct Many {
    /// The register.
    pub desk: Desk,
    /// What stands in it, by scale.
    pub scales: Vec<Scale>,
}

/// Everything on one scale.
pub struct Scale {
    /// How many levels it has.
    pub levels: usize,
    /// The lowest one that is good enough.
    pub line: usize,
    /// The line's level and a reviewer's final one.
    pub pairs: Vec<(u8, u8)>,
    /// Pairs without two levels.
    pub left_out: usize,
    /// The reviewers' first levels, by contribution.
    pub first: Vec<Vec<u8>>,
    /// Their final ones.
    pub last: Vec<Vec<u8>>,
}

impl Scale {
    /// What an independent computation takes.
    pub fn to_json(&self) -> Value {
        json!({
            "levels": self.levels,
            "pairs": self.pairs,
            "first": self.first,
            "final": self.last,
        })
    }
}

/// Numbers that look like chance and are the same every time (Knuth's MMIX).
struct Chance(u64);

impl Chance {
    /// A number from 0 up to but not including `n`.
    fn below(&mut self, n: u64) -> u64 {
        let next = self.0.wrapping_mul(6_364_136_223_846_793_005);
        self.0 = next.wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }

    /// `level` moved by one of `steps`, kept on the scale.
    fn near(&mut self, level: u8, steps: &[i8], levels: u8) -> u8 {
        let step = steps[usize::try_from(self.below(steps.len() as u64)).unwrap()];
        level.saturating_add_signed(step).clamp(1, levels)
    }
}

impl Many {
    /// A register of `count` contributions: each with a self-report and one to three reviews, which differ from
    /// the self-report, from each other and now and then from their own first score, or give no level.
    pub fn of(count: usize) -> Self {
        let desk = Desk::fresh();
        let mut chance = Chance(20_261_124);
        let template: Contribution = {
            let file = crate::desk::sample().join("contributions/eufor-althea.ron");
            from_text(&std::fs::read_to_string(file).unwrap()).unwrap()
        };
        let mut scales: Vec<Scale> = [(3, 2), (5, 3), (6, 4), (7, 4)]
            .map(|(levels, line)| Scale {
                levels,
                line,
                pairs: Vec::new(),
                left_out: 0,
                first: Vec::new(),
                last: Vec::new(),
            })
            .into();
        let checklists: Vec<Checklist> = scales.iter().map(checklist).collect();
        for one in &checklists {
            let path = format!("checklists/{}.v1.ron", one.id);
            desk.write(&path, &to_text(one).unwrap());
        }
        for n in 0..count {
            let at = n % scales.len();
            let (scale, checklist) = (&mut scales[at], &checklists[at]);
            let levels = u8::try_from(scale.levels).unwrap();
            let mut contribution = template.clone();
            contribution.id = format!("contribution-{n}").parse().unwrap();
            let path = format!("contributions/{}.ron", contribution.id);
            desk.write(&path, &to_text(&contribution).unwrap());

            let truth = u8::try_from(chance.below(u64::from(levels)) + 1).unwrap();
            let own = chance.near(truth, &[0, 0, 1, 1], levels);
            let write = |role, person: &str, first: Option<u8>, last: Option<u8>| {
                let review = review(&contribution, checklist, role, person);
                let review = answered(review, first, last);
                let path = ReviewKey::of(&review).path();
                desk.write(&path, &sealed(review));
            };
            write(ReviewRole::SelfReport, "line-01", Some(own), Some(own));
            let (mut firsts, mut lasts) = (Vec::new(), Vec::new());
            for person in ["r-01", "r-02", "r-03"] {
                if person != "r-01" && chance.below(2) == 0 {
                    continue;
                }
                let level = chance.near(truth, &[-1, 0, 0, 0, 1, 2], levels);
                let first = (chance.below(12) > 0).then_some(level);
                let last = first.map(|first| chance.near(first, &[0, 0, 0, 0, 1, -1], levels));
                write(ReviewRole::Independent, person, first, last);
                firsts.extend(first);
                lasts.extend(last);
                match last {
                    Some(last) => scale.pairs.push((own, last)),
                    None => scale.left_out += 1,
                }
            }
            scale.first.push(firsts);
            scale.last.push(lasts);
        }
        Self { desk, scales }
    }
}

/// One ordinal question on `scale`.
fn checklist(scale: &Scale) -> Checklist {
    let mut checklist: Checklist = from_text(DEFAULT_CHECKLIST).unwrap();
    checklist.id = format!("one-of-{}", scale.levels).parse().unwrap();
    checklist.scale.levels = (1..=scale.levels)
        .map(|n| LevelName {
            label: Localized::pair(format!("Niveau {n}"), format!("Level {n}")),
            anchor: Localized::pair("", ""),
        })
        .collect();
    checklist.scale.line = level(u8::try_from(scale.line).unwrap());
    checklist.judgement = None;
    checklist.escalation = None;
    checklist.recommendations.clear();
    let section = &mut checklist.sections[0];
    let ordinal = section.questions.iter();
    let mut question = ordinal
        .clone()
        .find(|one| one.kind == QuestionKind::Ordinal)
        .unwrap()
        .clone();
    question.id = question_id();
    question.anchors.clear();
    question.applies = Applies::All;
    section.questions = vec![question];
    checklist.sections.truncate(1);
    checklist
}

fn question_id() -> QuestionId {
    QuestionId::new(QUESTION).unwrap()
}

fn level(n: u8) -> Level {
    Level::new(n).unwrap()
}

fn review(
    contribution: &Contribution,
    checklist: &Checklist,
    role: ReviewRole,
    person: &str,
) -> Review {
    Review::new(
        contribution.id.clone(),
        PERIOD.parse().unwrap(),
        person.parse().unwrap(),
        role,
        checklist.reference(),
    )
}

fn score(n: Option<u8>) -> Score {
    match n {
        Some(n) => Score::Level(level(n)),
        None => Score::CannotBeAssessed(CannotAssess::NoAccess),
    }
}

fn answered(mut review: Review, first: Option<u8>, last: Option<u8>) -> Review {
    let changed_because = (first != last).then(|| ChangeReason {
        code: ChangeCode::NewEvidence,
        text: String::new(),
    });
    let answer = Answer {
        score: score(last),
        confidence: Confidence::Medium,
        changed_because,
        ..Answer::default()
    };
    review.answers.insert(question_id(), answer);
    let scores = [(question_id(), score(first))].into();
    review.lock = Some(Lock {
        at: "2026-06-01T09:00:00Z".parse().unwrap(),
        digest: first_scores_digest(&scores),
        scores,
        seen: Vec::new(),
    });
    review
}

fn sealed(review: Review) -> String {
    let at = "2026-06-10T09:00:00Z".parse().unwrap();
    let any = Digest::of(b"");
    seal_review(review, at, &any, &any, None).unwrap().1
}
