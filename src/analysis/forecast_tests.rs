//! What the figures of `forecast.rs` promise.

use jiff::civil::date;

use super::*;
use crate::analysis::events::events;
use crate::analysis::figure::Figure;
use crate::domain::forecast::Subject;
use crate::domain::format::Format;
use crate::domain::outcome::Outcome;
use crate::domain::sample;

fn event(contribution: Option<&str>, due: Date) -> ForecastEvent {
    ForecastEvent {
        contribution: contribution.map(|id| id.parse().unwrap()),
        question: sample::question_id("C1"),
        text: sample::text("It happens"),
        criterion: sample::text("It is written down"),
        due,
        resolver: "coord-01".parse().unwrap(),
        subject: Subject::Objective("o".parse().unwrap()),
    }
}

fn forecast(event: &str, best: u8) -> Score {
    let percent = |n| Percent::new(n).unwrap();
    Score::Forecast {
        event: event.parse().unwrap(),
        low: percent(0),
        best: percent(best),
        high: percent(100),
    }
}

fn review(person: &str, forecasts: &[(&str, &str, u8)]) -> Review {
    let mut review = sample::review("a", "2026-H1", person, &[]);
    for (question, event, best) in forecasts {
        sample::answer(&mut review, question, forecast(event, *best));
    }
    review
}

/// Five events of contribution `a`: `yes` and `no` are decided, `void` is void, `late` is overdue, `later` is not due.
fn register() -> (BTreeMap<Period, Round>, Outcomes) {
    let past = date(2026, 6, 30);
    let events = [
        ("yes", past),
        ("no", past),
        ("void", past),
        ("late", past),
        ("later", date(2027, 6, 30)),
    ];
    let period: Period = "2026-H1".parse().unwrap();
    let round = Round {
        format: Format,
        illustrative: false,
        period,
        coordinator: "coord-01".parse().unwrap(),
        due: past,
        contributions: BTreeMap::new(),
        events: events
            .iter()
            .map(|(id, due)| (id.parse().unwrap(), event(Some("a"), *due)))
            .collect(),
        waivers: Vec::new(),
        dismissed: Vec::new(),
    };
    let mut outcomes = Outcomes::default();
    for (id, result) in [
        ("yes", OutcomeResult::Happened),
        ("no", OutcomeResult::DidNotHappen),
        ("void", OutcomeResult::Void),
    ] {
        let outcome = Outcome {
            result,
            on: past,
            by: "coord-01".parse().unwrap(),
            evidence: "A letter".to_owned(),
        };
        outcomes.outcomes.insert(format!("2026-H1/a/{id}"), outcome);
    }
    (BTreeMap::from([(period, round)]), outcomes)
}

fn measure(reviews: &[Review]) -> Forecasts {
    let checklist = sample::checklist(4, 3);
    let (rounds, outcomes) = register();
    let known = Known {
        rounds: &rounds,
        outcomes: &outcomes,
        today: date(2026, 11, 24),
    };
    let all: Vec<Answered> = reviews
        .iter()
        .map(|one| Answered::of(one, &checklist, None))
        .collect();
    forecasts(&all, known)
}

#[test]
fn only_what_was_decided_is_scored_and_the_rest_is_counted() {
    let forecasts = measure(&[
        review(
            "bz-01",
            &[("A1", "yes", 80), ("A2", "no", 40), ("A3", "void", 10)],
        ),
        review(
            "bz-02",
            &[
                ("A1", "late", 50),
                ("A2", "later", 50),
                ("A3", "nobody", 50),
            ],
        ),
    ]);
    let expected = Fate {
        n: 6,
        resolved: 2,
        void: 1,
        unresolved: 1,
        overdue: 1,
        unknown: 1,
    };
    assert_eq!(forecasts.forecasts, expected);
    assert_eq!(forecasts.events, expected);
    // (0.2² + 0.4²) / 2
    let brier = forecasts.last.brier;
    assert_eq!(brier.n, 2);
    assert!((brier.value.unwrap() - 0.1).abs() < 1e-12);
}

#[test]
fn pooling_scores_the_mean_of_the_best_estimates_once_per_event() {
    let forecasts = measure(&[
        review("bz-01", &[("A1", "yes", 90)]),
        review("bz-02", &[("A1", "yes", 50)]),
    ]);
    assert_eq!((forecasts.forecasts.n, forecasts.events.n), (2, 1));
    let close = |figure: Figure, n, value: f64| {
        assert_eq!(figure.n, n);
        assert!((figure.value.unwrap() - value).abs() < 1e-12);
    };
    close(forecasts.last.brier, 2, (0.01 + 0.25) / 2.0);
    close(forecasts.pooled.brier, 1, 0.09);
}

#[test]
fn the_first_forecast_is_scored_beside_the_final_one() {
    let mut review = review("bz-01", &[("A1", "yes", 100)]);
    let mut lock = sample::lock(&[]);
    lock.scores
        .insert(sample::question_id("A1"), forecast("yes", 50));
    review.lock = Some(lock);
    let forecasts = measure(&[review]);
    assert_eq!(forecasts.first.brier, Figure::of(0.25, 1));
    assert_eq!(forecasts.last.brier, Figure::of(0.0, 1));
}

#[test]
fn an_event_of_ones_own_is_not_decided_by_the_rounds_event_of_that_name() {
    let own = |person: &str| {
        let mut review = review(person, &[("A1", "mine", 70)]);
        let event = event(None, date(2027, 1, 1));
        review.events.insert("mine".parse().unwrap(), event);
        review
    };
    let forecasts = measure(&[own("bz-01"), own("bz-02")]);
    assert_eq!(forecasts.events.n, 2);
    assert_eq!(forecasts.events.unresolved, 2);
}

#[test]
fn what_is_open_is_listed_soonest_first() {
    let checklist = sample::checklist(4, 3);
    let (rounds, outcomes) = register();
    let known = Known {
        rounds: &rounds,
        outcomes: &outcomes,
        today: date(2026, 11, 24),
    };
    let mut review = review("bz-01", &[]);
    let own = event(None, date(2027, 1, 1));
    review.events.insert("mine".parse().unwrap(), own);
    let answered = [Answered::of(&review, &checklist, None)];
    let open = events(&answered, known);
    let keys: Vec<(&str, bool)> = open
        .iter()
        .filter(|one| !one.standing.is_recorded())
        .map(|one| (one.key.as_str(), one.standing.is_due()))
        .collect();
    assert_eq!(
        keys,
        [
            ("2026-H1/a/late", true),
            ("2026-H1/a.bz-01/mine", false),
            ("2026-H1/a/later", false),
        ]
    );
}
