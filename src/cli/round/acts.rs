//! What is done with a round that is there.

use super::{
    AssignArguments, CODES, DismissArguments, EventArguments, ExtendArguments, ReplaceArguments,
    WaiveArguments, WithdrawArguments,
};
use crate::cli::desk::carry_out::carry_out;
use crate::cli::desk::guide::Guide;
use crate::cli::desk::{refused, typed};
use crate::cli::failure::Failure;
use crate::cli::{Ran, choose, output};
use crate::domain::id::{ContributionId, PersonId};
use crate::domain::independence::Ground;
use crate::domain::independence::suggestion::Suggestion;
use crate::domain::period::Period;
use crate::domain::seating::Whose;
use crate::domain::text::sanitise;
use crate::i18n::Texts;
use crate::report::build::{findings, grounds};
use crate::session::Session;
use crate::session::desk::{Dismissing, NewEvent, Stays, Waiving};

fn read<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.parse().ok()
}

/// The round meant, once it is clear that a coordinator asks.
fn round(asked: Option<Period>, session: &Session) -> Result<Period, Failure> {
    let may = session.coordinator();
    may.map_err(|error| refused::failure(&error, &session.texts))?;
    choose::round(asked, session)
}

fn warned(warnings: &[(PersonId, Ground)], texts: &Texts) -> String {
    let line = |(who, one): &(PersonId, Ground)| {
        let why = grounds::ground(one, texts);
        let values = [("who", who.as_str().into()), ("why", why.into())];
        format!("{}\n", texts.with("desk-warning", &values))
    };
    warnings.iter().map(line).collect()
}

/// Whom peil would ask, and whom not, in lines.
pub fn suggested(suggestion: &Suggestion, texts: &Texts) -> String {
    let mut text = String::new();
    for chosen in &suggestion.chosen {
        let because = chosen.because.iter();
        let because: Vec<String> = because.map(|one| grounds::merit(one, texts)).collect();
        text.push_str(&format!("  + {}: {}\n", chosen.person, because.join("; ")));
    }
    for (person, refusals) in &suggestion.refused {
        let why = refusals.iter().map(|one| grounds::refusal(one, texts));
        let why: Vec<String> = why.collect();
        text.push_str(&format!("  - {person}: {}\n", why.join("; ")));
    }
    if suggestion.missing > 0 {
        let count = [("count", suggestion.missing.into())];
        text.push_str(&format!("  ! {}\n", texts.with("desk-too-few", &count)));
    }
    text
}

/// Whom to ask in place of, or beside, those who review `contribution`.
fn suggestion(
    contribution: &ContributionId,
    more: usize,
    period: Period,
    session: &Session,
) -> Option<Suggestion> {
    let round = &session.folder.rounds.get(&period)?.value;
    let assignment = round.contributions.get(contribution)?;
    let seats = assignment.reviewers.values();
    let standing = seats.filter(|seat| seat.status.stands()).count();
    let all = session.suggest(round, standing + more);
    all.into_iter()
        .find(|one| one.contribution == *contribution)
}

/// `peil round assign`.
pub fn assign(given: AssignArguments, session: &mut Session) -> Ran {
    let period = round(given.period, session)?;
    let texts = Texts::new(session.texts.language());
    let guide = Guide::new(&texts);
    let asked = given.contribution.is_none() || given.people.is_empty();
    let contribution = guide.need(
        given.contribution,
        "CONTRIBUTION",
        "desk-ask-contribution",
        None,
        read::<ContributionId>,
    )?;
    let people = Some(given.people).filter(|people| !people.is_empty());
    let suggestion = suggestion(&contribution, 1, period, session);
    if people.is_none()
        && guide.is_there()
        && let Some(suggestion) = &suggestion
    {
        guide.say(&suggested(suggestion, &texts));
    }
    let first = suggestion.and_then(|one| one.chosen.first().map(|one| one.person.to_string()));
    let people = guide.need(people, "PERSON", "desk-ask-people", first, typed::names)?;
    carry_out(
        session,
        asked,
        given.going.how(),
        |session, how| {
            let seated = session.assign(&contribution, &people, period, given.due, how)?;
            Ok((seated.written, (seated.warnings, seated.added, seated.due)))
        },
        |(warnings, added, due), texts| {
            let names: Vec<&str> = people.iter().map(PersonId::as_str).collect();
            let values = [
                ("who", names.join(", ").into()),
                ("contribution", contribution.as_str().into()),
                ("period", period.to_string().into()),
                ("due", texts.date(*due).into()),
            ];
            let mut said = format!("{}\n", texts.with("desk-assigned", &values));
            if *added {
                said.push_str(&format!("{}\n", texts.with("desk-added", &values)));
            }
            said + &warned(warnings, texts)
        },
    )
}

