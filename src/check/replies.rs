//! What answers a recommendation answers one that was made, and says why where it does not follow it.

use super::row::Row;
use super::rule::{Found, RegisterCase, Rule};
use crate::domain::finding::Severity;
use crate::domain::id::ContributionId;
use crate::domain::period::Period;
use crate::domain::response::{ActionStatus, ReplyVerdict};

pub(super) const RULES: &[Rule] = &[
    Rule::register("unknown-recommendation", unknown_recommendation),
    Rule::register("reply-without-reason", reply_without_reason),
];

fn unknown_recommendation(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    for file in &case.register.responses {
        for name in file.value.replies.keys().filter(|name| !exists(case, name)) {
            found.error(file, &["replies", name], &[("recommendation", name)]);
            meant(
                case,
                (file.value.period, &file.value.contribution),
                name,
                found,
            );
        }
    }
    for file in &case.register.decisions {
        for (index, decided) in file.value.decided.iter().enumerate() {
            let named = decided.recommendation.as_ref();
            if let Some(name) = named.filter(|name| !exists(case, name)) {
                let keys = ["decided", &index.to_string(), "recommendation"];
                found.error(file, &keys, &[("recommendation", name)]);
                meant(
                    case,
                    (file.value.period, &file.value.contribution),
                    name,
                    found,
                );
            }
        }
    }
    // A review also follows up forecasts and open questions; a recommendation is known by its `#`.
    for row in case.rows {
        let followed = row.content.iter().flat_map(|content| &content.follow_up);
        for (name, place) in followed.filter(|(name, _)| name.contains('#')) {
            if !exists(case, name) {
                let arguments: [(_, &dyn std::fmt::Display); 1] = [("recommendation", name)];
                found.at(Severity::Error, &row.path, place.clone(), &arguments);
            }
        }
    }
}

/// Only what was recommended in the reviews that are answered here: who may read the one may read the other.
fn meant(
    case: &RegisterCase<'_>,
    (period, contribution): (Period, &ContributionId),
    name: &str,
    found: &mut Found<'_>,
) {
    let rows = case.rows_of(period, contribution).iter();
    let known = rows.flat_map(|row| {
        let made = row.content.iter().flat_map(|one| &one.recommendations);
        made.map(|id| format!("{}#{id}", row.name()))
    });
    let known: Vec<String> = known.collect();
    found.meant(name, known.iter().map(String::as_str));
}

/// True when `name` (`2026-H1/eufor-althea.bz-01#sharpen-objectives`) is a recommendation of a review or of its
/// amendments, or may be one of a review that cannot be read; or an action on one (`…#sharpen-objectives/rewrite`).
fn exists(case: &RegisterCase<'_>, name: &str) -> bool {
    let Some((review, recommendation)) = name.split_once('#') else {
        return false;
    };
    if let Some((recommendation, action)) = recommendation.split_once('/') {
        let name = format!("{review}#{recommendation}");
        return exists(case, &name) && has_action(case, &name, action);
    }
    let is_of = |row: &&Row| {
        let rest = row.name().strip_prefix(review);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(".v"))
    };
    let mut rows = case.rows_like(review).iter().filter(is_of);
    rows.any(|row| {
        row.content.as_ref().is_none_or(|content| {
            let mut made = content.recommendations.iter();
            made.any(|id| id.as_str() == recommendation)
        })
    })
}

fn has_action(case: &RegisterCase<'_>, recommendation: &str, action: &str) -> bool {
    let responses = case.register.responses.iter();
    let mut replies = responses.filter_map(|file| file.value.replies.get(recommendation));
    replies.any(|reply| reply.actions.keys().any(|id| id.as_str() == action))
}

/// Of a response that has been given: a draft may still get its reasons.
fn reply_without_reason(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    let given = case.register.responses.iter();
    for file in given.filter(|file| file.value.on.is_some()) {
        for (name, reply) in &file.value.replies {
            let follows = reply.verdict == ReplyVerdict::Accepted;
            if !follows && reply.because.trim().is_empty() {
                found.error(file, &["replies", name], &[("recommendation", name)]);
            }
            for (id, action) in &reply.actions {
                let dropped = action.history.last().is_some_and(|change| {
                    change.status == ActionStatus::Dropped && change.comment.trim().is_empty()
                });
                if dropped {
                    let keys = ["replies", name, "actions", id.as_str()];
                    found.error(file, &keys, &[("recommendation", name)]);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::world::{DRAFT, SHARPEN, World, id};
    use crate::domain::response::{Action, ActionStatus, ReplyVerdict, StatusChange};
    use crate::domain::review::{FollowUp, FollowUpStatus};

    #[test]
    fn response_decision_and_follow_up_name_recommendations_that_were_made() {
        let mut world = World::sound();
        let wrong = "2026-H1/althea.bz-01#shorten";
        let reply = world.responses[0].replies[SHARPEN].clone();
        world.responses[0].replies.insert(wrong.to_owned(), reply);
        world.decisions[0].decided[0].recommendation = Some(wrong.to_owned());
        let follow_up = FollowUp {
            status: FollowUpStatus::Done,
            comment: String::new(),
        };
        let followed = &mut world.review(DRAFT).follow_up;
        followed.insert(wrong.to_owned(), follow_up.clone());
        followed.insert("2026-H1/althea/mandate".to_owned(), follow_up.clone());
        followed.insert("2026-H1/althea?C1".to_owned(), follow_up);
        assert_eq!(
            world.fired("unknown-recommendation"),
            [
                "error 2026-H1/althea.decision.ron: decided/0/recommendation".to_owned(),
                format!("error 2026-H1/althea.response.ron: replies/{wrong}"),
                format!("error {DRAFT}: follow_up/{wrong}"),
            ]
        );
    }

    #[test]
    fn a_recommendation_may_stand_in_a_review_that_cannot_be_read() {
        let mut world = World::sound();
        world.reviews.retain(|(path, _)| path == DRAFT);
        assert_eq!(world.fired("unknown-recommendation").len(), 2);
        world.damaged_reviews.push(("2026-H1", "bz-01"));
        assert_eq!(world.fired("unknown-recommendation"), [""; 0]);
    }

    #[test]
    fn who_does_not_follow_a_recommendation_says_why() {
        let mut world = World::sound();
        let reply = world.responses[0].replies.get_mut(SHARPEN).unwrap();
        reply.verdict = ReplyVerdict::Partly;
        reply.because = " ".to_owned();
        let expected = format!("error 2026-H1/althea.response.ron: replies/{SHARPEN}");
        assert_eq!(world.fired("reply-without-reason"), [expected]);
        world.responses[0].on = None;
        assert_eq!(world.fired("reply-without-reason"), [""; 0]);
    }

    #[test]
    fn who_drops_an_action_says_why() {
        let mut world = World::sound();
        let reply = world.responses[0].replies.get_mut(SHARPEN).unwrap();
        let change = StatusChange {
            on: date(2026, 9, 1),
            status: ActionStatus::Dropped,
            comment: String::new(),
        };
        let action = Action {
            text: "Rewrite".to_owned(),
            owner: "DVB".to_owned(),
            due: date(2026, 12, 1),
            history: vec![change],
        };
        reply.actions.insert(id("rewrite"), action);
        let expected =
            format!("error 2026-H1/althea.response.ron: replies/{SHARPEN}/actions/rewrite");
        assert_eq!(world.fired("reply-without-reason"), [expected]);
    }
}
