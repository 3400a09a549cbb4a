//! The reviews of which the sound register of the tests is made.

use super::world::id;
use crate::domain::answer::{Answer, ChangeCode, ChangeReason, Confidence, Score};
use crate::domain::assumption::{AssumptionStatus, AssumptionView};
use crate::domain::checklist::ChecklistRef;
use crate::domain::declaration::{Closing, Declaration};
use crate::domain::forecast::Percent;
use crate::domain::judgement::{Escalation, EscalationLevel, Judged, Judgement, Verdict};
use crate::domain::recommendation::{ProposedAction, Recommendation};
use crate::domain::review::{Review, ReviewRole};
use crate::domain::scale::Level;
use crate::domain::seal::{Digest, Lock, Seal, first_scores_digest};
use crate::domain::source::{Citation, Origin, Source};
use jiff::civil::date;
use std::collections::BTreeMap;

pub(super) fn digest_of(path: &str) -> Digest {
    Digest::of(path.as_bytes())
}

pub(super) fn at(level: u8) -> Level {
    Level::new(level).unwrap()
}

pub(super) fn level(level: u8) -> Score {
    Score::Level(at(level))
}

pub(super) fn forecast(event: &str, low: u8, best: u8, high: u8) -> Score {
    let percent = |n| Percent::new(n).unwrap();
    Score::Forecast {
        event: id(event),
        low: percent(low),
        best: percent(best),
        high: percent(high),
    }
}

pub(super) fn assumption() -> AssumptionView {
    AssumptionView {
        status: AssumptionStatus::Holding,
        because: "Elections went well".to_owned(),
        added: None,
    }
}

/// An answer that lacks nothing.
pub(super) fn answered(score: Score) -> Answer {
    Answer {
        score,
        confidence: Confidence::High,
        strengths: "Clear".to_owned(),
        evidence: vec![Citation {
            source: id("letter"),
            place: "p. 4".to_owned(),
        }],
        ..Answer::default()
    }
}

pub(super) fn source() -> Source {
    Source {
        title: "Brief".to_owned(),
        reference: None,
        date: None,
        origin: Origin::Line,
        marking: None,
    }
}

pub(super) fn reference() -> ChecklistRef {
    ChecklistRef {
        id: id("m"),
        version: 1,
    }
}

fn review(period: &str, person: &str, role: ReviewRole) -> Review {
    let mut review = Review::new(id("althea"), id(period), id(person), role, reference());
    review.sources.insert(id("letter"), source());
    review
}

fn declaration(day: jiff::civil::Date) -> Declaration {
    Declaration {
        version: 1,
        on: day,
        blocking: false,
        earlier_involvement: false,
        public_statement: false,
        able: true,
    }
}

/// A draft that has just begun.
pub(super) fn draft() -> Review {
    let mut review = review("2026-H2", "bz-01", ReviewRole::Independent);
    review.declaration = Some(declaration(date(2026, 11, 2)));
    review.answers.insert(id("A1"), answered(level(2)));
    review
}

fn all_answers(review: &mut Review) {
    let assumptions = Score::Assumptions([(id("support"), assumption())].into());
    for (question, score) in [
        ("A1", level(2)),
        ("B1", Score::No),
        ("B2", assumptions),
        ("B3", forecast("mandate", 20, 35, 60)),
        ("B4", Score::Text),
    ] {
        review.answers.insert(id(question), answered(score));
    }
}

fn seal() -> Seal {
    Seal {
        at: "2026-05-25T10:00:00Z".parse().unwrap(),
        checklist: digest_of("checklists/m.v1.ron"),
        contribution: digest_of("contributions/althea.ron"),
        supersedes: None,
        digest: digest_of("bytes before the seal"),
    }
}

/// A complete review, sealed, with one score changed after the lock.
pub(super) fn sealed() -> Review {
    let mut review = review("2026-H1", "bz-01", ReviewRole::Independent);
    review.declaration = Some(declaration(date(2026, 5, 4)));
    all_answers(&mut review);
    let answers = review.answers.iter();
    let scores: BTreeMap<_, _> = answers
        .map(|(question, answer)| (question.clone(), answer.score.clone()))
        .collect();
    review.lock = Some(Lock {
        at: "2026-05-20T10:00:00Z".parse().unwrap(),
        digest: first_scores_digest(&scores),
        scores,
        seen: Vec::new(),
    });
    let changed = review.answers.get_mut(&id("A1")).unwrap();
    changed.score = level(3);
    changed.changed_because = Some(ChangeReason {
        code: ChangeCode::Misread,
        text: String::new(),
    });
    let judged = Judged {
        proposed: None,
        verdict: Verdict::Level(at(3)),
        confidence: Confidence::High,
        because: "Zie A1".to_owned(),
        marking: None,
    };
    review.judgement = Some(Judgement {
        contribution: Judged {
            proposed: Some(judged.verdict),
            ..judged.clone()
        },
        mission: judged,
    });
    let mut sharpen = Recommendation::new(id("adjust"));
    sharpen.text = "Scherp aan".to_owned();
    sharpen.addressee = "DVB".to_owned();
    sharpen.actions = vec![ProposedAction {
        text: "Herschrijf".to_owned(),
        owner: "DVB".to_owned(),
        due: date(2026, 9, 1),
    }];
    review.recommendations.insert(id("sharpen"), sharpen);
    review.escalation = Some(Escalation {
        proposed: Some(EscalationLevel::None),
        level: EscalationLevel::None,
        because: String::new(),
        addressee: String::new(),
        answer_by: None,
        marking: None,
    });
    review.closing = Some(Closing {
        free: true,
        all_sources: true,
        missing_sources: String::new(),
    });
    review.seal = Some(seal());
    review
}

pub(super) fn self_report() -> Review {
    let mut review = review("2026-H1", "line-01", ReviewRole::SelfReport);
    all_answers(&mut review);
    // Before the first reviewer locked.
    let at = "2026-05-18T10:00:00Z".parse().unwrap();
    review.seal = Some(Seal { at, ..seal() });
    review
}
