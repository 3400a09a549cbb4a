//! The judgement on the contribution and, apart, on the mission; and directly below it, as large, what the
//! reviewers could not see.

use crate::domain::judgement::{Judged, Verdict};
use crate::domain::question::About;
use crate::domain::review::Review;
use crate::report::build::case::Case;
use crate::report::build::figures::count;
use crate::report::build::points::limitation;
use crate::report::document::{Block, Column, Document, Span, Spans, Table, plain};

/// Both judgements with their confidence and what they rest on, the grounds, and the limitation.
pub(in crate::report::build) fn judgement(case: &Case<'_>, document: &mut Document) {
    document.heading(1, case.t("summary-judgement"));
    let mut rows = Vec::new();
    for about in [About::Contribution, About::Mission] {
        for review in &case.basis {
            rows.push(row(case, review, about));
        }
    }
    document.push(Block::Table(Table {
        columns: [
            "summary-judgement-on",
            "summary-judgement-level",
            "summary-judgement-confidence",
            "summary-judgement-rests-on",
        ]
        .map(|key| Column::left(case.t(key)))
        .into(),
        rows,
        ..Table::default()
    }));
    document.text(case.t("summary-judgement-mission-apart"));
    apart(case, document);
    for review in &case.basis {
        for about in [About::Contribution, About::Mission] {
            grounds(case, review, about, document);
        }
    }
    limitations(case, document);
}

fn judged(review: &Review, about: About) -> Option<&Judged> {
    let judgement = review.judgement.as_ref()?;
    Some(match about {
        About::Mission => &judgement.mission,
        _ => &judgement.contribution,
    })
}

fn subject(case: &Case<'_>, about: About) -> String {
    case.t(match about {
        About::Mission => "summary-on-mission",
        _ => "summary-on-contribution",
    })
}

fn row(case: &Case<'_>, review: &Review, about: About) -> Vec<Spans> {
    let checklist = case.checklist(review);
    let mut subject = vec![Span::strong(subject(case, about))];
    if case.is_shared() {
        subject.push(Span::muted(format!("({})", case.author(review))));
    }
    let judged = judged(review, about);
    let verdict = judged.map_or(Verdict::NotYet, |judged| judged.verdict);
    let confidence = match judged {
        Some(judged) if matches!(verdict, Verdict::Level(_)) => case.confidence(judged.confidence),
        _ => "–".to_owned(),
    };
    let rests_on = checklist.map_or_else(String::new, |checklist| {
        let figures = count(case, checklist, &[review], about, None);
        let values = [
            ("scored", figures.levels.len().into()),
            ("asked", figures.asked().into()),
            ("cannot", case.share(figures.cannot, figures.asked()).into()),
        ];
        case.tv("summary-rests-on", &values)
    });
    vec![
        subject,
        vec![case.verdict(checklist, verdict)],
        plain(confidence),
        plain(rests_on),
    ]
}

fn grounds(case: &Case<'_>, review: &Review, about: About, document: &mut Document) {
    let Some(judged) = judged(review, about) else {
        return;
    };
    let by = format!("{}, {}", case.author(review), subject(case, about));
    document.quote(&judged.because, by);
    if let Some(proposed) = judged.deviates_from() {
        let exceeds = judged.verdict.exceeds(proposed);
        let proposed = case.verdict(case.checklist(review), proposed).words;
        let values = [("level", proposed.as_str().into())];
        let mut words = case.tv("summary-proposed", &values);
        if exceeds {
            words.push(' ');
            words.push_str(&case.t("summary-exceeds"));
        }
        document.text(words);
    }
}

/// Beside a consolidated judgement: what each reviewer judged.
fn apart(case: &Case<'_>, document: &mut Document) {
    let consolidated = case
        .basis
        .iter()
        .any(|review| review.consolidation.is_some());
    if !consolidated || case.reviewers.is_empty() {
        return;
    }
    let items = [About::Contribution, About::Mission].map(|about| {
        let values = [("subject", subject(case, about).into())];
        let mut spans = plain(case.tv("summary-apart", &values));
        for (place, review) in case.reviewers.iter().enumerate() {
            if place > 0 {
                spans.push(Span::plain(";").joined());
            }
            let verdict = judged(review, about).map_or(Verdict::NotYet, |judged| judged.verdict);
            spans.push(case.verdict(case.checklist(review), verdict));
            spans.push(Span::muted(format!("({})", case.author(review))));
        }
        spans
    });
    document.list(items.into());
}

/// What the reviewers could not see or assess, in their own words. Beside a consolidated review stand those of
/// the reviewers that it does not repeat.
fn limitations(case: &Case<'_>, document: &mut Document) {
    let mut said: Vec<(&str, Vec<String>)> = Vec::new();
    for review in case.basis.iter().chain(&case.reviewers) {
        let question = case.checklist(review).and_then(limitation);
        let answer = question.and_then(|question| review.answers.get(&question.id));
        let texts = answer.map(|answer| [answer.concerns.trim(), answer.strengths.trim()]);
        let Some(text) = texts.into_iter().flatten().find(|text| !text.is_empty()) else {
            continue;
        };
        let by = case.author(review);
        match said.iter_mut().find(|(one, _)| *one == text) {
            Some((_, people)) if people.contains(&by) => {}
            Some((_, people)) => people.push(by),
            None => said.push((text, vec![by])),
        }
    }
    let mut people: Vec<&String> = said.iter().flat_map(|(_, people)| people).collect();
    people.sort_unstable();
    people.dedup();
    let people = people.len().max(1);
    document.heading(
        1,
        case.tv("summary-limitation", &[("reviews", people.into())]),
    );
    if said.is_empty() {
        document.text(case.t("summary-limitation-none"));
    }
    for (text, by) in said {
        document.quote(text, by.join(", "));
    }
}
