//! A small invented mission with two reviewers, for the tests of the summaries.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use jiff::civil::{Date, date};

use super::case::ContributionInputs;
use super::review::ReviewInputs;
use super::sample_mission::{contribution, contribution_id, people, register};
use crate::domain::answer::{Answer, CannotAssess, Confidence, LowConfidence, Score};
use crate::domain::assumption::{AssumptionStatus, AssumptionView};
use crate::domain::checklist::Checklist;
use crate::domain::contribution::Contribution;
use crate::domain::declaration::{Closing, Declaration};
use crate::domain::format::Format;
use crate::domain::id::{PersonId, QuestionId, RecommendationId, SourceId};
use crate::domain::judgement::{Escalation, EscalationLevel, Judged, Judgement, Verdict};
use crate::domain::people::People;
use crate::domain::period::Period;
use crate::domain::question::QuestionKind;
use crate::domain::recommendation::{ProposedAction, Recommendation};
use crate::domain::register::Register;
use crate::domain::response::{Action, FactualCheck, Reply, ReplyVerdict, Response};
use crate::domain::review::{Review, ReviewRole};
use crate::domain::round::{Round, Waiver, WaiverCode};
use crate::domain::scale::Level;
use crate::domain::seal::{Digest, Seal};
use crate::domain::source::{Citation, Origin, Source};
use crate::store::codec;

pub const TODAY: Date = date(2026, 11, 24);

/// Everything that the summaries of the sample are made from.
pub struct Sample {
    pub checklist: Checklist,
    pub contribution: Contribution,
    pub register: Register,
    pub people: People,
    pub round: Round,
    pub before: Review,
    pub first: Review,
    pub second: Review,
    pub self_report: Review,
    pub response: Response,
}

impl Sample {
    pub fn contribution_inputs(&self) -> ContributionInputs<'_> {
        ContributionInputs {
            contribution: &self.contribution,
            period: period("2026-H2"),
            register: &self.register,
            people: &self.people,
            checklists: vec![&self.checklist],
            rounds: vec![&self.round],
            reviews: vec![&self.before, &self.first, &self.second, &self.self_report],
            responses: vec![&self.response],
            decisions: Vec::new(),
            outcomes: None,
            today: TODAY,
        }
    }

    pub fn review_inputs(&self) -> ReviewInputs<'_> {
        ReviewInputs {
            review: &self.first,
            checklist: &self.checklist,
            contribution: &self.contribution,
            register: &self.register,
            people: &self.people,
            round: Some(&self.round),
            today: TODAY,
        }
    }
}

pub fn sample() -> Sample {
    let text = include_str!("../../../reviews/checklists/mission-contribution.v1.ron");
    let checklist: Checklist = codec::from_text(text).unwrap();
    let before = review(&checklist, "2026-H1", "bz-01", ReviewRole::Independent, 2);
    let mut first = review(&checklist, "2026-H2", "bz-01", ReviewRole::Independent, 2);
    let mut second = review(&checklist, "2026-H2", "def-02", ReviewRole::Independent, 3);
    let mut self_report = review(&checklist, "2026-H2", "line-01", ReviewRole::SelfReport, 3);
    fill(&mut first);
    second.closing = Some(Closing {
        free: false,
        all_sources: false,
        missing_sources: "berichten van partnerlanden".to_owned(),
    });
    comment(
        &mut second,
        "F2",
        "De monitoring is voor het eerst zelf opgezet.",
        "",
    );
    self_report.declaration = None;
    Sample {
        contribution: contribution(),
        register: register(),
        people: people(),
        round: round(),
        before,
        first,
        second,
        self_report,
        response: response(),
        checklist,
    }
}

pub fn period(text: &str) -> Period {
    text.parse().unwrap()
}

fn question(id: &str) -> QuestionId {
    QuestionId::new(id).unwrap()
}

fn level(n: u8) -> Level {
    Level::new(n).unwrap()
}

fn round() -> Round {
    Round {
        format: Format,
        illustrative: true,
        period: period("2026-H2"),
        coordinator: PersonId::new("coord-01").unwrap(),
        due: date(2026, 11, 10),
        contributions: BTreeMap::new(),
        events: BTreeMap::new(),
        waivers: vec![Waiver {
            contribution: contribution_id(),
            person: PersonId::new("def-02").unwrap(),
            by: PersonId::new("coord-01").unwrap(),
            on: date(2026, 9, 1),
            code: WaiverCode::EarlierInvolvement,
        }],
        dismissed: Vec::new(),
    }
}

fn response() -> Response {
    let action = Action {
        text: "Onderhoudsplan maken".to_owned(),
        owner: "Missiecoördinator".to_owned(),
        due: date(2026, 10, 1),
        history: Vec::new(),
    };
    let reply = Reply {
        verdict: ReplyVerdict::Partly,
        because: "Er is geld voor één schip.".to_owned(),
        actions: BTreeMap::from([(crate::domain::id::ActionId::new("plan").unwrap(), action)]),
        marking: None,
    };
    Response {
        format: Format,
        illustrative: true,
        contribution: contribution_id(),
        period: period("2026-H2"),
        person: PersonId::new("line-01").unwrap(),
        on: Some(date(2026, 11, 20)),
        factual_check: Some(FactualCheck {
            asked_on: date(2026, 11, 11),
            until: date(2026, 11, 18),
            corrections: Vec::new(),
        }),
        replies: BTreeMap::from([("2026-H2/voorbeeld.bz-01#bijsturen".to_owned(), reply)]),
    }
}

