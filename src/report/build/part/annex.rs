//! Every question with its answers, comments and evidence, the sources, and how the figures are made.

use crate::domain::answer::{Answer, ChangeCode, Confidence, Score};
use crate::domain::checklist::Checklist;
use crate::domain::question::Question;
use crate::domain::review::Review;
use crate::report::build::case::Case;
use crate::report::build::part::differences::settlement;
use crate::report::build::part::forecasts::event;
use crate::report::build::part::overview;
use crate::report::document::{Block, Column, Document, Span, Spans, Table, Words, plain};

/// All answers, section by section.
pub(in crate::report::build) fn annex(case: &Case<'_>, document: &mut Document) {
    let Some(checklist) = case.main_checklist() else {
        return;
    };
    document.push(Block::PageBreak);
    overview::overview(case, document);
    document.heading(1, case.t("annex-answers"));
    for section in &checklist.sections {
        document.heading(2, Words::after(&section.id, &case.own(&section.title)));
        let types = &case.inputs.contribution.mission.types;
        let (asked, skipped): (Vec<_>, Vec<_>) = section
            .questions
            .iter()
            .partition(|question| question.applies.to(types));
        for question in asked {
            document.heading(3, Words::after(&question.id, &case.own(&question.text)));
            for review in &case.basis {
                answer(case, review, question, document);
            }
        }
        if !skipped.is_empty() {
            let ids: Vec<String> = skipped
                .iter()
                .map(|question| question.id.to_string())
                .collect();
            let values = [("questions", ids.join(", ").into())];
            document.text(case.tv("annex-does-not-apply", &values));
        }
    }
    for review in &case.basis {
        sources(case, review, document);
    }
    document.heading(1, case.t("annex-figures"));
    document.list(
        [
            "annex-figures-counts",
            "annex-figures-median",
            "annex-figures-share",
            "annex-figures-none",
        ]
        .map(|key| plain(case.t(key)))
        .into(),
    );
}

fn answer(case: &Case<'_>, review: &Review, question: &Question, document: &mut Document) {
    let mut head = Vec::new();
    if case.is_shared() {
        head.push(Span::muted(format!("{}:", case.author(review))));
    }
    let (Some(checklist), Some(answer)) =
        (case.checklist(review), review.answers.get(&question.id))
    else {
        head.push(Span::plain(case.t("score-not-yet")));
        document.paragraph(head);
        return;
    };
    head.extend(case.score(checklist, &answer.score));
    if let Some(anchor) = anchor(case, checklist, question, &answer.score) {
        head.push(Span::plain(":").joined());
        head.push(Span::plain(anchor));
    }
    if answer.confidence != Confidence::NotStated {
        let confidence = case.confidence(answer.confidence).into();
        let words = case.tv("annex-confidence", &[("confidence", confidence)]);
        head.push(Span::muted(words));
    }
    if !head.is_empty() {
        document.paragraph(head);
    }
    document.facts(facts(case, checklist, review, question, answer));
    settlement(case, review, question, document);
}

fn anchor(
    case: &Case<'_>,
    checklist: &Checklist,
    question: &Question,
    score: &Score,
) -> Option<Words> {
    let level = score.level()?;
    let own = question.anchors.get(usize::from(level.get()) - 1);
    let anchor = own.or_else(|| Some(&checklist.scale.name(level)?.anchor))?;
    Some(case.own(anchor))
}

