//! The events that a forecast can be about: the round's are told, one's own are asked.

use std::collections::BTreeMap;

use super::FormContext;
use super::field::Field;
use super::label::Label;
use super::read::Reader;
use crate::domain::forecast::{ForecastEvent, Subject};
use crate::domain::id::{EventId, PersonId, QuestionId};
use crate::domain::localized::Localized;
use crate::interview::conduct::Interview;

/// What the choice of event offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Choice {
    /// An event of the round; it is the same for all reviewers and cannot be changed here.
    Round(EventId),
    /// An event of one's own, which can.
    Own(EventId),
    /// One that does not exist yet.
    New,
}

impl Choice {
    /// The end of the names of the fields about the event; no id holds a `+`.
    pub(super) fn suffix(&self) -> &str {
        match self {
            Self::Round(id) | Self::Own(id) => id.as_str(),
            Self::New => "+",
        }
    }
}

fn of_question<'a>(
    events: &'a BTreeMap<EventId, ForecastEvent>,
    question: &'a QuestionId,
) -> impl Iterator<Item = EventId> + 'a {
    let mine = events
        .iter()
        .filter(|(_, event)| event.question == *question);
    mine.map(|(id, _)| id.clone())
}

/// The round's events for `question`, then one's own, then a new one where one has none yet.
pub(super) fn choices(question: &QuestionId, interview: &Interview) -> Vec<Choice> {
    let round = of_question(interview.events(), question).map(Choice::Round);
    let mut all: Vec<Choice> = round.collect();
    let own = of_question(&interview.review().events, question).map(Choice::Own);
    let before = all.len();
    all.extend(own);
    if all.len() == before {
        all.push(Choice::New);
    }
    all
}

pub(super) fn event<'a>(choice: &Choice, interview: &'a Interview) -> Option<&'a ForecastEvent> {
    match choice {
        Choice::Round(id) => interview.events().get(id),
        Choice::Own(id) => interview.review().events.get(id),
        Choice::New => None,
    }
}

fn name(part: &str, choice: &Choice) -> String {
    format!("{part}-{}", choice.suffix())
}

pub(super) fn told(
    choice: &Choice,
    event: &ForecastEvent,
    interview: &Interview,
    cx: &FormContext<'_>,
) -> Vec<Field> {
    let info = |part: &str, what| {
        Field::info(name(part, choice), what).called(Label::Key(format!("field-event-{part}")))
    };
    vec![
        info("criterion", Label::Own(event.criterion.clone())),
        info("due", Label::Day(event.due)),
        info("resolver", person_label(&event.resolver, cx)),
        info("subject", subject_label(&event.subject, interview)),
    ]
}

pub(super) fn asked(
    choice: &Choice,
    event: Option<&ForecastEvent>,
    interview: &Interview,
    cx: &FormContext<'_>,
) -> Vec<Field> {
    let called = |field: Field, part: &str| field.called(Label::Key(format!("field-event-{part}")));
    let shown = |text: Option<&Localized>| text.map_or("", |text| typed(text, cx).1).to_owned();
    let people = resolvers(event.map(|one| &one.resolver), interview, cx);
    let resolver = event.and_then(|one| people.iter().position(|id| *id == one.resolver));
    let people = people.iter().map(|id| person_label(id, cx)).collect();
    let subjects = subjects(interview, event.map(|one| &one.subject));
    let subject = event.and_then(|one| subjects.iter().position(|all| *all == one.subject));
    let subjects = subjects
        .iter()
        .map(|one| subject_label(one, interview))
        .collect();
    let text = shown(event.map(|one| &one.text));
    let criterion = shown(event.map(|one| &one.criterion));
    vec![
        called(Field::long(name("text", choice), &text), "text"),
        called(
            Field::long(name("criterion", choice), &criterion),
            "criterion",
        ),
        called(
            Field::day(name("due", choice), event.map(|one| one.due)),
            "due",
        ),
        called(
            Field::choice(name("resolver", choice), people, resolver),
            "resolver",
        ),
        called(
            Field::choice(name("subject", choice), subjects, subject),
            "subject",
        ),
    ]
}