fn unseated(who: &PersonId, contribution: &ContributionId, stays: Stays, texts: &Texts) -> String {
    let values = [
        ("who", who.as_str().into()),
        ("contribution", contribution.as_str().into()),
    ];
    let said = texts.with("desk-withdrawn", &values);
    let stays = texts.get(&format!("stays-{}", stays.key()));
    format!("{said}\n{stays}\n")
}

/// `peil round withdraw`.
pub fn withdraw(given: WithdrawArguments, session: &mut Session) -> Ran {
    let period = round(given.period, session)?;
    let texts = Texts::new(session.texts.language());
    let guide = Guide::new(&texts);
    let asked = given.contribution.is_none() || given.who.is_none();
    let key = "desk-ask-contribution";
    let contribution = guide.need(given.contribution, "CONTRIBUTION", key, None, read)?;
    let who = guide.need(given.who, "PERSON", "desk-ask-person", None, read)?;
    carry_out(
        session,
        asked,
        given.going.how(),
        |session, how| {
            let unseated = session.withdraw(&contribution, &who, period, how)?;
            Ok((unseated.written, unseated.stays))
        },
        |stays, texts| unseated(&who, &contribution, *stays, texts),
    )
}

/// `peil round replace`. Without somebody to come, those whom peil would ask are shown.
pub fn replace(given: ReplaceArguments, session: &mut Session) -> Ran {
    let period = round(given.period, session)?;
    let texts = Texts::new(session.texts.language());
    let guide = Guide::new(&texts);
    let asked = given.contribution.is_none() || given.who.is_none() || given.by.is_none();
    let key = "desk-ask-contribution";
    let contribution = guide.need(given.contribution, "CONTRIBUTION", key, None, read)?;
    let who = guide.need(
        given.who,
        "PERSON",
        "desk-ask-person",
        None,
        read::<PersonId>,
    )?;
    let mut first = None;
    if given.by.is_none()
        && let Some(one) = suggestion(&contribution, 1, period, session)
    {
        first = one.chosen.first().map(|one| one.person.to_string());
        let shown = suggested(&one, &texts);
        output::print(sanitise(&shown).as_bytes(), &texts)?;
    }
    let by = guide.need(given.by, "BY", "desk-ask-by", first, read::<PersonId>)?;
    carry_out(
        session,
        asked,
        given.going.how(),
        |session, how| {
            let (gone, warnings) =
                session.replace(&contribution, (&who, &by), period, given.due, how)?;
            Ok((gone.written, (gone.stays, warnings)))
        },
        |(stays, warnings), texts| {
            let gone = unseated(&who, &contribution, *stays, texts);
            let comes = texts.with("desk-comes", &[("who", by.as_str().into())]);
            format!("{gone}{comes}\n{}", warned(warnings, texts))
        },
    )
}

/// `peil round extend`.
pub fn extend(given: ExtendArguments, session: &mut Session) -> Ran {
    let period = round(given.period, session)?;
    let texts = Texts::new(session.texts.language());
    let guide = Guide::new(&texts);
    let asked = given.due.is_none();
    let due = guide.need(given.due, "--due", "desk-ask-due", None, read)?;
    let whose = match (given.contribution, given.who) {
        (None, _) => Whose::Round,
        (Some(contribution), None) => Whose::Contribution(contribution),
        (Some(contribution), Some(who)) => Whose::Reviewer(contribution, who),
    };
    carry_out(
        session,
        asked,
        given.going.how(),
        |session, how| session.extend(&whose, due, period, how),
        |old, texts| {
            let values = [
                ("old", texts.date(*old).into()),
                ("new", texts.date(due).into()),
            ];
            texts.with("desk-extended", &values)
        },
    )
}