fn facts(
    case: &Case<'_>,
    checklist: &Checklist,
    review: &Review,
    question: &Question,
    answer: &Answer,
) -> Vec<(Words, Spans)> {
    let mut facts: Vec<(Words, Spans)> = Vec::new();
    let mut add = |key: &str, words: Words| {
        if !words.is_empty() {
            facts.push((case.t(key).into(), plain(words)));
        }
    };
    add("annex-strengths", Words::typed(&answer.strengths));
    add("annex-concerns", Words::typed(&answer.concerns));
    if let Score::Assumptions(views) = &answer.score {
        for (id, view) in views {
            let recorded = &case.inputs.contribution.assumptions;
            let known = recorded.iter().find(|one| one.id == *id);
            let text = match (known, &view.added) {
                (Some(known), _) => case.texts.own(&known.text).into_owned(),
                (None, Some(added)) => added.clone(),
                (None, None) => id.to_string(),
            };
            let status = case.t(&format!("assumption-{}", view.status.key()));
            let text = text.trim().trim_end_matches('.');
            let words = format!("{text}: {status}. {}", view.because.trim());
            add("annex-assumption", Words::typed(words));
        }
    }
    if let Score::Forecast { event: id, .. } = &answer.score
        && let Some(event) = event(case, review, id)
    {
        let values = [
            ("event", case.texts.own(&event.text).into_owned().into()),
            (
                "criterion",
                case.texts.own(&event.criterion).into_owned().into(),
            ),
            ("due", case.texts.date(event.due).into()),
            ("who", case.who(&event.resolver).into()),
        ];
        add("annex-event", case.tv("annex-event-words", &values).into());
    }
    let first = review
        .lock
        .as_ref()
        .and_then(|lock| lock.scores.get(&question.id));
    if let Some(first) = first.filter(|first| **first != answer.score) {
        let words: Vec<String> = case
            .score(checklist, first)
            .iter()
            .map(|span| span.words.as_str().to_owned())
            .collect();
        add("annex-first-score", words.join(" ").into());
        add("annex-changed", changed(case, answer).into());
    }
    if let Some(reason) = &answer.gap_because {
        let code = case.t(&format!("gap-{}", reason.code.key()));
        let words = match reason.text.trim() {
            "" => code,
            text => format!("{code}: {text}"),
        };
        add("annex-gap", Words::typed(words));
    }
    let cited: Vec<String> = answer
        .evidence
        .iter()
        .map(|citation| {
            let title = match review.sources.get(&citation.source) {
                Some(source) => match &source.reference {
                    Some(reference) => format!("{} ({reference})", source.title.trim()),
                    None => source.title.trim().to_owned(),
                },
                None => citation.source.to_string(),
            };
            let place = citation.place.trim();
            let place = if place.is_empty() {
                String::new()
            } else {
                format!(", {place}")
            };
            format!("{title}{place}")
        })
        .collect();
    add("annex-evidence", cited.join("; ").into());
    facts
}

fn changed(case: &Case<'_>, answer: &Answer) -> String {
    let Some(reason) = &answer.changed_because else {
        return case.t("annex-changed-not-said");
    };
    let code = case.t(match reason.code {
        ChangeCode::NewEvidence => "change-new-evidence",
        ChangeCode::Misread => "change-misread",
        ChangeCode::Persuaded => "change-persuaded",
        ChangeCode::Other => "change-other",
    });
    match reason.text.trim() {
        "" => code,
        text => format!("{code}: {text}"),
    }
}

fn sources(case: &Case<'_>, review: &Review, document: &mut Document) {
    if review.sources.is_empty() {
        return;
    }
    document.heading(
        1,
        match case.is_shared() {
            true => case.tv("annex-sources-of", &[("who", case.author(review).into())]),
            false => case.t("annex-sources"),
        },
    );
    let rows = review.sources.values().map(|source| {
        let date = source
            .date
            .map_or_else(|| "–".to_owned(), |date| case.texts.date(date));
        vec![
            plain(source.title.as_str()),
            plain(source.reference.as_deref().unwrap_or("–")),
            plain(date),
            plain(case.origin(source.origin)),
        ]
    });
    document.push(Block::Table(Table {
        columns: [
            "annex-source",
            "annex-reference",
            "annex-date",
            "annex-origin",
        ]
        .map(|key| Column::left(case.t(key)))
        .into(),
        rows: rows.collect(),
        ..Table::default()
    }));
}
