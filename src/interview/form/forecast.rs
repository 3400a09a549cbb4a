//! A forecast: which event, and how likely at least, at best and at most.

use super::event::{Choice, asked, choices, event, read, told, typed};
use super::field::{Field, When};
use super::label::Label;
use super::read::Reader;
use super::{Form, FormContext, FormResult, Problem};
use crate::domain::answer::Score;
use crate::domain::forecast::{ForecastEvent, Percent};
use crate::domain::id::{EventId, QuestionId};
use crate::interview::command::Command;
use crate::interview::conduct::Interview;
use crate::interview::slug::slug;

pub(super) fn fields(
    question: &QuestionId,
    interview: &Interview,
    cx: &FormContext<'_>,
) -> Vec<Field> {
    let choices = choices(question, interview);
    let (chosen, low, best, high) = match interview.answer(question).map(|one| &one.score) {
        Some(Score::Forecast {
            event,
            low,
            best,
            high,
        }) => {
            let place = choices
                .iter()
                .position(|one| one.suffix() == event.as_str());
            (place, Some(*low), Some(*best), Some(*high))
        }
        _ => ((choices.len() == 1).then_some(0), None, None, None),
    };
    let options = choices
        .iter()
        .map(|choice| match (choice, event(choice, interview)) {
            (Choice::Own(_), Some(event)) => {
                Label::pair(Label::key("forecast-own"), Label::Own(event.text.clone()))
            }
            (_, Some(event)) => Label::Own(event.text.clone()),
            (_, None) => Label::key("forecast-new"),
        })
        .collect();
    let mut fields = vec![Field::choice("event", options, chosen)];
    for (place, choice) in choices.iter().enumerate() {
        let about = match (choice, event(choice, interview)) {
            (Choice::Round(_), Some(event)) => told(choice, event, interview, cx),
            (_, event) => asked(choice, event, interview, cx),
        };
        let when = When::Chosen("event".to_owned(), vec![place]);
        fields.extend(about.into_iter().map(|field| field.when(when.clone())));
    }
    fields.extend([
        Field::percent("low", low),
        Field::percent("best", best),
        Field::percent("high", high),
    ]);
    fields
}

pub(super) fn command(
    form: &Form,
    question: &QuestionId,
    interview: &Interview,
    cx: &FormContext<'_>,
) -> Result<FormResult, Vec<Problem>> {
    let mut reader = Reader::new(form);
    let choices = choices(question, interview);
    let chosen = reader.must_choose("event");
    let choice = chosen.and_then(|chosen| choices.get(chosen));
    let own = match choice {
        None | Some(Choice::Round(_)) => None,
        Some(choice) => read(&mut reader, choice, question, interview, cx),
    };
    let (low, best, high) = (
        reader.percent("low"),
        reader.percent("best"),
        reader.percent("high"),
    );
    if let (Some(low), Some(best), Some(high)) = (low, best, high) {
        check_order(&mut reader, low, best, high);
    }
    let command = match (choice, &own) {
        (Some(Choice::Round(id) | Choice::Own(id)), _) => Some(id.clone()),
        (Some(Choice::New), Some(event)) => Some(new_id(event, interview, cx)),
        _ => None,
    }
    .and_then(|event| {
        let score = Score::Forecast {
            event: event.clone(),
            low: low?,
            best: best?,
            high: high?,
        };
        let score = Command::Score(question.clone(), score);
        Some(match own {
            Some(own) => Command::Together(vec![Command::Event(event, own), score]),
            None => score,
        })
    });
    reader.take(command)
}

fn check_order(reader: &mut Reader<'_>, low: Percent, best: Percent, high: Percent) {
    if low > best {
        reader.problem("low", "order");
    } else if best > high {
        reader.problem("high", "order");
    }
}

fn new_id(event: &ForecastEvent, interview: &Interview, cx: &FormContext<'_>) -> EventId {
    let taken = |id: &EventId| {
        interview.events().contains_key(id) || interview.review().events.contains_key(id)
    };
    let make = |name| EventId::new(name).ok();
    slug(typed(&event.text, cx).1, "event", make, taken)
}

#[cfg(test)]
mod tests {
    use super::super::FormKind;
    use super::super::fixture::Case;
    use super::*;
    use crate::domain::localized::Localized;

    fn open(case: &Case, question: &str) -> Form {
        case.open(FormKind::Forecast(QuestionId::new(question).unwrap()))
    }

    fn problems(case: &Case, form: &Form) -> Vec<(String, &'static str)> {
        let problems = form.command(&case.interview, &case.cx()).unwrap_err();
        problems
            .into_iter()
            .map(|one| (one.field, one.key))
            .collect()
    }

