//! A recommendation: its kind, its text, to whom, how soon, and exactly what its kind requires.

use super::actions::{action_fields, read_actions};
use super::choices::{chosen_marking, marking};
use super::field::{Field, When};
use super::label::Label;
use super::read::Reader;
use super::{Form, FormContext, FormResult, Problem};
use crate::domain::id::{RecommendationCode, RecommendationId};
use crate::domain::recommendation::{Consequences, Ground, Recommendation, Requirement, Urgency};
use crate::interview::command::Command;
use crate::interview::conduct::Interview;
use crate::interview::slug::slug;

/// The kinds that can be chosen: the checklist's, and `stored` where the checklist does not have it.
fn kinds(interview: &Interview, stored: Option<&RecommendationCode>) -> Vec<RecommendationCode> {
    let offered = &interview.checklist().recommendations;
    let mut all: Vec<RecommendationCode> = offered.iter().map(|one| one.code.clone()).collect();
    if let Some(stored) = stored
        && !all.contains(stored)
    {
        all.push(stored.clone());
    }
    all
}

/// When the chosen kind requires `requirement`.
fn required(interview: &Interview, requirement: Requirement) -> When {
    let kinds = interview.checklist().recommendations.iter().enumerate();
    let places = kinds
        .filter(|(_, kind)| kind.requires.contains(&requirement))
        .map(|(place, _)| place)
        .collect();
    When::Chosen("kind".to_owned(), places)
}

pub(super) fn fields(
    id: Option<&RecommendationId>,
    interview: &Interview,
    cx: &FormContext<'_>,
) -> Vec<Field> {
    let stored = id.and_then(|id| interview.review().recommendations.get(id));
    let code = stored.map(|one| &one.code);
    let codes = kinds(interview, code);
    let titles = codes.iter().map(|code| {
        let mut offered = interview.checklist().recommendations.iter();
        let kind = offered.find(|kind| kind.code == *code);
        kind.map_or_else(
            || Label::Plain(code.to_string()),
            |kind| Label::Own(kind.title.clone()),
        )
    });
    let chosen = codes.iter().position(|one| Some(one) == code);
    let now = stored.cloned().or_else(|| {
        let any = codes.first()?;
        Some(Recommendation::new(any.clone()))
    });
    let Some(now) = now else {
        return Vec::new();
    };
    let urgency = Urgency::ALL.iter().position(|one| *one == now.urgency);
    let urgencies = Urgency::ALL.map(|one| Label::Key(format!("urgency-{}", one.key())));
    let mut fields = vec![
        Field::choice("kind", titles.collect(), chosen)
            .called(Label::key("field-recommendation-kind")),
        Field::long("text", &now.text).called(Label::key("field-recommendation-text")),
        Field::line("addressee", &now.addressee),
        Field::choice("urgency", urgencies.into(), urgency),
    ];
    for requirement in Requirement::ALL {
        let when = required(interview, requirement);
        fields.extend(requirement_fields(requirement, &now, interview, &when));
    }
    fields.push(Field::long(
        "cost-of-longer-tours",
        &now.cost_of_longer_tours,
    ));
    fields.push(marking("marking", now.marking.as_ref(), cx));
    fields
}

fn requirement_fields(
    requirement: Requirement,
    now: &Recommendation,
    interview: &Interview,
    when: &When,
) -> Vec<Field> {
    let long = |name: &str, text: &str| Field::long(name, text).when_or_filled(when.clone());
    let consequences = now.consequences.clone().unwrap_or_default();
    match requirement {
        Requirement::Action => action_fields(&now.actions, when),
        Requirement::EndOfMandate => {
            vec![Field::day("end-of-mandate", now.end_of_mandate).when_or_filled(when.clone())]
        }
        Requirement::Forecast => vec![forecast_field(interview).when(when.clone())],
        Requirement::WhatChanges => vec![long("what-changes", &now.what_changes)],
        Requirement::Consequences => vec![
            long("consequences-mission", &consequences.mission),
            long("consequences-allies", &consequences.allies),
            long("consequences-partner", &consequences.partner),
            long("consequences-population", &consequences.population),
        ],
        Requirement::Timing => vec![long("timing", &now.timing)],
        Requirement::Unity => vec![long("unity", &now.unity)],
        Requirement::WhyNotAdjust => vec![long("why-not-adjust", &now.why_not_adjust)],
        Requirement::Ground => {
            let options = Ground::ALL.map(|one| Label::Key(format!("ground-{}", one.key())));
            let chosen = now.ground;
            let chosen = chosen.and_then(|one| Ground::ALL.iter().position(|all| *all == one));
            vec![Field::choice("ground", options.into(), chosen).when_or_filled(when.clone())]
        }
        Requirement::RetestOn => {
            vec![Field::day("retest-on", now.retest_on).when_or_filled(when.clone())]
        }
        Requirement::MissingEvidence => vec![long("missing-evidence", &now.missing_evidence)],
    }
}

