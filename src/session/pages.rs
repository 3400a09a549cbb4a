//! The pages that a session can show: what belongs to one contribution, gathered and handed to the report.

use super::Session;
use crate::domain::finding::Finding;
use crate::domain::id::ContributionId;
use crate::domain::people::People;
use crate::domain::period::Period;
use crate::domain::review::Review;
use crate::report::build::contribution::{ContributionInputs, contribution_summary};
use crate::report::build::review::{ReviewInputs, review_summary};
use crate::report::document::{Document, Words};
use crate::store::Loaded;

impl Session {
    /// A review as a page.
    pub fn review_page(&self, review: &Review) -> Document {
        let folder = &self.folder;
        let checklist = folder.checklists.get(&review.checklist);
        let contribution = folder.contributions.get(&review.contribution);
        let register = folder.register.as_ref();
        let (Some(checklist), Some(contribution), Some(register)) =
            (checklist, contribution, register)
        else {
            return self.no_page(review.contribution.as_str());
        };
        let nobody = People::default();
        let inputs = ReviewInputs {
            review,
            checklist: &checklist.value,
            contribution: &contribution.value,
            register: &register.value,
            people: folder.people.as_ref().map_or(&nobody, |file| &file.value),
            round: folder.rounds.get(&review.period).map(|file| &file.value),
            today: self.today,
        };
        review_summary(&inputs, &self.texts, &self.visibility)
    }

    /// A contribution's summary as a page. Files that cannot be read are counted on top of it.
    pub fn summary_page(&self, contribution: &ContributionId, period: Period) -> Document {
        let folder = &self.folder;
        let known = folder.contributions.get(contribution);
        let (Some(known), Some(register)) = (known, folder.register.as_ref()) else {
            return self.no_page(contribution.as_str());
        };
        let mut unreadable = 0;
        let keys = folder.review_keys().iter();
        let keys = keys.filter(|key| key.contribution == *contribution && key.period <= period);
        let reviews = readable(keys.map(|key| folder.review(key)), &mut unreadable);
        let ours = |(one, id): &&(Period, ContributionId)| id == contribution && *one <= period;
        let keys = folder.response_keys().iter().filter(ours);
        let responses = readable(
            keys.map(|(one, id)| folder.response(*one, id)),
            &mut unreadable,
        );
        let keys = folder.decision_keys().iter().filter(ours);
        let decisions = readable(
            keys.map(|(one, id)| folder.decision(*one, id)),
            &mut unreadable,
        );
        let nobody = People::default();
        let inputs = ContributionInputs {
            contribution: &known.value,
            period,
            register: &register.value,
            people: folder.people.as_ref().map_or(&nobody, |file| &file.value),
            checklists: folder.checklists.values().map(|file| &file.value).collect(),
            rounds: folder.rounds.values().map(|file| &file.value).collect(),
            reviews: reviews.iter().map(|file| &file.value).collect(),
            responses: responses.iter().map(|file| &file.value).collect(),
            decisions: decisions.iter().map(|file| &file.value).collect(),
            outcomes: folder.outcomes.as_ref().map(|file| &file.value),
            today: self.today,
        };
        let mut document = contribution_summary(&inputs, &self.texts, &self.visibility);
        if unreadable > 0 {
            let count = [("count", unreadable.into())];
            let notice = self.texts.with("page-unreadable", &count);
            document.notices.push(Words::line(notice));
        }
        document
    }

    /// What stands in place of a page whose own files cannot be read.
    fn no_page(&self, title: &str) -> Document {
        let mut document = Document::new(title, self.texts.language().tag);
        document.text(self.texts.get("page-cannot-be-made"));
        document
    }
}

/// What could be read of `files`; the others are counted.
fn readable<T>(
    files: impl Iterator<Item = Result<Loaded<T>, Vec<Finding>>>,
    unreadable: &mut usize,
) -> Vec<Loaded<T>> {
    let mut read = Vec::new();
    for file in files {
        match file {
            Ok(file) => read.push(file),
            Err(_) => *unreadable += 1,
        }
    }
    read
}
