//! Who was asked to review what, with what, by when.

use super::rule::{Arguments, Found, RegisterCase, ReviewCase, Rule};
use crate::domain::review::ReviewRole;
use crate::domain::round::AssignmentStatus;

pub(super) const RULES: &[Rule] = &[
    Rule::review("not-assigned", not_assigned),
    Rule::review("other-checklist", other_checklist),
    Rule::register("overdue", overdue),
    Rule::register("no-reviewers", no_reviewers),
];

fn not_assigned(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let review = case.review();
    if case.register.is_round_damaged(review.period) {
        return;
    }
    let stands = case.assignment.is_some_and(|assignment| match review.role {
        ReviewRole::Independent => assignment
            .reviewers
            .get(&review.person)
            .is_some_and(|assigned| assigned.status == AssignmentStatus::Assigned),
        // Who gives the self-report need not be laid down, and another of the line may step in.
        ReviewRole::SelfReport => {
            let about = case.contribution.map(|file| file.value);
            assignment.self_report_by.is_none()
                || assignment.may_self_report(&review.person, case.person, about)
        }
        ReviewRole::Consolidated => true,
    });
    if !stands {
        let withdrawn = case.assignment.is_some_and(|assignment| {
            let seat = assignment.reviewers.get(&review.person);
            seat.is_some_and(|seat| seat.status == AssignmentStatus::Withdrawn)
        });
        // What was locked stays, and the summary says that its reviewer was withdrawn.
        let stays = withdrawn && (review.lock.is_some() || review.is_sealed());
        let tell = if stays { Found::note } else { Found::warning };
        tell(
            found,
            case.file,
            &["person"],
            &[
                ("person", &review.person),
                ("contribution", &review.contribution),
                ("period", &review.period),
            ],
        );
    }
}

fn other_checklist(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let review = case.review();
    if let Some(assignment) = case.assignment
        && assignment.checklist != review.checklist
    {
        let asked = &assignment.checklist;
        let checklist = format!("{}.v{}", asked.id, asked.version);
        found.warning(case.file, &["checklist"], &[("checklist", &checklist)]);
    }
}

/// A review that cannot be read is reported as such, and may well have been submitted in time.
fn overdue(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    for file in case.register.readable_rounds() {
        let round = file.value;
        for (contribution, assignment) in &round.contributions {
            for (person, assigned) in &assignment.reviewers {
                let mut rows = case.rows_of(round.period, contribution).iter();
                let done = rows.any(|row| {
                    row.role == ReviewRole::Independent
                        && row.person.as_ref() == Some(person)
                        && (row.is_sealed() || row.content.is_none())
                });
                let due = round.due(contribution, person);
                if done || assigned.status != AssignmentStatus::Assigned || due >= case.today {
                    continue;
                }
                let days = (case.today - due).get_days();
                let keys = [
                    "contributions",
                    contribution.as_str(),
                    "reviewers",
                    person.as_str(),
                ];
                found.warning(
                    file,
                    &keys,
                    &[
                        ("person", person),
                        ("contribution", contribution),
                        ("days", &days),
                    ],
                );
            }
        }
    }
}

