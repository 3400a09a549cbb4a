//! What the parts of the page share: titles, labels of scopes, counts by reason, tables.

use super::Page;
use crate::analysis::counts::Counts;
use crate::analysis::gap::Unscored;
use crate::analysis::scope::{Scope, Scoped};
use crate::domain::id::ContributionId;
use crate::domain::period::PeriodRange;
use crate::i18n::Value;
use crate::report::document::{Block, Column, Document, Spans, Table};

/// A list longer than this is cut off on the page, which then says how many are left.
pub(super) const MOST: usize = 40;

impl Page<'_> {
    pub(super) fn t(&self, key: &str) -> String {
        self.texts.get(key)
    }

    pub(super) fn tv(&self, key: &str, values: &[(&str, Value)]) -> String {
        self.texts.with(key, values)
    }

    /// The page's title: over which contribution and periods.
    pub(super) fn title(&self) -> String {
        let what = match self.given.contribution {
            Some(id) => self.called(id),
            None => self.t("stats-all-contributions"),
        };
        let when = match self.given.periods {
            Some(PeriodRange { from, to }) if from == to => from.to_string(),
            Some(PeriodRange { from, to }) => {
                let values = [
                    ("from", from.to_string().into()),
                    ("to", to.to_string().into()),
                ];
                self.tv("stats-range", &values)
            }
            None => self.t("stats-all-periods"),
        };
        let values = [("what", what.into()), ("when", when.into())];
        self.tv("stats-title", &values)
    }

    /// What a contribution is called; its id where that is not known.
    pub(super) fn called(&self, id: &ContributionId) -> String {
        let title = self.given.titles.get(id);
        title.map_or_else(
            || id.to_string(),
            |title| self.texts.own(title).into_owned(),
        )
    }

    /// Over what a figure is taken, among `all`; with the number of levels where there are several scales.
    pub(super) fn over<T>(&self, one: &Scoped<T>, all: &[Scoped<T>]) -> String {
        let several = all.iter().filter(|one| one.scope == Scope::Overall).count() > 1;
        let label = match &one.scope {
            Scope::Overall => self.t("stats-overall"),
            Scope::Period { period } => period.to_string(),
            Scope::Section { checklist, section } => {
                let lists = self.given.checklists.iter().rev();
                let found = lists
                    .filter(|list| list.id == *checklist)
                    .flat_map(|list| &list.sections)
                    .find(|one| one.id == *section);
                match found {
                    Some(found) => format!("{section} {}", self.texts.own(&found.title)),
                    None => section.to_string(),
                }
            }
            Scope::Question { .. } => self.question(&one.scope),
        };
        if several {
            let values = [("over", label.into()), ("levels", Value::from(one.levels))];
            self.tv("stats-on-levels", &values)
        } else {
            label
        }
    }

    /// A question by its id, with the checklist's version from the second on.
    pub(super) fn question(&self, scope: &Scope) -> String {
        match scope {
            Scope::Question {
                question, version, ..
            } if *version > 1 => format!("{question} (v{version})"),
            Scope::Question { question, .. } => question.to_string(),
            _ => String::new(),
        }
    }

    /// `no access 3, too early 1`: counts by reason, whose words stand under `<prefix>-<code>`.
    pub(super) fn counts(&self, prefix: &str, counts: &Counts) -> Vec<String> {
        let word = |code: &str| match (prefix, code) {
            ("cannot-assess" | "not-applicable", "other") => self.t("summary-reason-other"),
            _ => self.t(&format!("{prefix}-{code}")),
        };
        counts
            .iter()
            .map(|(code, n)| format!("{} {n}", word(code)))
            .collect()
    }

    /// What stands where a level was asked for, in words; `–` where nothing does.
    pub(super) fn unscored(&self, unscored: &Unscored) -> String {
        let mut parts = Vec::new();
        let reasons = [
            (
                "cannot-assess",
                "score-cannot-be-assessed",
                &unscored.cannot_be_assessed,
            ),
            (
                "not-applicable",
                "score-not-applicable",
                &unscored.not_applicable,
            ),
        ];
        for (prefix, word, counts) in reasons {
            if counts.total() > 0 {
                let list = self.counts(prefix, counts).join(", ");
                parts.push(format!("{} {} ({list})", self.t(word), counts.total()));
            }
        }
        for (word, n) in [
            ("score-not-yet", unscored.not_answered),
            ("stats-unfit", unscored.unfit),
        ] {
            if n > 0 {
                parts.push(format!("{} {n}", self.t(word)));
            }
        }
        if parts.is_empty() {
            "–".to_owned()
        } else {
            parts.join("; ")
        }
    }

    /// Says how many of `count` a list that was cut off left out.
    pub(super) fn more(&self, count: usize, document: &mut Document) {
        if count > MOST {
            let values = [("count", Value::from(count - MOST))];
            document.text(self.tv("stats-more", &values));
        }
    }

    /// Adds a table, unless it has no rows: the first column in words, the others in figures.
    pub(super) fn table(
        &self,
        caption: String,
        columns: &[&str],
        rows: Vec<Vec<Spans>>,
        document: &mut Document,
    ) {
        if rows.is_empty() {
            return;
        }
        let columns = columns.iter().enumerate().map(|(at, key)| match at {
            0 => Column::left(self.t(key)),
            _ => Column::right(self.t(key)),
        });
        document.push(Block::Table(Table {
            caption: caption.into(),
            columns: columns.collect(),
            rows,
        }));
    }
}
