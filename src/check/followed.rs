//! What was shown as open after the lock has, in what was submitted, a line that says where it stands.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::Offset;

use super::file::Place;
use super::row::{Content, Row};
use super::rule::{Found, RegisterCase, Rule};
use crate::domain::answer::Score;
use crate::domain::finding::Severity;
use crate::domain::follow_up::{Asked, FollowUpInputs, OpenItem, following_up, open_items};
use crate::domain::outcome::Outcomes;
use crate::domain::response::Response;
use crate::domain::review::{FollowUpStatus, Review, ReviewRole};
use crate::domain::seal::Lock;

pub(super) const RULES: &[Rule] = &[Rule::register("follow-up-missing", missing)];

/// Judged by the day of the lock: what was open then, in files that the lock says were shown.
fn missing(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    let own = case
        .rows
        .iter()
        .filter(|row| row.role == ReviewRole::Independent);
    for row in own.filter(|row| row.is_sealed()) {
        let Some(content) = &row.content else {
            continue;
        };
        let Some(lock) = &content.left.lock else {
            continue;
        };
        for item in open_at(case, row, content, lock) {
            let stands = content.left.follow_up.get(&item.key);
            let what = match stands {
                None => "line",
                Some(one)
                    if one.status == FollowUpStatus::Dropped && one.comment.trim().is_empty() =>
                {
                    "reason"
                }
                Some(_) => continue,
            };
            let mut kept = content.follow_up.iter();
            let place = kept.find(|(key, _)| *key == item.key);
            let place: Option<Place> = place.and_then(|(_, place)| place.clone()).or_else(|| {
                content
                    .submitted
                    .as_ref()
                    .and_then(|(_, place)| place.clone())
            });
            let kind = item.asked.key();
            let arguments: [(_, &dyn std::fmt::Display); 3] =
                [("item", &item.key), ("kind", &kind), ("what", &what)];
            found.at(Severity::Error, &row.path, place, &arguments);
        }
    }
}

/// What was open when `row` was locked, and has no question that was waived as a whole.
fn open_at(case: &RegisterCase<'_>, row: &Row, content: &Content, lock: &Lock) -> Vec<OpenItem> {
    let review = &content.left;
    let Some(checklist) = case.register.checklist(&review.checklist) else {
        return Vec::new();
    };
    let Some(about) = case.register.contribution(&row.contribution) else {
        return Vec::new();
    };
    let day = Offset::UTC.to_datetime(lock.at).date();
    let seen = |path: &str| lock.seen.iter().any(|one| one.path == path);
    let past = submitted_before(case, row, lock);
    let responses: Vec<Response> = case
        .register
        .responses
        .iter()
        .filter(|file| file.value.contribution == row.contribution && seen(file.path))
        .map(|file| as_of(file.value, day))
        .collect();
    let outcomes = case.register.outcomes.as_ref().map(|file| {
        let mut outcomes: Outcomes = file.value.clone();
        outcomes.outcomes.retain(|_, outcome| outcome.on <= day);
        outcomes
    });
    let mut items = open_items(&FollowUpInputs {
        contribution: &row.contribution,
        period: row.period,
        person: &review.person,
        reviews: past.iter().map(|(_, review)| *review).collect(),
        responses: responses.iter().collect(),
        // They add words to an item and never make or close one.
        decisions: Vec::new(),
        rounds: case
            .register
            .readable_rounds()
            .map(|file| file.value)
            .collect(),
        outcomes: outcomes.as_ref(),
        checklist: checklist.value,
        today: day,
    });
    let types = &about.value.mission.types;
    let asked = checklist.value.questions().map(|(_, question)| question);
    let asked: Vec<_> = asked
        .filter(|question| question.applies.to(types))
        .collect();
    items.retain(|item| {
        let shown = match &item.asked {
            Asked::Recommendation { .. } | Asked::Action { .. } => {
                let (author, _) = item.key.split_once('#').unwrap_or((&item.key, ""));
                past.iter()
                    .any(|(path, _)| is_by(path, author) && seen(path))
            }
            Asked::Question { .. } => {
                let mut of = past.iter().filter(|(_, one)| one.period == item.period);
                of.any(|(path, _)| seen(path))
            }
            Asked::Forecast { .. } => true,
        };
        let question = following_up(asked.iter().copied(), &item.asked);
        let answer = question.and_then(|question| review.answers.get(question));
        let waived = answer.is_some_and(|answer| answer.score != Score::NotYet);
        shown && question.is_some() && !waived
    });
    items
}

/// True when the review at `path`, or the amendment there, is by `author`: `2026-H1/eufor-althea.bz-01`.
fn is_by(path: &str, author: &str) -> bool {
    let rest = path.strip_prefix(author);
    rest.is_some_and(|rest| rest == ".ron" || rest.starts_with(".v"))
}

