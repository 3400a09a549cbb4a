//! `peil round new`: the next round, planned out of the last one.

use super::NewArguments;
use super::acts::suggested;
use crate::cli::Ran;
use crate::cli::desk::carry_out::carry_out;
use crate::cli::desk::guide::Guide;
use crate::cli::desk::{refused, typed};
use crate::cli::failure::Failure;
use crate::domain::id::PersonId;
use crate::domain::independence::Cleared;
use crate::domain::next_round::EventLeft;
use crate::i18n::Texts;
use crate::report::build::grounds;
use crate::session::Session;
use crate::session::desk::{DeskError, NewRound, Planned};

/// How many reviewers a contribution gets unless somebody says otherwise.
const REVIEWERS: usize = 3;

/// Plans the round, shows it with the reasons, and writes it.
pub fn run(given: NewArguments, session: &mut Session) -> Ran {
    let texts = Texts::new(session.texts.language());
    let refuse = |error: DeskError| refused::failure(&error, &texts);
    session.coordinator().map_err(refuse)?;
    let guide = Guide::new(&texts);
    let asked = given.period.is_none();
    let usual = session.next_period().map(|period| period.to_string());
    let read = |typed: &str| typed.parse().ok();
    let period = guide.need(given.period, "PERIOD", "desk-ask-period", usual, read)?;
    let mut new = NewRound {
        period,
        due: given.due,
        with: given.with.into_iter().collect(),
        without: given.without.into_iter().collect(),
        checklist: given.checklist,
        seats: given.reviewers.unwrap_or(REVIEWERS),
    };
    if asked && guide.is_there() {
        let usual = Some(session.usual_due(period).to_string());
        let due = guide.need(new.due, "--due", "desk-ask-due", usual, |typed| {
            typed.parse().ok()
        })?;
        new.due = Some(due);
        let count = Some(new.seats.to_string());
        new.seats = guide.need(
            given.reviewers,
            "--reviewers",
            "desk-ask-seats",
            count,
            |one| one.parse().ok(),
        )?;
    }
    let mut planned = session.plan_round(&new).map_err(refuse)?;
    if asked && guide.is_there() {
        choose(&mut planned, session, &guide, &texts)?;
    }
    carry_out(
        session,
        asked,
        given.going.how(),
        |session, how| Ok((session.write_round(&planned.next.round, how)?, ())),
        |(), texts| told(&planned, texts),
    )
}

/// Lets the coordinator take others than those suggested, contribution by contribution.
fn choose(
    planned: &mut Planned,
    session: &Session,
    guide: &Guide<'_>,
    texts: &Texts,
) -> Result<(), Failure> {
    let period = planned.next.round.period;
    let history = session.history();
    for suggestion in &planned.suggestions {
        let contribution = &suggestion.contribution;
        guide.say(&format!(
            "\n{contribution}\n{}",
            suggested(suggestion, texts)
        ));
        let may = |typed: &str| -> Option<Vec<PersonId>> {
            let people: Vec<PersonId> = typed::names(typed)?;
            for person in &people {
                let known = session.folder.people.as_ref();
                if known.is_none_or(|file| !file.value.people.contains_key(person)) {
                    return None;
                }
                let grounds = session.grounds(contribution, period, person, &history);
                let bars = Cleared::default().blocks(grounds);
                if !bars.is_empty() {
                    guide.say(&format!("{person}: {}", grounds::grounds(&bars, texts)));
                    return None;
                }
            }
            Some(people)
        };
        let people = guide.may(None, "desk-ask-reviewers", may)?;
        if let Some(people) = people
            && let Some(assignment) = planned.next.round.contributions.get_mut(contribution)
        {
            assignment.reviewers.clear();
            for person in &people {
                planned.next.round.seat(contribution, person, None);
            }
        }
    }
    Ok(())
}

/// What the round holds, from where, and what did not come along.
fn told(planned: &Planned, texts: &Texts) -> String {
    let round = &planned.next.round;
    let values = [
        ("period", round.period.to_string().into()),
        ("count", round.contributions.len().into()),
        ("due", texts.date(round.due).into()),
    ];
    let mut said = texts.with("desk-round-made", &values);
    said.push('\n');
    if let Some(previous) = planned.previous {
        let values = [("period", previous.to_string().into())];
        said.push_str(&format!("{}\n", texts.with("desk-round-from", &values)));
    }
    for (contribution, assignment) in &round.contributions {
        let people: Vec<&str> = assignment.reviewers.keys().map(PersonId::as_str).collect();
        let checklist = &assignment.checklist;
        said.push_str(&format!(
            "{contribution} ({}.v{}): {}\n",
            checklist.id,
            checklist.version,
            if people.is_empty() {
                "–".to_owned()
            } else {
                people.join(", ")
            }
        ));
        let mut suggestions = planned.suggestions.iter();
        if let Some(suggestion) = suggestions.find(|one| one.contribution == *contribution) {
            said.push_str(&suggested(suggestion, texts));
        }
    }
    for (contribution, why) in &planned.next.left_out {
        let why = refused::left_out(*why, texts);
        let values = [
            ("contribution", contribution.as_str().into()),
            ("why", why.into()),
        ];
        said.push_str(&format!("{}\n", texts.with("desk-left-out", &values)));
    }
    for event in round.events.keys() {
        let values = [("event", event.as_str().into())];
        said.push_str(&format!("{}\n", texts.with("desk-event-carried", &values)));
    }
    for (event, why) in &planned.next.events_left {
        let why = match why {
            EventLeft::Decided => texts.get("event-left-decided"),
            EventLeft::Due(day) => {
                texts.with("event-left-due", &[("day", texts.date(*day).into())])
            }
            EventLeft::NoContribution => texts.get("event-left-no-contribution"),
        };
        let values = [("event", event.as_str().into()), ("why", why.into())];
        said.push_str(&format!("{}\n", texts.with("desk-event-left", &values)));
    }
    said.push_str(&texts.get("desk-round-next"));
    said
}
