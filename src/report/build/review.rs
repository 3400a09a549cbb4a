//! The summary of one review, submitted or not.

use jiff::civil::Date;

use super::case::{Case, ContributionInputs};
use super::page;
use crate::domain::checklist::Checklist;
use crate::domain::contribution::Contribution;
use crate::domain::people::People;
use crate::domain::register::Register;
use crate::domain::review::{Review, ReviewRole};
use crate::domain::round::Round;
use crate::domain::visibility::Visibility;
use crate::i18n::Texts;
use crate::report::document::{Document, Words};

/// What the summary of one review is made from.
#[derive(Debug, Clone, Copy)]
pub struct ReviewInputs<'a> {
    /// The review.
    pub review: &'a Review,
    /// The checklist that it answers.
    pub checklist: &'a Checklist,
    /// The contribution reviewed.
    pub contribution: &'a Contribution,
    /// The register's settings.
    pub register: &'a Register,
    /// Who is who.
    pub people: &'a People,
    /// The round that it is part of.
    pub round: Option<&'a Round>,
    /// The day on which the summary is made.
    pub today: Date,
}

/// The summary of one review: judgement and limitation, recommendation, points, levels, what could not be
/// assessed, independence; and in the annex every answer. Hidden from a reader who may not see the review.
pub fn review_summary(
    inputs: &ReviewInputs<'_>,
    texts: &Texts,
    visibility: &Visibility,
) -> Document {
    let review = inputs.review;
    let sorted = ContributionInputs {
        contribution: inputs.contribution,
        period: review.period,
        register: inputs.register,
        people: inputs.people,
        checklists: vec![inputs.checklist],
        rounds: inputs.round.into_iter().collect(),
        reviews: vec![review],
        responses: Vec::new(),
        decisions: Vec::new(),
        outcomes: None,
        today: inputs.today,
    };
    let case = Case::of_one(&sorted, review, texts);
    let line = review.role == ReviewRole::SelfReport;
    let own = case.own(&inputs.contribution.title);
    let title = case.tv(
        if line {
            "summary-title-self-report"
        } else {
            "summary-title-review"
        },
        &[
            ("contribution", own.as_str().into()),
            ("period", review.period.to_string().into()),
            ("who", case.author(review).into()),
        ],
    );
    let mut document = Document::new(Words::naming(title, &[&own]), texts.language().tag);
    let person = Some(&review.person);
    if !visibility.shows_review(&review.contribution, review.period, review.role, person) {
        page::withheld(&case, 1, &mut document);
        return document;
    }
    if line {
        page::self_report(&case, &mut document);
    } else {
        page::review(&case, &mut document);
    }
    document
}
