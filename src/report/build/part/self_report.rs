//! Whether the line gave its own scores, and how these differ from the reviewers'.

use crate::domain::question::Question;
use crate::domain::scale::Level;
use jiff::Timestamp;
use jiff::tz::Offset;

use crate::analysis::answered::{Answered, Stage};
use crate::analysis::gap::gap as figures;
use crate::analysis::scope::Scope;
use crate::domain::review::{Review, ReviewRole};
use crate::i18n::Value;
use crate::report::build::case::Case;
use crate::report::build::scale;
use crate::report::chart::{Chart, Gap, Pair, Plot};
use crate::report::document::{Block, Column, Document, Span, Spans, Table, Words, plain};

/// That there is a self-report, with the gap in words; or that there was none.
pub(in crate::report::build) fn self_report(case: &Case<'_>, document: &mut Document) {
    document.heading(1, case.t("summary-self-report"));
    let Some(own) = case.self_report else {
        document.text(case.t("summary-self-report-none"));
        return;
    };
    let by = [("who", Value::from(case.author(own)))];
    document.text(case.tv("summary-self-report-by", &by));
    if let Some((on, locked)) = late(case, own) {
        let day = |at| case.texts.date(Offset::UTC.to_datetime(at).date());
        let values = [("on", day(on).into()), ("locked", day(locked).into())];
        document.text(case.tv("summary-self-report-late", &values));
    }
    let gaps = case.basis.iter().map(|review| {
        let mut spans = plain(gap(case, own, review));
        if case.is_shared() {
            spans.push(Span::muted(format!("({})", case.author(review))));
        }
        spans
    });
    document.list(gaps.collect());
    drawn(case, own, document);
}

/// When the self-report came and when the first reviewer had locked, where it came later.
fn late(case: &Case<'_>, own: &Review) -> Option<(Timestamp, Timestamp)> {
    let on = own.seal.as_ref()?.at;
    let locks = case.reviewers.iter().filter_map(|one| one.lock.as_ref());
    let first = locks.map(|lock| lock.at).min()?;
    (first < on).then_some((on, first))
}

/// `De lijn gaf op 7 van de 21 vergelijkbare vragen een hoger niveau …`
fn gap(case: &Case<'_>, own: &Review, review: &Review) -> String {
    if own.checklist != review.checklist {
        return case.t("summary-gap-checklist");
    }
    let Some(checklist) = case.checklist(review) else {
        return case.t("summary-gap-none");
    };
    // The consolidated review stands in for the reviewers: here it is one of them.
    let mut found = review.clone();
    found.role = ReviewRole::Independent;
    let about = Some(case.inputs.contribution);
    let pair = [own, &found].map(|one| Answered::of(one, checklist, about));
    let gap = figures(&pair, Stage::Final);
    let overall = gap.scopes.iter().find(|one| one.scope == Scope::Overall);
    let Some(counted) = overall.map(|one| &one.figures).filter(|one| one.pairs > 0) else {
        return case.t("summary-gap-none");
    };
    // Of the figures lower and higher say how the reviewer stands to the line; here the line to the reviewer.
    let (both, higher) = (counted.pairs, counted.lower);
    let (same, lower) = (counted.same, counted.higher);
    let values = [
        ("both", both.into()),
        ("higher", higher.into()),
        ("same", same.into()),
        ("lower", lower.into()),
    ];
    case.tv("summary-gap", &values)
}

/// How many of the widest differences are drawn.
const DRAWN: usize = 8;

/// A question on which levels differ: the line's level and the reviewers', lowest first.
struct Difference<'a> {
    question: &'a Question,
    own: Level,
    found: Vec<Level>,
}

impl Difference<'_> {
    /// By how many levels the line and a reviewer are apart at most.
    fn width(&self) -> u8 {
        let apart = |level: &Level| level.get().abs_diff(self.own.get());
        self.found.iter().map(apart).max().unwrap_or(0)
    }
}

/// The questions on which levels differ, the widest first, drawn; and the names of the others.
fn drawn(case: &Case<'_>, own: &Review, document: &mut Document) {
    let Some(checklist) = case.checklist(own) else {
        return;
    };
    let (both, mut differences) = differences(case, own);
    if differences.is_empty() {
        return;
    }
    let all = differences.len();
    // A stable sort keeps the checklist's order among equal differences.
    differences.sort_by_key(|one| std::cmp::Reverse(one.width()));
    let rest = differences.split_off(all.min(DRAWN));
    let rows = differences.iter().map(|one| {
        let mut found: Spans = Vec::new();
        for level in &one.found {
            if !found.is_empty() {
                found.push(Span::plain("/"));
            }
            found.push(case.level(checklist, *level));
        }
        let label = Words::after(&one.question.id, &case.own(&one.question.text));
        vec![plain(label), vec![case.level(checklist, one.own)], found]
    });
    let pairs = differences.iter().map(|one| Pair {
        label: Words::after(&one.question.id, &case.own(&one.question.text)),
        own: one.own.get(),
        found: one.found.iter().map(|level| level.get()).collect(),
    });
    let values = [
        ("shown", differences.len().into()),
        ("all", all.into()),
        ("both", both.into()),
    ];
    document.push(Block::Chart(Box::new(Chart {
        title: case.t("chart-gap").into(),
        description: case.tv("chart-gap-about", &values).into(),
        plot: Plot::Gap(Gap {
            levels: scale::levels(checklist, case.texts),
            own: case.t("chart-gap-own").into(),
            found: case.t("chart-gap-found").into(),
            rows: pairs.collect(),
        }),
        table: Table {
            caption: Words::default(),
            columns: ["summary-question", "chart-gap-own", "chart-gap-found"]
                .map(|key| Column::left(case.t(key)))
                .into(),
            rows: rows.collect(),
        },
    })));
    if !rest.is_empty() {
        let ids: Vec<String> = rest.iter().map(|one| one.question.id.to_string()).collect();
        let values = [("questions", ids.join(", ").into())];
        document.text(case.tv("summary-differences-rest", &values));
    }
}

/// How many questions have a level on both sides, and those on which these differ, in the checklist's order.
fn differences<'a>(case: &Case<'a>, own: &Review) -> (usize, Vec<Difference<'a>>) {
    let level = |review: &Review, question: &Question| {
        let answer = review.answers.get(&question.id);
        answer.and_then(|answer| answer.score.level())
    };
    let (mut both, mut differences) = (0, Vec::new());
    for question in case.questions(own) {
        let alike = case.basis.iter();
        let alike = alike.filter(|review| review.checklist == own.checklist);
        let mut found: Vec<Level> = alike.filter_map(|one| level(one, question)).collect();
        let Some(own) = level(own, question).filter(|_| !found.is_empty()) else {
            continue;
        };
        both += 1;
        if found.iter().any(|level| *level != own) {
            found.sort_unstable();
            differences.push(Difference {
                question,
                own,
                found,
            });
        }
    }
    (both, differences)
}
