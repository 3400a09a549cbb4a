//! Small checklists and reviews on any scale, for tests.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;

use super::answer::{Answer, Confidence, Score};
use super::checklist::{Checklist, ChecklistRef, Minutes, Section};
use super::contribution::{Contribution, Framework, Mandate, Mission, MissionType, Responsible};
use super::declaration::DeclarationForm;
use super::format::Format;
use super::id::{LessonId, QuestionId};
use super::localized::Localized;
use super::question::{About, Applies, CommentRule, EvidenceRule, Question, QuestionKind};
use super::review::{Review, ReviewRole};
use super::scale::{Level, LevelName, Scale};
use super::seal::{Lock, first_scores_digest};
use super::source::{Citation, Origin, Source};

pub fn level(n: u8) -> Level {
    Level::new(n).unwrap()
}

pub fn question_id(id: &str) -> QuestionId {
    QuestionId::new(id).unwrap()
}

pub fn text(text: impl Into<String>) -> Localized {
    Localized::only("en", text)
}

pub fn question(id: &str) -> Question {
    Question {
        id: question_id(id),
        lesson: LessonId::new("1a").unwrap(),
        kind: QuestionKind::Ordinal,
        about: About::Contribution,
        applies: Applies::All,
        evidence: EvidenceRule::Required,
        comment: CommentRule::Either,
        text: text(format!("How well is {id} done?")),
        guidance: text(""),
        anchors: Vec::new(),
    }
}

/// Sections A and B of three ordinal questions each, A1 to B3, and C with C1 alone, on a scale of `levels`.
pub fn checklist(levels: u8, line: u8) -> Checklist {
    let section = |id: &str, count: usize| Section {
        id: id.parse().unwrap(),
        title: text(format!("Section {id}")),
        questions: (1..=count).map(|n| question(&format!("{id}{n}"))).collect(),
    };
    Checklist {
        format: Format,
        id: "sample".parse().unwrap(),
        version: 1,
        title: text("Sample"),
        source: text(""),
        minutes: Minutes {
            ordinal: 4,
            other: 3,
            judgement: 20,
        },
        lessons: BTreeMap::new(),
        scale: Scale {
            levels: (1..=levels)
                .map(|n| LevelName {
                    label: text(format!("Level {n}")),
                    anchor: text(""),
                })
                .collect(),
            line: level(line),
        },
        sections: vec![section("A", 3), section("B", 3), section("C", 1)],
        judgement: None,
        escalation: None,
        recommendations: Vec::new(),
        declaration: DeclarationForm {
            version: 1,
            questions: Vec::new(),
        },
    }
}

pub fn contribution(id: &str) -> Contribution {
    Contribution {
        format: Format,
        illustrative: false,
        fictional: true,
        id: id.parse().unwrap(),
        title: text(id),
        mission: Mission {
            name: "Sample".to_owned(),
            framework: Framework::Eu,
            area: text("nowhere"),
            types: vec![MissionType::Observation],
        },
        description: text(""),
        mandate: Mandate {
            decision: text(""),
            from: None,
            until: None,
            next_letter: None,
        },
        responsible: Responsible::default(),
        papers: BTreeMap::new(),
        grounds: Vec::new(),
        strategic_aims: Vec::new(),
        objectives: Vec::new(),
        assumptions: Vec::new(),
    }
}

/// An independent review with these levels.
pub fn review(contribution: &str, period: &str, person: &str, levels: &[(&str, u8)]) -> Review {
    let checklist = ChecklistRef {
        id: "sample".parse().unwrap(),
        version: 1,
    };
    let mut review = Review::new(
        contribution.parse().unwrap(),
        period.parse().unwrap(),
        person.parse().unwrap(),
        ReviewRole::Independent,
        checklist,
    );
    for (question, n) in levels {
        answer(&mut review, question, Score::Level(level(*n)));
    }
    review
}

pub fn self_report(contribution: &str, period: &str, levels: &[(&str, u8)]) -> Review {
    let mut review = review(contribution, period, "line-01", levels);
    review.role = ReviewRole::SelfReport;
    review
}

/// Answers `question`, keeping what else its answer holds.
pub fn answer<'a>(review: &'a mut Review, question: &str, score: Score) -> &'a mut Answer {
    let answer = review.answers.entry(question_id(question)).or_default();
    answer.score = score;
    answer.confidence = Confidence::Medium;
    answer
}

/// Cites a source of this origin as evidence for `question`.
pub fn cite(review: &mut Review, question: &str, origin: Origin) {
    let id: super::id::SourceId = format!("{origin:?}").to_lowercase().parse().unwrap();
    let source = Source {
        title: "A paper".to_owned(),
        reference: None,
        date: None,
        origin,
        marking: None,
    };
    review.sources.insert(id.clone(), source);
    let answer = review.answers.entry(question_id(question)).or_default();
    answer.evidence.push(Citation {
        source: id,
        place: String::new(),
    });
}

pub fn lock(levels: &[(&str, u8)]) -> Lock {
    let scores: BTreeMap<QuestionId, Score> = levels
        .iter()
        .map(|(question, n)| (question_id(question), Score::Level(level(*n))))
        .collect();
    Lock {
        at: "2026-01-01T00:00:00Z".parse().unwrap(),
        digest: first_scores_digest(&scores),
        scores,
        seen: Vec::new(),
    }
}

/// Answers `question` with this assumption failed.
pub fn failed_assumption(review: &mut Review, question: &str, assumption: &str) {
    use super::assumption::{AssumptionStatus, AssumptionView};
    let view = AssumptionView {
        status: AssumptionStatus::Failed,
        because: "It was refuted.".to_owned(),
        added: None,
    };
    let views = BTreeMap::from([(assumption.parse().unwrap(), view)]);
    answer(review, question, Score::Assumptions(views));
}
