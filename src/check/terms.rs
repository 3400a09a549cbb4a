//! What was asked is answered within its term: the line's response, an escalation, an action.

use jiff::Span as Days;
use jiff::civil::Date;
use jiff::tz::Offset;

use super::row::{Content, Row};
use super::rule::{Found, RegisterCase, Rule};
use crate::domain::finding::Severity;
use crate::domain::follow_up::action_key;
use crate::domain::id::ContributionId;
use crate::domain::period::Period;
use crate::domain::review::{FollowUpStatus, ReviewRole};
use crate::domain::round::{Assignment, AssignmentStatus};

pub(super) const RULES: &[Rule] = &[
    Rule::register("response-late", response_late),
    Rule::register("escalation-unanswered", escalation_unanswered),
    Rule::register("action-overdue", action_overdue),
];

/// The submitted reviews that count of one contribution in one period: the consolidated one where there is one,
/// else of each reviewer the last version.
fn counting<'a>(
    case: &RegisterCase<'a>,
    period: Period,
    contribution: &ContributionId,
) -> Vec<(&'a Row, &'a Content, Date)> {
    let rows = case.rows_of(period, contribution).iter();
    let mut sealed: Vec<_> = rows
        .filter(|row| row.role != ReviewRole::SelfReport)
        .filter_map(|row| {
            let content = row.content.as_ref()?;
            let (at, _) = content.submitted.as_ref()?;
            Some((row, content, Offset::UTC.to_datetime(*at).date()))
        })
        .collect();
    if let Some(place) = sealed
        .iter()
        .position(|(row, ..)| row.role == ReviewRole::Consolidated)
    {
        return vec![sealed[place]];
    }
    let amended: Vec<_> = sealed.iter().map(|(row, ..)| *row).collect();
    sealed.retain(|(row, ..)| {
        let mut others = amended.iter();
        !others.any(|other| other.person == row.person && other.version > row.version)
    });
    sealed
}

fn after(day: Date, days: u32) -> Option<Date> {
    day.checked_add(Days::new().days(i64::from(days))).ok()
}

/// Days by which `day` has passed on `today`; `None` when it has not.
fn passed(day: Date, today: Date) -> Option<i32> {
    (day < today).then(|| (today - day).get_days())
}

/// True when nobody is still at work on a review: none that was assigned is open, and none unreadable.
fn is_finished(
    case: &RegisterCase<'_>,
    period: Period,
    contribution: &ContributionId,
    assignment: &Assignment,
) -> bool {
    let rows = case.rows_of(period, contribution);
    let asked = assignment.reviewers.iter();
    let mut asked = asked.filter(|(_, asked)| asked.status == AssignmentStatus::Assigned);
    let readable = rows.iter().all(|row| row.content.is_some());
    readable
        && asked.all(|(person, _)| {
            let mut own = rows
                .iter()
                .filter(|row| row.person.as_ref() == Some(person));
            own.any(Row::is_sealed)
        })
}

/// The term begins when the last review is in, and when there is a consolidated one, with that one. A true case that
/// only illustrates was put to nobody.
fn response_late(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    let Some(register) = &case.register.register else {
        return;
    };
    let term = register.value.limits.response_days;
    for file in case.register.readable_rounds() {
        let period = file.value.period;
        for (contribution, assignment) in &file.value.contributions {
            let counting = counting(case, period, contribution);
            let asked = counting
                .iter()
                .any(|(_, content, _)| !content.recommendations.is_empty());
            let last = counting.iter().map(|(.., day)| *day).max();
            let consolidated = counting
                .iter()
                .any(|(row, ..)| row.role == ReviewRole::Consolidated);
            let begun = consolidated || is_finished(case, period, contribution, assignment);
            let Some(due) = last
                .filter(|_| asked && begun)
                .and_then(|day| after(day, term))
            else {
                continue;
            };
            let is_this = |of: (&ContributionId, Period)| of == (contribution, period);
            let mut responses = case.register.responses.iter();
            let response =
                responses.find(|one| is_this((&one.value.contribution, one.value.period)));
            if let Some(response) = response
                && let Some(on) = response.value.on
            {
                if let Some(days) = passed(due, on) {
                    let arguments: [(_, &dyn std::fmt::Display); 5] = [
                        ("state", &"given"),
                        ("contribution", contribution),
                        ("due", &due),
                        ("days", &days),
                        ("term", &term),
                    ];
                    found.warning(response, &["on"], &arguments);
                }
                continue;
            }
            let damaged = &case.register.damaged_responses;
            let illustrates = case
                .register
                .contribution(contribution)
                .is_some_and(|one| one.value.illustrative && !one.value.fictional);
            if illustrates || damaged.contains(&(period, contribution.clone())) {
                continue;
            }
            if let Some(days) = passed(due, case.today) {
                let arguments: [(_, &dyn std::fmt::Display); 5] = [
                    ("state", &"awaited"),
                    ("contribution", contribution),
                    ("due", &due),
                    ("days", &days),
                    ("term", &term),
                ];
                found.warning(file, &["contributions", contribution.as_str()], &arguments);
            }
        }
    }
}