/// Of each earlier review of the contribution the last version that was submitted before the lock.
fn submitted_before<'a>(
    case: &RegisterCase<'a>,
    row: &Row,
    lock: &Lock,
) -> Vec<(&'a str, &'a Review)> {
    let mut last: BTreeMap<_, (&Row, &Content)> = BTreeMap::new();
    for one in case.rows {
        let Some(content) = &one.content else {
            continue;
        };
        let before = content
            .submitted
            .as_ref()
            .is_some_and(|(at, _)| *at <= lock.at);
        let own = one.role == ReviewRole::SelfReport;
        if one.contribution != row.contribution || one.period >= row.period || own || !before {
            continue;
        }
        let consolidated = one.role == ReviewRole::Consolidated;
        let key = (one.period, consolidated, one.person.as_ref());
        let newer = last
            .get(&key)
            .is_none_or(|(other, _)| other.version < one.version);
        if newer {
            last.insert(key, (one, content));
        }
    }
    let last = last.into_values();
    last.map(|(one, content)| (one.path.as_str(), &content.left))
        .collect()
}

/// `response` as it stood on `day`: what was done since then was not known.
fn as_of(response: &Response, day: Date) -> Response {
    let mut response = response.clone();
    for action in response
        .replies
        .values_mut()
        .flat_map(|reply| reply.actions.values_mut())
    {
        action.history.retain(|change| change.on <= day);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::super::world::{DRAFT, SHARPEN, World, id};
    use crate::domain::answer::{Answer, CannotAssess, Score};
    use crate::domain::question::QuestionKind;
    use crate::domain::review::{FollowUp, FollowUpStatus};
    use crate::domain::seal::{Digest, Lock, Seal, Seen, first_scores_digest};

    const EARLIER: &str = "2026-H1/althea.bz-01.ron";

    /// The draft of the second period, locked and submitted, after the first period's review was shown.
    fn followed() -> World {
        let mut world = World::sound();
        world.question("B4").kind = QuestionKind::FollowUp;
        let review = world.review(DRAFT);
        let scores = std::collections::BTreeMap::new();
        review.lock = Some(Lock {
            at: "2026-11-10T10:00:00Z".parse().unwrap(),
            digest: first_scores_digest(&scores),
            scores,
            seen: vec![Seen {
                path: EARLIER.to_owned(),
                digest: Digest::of(b"shown"),
            }],
        });
        review.seal = Some(Seal {
            at: "2026-11-12T10:00:00Z".parse().unwrap(),
            checklist: Digest::of(b""),
            contribution: Digest::of(b""),
            supersedes: None,
            digest: Digest::of(b""),
        });
        world
    }

    fn told(world: &World) -> Vec<(String, String)> {
        let findings = world.findings();
        let ours = findings
            .iter()
            .filter(|one| one.rule == "follow-up-missing");
        let of = |name: &str, one: &crate::domain::finding::Finding| one.arguments[name].clone();
        ours.map(|one| (of("item", one), of("what", one))).collect()
    }

    #[test]
    fn what_was_shown_as_open_has_a_line_in_what_was_submitted() {
        let mut world = followed();
        let sharpen = (SHARPEN.to_owned(), "line".to_owned());
        assert!(told(&world).contains(&sharpen), "{:?}", told(&world));
        let say = |world: &mut World, status, comment: &str| {
            let line = FollowUp {
                status,
                comment: comment.to_owned(),
            };
            let follow_up = &mut world.review(DRAFT).follow_up;
            follow_up.insert(SHARPEN.to_owned(), line);
        };
        say(&mut world, FollowUpStatus::Dropped, " ");
        let reason = (SHARPEN.to_owned(), "reason".to_owned());
        assert!(told(&world).contains(&reason));
        say(&mut world, FollowUpStatus::UnderWay, "");
        assert!(told(&world).iter().all(|(item, _)| item != SHARPEN));
    }

    #[test]
    fn nothing_is_missing_of_a_draft_of_what_was_not_shown_or_of_a_question_that_was_waived() {
        let mut world = followed();
        world.review(DRAFT).seal = None;
        assert_eq!(told(&world), []);
        let mut world = followed();
        world.review(DRAFT).lock.as_mut().unwrap().seen.clear();
        assert!(told(&world).iter().all(|(item, _)| !item.contains('#')));
        let mut world = followed();
        let waived = Answer {
            score: Score::CannotBeAssessed(CannotAssess::NoAccess),
            ..Answer::default()
        };
        world.review(DRAFT).answers.insert(id("B4"), waived);
        assert_eq!(told(&world), []);
    }

    #[test]
    fn what_came_after_the_lock_was_not_known_at_the_lock() {
        let mut world = followed();
        let lock = world.review(DRAFT).lock.as_mut().unwrap();
        lock.at = "2026-05-24T10:00:00Z".parse().unwrap();
        // The earlier review was submitted a day later.
        assert!(told(&world).iter().all(|(item, _)| !item.contains('#')));
    }
}
