//! What differs in one answer, in words.

use super::page::{Group, Row, Shown};
use super::review::ReviewSide;
use super::rows::{field, moved, text};
use super::speech::Speech;
use crate::compare::{AnswerChange, Asked, AssumptionChange, Tree};
use crate::domain::assumption::AssumptionView;
use crate::domain::id::AssumptionId;
use crate::domain::question::Question;
use crate::domain::source::Citation;
use crate::report::document::Span;

/// The two sides, each with how it is spoken of.
#[derive(Clone, Copy)]
pub(super) struct Sides<'a> {
    pub before: &'a ReviewSide<'a>,
    pub after: &'a ReviewSide<'a>,
    pub one: Speech<'a>,
    pub other: Speech<'a>,
}

impl Sides<'_> {
    pub fn t(&self, key: &str) -> String {
        self.other.t(key)
    }

    /// The question called as `change` says, as the second side asks it, else as the first does.
    pub fn question(&self, change: &AnswerChange) -> Option<&Question> {
        let mut checklists = [self.after, self.before].map(|side| side.version.checklist);
        checklists
            .iter_mut()
            .find_map(|checklist| checklist.take()?.question(&change.question))
    }
}

/// What differs in one answer.
pub(super) fn group(change: &AnswerChange, sides: &Sides<'_>) -> Group {
    let question = sides.question(change);
    let words = question.map(|question| sides.other.texts.own(&question.text).into_owned());
    let heading = format!("{} {}", change.question, words.unwrap_or_default());
    let remark = match change.asked {
        Asked::Both | Asked::NotKnown => String::new(),
        Asked::BeforeOnly => sides.t("diff-asked-before"),
        Asked::AfterOnly => sides.t("diff-asked-after"),
        Asked::Otherwise => sides.t("diff-asked-otherwise"),
    };
    Group {
        level: 2,
        heading: heading.into(),
        remark: remark.into(),
        whole: false,
        rows: rows(change, sides),
    }
}

fn rows(change: &AnswerChange, sides: &Sides<'_>) -> Vec<Row> {
    let (one, other) = (&sides.one, &sides.other);
    let mut rows = Vec::new();
    if let Some(score) = &change.score {
        let (before, after) = (Tree::of(&score.before), Tree::of(&score.after));
        rows.push(moved(
            sides.t("diff-score"),
            one.span(&before),
            other.span(&after),
        ));
    }
    for assumption in &change.assumptions {
        rows.extend(view(assumption, sides));
    }
    if let Some(first) = &change.first {
        let words = |score: &Option<_>, speech: &Speech<'_>| match score {
            Some(score) => speech.span(&Tree::of(score)),
            None => Span::muted(speech.t("diff-same-as-final")),
        };
        let (before, after) = (words(&first.before, one), words(&first.after, other));
        rows.push(moved(sides.t("diff-first-score"), before, after));
    }
    if let Some(confidence) = &change.confidence {
        let (before, after) = (Tree::of(&confidence.before), Tree::of(&confidence.after));
        rows.push(moved(
            sides.t("confidence"),
            one.span(&before),
            other.span(&after),
        ));
    }
    for (key, change) in [
        ("strengths", &change.strengths),
        ("concerns", &change.concerns),
    ] {
        rows.extend(
            change
                .as_ref()
                .map(|change| text(sides.t(key), change, other)),
        );
    }
    if let Some(evidence) = &change.evidence {
        for (all, side, shown) in [
            (
                &evidence.gained,
                sides.after,
                Shown::Gained as fn(_) -> Shown,
            ),
            (&evidence.lost, sides.before, Shown::Lost),
        ] {
            if !all.is_empty() {
                let words: Vec<String> = all.iter().map(|one| cited(one, side)).collect();
                let label = sides.t("evidence").into();
                let shown = shown(vec![Span::plain(words.join("; "))]);
                rows.push(Row { label, shown });
            }
        }
    }
    if let Some(marking) = &change.marking {
        let words = |marking: &Option<_>| match marking {
            Some(marking) => Span::strong(format!("{marking}")),
            None => Span::muted(sides.t("diff-marking-usual")),
        };
        rows.push(moved(
            sides.t("marking"),
            words(&marking.before),
            words(&marking.after),
        ));
    }
    if let Some(reason) = &change.reason {
        let words = |code: &Option<_>, speech: &Speech<'_>| match code {
            Some(code) => speech.span(&Tree::of(code)),
            None => Span::muted(speech.t("diff-nothing-there")),
        };
        let (before, after) = (words(&reason.before, one), words(&reason.after, other));
        rows.push(moved(sides.t("diff-reason"), before, after));
    }
    if let Some(because) = &change.because {
        rows.push(text(sides.t("diff-reason"), because, other));
    }
    if let Some(gap) = &change.gap {
        let (before, after) = (
            gap.before.as_ref().map(Tree::of),
            gap.after.as_ref().map(Tree::of),
        );
        let label = other.name("gap_because");
        rows.extend(field(&label, before.as_ref(), after.as_ref(), (one, other)));
    }
    rows
}

/// A view of an assumption: how it stands, and the sentence beside it.
fn view(change: &AssumptionChange, sides: &Sides<'_>) -> Vec<Row> {
    let name = sides.assumption(&change.assumption, [&change.before, &change.after]);
    let mut rows = vec![Row {
        label: sides.t("diff-assumption").into(),
        shown: Shown::Said(vec![Span::plain(name)]),
    }];
    let stands = |view: &Option<AssumptionView>, speech: &Speech<'_>| match view {
        Some(view) => speech.span(&Tree::of(&view.status)),
        None => Span::muted(speech.t("diff-no-view")),
    };
    let (before, after) = (
        stands(&change.before, &sides.one),
        stands(&change.after, &sides.other),
    );
    if before != after {
        rows.push(moved(sides.other.name("status"), before, after));
    }
    let because = |view: &Option<AssumptionView>| {
        view.as_ref()
            .map_or_else(String::new, |view| view.because.clone())
    };
    let (before, after) = (because(&change.before), because(&change.after));
    if let Some(change) = crate::compare::TextChange::between(&before, &after) {
        let label = sides.other.name("because");
        rows.push(text(label, &change, &sides.other));
    }
    rows
}

impl Sides<'_> {
    /// The assumption in words, where the contribution or a reviewer has any.
    fn assumption(&self, id: &AssumptionId, views: [&Option<AssumptionView>; 2]) -> String {
        let recorded = [self.after, self.before].into_iter().find_map(|side| {
            let mut all = side.version.contribution?.assumptions.iter();
            let found = all.find(|one| one.id == *id)?;
            Some(self.other.texts.own(&found.text).into_owned())
        });
        let added = || {
            views
                .into_iter()
                .flatten()
                .find_map(|view| view.added.clone())
        };
        let words = recorded.or_else(added).unwrap_or_else(|| id.to_string());
        format!("“{}”", words.trim())
    }
}

/// A source and the place in it.
fn cited(citation: &Citation, side: &ReviewSide<'_>) -> String {
    let source = side.version.review.sources.get(&citation.source);
    let title = source.map_or(citation.source.as_str(), |source| source.title.trim());
    let place = citation.place.trim();
    if place.is_empty() {
        title.to_owned()
    } else {
        format!("{title}, {place}")
    }
}
