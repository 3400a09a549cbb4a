//! The pages that the terminal makes itself, or has the report make.

use super::Page;
use crate::domain::contribution::Contribution;
use crate::domain::id::ContributionId;
use crate::domain::objective::Yardstick;
use crate::domain::period::Period;
use crate::i18n::Texts;
use crate::report::build::objective_change;
use crate::report::document::{Block, Column, Document, Span, Table, Words, plain};
use crate::tui::context::Context;
use crate::tui::keymap::{Scope, called};

/// What the keys of a screen do, from the keymap itself.
pub fn help(scope: Scope, cx: &Context) -> Page {
    let build = move |cx: &Context| {
        let texts = &cx.session.texts;
        let mut document = Document::new(texts.get("help-title"), texts.language().tag);
        document.text(texts.get("help-intro"));
        for scope in [scope, Scope::Everywhere] {
            document.heading(2, texts.get(&format!("scope-{}", scope.key())));
            document.push(Block::Table(keys(scope, cx)));
        }
        document
    };
    Page::new(Box::new(build), cx)
}

fn keys(scope: Scope, cx: &Context) -> Table {
    let texts = &cx.session.texts;
    let mut rows: Vec<(String, String)> = Vec::new();
    for binding in cx.keymap.bindings(scope) {
        let keys: Vec<String> = binding.keys.iter().map(|key| called(key, texts)).collect();
        let words = texts.get(&binding.words());
        match rows.last_mut() {
            Some((before, same)) if *same == words => {
                before.push(' ');
                before.push_str(&keys.join(" "));
            }
            _ => rows.push((keys.join(" "), words)),
        }
    }
    Table {
        caption: Words::line(""),
        columns: vec![
            Column::left(texts.get("help-key")),
            Column::left(texts.get("help-meaning")),
        ],
        rows: rows
            .into_iter()
            .map(|(keys, words)| vec![vec![Span::strong(keys)], plain(words)])
            .collect(),
    }
}

/// The contribution: objectives, aims, grounds, assumptions, papers.
pub fn information(cx: &Context) -> Page {
    let build = |cx: &Context| match cx.interview() {
        Some(interview) => contribution(interview.contribution(), &cx.session.texts),
        None => Document::new("", cx.session.texts.language().tag),
    };
    Page::new(Box::new(build), cx)
}

fn contribution(contribution: &Contribution, texts: &Texts) -> Document {
    let mut document = Document::new(texts.own(&contribution.title), texts.language().tag);
    document.text(texts.own(&contribution.description));
    document.text(texts.own(&contribution.mandate.decision));
    document.heading(2, texts.get("information-objectives"));
    if contribution.objectives.is_empty() {
        document.text(texts.get("information-none-recorded"));
    }
    let objectives = contribution.objectives.iter().map(|objective| {
        let mut spans = plain(texts.own(&objective.text));
        spans.push(Span::muted(yardstick(&objective.yardstick, texts)));
        for change in &objective.amendments {
            spans.push(Span::strong(objective_change(change, texts)));
            spans.push(Span::muted(texts.own(&change.because)));
        }
        spans
    });
    document.list(objectives.collect());
    for (key, items) in [
        ("information-grounds", &contribution.grounds),
        ("information-aims", &contribution.strategic_aims),
    ] {
        document.heading(2, texts.get(key));
        if items.is_empty() {
            document.text(texts.get("information-none-recorded"));
        }
        document.list(items.iter().map(|item| plain(texts.own(item))).collect());
    }
    document.heading(2, texts.get("information-assumptions"));
    if contribution.assumptions.is_empty() {
        document.text(texts.get("information-none-recorded"));
    }
    let assumptions = contribution.assumptions.iter().map(|assumption| {
        let mut spans = plain(texts.own(&assumption.text));
        if assumption.main {
            spans.push(Span::strong(texts.get("information-main")));
        }
        if let Some(sign) = &assumption.sign_of_failure {
            let sign = texts.own(sign).into_owned();
            let words = texts.with("information-sign-of-failure", &[("sign", sign.into())]);
            spans.push(Span::muted(words));
        }
        spans
    });
    document.list(assumptions.collect());
    document.heading(2, texts.get("information-papers"));
    let papers = contribution.papers.values().map(|paper| {
        let mut spans = plain(&paper.title);
        let reference = paper.reference.as_deref().unwrap_or_default();
        if !reference.is_empty() {
            spans.push(Span::muted(reference));
        }
        spans
    });
    document.list(papers.collect());
    document
}

fn yardstick(yardstick: &Yardstick, texts: &Texts) -> String {
    match yardstick {
        Yardstick::Measured {
            indicator,
            baseline,
            target,
            by,
        } => texts.with(
            "information-measured",
            &[
                ("indicator", texts.own(indicator).into_owned().into()),
                ("baseline", texts.own(baseline).into_owned().into()),
                ("target", texts.own(target).into_owned().into()),
                ("by", texts.date(*by).into()),
            ],
        ),
        Yardstick::Judged { how, .. } => texts.with(
            "information-judged",
            &[("how", texts.own(how).into_owned().into())],
        ),
        Yardstick::NotRecorded => texts.get("information-not-recorded"),
    }
}

/// The end of a review: that it was submitted, where it stands, and what happens next.
pub fn submitted(cx: &Context) -> Page {
    let build = |cx: &Context| {
        let texts = &cx.session.texts;
        let mut document = Document::new(texts.get("submitted-title"), texts.language().tag);
        let Some(sitting) = &cx.sitting else {
            return document;
        };
        let line = sitting.interview.is_self_report();
        document.text(texts.get(if line {
            "submitted-self-report"
        } else {
            "submitted-thanks"
        }));
        let seal = sitting.interview.review().seal.as_ref();
        let digest = seal.map(|seal| seal.digest.to_string()).unwrap_or_default();
        document.facts(vec![
            (
                Words::line(texts.get("submitted-file")),
                plain(sitting.key().path()),
            ),
            (Words::line(texts.get("submitted-seal")), plain(digest)),
        ]);
        document.heading(2, texts.get("submitted-next"));
        let steps = if line {
            ["submitted-line-1", "submitted-line-2", "submitted-line-3"]
        } else {
            ["submitted-next-1", "submitted-next-2", "submitted-next-3"]
        };
        document.list(steps.map(|key| plain(texts.get(key))).into());
        document
    };
    Page::new(Box::new(build), cx)
}

/// The open review as a page.
pub fn review_page(cx: &Context) -> Page {
    let build = |cx: &Context| {
        let texts = &cx.session.texts;
        match &cx.sitting {
            Some(sitting) => cx.session.review_page(sitting.interview.review()),
            None => Document::new("", texts.language().tag),
        }
    };
    Page::new(Box::new(build), cx)
}

/// A contribution's summary.
pub fn summary(contribution: &ContributionId, period: Period, cx: &Context) -> Page {
    let contribution = contribution.clone();
    let build = move |cx: &Context| cx.session.summary_page(&contribution, period);
    Page::new(Box::new(build), cx)
}
