//! What the line answers, what is overdue, and what was decided.

use jiff::Span as Days;
use jiff::civil::Date;
use jiff::tz::Offset;

use super::recommendations::{kind, standing};
use crate::domain::response::{Action, Reply, Response};
use crate::report::build::case::Case;
use crate::report::document::{Block, Document, NoteKind, Span, Spans, Words};

/// As many overdue actions as are named, oldest first.
const NAMED: usize = 5;

/// The line's response: corrections of fact and a reply to each recommendation; or when it is due.
pub(in crate::report::build) fn response(case: &Case<'_>, document: &mut Document) {
    document.heading(1, case.t("summary-response"));
    let Some(response) = case.response else {
        not_yet(case, document);
        return;
    };
    let who = case.who(&response.person);
    document.text(match response.on {
        Some(on) => {
            let values = [
                ("who", who.clone().into()),
                ("on", case.texts.date(on).into()),
            ];
            case.tv("summary-response-by", &values)
        }
        None => case.tv("summary-response-begun", &[("who", who.clone().into())]),
    });
    facts(case, response, &who, document);
    let mut items = Vec::new();
    for (place, (review, name, recommendation)) in standing(case).into_iter().enumerate() {
        let reply = response.replies.get(&name);
        items.push(one(case, kind(case, place, review, recommendation), reply));
    }
    document.list(items);
}

fn not_yet(case: &Case<'_>, document: &mut Document) {
    // Nobody asked the line of a true case of the past: no day that peil derives would mean anything.
    if case.is_hindsight() {
        document.text(case.t("summary-response-hindsight"));
        return;
    }
    let sealed = case.basis.iter().filter_map(|review| review.seal.as_ref());
    let last: Option<Date> = sealed
        .map(|seal| Offset::UTC.to_datetime(seal.at).date())
        .max();
    let days = Days::new().days(i64::from(case.inputs.register.limits.response_days));
    let Some(due) = last.and_then(|day| day.checked_add(days).ok()) else {
        document.text(case.t("summary-response-none"));
        return;
    };
    let key = if due < case.inputs.today {
        "summary-response-late"
    } else {
        "summary-response-due"
    };
    document.text(case.tv(key, &[("due", case.texts.date(due).into())]));
}

fn facts(case: &Case<'_>, response: &Response, who: &str, document: &mut Document) {
    let Some(check) = &response.factual_check else {
        document.text(case.t("summary-facts-none"));
        return;
    };
    let values = [
        ("asked", case.texts.date(check.asked_on).into()),
        ("until", case.texts.date(check.until).into()),
        ("count", check.corrections.len().into()),
    ];
    document.text(case.tv("summary-facts", &values));
    for correction in &check.corrections {
        let about = correction.about.trim().into();
        let by = case.tv(
            "summary-correction",
            &[("who", who.into()), ("about", about)],
        );
        document.quote(&correction.text, by);
    }
}

fn one(case: &Case<'_>, kind: String, reply: Option<&Reply>) -> Spans {
    let mut spans = vec![Span::strong(kind), Span::plain(":").joined()];
    let Some(reply) = reply else {
        spans.push(Span::plain(case.t("summary-reply-none")));
        return spans;
    };
    spans.push(Span::emphasis(
        case.t(&format!("reply-{}", reply.verdict.key())),
    ));
    spans.push(Span::plain(".").joined());
    spans.push(Span::plain(Words::typed(&reply.because)));
    for action in reply.actions.values() {
        let words = action_words(case, action);
        let words = case.tv("summary-reply-action", &[("action", words.into())]);
        spans.push(Span::plain(Words::typed(words)));
    }
    spans
}

fn action_words(case: &Case<'_>, action: &Action) -> String {
    let status = if action.is_overdue(case.inputs.today) {
        case.t("summary-action-overdue")
    } else {
        case.t(&format!("action-{}", action.status().key()))
    };
    let values = [
        ("text", action.text.trim().into()),
        ("owner", action.owner.trim().into()),
        ("due", case.texts.date(action.due).into()),
        ("status", status.into()),
    ];
    case.tv("summary-action-words", &values)
}

/// Actions promised in any response so far, and the oldest that are overdue.
pub(in crate::report::build) fn overdue(case: &Case<'_>, document: &mut Document) {
    document.heading(1, case.t("summary-actions"));
    let responses = case.inputs.responses.iter().filter(|response| {
        response.contribution == case.inputs.contribution.id
            && response.period <= case.inputs.period
    });
    let replies = responses.flat_map(|response| response.replies.values());
    let actions: Vec<&Action> = replies.flat_map(|reply| reply.actions.values()).collect();
    let mut late: Vec<&Action> = actions
        .iter()
        .copied()
        .filter(|action| action.is_overdue(case.inputs.today))
        .collect();
    late.sort_by_key(|action| action.due);
    if actions.is_empty() {
        document.text(case.t("summary-actions-none"));
        return;
    }
    let values = [("all", actions.len().into()), ("late", late.len().into())];
    document.text(case.tv("summary-actions-count", &values));
    let named = late.into_iter().take(NAMED);
    let items = named.map(|action| vec![Span::plain(Words::typed(action_words(case, action)))]);
    document.list(items.collect());
}

/// What senior officials decided; or that nothing was decided yet.
pub(in crate::report::build) fn decision(case: &Case<'_>, document: &mut Document) {
    document.heading(1, case.t("summary-decision"));
    let Some(decision) = case.decision else {
        document.text(case.t("summary-decision-none"));
        return;
    };
    let who = case.who(&decision.person);
    let values = [
        ("who", who.clone().into()),
        ("on", case.texts.date(decision.on).into()),
    ];
    document.text(case.tv("summary-decision-by", &values));
    let items = decision.decided.iter().map(|decided| {
        let mut spans = vec![Span::plain(Words::typed(&decided.text))];
        let mut aside = Vec::new();
        if !decided.owner.trim().is_empty() {
            aside.push(decided.owner.trim().to_owned());
        }
        aside.extend(decided.due.map(|due| case.texts.date(due)));
        if !aside.is_empty() {
            spans.push(Span::muted(format!("({})", aside.join(", "))));
        }
        spans
    });
    document.list(items.collect());
    if decision.decided.is_empty() {
        let words = vec![Span::plain(case.t("summary-decision-empty"))];
        let kind = NoteKind::Attention;
        document.push(Block::Note { kind, words });
    }
    document.quote(&decision.discussion, who);
}
