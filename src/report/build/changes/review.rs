//! Two reviews compared, in words.

use super::answers::{self, Sides};
use super::page::{ChangePage, Group};
use super::speech::Speech;
use super::{goals, parts};
use crate::compare::{AnswerChange, Changes, Version};
use crate::domain::answer::Score;
use crate::domain::people::People;
use crate::domain::review::ReviewRole;
use crate::i18n::{Texts, Value};
use crate::report::document::{Span, Spans, plain};

/// One side of a comparison.
#[derive(Debug, Clone, Copy)]
pub struct ReviewSide<'a> {
    /// Its file, as it was named.
    pub name: &'a str,
    /// The review with what is known about it.
    pub version: Version<'a>,
    /// Who is who.
    pub people: Option<&'a People>,
}

/// What differs between two reviews, in words: in short, the contribution's objectives, answer by answer in the
/// order of the checklist, the end of the review, and what the files say of themselves.
pub fn review_changes(
    before: &ReviewSide<'_>,
    after: &ReviewSide<'_>,
    changes: &Changes,
    texts: &Texts,
) -> ChangePage {
    let sides = Sides {
        before,
        after,
        one: Speech {
            texts,
            scale: before.version.checklist.map(|checklist| &checklist.scale),
            people: before.people,
        },
        other: Speech {
            texts,
            scale: after.version.checklist.map(|checklist| &checklist.scale),
            people: after.people,
        },
    };
    let contribution = after.version.contribution.or(before.version.contribution);
    let title = contribution.map_or_else(
        || after.version.review.contribution.to_string(),
        |contribution| texts.own(&contribution.title).into_owned(),
    );
    let mut page = ChangePage {
        title: texts
            .with("diff-title-review", &[("contribution", title.into())])
            .into(),
        language: texts.language().tag,
        before: about(before, &sides.one),
        after: about(after, &sides.other),
        heads: [
            texts.get("diff-before").into(),
            texts.get("diff-after").into(),
        ],
        ..ChangePage::default()
    };
    if changes.is_empty() {
        page.short.push(plain(texts.get("diff-nothing")));
        return page;
    }
    page.short = short(changes, &sides);
    page.groups
        .extend(goals::group(&changes.goals, &sides.other));
    page.groups.extend(sections(changes, &sides));
    page.groups.extend(parts::groups(&changes.parts, &sides));
    page
}

/// What a side is, who wrote it and whether it was submitted.
fn about(side: &ReviewSide<'_>, speech: &Speech<'_>) -> Spans {
    let review = side.version.review;
    let what = match review.role {
        ReviewRole::Independent => speech.t("diff-role-review"),
        ReviewRole::SelfReport => speech.t("role-self-report"),
        ReviewRole::Consolidated => speech.t("role-consolidated"),
    };
    let values = [
        ("what", what.into()),
        ("period", review.period.to_string().into()),
        ("who", speech.who(review.person.as_str()).into()),
    ];
    let submitted = review.seal.as_ref().and_then(|seal| {
        let day = seal.at.to_string().get(..10)?.parse().ok()?;
        let values = [("day", speech.texts.date(day).into())];
        Some(speech.texts.with("diff-side-submitted", &values))
    });
    let state = submitted.unwrap_or_else(|| speech.t("diff-side-draft"));
    vec![
        Span::strong(speech.texts.with("diff-side", &values)),
        Span::plain(", ").joined(),
        Span::plain(state),
        Span::muted(format!("({})", side.name)),
    ]
}

/// How many answers differ, which went up, which down, and which were answered otherwise.
fn short(changes: &Changes, sides: &Sides<'_>) -> Vec<Spans> {
    let texts = sides.other.texts;
    let count = Value::from(changes.answers.len());
    let mut items = vec![plain(texts.with("diff-short-answers", &[("count", count)]))];
    let mut lists: [Vec<String>; 3] = Default::default();
    for change in &changes.answers {
        let Some(score) = &change.score else {
            if !change.assumptions.is_empty() {
                lists[2].push(change.question.to_string());
            }
            continue;
        };
        let place = match (&score.before, &score.after) {
            (Score::Level(before), Score::Level(after)) => usize::from(after < before),
            _ => 2,
        };
        lists[place].push(named(change, sides));
    }
    for (key, list) in [
        "diff-short-higher",
        "diff-short-lower",
        "diff-short-otherwise",
    ]
    .into_iter()
    .zip(lists)
    {
        if !list.is_empty() {
            items.push(plain(texts.with(key, &[("list", list.join(", ").into())])));
        }
    }
    items
}

/// A question with its levels, where both sides have one.
fn named(change: &AnswerChange, sides: &Sides<'_>) -> String {
    let levels = change.score.as_ref().and_then(|score| {
        let before = score.before.level()?;
        Some((before, score.after.level()?))
    });
    let Some((before, after)) = levels else {
        return change.question.to_string();
    };
    let values = [
        ("question", change.question.to_string().into()),
        ("before", before.to_string().into()),
        ("after", after.to_string().into()),
    ];
    sides.other.texts.with("diff-short-level", &values)
}

/// The answers under the headings of their sections.
fn sections(changes: &Changes, sides: &Sides<'_>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut last: Option<String> = None;
    for change in &changes.answers {
        let heading = section(change, sides);
        if last.as_ref() != Some(&heading) {
            groups.push(Group {
                level: 1,
                heading: heading.as_str().into(),
                ..Group::default()
            });
            last = Some(heading);
        }
        groups.push(answers::group(change, sides));
    }
    groups
}

fn section(change: &AnswerChange, sides: &Sides<'_>) -> String {
    for side in [sides.after, sides.before] {
        let all = side.version.checklist.into_iter();
        let mut all = all.flat_map(|checklist| checklist.questions());
        if let Some((section, _)) = all.find(|(_, question)| question.id == change.question) {
            let title = sides.other.texts.own(&section.title).into_owned();
            return format!("{} {title}", section.id);
        }
    }
    sides.t("diff-other-questions")
}
