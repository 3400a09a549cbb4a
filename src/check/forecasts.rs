//! A forecast can be resolved later: its event belongs to a question, is about something recorded, and outcomes find it.

use super::file::File;
use super::rule::{Found, RegisterCase, ReviewCase, Rule};
use super::view::RegisterView;
use crate::domain::checklist::ChecklistRef;
use crate::domain::forecast::{ForecastEvent, Subject};
use crate::domain::id::{ContributionId, EventId, PersonId};
use crate::domain::outcome::{event_key, own_event_key};
use crate::domain::period::Period;
use crate::domain::question::QuestionKind;
use crate::domain::round::Round;

pub(super) const RULES: &[Rule] = &[
    Rule::both("event-contribution", contribution_of, contributions),
    Rule::both("event-question", question_of, questions),
    Rule::both("event-subject", subject_of, subjects),
    Rule::review("own-resolver", own_resolver),
    Rule::register("unknown-outcome", unknown_outcome),
    Rule::register("outcome-by", outcome_by),
];

/// An event of one's own is of the review's contribution, if it says of which.
fn contribution_of(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let review = case.review();
    for (id, event) in &review.events {
        let own = event.contribution.as_ref();
        if own.is_some_and(|own| *own != review.contribution) {
            let keys = ["events", id.as_str(), "contribution"];
            found.error(case.file, &keys, &[("event", id)]);
        }
    }
}

/// An event of the round says of which of its contributions it is: else nobody is asked to forecast it.
fn contributions(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    for file in case.register.readable_rounds() {
        for (id, event) in &file.value.events {
            let of = event.contribution.as_ref();
            if of.is_none_or(|of| !file.value.contributions.contains_key(of)) {
                let keys = ["events", id.as_str(), "contribution"];
                found.error(file, &keys, &[("event", id)]);
            }
        }
    }
}

/// The events of each round with their contribution and its checklist, where the round lists it.
fn of_rounds<'a>(
    view: &'a RegisterView<'a>,
) -> impl Iterator<
    Item = (
        &'a File<'a, Round>,
        &'a EventId,
        &'a ForecastEvent,
        &'a ContributionId,
        &'a ChecklistRef,
    ),
> {
    view.readable_rounds().flat_map(|file| {
        file.value.events.iter().filter_map(move |(id, event)| {
            let contribution = event.contribution.as_ref()?;
            let assignment = file.value.contributions.get(contribution)?;
            Some((file, id, event, contribution, &assignment.checklist))
        })
    })
}

fn question_of(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    for event in &case.review().events {
        let checklist = &case.review().checklist;
        question(case.register, case.file, event, checklist, found);
    }
}

fn questions(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    for (file, id, event, _, checklist) in of_rounds(case.register) {
        question(case.register, file, (id, event), checklist, found);
    }
}

fn question<T>(
    view: &RegisterView<'_>,
    file: &File<'_, T>,
    (id, event): (&EventId, &ForecastEvent),
    checklist: &ChecklistRef,
    found: &mut Found<'_>,
) {
    let Some(checklist) = view.checklist(checklist) else {
        return;
    };
    let question = checklist.value.question(&event.question);
    if question.is_none_or(|question| question.kind != QuestionKind::Forecast) {
        let arguments: [(_, &dyn std::fmt::Display); 2] =
            [("event", id), ("question", &event.question)];
        found.error(file, &["events", id.as_str(), "question"], &arguments);
    }
}

fn subject_of(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    for event in &case.review().events {
        let contribution = &case.review().contribution;
        subject(case.register, case.file, event, contribution, found);
    }
}

fn subjects(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    for (file, id, event, contribution, _) in of_rounds(case.register) {
        subject(case.register, file, (id, event), contribution, found);
    }
}

fn subject<T>(
    view: &RegisterView<'_>,
    file: &File<'_, T>,
    (id, event): (&EventId, &ForecastEvent),
    contribution: &ContributionId,
    found: &mut Found<'_>,
) {
    let Some(contribution) = view.contribution(contribution) else {
        return;
    };
    let contribution = contribution.value;
    let (known, subject) = match &event.subject {
        Subject::Objective(id) => {
            let mut objectives = contribution.objectives.iter();
            (objectives.any(|one| one.id == *id), id.as_str())
        }
        Subject::Assumption(id) => {
            let mut assumptions = contribution.assumptions.iter();
            (assumptions.any(|one| one.id == *id), id.as_str())
        }
    };
    if !known {
        let arguments: [(_, &dyn std::fmt::Display); 2] = [("event", id), ("subject", &subject)];
        found.error(file, &["events", id.as_str(), "subject"], &arguments);
        let objectives = contribution.objectives.iter().map(|one| one.id.as_str());
        let assumptions = contribution.assumptions.iter().map(|one| one.id.as_str());
        found.meant(subject, objectives.chain(assumptions));
    }
}

