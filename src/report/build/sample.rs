//! A small invented mission with two reviewers, for the tests of the summaries.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use jiff::civil::{Date, date};

use super::case::ContributionInputs;
use super::review::ReviewInputs;
use crate::domain::answer::{Answer, CannotAssess, Confidence, LowConfidence, Score};
use crate::domain::assumption::{Assumption, AssumptionStatus, AssumptionView};
use crate::domain::checklist::Checklist;
use crate::domain::contribution::{
    Contribution, Framework, Mandate, Mission, MissionType, Responsible,
};
use crate::domain::declaration::{Closing, Declaration};
use crate::domain::format::Format;
use crate::domain::id::{ContributionId, PersonId, QuestionId, RecommendationId, SourceId};
use crate::domain::judgement::{Escalation, EscalationLevel, Judged, Judgement, Verdict};
use crate::domain::localized::Localized;
use crate::domain::marking::Marking;
use crate::domain::objective::{Objective, ObjectiveAmendment, ObjectiveChange, Yardstick};
use crate::domain::people::{People, Person, PersonRole};
use crate::domain::period::{Period, PeriodKind};
use crate::domain::question::QuestionKind;
use crate::domain::recommendation::{ProposedAction, Recommendation};
use crate::domain::register::{Limits, Register, SignaturePolicy};
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
        round: round(&checklist),
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

fn contribution_id() -> ContributionId {
    ContributionId::new("voorbeeld").unwrap()
}

fn level(n: u8) -> Level {
    Level::new(n).unwrap()
}

fn contribution() -> Contribution {
    let objective = |id: &str, nl: &str, en: &str| Objective {
        id: crate::domain::id::ObjectiveId::new(id).unwrap(),
        text: Localized::pair(nl, en),
        recorded: date(2025, 1, 15),
        yardstick: Yardstick::NotRecorded,
        amendments: Vec::new(),
    };
    let mut changed = objective(
        "kustwacht",
        "De kustwacht patrouilleert zelfstandig.",
        "The coast guard patrols by itself.",
    );
    changed.amendments.push(ObjectiveAmendment {
        on: date(2026, 3, 1),
        change: ObjectiveChange::Postponed(date(2027, 12, 31)),
        because: Localized::pair("Te weinig schepen.", "Too few ships."),
    });
    Contribution {
        format: Format,
        illustrative: true,
        fictional: true,
        id: contribution_id(),
        title: Localized::pair("Missie Voorbeeld", "Mission Example"),
        mission: Mission {
            name: "Example Assistance Mission".to_owned(),
            framework: Framework::Eu,
            area: Localized::pair("Voorbeeldland", "Exampleland"),
            types: vec![MissionType::TrainingAdvice],
        },
        description: Localized::pair("Twaalf adviseurs.", "Twelve advisers."),
        mandate: Mandate {
            decision: Localized::pair("Besluit", "Decision"),
            from: Some(date(2025, 1, 1)),
            until: Some(date(2026, 12, 31)),
            next_letter: Some(date(2026, 11, 25)),
        },
        responsible: Responsible::default(),
        papers: BTreeMap::new(),
        grounds: Vec::new(),
        strategic_aims: Vec::new(),
        objectives: vec![
            objective(
                "opleiden",
                "Honderd instructeurs opgeleid.",
                "A hundred instructors trained.",
            ),
            changed,
        ],
        assumptions: vec![Assumption {
            id: crate::domain::id::AssumptionId::new("eigenaarschap").unwrap(),
            text: Localized::pair(
                "De partner betaalt het onderhoud.",
                "The partner pays for upkeep.",
            ),
            main: true,
            sign_of_failure: None,
        }],
    }
}

fn register() -> Register {
    let marking = |id: &str, nl: &str, en: &str| Marking {
        id: crate::domain::id::MarkingId::new(id).unwrap(),
        title: Localized::pair(nl, en),
    };
    Register {
        format: Format,
        illustrative: true,
        title: Localized::pair("Voorbeeldregister", "Example register"),
        country: Localized::pair("Nederland", "The Netherlands"),
        languages: vec!["nl".to_owned()],
        periods: PeriodKind::Half,
        markings: vec![
            marking("public", "Openbaar", "Public"),
            marking("internal", "Intern", "Internal"),
        ],
        default_marking: crate::domain::id::MarkingId::new("public").unwrap(),
        limits: Limits {
            months_uninvolved: 24,
            reviews_in_a_row: 3,
            response_days: 30,
        },
        signatures: SignaturePolicy::Nobody,
    }
}

fn people() -> People {
    let person = |nl: &str, en: &str| Person {
        title: Localized::pair(nl, en),
        roles: vec![PersonRole::Reviewer],
        ministry: "BZ".to_owned(),
        unit: "X".to_owned(),
        mailbox: None,
        expertise: Vec::new(),
        keys: Vec::new(),
        not_before: BTreeMap::new(),
    };
    let all = [
        ("bz-01", person("Strategisch adviseur", "Strategic adviser")),
        (
            "def-02",
            person("Beleidsmedewerker evaluatie", "Evaluation officer"),
        ),
        (
            "line-01",
            person("Missiecoördinator", "Mission coordinator"),
        ),
        ("coord-01", person("Coördinator", "Coordinator")),
    ];
    People {
        people: all
            .into_iter()
            .map(|(id, person)| (PersonId::new(id).unwrap(), person))
            .collect(),
        ..People::default()
    }
}

fn round(checklist: &Checklist) -> Round {
    let _ = checklist;
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