    #[test]
    fn an_event_of_the_round_is_shown_and_not_asked() {
        let case = Case::empty();
        let mut form = open(&case, "I1");
        form.choose("event", Some(0));
        let shown: Vec<_> = form
            .shown()
            .map(|field| (&*field.name, field.is_info()))
            .collect();
        assert_eq!(
            shown,
            [
                ("event", false),
                ("criterion-trainers-klaar", true),
                ("due-trainers-klaar", true),
                ("resolver-trainers-klaar", true),
                ("subject-trainers-klaar", true),
                ("low", false),
                ("best", false),
                ("high", false),
            ]
        );
        form.type_in("low", "20");
        form.type_in("best", "35 %");
        form.type_in("high", "60%");
        let Ok(FormResult::Take(Command::Score(_, Score::Forecast { event, best, .. }))) =
            form.command(&case.interview, &case.cx())
        else {
            panic!();
        };
        assert_eq!((event.as_str(), best.get()), ("trainers-klaar", 35));
    }

    #[test]
    fn an_event_of_ones_own_is_entered_with_its_forecast_as_one_step() {
        let case = Case::empty();
        let mut form = open(&case, "I1");
        form.choose("event", Some(1));
        form.type_in("text-+", "De school gaat open");
        form.type_in("criterion-+", "Volgens de ambassade");
        form.type_in("due-+", "31-03-2027");
        form.choose("resolver-+", Some(0));
        form.choose("subject-+", Some(0));
        for field in ["low", "best", "high"] {
            form.type_in(field, "50");
        }
        let mut after = case.interview.clone();
        let Ok(FormResult::Take(command)) = form.command(&case.interview, &case.cx()) else {
            panic!();
        };
        after.take(command).unwrap();
        let id = EventId::new("de-school-gaat-open").unwrap();
        let event = &after.review().events[&id];
        assert_eq!(event.text, Localized::only("nl", "De school gaat open"));
        assert_eq!(event.contribution, None);
        after.take(Command::Undo).unwrap();
        assert_eq!(after.review(), case.interview.review());
    }

    #[test]
    fn everything_about_an_event_of_ones_own_is_needed_and_it_must_lie_ahead() {
        let case = Case::empty();
        let mut form = open(&case, "I1");
        form.choose("event", Some(1));
        let found = problems(&case, &form);
        let found: Vec<_> = found.iter().map(|(field, key)| (&**field, *key)).collect();
        assert_eq!(
            found,
            [
                ("text-+", "needed"),
                ("criterion-+", "needed"),
                ("due-+", "needed"),
                ("resolver-+", "choose"),
                ("subject-+", "choose"),
                ("low", "needed"),
                ("best", "needed"),
                ("high", "needed"),
            ]
        );
        form.type_in("due-+", &case.today.to_string());
        assert!(problems(&case, &form).contains(&("due-+".into(), "past")));
        form.type_in("due-+", "volgend jaar");
        assert!(problems(&case, &form).contains(&("due-+".into(), "day")));
    }

    #[test]
    fn percentages_are_whole_at_most_a_hundred_and_in_order() {
        let case = Case::empty();
        let mut form = open(&case, "I1");
        assert!(problems(&case, &form).contains(&("event".into(), "choose")));
        form.choose("event", Some(0));
        for bad in ["101", "-1", "12,5", "veel", "256"] {
            form.type_in("low", bad);
            let found = problems(&case, &form);
            assert!(found.contains(&("low".into(), "percent")), "{bad}");
        }
        for (low, best, high, field) in [("60", "50", "70", "low"), ("20", "50", "40", "high")] {
            form.type_in("low", low);
            form.type_in("best", best);
            form.type_in("high", high);
            assert_eq!(problems(&case, &form), [(field.to_owned(), "order")]);
        }
    }

    #[test]
    fn an_event_of_ones_own_keeps_the_language_in_which_it_was_written() {
        let case = Case::full();
        let mut form = open(&case, "I2");
        form.type_in("text-eigen", "The partner goes");
        let Ok(FormResult::Take(Command::Together(commands))) =
            form.command(&case.interview, &case.cx())
        else {
            panic!();
        };
        let Some(Command::Event(id, event)) = commands.first() else {
            panic!("{commands:?}");
        };
        assert_eq!(id.as_str(), "eigen");
        assert_eq!(event.text, Localized::only("en", "The partner goes"));
    }

    #[test]
    fn what_is_no_longer_pursued_is_not_offered_to_forecast() {
        let case = Case::empty();
        let form = open(&case, "I1");
        let Some(super::super::FieldInput::Choice { options, .. }) =
            form.field("subject-+").map(|field| &field.input)
        else {
            panic!();
        };
        assert_eq!(options.len(), 3);
    }
}