/// Only a decision answers: of the same period or a later one, as the proposal of an escalation reckons too.
fn escalation_unanswered(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    let Some(register) = &case.register.register else {
        return;
    };
    let term = register.value.limits.response_days;
    for (period, contribution) in case.rounds_of_rows() {
        let decisions = case.register.decisions.iter();
        let mut decided = decisions.map(|file| (file.value.period, &file.value.contribution));
        let mut damaged = case.register.damaged_decisions.iter();
        if decided.any(|(of, about)| about == contribution && of >= period)
            || damaged.any(|(of, about)| about == contribution && *of >= period)
        {
            continue;
        }
        for (row, content, sealed) in counting(case, period, contribution) {
            let Some(escalated) = &content.escalated else {
                continue;
            };
            let due = escalated.answer_by.or_else(|| after(sealed, term));
            let Some((due, days)) = due.and_then(|due| Some((due, passed(due, case.today)?)))
            else {
                continue;
            };
            let arguments: [(_, &dyn std::fmt::Display); 4] = [
                ("contribution", contribution),
                ("level", &escalated.level.key()),
                ("due", &due),
                ("days", &days),
            ];
            let place = escalated.place.clone();
            found.at(Severity::Warning, &row.path, place, &arguments);
        }
    }
}

/// An action that the line has not closed, unless those who looked last found it done or dropped.
fn action_overdue(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    for file in &case.register.responses {
        for (name, reply) in &file.value.replies {
            for (id, action) in &reply.actions {
                if !action.is_overdue(case.today) || is_closed(case, &action_key(name, id)) {
                    continue;
                }
                let days = (case.today - action.due).get_days();
                let keys = ["replies", name, "actions", id.as_str()];
                found.warning(
                    file,
                    &keys,
                    &[("action", id), ("owner", &action.owner), ("days", &days)],
                );
            }
        }
    }
}

