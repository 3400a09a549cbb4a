//! Interviews to try the forms on: one in which nothing was entered, and one in which everything was.

pub(in crate::interview) use tests::{Case, all_kinds};

/// Called so because it is part of the tests, and may reach further than the room.
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use jiff::civil::{Date, date};

    use super::super::{Form, FormContext, FormKind};
    use crate::content::{DEFAULT_CHECKLIST, starter_people, starter_register};
    use crate::domain::follow_up::{Asked, OpenItem};
    use crate::domain::forecast::ForecastEvent;
    use crate::domain::id::{EventId, QuestionId, RecommendationId, SourceId};
    use crate::domain::people::People;
    use crate::domain::register::Register;
    use crate::domain::review::Review;
    use crate::domain::round::Round;
    use crate::domain::subject::Subject;
    use crate::interview::conduct::Interview;
    use crate::interview::revealed::Revealed;
    use crate::store::codec::from_text;

    const CONTRIBUTION: &str = r#"Contribution(
        format: 1, id: "oefenmissie", title: {"nl": "Oefenbijdrage", "en": "Practice contribution"},
        mission: Mission(name: "Oefenmissie", framework: Nato, area: {"nl": "Nergens"}, types: [TrainingAdvice]),
        description: {"nl": "Trainers"},
        mandate: Mandate(decision: {"nl": "Een brief"}, until: "2027-06-30"),
        responsible: Responsible(units: ["Directie A", "Afdeling B"], functions: [{"nl": "directeur A", "en": "director A"}]),
        papers: {"brief": Source(title: "De brief", origin: Line)},
        objectives: [
            Objective(id: "trainers", text: {"nl": "Twaalf trainers"}, recorded: "2025-01-01", yardstick: NotRecorded),
            Objective(id: "vervallen", text: {"nl": "Vervallen"}, recorded: "2025-01-01", yardstick: NotRecorded,
                amendments: [ObjectiveAmendment(on: "2026-01-01", change: Dropped, because: {"nl": "Besluit"})]),
        ],
        assumptions: [
            Assumption(id: "eigenaarschap", text: {"nl": "Men wil leren"}, main: true, sign_of_failure: {"nl": "Niemand komt"}),
            Assumption(id: "geld", text: {"nl": "Er is geld"}),
        ],
    )"#;

    const ROUND: &str = r#"Round(
        format: 1, period: "2026-H2", coordinator: "coord-01", due: "2026-12-15",
        events: {
            "trainers-klaar": ForecastEvent(contribution: "oefenmissie", question: "I1", text: {"nl": "Twaalf trainers klaar"},
                criterion: {"nl": "Volgens de missie"}, due: "2027-06-30", resolver: "coord-01", subject: Objective("trainers")),
            "ander": ForecastEvent(contribution: "oefenmissie", question: "I2", text: {"nl": "Het geld is op"},
                criterion: {"nl": "Volgens de begroting"}, due: "2027-06-30", resolver: "coord-01", subject: Assumption("geld")),
        },
    )"#;

    const EMPTY: &str = r#"Review(
        format: 1, contribution: "oefenmissie", period: "2026-H2", person: "reviewer-01", role: Independent,
        checklist: (id: "mission-contribution", version: 1),
    )"#;

    const FULL: &str = r#"Review(
        format: 1, contribution: "oefenmissie", period: "2026-H2", person: "reviewer-01", role: Independent,
        checklist: (id: "mission-contribution", version: 1),
        declaration: Declaration(version: 1, on: "2026-11-02", blocking: false, earlier_involvement: true, public_statement: false, able: true),
        sources: {"verslag": Source(title: "Verslag", reference: "nr. 12", date: "2026-10-01", origin: Post, marking: "internal")},
        events: {"eigen": ForecastEvent(question: "I2", text: {"en": "The partner leaves"}, criterion: {"en": "In writing"},
            due: "2027-01-31", resolver: "coord-01", subject: Assumption("eigenaarschap"))},
        answers: {
            "A1": Answer(score: Level(3), confidence: High, evidence: [(source: "verslag", place: "blz. 2")],
                changed_because: ChangeReason(code: Other, text: "Nog eens geteld."),
                gap_because: GapReason(code: Other, text: "Het regende.")),
            "B4": Answer(confidence: NotStated, score: Assumptions({
                "eigenaarschap": (status: Shaken, because: "Twee lessen\ngingen niet door."),
                "geld": (status: CannotBeAssessed(NotDocumented), because: "Geen begroting gezien."),
                "oud": (status: Holding, because: "Stond er vroeger."),
                "rust": (status: Holding, because: "Het is rustig.", added: "Het blijft rustig"),
            })),
            "C1": Answer(score: Level(2), confidence: High),
            "H5": Answer(score: Yes, confidence: High),
            "I1": Answer(confidence: NotStated, score: Forecast(event: "trainers-klaar", low: 20, best: 35, high: 60)),
            "I2": Answer(confidence: NotStated, score: Forecast(event: "eigen", low: 0, best: 5, high: 100)),
            "J1": Answer(confidence: NotStated, score: Text),
        },
        judgement: Judgement(
            contribution: Judged(proposed: Level(2), verdict: Level(3), confidence: Low(Indirect), because: "Om deze reden.", marking: "public"),
            mission: Judged(verdict: NoJudgement, confidence: NotStated, because: "Te weinig gezien."),
        ),
        recommendations: {
            "scherp-aan": Recommendation(code: "adjust", text: "Scherp de doelen aan.", addressee: "directeur A", urgency: Now,
                actions: [(text: "Nieuwe doelen", owner: "directeur A", due: "2027-02-01"), (text: "Nog een", owner: "", due: "2027-03-01")],
                unity: "Blijft gelijk.", cost_of_longer_tours: "Meer verloop.", marking: "internal"),
            "alles": Recommendation(code: "end", text: "Stop.", addressee: "directeur A", urgency: AtNextMandate,
                end_of_mandate: "2027-06-30", what_changes: "Alles", consequences: Consequences(mission: "a", allies: "b", partner: "c", population: "d"),
                timing: "Eerst dit", unity: "e", why_not_adjust: "f", ground: AllianceUnity, retest_on: "2027-05-01", missing_evidence: "g"),
        },
        escalation: Escalation(proposed: Senior, level: Political, because: "Geen antwoord.", addressee: "SG", answer_by: "2027-01-15", marking: "internal"),
        follow_up: {"2026-H1/oefenmissie.bz-01#scherp-aan": FollowUp(status: Done, comment: "Gezien.")},
        closing: Closing(free: true, all_sources: false, missing_sources: "weekrapporten"),
        lock: Lock(at: "2026-11-10T09:00:00Z", scores: {"A1": Level(2)},
            digest: "sha256:6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
    )"#;

    /// An interview and what its forms must know besides.
    pub struct Case {
        pub interview: Interview,
        pub register: Register,
        pub people: People,
        pub today: Date,
    }

    impl Case {
        fn new(review: &str) -> Self {
            let round: Round = from_text(ROUND).unwrap();
            let review: Review = from_text(review).unwrap();
            let events: BTreeMap<EventId, ForecastEvent> = round.events;
            let checklist = Arc::new(from_text(DEFAULT_CHECKLIST).unwrap());
            let contribution = Arc::new(from_text(CONTRIBUTION).unwrap());
            Self {
                interview: Interview::new(review, checklist, contribution, events).unwrap(),
                register: starter_register(),
                people: starter_people(),
                today: date(2026, 11, 24),
            }
        }

        /// Not even declared.
        pub fn undeclared() -> Self {
            Self::new(EMPTY)
        }

        /// Declared, and nothing more.
        pub fn empty() -> Self {
            let declared = r#"declaration: (version: 1, on: "2026-11-02", blocking: false,
                earlier_involvement: false, public_statement: false, able: true), role"#;
            Self::new(&EMPTY.replacen("role", declared, 1))
        }

        /// Everything was entered.
        pub fn full() -> Self {
            let mut case = Self::new(FULL);
            let item = OpenItem {
                key: "2026-H1/oefenmissie.bz-01#scherp-aan".to_owned(),
                period: "2026-H1".parse().unwrap(),
                asked: Asked::Recommendation {
                    text: "Scherp de doelen aan.".to_owned(),
                    addressee: "directeur A".to_owned(),
                    reply: None,
                    decided: vec!["De doelen worden herschreven.".to_owned()],
                },
            };
            let revealed = Revealed {
                open: vec![item],
                ..Revealed::default()
            };
            case.interview.reveal(revealed, Vec::new());
            case
        }

        pub fn is_full(&self) -> bool {
            self.interview.review().closing.is_some()
        }

        /// The source of the full review.
        pub fn source(&self) -> SourceId {
            SourceId::new("verslag").unwrap()
        }

        pub fn cx(&self) -> FormContext<'_> {
            FormContext {
                register: &self.register,
                people: &self.people.people,
                language: "nl",
                today: self.today,
            }
        }

        pub fn open(&self, kind: FormKind) -> Form {
            Form::open(kind, &self.interview, &self.cx())
        }
    }

    /// One form of every kind, of recommendations three.
    pub fn all_kinds() -> Vec<FormKind> {
        let question = |id: &str| QuestionId::new(id).unwrap();
        let source = SourceId::new("verslag").unwrap();
        let recommendation = |id: &str| Some(RecommendationId::new(id).unwrap());
        vec![
            FormKind::Declaration,
            FormKind::NewSource(question("A1")),
            FormKind::EditSource(source.clone()),
            FormKind::Cite(question("A1"), source),
            FormKind::Forecast(question("I1")),
            FormKind::Forecast(question("I2")),
            FormKind::Assumptions(question("B4")),
            FormKind::Because(question("A1")),
            FormKind::WhyGap(question("A1")),
            FormKind::FollowUp(question("J1")),
            FormKind::Judgement,
            FormKind::Recommendation(None),
            FormKind::Recommendation(recommendation("scherp-aan")),
            FormKind::Recommendation(recommendation("alles")),
            FormKind::Escalation,
            FormKind::Closing,
            FormKind::Settle(Subject::Question(question("A1")), None),
            FormKind::Settle(
                Subject::Question(question("A1")),
                Some("bz-01".parse().unwrap()),
            ),
            FormKind::Settle(Subject::FollowUp("2026-H1/a.bz-01#x".to_owned()), None),
            FormKind::Settle(
                Subject::Recommendation("2026-H1/a.bz-01#x".to_owned()),
                None,
            ),
        ]
    }
}