/// Who forecasts does not decide whether it came true.
fn own_resolver(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let review = case.review();
    for (id, event) in &review.events {
        if event.resolver == review.person {
            let keys = ["events", id.as_str(), "resolver"];
            found.warning(case.file, &keys, &[("event", id)]);
        }
    }
}

/// An outcome is established by who was to decide or by a coordinator, never by the line that it is about.
fn outcome_by(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    for file in case.register.outcomes.iter() {
        for (name, outcome) in &file.value.outcomes {
            let Some((contribution, resolver)) = resolver_of(case, name) else {
                continue;
            };
            let Some(about) = case.register.contribution(contribution) else {
                continue;
            };
            let person = case.register.person(&outcome.by);
            if !about.value.may_record(&outcome.by, person, resolver) {
                let arguments: [(_, &dyn std::fmt::Display); 3] =
                    [("event", name), ("by", &outcome.by), ("resolver", resolver)];
                found.error(file, &["outcomes", name, "by"], &arguments);
            }
        }
    }
}

/// Of which contribution the event `name` is, and who decides; `None` where nothing says so.
fn resolver_of<'a>(
    case: &RegisterCase<'a>,
    name: &str,
) -> Option<(&'a ContributionId, &'a PersonId)> {
    let rounds = case.register.rounds.values().flatten();
    for file in rounds {
        for (id, event) in &file.value.events {
            let contribution = event.contribution.as_ref();
            let of = |one: &&ContributionId| event_key(file.value.period, one, id) == name;
            if let Some(contribution) = contribution.filter(of) {
                return Some((contribution, &event.resolver));
            }
        }
    }
    case.rows.iter().find_map(|row| {
        let (content, person) = (row.content.as_ref()?, row.person.as_ref()?);
        let key = |id| own_event_key(row.period, &row.contribution, person, id);
        let mut events = content.left.events.iter();
        let (_, event) = events.find(|(id, _)| key(id) == name)?;
        Some((&row.contribution, &event.resolver))
    })
}

fn unknown_outcome(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    for file in case.register.outcomes.iter() {
        for name in file.value.outcomes.keys() {
            if !exists(case, name) {
                found.error(file, &["outcomes", name], &[("event", name)]);
                // Events of a reviewer's own are not for everybody to read, those of the rounds are.
                let known = of_rounds(case.register);
                let known =
                    known.map(|(round, id, _, of, _)| event_key(round.value.period, of, id));
                let known: Vec<String> = known.collect();
                found.meant(name, known.iter().map(String::as_str));
            }
        }
    }
}

