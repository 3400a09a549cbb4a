//! The choices of an interview: reasons, confidence, marking, evidence, and who one is.

use super::checklist::asks_why;
use super::pick::{Item, Pick};
use crate::domain::answer::{
    CannotAssess, ChangeCode, ChangeReason, Confidence, LowConfidence, NotApplicable, Score,
};
use crate::domain::gap_reason::{GapCode, GapReason};
use crate::domain::id::{MarkingId, QuestionId};
use crate::interview::Command;
use crate::interview::form::FormKind;
use crate::report::build::status;
use crate::tui::context::Context;
use crate::tui::effect::{Effect, Place};
use crate::tui::words;

fn take(command: Command) -> Vec<Effect> {
    vec![Effect::Take(Box::new(command)), Effect::Close]
}

/// Gives a score, and asks why where it differs from the locked first one.
fn take_score(question: &QuestionId, value: Score, cx: &Context) -> Vec<Effect> {
    let why = cx
        .interview()
        .is_some_and(|interview| asks_why(question, &value, interview));
    let after = if why {
        Effect::Replace(Place::Because(question.clone()))
    } else {
        Effect::Close
    };
    let command = Command::Score(question.clone(), value);
    vec![Effect::Take(Box::new(command)), after]
}

fn score(question: &QuestionId, cx: &Context) -> Option<Score> {
    let answer = cx.interview().and_then(|one| one.answer(question));
    answer.map(|answer| answer.score.clone())
}

/// Why a question cannot be assessed.
pub fn cannot_assess(question: QuestionId, cx: &Context) -> Pick {
    let texts = &cx.session.texts;
    let now = score(&question, cx);
    let items = CannotAssess::ALL.map(|reason| {
        let value = Score::CannotBeAssessed(reason);
        Item {
            heading: String::new(),
            label: texts.get(&format!("cannot-assess-{}", reason.key())),
            current: now.as_ref() == Some(&value),
            effects: take_score(&question, value, cx),
            ..Item::default()
        }
    });
    Pick::new(
        format!("{question} · {}", texts.get("score-cannot-be-assessed")),
        texts.get("pick-cannot-assess"),
        items.into(),
    )
}

/// Why a question does not apply.
pub fn not_applicable(question: QuestionId, cx: &Context) -> Pick {
    let texts = &cx.session.texts;
    let now = score(&question, cx);
    let items = NotApplicable::ALL.map(|reason| {
        let value = Score::NotApplicable(reason);
        Item {
            heading: String::new(),
            label: texts.get(&format!("not-applicable-{}", reason.key())),
            current: now.as_ref() == Some(&value),
            effects: take_score(&question, value, cx),
            ..Item::default()
        }
    });
    Pick::new(
        format!("{question} · {}", texts.get("score-not-applicable")),
        texts.get("pick-not-applicable"),
        items.into(),
    )
}

/// How sure one is.
pub fn confidence(question: QuestionId, cx: &Context) -> Pick {
    let texts = &cx.session.texts;
    let answer = cx.interview().and_then(|one| one.answer(&question));
    let now = answer.map(|answer| answer.confidence).unwrap_or_default();
    let level = |value: Confidence| Item {
        heading: String::new(),
        label: texts.get(&format!("confidence-{}", value.key())),
        detail: texts.get(&format!("confidence-{}-meaning", value.key())),
        current: now.key() == value.key(),
        effects: take(Command::Confidence(question.clone(), value)),
        ..Item::default()
    };
    let low = Item {
        heading: String::new(),
        label: texts.get("confidence-low"),
        detail: texts.get("confidence-low-meaning"),
        current: matches!(now, Confidence::Low(_)),
        effects: vec![Effect::Replace(Place::LowConfidence(question.clone()))],
        ..Item::default()
    };
    Pick::new(
        format!("{question} · {}", texts.get("confidence")),
        String::new(),
        vec![level(Confidence::High), level(Confidence::Medium), low],
    )
}

/// Why one is not sure.
pub fn low_confidence(question: QuestionId, cx: &Context) -> Pick {
    let texts = &cx.session.texts;
    let answer = cx.interview().and_then(|one| one.answer(&question));
    let now = answer.map(|answer| answer.confidence).unwrap_or_default();
    let items = LowConfidence::ALL.map(|reason| {
        let value = Confidence::Low(reason);
        Item {
            heading: String::new(),
            label: texts.get(&format!("low-confidence-{}", reason.key())),
            current: now == value,
            effects: take(Command::Confidence(question.clone(), value)),
            ..Item::default()
        }
    });
    Pick::new(
        format!("{question} · {}", texts.get("confidence-low")),
        texts.get("pick-low-confidence"),
        items.into(),
    )
}

/// Why a score differs from the first one.
pub fn because(question: QuestionId, cx: &Context) -> Pick {
    let texts = &cx.session.texts;
    let answer = cx.interview().and_then(|one| one.answer(&question));
    let now = answer.and_then(|answer| answer.changed_because.as_ref());
    let text = now.map(|reason| reason.text.clone()).unwrap_or_default();
    let items = ChangeCode::ALL.map(|code| {
        let reason = ChangeReason {
            code,
            text: text.clone(),
        };
        let effects = if code == ChangeCode::Other {
            vec![Effect::Replace(Place::Form(FormKind::Because(
                question.clone(),
            )))]
        } else {
            take(Command::Because(question.clone(), Some(reason)))
        };
        Item {
            label: texts.get(&format!("change-{}", code.key())),
            detail: texts.get(&format!("change-{}-meaning", code.key())),
            current: now.is_some_and(|reason| reason.code == code),
            effects,
            ..Item::default()
        }
    });
    Pick::new(
        format!("{question} · {}", texts.get("because")),
        texts.get("pick-because"),
        items.into(),
    )
}

