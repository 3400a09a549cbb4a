//! The rows of the table, and what each is over.

use super::COLUMNS;
use crate::analysis::counts::Counts;
use crate::analysis::figure::{Figure, NotComputed};
use crate::analysis::scope::{Scope, Scoped};

/// What a figure is over, as cells.
#[derive(Debug, Clone, Default)]
pub(super) struct Place {
    pub(super) scope: &'static str,
    pub(super) contribution: String,
    pub(super) period: String,
    pub(super) section: String,
    pub(super) question: String,
    pub(super) checklist: String,
    pub(super) version: String,
    pub(super) levels: String,
}

/// The rows, as they come.
pub(super) struct Rows {
    pub(super) rows: Vec<[String; COLUMNS.len()]>,
}

impl Place {
    /// The place of a scope's figures.
    pub(super) fn of<T>(one: &Scoped<T>, within: &Self) -> Self {
        let mut place = Self {
            levels: one.levels.to_string(),
            ..within.clone()
        };
        place.fill(&one.scope);
        place
    }

    pub(super) fn fill(&mut self, scope: &Scope) {
        match scope {
            Scope::Overall => self.scope = "overall",
            Scope::Period { period } => {
                self.scope = "period";
                self.period = period.to_string();
            }
            Scope::Section { checklist, section } => {
                self.scope = "section";
                self.checklist = checklist.to_string();
                self.section = section.to_string();
            }
            Scope::Question {
                checklist,
                version,
                section,
                question,
            } => {
                self.scope = "question";
                self.checklist = checklist.to_string();
                self.version = version.to_string();
                self.section = section.to_string();
                self.question = question.to_string();
            }
        }
    }
}

impl Rows {
    pub(super) fn row(
        &mut self,
        figure: &str,
        stage: &str,
        place: &Place,
        value: String,
        n: usize,
        reason: &str,
    ) {
        self.rows.push([
            figure.to_owned(),
            place.scope.to_owned(),
            place.contribution.clone(),
            place.period.clone(),
            place.section.clone(),
            place.question.clone(),
            stage.to_owned(),
            value,
            n.to_string(),
            reason.to_owned(),
            place.checklist.clone(),
            place.version.clone(),
            place.levels.clone(),
        ]);
    }

    pub(super) fn figure(&mut self, name: &str, stage: &str, place: &Place, figure: Figure) {
        let value = figure
            .value
            .map_or_else(String::new, |value| value.to_string());
        let reason = figure.reason.map_or_else(String::new, code);
        self.row(name, stage, place, value, figure.n, &reason);
    }

    pub(super) fn count(
        &mut self,
        name: &str,
        stage: &str,
        place: &Place,
        count: usize,
        of: usize,
    ) {
        self.row(name, stage, place, count.to_string(), of, "");
    }

    pub(super) fn counts(
        &mut self,
        name: &str,
        stage: &str,
        place: &Place,
        counts: &Counts,
        of: usize,
    ) {
        for (reason, count) in counts.iter() {
            let name = format!("{name}.{}", reason.replace('-', "_"));
            self.count(&name, stage, place, count, of);
        }
    }
}

/// `too_few_units`: the reason as the JSON has it.
pub(super) fn code(reason: NotComputed) -> String {
    reason.key().replace('-', "_")
}