/// Says whether the forecast that a kind requires has been answered: that is done among the questions.
fn forecast_field(interview: &Interview) -> Field {
    let key = if interview.completeness().has_forecast(interview.review()) {
        "forecast-answered"
    } else {
        "forecast-none-yet"
    };
    Field::info("forecast", Label::key(key))
}

pub(super) fn command(
    form: &Form,
    id: Option<&RecommendationId>,
    interview: &Interview,
    cx: &FormContext<'_>,
) -> Result<FormResult, Vec<Problem>> {
    let stored = id.and_then(|id| interview.review().recommendations.get(id));
    let mut reader = Reader::new(form);
    let codes = kinds(interview, stored.map(|one| &one.code));
    let chosen = reader.chosen("kind");
    let code = chosen.and_then(|chosen| codes.get(chosen));
    // Where no kind is chosen yet, any will do to read the rest by.
    let Some(any) = code.or(codes.first()) else {
        return Ok(FormResult::Nothing);
    };
    let recommendation = read(&mut reader, any, stored, cx);
    if code.is_none() {
        let untouched = recommendation == Recommendation::new(any.clone());
        if stored.is_none() && untouched {
            return reader.finish(Some(FormResult::Nothing));
        }
        reader.problem("kind", "choose");
    }
    let id = id.cloned().unwrap_or_else(|| {
        let taken = |id: &RecommendationId| interview.review().recommendations.contains_key(id);
        let make = |name| RecommendationId::new(name).ok();
        slug(&recommendation.text, any.as_str(), make, taken)
    });
    reader.take(Some(Command::Recommend(id, Box::new(recommendation))))
}

fn read(
    reader: &mut Reader<'_>,
    code: &RecommendationCode,
    stored: Option<&Recommendation>,
    cx: &FormContext<'_>,
) -> Recommendation {
    let empty = Recommendation::new(code.clone());
    let urgency = reader.chosen("urgency");
    let consequences = Consequences {
        mission: reader.text("consequences-mission"),
        allies: reader.text("consequences-allies"),
        partner: reader.text("consequences-partner"),
        population: reader.text("consequences-population"),
    };
    let ground = reader.chosen("ground");
    let stored_marking = stored.and_then(|one| one.marking.as_ref());
    Recommendation {
        text: reader.text("text"),
        addressee: reader.text("addressee"),
        urgency: urgency
            .and_then(|chosen| Urgency::ALL.get(chosen).copied())
            .unwrap_or(empty.urgency),
        actions: read_actions(reader),
        end_of_mandate: reader.day("end-of-mandate"),
        what_changes: reader.text("what-changes"),
        consequences: (consequences != Consequences::default()).then_some(consequences),
        timing: reader.text("timing"),
        unity: reader.text("unity"),
        why_not_adjust: reader.text("why-not-adjust"),
        ground: ground.and_then(|chosen| Ground::ALL.get(chosen).copied()),
        retest_on: reader.day("retest-on"),
        missing_evidence: reader.text("missing-evidence"),
        cost_of_longer_tours: reader.text("cost-of-longer-tours"),
        marking: chosen_marking(reader.chosen("marking"), stored_marking, cx),
        ..empty
    }
}

#[cfg(test)]
#[path = "recommendation_tests.rs"]
mod tests;
