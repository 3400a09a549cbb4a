//! What is open, tried on a small past of two periods.

use jiff::civil::date;

use super::*;
use crate::domain::decision::Decided;
use crate::domain::format::Format;
use crate::domain::response::StatusChange;
use crate::domain::review::FollowUp;
use crate::domain::sample;

fn period(text: &str) -> Period {
    text.parse().unwrap()
}

fn recommending(of: &str, person: &str, id: &str) -> Review {
    let mut review = sample::review("a", of, person, &[]);
    let mut one = Recommendation::new("adjust".parse().unwrap());
    one.text = format!("do {id}");
    review.recommendations.insert(id.parse().unwrap(), one);
    review
}

fn says(review: &mut Review, key: &str, status: FollowUpStatus) {
    let comment = String::new();
    review
        .follow_up
        .insert(key.to_owned(), FollowUp { status, comment });
}

fn response(key: &str, due: Date, status: Option<ActionStatus>) -> Response {
    let history = status.map(|status| StatusChange {
        on: due,
        status,
        comment: String::new(),
    });
    let action = Action {
        text: "act".to_owned(),
        owner: "director".to_owned(),
        due,
        history: history.into_iter().collect(),
    };
    let reply = Reply {
        verdict: ReplyVerdict::Accepted,
        because: String::new(),
        actions: BTreeMap::from([("act".parse().unwrap(), action)]),
        marking: None,
    };
    Response {
        format: Format,
        illustrative: false,
        contribution: "a".parse().unwrap(),
        period: period("2026-H1"),
        person: "line-01".parse().unwrap(),
        on: None,
        factual_check: None,
        replies: BTreeMap::from([(key.to_owned(), reply)]),
    }
}

fn keys(reviews: &[Review], responses: &[Response]) -> Vec<String> {
    let (contribution, person) = ("a".parse().unwrap(), "bz-01".parse().unwrap());
    let items = open_items(&FollowUpInputs {
        contribution: &contribution,
        period: period("2026-H2"),
        person: &person,
        reviews: reviews.iter().collect(),
        responses: responses.iter().collect(),
        decisions: Vec::new(),
        rounds: Vec::new(),
        outcomes: None,
        checklist: &sample::checklist(4, 3),
        today: date(2026, 11, 24),
    });
    items.into_iter().map(|item| item.key).collect()
}

#[test]
fn the_consolidated_reviews_recommendations_stand_for_all() {
    let mut reviews = vec![
        recommending("2026-H1", "bz-01", "one"),
        recommending("2026-H1", "def-02", "two"),
        recommending("2026-H2", "def-02", "too-late"),
    ];
    assert_eq!(
        keys(&reviews, &[]),
        ["2026-H1/a.bz-01#one", "2026-H1/a.def-02#two"]
    );
    let mut consolidated = recommending("2026-H1", "coord-01", "both");
    consolidated.role = ReviewRole::Consolidated;
    reviews.push(consolidated);
    assert_eq!(keys(&reviews, &[]), ["2026-H1/a.consolidated#both"]);
}

#[test]
fn reviewers_close_a_recommendation_and_only_when_they_agree() {
    let key = "2025-H2/a.bz-01#one";
    let mut reviews = vec![
        recommending("2025-H2", "bz-01", "one"),
        sample::review("a", "2026-H1", "bz-01", &[]),
        sample::review("a", "2026-H1", "def-02", &[]),
    ];
    assert_eq!(keys(&reviews, &[]), [key]);
    says(&mut reviews[1], key, FollowUpStatus::Done);
    assert_eq!(keys(&reviews, &[]), [""; 0]);
    says(&mut reviews[2], key, FollowUpStatus::UnderWay);
    assert_eq!(keys(&reviews, &[]), [key]);
    says(&mut reviews[2], key, FollowUpStatus::Dropped);
    assert_eq!(keys(&reviews, &[]), [""; 0]);
}

#[test]
fn the_line_closes_its_actions_but_not_the_recommendation() {
    let key = "2026-H1/a.bz-01#one";
    let reviews = [recommending("2026-H1", "bz-01", "one")];
    let due = date(2026, 9, 1);
    let under_way = response(key, due, Some(ActionStatus::UnderWay));
    assert_eq!(
        keys(&reviews, &[under_way]),
        [key.to_owned(), format!("{key}/act")]
    );
    let done = response(key, due, Some(ActionStatus::Done));
    assert_eq!(keys(&reviews, &[done]), [key]);
}

#[test]
fn an_action_is_overdue_from_the_day_after() {
    let action = response("x", date(2026, 11, 23), None);
    let action = action.replies["x"].actions.values().next().unwrap();
    assert!(action.is_overdue(date(2026, 11, 24)));
    assert!(!action.is_overdue(date(2026, 11, 23)));
}

#[test]
fn a_question_is_open_when_nobody_of_the_last_period_could_assess_it() {
    let checklist = sample::checklist(4, 3);
    let (_, question) = checklist.questions().next().unwrap();
    let id = question.id.as_str();
    let cannot = || Score::CannotBeAssessed(CannotAssess::NoAccess);
    let mut older = sample::review("a", "2025-H2", "bz-01", &[]);
    sample::answer(&mut older, id, cannot());
    let mut one = sample::review("a", "2026-H1", "bz-01", &[]);
    sample::answer(&mut one, id, cannot());
    let mut other = sample::review("a", "2026-H1", "def-02", &[]);
    sample::answer(&mut other, id, cannot());
    let expected = format!("2026-H1/a?{id}");
    let reviews = [older.clone(), one.clone(), other.clone()];
    assert_eq!(keys(&reviews, &[]), [expected]);
    sample::answer(&mut other, id, Score::Level(sample::level(2)));
    assert_eq!(keys(&[older, one, other], &[]), [""; 0]);
}

#[test]
fn what_was_decided_about_a_recommendation_stands_with_it_oldest_first() {
    let decision = |period: &str, on, about: &str, text: &str| Decision {
        format: Format,
        illustrative: false,
        contribution: "a".parse().unwrap(),
        period: period.parse().unwrap(),
        person: "senior-01".parse().unwrap(),
        on,
        decided: vec![Decided {
            text: text.to_owned(),
            recommendation: Some(about.to_owned()),
            owner: String::new(),
            due: None,
        }],
        discussion: String::new(),
        marking: None,
    };
    let (one, two) = ("2025-H2/a.bz-01#one", "2025-H2/a.bz-01#two");
    let decisions = [
        decision("2026-H1", date(2026, 7, 9), one, "now"),
        decision("2025-H2", date(2026, 1, 9), one, "wait"),
        decision("2026-H2", date(2027, 1, 9), one, "of this period"),
    ];
    let mut review = recommending("2025-H2", "bz-01", "one");
    review
        .recommendations
        .extend(recommending("2025-H2", "bz-01", "two").recommendations);
    let (contribution, person) = ("a".parse().unwrap(), "bz-01".parse().unwrap());
    let items = open_items(&FollowUpInputs {
        contribution: &contribution,
        period: period("2026-H2"),
        person: &person,
        reviews: vec![&review],
        responses: Vec::new(),
        decisions: decisions.iter().collect(),
        rounds: Vec::new(),
        outcomes: None,
        checklist: &sample::checklist(4, 3),
        today: date(2026, 11, 24),
    });
    let decided = |key: &str| {
        let item = items.iter().find(|item| item.key == key).unwrap();
        match &item.asked {
            Asked::Recommendation { decided, .. } => decided.clone(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(decided(one), ["wait", "now"]);
    assert!(decided(two).is_empty());
}
