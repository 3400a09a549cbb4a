//! The line gives its own report before it can know what the reviewers found.

use jiff::Timestamp;
use jiff::tz::Offset;

use super::row::Row;
use super::rule::{Found, RegisterCase, Rule};
use crate::domain::finding::Severity;
use crate::domain::id::ContributionId;
use crate::domain::period::Period;
use crate::domain::review::ReviewRole;

pub(super) const RULES: &[Rule] = &[
    Rule::register("self-report-missing", missing),
    Rule::register("self-report-late", late),
];

fn rows<'a>(
    case: &RegisterCase<'a>,
    role: ReviewRole,
    period: Period,
    contribution: &'a ContributionId,
) -> impl Iterator<Item = &'a Row> {
    let rows = case.rows_of(period, contribution).iter();
    rows.filter(move |row| row.role == role)
}

/// When the first reviewer locked.
fn first_lock<'a>(
    case: &RegisterCase<'a>,
    period: Period,
    contribution: &'a ContributionId,
) -> Option<Timestamp> {
    let reviews = rows(case, ReviewRole::Independent, period, contribution);
    reviews.filter_map(|row| row.content.as_ref()?.locked).min()
}

/// One that cannot be read is reported as such, and may well have been submitted.
fn missing(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    for file in case.register.readable_rounds() {
        let round = file.value;
        for (contribution, assignment) in &round.contributions {
            let Some(person) = &assignment.self_report_by else {
                continue;
            };
            let mut given = rows(case, ReviewRole::SelfReport, round.period, contribution);
            if given.any(|row| row.is_sealed() || row.content.is_none()) {
                continue;
            }
            let due = round.self_report_due(contribution);
            let locked = first_lock(case, round.period, contribution);
            let (since, day) = match locked {
                Some(at) => ("locked", Offset::UTC.to_datetime(at).date()),
                None if due < case.today => ("due", due),
                None => continue,
            };
            let keys = ["contributions", contribution.as_str(), "self_report_by"];
            let arguments: [(_, &dyn std::fmt::Display); 4] = [
                ("person", person),
                ("contribution", contribution),
                ("since", &since),
                ("day", &day),
            ];
            found.warning(file, &keys, &arguments);
        }
    }
}

fn late(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    let own = case
        .rows
        .iter()
        .filter(|row| row.role == ReviewRole::SelfReport);
    for row in own {
        let Some((at, place)) = row.content.as_ref().and_then(|one| one.submitted.as_ref()) else {
            continue;
        };
        let locked = first_lock(case, row.period, &row.contribution);
        if let Some(locked) = locked.filter(|locked| at > locked) {
            let arguments: [(_, &dyn std::fmt::Display); 2] =
                [("submitted", at), ("locked", &locked)];
            found.at(Severity::Warning, &row.path, place.clone(), &arguments);
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::world::{SEALED, SELF_REPORT, World, id};

    const ASKED: &str = "warning 2026-H1/round.ron: contributions/althea/self_report_by";

    #[test]
    fn a_self_report_that_was_asked_is_missing_once_a_reviewer_locked() {
        let mut world = World::sound();
        world.reviews.retain(|(path, _)| path != SELF_REPORT);
        world.today = date(2026, 5, 30);
        assert_eq!(world.fired("self-report-missing"), [ASKED]);
        let since = |world: &World| {
            let findings = world.findings();
            let ours = findings
                .iter()
                .find(|one| one.rule == "self-report-missing");
            ours.unwrap().arguments["since"].clone()
        };
        assert_eq!(since(&world), "locked");

        world.review(SEALED).lock = None;
        assert_eq!(world.fired("self-report-missing"), [""; 0]);
        world.today = date(2026, 6, 1);
        assert_eq!(world.fired("self-report-missing"), [ASKED]);
        assert_eq!(since(&world), "due");
    }

    #[test]
    fn one_that_was_begun_and_not_submitted_is_missing_and_one_that_was_not_asked_is_not() {
        let mut world = World::sound();
        world.review(SELF_REPORT).seal = None;
        assert_eq!(world.fired("self-report-missing"), [ASKED]);
        let assignments = &mut world.round("2026-H1").contributions;
        assignments.get_mut(&id("althea")).unwrap().self_report_by = None;
        assert_eq!(world.fired("self-report-missing"), [""; 0]);
    }

    #[test]
    fn a_self_report_that_came_after_the_first_lock_is_late() {
        let at = |moment: &str| {
            let mut world = World::sound();
            let seal = world.review(SELF_REPORT).seal.as_mut().unwrap();
            seal.at = moment.parse().unwrap();
            world.fired("self-report-late")
        };
        assert_eq!(at("2026-05-20T10:00:00Z"), [""; 0]);
        let late = format!("warning {SELF_REPORT}: seal/at");
        assert_eq!(at("2026-05-20T10:00:01Z"), [late]);
    }
}