/// A round of nothing, or a contribution of it that nobody is asked to review any more.
fn no_reviewers(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    for file in case.register.readable_rounds() {
        let round = file.value;
        let period = &round.period;
        if round.contributions.is_empty() {
            let arguments: Arguments<'_> = &[("what", &"round"), ("period", period)];
            found.warning(file, &["period"], arguments);
        }
        for (id, assignment) in &round.contributions {
            let mut asked = assignment.reviewers.values();
            if !asked.any(|asked| asked.status == AssignmentStatus::Assigned) {
                let keys = ["contributions", id.as_str()];
                let arguments: Arguments<'_> = &[
                    ("what", &"contribution"),
                    ("period", period),
                    ("contribution", id),
                ];
                found.warning(file, &keys, arguments);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::world::{DRAFT, SEALED, SELF_REPORT, World, id};
    use crate::domain::round::AssignmentStatus;

    #[test]
    fn a_review_stands_in_the_round_of_its_period() {
        let expected = [format!("warning {DRAFT}: person")];
        for status in [AssignmentStatus::Returned, AssignmentStatus::Withdrawn] {
            let mut world = World::sound();
            world.assigned("2026-H2", "bz-01").status = status;
            assert_eq!(world.fired("not-assigned"), expected);
        }
        let mut world = World::sound();
        world.round("2026-H2").contributions.clear();
        assert_eq!(world.fired("not-assigned"), expected);
        world.rounds.remove(&"2026-H2".parse().unwrap());
        assert_eq!(world.fired("not-assigned"), expected);
    }

    #[test]
    fn what_a_withdrawn_reviewer_locked_stays_with_a_note() {
        let mut world = World::sound();
        world.assigned("2026-H1", "bz-01").status = AssignmentStatus::Withdrawn;
        assert_eq!(
            world.fired("not-assigned"),
            [format!("note {SEALED}: person")]
        );
        world.assigned("2026-H1", "bz-01").status = AssignmentStatus::Returned;
        assert_eq!(
            world.fired("not-assigned"),
            [format!("warning {SEALED}: person")]
        );
    }

    #[test]
    fn a_self_report_is_by_the_one_who_was_asked_or_another_of_the_line_if_anybody_was() {
        let mut world = World::sound();
        let assignments = &mut world.round("2026-H1").contributions;
        let assignment = assignments.get_mut(&id("althea")).unwrap();
        assignment.self_report_by = Some(id("dg"));
        assert_eq!(world.fired("not-assigned"), [""; 0]);
        let althea = world.contributions.get_mut(&id("althea")).unwrap();
        althea.responsible.people.clear();
        assert_eq!(
            world.fired("not-assigned"),
            [format!("warning {SELF_REPORT}: person")]
        );
        let assignments = &mut world.round("2026-H1").contributions;
        assignments.get_mut(&id("althea")).unwrap().self_report_by = None;
        assert_eq!(world.fired("not-assigned"), [""; 0]);
    }

    #[test]
    fn a_review_answers_the_checklist_of_the_round() {
        let mut world = World::sound();
        world.review(DRAFT).checklist.version = 2;
        assert_eq!(
            world.fired("other-checklist"),
            [format!("warning {DRAFT}: checklist")]
        );
    }

    #[test]
    fn what_is_not_submitted_is_overdue_from_the_day_after() {
        let at = |day| {
            let mut world = World::sound();
            world.today = day;
            world.fired("overdue")
        };
        assert_eq!(at(date(2026, 11, 30)), [""; 0]);
        assert_eq!(
            at(date(2026, 12, 1)),
            ["warning 2026-H2/round.ron: contributions/althea/reviewers/bz-01"]
        );
    }

    #[test]
    fn what_was_returned_or_has_a_later_day_is_not_overdue() {
        let mut world = World::sound();
        world.today = date(2027, 1, 1);
        world.assigned("2026-H2", "bz-01").due = Some(date(2027, 1, 1));
        assert_eq!(world.fired("overdue"), [""; 0]);
        world.today = date(2027, 1, 3);
        let finding = world.findings();
        let late = finding.iter().find(|finding| finding.rule == "overdue");
        assert_eq!(late.unwrap().arguments["days"], "2");
        world.assigned("2026-H2", "bz-01").status = AssignmentStatus::Returned;
        assert_eq!(world.fired("overdue"), [""; 0]);
    }

    #[test]
    fn somebody_is_asked_to_review_what_stands_in_a_round() {
        for status in [AssignmentStatus::Returned, AssignmentStatus::Withdrawn] {
            let mut world = World::sound();
            world.assigned("2026-H2", "bz-01").status = status;
            assert_eq!(
                world.fired("no-reviewers"),
                ["warning 2026-H2/round.ron: contributions/althea"]
            );
        }
        let mut world = World::sound();
        world.round("2026-H2").contributions.clear();
        assert_eq!(
            world.fired("no-reviewers"),
            ["warning 2026-H2/round.ron: period"]
        );
        assert_eq!(World::sound().fired("no-reviewers"), [""; 0]);
    }
}
