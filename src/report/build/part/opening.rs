//! What the page is about, what it asks of its reader and by when, and what the contribution set out to do.

use jiff::civil::Date;
use jiff::tz::Offset;

use crate::domain::contribution::Framework;
use crate::domain::judgement::EscalationLevel;
use crate::domain::objective::{Objective, Yardstick};
use crate::domain::review::{Review, ReviewRole};
use crate::report::build::case::Case;
use crate::report::build::wording::objective_change;
use crate::report::document::{Document, Span, Spans, Words, plain};

/// The notices that every page carries: illustrative, invented, not submitted.
pub(in crate::report::build) fn notices(case: &Case<'_>, document: &mut Document) {
    let contribution = case.inputs.contribution;
    let illustrative = contribution.illustrative
        || case.inputs.register.illustrative
        || case.basis.iter().any(|review| review.illustrative);
    if contribution.fictional {
        document.notices.push(case.t("summary-fictional").into());
    }
    if illustrative {
        document.notices.push(case.t("summary-illustrative").into());
    }
    if case.basis.iter().any(|review| !review.is_sealed()) {
        let mut roles = case.basis.iter().map(|review| review.role);
        let own = roles.all(|role| role == ReviewRole::SelfReport);
        let key = if own {
            "summary-draft-self-report"
        } else {
            "summary-draft"
        };
        document.notices.push(case.t(key).into());
    }
}

/// Mission, period and what the summary rests on.
pub(in crate::report::build) fn about(case: &Case<'_>, document: &mut Document) {
    let mission = &case.inputs.contribution.mission;
    let framework = case.t(match mission.framework {
        Framework::Nato => "summary-framework-nato",
        Framework::Eu => "summary-framework-eu",
        Framework::Un => "summary-framework-un",
        Framework::Coalition => "summary-framework-coalition",
    });
    let area = case.own(&mission.area);
    let mission = format!("{} ({framework}, {})", mission.name, area.as_str());
    let mission = Words::naming(mission, &[&area]);
    let mut facts = vec![
        (case.t("summary-mission").into(), plain(mission)),
        (
            case.t("summary-brings").into(),
            plain(case.own(&case.inputs.contribution.description)),
        ),
        (
            case.t("summary-period").into(),
            plain(case.inputs.period.to_string()),
        ),
    ];
    if let Some(checklist) = case.main_checklist() {
        let title = case.own(&checklist.title);
        let version = format!("{}, v{}", title.as_str(), checklist.version);
        let version = Words::naming(version, &[&title]);
        facts.push((case.t("summary-checklist").into(), plain(version)));
    }
    facts.extend(case.basis.iter().map(|review| basis(case, review)));
    document.facts(facts);
}

/// Who wrote a review that the summary rests on, when, and why it was amended.
fn basis(case: &Case<'_>, review: &Review) -> (Words, Spans) {
    let key = match review.role {
        ReviewRole::Independent => "summary-basis-review",
        ReviewRole::SelfReport => "summary-basis-self-report",
        ReviewRole::Consolidated => "summary-basis-consolidated",
    };
    let mut spans = plain(case.author(review));
    if let Some(seal) = &review.seal {
        let on = case.texts.date(Offset::UTC.to_datetime(seal.at).date());
        spans.push(Span::muted(
            case.tv("summary-basis-on", &[("on", on.into())]),
        ));
    }
    if let Some(amends) = &review.amends {
        let values = [
            ("version", amends.version.to_string().into()),
            ("because", amends.because.trim().into()),
        ];
        spans.push(Span::strong(case.tv("summary-basis-amended", &values)));
    }
    if let Some(consolidation) = &review.consolidation {
        let values = [("reviews", consolidation.of.len().into())];
        spans.insert(1, Span::plain(case.tv("summary-basis-of", &values)));
    }
    (case.t(key).into(), spans)
}

/// What is asked of the reader, and by when.
pub(in crate::report::build) fn asked(case: &Case<'_>, document: &mut Document) {
    document.heading(1, case.t("summary-asked"));
    document.text(case.t(asked_key(case)));
    let mandate = &case.inputs.contribution.mandate;
    let mut facts: Vec<(Words, Spans)> = Vec::new();
    let mut by = |label: &str, day: Option<Date>, always: bool| match day {
        Some(day) => facts.push((case.t(label).into(), case.day(day))),
        None if always => {
            facts.push((case.t(label).into(), plain(case.t("summary-not-recorded"))));
        }
        None => {}
    };
    // Of a mandate that has ended nobody waits for a letter, nor of a case of the past for a day that nobody noted.
    let over = mandate.until.is_some_and(|until| until < case.inputs.today);
    let past = case.is_hindsight();
    by("summary-mandate-ends", mandate.until, !past);
    by("summary-next-letter", mandate.next_letter, !past && !over);
    let answers = case
        .basis
        .iter()
        .filter_map(|review| review.escalation.as_ref())
        .filter(|escalation| escalation.level != EscalationLevel::None && case.decision.is_none());
    by(
        "summary-answer-by",
        answers.filter_map(|escalation| escalation.answer_by).min(),
        false,
    );
    document.facts(facts);
}

/// The sentence that says what the reader is asked for.
fn asked_key(case: &Case<'_>) -> &'static str {
    let highest = case
        .basis
        .iter()
        .filter_map(|review| review.escalation.as_ref())
        .map(|escalation| escalation.level)
        .max()
        .unwrap_or(EscalationLevel::None);
    match (case.decision.is_some(), highest) {
        (true, _) => "summary-asked-decided",
        (false, EscalationLevel::Political) => "summary-asked-political",
        (false, EscalationLevel::Senior) => "summary-asked-senior",
        (false, EscalationLevel::None) => "summary-asked-none",
    }
}

/// The original objectives, one line each, with what changed since.
pub(in crate::report::build) fn objectives(case: &Case<'_>, document: &mut Document) {
    document.heading(1, case.t("summary-objectives"));
    let objectives = &case.inputs.contribution.objectives;
    if objectives.is_empty() {
        document.text(case.t("summary-objectives-none"));
        return;
    }
    document.list(
        objectives
            .iter()
            .map(|objective| one(case, objective))
            .collect(),
    );
}

fn one(case: &Case<'_>, objective: &Objective) -> Spans {
    let mut spans = plain(case.own(&objective.text));
    if objective.yardstick == Yardstick::NotRecorded {
        spans.push(Span::muted(case.t("summary-objective-no-yardstick")));
    }
    // What came after the round was known to nobody whose words stand on this page.
    let end = case.round_end();
    let (then, since): (Vec<_>, Vec<_>) = objective
        .amendments
        .iter()
        .partition(|one| end.is_none_or(|end| one.on <= end));
    spans.extend(
        then.into_iter()
            .map(|one| Span::strong(objective_change(one, case.texts))),
    );
    spans.extend(since.into_iter().map(|one| {
        let change = objective_change(one, case.texts);
        Span::muted(case.tv("summary-objective-since", &[("change", change.into())]))
    }));
    spans
}
