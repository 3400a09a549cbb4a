//! A question over the periods, with a visible break wherever what was asked changed.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::answered::{Answered, Stage};
use super::catalogue::same_wording;
use super::gap::Unscored;
use crate::domain::checklist::Checklist;
use crate::domain::id::{ChecklistId, ContributionId, QuestionId};
use crate::domain::period::Period;
use crate::domain::question::{Question, QuestionKind};
use crate::domain::review::ReviewRole;
use crate::domain::scale::Level;

/// One question about one contribution, over the periods.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Trend {
    /// Of which contribution.
    pub contribution: ContributionId,
    /// Which question.
    pub question: QuestionId,
    /// What was found, by period.
    pub points: Vec<Point>,
}

/// What was found in one period, with one version of a checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Point {
    /// When.
    pub period: Period,
    /// With which checklist.
    pub checklist: ChecklistId,
    /// And which version of it.
    pub version: u32,
    /// How many levels its scale has.
    pub scale: usize,
    /// What changed since the point before; where anything did, the line breaks.
    pub changed: BTreeSet<Change>,
    /// The reviewers' final levels, lowest first; not who gave which.
    pub levels: Vec<Level>,
    /// What reviewers gave instead of a level.
    pub without_level: Unscored,
    /// The line's own level.
    pub self_report: Option<Level>,
}

/// What changed between two points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// Another checklist.
    Checklist,
    /// Another version of the checklist.
    Version,
    /// The scale: its levels or its line.
    Scale,
    /// The question: its text or its anchors.
    Question,
}

impl Change {
    /// Short name, to look its word up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::Checklist => "checklist",
            Self::Version => "version",
            Self::Scale => "scale",
            Self::Question => "question",
        }
    }

    /// True where levels before and after cannot be compared; another version alone leaves them comparable.
    pub fn is_incomparable(self) -> bool {
        matches!(self, Self::Scale | Self::Question)
    }
}

/// What changed from one question, as asked by its checklist, to the next.
pub fn changes(
    before: (&Checklist, &Question),
    after: (&Checklist, &Question),
) -> BTreeSet<Change> {
    let ((old, old_question), (new, new_question)) = (before, after);
    [
        (old.id != new.id).then_some(Change::Checklist),
        (old.id == new.id && old.version != new.version).then_some(Change::Version),
        (old.scale != new.scale).then_some(Change::Scale),
        (!same_wording(old_question, new_question)).then_some(Change::Question),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The trend of every ordinal question that the reviews in `all` were asked and that applies to the mission,
/// by contribution, in the order of the question's id. Consolidated reviews are passed over.
pub fn trends(all: &[Answered]) -> Vec<Trend> {
    type Key<'a> = (&'a ContributionId, &'a QuestionId);
    type Moment<'a> = (Period, &'a ChecklistId, u32);
    let mut series: BTreeMap<Key, BTreeMap<Moment, (&Checklist, &Question, Point)>> =
        BTreeMap::new();
    for one in all {
        if one.review.role == ReviewRole::Consolidated {
            continue;
        }
        let (review, checklist) = (one.review, one.checklist);
        for (_, question) in checklist.questions() {
            if question.kind != QuestionKind::Ordinal || !one.applies(question) {
                continue;
            }
            let points = series
                .entry((&review.contribution, &question.id))
                .or_default();
            let moment = (review.period, &checklist.id, checklist.version);
            let (.., point) = points.entry(moment).or_insert_with(|| {
                let point = Point::new(review.period, checklist);
                (checklist, question, point)
            });
            let level = one.level(&question.id, Stage::Final);
            match (one.is_independent(), level) {
                (false, level) => point.self_report = level,
                (true, Some(level)) => point.levels.push(level),
                (true, None) => point
                    .without_level
                    .add(one.score(&question.id, Stage::Final)),
            }
        }
    }
    series
        .into_iter()
        .map(|((contribution, question), points)| Trend {
            contribution: contribution.clone(),
            question: question.clone(),
            points: joined(points.into_values()),
        })
        .collect()
}

/// The points in order, each with what changed since the one before.
fn joined<'a>(asked: impl Iterator<Item = (&'a Checklist, &'a Question, Point)>) -> Vec<Point> {
    let mut before: Option<(&Checklist, &Question)> = None;
    let mut points = Vec::new();
    for (checklist, question, mut point) in asked {
        if let Some(before) = before {
            point.changed = changes(before, (checklist, question));
        }
        before = Some((checklist, question));
        point.levels.sort_unstable();
        points.push(point);
    }
    points
}