/// `peil round waive`.
pub fn waive(given: WaiveArguments, session: &mut Session) -> Ran {
    let period = round(given.period, session)?;
    let texts = Texts::new(session.texts.language());
    let guide = Guide::new(&texts);
    let asked = given.contribution.is_none() || given.who.is_none() || given.code.is_none();
    let key = "desk-ask-contribution";
    let contribution = guide.need(given.contribution, "CONTRIBUTION", key, None, read)?;
    let who = guide.need(given.who, "PERSON", "desk-ask-person", None, read)?;
    let code = guide.need(given.code, "--code", "desk-ask-code", None, |typed| {
        let found = CODES.iter().find(|(name, _)| *name == typed);
        found.map(|(_, code)| *code)
    })?;
    let waiving = Waiving {
        contribution,
        person: who,
        code,
    };
    carry_out(
        session,
        asked,
        given.going.how(),
        |session, how| session.waive(&waiving, period, how),
        |returned, texts| {
            let values = [
                ("who", waiving.person.as_str().into()),
                ("contribution", waiving.contribution.as_str().into()),
            ];
            let mut said = texts.with("desk-waived", &values);
            if *returned {
                said.push('\n');
                said.push_str(&texts.with("desk-assigned-anew", &values));
            }
            said
        },
    )
}

/// `peil round dismiss`.
pub fn dismiss(given: DismissArguments, session: &mut Session) -> Ran {
    let period = round(given.period, session)?;
    let texts = Texts::new(session.texts.language());
    let guide = Guide::new(&texts);
    let asked = given.rule.is_none() || given.because.is_none();
    let some = |typed: &str| (!typed.is_empty()).then(|| typed.to_owned());
    let dismissing = Dismissing {
        rule: guide.need(given.rule, "RULE", "desk-ask-rule", None, some)?,
        path: given.path,
        contribution: given.contribution,
        person: given.who,
        because: guide.need(given.because, "--because", "desk-ask-because", None, some)?,
    };
    carry_out(
        session,
        asked,
        given.going.how(),
        |session, how| session.dismiss(&dismissing, period, how),
        |finding, texts| {
            let message = findings::message(finding, texts);
            texts.with("desk-dismissed", &[("message", message.into())])
        },
    )
}

/// `peil round event add`.
pub fn event(given: EventArguments, session: &mut Session) -> Ran {
    let period = round(given.period, session)?;
    let texts = Texts::new(session.texts.language());
    let guide = Guide::new(&texts);
    let (text, criterion) = (
        typed::localized(&given.text, session),
        typed::localized(&given.criterion, session),
    );
    let asked = given.contribution.is_none()
        || given.event.is_none()
        || given.due.is_none()
        || given.about.is_none()
        || text.is_none()
        || criterion.is_none();
    let some = |typed: &str| (!typed.is_empty()).then(|| typed.to_owned());
    let words = |typed: &str| typed::text(typed, session);
    let key = "desk-ask-contribution";
    let event = NewEvent {
        contribution: guide.need(given.contribution, "CONTRIBUTION", key, None, read)?,
        id: guide.need(given.event, "EVENT", "desk-ask-event", None, read)?,
        text: guide.need(text, "--text", "desk-ask-text", None, words)?,
        criterion: guide.need(criterion, "--criterion", "desk-ask-criterion", None, words)?,
        due: guide.need(given.due, "--due", "desk-ask-event-due", None, read)?,
        question: given.question,
        resolver: given.resolver,
        subject: guide.need(given.about, "--about", "desk-ask-about", None, some)?,
    };
    carry_out(
        session,
        asked,
        given.going.how(),
        |session, how| Ok((session.add_event(&event, period, how)?, ())),
        |(), texts| texts.with("desk-event-added", &[("event", event.id.as_str().into())]),
    )
}
