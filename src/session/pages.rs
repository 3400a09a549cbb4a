//! The pages that a session can show: what belongs to one contribution, gathered and handed to the report.

use super::Session;
use crate::domain::id::ContributionId;
use crate::domain::period::Period;
use crate::domain::review::Review;
use crate::report::document::Document;

impl Session {
    /// A review as a page.
    pub fn review_page(&self, review: &Review) -> Document {
        let mut document = Document::new(review.person.as_str(), self.texts.language().tag);
        document.text(review.contribution.as_str());
        document
    }

    /// A contribution's summary as a page.
    pub fn summary_page(&self, contribution: &ContributionId, period: Period) -> Document {
        let mut document = Document::new(contribution.as_str(), self.texts.language().tag);
        document.text(period.to_string());
        document
    }
}