impl Point {
    fn new(period: Period, checklist: &Checklist) -> Self {
        Self {
            period,
            checklist: checklist.id.clone(),
            version: checklist.version,
            scale: checklist.scale.levels.len(),
            changed: BTreeSet::new(),
            levels: Vec::new(),
            without_level: Unscored::default(),
            self_report: None,
        }
    }

    /// True where the line breaks before this point.
    pub fn is_broken(&self) -> bool {
        !self.changed.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample;

    /// A1 over three periods, asked with these three checklists.
    fn trend_of_a1(checklists: &[Checklist; 3]) -> Trend {
        let mut reviews = Vec::new();
        for (checklist, (period, n)) in
            checklists
                .iter()
                .zip([("2025-H1", 2), ("2025-H2", 3), ("2026-H1", 3)])
        {
            let mut review = sample::review("a", period, "bz-01", &[("A1", n)]);
            review.checklist = checklist.reference();
            reviews.push((review, checklist));
        }
        let all: Vec<Answered> = reviews
            .iter()
            .map(|(review, checklist)| Answered::of(review, checklist, None))
            .collect();
        let trend = trends(&all).into_iter().next().unwrap();
        assert_eq!(trend.question, sample::question_id("A1"));
        trend
    }

    #[test]
    fn an_unchanged_question_makes_one_unbroken_line() {
        let one = sample::checklist(4, 3);
        let trend = trend_of_a1(&[one.clone(), one.clone(), one]);
        assert_eq!(trend.points.len(), 3);
        assert!(trend.points.iter().all(|point| !point.is_broken()));
    }

    #[test]
    fn a_new_text_anchor_scale_or_version_breaks_the_line_where_it_came() {
        let one = sample::checklist(4, 3);
        let version = |change: fn(&mut Checklist)| {
            let mut next = one.clone();
            next.version = 2;
            change(&mut next);
            let trend = trend_of_a1(&[one.clone(), next.clone(), next]);
            assert!(!trend.points[0].is_broken());
            assert!(!trend.points[2].is_broken());
            trend.points[1].changed.clone()
        };
        use Change::{Question, Scale, Version};
        assert_eq!(version(|_| ()), BTreeSet::from([Version]));
        let text = version(|next| next.sections[0].questions[0].text = sample::text("New?"));
        assert_eq!(text, BTreeSet::from([Version, Question]));
        let anchor =
            version(|next| next.sections[0].questions[0].anchors = vec![sample::text("Bad")]);
        assert_eq!(anchor, BTreeSet::from([Version, Question]));
        let line = version(|next| next.scale.line = sample::level(2));
        assert_eq!(line, BTreeSet::from([Version, Scale]));
        let scale = version(|next| next.scale = sample::checklist(6, 4).scale);
        assert_eq!(scale, BTreeSet::from([Version, Scale]));
    }

    #[test]
    fn the_lines_own_level_stands_beside_the_reviewers() {
        let checklist = sample::checklist(4, 3);
        let reviews = [
            sample::review("a", "2026-H1", "bz-01", &[("A1", 3)]),
            sample::review("a", "2026-H1", "def-02", &[("A1", 2)]),
            sample::review("a", "2026-H1", "def-03", &[]),
            sample::self_report("a", "2026-H1", &[("A1", 4)]),
        ];
        let all = reviews
            .each_ref()
            .map(|one| Answered::of(one, &checklist, None));
        let trends = trends(&all);
        let point = &trends[0].points[0];
        assert_eq!(point.levels, [sample::level(2), sample::level(3)]);
        assert_eq!(point.without_level.not_answered, 1);
        assert_eq!(point.self_report, Some(sample::level(4)));
    }
}