/// True when all submitted reviews of the last period that spoke of `key` found it done or dropped.
fn is_closed(case: &RegisterCase<'_>, key: &str) -> bool {
    let over = [FollowUpStatus::Done, FollowUpStatus::Dropped];
    let sealed = case.rows.iter().filter(|row| row.is_sealed());
    let spoken = sealed.filter_map(|row| {
        let one = row.content.as_ref()?.left.follow_up.get(key)?;
        Some((row.period, over.contains(&one.status)))
    });
    let spoken: Vec<_> = spoken.collect();
    let last = spoken.iter().map(|(period, _)| *period).max();
    let mut lately = spoken.iter().filter(|(period, _)| Some(*period) == last);
    last.is_some() && lately.all(|(_, closed)| *closed)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::world::{DRAFT, SEALED, SHARPEN, World, id};
    use crate::domain::judgement::EscalationLevel;
    use crate::domain::response::{Action, ActionStatus, StatusChange};
    use crate::domain::review::{FollowUp, FollowUpStatus};
    use crate::domain::round::AssignmentStatus;

    const RESPONSE: &str = "2026-H1/althea.response.ron";

    #[test]
    fn a_response_after_the_registers_term_is_late() {
        let mut world = World::sound();
        // Sealed on 25 May, and 30 days to answer.
        world.responses[0].on = Some(date(2026, 6, 24));
        assert_eq!(world.fired("response-late"), [""; 0]);
        world.responses[0].on = Some(date(2026, 6, 25));
        assert_eq!(
            world.fired("response-late"),
            [format!("warning {RESPONSE}: on")]
        );
    }

    #[test]
    fn a_response_that_did_not_come_is_told_in_the_round() {
        let mut world = World::sound();
        let expected = ["warning 2026-H1/round.ron: contributions/althea"];
        world.responses[0].on = None;
        assert_eq!(world.fired("response-late"), expected);
        world.responses.clear();
        assert_eq!(world.fired("response-late"), expected);
        world.today = date(2026, 6, 24);
        assert_eq!(world.fired("response-late"), [""; 0]);
    }

    #[test]
    fn no_response_is_awaited_while_somebody_reviews_or_where_nothing_was_recommended() {
        let mut world = World::sound();
        world.responses.clear();
        let assigned = world.assigned("2026-H1", "bz-01").clone();
        let assignments = &mut world.round("2026-H1").contributions;
        let reviewers = &mut assignments.get_mut(&id("althea")).unwrap().reviewers;
        reviewers.insert(id("def-02"), assigned);
        assert_eq!(world.fired("response-late"), [""; 0]);
        world.assigned("2026-H1", "def-02").status = AssignmentStatus::Returned;
        assert_eq!(world.fired("response-late").len(), 1);
        world.review(SEALED).recommendations.clear();
        assert_eq!(world.fired("response-late"), [""; 0]);
    }

    #[test]
    fn a_true_case_that_only_illustrates_awaits_no_response() {
        let mut world = World::sound();
        world.responses.clear();
        let althea = world.contributions.get_mut(&id("althea")).unwrap();
        (althea.illustrative, althea.fictional) = (true, false);
        assert_eq!(world.fired("response-late"), [""; 0]);
    }

    fn escalated() -> World {
        let mut world = World::sound();
        world.decisions.clear();
        let escalation = world.review(SEALED).escalation.as_mut().unwrap();
        escalation.level = EscalationLevel::Senior;
        world
    }

    #[test]
    fn an_escalation_without_a_decision_within_its_term_is_unanswered() {
        let expected = [format!("warning {SEALED}: escalation")];
        let mut world = escalated();
        assert_eq!(world.fired("escalation-unanswered"), expected);
        world.today = date(2026, 6, 24);
        assert_eq!(world.fired("escalation-unanswered"), [""; 0]);
        let escalation = world.review(SEALED).escalation.as_mut().unwrap();
        escalation.answer_by = Some(date(2026, 6, 1));
        assert_eq!(world.fired("escalation-unanswered"), expected);
    }

    #[test]
    fn a_decision_of_that_period_or_later_answers_it_and_a_damaged_one_may() {
        let mut world = escalated();
        world.decisions = World::sound().decisions;
        assert_eq!(world.fired("escalation-unanswered"), [""; 0]);
        world.decisions[0].period = id("2026-H2");
        assert_eq!(world.fired("escalation-unanswered"), [""; 0]);
        world.decisions[0].period = id("2025-H2");
        assert_eq!(world.fired("escalation-unanswered").len(), 1);
        let mut world = escalated();
        let damaged = (id("2026-H1"), id("althea"));
        world.damaged_decisions.insert(damaged);
        assert_eq!(world.fired("escalation-unanswered"), [""; 0]);
    }

    /// A register in which the line took on an action, due on 1 September.
    fn with_action() -> World {
        let mut world = World::sound();
        let action = Action {
            text: "Herschrijf".to_owned(),
            owner: "DVB".to_owned(),
            due: date(2026, 9, 1),
            history: Vec::new(),
        };
        let reply = world.responses[0].replies.get_mut(SHARPEN).unwrap();
        reply.actions.insert(id("rewrite"), action);
        world
    }

    #[test]
    fn an_action_is_overdue_when_its_day_passed_and_it_is_neither_done_nor_dropped() {
        let mut world = with_action();
        let expected = [format!(
            "warning {RESPONSE}: replies/{SHARPEN}/actions/rewrite"
        )];
        assert_eq!(world.fired("action-overdue"), expected);
        world.today = date(2026, 9, 1);
        assert_eq!(world.fired("action-overdue"), [""; 0]);
        world.today = date(2026, 9, 2);
        assert_eq!(world.fired("action-overdue"), expected);
        let reply = world.responses[0].replies.get_mut(SHARPEN).unwrap();
        let action = reply.actions.get_mut(&id("rewrite")).unwrap();
        action.history.push(StatusChange {
            on: date(2026, 8, 30),
            status: ActionStatus::Done,
            comment: String::new(),
        });
        assert_eq!(world.fired("action-overdue"), [""; 0]);
    }

    #[test]
    fn what_the_last_reviewers_found_done_is_not_overdue() {
        let mut world = with_action();
        let seal = world.review(SEALED).seal.clone();
        let followed = |status| FollowUp {
            status,
            comment: String::new(),
        };
        let review = world.review(DRAFT);
        review.seal = seal;
        let key = format!("{SHARPEN}/rewrite");
        review
            .follow_up
            .insert(key.clone(), followed(FollowUpStatus::Done));
        assert_eq!(world.fired("action-overdue"), [""; 0]);
        let review = world.review(DRAFT);
        review
            .follow_up
            .insert(key, followed(FollowUpStatus::UnderWay));
        assert_eq!(world.fired("action-overdue").len(), 1);
    }
}