/// A text of one's own as it stands in the field, with the tag of its language.
pub(super) fn typed<'a>(text: &'a Localized, cx: &FormContext<'a>) -> (&'a str, &'a str) {
    let own = text.exact(cx.language).map(|text| (cx.language, text));
    let first = || text.0.iter().next().map(|(tag, text)| (&**tag, &**text));
    own.or_else(first).unwrap_or((cx.language, ""))
}

/// `stored` with `now` in the language in which it stood in the field.
fn retyped(stored: Option<&Localized>, now: String, cx: &FormContext<'_>) -> Localized {
    let mut text = stored.cloned().unwrap_or_default();
    let tag = stored.map_or(cx.language, |stored| typed(stored, cx).0);
    text.0.insert(tag.to_owned(), now);
    text
}

/// What an event can be about: every objective that is still pursued, every assumption, and `stored`.
fn subjects(interview: &Interview, stored: Option<&Subject>) -> Vec<Subject> {
    let contribution = interview.contribution();
    let objectives = contribution.objectives.iter();
    let objectives = objectives.filter(|one| !one.is_dropped());
    let objectives = objectives.map(|one| Subject::Objective(one.id.clone()));
    let assumptions = contribution.assumptions.iter();
    let assumptions = assumptions.map(|one| Subject::Assumption(one.id.clone()));
    let mut all: Vec<Subject> = objectives.chain(assumptions).collect();
    if let Some(stored) = stored
        && !all.contains(stored)
    {
        all.push(stored.clone());
    }
    all
}

fn subject_label(subject: &Subject, interview: &Interview) -> Label {
    let contribution = interview.contribution();
    let (key, text, id) = match subject {
        Subject::Objective(id) => {
            let found = contribution.objectives.iter().find(|one| one.id == *id);
            let text = found.map(|one| one.current_text().clone());
            ("subject-objective", text, id.to_string())
        }
        Subject::Assumption(id) => {
            let found = contribution.assumptions.iter().find(|one| one.id == *id);
            let text = found.map(|one| one.text.clone());
            ("subject-assumption", text, id.to_string())
        }
    };
    Label::pair(
        Label::key(key),
        text.map_or_else(|| Label::Plain(id), Label::Own),
    )
}

/// Who can decide: everybody of the register but who forecasts, and `stored`.
pub(super) fn resolvers(
    stored: Option<&PersonId>,
    interview: &Interview,
    cx: &FormContext<'_>,
) -> Vec<PersonId> {
    let own = &interview.review().person;
    let mut all: Vec<PersonId> = cx.people.keys().filter(|id| *id != own).cloned().collect();
    if let Some(stored) = stored
        && !all.contains(stored)
    {
        all.push(stored.clone());
    }
    all
}

fn person_label(id: &PersonId, cx: &FormContext<'_>) -> Label {
    let person = cx.people.get(id);
    person.map_or_else(
        || Label::Plain(id.to_string()),
        |one| Label::Own(one.title.clone()),
    )
}

/// An event of one's own as entered; all of it is needed to tell later whether it happened.
pub(super) fn read(
    reader: &mut Reader<'_>,
    choice: &Choice,
    question: &QuestionId,
    interview: &Interview,
    cx: &FormContext<'_>,
) -> Option<ForecastEvent> {
    let stored = event(choice, interview);
    let text = reader.needed(&name("text", choice));
    let criterion = reader.needed(&name("criterion", choice));
    let due_field = name("due", choice);
    let due = reader.day(&due_field);
    if reader.text(&due_field).is_empty() {
        reader.problem(&due_field, "needed");
    }
    if due.is_some_and(|due| due <= cx.today) && due != stored.map(|one| one.due) {
        reader.problem(&due_field, "past");
    }
    let resolver = reader.must_choose(&name("resolver", choice));
    let subject = reader.must_choose(&name("subject", choice));
    Some(ForecastEvent {
        contribution: stored.and_then(|one| one.contribution.clone()),
        question: question.clone(),
        text: retyped(stored.map(|one| &one.text), text, cx),
        criterion: retyped(stored.map(|one| &one.criterion), criterion, cx),
        due: due?,
        resolver: resolvers(stored.map(|one| &one.resolver), interview, cx)
            .get(resolver?)?
            .clone(),
        subject: subjects(interview, stored.map(|one| &one.subject))
            .get(subject?)?
            .clone(),
    })
}