/// A submitted review in which every ordinal question has `usual`, but C1 a 1, and section D cannot be assessed.
fn review(checklist: &Checklist, when: &str, person: &str, role: ReviewRole, usual: u8) -> Review {
    let (when, person) = (period(when), PersonId::new(person).unwrap());
    let mut review = Review::new(contribution_id(), when, person, role, checklist.reference());
    review.illustrative = true;
    let paper = SourceId::new("rapport").unwrap();
    review.sources.insert(
        paper.clone(),
        Source {
            title: "Voortgangsrapportage".to_owned(),
            reference: Some("Kamerstuk 00 000, nr. 1".to_owned()),
            date: Some(date(2026, 5, 1)),
            origin: Origin::Line,
            marking: None,
        },
    );
    for (section, question) in checklist.questions() {
        let score = match question.kind {
            _ if section.id.as_str() == "D" => Score::CannotBeAssessed(CannotAssess::NotDocumented),
            QuestionKind::Ordinal if question.id.as_str() == "C1" => Score::Level(level(1)),
            QuestionKind::Ordinal => Score::Level(level(usual)),
            QuestionKind::YesNo => Score::No,
            QuestionKind::FreeText => Score::Text,
            _ => continue,
        };
        let answer = Answer {
            score,
            confidence: Confidence::Medium,
            evidence: vec![Citation {
                source: paper.clone(),
                place: "p. 4".to_owned(),
            }],
            ..Answer::default()
        };
        review.answers.insert(question.id.clone(), answer);
    }
    comment(
        &mut review,
        "J4",
        "",
        "Geen gesprek met de partner gehad.\nDat kan het oordeel over C1 veranderen.",
    );
    comment(
        &mut review,
        "C1",
        "",
        "Van de honderd instructeurs zijn er twaalf opgeleid.",
    );
    review.declaration = Some(Declaration {
        version: 1,
        on: date(2026, 9, 3),
        blocking: false,
        earlier_involvement: false,
        public_statement: true,
        able: true,
    });
    review.judgement = Some(Judgement {
        contribution: Judged {
            proposed: Some(Verdict::Level(level(1))),
            verdict: Verdict::Level(level(usual)),
            confidence: Confidence::Low(LowConfidence::SingleSource),
            because: "De opbouw is begonnen, maar traag.".to_owned(),
            marking: None,
        },
        mission: Judged {
            verdict: Verdict::NoJudgement,
            because: "Daarvoor is te weinig te zien.".to_owned(),
            ..Judged::default()
        },
    });
    review.closing = Some(Closing {
        free: true,
        all_sources: true,
        missing_sources: String::new(),
    });
    let digest = Digest::of(b"");
    review.seal = Some(Seal {
        at: "2026-11-09T12:00:00Z".parse().unwrap(),
        checklist: digest.clone(),
        contribution: digest.clone(),
        supersedes: None,
        digest,
    });
    review
}

fn comment(review: &mut Review, id: &str, strengths: &str, concerns: &str) {
    let answer = review.answers.entry(question(id)).or_default();
    answer.strengths = strengths.to_owned();
    answer.concerns = concerns.to_owned();
}

/// What only the first review has: points on both sides, a failed assumption, a recommendation, an escalation.
fn fill(review: &mut Review) {
    comment(
        review,
        "H4",
        "De samenwerking met het partnerland loopt goed.",
        "",
    );
    review.answers.get_mut(&question("H4")).unwrap().score = Score::Level(level(4));
    comment(
        review,
        "A1",
        "",
        "De ambitie past niet bij twaalf adviseurs.",
    );
    comment(
        review,
        "C3",
        "De instructeurs zijn tevreden.",
        "De rest is niet begonnen.",
    );
    let id = crate::domain::id::AssumptionId::new("eigenaarschap").unwrap();
    let view = AssumptionView {
        status: AssumptionStatus::Failed,
        because: "Er staat niets op de begroting.".to_owned(),
        added: None,
    };
    let score = Score::Assumptions(BTreeMap::from([(id, view)]));
    review.answers.entry(question("B4")).or_default().score = score;
    let code = crate::domain::id::RecommendationCode::new("adjust").unwrap();
    let mut adjust = Recommendation::new(code);
    adjust.text = "Beperk de bijdrage tot wat de partner kan onderhouden.".to_owned();
    adjust.addressee = "Directeur Veiligheidsbeleid".to_owned();
    adjust.actions.push(ProposedAction {
        text: "Onderhoudsplan maken".to_owned(),
        owner: "Missiecoördinator".to_owned(),
        due: date(2027, 3, 1),
    });
    let id = RecommendationId::new("bijsturen").unwrap();
    review.recommendations.insert(id, adjust);
    review.escalation = Some(Escalation {
        proposed: Some(EscalationLevel::Senior),
        level: EscalationLevel::Senior,
        because: "De voortgang is onvoldoende.".to_owned(),
        addressee: "Directeur-generaal".to_owned(),
        answer_by: Some(date(2026, 12, 15)),
        marking: None,
    });
}