/// Why a level differs from the line's own.
pub fn why_gap(question: QuestionId, cx: &Context) -> Pick {
    let texts = &cx.session.texts;
    let interview = cx.interview();
    let answer = interview.and_then(|one| one.answer(&question));
    let now = answer.and_then(|answer| answer.gap_because.as_ref());
    let text = now.map(|reason| reason.text.clone()).unwrap_or_default();
    let items = GapCode::ALL.map(|code| {
        let reason = GapReason {
            code,
            text: text.clone(),
        };
        let effects = if code == GapCode::Other {
            let form = FormKind::WhyGap(question.clone());
            vec![Effect::Replace(Place::Form(form))]
        } else {
            take(Command::WhyGap(question.clone(), Some(reason)))
        };
        Item {
            label: texts.get(&format!("gap-{}", code.key())),
            detail: texts.get(&format!("gap-{}-meaning", code.key())),
            current: now.is_some_and(|reason| reason.code == code),
            effects,
            remove: take(Command::WhyGap(question.clone(), None)),
            ..Item::default()
        }
    });
    let levels = interview.and_then(|one| one.gap(&question));
    let guidance = levels.map_or_else(String::new, |(line, own)| {
        let values = [
            ("line", line.to_string().into()),
            ("own", own.to_string().into()),
        ];
        texts.with("pick-why-gap", &values)
    });
    Pick::new(
        format!("{question} · {}", texts.get("why-gap")),
        guidance,
        items.into(),
    )
}

/// How far an answer may travel.
pub fn marking(question: QuestionId, cx: &Context) -> Pick {
    let texts = &cx.session.texts;
    let answer = cx.interview().and_then(|one| one.answer(&question));
    let now = answer.and_then(|answer| answer.marking.clone());
    let item = |id: Option<MarkingId>, label: String| Item {
        heading: String::new(),
        label,
        current: now == id,
        effects: take(Command::Mark(question.clone(), id)),
        ..Item::default()
    };
    let register = cx.session.folder.register.as_ref();
    let own = register.into_iter().flat_map(|file| &file.value.markings);
    let mut items = vec![item(None, words::marking(None, &cx.session))];
    items.extend(own.map(|one| item(Some(one.id.clone()), texts.own(&one.title).into_owned())));
    Pick::new(
        format!("{question} · {}", texts.get("marking")),
        texts.get("pick-marking"),
        items,
    )
}

/// Sources to cite: what is cited already, then the sources by last use, then a new one.
pub fn evidence(question: QuestionId, cx: &Context) -> Pick {
    let texts = &cx.session.texts;
    let mut items = Vec::new();
    if let Some(interview) = cx.interview() {
        let sources = &interview.review().sources;
        for id in interview.sources_by_use() {
            let Some(source) = sources.get(&id) else {
                continue;
            };
            let origin = texts.get(&format!("origin-{}", words::origin_key(source.origin)));
            let reference = source.reference.clone().unwrap_or_default();
            items.push(Item {
                heading: String::new(),
                label: source.title.clone(),
                detail: [reference, origin]
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .collect::<Vec<_>>()
                    .join(" · "),
                effects: vec![Effect::Replace(Place::Form(FormKind::Cite(
                    question.clone(),
                    id.clone(),
                )))],
                remove: Vec::new(),
                current: false,
            });
        }
        let cited = interview.answer(&question);
        for (n, citation) in cited
            .into_iter()
            .flat_map(|one| one.evidence.iter().enumerate())
        {
            let line = words::citation(citation, sources.get(&citation.source), texts);
            items.push(Item {
                heading: String::new(),
                label: texts.with("evidence-cited", &[("citation", line.into())]),
                detail: String::new(),
                current: true,
                effects: vec![Effect::Replace(Place::Form(FormKind::EditSource(
                    citation.source.clone(),
                )))],
                remove: take(Command::Uncite(question.clone(), n)),
            });
        }
    }
    let new = vec![Effect::Replace(Place::Form(FormKind::NewSource(
        question.clone(),
    )))];
    items.push(Item {
        heading: String::new(),
        label: texts.get("evidence-new"),
        effects: new.clone(),
        ..Item::default()
    });
    Pick::new(
        format!("{question} · {}", texts.get("evidence")),
        texts.get("pick-evidence"),
        items,
    )
    .at(0)
    .with_add(new)
}

/// Who one is: whoever has something to do in the current round first.
pub fn who(cx: &Context) -> Pick {
    let texts = &cx.session.texts;
    let rows = cx
        .session
        .current_round()
        .map(|period| cx.session.all_rows(period));
    let rows = rows.unwrap_or_default();
    let people = cx.session.folder.people.as_ref();
    let mut people: Vec<_> = people
        .into_iter()
        .flat_map(|file| &file.value.people)
        .map(|(id, person)| (id, person, rows.iter().find(|row| row.person == *id)))
        .collect();
    people.sort_by_key(|(_, _, row)| !row.is_some_and(|row| row.state.is_open()));
    let items = people
        .into_iter()
        .map(|(id, person, row)| Item {
            heading: String::new(),
            label: format!("{id}  {}", texts.own(&person.title)),
            detail: match row {
                Some(row) => format!(
                    "{} {}: {}",
                    row.period,
                    texts.own(&row.title),
                    status::state(row.state, texts)
                ),
                None => format!("{} · {}", person.ministry, person.unit),
            },
            current: cx.session.me.as_ref() == Some(id),
            effects: vec![Effect::Become(id.clone()), Effect::Close],
            remove: Vec::new(),
        })
        .collect();
    let intro = match &cx.session.folder.people {
        Some(_) => "who-intro",
        None => "who-no-people",
    };
    Pick::new(texts.get("who-title"), texts.get(intro), items)
}