/// True when `name` is an event of a round (`2026-H2/eufor-althea/mandate-2026`) or of a review
/// (`2026-H2/eufor-althea.bz-01/mandate-2026`), or may be one of a file that cannot be read.
fn exists(case: &RegisterCase<'_>, name: &str) -> bool {
    let parts: Vec<&str> = name.split('/').collect();
    let [period, of, event] = parts[..] else {
        return false;
    };
    let Ok(period) = period.parse::<Period>() else {
        return false;
    };
    match of.split_once('.') {
        Some((contribution, person)) => case.rows.iter().any(|row| {
            let by = row.person.as_ref().map(PersonId::as_str);
            let content = row.content.as_ref();
            row.period == period
                && row.contribution.as_str() == contribution
                && by == Some(person)
                && content
                    .is_none_or(|content| content.events.iter().any(|id| id.as_str() == event))
        }),
        None => {
            let events = case.register.round(period).map(|round| &round.value.events);
            let mut events = events.into_iter().flatten();
            let asked = events.any(|(id, described)| {
                let contribution = described.contribution.as_ref();
                id.as_str() == event && contribution.is_some_and(|one| one.as_str() == of)
            });
            asked || case.register.is_round_damaged(period)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::world::{DRAFT, World, id};
    use crate::domain::forecast::Subject;

    #[test]
    fn an_outcome_is_established_by_the_resolver_or_a_coordinator_and_never_by_the_line() {
        let mut world = World::sound();
        let name = world.outcomes.outcomes.keys().next().unwrap().clone();
        let told = [format!("error outcomes.ron: outcomes/{name}/by")];
        let set = |world: &mut World, by: &str| {
            world.outcomes.outcomes.get_mut(&name).unwrap().by = id(by);
        };
        assert_eq!(world.fired("outcome-by"), [""; 0]);
        set(&mut world, "bz-01");
        assert_eq!(world.fired("outcome-by"), told);
        world.event().resolver = id("bz-01");
        assert_eq!(world.fired("outcome-by"), [""; 0]);
        let about = world.contributions.get_mut(&id("althea")).unwrap();
        about.responsible.people.push(id("bz-01"));
        assert_eq!(world.fired("outcome-by"), told);
    }

    #[test]
    fn who_forecasts_an_event_of_ones_own_lets_another_decide() {
        let mut world = World::sound();
        let mut event = world.event().clone();
        event.resolver = id("bz-01");
        world.review(DRAFT).events.insert(id("own"), event);
        assert_eq!(
            world.fired("own-resolver"),
            [format!("warning {DRAFT}: events/own/resolver")]
        );
    }

    const ROUND: &str = "error 2026-H1/round.ron: events/mandate";

    #[test]
    fn an_event_of_the_round_is_of_a_contribution_of_the_round() {
        for of in [None, Some(id("minusma"))] {
            let mut world = World::sound();
            world.event().contribution = of;
            assert_eq!(
                world.fired("event-contribution"),
                [format!("{ROUND}/contribution")]
            );
        }
    }

    #[test]
    fn an_event_belongs_to_a_question_that_asks_for_a_forecast() {
        for question in ["A1", "Z1"] {
            let mut world = World::sound();
            world.event().question = id(question);
            assert_eq!(world.fired("event-question"), [format!("{ROUND}/question")]);
        }
    }

    #[test]
    fn an_event_is_about_an_objective_or_assumption_of_the_contribution() {
        let mut world = World::sound();
        world.event().subject = Subject::Assumption(id("support"));
        assert_eq!(world.fired("event-subject"), [""; 0]);
        world.event().subject = Subject::Assumption(id("train"));
        assert_eq!(world.fired("event-subject"), [format!("{ROUND}/subject")]);
        world.event().subject = Subject::Objective(id("support"));
        assert_eq!(world.fired("event-subject"), [format!("{ROUND}/subject")]);
    }

    #[test]
    fn an_event_of_ones_own_is_held_against_the_same_rules() {
        let mut world = World::sound();
        let mut event = world.event().clone();
        event.contribution = None;
        world.review(DRAFT).events.insert(id("own"), event.clone());
        assert_eq!(world.unsound(), [""; 0]);
        event.contribution = Some(id("minusma"));
        event.question = id("A1");
        event.subject = Subject::Objective(id("none"));
        world.review(DRAFT).events.insert(id("own"), event);
        for (rule, field) in [
            ("event-contribution", "contribution"),
            ("event-question", "question"),
            ("event-subject", "subject"),
        ] {
            let expected = format!("error {DRAFT}: events/own/{field}");
            assert_eq!(world.fired(rule), [expected]);
        }
    }

    #[test]
    fn an_outcome_is_of_an_event_that_was_forecast() {
        let fired = |name: &str| {
            let mut world = World::sound();
            let outcome = world.outcomes.outcomes.pop_first().unwrap().1;
            world.outcomes.outcomes.insert(name.to_owned(), outcome);
            let event = world.event().clone();
            world.review(DRAFT).events.insert(id("own"), event);
            world.fired("unknown-outcome")
        };
        for well in ["2026-H1/althea/mandate", "2026-H2/althea.bz-01/own"] {
            assert_eq!(fired(well), [""; 0], "{well}");
        }
        for bad in [
            "2026-H2/althea/mandate",
            "2026-H1/minusma/mandate",
            "2026-H1/althea",
            "mandate",
            "2026-H2/althea/own",
            "2026-H2/althea.def-02/own",
            "2026-H1/althea/mandate/x",
        ] {
            let expected = [format!("error outcomes.ron: outcomes/{bad}")];
            assert_eq!(fired(bad), expected, "{bad}");
        }
    }
}
