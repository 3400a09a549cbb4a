//! All figures on a page, each with the number that it rests on, or with the reason why there is none.

mod agreement;
mod basis;
mod coverage;
mod forecasts;
mod gap;
mod number;
#[cfg(test)]
mod tests;
mod trend;
mod words;

use std::collections::BTreeMap;

use crate::analysis::stats::Stats;
use crate::domain::checklist::Checklist;
use crate::domain::id::ContributionId;
use crate::domain::localized::Localized;
use crate::domain::period::PeriodRange;
use crate::i18n::Texts;
use crate::report::document::Document;

/// What the page is made from.
#[derive(Debug)]
pub struct Statistics<'a> {
    /// The figures.
    pub stats: &'a Stats,
    /// The contribution that was asked for; all when absent.
    pub contribution: Option<&'a ContributionId>,
    /// The periods that were asked for; all when absent.
    pub periods: Option<PeriodRange>,
    /// The checklists, for the titles of sections.
    pub checklists: Vec<&'a Checklist>,
    /// What contributions are called.
    pub titles: BTreeMap<&'a ContributionId, &'a Localized>,
}

/// The figures and the words for them.
struct Page<'a> {
    given: &'a Statistics<'a>,
    texts: &'a Texts,
}

/// The figures: gap, agreement, forecasts, coverage and, of one contribution, the questions over the periods.
/// Numbers are rounded for people, which the page says. Where nothing counts, only that and why.
pub fn statistics(given: &Statistics<'_>, texts: &Texts) -> Document {
    let page = Page { given, texts };
    let mut document = Document::new(page.title(), texts.language().tag);
    page.basis(&mut document);
    if page.counted() == 0 {
        return document;
    }
    page.gap(&mut document);
    page.agreement(&mut document);
    page.forecasts(&mut document);
    page.coverage(&mut document);
    page.trends(&mut document);
    document
}
