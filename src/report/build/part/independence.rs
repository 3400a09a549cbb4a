//! Why the reviewers are uninvolved, and everything that touches it: disclosures, lifted blocks, reservations.

use crate::domain::review::{Review, ReviewRole};
use crate::domain::round::{AssignmentStatus, Round};
use crate::report::build::case::Case;
use crate::report::document::{Block, Document, NoteKind, Span, Spans, plain};

/// Each reviewer's declaration with what it discloses, and what the coordinator lifted or set aside.
pub(in crate::report::build) fn independence(case: &Case<'_>, document: &mut Document) {
    document.heading(1, case.t("summary-independence"));
    let people = if case.reviewers.is_empty() {
        &case.basis
    } else {
        &case.reviewers
    };
    document.list(people.iter().map(|review| one(case, review)).collect());
    let Some(round) = case.round() else {
        document.text(case.t("summary-no-round"));
        return;
    };
    let marks = [waivers(case, round), dismissals(case, round)].concat();
    if marks.is_empty() {
        document.text(case.t("summary-no-waivers"));
    }
    for words in marks {
        let kind = NoteKind::Attention;
        document.push(Block::Note { kind, words });
    }
}

fn one(case: &Case<'_>, review: &Review) -> Spans {
    let mut spans = vec![Span::strong(case.author(review)), Span::plain(":").joined()];
    let withdrawn = case.round().is_some_and(|round| {
        let status = round.status(&review.contribution, &review.person);
        status == Some(AssignmentStatus::Withdrawn)
    });
    if withdrawn && review.role == ReviewRole::Independent {
        spans.push(Span::strong(case.t("summary-withdrawn")));
    }
    let mut add = |key: &str| spans.push(Span::plain(case.t(key)));
    match &review.declaration {
        None => add("summary-declared-not"),
        Some(declaration) => {
            let on = case.texts.date(declaration.on).into();
            spans.push(Span::plain(case.tv("summary-declared", &[("on", on)])));
            let mut add = |key: &str| spans.push(Span::plain(case.t(key)));
            add(if declaration.blocking {
                "summary-declared-blocking"
            } else {
                "summary-declared-free"
            });
            if declaration.earlier_involvement {
                add("summary-declared-earlier");
            }
            if declaration.public_statement {
                add("summary-declared-public");
            }
            if !declaration.able {
                add("summary-declared-not-able");
            }
        }
    }
    let Some(closing) = &review.closing else {
        spans.push(Span::plain(case.t("summary-closing-not")));
        return spans;
    };
    let free = if closing.free {
        "summary-closing-free"
    } else {
        "summary-closing-reservation"
    };
    let free = case.t(free);
    spans.push(if closing.free {
        Span::plain(free)
    } else {
        Span::strong(free)
    });
    if closing.all_sources {
        spans.push(Span::plain(case.t("summary-closing-sources")));
    } else {
        let missing = closing.missing_sources.trim().into();
        let words = case.tv("summary-closing-missing", &[("sources", missing)]);
        spans.push(Span::strong(words));
    }
    spans
}

fn waivers(case: &Case<'_>, round: &Round) -> Vec<Spans> {
    let ours = round
        .waivers
        .iter()
        .filter(|waiver| waiver.contribution == case.inputs.contribution.id)
        .filter(|waiver| {
            case.reviewers
                .iter()
                .any(|review| review.person == waiver.person)
        });
    ours.map(|waiver| {
        let code = case.t(&format!("waiver-{}", waiver.code.key()));
        let values = [
            ("by", case.who(&waiver.by).into()),
            ("on", case.texts.date(waiver.on).into()),
            ("who", case.who(&waiver.person).into()),
            ("code", code.into()),
        ];
        plain(case.tv("summary-waiver", &values))
    })
    .collect()
}

fn dismissals(case: &Case<'_>, round: &Round) -> Vec<Spans> {
    let file = format!("{}/{}.", round.period, case.inputs.contribution.id);
    let ours = round.dismissed.iter().filter(|dismissal| {
        let named = dismissal.contribution.as_ref();
        match named {
            Some(named) => *named == case.inputs.contribution.id,
            None => dismissal.path.starts_with(&file),
        }
    });
    ours.map(|dismissal| {
        let values = [
            ("by", case.who(&dismissal.by).into()),
            ("on", case.texts.date(dismissal.on).into()),
            ("rule", dismissal.rule.to_string().into()),
            ("path", dismissal.path.clone().into()),
            ("because", dismissal.because.trim().into()),
        ];
        plain(case.tv("summary-dismissed", &values))
    })
    .collect()
}
